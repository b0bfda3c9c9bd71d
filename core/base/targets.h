// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What no content is written over; for files.h, on every system.
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace nianbao {

/// `path` is none of these files, under any name of theirs.
Status checkNoSource(const QString &path, const QStringList &sources);

/// `file`, links resolved, is no library, no backup and no journal of one: by the mark in it, or by a library's name,
/// since a damaged one may have lost its mark. `shown` is what messages call it.
Status checkNoLibrary(const QString &file, const QString &shown);

} // namespace nianbao
