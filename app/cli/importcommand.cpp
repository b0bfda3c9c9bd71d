// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/source.h"
#include "core/base/wordlist.h"
#include "core/tasks/importtask.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <iterator>
#include <limits>

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

Result<QList<ImportRequest>> requestsFrom(const Arguments &arguments)
{
    ImportRequest request;
    NB_TRY(request.year, arguments.year());
    NB_TRY(request.edition, arguments.edition());
    request.format = arguments.value("--format");
    request.encoding = arguments.value("--encoding");
    request.organisation = arguments.value("--organisation");
    request.unit = arguments.value("--unit");
    QList<ImportRequest> requests;
    for (const QString &file : arguments.files()) {
        NB_TRY(const ImportRequest input, withInput(request, file));
        requests << input;
    }
    return requests;
}

int count(const QList<ImportPlan> &plans, MergeKind kind)
{
    int sum = 0;
    for (const ImportPlan &plan : plans)
        sum += plan.count(kind);
    return sum;
}

QJsonArray entriesOf(const QList<ImportPlan> &plans)
{
    QJsonArray entries;
    for (const ImportPlan &plan : plans) {
        for (const Merged &merged : plan.merged) {
            for (const MergeEntry &entry : merged.entries) {
                entries.append(QJsonObject {{QStringLiteral("kind"), QLatin1String(rowOf(entry.kind).key)},
                    {QStringLiteral("where"), entry.where}, {QStringLiteral("before"), entry.before},
                    {QStringLiteral("after"), entry.after}});
            }
        }
    }
    return entries;
}

QJsonArray filesOf(const QList<ImportPlan> &plans, const QStringList &paths)
{
    QJsonArray files;
    for (qsizetype i = 0; i < plans.size(); ++i) {
        QJsonArray reports;
        for (const Merged &merged : plans[i].merged) {
            reports.append(QJsonObject {{QStringLiteral("year"), merged.report.year.number()},
                {QStringLiteral("organisation"), merged.report.organisation},
                {QStringLiteral("edition"), keyOf(merged.report.edition)},
                {QStringLiteral("title"), merged.report.title}});
        }
        files.append(QJsonObject {{QStringLiteral("file"), paths[i]},
            {QStringLiteral("encoding"), plans[i].fragment.encoding}, {QStringLiteral("reports"), reports}});
    }
    return files;
}

/// What would be shown before the import, one line each; what stays as it is, is only counted.
QByteArray listOf(const QList<ImportPlan> &plans)
{
    QString text;
    for (const QJsonValue &value : entriesOf(plans)) {
        const QString key = value[QStringLiteral("kind")].toString();
        for (const KindName &row : kKinds) {
            if (key != QLatin1String(row.key) || row.kind == MergeKind::Same)
                continue;
            text += QStringLiteral("%1\t%2\t%3\n")
                        .arg(QCoreApplication::translate("cli", row.name), value[QStringLiteral("where")].toString(),
                            value[QStringLiteral("after")].toString());
        }
    }
    return text.toUtf8();
}

QString messageOf(const QList<ImportPlan> &plans, bool dryRun)
{
    QStringList encodings;
    for (const ImportPlan &plan : plans) {
        if (!plan.fragment.encoding.isEmpty())
            encodings << plan.fragment.encoding;
    }
    encodings.removeDuplicates();
    QStringList counts;
    for (const KindName &row : kKinds)
        counts << QStringLiteral("%1 %2").arg(
            QCoreApplication::translate("cli", row.name), QString::number(count(plans, row.kind)));
    const QString sum = counts.join(QCoreApplication::translate("cli", "，"));
    const QString encoding =
        encodings.isEmpty() ? QString() : QCoreApplication::translate("cli", "（编码 %1）").arg(listed(encodings));
    return dryRun ? QCoreApplication::translate("cli", "试导入%1：%2。年报库没有改变。").arg(encoding, sum)
                  : QCoreApplication::translate("cli", "已导入%1：%2。").arg(encoding, sum);
}

Outcome outcomeOf(const QList<ImportPlan> &plans, const QStringList &paths, bool dryRun)
{
    Outcome outcome;
    outcome.message = messageOf(plans, dryRun);
    if (dryRun)
        outcome.output = listOf(plans);
    for (const KindName &row : kKinds)
        outcome.json.insert(QLatin1String(row.key), count(plans, row.kind));
    outcome.json.insert(
        QStringLiteral("imported"), dryRun ? 0 : count(plans, MergeKind::Added) + count(plans, MergeKind::Changed));
    outcome.json.insert(QStringLiteral("dryRun"), dryRun);
    outcome.json.insert(QStringLiteral("entries"), entriesOf(plans));
    outcome.json.insert(QStringLiteral("files"), filesOf(plans, paths));
    for (const ImportPlan &plan : plans)
        outcome.warnings << plan.notes << plan.fragment.unrecognised;
    return outcome;
}

Result<Outcome> run(const Arguments &arguments)
{
    NB_TRY(const QString path, arguments.needed("--library"));
    NB_TRY(const QList<ImportRequest> requests, requestsFrom(arguments));
    const bool dryRun = arguments.has("--dry-run");
    NB_TRY(std::unique_ptr<Library> library, dryRun ? openForReading(path) : openForWriting(path));
    NB_TRY(const QList<ImportPlan> plans, planImports(requests, *library, randomIds()));
    if (!dryRun) {
        Document document(std::move(library));
        NB_CHECK(acceptImports(plans, document));
    }
    return outcomeOf(plans, arguments.files(), dryRun);
}

} // namespace

Command importCommand()
{
    return Command {QLatin1String("import"),
        QT_TRANSLATE_NOOP("cli", "把报告文件导入年报库；几个文件要么全部导入，要么都不导入；“-”是标准输入"),
        "nianbao-cli import FILE… --library LIBRARY [--year Y] [--format F] [--encoding E] [--organisation O] "
        "[--edition E] "
        "[--unit U] [--dry-run]",
        1, std::numeric_limits<int>::max(), false,
        QList<Option> {
            {"--library", "LIBRARY", QT_TRANSLATE_NOOP("cli", "导入到哪个年报库")},
            {"--format", "F", QT_TRANSLATE_NOOP("cli", "文件的格式，见 nianbao-cli formats；不写就自动识别")},
            {"--encoding", "E", QT_TRANSLATE_NOOP("cli", "文件的编码，例如 UTF-8、GB18030；不写就自动识别")},
            {"--unit", "U", QT_TRANSLATE_NOOP("cli", "没有写报送单位的条目，报送单位记为 U")},
            {"--dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "只列出将会怎样，不改变年报库")},
        } + reportOptions(),
        run};
}

} // namespace nianbao
