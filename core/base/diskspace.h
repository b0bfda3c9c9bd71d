// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nianbao {

/// Bytes that this user can still write where that folder is, or would be made; -1 where the system does not tell.
qint64 freeBytesAt(const QString &folder);

/// 17.0 MB: how much has to be made free for so many bytes, with some for what the file system itself needs.
QString roomFor(qint64 bytes);

} // namespace nianbao
