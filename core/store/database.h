// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/storedrow.h"

#include <QSqlDatabase>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
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

    // Statements go past Qt, whose way of binding and of reading takes longer than SQLite's work. Each text is one
    // statement, prepared once and kept; values are texts, whole numbers, bytes and NULL.

    /// Runs a statement and returns how many rows it changed.
    Result<int> execute(const QString &sql, const QVariantList &values = {});
    /// Calls `row` for every row; stops with its first error. `row` may run other statements, not this one again.
    Status each(const QString &sql, const QVariantList &values, const std::function<Status(const StoredRow &)> &row);
    /// The first column of the first row; invalid when there is no row.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    /// The first column of every row.
    Result<QStringList> column(const QString &sql);

    /// SQLite's own count of the changes of the file, as its first page says now; read through the open connection, so
    /// that no lock is dropped. Empty where it cannot be read.
    [[nodiscard]] std::optional<quint32> changeCounter() const;

    /// A copy of its pages to `file`; when this connection closes before all are there, that ends with an error.
    Result<std::shared_ptr<PageCopy>> beginCopy(const QString &file, const QString &shown);

private:
    Database(const QString &shown, const QString &connection);
    Status connect(const QString &file, Mode mode);
    Status harden();
    Status setPragmas(Mode mode);
    Result<sqlite3_stmt *> prepared(const QString &sql);
    Result<sqlite3_stmt *> bound(const QString &sql, const QVariantList &values);
    [[nodiscard]] Error lastError(const QString &sql) const;

    QString m_shown;
    QString m_connection;
    QSqlDatabase m_database;
    struct Finalizer {
        void operator()(sqlite3_stmt *statement) const;
    };

    std::unordered_map<QString, std::unique_ptr<sqlite3_stmt, Finalizer>> m_statements;
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
