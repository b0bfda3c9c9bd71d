// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/textrange.h"

#include <QString>
#include <QStringView>

namespace nianbao {

/// The unit at the position of a text with full-width marks, if it stands where only a number can stand before it and
/// none does: 维持件，撤销1件; 全县个乡镇; 提高个百分点. Length 0: it does not. Words that end in what is a unit
/// elsewhere (案件, 月份, 各个) and numbers in words (三件, 多次) are none.
TextRange unitWithoutNumber(const QString &text, int position);

/// 自立案起, 从受理之日起: what stands before 起 makes it a time.
bool isSinceThen(QStringView before);

/// 1.12万张次, 6500公里次: whether what stands before 次 is a number with whatever is counted in times.
bool isTimesOfCount(QStringView before);

} // namespace nianbao
