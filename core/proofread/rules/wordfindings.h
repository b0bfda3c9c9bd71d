// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/manuscript.h"
#include "core/proofread/redpencil.h"

#include <functional>
#include <optional>

namespace nianbao {

/// Which words a rule marks, and how.
struct TermMarking {
    TermKind kind = TermKind::Phrase;
    const char *message; ///< with %1 for the word, where an entry has neither a message nor what is right
    Severity most = Severity::Warning; ///< whatever severer an entry says
    bool withinNames = false; ///< in 《》 instead of outside
    std::optional<TermKind> exceptions {}; ///< longer words that hold one of these rightly; “…” is passed over as well
    const char *successor = nullptr; ///< with %1 for the word, %2 for what came after it: told, never put in its place
    std::function<bool(const PrintedLine &line, TextRange range)> isRight {}; ///< where the word is no fault
};

/// Marks the wrong words of one kind in the whole manuscript.
void markTerms(const Manuscript &manuscript, RedPencil &pencil, const TermMarking &marking);
/// Marks one of them.
void markTerm(
    const PrintedLine &line, const TermMatch &match, const Term &term, const TermMarking &marking, RedPencil &pencil);

} // namespace nianbao
