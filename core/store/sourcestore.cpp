// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sourcestore.h"

#include "core/store/cell.h"
#include "core/store/database.h"
#include "core/store/dump.h"
#include "core/store/storeerror.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace nianbao {
namespace {

constexpr auto kSummary = "SELECT sha256, name, sender, received, length(bytes) FROM source ";

SourceSummary summaryFrom(const StoredRow &row)
{
    return {
        row.text(0), row.text(1), row.text(2), QDateTime::fromSecsSinceEpoch(row.number(3), Qt::UTC), row.number(4)};
}

SourceSummary summaryOf(const SourceFile &file)
{
    return {file.sha256, file.name, file.sender, file.received, file.bytes.size()};
}

Result<QList<SourceSummary>> summaries(Database &database, const char *order)
{
    QList<SourceSummary> list;
    NB_CHECK(database.each(QLatin1String(kSummary) + QLatin1String(order), {}, [&](const StoredRow &row) {
        list << summaryFrom(row);
        return ok();
    }));
    return list;
}

bool holdsWhatItSays(const SourceFile &file)
{
    return sourceFile(file.name, file.sender, file.received, file.bytes) == file;
}

Error sizeError(const QString &what, qint64 size, qint64 limit, const QString &path)
{
    const QLocale plain = QLocale::c();
    return {.kind = ErrorKind::Limit,
        .code = QStringLiteral("library.source.size"),
        .message = QCoreApplication::translate("store", "%1有%2，超过了%3的上限，年报库“%4”没有改动。")
                       .arg(what, plain.formattedDataSize(size), plain.formattedDataSize(limit), path),
        .remedy = QCoreApplication::translate("store", "请不保留原文件，或者先删去不再需要的原文件。"),
        .file = path};
}

Error missingError(const QString &sha256, const QString &path)
{
    return {.kind = ErrorKind::Usage,
        .code = QStringLiteral("library.source.none"),
        .message = QCoreApplication::translate("store", "年报库“%1”里没有保留这份原文件。").arg(path),
        .remedy = QCoreApplication::translate("store", "请向报送单位再要一份。"),
        .file = path,
        .detail = QStringLiteral("no source %1").arg(sha256)};
}

Status checkNew(const SourceFile &file, const QString &path)
{
    if (file.bytes.size() > kLargestSource) {
        const QString what = QCoreApplication::translate("store", "原文件“%1”").arg(file.name);
        return sizeError(what, file.bytes.size(), kLargestSource, path);
    }
    return holdsWhatItSays(file) ? ok() : Status(staleError(path, QStringLiteral("source %1").arg(file.sha256)));
}

/// The summary's `before` as the library has it, and the change as far as it can be told from one file alone.
Status checkChange(const SourceChange &change, const QHash<QString, SourceSummary> &held, const QString &path)
{
    if (!change.before && !change.after)
        return staleError(path, QStringLiteral("no source"));
    const QString &hash = change.before ? change.before->sha256 : change.after->sha256;
    const auto found = held.constFind(hash);
    const bool isThere = found != held.constEnd();
    const bool isExpected = change.before ? isThere && *found == summaryOf(*change.before) : !isThere;
    if (!isExpected || (change.after && change.after->sha256 != hash))
        return staleError(path, QStringLiteral("source %1").arg(hash));
    return change.after && !change.before ? checkNew(*change.after, path) : ok();
}

} // namespace

Result<QList<SourceSummary>> loadSources(Database &database)
{
    return summaries(database, "ORDER BY received DESC, name, sha256");
}

Result<SourceFile> loadSource(Database &database, const QString &sha256)
{
    std::optional<SourceFile> file;
    NB_CHECK(database.each(QStringLiteral("SELECT sha256, name, sender, received, bytes FROM source WHERE sha256 = ?"),
        {textCell(sha256)}, [&](const StoredRow &row) {
            const SourceSummary summary = summaryFrom(row);
            file = {summary.sha256, summary.name, summary.sender, summary.received, row.bytes(4)};
            return ok();
        }));
    if (!file)
        return missingError(sha256, database.shownPath());
    if (!holdsWhatItSays(*file))
        return damagedError(database.shownPath(), QStringLiteral("source %1 has other bytes").arg(sha256));
    return *file;
}

Status checkSources(Database &database, const QList<SourceChange> &changes, qint64 most)
{
    if (changes.isEmpty())
        return ok();
    NB_TRY(const QList<SourceSummary> list, summaries(database, ""));
    QHash<QString, SourceSummary> held;
    for (const SourceSummary &summary : list)
        held.insert(summary.sha256, summary);
    for (const SourceChange &change : changes) {
        NB_CHECK(checkChange(change, held, database.shownPath()));
        if (change.after)
            held.insert(change.after->sha256, summaryOf(*change.after));
        else
            held.remove(change.before->sha256);
    }
    qint64 all = 0;
    for (const SourceSummary &summary : std::as_const(held))
        all += summary.size;
    if (all <= most)
        return ok();
    return sizeError(QCoreApplication::translate("store", "保留的原文件一共"), all, most, database.shownPath());
}

Status saveSources(Database &database, const QList<SourceChange> &changes)
{
    for (const SourceChange &change : changes) {
        if (!change.after) {
            NB_CHECK(database.execute(QStringLiteral("DELETE FROM source WHERE sha256 = ?"), {change.before->sha256}));
            continue;
        }
        const SourceFile &file = *change.after;
        const QVariantList facts {textCell(file.name), textCell(file.sender), file.received.toSecsSinceEpoch()};
        if (change.before) {
            NB_CHECK(database.execute(
                QStringLiteral("UPDATE source SET name = ?, sender = ?, received = ? WHERE sha256 = ?"),
                QVariantList(facts) << file.sha256));
            continue;
        }
        NB_CHECK(database.execute(
            QStringLiteral("INSERT INTO source (name, sender, received, sha256, bytes) VALUES (?, ?, ?, ?, ?)"),
            QVariantList(facts) << file.sha256 << bytesCell(file.bytes)));
    }
    return ok();
}

Result<QStringList> faultySources(Database &database)
{
    QStringList faults;
    NB_TRY(const QList<SourceSummary> list, summaries(database, "ORDER BY sha256"));
    for (const SourceSummary &summary : list) {
        const auto source = loadSource(database, summary.sha256);
        if (!source && hasEndedReading(source.error()))
            return source.error();
        if (!source) {
            faults << QCoreApplication::translate("store", "保留的原文件“%1”与收到时不一致（%2）")
                          .arg(summary.name, summary.sha256);
        }
    }
    return faults;
}

Result<QByteArray> dumpSources(Database &database)
{
    static const QStringList kColumns = QStringLiteral("sha256 name sender received size").split(u' ');
    NB_TRY(const QList<SourceSummary> list, summaries(database, "ORDER BY sha256"));
    QByteArray out;
    for (const SourceSummary &summary : list) {
        out += "source\n"
            + dumpedRow(kColumns,
                {summary.sha256, summary.name, summary.sender, summary.received.toString(Qt::ISODate), summary.size});
    }
    return out;
}

} // namespace nianbao
