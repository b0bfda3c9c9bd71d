// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace nianbao {

/// What is piped into the program, up to its end or `limit` bytes.
Result<QByteArray> readStandardInput(qint64 limit);

} // namespace nianbao
