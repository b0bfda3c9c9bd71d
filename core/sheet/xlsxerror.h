// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace nianbao {

/// “台账.xlsx”单元格“Sheet1!C5”无法读取：…; `what` is one clause.
Error cellRefused(const QString &file, const QString &cell, const QString &what, ErrorKind kind = ErrorKind::Input);

/// The same for a part of the archive; an empty one means the workbook.
Error partRefused(const QString &file, const QString &part, const QString &what, ErrorKind kind = ErrorKind::Input);

} // namespace nianbao
