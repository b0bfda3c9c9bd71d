// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/textrange.h"

#include <QList>
#include <QString>

namespace nianbao {

/// The commas that stand for 、 in a list that one preposition governs from its first name to what gathers it:
/// 通过公开招聘，调剂编制、购买服务等方式; 贯穿疫情防控，脱贫攻坚和乡村治理全过程; and between days in quotes,
/// “4·22”世界地球日， “6·25”全国土地日、“8·29”测绘法宣传日. In a line with full-width marks; linear.
QList<TextRange> commasInMeansLists(const QString &text);

} // namespace nianbao
