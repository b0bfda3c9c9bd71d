// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A report as it was: the remembered changes taken back one by one, from the newest.
#include "core/store/changelog.h"
#include "core/store/changerows.h"
#include "core/store/database.h"
#include "core/store/librarypast.h"
#include "core/store/listspan.h"
#include "core/store/loosereport.h"
#include "core/store/reportstore.h"
#include "core/store/storeerror.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace nianbao {
namespace {

class Past {
public:
    Past(const std::optional<Report> &now, ContentOf removed)
        : m_removed(std::move(removed))
        , m_isThere(now.has_value())
    {
        if (now)
            m_loose = takenApart(*now);
    }

    /// False when the row is not about what is there.
    bool takeBack(const ChangeRow &row)
    {
        const Id id {row.node};
        if (row.tier == u"report")
            return takeBackRoot(row);
        if (row.tier == u"part")
            return takeBackNode(row, m_loose.parts);
        if (row.tier == u"section")
            return takeBackNode(row, m_loose.sections);
        if (row.tier == u"item")
            return takeBackNode(row, m_loose.items);
        if (row.tier == u"parts")
            return takeBackList(row, m_loose.partOrder);
        if (row.tier == u"sections")
            return takeBackList(row, m_loose.sectionsOf[id]);
        if (row.tier == u"items")
            return takeBackList(row, m_loose.itemsOf[id]);
        if (row.tier == u"children")
            return takeBackList(row, m_loose.childrenOf[id]);
        return true; // units, kept files and named versions are no part of a report
    }

    /// What the row's node holds now; empty for a row that is about no node, or one that is not there.
    [[nodiscard]] QByteArray stateOf(const ChangeRow &row) const
    {
        const Id id {row.node};
        if (row.tier == u"report" && m_isThere)
            return stateHash(m_loose.report);
        if (row.tier == u"part" && m_loose.parts.contains(id))
            return stateHash(m_loose.parts[id]);
        if (row.tier == u"section" && m_loose.sections.contains(id))
            return stateHash(m_loose.sections[id]);
        if (row.tier == u"item" && m_loose.items.contains(id))
            return stateHash(m_loose.items[id]);
        return {};
    }

    [[nodiscard]] const QList<IgnoredFinding> &ignored() const { return m_loose.report.ignored; }

    /// Empty where there was no report; false where it does not hold together.
    bool result(std::optional<Report> &report)
    {
        report.reset();
        if (!m_isThere)
            return true;
        if (!putTogether(m_loose))
            return false;
        report = m_loose.report;
        return true;
    }

private:
    template <typename T>
    bool revert(const ChangeRow &row, T &node)
    {
        const std::optional<JsonValue> then = recordedValue(row.before);
        const std::optional<JsonValue> now = row.after.isEmpty() ? JsonValue::object() : recordedValue(row.after);
        if (!then || !now)
            return false;
        const Contents held = contentsOf(node);
        const ContentOf contentOf = [&](const QString &sha256) {
            return held.contains(sha256) ? std::optional(held.value(sha256)) : m_removed(sha256);
        };
        const JsonValue base = row.after.isEmpty() ? JsonValue::object() : valueOf(node);
        return nodeFrom(reverted(base, *now, *then), Id {row.node}, contentOf, node);
    }

    bool takeBackRoot(const ChangeRow &row)
    {
        if (m_isThere == row.after.isEmpty())
            return false;
        m_isThere = !row.before.isEmpty();
        if (m_isThere)
            return revert(row, m_loose.report);
        m_loose.report = {};
        return true;
    }

    template <typename T>
    bool takeBackNode(const ChangeRow &row, QHash<Id, T> &nodes)
    {
        const Id id {row.node};
        if (nodes.contains(id) == row.after.isEmpty())
            return false;
        if (row.before.isEmpty())
            return nodes.remove(id);
        return revert(row, nodes[id]);
    }

    static bool takeBackList(const ChangeRow &row, QList<Id> &list)
    {
        const std::optional<JsonValue> then = recordedValue(row.before);
        const std::optional<JsonValue> now = recordedValue(row.after);
        const std::optional<QList<Id>> before = then && now ? reverted(list, *now, *then) : std::nullopt;
        if (before)
            list = *before;
        return before.has_value();
    }

    Loose m_loose;
    ContentOf m_removed;
    bool m_isThere;
};

Error misfit(const Database &database, const Id &report, qint64 change)
{
    return damagedError(
        database.shownPath(), QStringLiteral("change %1 does not fit report %2").arg(change).arg(report.value));
}

/// Pictures that the report no longer has.
struct RemovedContents {
    Database &database;
    std::optional<Error> ended {}; ///< what ended the reading of one

