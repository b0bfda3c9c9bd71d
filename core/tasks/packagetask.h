// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/base/result.h"
#include "core/formats/fragment.h"
#include "core/store/library.h"

#include <QList>
#include <QString>

namespace nianbao {

struct PackageWish {
    QString path;
    Overwrite overwrite = Overwrite::No;
    QList<Id> reports {}; ///< which; empty: everything that the library holds
};

struct PackageMade {
    qsizetype reports = 0;
    qsizetype sources = 0;
};

/// Writes a package of the library: the reports, the register of units, and the kept files, of chosen reports those
/// that they were made from. Built in memory, read again and compared, then written atomically. Refused: the library
/// itself as the target; more than a package may hold.
Result<PackageMade> makePackage(const Library &library, const PackageWish &wish);

/// Reads the package and verifies every hash; nothing is taken. An error names the file as the user did.
Result<PackageMade> verifyPackage(const QString &path);

} // namespace nianbao
