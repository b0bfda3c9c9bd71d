// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/positions.h"
#include "core/store/library.h"
#include "tests/support/catch.h"
#include "tests/support/folder.h"
#include "tests/support/oldlibraries.h"
#include "tests/support/randomedits.h"
#include "tests/support/reports.h"

#include <QHash>
#include <QMap>

#include <sqlite3.h>

#include <algorithm>
#include <functional>
#include <random>
#include <utility>

using namespace nianbao;
using test::Folder;

namespace {

using Positions = QMap<QString, qint64>;

/// What the file stores, read past the library, which must not be open.
Positions storedIn(const QString &path)
{
    Positions positions;
    sqlite3 *connection = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &connection) == SQLITE_OK);
    sqlite3_stmt *statement = nullptr;
    REQUIRE(sqlite3_prepare_v2(connection, "SELECT id, position FROM item", -1, &statement, nullptr) == SQLITE_OK);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        const auto *id = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
        positions.insert(QString::fromUtf8(id), sqlite3_column_int64(statement, 1));
    }
    sqlite3_finalize(statement);
    sqlite3_close(connection);
    return positions;
}

void run(const QString &path, const QByteArray &sql)
{
    sqlite3 *connection = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &connection) == SQLITE_OK);
    REQUIRE(sqlite3_exec(connection, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(connection);
}

/// How many of those that were there are stored at another position.
int shifted(const Positions &before, const Positions &after)
{
    int count = 0;
    for (auto row = before.cbegin(); row != before.cend(); ++row)
        count += after.contains(row.key()) && after[row.key()] != row.value() ? 1 : 0;
    return count;
}

Report reportOf(int items)
{
    QList<WorkItem> list;
    for (int i = 0; i < items; ++i)
        list << test::item(QStringLiteral("i%1").arg(i), QStringLiteral("第%1项。").arg(i));
    Report report = test::smallReport();
    report.id = Id {QStringLiteral("r")};
    report.parts = {test::part(QStringLiteral("p"), PartKind::Work, QStringLiteral("工作"),
        {test::section(QStringLiteral("s"), QStringLiteral("甲。"), list),
            test::section(QStringLiteral("t"), QStringLiteral("乙。"))})};
    return report;
}

QList<WorkItem> &itemsOf(Report &report)
{
    return report.parts[0].sections[0].items;
}

void makeLibrary(const QString &path, const Report &report)
{
    const auto library = Library::create(path);
    REQUIRE(library);
    REQUIRE((*library)->save({{{}, report}}));
}

/// Saves what `change` makes of the only report and returns it; the file then holds it, and the record explains it.
Report changed(const QString &path, const std::function<void(Report &)> &change)
{
    Report after;
    {
        const auto library = Library::open(path);
        REQUIRE(library);
        const Report before = (*library)->load(Id {QStringLiteral("r")}).value();
        after = before;
        change(after);
        REQUIRE((*library)->save({{before, after}}));
    }
    const auto library = Library::openReadOnly(path);
    REQUIRE(library);
    CHECK((*library)->load(after.id).value() == after);
    CHECK((*library)->verify().value().isEmpty());
    return after;
}

/// A list as it is stored.
class StoredList {
public:
    explicit StoredList(int count)
    {
        QList<Id> ids;
        for (int i = 0; i < count; ++i)
            ids << Id {QStringLiteral("n%1").arg(i)};
        become(ids);
    }

    /// How many rows that took.
    qsizetype become(const QList<Id> &after)
    {
        const auto places = newPositions(m_ids, after, [&](const Id &id) -> Result<qint64> {
            REQUIRE(m_positions.contains(id));
            return m_positions[id];
        });
        REQUIRE(places);
        for (const NewPosition &place : *places)
            m_positions[place.id] = place.position;
        m_ids = after;
        return places->size();
    }

    /// Whether it is read in the order that it was given.
    [[nodiscard]] bool isInOrder() const
    {
        qint64 last = -1;
        return std::all_of(m_ids.cbegin(), m_ids.cend(), [&](const Id &id) {
            const qint64 position = m_positions.value(id, -1);
            return position > std::exchange(last, position);
        });
    }

    [[nodiscard]] const QList<Id> &ids() const { return m_ids; }

private:
    QList<Id> m_ids;
    QHash<Id, qint64> m_positions;
};

} // namespace

