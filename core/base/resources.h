// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace nianbao {

/// A file that is compiled into the program (":/samples/…"). One that is missing is a fault of the installation.
Result<QByteArray> readResource(const QString &path);

} // namespace nianbao