    std::optional<QByteArray> operator()(const QString &sha256)
    {
        const auto bytes =
            database.value(QStringLiteral("SELECT bytes FROM change_content WHERE sha256 = ?"), {sha256});
        if (!bytes)
            ended = bytes.error();
        return bytes && bytes->isValid() ? std::optional(bytes->toByteArray()) : std::nullopt;
    }
};

/// Takes back what came behind change `number`, the newest first; `taken` is told of each row behind it.
Status goBack(Past &past, const RemovedContents &removed, const Id &report, qint64 number,
    const std::function<void(qint64 change, const ChangeRow &row)> &taken)
{
    Database &database = removed.database;
    return database.each(QStringLiteral("SELECT change, report, tier, node, before, after FROM change_row "
                                        "WHERE report = ? AND change > ? ORDER BY change DESC, position DESC"),
        {report.value, number}, [&](const StoredRow &cells) -> Status {
            const qint64 change = cells.number(0);
            const ChangeRow row {cells.text(1), cells.text(2), cells.text(3), cells.text(4), cells.text(5)};
            if (!past.takeBack(row))
                return removed.ended ? *removed.ended : misfit(database, report, change);
            taken(change, row);
            return ok();
        });
}

/// What of `then` a change left behind.
void noteIgnored(
    const QList<IgnoredFinding> &then, const QList<IgnoredFinding> &later, qint64 change, ReportPast &result)
{
    if (then == later)
        return;
    for (const IgnoredFinding &one : then) {
        if (!later.contains(one))
            result.ignored << LeftIgnored {change, one};
    }
}

Result<ReportPast> loadPast(Database &database, const Report &now)
{
    RemovedContents removed {database};
    Past past(now, std::ref(removed));
    ReportPast result;
    QList<IgnoredFinding> later = now.ignored;
    NB_CHECK(goBack(past, removed, now.id, 0, [&](qint64 change, const ChangeRow &row) {
        result.newest = std::max(result.newest, change);
        noteIgnored(past.ignored(), std::exchange(later, past.ignored()), change, result);
        if (const QByteArray state = past.stateOf(row); !state.isEmpty())
            result.left[Id {row.node}].append({change, state});
    }));
    return result;
}

Result<QList<QByteArray>> loadChain(Database &database)
{
    QList<QByteArray> chain;
    NB_CHECK(database.each(QStringLiteral("SELECT hash FROM change ORDER BY number"), {}, [&](const StoredRow &row) {
        chain << QByteArray::fromHex(row.text(0).toLatin1());
        return ok();
    }));
    return chain;
}

} // namespace

Result<std::optional<Report>> reportAt(
    Database &database, const Id &report, const std::optional<Report> &now, qint64 number)
{
    RemovedContents removed {database};
    Past past(now, std::ref(removed));
    NB_CHECK(goBack(past, removed, report, number, [](qint64, const ChangeRow &) {}));
    std::optional<Report> then;
    if (!past.result(then))
        return misfit(database, report, number);
    return then;
}

Result<std::optional<Report>> reportFromRecord(Database &database, const Id &report, const Contents &present)
{
    RemovedContents removed {database};
    Past past({}, [&](const QString &sha256) {
        return present.contains(sha256) ? std::optional(present.value(sha256)) : removed(sha256);
    });
    NB_CHECK(database.each(QStringLiteral("SELECT change, tier, node, before, after FROM change_row WHERE report = ? "
                                          "ORDER BY change, position"),
        {report.value}, [&](const StoredRow &cells) -> Status {
            // Taken back the other way round, a change is made.
            if (past.takeBack({report.value, cells.text(1), cells.text(2), cells.text(4), cells.text(3)}))
                return ok();
            return removed.ended ? *removed.ended : misfit(database, report, cells.number(0));
        }));
    std::optional<Report> told;
    if (!past.result(told))
        return misfit(database, report, 0);
    return told;
}

Result<LibraryPast> loadPast(Database &database, const std::function<Result<Report>(const Id &report)> &load)
{
    LibraryPast result;
    NB_TRY(result.chain, loadChain(database));
    NB_TRY(const QList<ReportSummary> summaries, loadSummaries(database));
    for (const ReportSummary &summary : summaries) {
        NB_TRY(const Report now, load(summary.id));
        NB_TRY(result.reports[summary.id], loadPast(database, now));
    }
    return result;
}

} // namespace nianbao
