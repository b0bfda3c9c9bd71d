// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of one worksheet.
#pragma once

#include "core/base/result.h"
#include "core/sheet/notelist.h"
#include "core/sheet/workbook.h"
#include "core/sheet/xlsxbook.h"
#include "core/sheet/xlsxstyles.h"
#include "core/zip/zip.h"

#include <QList>
#include <QString>

namespace nianbao {

/// What the sheets of a workbook share.
struct XlsxShared {
    QString file;
    QList<QString> strings {};
    QList<CellFormat> formats {}; ///< by style
    bool countsFrom1904 = false;
};

/// The rows that hold something, ascending, with merged cells filled; see readXlsx for what is refused.
Result<Sheet> readXlsxRows(ZipReader &zip, const XlsxSheetPart &part, const XlsxShared &shared, NoteList &notes);

} // namespace nianbao
