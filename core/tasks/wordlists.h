// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/place.h"
#include "core/proofread/terms.h"

#include <QList>

namespace nianbao {

/// The word lists that ship with the program (resources/terms), those that an office adds (`terms` in the settings
/// folder) and 我的词表 (ownwordlist.h). A list that does not fit is left out whole, with a note that tells line and
/// reason; for 我的词表 the last good one stays in force.
struct WordLists {
    Terms terms;
    QList<Note> notes;
    qsizetype ownWords = 0; ///< entries of 我的词表 that are in force
};

enum class OwnWordsUse { Take, Leave };

WordLists loadWordLists(OwnWordsUse ownWords = OwnWordsUse::Take);

/// Without 我的词表.
QList<Term> loadTerms(QList<Note> &notes);

} // namespace nianbao
