// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/textrange.h"

namespace nianbao {

/// What is wrong with a bracket, quotation mark or title mark.
struct MarkFault {
    enum class Kind {
        Unclosed,
        Unopened,
        Crossed, ///< “《…”》: both marks stand in the range
        Reversed, ///< ”…“
        Mismatched, ///< two halves of unlike marks, or twice the same half: “…’ 《…〉 “…“
        Bare, ///< 〈…〉 that stands in no 《…》
        Nested, ///< a mark directly within its like: “…“…”…”
        HalfOrdinal, ///< 一）
    };
    Kind kind = Kind::Unclosed;
    TextRange range; ///< from the first of its marks to the last

    bool operator==(const MarkFault &) const = default;
};

/// Faults of “” ‘’ （） 《》 〈〉 〔〕 【】 in one printed paragraph with full-width marks. Nested and Bare are told
/// only where the marks are otherwise in order.
QList<MarkFault> markFaultsIn(QStringView text);

} // namespace nianbao
