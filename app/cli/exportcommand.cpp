// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/printing.h"
#include "app/cli/source.h"
#include "core/formats/formats.h"
#include "core/tasks/exporttask.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace nianbao {

namespace {

struct OtherVerb {
    const char *format;
    const char *command;
};
constexpr OtherVerb kOtherVerbs[] {
    {"pdf", "nianbao-cli pdf --library LIBRARY --output FILE"},
    {"png", "nianbao-cli png --library LIBRARY --output DIR"},
    {"nbpkg", "nianbao-cli package make --library LIBRARY --output FILE"},
};

/// What another verb writes is refused with its command line.
Status checkVerb(const QString &format)
{
    for (const OtherVerb &row : kOtherVerbs) {
        if (format == QLatin1String(row.format))
            return Error {ErrorKind::Usage, QStringLiteral("cli.otherVerb"),
                QCoreApplication::translate("cli", "export 不写出“%1”，它有自己的命令。").arg(format),
                QCoreApplication::translate("cli", "请用“%1”。").arg(QLatin1String(row.command)), {}};
    }
    return ok();
}

/// --format, else what the output's name ends with.
Result<QString> formatFor(const Arguments &arguments, const QString &output)
{
    if (arguments.has("--format"))
        return arguments.needed("--format");
    const QString suffix = QFileInfo(output).suffix().toLower();
    const auto isOther = [&](const OtherVerb &row) { return suffix == QLatin1String(row.format); };
    if (std::any_of(std::begin(kOtherVerbs), std::end(kOtherVerbs), isOther))
        return suffix;
    const Format *format = suffix.isEmpty() ? nullptr : formatOf(output, {});
    return format ? Result<QString>(QString(format->key)) : arguments.needed("--format");
}

/// Without any option a format that can hold it gets the whole library.
Extent extentOf(const Format *format, const Arguments &arguments)
{
    const bool chosen = arguments.has("--year") || arguments.has("--organisation") || arguments.has("--edition");
    return chosen || !format || !format->holdsLibrary ? Extent::Reports : Extent::Library;
}

Result<QList<Report>> reportsFor(Extent extent, const Library &library, const Arguments &arguments)
{
    if (extent == Extent::Reports) {
        NB_TRY(const Report report, chosenReport(library, arguments));
        return QList<Report> {report};
    }
    NB_TRY(const QList<ReportSummary> summaries, library.reports());
    QList<Report> reports;
    for (const ReportSummary &summary : summaries) {
        NB_TRY(const Report report, library.load(summary.id));
        reports << report;
    }
    return reports;
}

Result<Outcome> run(const Arguments &arguments)
{
    NB_TRY(const QString path, arguments.needed("--library"));
    NB_TRY(const QString output, arguments.needed("--output"));
    NB_TRY(const QString formatKey, formatFor(arguments, output));
    NB_CHECK(checkVerb(formatKey));
    const Format *format = formatByKey(formatKey);
    NB_TRY(const std::unique_ptr<Library> library, openForReading(path));
    const Extent extent = extentOf(format, arguments);
    NB_TRY(const QList<Report> reports, reportsFor(extent, *library, arguments));
    const Overwrite overwrite = arguments.has("--overwrite") ? Overwrite::Yes : Overwrite::No;
    NB_TRY(const UnitRegister units, library->units());
    NB_TRY(const QList<Note> leftOut,
        exportContent(Content {reports, units}, formatKey, output, overwrite, path,
            WriteOptions {extent, arguments.value("--table"), timeOfMaking()}));
    return Outcome {{},
        QCoreApplication::translate("cli", "已导出 %1 份报告到“%2”。").arg(QString::number(reports.size()), output),
        {{QStringLiteral("output"), output}, {QStringLiteral("reports"), reports.size()},
            {QStringLiteral("format"), formatKey}},
        secrecyNotes(reports) + leftOut};
}

} // namespace

Command exportCommand()
{
    return Command {QLatin1String("export"),
        QT_TRANSLATE_NOOP("cli", "把报告导出成别的格式；json 格式不写年度时导出整个年报库"),
        "nianbao-cli export --library LIBRARY [--year Y] [--organisation O] [--edition E] [--format F] --output FILE "
        "[--table T] [--overwrite]",
        0, 0, false,
        QList<Option> {
            {"--library", "LIBRARY", QT_TRANSLATE_NOOP("cli", "从哪个年报库导出")},
            {"--format", "F", QT_TRANSLATE_NOOP("cli", "导出的格式，见 nianbao-cli formats；不写时看 --output 的后缀")},
            {"--output", "FILE", QT_TRANSLATE_NOOP("cli", "导出到哪个文件")},
            {"--table", "T",
                QT_TRANSLATE_NOOP("cli", "csv、xlsx 只导出一张表：items 事项、problems 问题、plans 打算、units 单位")},
            {"--overwrite", nullptr, QT_TRANSLATE_NOOP("cli", "文件已存在时替换它")},
        } + reportOptions(),
        run};
}

} // namespace nianbao
