// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/richtext/flow.h"

#include <QByteArray>

namespace nianbao {

/// An ODT file (ODF 1.2 and 1.3) as paragraphs, tables and pictures, by the same rules as readDocx. `file`: for
/// messages.
Result<Flow> readOdt(const QByteArray &bytes, const QString &file);

} // namespace nianbao
