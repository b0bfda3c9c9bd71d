// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/manuscript.h"
#include "core/proofread/rules/speaker.h"

#include <QList>

namespace nianbao {

/// The report's own duties told as those of another kind of body, where the clause begins with it:
/// 县委书记、县长认真履行 推进法治建设第一责任人职责 in the report of a 局, 县政府班子集体学法6次 in that of a 镇,
/// 镇政府共受理27件 in that of a 县. `before`: the paragraph before it, null of the first; what names such a place is
/// told of it. Linear.
QList<TextRange> othersDeedsIn(const PrintedLine &line, const PrintedLine *before, const Speaker &speaker);

/// 我市完成危房改造37户 in the report of a body below the city, 我县持有证件的14名 in that of a 镇: a deed with its
/// number, told as its own. 我市入选全国试点 is the city's.
QList<TextRange> upperDeedsIn(const PrintedLine &line, const Speaker &speaker);

} // namespace nianbao
