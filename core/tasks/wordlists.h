// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/place.h"
#include "core/proofread/terms.h"

#include <QList>

namespace nianbao {

/// The word lists that ship with the program (resources/terms) and the user's own (`terms` in the settings folder). A
/// user's list that does not fit is left out whole, with a note that tells line and reason.
struct WordLists {
    Terms terms;
    QList<Note> notes;
};

WordLists loadWordLists();

} // namespace nianbao
