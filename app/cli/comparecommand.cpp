// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/printing.h"
#include "app/cli/source.h"
#include "core/base/filename.h"
#include "core/tasks/comparetask.h"

#include <QCoreApplication>
#include <QFileInfo>

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
        NB_TRY(versions.before, sourceFromFile(files.first(), arguments, "--input-format"));
    }
    NB_TRY(versions.after, sourceFromFile(files.last(), arguments, "--input-format"));
    return versions;
}

ComparedVersion versionOf(const Source &source)
{
    const QString name = source.file == QLatin1String("-") ? QCoreApplication::translate("cli", "标准输入")
                                                           : readableName(QFileInfo(source.file).fileName());
    return {source.report, name, source.time};
}

Result<Outcome> run(const Arguments &arguments)
{
    NB_TRY(const QString output, arguments.needed("--output"));
    NB_TRY(const ComparisonFormat format, comparisonFormat(arguments.value("--format"), output));
    NB_TRY(const Versions versions, versionsOf(arguments));
    const bool isPdf = format == ComparisonFormat::Pdf;
    const ComparisonTarget target {output, arguments.has("--overwrite") ? Overwrite::Yes : Overwrite::No,
        {versions.before.file, versions.after.file}, format, arguments.has("--allow-substitute")};
    const Fonts fonts = isPdf ? fontsForPrinting() : Fonts();
    NB_TRY(const ComparisonWritten written,
        exportComparison(versionOf(versions.before), versionOf(versions.after), fonts, target, timeOfMaking()));
    QJsonObject json {{QStringLiteral("output"), output}, {QStringLiteral("before"), versions.before.file},
        {QStringLiteral("after"), versions.after.file},
        {QStringLiteral("format"), isPdf ? QStringLiteral("pdf") : QStringLiteral("docx")},
        {QStringLiteral("identical"), written.identical}};
    if (isPdf)
        json.insert(QStringLiteral("pages"), written.pages.pages.size());
    return Outcome {{}, QCoreApplication::translate("cli", "已把两个版本的比较写到“%1”。").arg(output), json,
        versions.before.notes + versions.after.notes + fonts.notes + written.pages.notes};
}

} // namespace

Command compareCommand()
{
    return Command {QLatin1String("compare"),
        QT_TRANSLATE_NOOP("cli", "比较报告的两个版本，写成花脸稿 PDF 或带修订标记的 Word 文档"),
        "nianbao-cli compare BEFORE AFTER [--format docx|pdf] --output FILE [--overwrite]\n"
        "nianbao-cli compare AFTER --library LIBRARY [--year Y] [--edition E] [--format docx|pdf] --output FILE "
        "[--overwrite]",
        1, 2, true,
        QList<Option> {
            {"--output", "FILE", QT_TRANSLATE_NOOP("cli", "写到哪个文件")},
            {"--format", "F",
                QT_TRANSLATE_NOOP("cli", "pdf 花脸稿，docx 带修订标记；不写时看 --output 的后缀，都看不出是 docx")},
            {"--overwrite", nullptr, QT_TRANSLATE_NOOP("cli", "文件已存在时替换它")},
            {"--allow-substitute", nullptr, QT_TRANSLATE_NOOP("cli", "所有字体都没有的字印成方框，不拒绝")},
            {"--library", "LIBRARY", QT_TRANSLATE_NOOP("cli", "年报库")},
            {"--input-format", "F", QT_TRANSLATE_NOOP("cli", "报告文件的格式；不写就自动识别")},
            {"--encoding", "E", QT_TRANSLATE_NOOP("cli", "报告文件的编码；不写就自动识别")},
        } + reportOptions(),
        run};
}

} // namespace nianbao
