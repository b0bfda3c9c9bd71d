// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The connection itself: what goes in comes back, and what SQLite would do without a word is refused.
#include "core/store/database.h"
#include "tests/support/catch.h"

using namespace nianbao;

namespace {

std::unique_ptr<Database> withTable()
{
    auto database = Database::inMemory();
    REQUIRE(database);
    REQUIRE((*database)->execute(QStringLiteral("CREATE TABLE t (a TEXT, b INTEGER, c BLOB) STRICT")));
    return std::move(*database);
}

} // namespace

TEST_CASE("each kind of value comes back as it was, empty is not NULL, and NULL reads as nothing")
{
    const auto database = withTable();
    const QString text = QStringLiteral("青山县 𠮷\n'\"?1");
    const QByteArray bytes("\0\xff'", 3);
    const QString insert = QStringLiteral("INSERT INTO t VALUES (?, ?, ?)");
    CHECK(database->execute(insert, {text, std::numeric_limits<qint64>::min(), bytes}).value() == 1);
    REQUIRE(database->execute(insert, {QStringLiteral(""), 0, QByteArray("")}));
    REQUIRE(database->execute(insert, {QVariant(), QVariant(), QVariant()}));
    int rows = 0;
    REQUIRE(database->each(QStringLiteral("SELECT a, b, c FROM t ORDER BY rowid"), {}, [&](const StoredRow &row) {
        ++rows;
        CHECK(row.text(0) == (rows == 1 ? text : QString()));
        CHECK(row.number(1) == (rows == 1 ? std::numeric_limits<qint64>::min() : 0));
        CHECK(row.bytes(2) == (rows == 1 ? bytes : QByteArray()));
        for (int column = 0; column < 3; ++column) {
            CHECK(row.isNull(column) == (rows == 3));
            CHECK(row.value(column).isNull() == (rows == 3));
        }
        CHECK(row.value(0).toString() == row.text(0));
        CHECK(row.value(1).toLongLong() == row.number(1));
        CHECK(row.value(2).toByteArray() == row.bytes(2));
        return ok();
    }));
    CHECK(rows == 3);
    CHECK(database->value(QStringLiteral("SELECT total(b) FROM t WHERE b >= 0")).value().toDouble() == 0.0);
}

TEST_CASE("of two statements in one text nothing is run")
{
    const auto database = withTable();
    const auto refused = database->execute(QStringLiteral("DROP TABLE t; SELECT 1"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail.contains(QStringLiteral("DROP TABLE t; SELECT 1")));
    CHECK(database->value(QStringLiteral("SELECT count(*) FROM t")));
}

TEST_CASE("an error in the middle of a reading ends it, and the statement can be run again")
{
    const auto database = withTable();
    REQUIRE(database->execute(QStringLiteral("INSERT INTO t VALUES ('a', 1, NULL), ('b', 2, NULL)")));
    const QString all = QStringLiteral("SELECT a FROM t WHERE b >= ? ORDER BY b");
    int rows = 0;
    const Status ended = database->each(all, {1}, [&](const StoredRow &) -> Status {
        ++rows;
        return Error {ErrorKind::Library, QStringLiteral("test.end"), {}, {}, {}};
    });
    REQUIRE_FALSE(ended);
    CHECK(ended.error().code == QLatin1String("test.end"));
    CHECK(rows == 1);
    REQUIRE(database->execute(QStringLiteral("DROP TABLE t"))); // nothing reads it any more
    CHECK_FALSE(database->each(all, {1}, [](const StoredRow &) { return ok(); }));
}

TEST_CASE("what a statement cannot take is refused: too many values, a long text, half a character")
{
    const auto database = withTable();
    const QString insert = QStringLiteral("INSERT INTO t (a) VALUES (?)");
    CHECK_FALSE(database->execute(insert, {QStringLiteral("a"), 2}));
    const auto large = database->execute(insert, {QString(40 * 1024 * 1024, QChar(u'年'))});
    REQUIRE_FALSE(large);
    CHECK(large.error().kind == ErrorKind::Limit);
    CHECK(database->execute(insert, {QString(QChar(char16_t(0xd842)))}).error().code == QLatin1String("library.text"));
    CHECK(database->value(QStringLiteral("SELECT count(*) FROM t")).value().toInt() == 0);
}
