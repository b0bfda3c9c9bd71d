// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/figure.h"

namespace nianbao {

constexpr Mm kOuterLine {0.35}; ///< as thick as the first and last lines of the 版记 (GB/T 9704-2012, 7.4.1)
constexpr Mm kInnerLine {0.25}; ///< as its middle ones

/// A ruled table as wide as the type area: heads in 黑体, the rest in 仿宋, each in 小四 or what is smaller and fits.
/// On each further page stand 续表 and the heads again. A table of more columns than the paper holds becomes lines of
/// text.
std::shared_ptr<const Figure> tableFigure(const Block &block, const PageSpec &spec, int number);

/// The table's rows as lines of text, their cells at tab stops.
std::shared_ptr<const Figure> tableAsLines(const Block &block, const PageSpec &spec, int number);

} // namespace nianbao
