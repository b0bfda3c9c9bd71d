// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/changerecord.h"

#include <QStringList>

#include <optional>

namespace nianbao {

class Database;

/// What of a damaged library's record of changes was kept.
struct KeptPast {
    qint64 changes = 0; ///< from the first on, each as it was written
    qint64 lost = 0; ///< what came behind the first one that is missing or altered
    QStringList lostVersions {}; ///< named versions, by name, that nothing leads back to any more
};

/// For a database with the rows of a damaged library in it, gaps filled. Where the record of changes is whole to its
/// end, it tells the whole content: that is put in the place of the rows, and nothing of the reports, the units and the
/// named versions is lost. Else the changes up to the first gap stay, and one more is appended, which leads from what
/// they come to to what the rows hold. Empty, and nothing changed, where the first change itself is gone, the library
/// is older than its record, or what is left does not fit together.
Result<std::optional<KeptPast>> keepPast(Database &database, const QString &label, const Signature &signature);

} // namespace nianbao
