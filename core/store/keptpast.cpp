// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keptpast.h"

#include "core/store/changelog.h"
#include "core/store/contentcheck.h"
#include "core/store/database.h"
#include "core/store/recordcheck.h"
#include "core/store/replay.h"
#include "core/store/reportnames.h"
#include "core/store/reportstore.h"
#include "core/store/sourcestore.h"
#include "core/store/unitstore.h"
#include "core/store/versionstore.h"

#include <algorithm>

namespace nianbao {
namespace {

constexpr const char *kContent[] {"report_paragraph", "part_paragraph", "section_paragraph", "item_paragraph",
    "plan_answer", "item", "section", "part", "report", "unit_alias", "unit"};

/// The changes behind `last` go.
Status cutRecord(Database &database, qint64 last)
{
    NB_CHECK(database.execute(QStringLiteral("DELETE FROM change_row WHERE change > ?"), {last}));
    NB_CHECK(database.execute(QStringLiteral("DELETE FROM change WHERE number > ?"), {last}));
    NB_CHECK(database.execute(QStringLiteral("DELETE FROM record_end")));
    NB_CHECK(database.execute(
        QStringLiteral("INSERT INTO record_end (number, hash) SELECT number, hash FROM change WHERE number = ?"),
        {last}));
    return ok();
}

Result<QList<ReportVersion>> allVersions(Database &database)
{
    NB_TRY(const QStringList reports, database.column(QStringLiteral("SELECT DISTINCT report FROM version")));
    QList<ReportVersion> all;
    for (const QString &report : reports) {
        NB_TRY(const QList<ReportVersion> versions, loadVersions(database, Id {report}));
        all << versions;
    }
    return all;
}

/// Kept files whose bytes are not theirs any more.
Status dropFaultySources(Database &database)
{
    NB_TRY(const QList<SourceSummary> sources, loadSources(database));
    for (const SourceSummary &summary : sources) {
        if (!loadSource(database, summary.sha256))
            NB_CHECK(database.execute(QStringLiteral("DELETE FROM source WHERE sha256 = ?"), {summary.sha256}));
    }
    return ok();
}

/// What the tables hold.
Result<Replayed> present(Database &database)
{
    Replayed held;
    NB_TRY(const QList<ReportSummary> summaries, loadSummaries(database));
    for (const ReportSummary &summary : summaries) {
        NB_TRY(const Report report, loadReport(database, summary.id));
        held.reports << report;
    }
    NB_TRY(held.versions, allVersions(database));
    NB_TRY(held.units, loadUnits(database));
    NB_TRY(const QList<SourceSummary> sources, loadSources(database));
    for (const SourceSummary &source : sources)
        held.sources << SourceFile {source.sha256, source.name, source.sender, source.received, {}};
    return held;
}

/// The reports and units of the record in the place of the rows.
Status putInPlace(Database &database, const Replayed &told)
{
    for (const char *table : kContent)
        NB_CHECK(database.execute(QStringLiteral("DELETE FROM %1").arg(QLatin1String(table))));
    QList<ReportChange> changes;
    for (const Report &report : told.reports)
        changes << ReportChange {{}, report};
    NB_CHECK(saveReports(database, changes));
    NB_CHECK(database.execute(QStringLiteral("DELETE FROM refusal WHERE report NOT IN (SELECT id FROM report)")));
    return saveUnits(database, {}, told.units);
}

template <typename T, typename Key>
const T *find(const QList<T> &list, const T &like, Key key)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), [&](const T &each) { return key(each) == key(like); });
    return found == list.cend() ? nullptr : &*found;
}