TEST_CASE("what is put among others, moved or taken away is stored without touching the others")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("库.nianbao"));
    makeLibrary(path, reportOf(300));
    const std::function<void(Report &)> kChanges[] {
        [](Report &report) { itemsOf(report).prepend(test::item(QStringLiteral("first"), QStringLiteral("头。"))); },
        [](Report &report) { itemsOf(report).insert(150, test::item(QStringLiteral("mid"), QStringLiteral("中。"))); },
        [](Report &report) { itemsOf(report) << test::item(QStringLiteral("last"), QStringLiteral("尾。")); },
        [](Report &report) { itemsOf(report).removeAt(7); },
        [](Report &report) { report.parts[0].sections[1].items << itemsOf(report).takeAt(20); },
        [](Report &report) { itemsOf(report)[30].children << itemsOf(report).takeAt(31); },
        [](Report &report) { itemsOf(report)[200].title += QStringLiteral("改。"); },
    };
    for (const auto &change : kChanges) {
        const Positions before = storedIn(path);
        changed(path, change);
        CHECK(shifted(before, storedIn(path)) <= 1); // what went elsewhere
    }
    const Positions before = storedIn(path);
    changed(path, [](Report &report) { itemsOf(report).move(2, 280); });
    changed(path, [](Report &report) { itemsOf(report).move(250, 0); });
    changed(path, [](Report &report) { itemsOf(report).swapItemsAt(100, 101); });
    CHECK(shifted(before, storedIn(path)) == 3);
}

TEST_CASE("a list without gaps is spread where something comes in, and only once")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("库.nianbao"));
    makeLibrary(path, reportOf(300));
    run(path, "UPDATE item SET position = CAST(substr(id, 2) AS INTEGER)");
    const Positions dense = storedIn(path);
    changed(path, [](Report &report) { itemsOf(report).insert(290, test::item(QStringLiteral("a"), {})); });
    CHECK(shifted(dense, storedIn(path)) < 40);
    changed(path, [](Report &report) { itemsOf(report).prepend(test::item(QStringLiteral("b"), {})); });
    const Positions spread = storedIn(path);
    changed(path, [](Report &report) { itemsOf(report).insert(100, test::item(QStringLiteral("c"), {})); });
    changed(path, [](Report &report) { itemsOf(report).prepend(test::item(QStringLiteral("d"), {})); });
    CHECK(shifted(spread, storedIn(path)) == 0);
}

TEST_CASE("positions that are equal, or as large as they can be, keep every order that is asked of them")
{
    const Folder folder;
    const char *const kDeeds[] {"UPDATE item SET position = 5", "UPDATE item SET position = 9223372036854775807",
        "UPDATE item SET position = 9223372036854775807 WHERE id > 'i5'",
        "UPDATE item SET position = 4611686018427387904 - 12 + rowid / 2 WHERE section IS NOT NULL"};
    for (const char *deed : kDeeds) {
        INFO(deed);
        const QString path = folder.path(QStringLiteral("库.nianbao"));
        QFile::remove(path);
        Report report = reportOf(9); // whose ids rise as well
        makeLibrary(path, report);
        run(path, deed);
        changed(path, [](Report &each) { itemsOf(each) << test::item(QStringLiteral("a"), QStringLiteral("尾。")); });
        changed(path, [](Report &each) { itemsOf(each).insert(4, test::item(QStringLiteral("z"), {})); });
        changed(path, [](Report &each) { itemsOf(each).move(8, 1); });
        changed(path, [](Report &each) { std::reverse(itemsOf(each).begin(), itemsOf(each).end()); });
    }
}

