// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/tablepages.h"

#include <QList>
#include <QString>

namespace nianbao {

class Database;

/// What the rows of a table look like: enough to tell by a row alone to which tables it can belong.
struct TableShape {
    struct Column {
        QString name;
        QString type; ///< TEXT, INTEGER or BLOB
        bool isRequired = false; ///< NOT NULL
        bool hasDefault = false; ///< came with a later version: older rows end before it
        bool isRowid = false; ///< stands not in the row, it is its rowid
    };

    QString name;
    QList<Column> columns;
};

/// Of all tables of an open database.
Result<QList<TableShape>> shapesOf(Database &database);

/// Whether a row of this table can have these cells; its CHECKs are not asked.
bool fits(const PageRow &row, const TableShape &shape);

} // namespace nianbao
