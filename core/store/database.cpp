// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/base/interruption.h"
#include "core/base/log.h"
#include "core/store/pagecopy.h"
#include "core/store/storeerror.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>

namespace nianbao {
namespace {

constexpr int kLongestValue = 64 * 1024 * 1024;
constexpr int kLongestStatement = 100'000;
constexpr int kDeepestExpression = 100;
constexpr qint64 kLargestHeap = qint64(512) * 1024 * 1024;

const QString kRollback = QStringLiteral("ROLLBACK"); // even when all else is to end

struct Pragma {
    QLatin1String name;
    QLatin1String value;
    QLatin1String readBack;
};

// Rollback journal and EXTRA: what was reported as saved survives a power cut, and read-only media stay readable; WAL
// does neither on a full disk or a read-only medium. 16 MiB of pages: with SQLite's own 2 a large import writes the
// same pages again and again.
constexpr Pragma kPragmas[] {
    {QLatin1String("trusted_schema"), QLatin1String("OFF"), QLatin1String("0")},
    {QLatin1String("cell_size_check"), QLatin1String("ON"), QLatin1String("1")},
    {QLatin1String("mmap_size"), QLatin1String("0"), QLatin1String("0")},
    {QLatin1String("foreign_keys"), QLatin1String("ON"), QLatin1String("1")},
    {QLatin1String("recursive_triggers"), QLatin1String("OFF"), QLatin1String("0")},
    {QLatin1String("cache_size"), QLatin1String("-16384"), QLatin1String("-16384")},
    {QLatin1String("temp_store"), QLatin1String("MEMORY"), QLatin1String("2")},
    {QLatin1String("synchronous"), QLatin1String("EXTRA"), QLatin1String("3")},
    {QLatin1String("secure_delete"), QLatin1String("ON"), QLatin1String("1")},
};

Error driverError(const QSqlError &error, const QString &path, const QString &step)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    return sqliteError(
        isNumber ? code : SQLITE_ERROR, path, QStringLiteral("%1 [%2]").arg(error.databaseText(), step.simplified()));
}

/// Null where the value is no text.
const QString *textIn(const QVariant &value)
{
    return value.typeId() == QMetaType::QString ? static_cast<const QString *>(value.constData()) : nullptr;
}

/// SQLite would end the text at a NUL in places and turn half a character into U+FFFD without a word.
bool isStorable(const QVariant &value)
{
    const QString *text = textIn(value);
    return !text || (QStringView(*text).isValidUtf16() && !text->contains(QChar(u'\0')));
}

/// The value must outlive the statement's run: nothing is copied.
int bindCell(sqlite3_stmt *statement, int index, const QVariant &value)
{
    if (value.isNull())
        return sqlite3_bind_null(statement, index);
    if (const QString *text = textIn(value))
        return sqlite3_bind_text16(
            statement, index, text->utf16(), int(text->size() * qsizetype(sizeof(QChar))), SQLITE_STATIC);
    if (value.typeId() == QMetaType::QByteArray) {
        const auto &bytes = *static_cast<const QByteArray *>(value.constData());
        return sqlite3_bind_blob(statement, index, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
    }
    return sqlite3_bind_int64(statement, index, value.toLongLong());
}

Error notStorableError(const QString &path)
{
    return {.kind = ErrorKind::Input,
        .code = QStringLiteral("library.text"),
        .message = QCoreApplication::translate("store", "文字中有不能保存的字符，年报库“%1”没有改动。").arg(path),
        .remedy = QCoreApplication::translate("store", "请删去显示为方框或问号的字符后再试。"),
        .file = path,
        .detail = QStringLiteral("NUL or lone surrogate")};
}

/// Frees what the statement holds, however its run ended: its bindings, and the locks of its cursor.
class Ending {
public:
    explicit Ending(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }
    ~Ending()
    {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
    Ending(const Ending &) = delete;
    Ending &operator=(const Ending &) = delete;

private:
    sqlite3_stmt *m_statement;
};

} // namespace

Database::Database(const QString &shown, const QString &connection)
    : m_shown(shown)
    , m_connection(connection)
{
}

Database::~Database()
{
    for (const std::weak_ptr<PageCopy> &copy : m_copies) {
        if (const std::shared_ptr<PageCopy> unfinished = copy.lock())
            unfinished->end(); // else SQLite would not close the file
    }
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, const QString &shown, Mode mode)
{
    const QString connection = QStringLiteral("nianbao-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(new Database(shown, connection));
    NB_CHECK(database->connect(file, mode));
    NB_CHECK(database->harden());
    NB_CHECK(database->setPragmas(mode));
    return database;
}

Result<std::unique_ptr<Database>> Database::inMemory()
{
    return open(QStringLiteral(":memory:"), QStringLiteral(":memory:"), Mode::Exclusive);
}

Status Database::connect(const QString &file, Mode mode)
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(mode == Mode::ReadOnly
            ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000")
            : QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
    if (!m_database.open())
        return driverError(m_database.lastError(), m_shown, QStringLiteral("open"));
    return ok();
}

sqlite3 *Database::handle() const
{
    // The way Qt documents: the variant holds a pointer to the handle.
    return *static_cast<sqlite3 **>(m_database.driver()->handle().data());
}

Status Database::harden()
{
    sqlite3 *const connection = handle();
    struct Switch {
        int option;
        int value;
    };
    constexpr Switch kSwitches[] {{SQLITE_DBCONFIG_DEFENSIVE, 1}, {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0}, {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}, {SQLITE_DBCONFIG_DQS_DDL, 0}, {SQLITE_DBCONFIG_DQS_DML, 0},
        {SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0}};
    for (const Switch &row : kSwitches) {
        int now = -1;
        if (sqlite3_db_config(connection, row.option, row.value, &now) != SQLITE_OK || now != row.value)
            return sqliteError(SQLITE_ERROR, m_shown, QStringLiteral("db_config %1").arg(row.option));
    }
    sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, kLongestValue);
    sqlite3_limit(connection, SQLITE_LIMIT_SQL_LENGTH, kLongestStatement);
    sqlite3_limit(connection, SQLITE_LIMIT_EXPR_DEPTH, kDeepestExpression);
    sqlite3_hard_heap_limit64(kLargestHeap);
    return ok();
}

Status Database::setPragmas(Mode mode)
{
    for (const Pragma &pragma : kPragmas) {
        NB_CHECK(execute(QStringLiteral("PRAGMA %1 = %2").arg(pragma.name, pragma.value)));
        NB_TRY(const QVariant now, value(QStringLiteral("PRAGMA %1").arg(pragma.name)));
        if (now.isValid() && now.toString() != pragma.readBack)
            return sqliteError(
                SQLITE_ERROR, m_shown, QStringLiteral("pragma %1 is %2").arg(pragma.name, now.toString()));
    }
    if (mode == Mode::ReadOnly)
        return ok();
    NB_CHECK(value(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")));
    NB_CHECK(execute(QStringLiteral("BEGIN EXCLUSIVE")));
    NB_CHECK(execute(QStringLiteral("COMMIT")));
    NB_TRY(const QVariant journal, value(QStringLiteral("PRAGMA journal_mode = DELETE")));
    const QString kept = journal.toString();
    if (kept != QLatin1String("delete") && kept != QLatin1String("memory"))
        return sqliteError(SQLITE_ERROR, m_shown, QStringLiteral("journal_mode is %1").arg(kept));
    return ok();
}

std::optional<quint32> Database::changeCounter() const
{
    constexpr sqlite3_int64 kAt = 24; // https://www.sqlite.org/fileformat2.html, section 1.3.7
    sqlite3_file *file = nullptr;
    quint32 counter = 0;
    const bool isKnown = sqlite3_file_control(handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK && file
        && file->pMethods && file->pMethods->xRead(file, &counter, int(sizeof counter), kAt) == SQLITE_OK;
    return isKnown ? std::optional(qFromBigEndian(counter)) : std::nullopt;
}

Result<std::shared_ptr<PageCopy>> Database::beginCopy(const QString &file, const QString &shown)
{
    NB_TRY(const std::shared_ptr<PageCopy> copy, PageCopy::begin(handle(), file, shown));
    std::erase_if(m_copies, [](const std::weak_ptr<PageCopy> &old) { return old.expired(); });
    m_copies.push_back(copy);
    return copy;
}

void Database::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Error Database::lastError(const QString &sql) const
{
    return sqliteError(sqlite3_extended_errcode(handle()), m_shown,
        QStringLiteral("%1 [%2]").arg(QString::fromUtf8(sqlite3_errmsg(handle())), sql.simplified()));
}

Result<sqlite3_stmt *> Database::prepared(const QString &sql)
{
    const auto found = m_statements.find(sql);
    if (found != m_statements.end())
        return found->second.get();
    const QByteArray text = sql.toUtf8();
    const char *rest = nullptr;
    sqlite3_stmt *statement = nullptr;
    const int code =
        sqlite3_prepare_v3(handle(), text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &statement, &rest);
    if (code != SQLITE_OK)
        return lastError(sql);
    if (*rest != '\0') { // SQLite would forget it without a word
        sqlite3_finalize(statement);
        return sqliteError(
            SQLITE_MISUSE, m_shown, QStringLiteral("more than one statement [%1]").arg(sql.simplified()));
    }
    m_statements.emplace(sql, statement);
    return statement;
}

Result<sqlite3_stmt *> Database::bound(const QString &sql, const QVariantList &values)
{
    if (sql != kRollback)
        NB_CHECK(checkInterruption());
    if (!std::all_of(values.begin(), values.end(), isStorable))
        return notStorableError(m_shown);
    NB_TRY(sqlite3_stmt *const statement, prepared(sql));
    int code = SQLITE_OK;
    for (int i = 0; i < values.size() && code == SQLITE_OK; ++i)
        code = bindCell(statement, i + 1, values.at(i));
    if (code == SQLITE_OK)
        return statement;
    const Error error = lastError(sql);
    sqlite3_clear_bindings(statement);
    return error;
}

Result<int> Database::execute(const QString &sql, const QVariantList &values)
{
    NB_TRY(sqlite3_stmt *const statement, bound(sql, values));
    const Ending ending(statement);
    const int code = sqlite3_step(statement);
    if (code != SQLITE_DONE && code != SQLITE_ROW)
        return lastError(sql);
    return sqlite3_changes(handle());
}

Status Database::each(
    const QString &sql, const QVariantList &values, const std::function<Status(const StoredRow &)> &row)
{
    NB_TRY(sqlite3_stmt *const statement, bound(sql, values));
    const Ending ending(statement);
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW)
        NB_CHECK(row(StoredRow(statement)));
    return code == SQLITE_DONE ? ok() : Status(lastError(sql));
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
    QVariant first;
    NB_CHECK(each(sql, values, [&](const StoredRow &row) {
        if (!first.isValid())
            first = row.value(0);
        return ok();
    }));
    return first;
}

Result<QStringList> Database::column(const QString &sql)
{
    QStringList cells;
    NB_CHECK(each(sql, {}, [&](const StoredRow &row) {
        cells << row.text(0);
        return ok();
    }));
    return cells;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    // After some errors SQLite has rolled back by itself already; then there is nothing left to do.
    if (sqlite3_get_autocommit(m_database.handle()) != 0)
        return;
    if (const auto rolledBack = m_database.execute(kRollback); !rolledBack)
        qCWarning(logStore) << "Rolling back a transaction failed:" << rolledBack.error().detail;
}

Status Transaction::begin()
{
    NB_CHECK(m_database.execute(QStringLiteral("BEGIN IMMEDIATE")));
    m_open = true;
    return ok();
}

Status Transaction::commit()
{
    NB_CHECK(m_database.execute(QStringLiteral("COMMIT")));
    m_open = false;
    return ok();
}

} // namespace nianbao
