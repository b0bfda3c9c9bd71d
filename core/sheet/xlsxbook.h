// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which parts an XLSX archive has, and what they are for.
#pragma once

#include "core/base/result.h"
#include "core/sheet/notelist.h"
#include "core/zip/zip.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace nianbao {

struct XlsxSheetPart {
    QString name; ///< as the user sees it
    QString part; ///< entry of the archive
    bool hidden = false;
    QStringList asides {}; ///< entries of its comments and drawings
};

struct XlsxParts {
    QList<XlsxSheetPart> sheets; ///< in the order of their tabs; charts are none
    QString strings; ///< shared strings; empty where there are none
    QString styles; ///< empty where there are none
    bool countsFrom1904 = false; ///< dates, as old Macintosh files do
};

/// Follows the relations from the root, absolute and relative ones. Notes: hidden sheets, charts, macros, links to
/// other files. Refused: an archive that is no workbook, a sheet whose part is missing.
Result<XlsxParts> readXlsxParts(ZipReader &zip, const QString &file, NoteList &notes);

} // namespace nianbao
