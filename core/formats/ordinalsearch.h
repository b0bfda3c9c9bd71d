// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/ordinals.h"
#include "core/formats/paragraphs.h"

#include <vector>

namespace nianbao {

/// An ordinal by its form, with what its surroundings allow.
struct OrdinalCandidate {
    Ordinal ordinal;
    qsizetype position = 0;
    bool leading = false; ///< begins its paragraph
    bool afterSentence = false; ///< within its paragraph, behind the end of a sentence
    bool hasSecond = false; ///< a number 1 whose number 2 follows before the next heading
};

/// 一、 and （一）, which count headings.
bool isLevel(OrdinalKind kind);

/// What may be ordinals in each paragraph, in order. Raw text has none.
std::vector<QList<OrdinalCandidate>> ordinalCandidates(const QList<SourceParagraph> &paragraphs);

} // namespace nianbao
