// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace nianbao {

class PageCopy;

/// One hardened SQLite connection; closed with the object. Used from the thread that opened it.
class Database {
public:
    enum class Mode {
        Exclusive, ///< reads and writes, and holds SQLite's exclusive lock from open to close
        ReadOnly, ///< never writes; locks only while it reads
    };

    /// `file` is what SQLite opens, `shown` what messages call it.
    static Result<std::unique_ptr<Database>> open(const QString &file, const QString &shown, Mode mode);
    /// Empty and in memory.
    static Result<std::unique_ptr<Database>> inMemory();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &shownPath() const { return m_shown; }
    [[nodiscard]] sqlite3 *handle() const;

    /// Runs a statement and returns how many rows it changed. Statements are prepared once and kept.
    Result<int> execute(const QString &sql, const QVariantList &values = {});
    /// The same for statements that put in many rows, past Qt, whose way of binding takes longer than SQLite's writing:
    /// texts, whole numbers, bytes and NULL.
    Status insert(const QString &sql, const QVariantList &values);
    /// Calls `row` for every row; stops with its first error.
    Status each(const QString &sql, const QVariantList &values, const std::function<Status(const QSqlQuery &)> &row);
    /// The first column of the first row; invalid when there is no row.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    /// The first column of every row.
    Result<QStringList> column(const QString &sql);

    /// A copy of its pages to `file`; when this connection closes before all are there, that ends with an error.
    Result<std::shared_ptr<PageCopy>> beginCopy(const QString &file, const QString &shown);

private:
    Database(const QString &shown, const QString &connection);
    Status connect(const QString &file, Mode mode);
    Status harden();
    Status setPragmas(Mode mode);
    Result<QSqlQuery *> run(const QString &sql, const QVariantList &values);
    Result<sqlite3_stmt *> insertion(const QString &sql);

    QString m_shown;
    QString m_connection;
    QSqlDatabase m_database;
    struct Finalizer {
        void operator()(sqlite3_stmt *statement) const;
    };

    std::unordered_map<QString, QSqlQuery> m_statements;
    std::unordered_map<QString, std::unique_ptr<sqlite3_stmt, Finalizer>> m_insertions;
    std::vector<std::weak_ptr<PageCopy>> m_copies;
};

/// BEGIN IMMEDIATE … COMMIT; rolls back unless committed.
class Transaction {
public:
    explicit Transaction(Database &database)
        : m_database(database)
    {
    }
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Status begin();
    Status commit();

private:
    Database &m_database;
    bool m_open = false;
};

} // namespace nianbao