/// The named versions that the record leads to, as the table has them, else as the record tells them; the names of all
/// others.
Result<QStringList> keepVersions(Database &database, const Replayed &told, const QList<ReportVersion> &held)
{
    const auto idOf = [](const ReportVersion &version) { return version.id; };
    NB_TRY(const QStringList reports, database.column(QStringLiteral("SELECT id FROM report")));
    QList<VersionChange> kept;
    for (const ReportVersion &version : told.versions) {
        const ReportVersion *row = find(held, version, idOf);
        if (reports.contains(version.report.value))
            kept << VersionChange {{}, row ? *row : version};
    }
    QStringList lost;
    for (const ReportVersion &version : held) {
        if (!find(told.versions, version, idOf))
            lost << version.name;
    }
    NB_CHECK(database.execute(QStringLiteral("DELETE FROM version")));
    NB_CHECK(insertVersions(database, kept));
    return lost;
}

/// For each thing of the two lists that is not the same in both.
template <typename Change, typename T, typename Key>
QList<Change> changesBetween(const QList<T> &before, const QList<T> &after, Key key)
{
    QList<Change> changes;
    for (const T &old : before) {
        const T *now = find(after, old, key);
        if (!now)
            changes << Change {old, {}};
        else if (!(*now == old))
            changes << Change {old, *now};
    }
    for (const T &now : after) {
        if (!find(before, now, key))
            changes << Change {{}, now};
    }
    return changes;
}

/// From what the record tells to what the tables hold.
LibraryChange changeBetween(const Replayed &told, const Replayed &held, const QString &label)
{
    LibraryChange change {.label = label};
    change.reports =
        changesBetween<ReportChange>(told.reports, held.reports, [](const Report &report) { return report.id; });
    if (told.units != held.units)
        change.units = UnitsChange {told.units, held.units};
    change.sources =
        changesBetween<SourceChange>(told.sources, held.sources, [](const SourceFile &file) { return file.sha256; });
    for (const ReportVersion &version : told.versions) {
        if (!find(held.versions, version, [](const ReportVersion &each) { return each.id; }))
            change.versions << VersionChange {version, {}};
    }
    return change;
}

Status append(Database &database, const LibraryChange &change, const Signature &signature)
{
    if (change.reports.isEmpty() && !change.units && change.sources.isEmpty() && change.versions.isEmpty())
        return ok();
    NB_CHECK(appendChange(database, change, signature.author, signature.time));
    // The bytes of a kept file that is lost are not there to be kept again.
    NB_CHECK(database.execute(QStringLiteral("DELETE FROM change_content WHERE length(bytes) = 0")));
    return ok();
}

Result<bool> isExplained(Database &database)
{
    NB_TRY(const QStringList changes, faultyChanges(database));
    NB_TRY(const QStringList contents, faultyContents(database));
    NB_TRY(const QStringList content, unexplained(database));
    return changes.isEmpty() && contents.isEmpty() && content.isEmpty();
}

} // namespace

Result<std::optional<KeptPast>> keepPast(Database &database, const QString &label, const Signature &signature)
{
    NB_TRY(const qint64 last, lastWholeChange(database));
    NB_TRY(const QVariant newest,
        database.value(QStringLiteral("SELECT max(number) FROM (SELECT number FROM change UNION ALL "
                                      "SELECT number FROM record_end UNION ALL SELECT change FROM change_row)")));
    const std::optional<KeptPast> nothing;
    if (last == 0)
        return nothing;
    KeptPast kept {.changes = last, .lost = newest.toLongLong() - last};
    Transaction transaction(database);
    NB_CHECK(transaction.begin());
    NB_CHECK(cutRecord(database, last));
    NB_TRY(const std::optional<Replayed> told, replayed(database));
    if (!told)
        return nothing;
    NB_TRY(const QList<ReportVersion> versions, allVersions(database));
    NB_CHECK(dropFaultySources(database));
    if (kept.lost == 0)
        NB_CHECK(putInPlace(database, *told));
    NB_TRY(kept.lostVersions, keepVersions(database, *told, versions));
    NB_TRY(const Replayed held, present(database));
    NB_CHECK(append(database, changeBetween(*told, held, label), signature));
    NB_TRY(const bool explained, isExplained(database));
    if (!explained)
        return nothing;
    NB_CHECK(transaction.commit());
    return std::optional(kept);
}

} // namespace nianbao
