// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sheet/workbook.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace nianbao {

/// ECMA-376 part 1, transitional or strict: all sheets in their order. Nothing is calculated: of a formula its cached
/// value is taken, and one without is refused with its cell. Also refused: another kind of file, what ZipReader and
/// XmlReader refuse, a missing sheet, a shared string that is not there, the same cell twice, places beyond
/// XFD1048576, what is no number or no date where one should be, a cell of more than 1 MB, more than 200,000 rows.
/// Notes with their cells: errors such as #N/A, hidden sheets and rows, macros, links to other files, cells beyond
/// column 256 (not taken). `file`: its name, for messages.
Result<Workbook> readXlsx(const QByteArray &bytes, const QString &file);

/// A workbook with these sheets: bold and frozen header, filter, widths, drop-down lists, typed cells; text stays text
/// whatever it begins with. A sheet with locked columns is a form and protected (without password). `title`: of the
/// document's properties. The same input gives the same bytes. Refused: a text of more than 32,767 characters.
Result<QByteArray> writeXlsx(const QList<SheetTable> &tables, const QString &title);

} // namespace nianbao
