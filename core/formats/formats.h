// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"

namespace nianbao {

/// THE TABLE of formats.
const QList<Format> &formats();

/// By key; null when there is none.
const Format *formatByKey(QStringView key);

/// By a file's name and first bytes; null when nothing fits.
const Format *formatOf(const QString &fileName, const QByteArray &firstBytes);

} // namespace nianbao
