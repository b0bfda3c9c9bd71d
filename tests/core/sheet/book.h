// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Small XLSX files, part by part.
#pragma once

#include "core/sheet/workbook.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <initializer_list>

namespace nianbao::test {

struct BookParts {
    QByteArray rows {}; ///< what stands in <sheetData>
    QByteArray after {}; ///< what stands behind it: merged cells
    QByteArray strings {}; ///< of the shared strings: <si> …
    QByteArray state {}; ///< attributes of the sheet: state="hidden"
    QByteArray properties {}; ///< <workbookPr …/>
    QByteArray sheetTarget = "worksheets/sheet1.xml";
    QByteArray prefix {}; ///< of the namespace in the sheet, as in "x:"; used by the caller in `rows`
    bool withSheet = true;
    bool strict = false;
    QList<QString> more {}; ///< further entries, empty
};

/// UTF-8 texts.
QStringList strings(std::initializer_list<const char *> texts);

/// The archive; one sheet "台账" with styles 1: date, 2: 年月日, 3: per cent, 4: date with time, 5: time.
QByteArray book(const BookParts &parts);

/// `book` with these rows.
QByteArray bookOf(const QByteArray &rows);

} // namespace nianbao::test
