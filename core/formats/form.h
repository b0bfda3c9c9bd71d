// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/report.h"
#include "core/model/unit.h"
#include "core/sheet/workbook.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace nianbao {

/// For whom a form is made, and of what.
struct FormWish {
    Report report; ///< of the year that is asked about: its categories, and what the unit has sent already
    std::optional<Report> lastYear; ///< what the unit sent then stands beside the rows
    UnitRegister units; ///< under whose names the unit stands in the reports
    QString unit;
    IdSource ids; ///< for the empty rows: what is filled in is known again when the form comes a second time
};

/// The sheets of a 填报表: items, problems and plans with guide lines, hidden ids, drop-downs, last year beside, empty
/// rows. Comes back through readTables().
QList<SheetTable> formTables(const FormWish &wish);

/// Whether the lines above a table are those of a form, but for its names and its year.
bool isFormPreface(const QStringList &lines);

/// Of the columns that forms hide, besides those of our ids: by the key of the field.
bool isHiddenInForms(QStringView key);

/// They as XLSX, protected but for the cells to fill in.
Result<QByteArray> writeForm(const QList<SheetTable> &tables, const QString &unit);

/// Whether what was written holds every heading and cell; the detail of the first difference, empty: none.
QString differenceInForm(const QByteArray &bytes, const QList<SheetTable> &tables);

} // namespace nianbao
