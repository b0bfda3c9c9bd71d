// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/names/knowntitles.h"

#include <QString>

namespace nianbao {

// 法, 条例, 办法: with what kind of document a title ends.

/// 办法 and 暂行办法 are one kind, 条例 and 法 are two: which of them may stand for each other, isOtherKind says.
[[nodiscard]] bool haveOtherKinds(const QString &name, const QString &known);

/// 行政处罚条例 for 行政处罚法, 政府信息公开法 for …条例, 信访工作规定 for 信访工作条例. Places below the state make no
/// law, 法, and no 条例 on what only a law may say.
[[nodiscard]] bool isOtherKind(const TitleParts &parts, const KnownTitle &known);

/// 住房公积金管理办法, beside 住房公积金管理条例: a place carries out a regulation by a document of its own.
[[nodiscard]] bool isLocalKind(const TitleParts &parts, const KnownTitle &known);

} // namespace nianbao
