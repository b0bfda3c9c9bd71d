// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/base/result.h"
#include "core/formats/columns.h"
#include "core/tasks/importtask.h"

#include <QList>
#include <QString>

namespace nianbao {

/// Which columns of other people's tables are which fields: chosen once in the preview, remembered on this machine
/// (mappings.json beside the settings). What cannot be read is none; a broken file is kept beside as .broken.
QList<ColumnMapping> loadMappings();

/// Adds it, or puts it in the place of the earlier one of the same sender and shape.
Status rememberMapping(const ColumnMapping &mapping);

/// Those of a file that exportMappings() or proposeMappings() wrote, the latter completed by hand.
Result<QList<ColumnMapping>> mappingsIn(const QString &path);

/// Writes a file of mappings for the tables in the file of `request`, their columns as they are guessed, to be
/// completed by hand; also where the file itself would be refused for want of a known column. The number of tables.
Result<int> proposeMappings(const ImportRequest &request, const QString &path, Overwrite overwrite);

/// To hand on to another office, and from one: adds to what is remembered. The number of mappings in the file.
Result<int> exportMappings(const QString &path, Overwrite overwrite);
Result<int> importMappings(const QString &path);

} // namespace nianbao
