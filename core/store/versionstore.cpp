// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/versionstore.h"

#include "core/store/cell.h"
#include "core/store/database.h"
#include "core/store/storeerror.h"

namespace nianbao {
namespace {

constexpr auto kSelect = "SELECT id, report, name, note, change, time, author FROM version ";

ReportVersion versionFrom(const StoredRow &row)
{
    return {Id {row.text(0)}, Id {row.text(1)}, row.text(2), row.text(3), row.number(4),
        QDateTime::fromString(row.text(5), Qt::ISODateWithMs), row.text(6)};
}

Status checkChange(Database &database, const VersionChange &change)
{
    const QString path = database.shownPath();
    if (!change.before && !change.after)
        return staleError(path, QStringLiteral("no version"));
    const ReportVersion &version = change.before ? *change.before : *change.after;
    std::optional<ReportVersion> held;
    NB_CHECK(database.each(
        QLatin1String(kSelect) + QStringLiteral("WHERE id = ?"), {version.id.value}, [&](const StoredRow &row) {
            held = versionFrom(row);
            return ok();
        }));
    const bool keepsId = !change.after || change.after->id == version.id;
    const bool isNamed = !change.after || !change.after->name.isEmpty();
    return held == change.before && keepsId && isNamed
        ? ok()
        : Status(staleError(path, QStringLiteral("version %1").arg(version.id.value)));
}

} // namespace

Result<QList<ReportVersion>> loadVersions(Database &database, const Id &report)
{
    QList<ReportVersion> versions;
    NB_CHECK(
        database.each(QLatin1String(kSelect) + QStringLiteral("WHERE report = ? ORDER BY change DESC, time DESC, id"),
            {report.value}, [&](const StoredRow &row) {
                versions << versionFrom(row);
                return ok();
            }));
    return versions;
}

Status checkVersions(Database &database, const QList<VersionChange> &changes)
{
    for (const VersionChange &change : changes)
        NB_CHECK(checkChange(database, change));
    return ok();
}

Status removeVersions(Database &database, const QList<VersionChange> &changes)
{
    for (const VersionChange &change : changes) {
        if (change.before)
            NB_CHECK(database.execute(QStringLiteral("DELETE FROM version WHERE id = ?"), {change.before->id.value}));
    }
    return ok();
}

Status insertVersions(Database &database, const QList<VersionChange> &changes)
{
    for (const VersionChange &change : changes) {
        if (!change.after)
            continue;
        const ReportVersion &version = *change.after;
        NB_CHECK(database.execute(
            QStringLiteral(
                "INSERT INTO version (id, report, name, note, change, time, author) VALUES (?, ?, ?, ?, ?, ?, ?)"),
            {version.id.value, version.report.value, textCell(version.name), textCell(version.note), version.change,
                version.time.toUTC().toString(Qt::ISODateWithMs), textCell(version.author)}));
    }
    return ok();
}

} // namespace nianbao
