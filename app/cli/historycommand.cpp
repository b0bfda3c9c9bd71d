// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/source.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

namespace nianbao {

namespace {

QJsonObject jsonOf(const ChangeRecord &record)
{
    return QJsonObject {{QStringLiteral("number"), record.number},
        {QStringLiteral("time"), record.time.toString(Qt::ISODate)}, {QStringLiteral("author"), record.author},
        {QStringLiteral("label"), record.label}};
}

QJsonObject jsonOf(const ReportVersion &version)
{
    return QJsonObject {{QStringLiteral("name"), version.name}, {QStringLiteral("note"), version.note},
        {QStringLiteral("change"), version.change}, {QStringLiteral("time"), version.time.toString(Qt::ISODate)},
        {QStringLiteral("author"), version.author}};
}

Outcome listOf(const QList<ChangeRecord> &records, const QList<ReportVersion> &versions)
{
    QString text;
    QJsonArray changes;
    for (const ChangeRecord &record : records) {
        text +=
            QStringLiteral("%1\t%2\t%3\t%4\n")
                .arg(QString::number(record.number), record.time.toString(Qt::ISODate), record.author, record.label);
        changes.append(jsonOf(record));
    }
    QJsonArray named;
    for (const ReportVersion &version : versions)
        named.append(jsonOf(version));
    return Outcome {text.toUtf8(), {}, {{QStringLiteral("history"), changes}, {QStringLiteral("versions"), named}}};
}

Result<Outcome> run(const Arguments &arguments)
{
    NB_TRY(const std::unique_ptr<Library> library, openForReading(arguments.files().first()));
    ChangeFilter filter;
    filter.most = std::numeric_limits<int>::max();
    QList<ReportVersion> versions;
    if (arguments.has("--year") || arguments.has("--organisation") || arguments.has("--edition")) {
        NB_TRY(const Report report, chosenReport(*library, arguments));
        filter.report = report.id;
        NB_TRY(versions, library->versions(report.id));
    }
    NB_TRY(const QList<ChangeRecord> records, library->changes(filter));
    return listOf(records, versions);
}

} // namespace

Command historyCommand()
{
    return Command {QLatin1String("history"),
        QT_TRANSLATE_NOOP("cli", "列出修改记录：谁、什么时候、改了什么，新的在前；选定报告时也列出命名版本（--json）"),
        "nianbao-cli history LIBRARY [--year Y] [--organisation O] [--edition E]", 1, 1, false, reportOptions(), run};
}

} // namespace nianbao
