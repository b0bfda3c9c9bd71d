// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/replay.h"

#include "core/store/changelog.h"
#include "core/store/changerows.h"
#include "core/store/database.h"
#include "core/store/listspan.h"

#include <QCryptographicHash>
#include <QMap>

#include <algorithm>

namespace nianbao {
namespace {

QString textIn(const JsonValue &value, QStringView key)
{
    const JsonValue *member = value.find(key);
    return member ? member->text : QString();
}

Unit unitFrom(const JsonValue &value, const QString &id)
{
    Unit unit;
    unit.id = Id {id};
    unit.code = textIn(value, u"code");
    unit.name = textIn(value, u"name");
    unit.shortName = textIn(value, u"short_name");
    unit.kind = fromKey<UnitKind>(textIn(value, u"kind")).value_or(unit.kind);
    unit.contact = textIn(value, u"contact");
    unit.note = textIn(value, u"note");
    const JsonValue *aliases = value.find(u"aliases");
    for (const JsonValue &alias : aliases ? aliases->items : QList<JsonValue>())
        unit.aliases << alias.text;
    return unit;
}

QDateTime timeIn(const JsonValue &value, QStringView key)
{
    return QDateTime::fromString(textIn(value, key), Qt::ISODate);
}

SourceFile sourceFrom(const JsonValue &value, const QString &sha256)
{
    return {sha256, textIn(value, u"name"), textIn(value, u"sender"), timeIn(value, u"received"), {}};
}

ReportVersion versionFrom(const JsonValue &value, const ChangeRow &row)
{
    const JsonValue *change = value.find(u"change");
    return {Id {row.node}, Id {row.report}, textIn(value, u"name"), textIn(value, u"note"),
        change ? change->text.toLongLong() : 0, timeIn(value, u"time"), textIn(value, u"author")};
}

/// What is no report: its rows hold whole values, so the last one tells all.
class LooseThings {
public:
    /// False where the row does not fit.
    bool add(const ChangeRow &row)
    {
        if (row.tier == u"units")
            return addOrder(row);
        QMap<QString, ChangeRow> &rows = m_rows[row.tier];
        if (row.after.isEmpty())
            rows.remove(row.node);
        else
            rows.insert(row.node, row);
        return true;
    }

    bool result(Replayed &told) const
    {
        const QMap<QString, ChangeRow> units = m_rows.value(QStringLiteral("unit"));
        for (const Id &id : m_order) {
            const auto value = recordedValue(units.value(id.value).after);
            if (!value)
                return false;
            told.units << unitFrom(*value, id.value);
        }
        for (const ChangeRow &row : m_rows.value(QStringLiteral("source"))) {
            if (const auto value = recordedValue(row.after))
                told.sources << sourceFrom(*value, row.node);
        }
        for (const ChangeRow &row : m_rows.value(QStringLiteral("version"))) {
            const bool isThere = std::any_of(told.reports.cbegin(), told.reports.cend(),
                [&](const Report &report) { return report.id.value == row.report; });
            if (const auto value = recordedValue(row.after); value && isThere) // a removed report takes them along
                told.versions << versionFrom(*value, row);
        }
        return told.units.size() == units.size();
    }

private:
    bool addOrder(const ChangeRow &row)
    {
        const auto before = recordedValue(row.before);
        const auto after = recordedValue(row.after);
        const auto order = before && after ? reverted(m_order, *before, *after) : std::nullopt;
        if (order)
            m_order = *order;
        return order.has_value();
    }

    QMap<QString, QMap<QString, ChangeRow>> m_rows; ///< by tier and node
    QList<Id> m_order; ///< of the units
};

Result<bool> addLoose(Database &database, Replayed &told)
{
    LooseThings things;
    bool fits = true;
    NB_CHECK(
        database.each(QStringLiteral("SELECT report, tier, node, before, after FROM change_row "
                                     "WHERE tier IN ('unit', 'units', 'source', 'version') ORDER BY change, position"),
            {}, [&](const StoredRow &row) {
                fits = fits && things.add({row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)});
                return ok();
            }));
    return fits && things.result(told);
}

/// The pictures that stand in paragraphs now; of those that changes took out see change_content.
Result<Contents> presentContents(Database &database)
{
    Contents contents;
    for (const char *table : {"report", "part", "section", "item"}) {
        const QString sql = QStringLiteral("SELECT content FROM %1_paragraph WHERE kind = 'picture'");
        NB_CHECK(database.each(sql.arg(QLatin1String(table)), {}, [&](const StoredRow &row) {
            const QByteArray bytes = row.bytes(0);
            const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
            contents.insert(QString::fromLatin1(hash), bytes);
            return ok();
        }));
    }
    return contents;
}

} // namespace

Result<std::optional<Replayed>> replayed(Database &database)
{
    NB_TRY(const QVariant older, database.value(QStringLiteral("SELECT 1 FROM unrecorded LIMIT 1")));
    if (older.isValid())
        return std::optional<Replayed>();
    NB_TRY(const Contents contents, presentContents(database));
    NB_TRY(const QStringList ids,
        database.column(QStringLiteral("SELECT DISTINCT report FROM change_row WHERE report <> '' ORDER BY report")));
    Replayed all;
    for (const QString &id : ids) {
        const auto report = reportFromRecord(database, Id {id}, contents);
        if (!report && report.error().kind == ErrorKind::Library)
            return std::optional<Replayed>();
        if (!report)
            return report.error();
        if (*report)
            all.reports << **report;
    }
    NB_TRY(const bool fits, addLoose(database, all));
    return fits ? std::optional(all) : std::nullopt;
}

} // namespace nianbao
