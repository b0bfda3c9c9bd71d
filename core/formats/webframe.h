// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/notetally.h"
#include "core/richtext/flow.h"

namespace nianbao {

/// A saved web page without what the site puts around every article: the menu down to 当前位置, the line of 发布时间
/// and 浏览次数, and 分享到, 上一篇, 版权所有 behind it. Only what says itself that it is such a line is left out, with
/// a note; between them an article keeps every line.
QList<FlowBlock> withoutWebFrame(const QList<FlowBlock> &blocks, NoteTally &tally);

} // namespace nianbao
