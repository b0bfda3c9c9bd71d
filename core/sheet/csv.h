// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sheet/workbook.h"

#include <QByteArray>
#include <QString>

namespace nianbao {

/// RFC 4180 in any encoding that decode() knows, separated by comma, semicolon or tab: by the line `sep=`, else by the
/// first line that holds one. One sheet without a name; every cell is Text or Empty; rows of blanks are left out.
/// The first row of several cells is the header: a row that is shorter, or longer by more than blank cells, is a fault.
/// Refused: another kind of file, NUL, a quote that is not closed, a cell of more than 1 MB, more
/// than 256 columns or 200,000 rows. `file`: its name, for messages; `encoding`: empty to guess.
Result<Workbook> readCsv(const QByteArray &bytes, const QString &file, const QString &encoding);

/// UTF-8 with byte order mark, comma, CRLF. Preface lines stand above the header in its first column. What readCsv
/// reads from it is equal cell by cell, also where a cell was guarded.
Result<QByteArray> writeCsv(const SheetTable &table);

/// A text that a spreadsheet would run as a formula with one ' in front: what begins with = + - @, tab or return, also
/// full-width, after any number of '. (OWASP, CSV injection.)
QString guarded(const QString &cell);

/// Takes exactly that ' away again.
QStringView unguarded(QStringView cell);

} // namespace nianbao
