// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nianbao {

struct PrintedLine;
class RedPencil;

/// Numbers that say how many were named right before: 市场监管、…、农业四个领域 of five, 执法公示、全过程记录、法制审核
/// 五项制度, 上述六个领域 behind 一是 to 四是. Silent where a list may begin farther back. Linear.
void checkNamedLists(const PrintedLine &line, RedPencil &pencil);

} // namespace nianbao
