// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/changerecord.h"

#include <QString>
#include <QStringList>

namespace nianbao {

/// What came out of a damaged library.
struct Salvaged {
    int reports = 0;
    int sources = 0;
    QStringList losses; ///< one sentence each; none: everything is there, the record of changes and named versions too
};

/// 抢救: every readable row of a damaged library in a new library at `to`, which may not be there yet; the damaged file
/// is only read. Where the record of changes is whole, it makes up for all other rows; where it is broken off, what
/// stands before the break is kept (keptpast.h), and what has lost its place stands under headings that say so.
/// Refused: the file is open in this or another program, has nothing that can be read, or was made by a newer version.
Result<Salvaged> salvageLibrary(const QString &damaged, const QString &to, const Scribe &scribe);

} // namespace nianbao
