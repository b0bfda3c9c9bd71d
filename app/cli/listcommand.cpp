// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/source.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace nianbao {

namespace {

QString nameOf(ReportState state)
{
    return state == ReportState::Final ? QCoreApplication::translate("cli", "定稿")
                                       : QCoreApplication::translate("cli", "起草");
}

QString lineOf(const ReportSummary &report)
{
    return QStringList {QString::number(report.year.number()), report.organisation, keyOf(report.edition),
        nameOf(report.state), report.title}
        .join(QLatin1Char('\t'));
}

QJsonObject jsonOf(const ReportSummary &report)
{
    return {{QStringLiteral("id"), report.id.value}, {QStringLiteral("year"), report.year.number()},
        {QStringLiteral("organisation"), report.organisation}, {QStringLiteral("edition"), keyOf(report.edition)},
        {QStringLiteral("state"), keyOf(report.state)}, {QStringLiteral("title"), report.title}};
}

Result<Outcome> run(const Arguments &arguments)
{
    const QString path = arguments.files().first();
    NB_TRY(const std::unique_ptr<Library> library, openForReading(path));
    NB_TRY(const QList<ReportSummary> reports, library->reports());
    QString text;
    QJsonArray array;
    for (const ReportSummary &report : reports) {
        text += lineOf(report) + QLatin1Char('\n');
        array.append(jsonOf(report));
    }
    return Outcome {text.toUtf8(),
        reports.isEmpty() ? QCoreApplication::translate("cli", "“%1”里还没有报告。").arg(path) : QString(),
        {{QStringLiteral("reports"), array}}};
}

} // namespace

Command listCommand()
{
    return Command {QLatin1String("list"),
        QT_TRANSLATE_NOOP("cli", "列出年报库里的报告：年度、发文机关、版本、状态、标题"), "nianbao-cli list LIBRARY", 1,
        1, false, {}, run};
}

} // namespace nianbao
