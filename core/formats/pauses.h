// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Blanks between characters that somebody set, and no reader takes out.
#pragma once

#include <QStringView>

namespace nianbao {

/// Whether the only blank at the position is a pause: “学宪法 讲宪法”, 《中共中央 国务院关于…的意见》.
bool isPause(QStringView text, qsizetype space);

/// Whether the text is a heading's own number, behind which a blank stands: 第一部分 主要工作, 表2　受理情况.
bool endsNumber(QStringView text);

} // namespace nianbao
