// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nianbao {

/// 段首句 and what follows it.
struct TitleSplit {
    QString title; ///< with its own closing mark
    QString rest;
};

/// Splits behind the first sentence, or behind an early ：. Text of one sentence is all title; a first sentence that is
/// too long for a heading (`heading`: of 一、 or （一）), or for any title, is none.
TitleSplit splitTitle(const QString &text, bool heading);

} // namespace nianbao