TEST_CASE("a moment of the past comes back in its order however its gaps were used since")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("库.nianbao"));
    Report report = reportOf(40);
    makeLibrary(path, report);
    const Report first = report;
    for (int i = 0; i < 60; ++i) {
        report = changed(path, [&](Report &each) {
            itemsOf(each).insert(3, test::item(QStringLiteral("new%1").arg(i), QStringLiteral("新。")));
            itemsOf(each).move((i * 7) % 40, (i * 11) % 40);
        });
    }
    {
        const auto library = Library::open(path);
        REQUIRE(library);
        const Report then = (*library)->reportAt(report.id, 1).value().value();
        CHECK(then == first);
        REQUIRE((*library)->save({{report, then}}));
        REQUIRE((*library)->save({{then, report}}));
    }
    changed(path, [](Report &each) { itemsOf(each).removeLast(); });
}

TEST_CASE("one place that takes thousands writes few neighbours for each")
{
    constexpr int kEdits = 1500;
    for (const int count : {0, 1, 3, 2000}) {
        for (const int behind : {0, 1, 2}) { // at the front, behind the last that came, in the middle
            StoredList list(count);
            qsizetype rows = 0;
            for (int i = 0; i < kEdits; ++i) {
                QList<Id> ids = list.ids();
                const qsizetype at = behind == 0 ? 0 : behind == 1 ? (count + 1) / 2 + i : ids.size() / 2;
                ids.insert(std::min(at, ids.size()), Id {QStringLiteral("new%1").arg(i)});
                rows += list.become(ids);
                if (i % 50 == 0)
                    REQUIRE(list.isInOrder());
            }
            CHECK(list.isInOrder());
            INFO(count << " nodes, place " << behind);
            CHECK(double(rows) / kEdits < 12);
        }
    }
}

TEST_CASE("any new order of any list is stored so that it is read in that order")
{
    std::mt19937 random(11);
    const auto below = [&](qsizetype limit) { return limit <= 0 ? 0 : qsizetype(random() % size_t(limit)); };
    StoredList list(20);
    int number = 0;
    for (int round = 0; round < 4000; ++round) {
        QList<Id> ids = list.ids();
        for (qsizetype step = below(6); step >= 0; --step) {
            const auto deed = below(4);
            if (deed == 0 || ids.size() < 3)
                ids.insert(below(ids.size() + 1), Id {QStringLiteral("x%1").arg(++number)});
            else if (deed == 1)
                ids.removeAt(below(ids.size()));
            else
                ids.move(below(ids.size()), below(ids.size()));
        }
        if (round % 500 == 0)
            std::shuffle(ids.begin(), ids.end(), random);
        list.become(ids);
        REQUIRE(list.isInOrder());
    }
    CHECK(list.become({}) == 0);
}

TEST_CASE("an older library has gaps behind its upgrade, and what cannot be spread keeps its order")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("旧.nianbao"));
    test::makeLibraryOfVersion(6, path);
    const QByteArray large = "INSERT INTO item (report, id, section, position, title, title_alone, child_style, "
                             "children_on_new_line, unit, date, note, origin_file, origin_line, origin_ordinal) "
                             "SELECT report, 'far', section, 4294967296, '远。', 0, 'arabic', 0, '', '', '', '', 0, '' "
                             "FROM item WHERE id = 'i2'";
    QFile::copy(path, folder.path(QStringLiteral("远.nianbao")));
    run(folder.path(QStringLiteral("远.nianbao")), large);
    for (const auto &[name, second] : {std::pair {"旧", 65536}, std::pair {"远", 0}}) {
        const QString each = folder.path(QString::fromUtf8(name) + QStringLiteral(".nianbao"));
        REQUIRE(Library::open(each));
        CHECK(storedIn(each).value(QStringLiteral("i2")) == second);
    }
}
