// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changelog.h"

#include "core/store/cell.h"
#include "core/store/changerows.h"
#include "core/store/database.h"
#include "core/store/insertion.h"
#include "core/store/newestvalues.h"
#include "core/store/nodemoves.h"
#include "core/store/nodevalue.h"
#include "core/store/schema.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>

#include <memory>
#include <utility>
#include <vector>

namespace nianbao {
namespace {

const QString kNothingBefore(64, u'0');
constexpr int kFirstWithChanges = 3; ///< version of the file
constexpr int kFirstWithEnd = 6;

/// The hash over a change and everything before it. Each text is preceded by its length, so that no two changes read
/// alike.
class ChainHash {
public:
    explicit ChainHash(const QString &previous) { add(previous); }

    void add(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        m_hash.addData(QByteArray::number(bytes.size()) + ':');
        m_hash.addData(bytes);
    }

    void add(const ChangeRecord &record)
    {
        add(QString::number(record.number));
        add(record.time.toString(Qt::ISODateWithMs));
        add(record.author);
        add(record.label);
    }

    void add(const ChangeRow &row)
    {
        for (const QString &text : {row.report, row.tier, row.node, row.before, row.after})
            add(text);
    }

    [[nodiscard]] QString result() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash {QCryptographicHash::Sha256};
};

struct Link {
    ChangeRecord record;
    QString previous;
    QString hash;
};

Link linkFrom(const StoredRow &row)
{
    return {{row.number(0), QDateTime::fromString(row.text(1), Qt::ISODateWithMs), row.text(2), row.text(3)},
        row.text(4), row.text(5)};
}

Result<QList<Link>> linksFrom(Database &database, qint64 first)
{
    QList<Link> links;
    NB_CHECK(database.each(QStringLiteral("SELECT number, time, author, label, previous, hash FROM change "
                                          "WHERE number >= ? ORDER BY number"),
        {first}, [&](const StoredRow &row) {
            links << linkFrom(row);
            return ok();
        }));
    return links;
}

/// The rows of one change on their way into the library: many wait for each other, large ones for none.
class WaitingRows {
public:
    WaitingRows(Database &database, qint64 change)
        : m_database(database)
        , m_change(change)
    {
    }

    Status add(const ChangeRow &row)
    {
        constexpr qsizetype kMostCharacters = 1024 * 1024;
        m_rows << QVariantList {m_change, m_position++, textCell(row.report), row.tier, textCell(row.node),
            textCell(row.before), textCell(row.after)};
        m_characters += row.before.size() + row.after.size();
        return m_rows.size() < kRowsAtOnce && m_characters < kMostCharacters ? ok() : write();
    }

