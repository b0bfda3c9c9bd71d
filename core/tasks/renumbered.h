// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of lists that print with another number than they were read with.
#pragma once

#include "core/model/report.h"
#include "core/proofread/corrected.h"

#include <QList>
#include <QString>

namespace nianbao {

/// In the order of the page, each as what stood there and what prints instead: 四是, 三是. A style that differs with
/// the same number, 3、 and 3., is none.
QList<MadeCorrection> renumberedEntries(const Report &report);

/// “四是”写成“三是”，“（四）”写成“（三）”，请核对是否漏了一项。 Of many the first ones and how many there are; empty of
/// none.
QString renumberedText(const QList<MadeCorrection> &entries);

} // namespace nianbao
