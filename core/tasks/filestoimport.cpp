// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/importtask.h"

namespace nianbao {

Result<FoundFiles> filesToImport(const QStringList &paths, const ImportRequest &wish, const UnitRegister &units)
{
    Q_UNUSED(units)
    FoundFiles found;
    for (const QString &path : paths) {
        found.requests << wish;
        found.requests.last().file = path;
    }
    return found;
}

} // namespace nianbao
