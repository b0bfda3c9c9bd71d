// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/formats/form.h"

#include <QStringList>

namespace nianbao {

/// Writes the form of one unit (wish.unit) to a file: built in memory, read again, then written atomically.
Status writeFormFile(const FormWish &wish, const QString &path, Overwrite overwrite);

/// Writes a form for each unit of the register (wish.unit is not used) into a folder, which is made when it is missing:
/// 填报表-县司法局.xlsx. No file is written when one is in the way. The paths in the register's order. Refused: an
/// empty register.
Result<QStringList> writeFormFiles(const FormWish &wish, const QString &folder, Overwrite overwrite);

} // namespace nianbao
