// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nianbao {

/// Whether another process holds a write lock on any of these bytes of the file. Takes no lock itself. Not for a file
/// that this process holds open: asking opens and closes it, which would drop its own locks. Always no on Windows,
/// where opening tells.
bool isLockedByOther(const QString &path, qint64 from, qint64 length);

} // namespace nianbao