    /// To be called last.
    Status write()
    {
        m_characters = 0;
        return insertRows(m_database,
            QStringLiteral("INSERT INTO change_row (change, position, report, tier, node, before, after)"),
            std::exchange(m_rows, {}));
    }

private:
    Database &m_database;
    qint64 m_change;
    qsizetype m_position = 0;
    qsizetype m_characters = 0;
    QList<QVariantList> m_rows;
};

/// Writes the rows, and adds them to the hash.
Status insertChange(Database &database, qint64 number, const LibraryChange &change, ChainHash &hash)
{
    WaitingRows waiting(database, number);
    NB_TRY(const Contents removed, eachRow(change, [&](const ChangeRow &row) -> Status {
        hash.add(row);
        return waiting.add(row);
    }));
    NB_CHECK(waiting.write());
    for (auto content = removed.cbegin(); content != removed.cend(); ++content) {
        NB_CHECK(database.execute(QStringLiteral("INSERT OR IGNORE INTO change_content (sha256, bytes) VALUES (?, ?)"),
            {content.key(), bytesCell(content.value())}));
    }
    return ok();
}

Result<QString> newestHash(Database &database)
{
    NB_TRY(const QVariant hash, database.value(QStringLiteral("SELECT hash FROM change ORDER BY number DESC LIMIT 1")));
    return hash.isValid() ? hash.toString() : kNothingBefore;
}

/// Changes that were taken off the end, or put there, by another program; empty: none.
Result<QString> faultAtEnd(Database &database)
{
    NB_TRY(const qint64 newest, newestChange(database));
    NB_TRY(const QString hash, newestHash(database));
    NB_TRY(const QVariant number, database.value(QStringLiteral("SELECT max(number) FROM record_end")));
    NB_TRY(const QVariant last, database.value(QStringLiteral("SELECT max(hash) FROM record_end")));
    const bool fits = number.toLongLong() == newest && (newest == 0 || last.toString() == hash);
    return fits ? QString()
                : QCoreApplication::translate("store", "修改记录到第%1条为止，最后一条本来是第%2条")
                      .arg(QString::number(newest), QString::number(number.toLongLong()));
}

QString chainFault(const ChangeRecord &record, const QString &what)
{
    return QCoreApplication::translate("store", "第%1条修改记录（%2）%3")
        .arg(QString::number(record.number), record.label, what);
}

/// The hashes of changes, up to the newest, as their rows give them, by number.
Result<QHash<qint64, QString>> hashesOf(Database &database, const QList<Link> &links)
{
    if (links.isEmpty())
        return QHash<qint64, QString>();
    QHash<qint64, ChainHash *> open;
    std::vector<std::unique_ptr<ChainHash>> owned;
    for (const Link &link : links) {
        owned.push_back(std::make_unique<ChainHash>(link.previous));
        owned.back()->add(link.record);
        open.insert(link.record.number, owned.back().get());
    }
    NB_CHECK(database.each(
        QStringLiteral("SELECT change, report, tier, node, before, after FROM change_row WHERE change >= ? "
                       "ORDER BY change, position"),
        {links.first().record.number}, [&](const StoredRow &row) {
            if (ChainHash *hash = open.value(row.number(0)))
                hash->add(ChangeRow {row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)});
            return ok();
        }));
    QHash<qint64, QString> hashes;
    for (auto each = open.cbegin(); each != open.cend(); ++each)
        hashes.insert(each.key(), each.value()->result());
    return hashes;
}

/// Which changes are about the report, the node or the field. What only moves a node is a row of its parent.
Result<QString> conditionOf(Database &database, const ChangeFilter &filter, QVariantList &values)
{
    QString sql = QStringLiteral("number IN (SELECT change FROM change_row WHERE report = ?");
    values << filter.report.value;
    if (filter.node.isNull())
        return QString(sql + u')');
    sql += QStringLiteral(" AND node = ?");
    values << filter.node.value;
    if (const QString member = memberOf(filter.field); !member.isEmpty()) {
        // No text holds this: there a quotation mark is escaped.
        const QString name = u'"' + member + QStringLiteral("\": ");
        sql += QStringLiteral(" AND (before = '' OR after = '' OR instr(before, ?) OR instr(after, ?))");
        values << name << name;
    }
    sql += u')';
    if (filter.field == Field::None) {
        NB_TRY(const QStringList moves, movesOf(database, filter.report, filter.node));
        sql += QStringLiteral(" OR number IN (%1)").arg(moves.join(u','));
    }
    return sql;
}

} // namespace

Status appendChange(Database &database, const LibraryChange &change, const QString &author, const QDateTime &time)
{
    NB_TRY(const qint64 newest, newestChange(database));
    NB_TRY(const QString previous, newestHash(database));
    const ChangeRecord record {newest + 1, time.toUTC(), author, change.label};
    ChainHash hash(previous);
    hash.add(record);
    NB_CHECK(database.execute(
        QStringLiteral("INSERT INTO change (number, time, author, label, previous, hash) VALUES (?, ?, ?, ?, ?, ?)"),
        {record.number, record.time.toString(Qt::ISODateWithMs), textCell(author), textCell(record.label), previous,
            kNothingBefore})); // its rows refer to it, and its hash is known behind them
    NB_CHECK(insertChange(database, record.number, change, hash));
    NB_CHECK(database.execute(
        QStringLiteral("UPDATE change SET hash = ? WHERE number = ?"), {hash.result(), record.number}));
    NB_CHECK(database.execute(QStringLiteral("DELETE FROM record_end")));
    NB_CHECK(database.execute(
        QStringLiteral("INSERT INTO record_end (number, hash) VALUES (?, ?)"), {record.number, hash.result()}));
    return ok();
}

Result<qint64> newestChange(Database &database)
{
    NB_TRY(const QVariant newest, database.value(QStringLiteral("SELECT max(number) FROM change")));
    return newest.toLongLong();
}

