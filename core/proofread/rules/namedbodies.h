// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace nianbao {

struct PrintedLine;
class RedPencil;

/// Numbers that say how many bodies or places were named right before: 城管局、环保局、市场监管局5个单位 of three,
/// 甲镇、乙乡、丙镇4个乡镇. Silent behind 等, and where a list may begin farther back or a name may be two. Where the
/// numbers stand that were marked. Linear.
QList<int> checkNamedBodies(const PrintedLine &line, RedPencil &pencil);

} // namespace nianbao
