// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

struct sqlite3_stmt;

namespace nianbao {

/// The row at which a statement stands, valid until its next step. Columns count from 0. Straight from SQLite: a report
/// of 50,000 items is a million cells, and a QVariant for each takes longer than reading the file.
class StoredRow {
public:
    explicit StoredRow(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }

    [[nodiscard]] QString text(int column) const; ///< empty for NULL
    [[nodiscard]] qint64 number(int column) const; ///< 0 for NULL
    [[nodiscard]] QByteArray bytes(int column) const; ///< empty for NULL
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QVariant value(int column) const; ///< a null text for NULL

private:
    sqlite3_stmt *m_statement;
};

} // namespace nianbao