Result<QString> hashOfChange(Database &database, qint64 number)
{
    NB_TRY(const QVariant hash, database.value(QStringLiteral("SELECT hash FROM change WHERE number = ?"), {number}));
    return hash.toString();
}

Result<bool> wasIn(Database &database, const QString &state)
{
    const QString beginning = state.section(u'.', 1, 1);
    if (beginning.isEmpty())
        return false;
    NB_TRY(const QString hash, hashOfChange(database, state.section(u'.', 0, 0).toLongLong()));
    return hash.startsWith(beginning);
}

Result<QString> stateOf(Database &database)
{
    constexpr qsizetype kDigits = 12;
    NB_TRY(const qint64 number, newestChange(database));
    if (number == 0)
        return QStringLiteral("0");
    NB_TRY(const QString hash, newestHash(database));
    return QStringLiteral("%1.%2").arg(QString::number(number), hash.left(kDigits));
}

Result<QList<ChangeRecord>> loadChanges(Database &database, const ChangeFilter &filter)
{
    // The node of a change that is one row about what a node holds.
    QString sql = QStringLiteral(
        "SELECT number, time, author, label, previous, hash, (SELECT CASE WHEN count(*) = 1 AND min(before) <> '' AND "
        "min(after) <> '' AND min(tier) IN ('report', 'part', 'section', 'item') THEN min(node) ELSE '' END "
        "FROM change_row WHERE change = number) FROM change WHERE 1");
    QVariantList values;
    if (filter.before > 0) {
        sql += QStringLiteral(" AND number < ?");
        values << filter.before;
    }
    if (!filter.report.isNull()) {
        NB_TRY(const QString condition, conditionOf(database, filter, values));
        sql += QStringLiteral(" AND (%1)").arg(condition);
    }
    sql += QStringLiteral(" ORDER BY number DESC LIMIT ?");
    values << filter.most;
    QList<ChangeRecord> records;
    NB_CHECK(database.each(sql, values, [&](const StoredRow &row) {
        records << linkFrom(row).record;
        records.last().node = Id {row.text(6)};
        return ok();
    }));
    return records;
}

Result<bool> isNewestChangeWhole(Database &database)
{
    NB_TRY(const int version, versionIn(database));
    if (version < kFirstWithChanges)
        return true;
    NB_TRY(const qint64 newest, newestChange(database));
    NB_TRY(const QList<Link> links, linksFrom(database, newest));
    NB_TRY(const auto hashes, hashesOf(database, links));
    NB_TRY(const QString fault, version < kFirstWithEnd ? Result<QString>(QString()) : faultAtEnd(database));
    const bool isWhole = fault.isEmpty() && (links.isEmpty() || hashes.value(newest) == links.last().hash);
    return isWhole && version >= kFirstWithEnd ? holdsNewestValues(database) : Result<bool>(isWhole);
}

Result<qint64> lastWholeChange(Database &database)
{
    NB_TRY(const QList<Link> links, linksFrom(database, 1));
    NB_TRY(const auto hashes, hashesOf(database, links));
    QString previous = kNothingBefore;
    qint64 last = 0;
    for (const Link &link : links) {
        const bool follows = link.record.number == last + 1 && link.previous == previous;
        if (!follows || link.hash != hashes.value(link.record.number))
            break;
        previous = link.hash;
        last = link.record.number;
    }
    return last;
}

Result<QStringList> faultyChanges(Database &database)
{
    NB_TRY(const QList<Link> links, linksFrom(database, 1));
    NB_TRY(const auto hashes, hashesOf(database, links));
    QStringList faults;
    QString previous = kNothingBefore;
    qint64 number = 0;
    for (const Link &link : links) {
        if (link.record.number != ++number || link.previous != previous)
            faults << chainFault(link.record, QCoreApplication::translate("store", "前面缺了记录"));
        else if (link.hash != hashes.value(link.record.number))
            faults << chainFault(link.record, QCoreApplication::translate("store", "被改动过"));
        previous = link.hash;
        number = link.record.number;
    }
    NB_TRY(const QString atEnd, faultAtEnd(database));
    if (!atEnd.isEmpty())
        faults << atEnd;
    return faults;
}

} // namespace nianbao
