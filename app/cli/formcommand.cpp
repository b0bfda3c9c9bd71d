// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/source.h"
#include "core/tasks/formtask.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace nianbao {

namespace {

/// The same body's report of the year before; a missing one leaves the column empty.
Result<std::optional<Report>> lastYears(const Library &library, const Report &report)
{
    NB_TRY(const QList<ReportSummary> summaries, library.reports());
    for (const ReportSummary &other : summaries) {
        if (other.year.number() != report.year.number() - 1 || other.organisation != report.organisation)
            continue;
        NB_TRY(Report found, library.load(other.id));
        return std::optional<Report>(std::move(found));
    }
    return std::optional<Report>();
}

Result<Outcome> run(const Arguments &arguments)
{
    NB_TRY(const QString path, arguments.needed("--library"));
    NB_TRY(const QString output, arguments.needed("--output"));
    NB_TRY(const std::unique_ptr<Library> library, openForReading(path));
    FormWish wish;
    NB_TRY(wish.report, chosenReport(*library, arguments));
    NB_TRY(wish.lastYear, lastYears(*library, wish.report));
    NB_TRY(wish.units, library->units());
    wish.unit = arguments.value("--unit");
    wish.ids = randomIds();
    const Overwrite overwrite = arguments.has("--overwrite") ? Overwrite::Yes : Overwrite::No;
    QStringList files {output};
    if (arguments.has("--unit")) {
        NB_CHECK(writeFormFile(wish, output, overwrite));
    } else {
        NB_TRY(files, writeFormFiles(wish, output, overwrite));
    }
    return Outcome {{},
        QCoreApplication::translate("cli", "已写出 %1 份填报表到“%2”。").arg(QString::number(files.size()), output),
        {{QStringLiteral("output"), output}, {QStringLiteral("files"), QJsonArray::fromStringList(files)}}};
}

} // namespace

Command formCommand()
{
    return Command {QLatin1String("form"),
        QT_TRANSLATE_NOOP("cli", "为一个单位或名册中的每个单位制作填报表（XLSX），交回后用 import 导入"),
        "nianbao-cli form --library LIBRARY [--year Y] [--organisation O] [--edition E] --unit U --output FILE "
        "[--overwrite]\n"
        "nianbao-cli form --library LIBRARY [--year Y] [--organisation O] [--edition E] --output DIR [--overwrite]",
        0, 0, false,
        QList<Option> {
            {"--library", "LIBRARY", QT_TRANSLATE_NOOP("cli", "年报库")},
            {"--unit", "U", QT_TRANSLATE_NOOP("cli", "哪个单位；不写就为单位名册中的每个单位各做一份")},
            {"--output", "FILE", QT_TRANSLATE_NOOP("cli", "写到哪个文件；每个单位一份时是文件夹")},
            {"--overwrite", nullptr, QT_TRANSLATE_NOOP("cli", "文件已存在时替换它")},
        } + reportOptions(),
        run};
}

} // namespace nianbao
