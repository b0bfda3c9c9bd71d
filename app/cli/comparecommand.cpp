// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/printing.h"
#include "app/cli/source.h"
#include "core/tasks/comparetask.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

struct Versions {
    Source before;
    Source after;
};

/// Two files, or a library's report and the file that is its newer version.
Result<Versions> versionsOf(const Arguments &arguments)
{
    const QStringList files = arguments.files();
    const bool fromLibrary = arguments.has("--library");
    if (files.size() != (fromLibrary ? 1 : 2)) {
        return Error {ErrorKind::Usage, QStringLiteral("compare.sources"),
            QCoreApplication::translate("cli", "要比较的版本不是正好两个。"),
            QCoreApplication::translate("cli", "请写两个报告文件，或者写“--library 年报库”和一个报告文件。"), {}};
    }
    Versions versions;
    if (fromLibrary) {
        NB_TRY(versions.before, sourceFromLibrary(arguments));
    } else {
        NB_TRY(versions.before, sourceFromFile(files.first(), arguments));
    }
    NB_TRY(versions.after, sourceFromFile(files.last(), arguments));
    return versions;
}

Result<Outcome> run(const Arguments &arguments)
{
    NB_TRY(const QString output, arguments.needed("--output"));
    NB_TRY(const Versions versions, versionsOf(arguments));
    const ComparisonTarget target {output, arguments.has("--overwrite") ? Overwrite::Yes : Overwrite::No,
        {versions.before.file, versions.after.file}};
    NB_CHECK(exportComparison(versions.before.report, versions.after.report, target, timeOfMaking()));
    return Outcome {{}, QCoreApplication::translate("cli", "已把两个版本的比较写到“%1”。").arg(output),
        {{QStringLiteral("output"), output}, {QStringLiteral("before"), versions.before.file},
            {QStringLiteral("after"), versions.after.file}},
        versions.before.notes + versions.after.notes};
}

} // namespace

Command compareCommand()
{
    return Command {QLatin1String("compare"),
        QT_TRANSLATE_NOOP("cli", "比较报告的两个版本，写成带修订标记的 Word 文档"),
        "nianbao-cli compare BEFORE AFTER --output FILE [--overwrite]\n"
        "nianbao-cli compare AFTER --library LIBRARY [--year Y] [--edition E] --output FILE [--overwrite]",
        1, 2, false,
        QList<Option> {
            {"--output", "FILE", QT_TRANSLATE_NOOP("cli", "写到哪个 Word 文档（.docx）")},
            {"--overwrite", nullptr, QT_TRANSLATE_NOOP("cli", "文件已存在时替换它")},
        } + sourceOptions(),
        run};
}

} // namespace nianbao
