// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/textrange.h"

#include <QString>

#include <optional>

namespace nianbao {

/// A slip in a title that no list knows.
struct TitleSlip {
    TextRange range; ///< in the title; never empty
    QString right; ///< what should stand there; empty: not certain
};

/// What no title of a document has: an ending that is none (实施钢要, 的通之, 信访例), a province that is none
/// (浆苏省), years that are none (2015—020年), or what a place's own regulation is usually called with a slip
/// (行程序条例). `title`: without its 《》, with full-width punctuation.
std::optional<TitleSlip> slipInTitle(const QString &title);

/// 河南省 of a title that begins with it; empty: it begins with no province.
QString provinceOf(const QString &title);

} // namespace nianbao
