// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importoutcome.h"

#include "app/cli/optionhints.h"
#include "core/base/wordlist.h"
#include "core/tasks/importcounts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <functional>
#include <iterator>

namespace nianbao {

namespace {

struct KindName {
    MergeKind kind;
    const char *key;
    const char *name;
};
constexpr KindName kKinds[] {
    {MergeKind::Added, "added", QT_TRANSLATE_NOOP("cli", "新增")},
    {MergeKind::Changed, "changed", QT_TRANSLATE_NOOP("cli", "修改")},
    {MergeKind::Same, "same", QT_TRANSLATE_NOOP("cli", "不变")},
    {MergeKind::Missing, "missing", QT_TRANSLATE_NOOP("cli", "缺失")},
    {MergeKind::Unrecognised, "unrecognised", QT_TRANSLATE_NOOP("cli", "未识别")},
};

const KindName &rowOf(MergeKind kind)
{
    return *std::find_if(std::begin(kKinds), std::end(kKinds), [&](const KindName &row) { return row.kind == kind; });
}

int count(const QList<ImportPlan> &plans, MergeKind kind)
{
    int sum = 0;
    for (const ImportPlan &plan : plans)
        sum += plan.count(kind);
    return sum;
}

int conflicts(const QList<ImportPlan> &plans)
{
    int sum = 0;
    for (const ImportPlan &plan : plans)
        sum += plan.conflicts();
    return sum;
}

int refused(const QList<ImportPlan> &plans)
{
    int sum = 0;
    for (const ImportPlan &plan : plans)
        sum += plan.refused();
    return sum;
}

/// Files that could not be read and were left out.
qsizetype skipped(const QList<ImportPlan> &plans)
{
    return std::count_if(plans.begin(), plans.end(), [](const ImportPlan &plan) { return bool(plan.error); });
}

QString placeOf(const Origin &origin)
{
    if (!origin.cell.isEmpty())
        return origin.cell;
    return origin.line > 0 ? QString::number(origin.line) : QString();
}

QJsonObject jsonOf(const MergeEntry &entry, const QString &file)
{
    return QJsonObject {{QStringLiteral("kind"), QLatin1String(rowOf(entry.kind).key)},
        {QStringLiteral("where"), entry.where()}, {QStringLiteral("before"), entry.before()},
        {QStringLiteral("after"), entry.after()}, {QStringLiteral("unit"), entry.unit},
        {QStringLiteral("conflict"), entry.conflict()}, {QStringLiteral("refused"), entry.refused},
        {QStringLiteral("file"), file}, {QStringLiteral("place"), placeOf(entry.origin())},
        {QStringLiteral("id"), entry.node.value}};
}

/// Until `take` says false.
bool eachEntry(const QList<ImportPlan> &plans, const std::function<bool(const ImportPlan &, const MergeEntry &)> &take)
{
    for (const ImportPlan &plan : plans) {
        const auto taken = [&](const MergeEntry &entry) { return take(plan, entry); };
        for (const Merged &merged : plan.merged) {
            if (!std::all_of(merged.entries.begin(), merged.entries.end(), taken))
                return false;
        }
        if (!std::all_of(plan.units.entries.begin(), plan.units.entries.end(), taken))
            return false;
    }
    return true;
}

bool writeEntries(const QList<ImportPlan> &plans, const Writing &write)
{
    bool isFirst = true;
    const bool written =
        write("\"entries\":[") && eachEntry(plans, [&](const ImportPlan &plan, const MergeEntry &entry) {
            const QByteArray comma = std::exchange(isFirst, false) ? QByteArray() : QByteArray(",");
            return write(comma + QJsonDocument(jsonOf(entry, plan.sourceName)).toJson(QJsonDocument::Compact));
        });
    return written && write("]");
}

QJsonObject jsonOf(const ImportPlan &plan)
{
    QJsonArray reports;
    for (const Merged &merged : plan.merged) {
        reports.append(QJsonObject {{QStringLiteral("year"), merged.report.year.number()},
            {QStringLiteral("organisation"), merged.report.organisation},
            {QStringLiteral("edition"), keyOf(merged.report.edition)}, {QStringLiteral("title"), merged.report.title}});
    }
    QJsonObject object {{QStringLiteral("file"), plan.request.file.isEmpty() ? plan.sourceName : plan.request.file},
        {QStringLiteral("encoding"), plan.fragment.encoding}, {QStringLiteral("reports"), reports},
        {QStringLiteral("as"), plan.isMaterial ? QStringLiteral("material") : QStringLiteral("report")},
        {QStringLiteral("unit"), plan.from.sender}};
    for (const KindName &row : kKinds)
        object.insert(QLatin1String(row.key), plan.count(row.kind));
    object.insert(QStringLiteral("conflicts"), plan.conflicts());
    object.insert(QStringLiteral("refused"), plan.refused());
    if (plan.error)
        object.insert(QStringLiteral("error"),
            QJsonObject {{QStringLiteral("code"), plan.error->code}, {QStringLiteral("message"), plan.error->message},
                {QStringLiteral("remedy"), remedyOf(*plan.error)}});
    return object;
}

/// What would be shown before the import, one line each; what stays as it is, is only counted.
QByteArray lineOf(const MergeEntry &entry)
{
    if (entry.kind == MergeKind::Same)
        return {};
    const QString kind = entry.refused ? QCoreApplication::translate("cli", "上次不采用")
        : entry.conflict()             ? QCoreApplication::translate("cli", "冲突")
                                       : QCoreApplication::translate("cli", rowOf(entry.kind).name);
    const QString &what = entry.kind == MergeKind::Missing ? entry.before() : entry.after();
    return QStringLiteral("%1\t%2\t%3\n").arg(kind, entry.where(), what).toUtf8();
}

QString countsText(const QList<ImportPlan> &plans)
{
    QStringList counts;
    if (plans.size() > 1)
        counts << QCoreApplication::translate("cli", "文件 %1").arg(plans.size() - skipped(plans));
    for (const KindName &row : kKinds) {
        const int kept = row.kind == MergeKind::Changed ? conflicts(plans) : 0; // counted by themselves
        const int number = count(plans, row.kind) - kept;
        if (row.kind != MergeKind::Missing || number > 0)
            counts << QStringLiteral("%1 %2").arg(
                QCoreApplication::translate("cli", row.name), QString::number(number));
    }
    if (const int number = conflicts(plans); number > 0)
        counts << QCoreApplication::translate("cli", "冲突 %1（保留现有文字）").arg(number);
    if (const int number = refused(plans); number > 0)
        counts << QCoreApplication::translate("cli", "上次不采用 %1").arg(number);
    const ImportCounts all = countsOf(plans);
    if (all.ignored > 0)
        counts << QCoreApplication::translate("cli", "忽略的校对意见 %1").arg(all.ignored);
    if (all.toldAgain > 0)
        counts << QCoreApplication::translate("cli", "重新提出的校对意见 %1").arg(all.toldAgain);
    if (const qsizetype left = skipped(plans); left > 0)
        counts << QCoreApplication::translate("cli", "略过的文件 %1").arg(left);
    return counts.join(QCoreApplication::translate("cli", "，"));
}

QString messageOf(const QList<ImportPlan> &plans, bool dryRun)
{
    QStringList encodings;
    for (const ImportPlan &plan : plans) {
        if (!plan.fragment.encoding.isEmpty())
            encodings << plan.fragment.encoding;
    }
    encodings.removeDuplicates();
    const QString sum = countsText(plans);
    const QString encoding =
        encodings.isEmpty() ? QString() : QCoreApplication::translate("cli", "（编码 %1）").arg(listed(encodings));
    return dryRun ? QCoreApplication::translate("cli", "试导入%1：%2。年报库没有改变。").arg(encoding, sum)
                  : QCoreApplication::translate("cli", "已导入%1：%2。").arg(encoding, sum);
}

QJsonObject jsonOf(const QList<ImportPlan> &plans, bool dryRun)
{
    QJsonObject object {{QStringLiteral("conflicts"), conflicts(plans)}, {QStringLiteral("dryRun"), dryRun},
        {QStringLiteral("skipped"), skipped(plans)}, {QStringLiteral("refused"), refused(plans)},
        {QStringLiteral("ignored"), countsOf(plans).ignored}, {QStringLiteral("toldAgain"), countsOf(plans).toldAgain},
        {QStringLiteral("imported"), dryRun ? 0 : count(plans, MergeKind::Added) + count(plans, MergeKind::Changed)}};
    for (const KindName &row : kKinds)
        object.insert(QLatin1String(row.key), count(plans, row.kind));
    QJsonArray files;
    for (const ImportPlan &plan : plans)
        files.append(jsonOf(plan));
    object.insert(QStringLiteral("files"), files);
    return object;
}

QList<Note> warningsOf(const ImportPlan &plan, bool isOne)
{
    QList<Note> notes = plan.notes + plan.fragment.unrecognised;
    if (plan.error)
        notes << Note {plan.error->code, inOneLine(*plan.error), plan.error->place};
    if (!isOne) {
        for (Note &note : notes)
            note.message = QCoreApplication::translate("cli", "%1：%2").arg(plan.sourceName, note.message);
    }
    return notes;
}

} // namespace

Outcome importOutcome(const QList<ImportPlan> &plans, const QList<Note> &notes, bool dryRun, bool asJson)
{
    Outcome outcome;
    outcome.message = messageOf(plans, dryRun);
    outcome.warnings = notes;
    for (const ImportPlan &plan : plans)
        outcome.warnings << warningsOf(plan, plans.size() == 1);
    if (asJson)
        outcome.json = jsonOf(plans, dryRun);
    if (asJson)
        outcome.list = [plans](const Writing &write) { return writeEntries(plans, write); };
    else if (dryRun)
        outcome.list = [plans](const Writing &write) {
            return eachEntry(plans, [&](const ImportPlan &, const MergeEntry &entry) { return write(lineOf(entry)); });
        };
    return outcome;
}

} // namespace nianbao
