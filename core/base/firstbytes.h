// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace nianbao {

/// At most `most` bytes from the beginning of a regular file, to see what it is; empty where it cannot be read: why,
/// is told when it is read as a whole.
QByteArray firstBytes(const QString &path, qint64 most);

} // namespace nianbao
