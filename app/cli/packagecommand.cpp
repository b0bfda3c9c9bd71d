// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/source.h"
#include "core/tasks/packagetask.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

bool isChosen(const ReportSummary &report, const Arguments &arguments)
{
    const auto agrees = [&](const char *option, const QString &value) {
        return !arguments.has(option) || arguments.value(option) == value;
    };
    return agrees("--year", QString::number(report.year.number())) && agrees("--organisation", report.organisation)
        && agrees("--edition", keyOf(report.edition));
}

Result<Outcome> make(const Arguments &arguments)
{
    NB_TRY(const QString path, arguments.needed("--library"));
    NB_TRY(const QString output, arguments.needed("--output"));
    NB_TRY(const std::unique_ptr<Library> library, openForReading(path));
    PackageWish wish {.path = output, .overwrite = arguments.has("--overwrite") ? Overwrite::Yes : Overwrite::No};
    if (arguments.has("--year") || arguments.has("--organisation") || arguments.has("--edition")) {
        NB_TRY(const QList<ReportSummary> reports, library->reports());
        for (const ReportSummary &report : reports) {
            if (isChosen(report, arguments))
                wish.reports << report.id;
        }
        if (wish.reports.isEmpty())
            return Error {ErrorKind::Usage, QStringLiteral("cli.noReport"),
                Words::tr("年报库“%1”里没有符合要求的报告。").arg(path),
                Words::tr("用“nianbao-cli list”查看有哪些报告。"), path};
    }
    NB_TRY(const PackageMade made, makePackage(*library, wish));
    return Outcome {{},
        Words::tr("已把 %1 份报告和 %2 个原始文件写入数据包“%3”。")
            .arg(QString::number(made.reports), QString::number(made.sources), output),
        {{QStringLiteral("output"), output}, {QStringLiteral("reports"), made.reports},
            {QStringLiteral("sources"), made.sources}}};
}

Result<Outcome> verify(const QStringList &files)
{
    QString text;
    QJsonArray packages;
    for (const QString &file : files) {
        NB_TRY(const PackageMade found, verifyPackage(file));
        text += QStringList {file, QString::number(found.reports), QString::number(found.sources)}.join(u'\t') + u'\n';
        packages.append(QJsonObject {{QStringLiteral("file"), file}, {QStringLiteral("reports"), found.reports},
            {QStringLiteral("sources"), found.sources}});
    }
    return Outcome {
        text.toUtf8(), Words::tr("%1 个数据包完好。").arg(files.size()), {{QStringLiteral("packages"), packages}}};
}

Result<Outcome> run(const Arguments &arguments)
{
    const QString action = arguments.files().first();
    const QStringList files = arguments.files().mid(1);
    if (action == u"make" && files.isEmpty())
        return make(arguments);
    if (action == u"verify" && !files.isEmpty())
        return verify(files);
    return Error {ErrorKind::Usage, QStringLiteral("cli.package"),
        Words::tr("package 后面应写 make，或者 verify 和数据包文件。"),
        Words::tr("用“nianbao-cli help package”查看用法。"), {}};
}

} // namespace

Command packageCommand()
{
    constexpr int kMostFiles = 10'000;
    return Command {QLatin1String("package"),
        QT_TRANSLATE_NOOP("cli", "把报告连同原始文件做成一个数据包（.nbpkg），或检查数据包是否完好"),
        "nianbao-cli package make --library LIBRARY [--year Y] [--organisation O] [--edition E] --output FILE "
        "[--overwrite]\nnianbao-cli package verify FILE…",
        1, kMostFiles, false,
        QList<Option> {
            {"--library", "LIBRARY", QT_TRANSLATE_NOOP("cli", "从哪个年报库导出")},
            {"--output", "FILE", QT_TRANSLATE_NOOP("cli", "导出到哪个文件")},
            {"--overwrite", nullptr, QT_TRANSLATE_NOOP("cli", "文件已存在时替换它")},
        } + reportOptions(),
        run};
}

} // namespace nianbao
