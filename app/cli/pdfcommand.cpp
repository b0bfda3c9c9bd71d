// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/printing.h"
#include "app/cli/source.h"
#include "core/tasks/exporttask.h"
#include "core/typeset/typeset.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

Result<Outcome> runDump(const Source &source, const Fonts &fonts, bool allowSubstitute)
{
    NB_TRY(const Pages pages, typeset(source.report, PageSpec(), fonts, allowSubstitute));
    const QString text = dump(pages);
    return Outcome {text.toUtf8(), {}, {{QStringLiteral("pages"), pages.pages.size()}, {QStringLiteral("dump"), text}},
        source.notes + fonts.notes + pages.notes};
}

Result<Outcome> runPdf(const Source &source, const Fonts &fonts, const PdfTarget &target)
{
    NB_TRY(const Pages pages, exportPdf(source.report, fonts, target, timeOfMaking()));
    return Outcome {{},
        QCoreApplication::translate("cli", "已写出“%1”，共 %2 页。")
            .arg(target.path, QString::number(pages.pages.size())),
        {{QStringLiteral("output"), target.path}, {QStringLiteral("pages"), pages.pages.size()}},
        source.notes + fonts.notes + pages.notes};
}

Result<Outcome> run(const Arguments &arguments)
{
    PdfTarget target;
    target.overwrite = arguments.has("--overwrite") ? Overwrite::Yes : Overwrite::No;
    target.allowSubstitute = arguments.has("--allow-substitute");
    if (arguments.has("--dump") && arguments.has("--output")) {
        return Error {ErrorKind::Usage, QStringLiteral("cli.dumpAndOutput"),
            QCoreApplication::translate("cli", "--dump 把版面写到标准输出，不能同时写 --output。"),
            QCoreApplication::translate("cli", "请去掉其中一个。"), {}};
    }
    if (!arguments.has("--dump")) {
        NB_TRY(target.path, arguments.needed("--output"));
        NB_CHECK(checkTarget(target.path, target.overwrite)); // before anything is read
    }
    NB_TRY(const Source source, loadSource(arguments));
    target.source = source.file;
    const Fonts fonts = fontsForPrinting();
    return arguments.has("--dump") ? runDump(source, fonts, target.allowSubstitute) : runPdf(source, fonts, target);
}

} // namespace

Command pdfCommand()
{
    return Command {QLatin1String("pdf"), QT_TRANSLATE_NOOP("cli", "把一份报告排成公文版面，写成 PDF"),
        "nianbao-cli pdf --library LIBRARY [--year Y] --output FILE [--overwrite] [--allow-substitute]\n"
        "nianbao-cli pdf FILE --output FILE [--overwrite] [--allow-substitute]\n"
        "nianbao-cli pdf FILE --dump",
        0, 1, true,
        QList<Option> {
            {"--output", "FILE", QT_TRANSLATE_NOOP("cli", "写到哪个 PDF 文件")},
            {"--overwrite", nullptr, QT_TRANSLATE_NOOP("cli", "文件已存在时替换它")},
            {"--allow-substitute", nullptr, QT_TRANSLATE_NOOP("cli", "所有字体都没有的字印成方框，不拒绝")},
            {"--dump", nullptr, QT_TRANSLATE_NOOP("cli", "不写 PDF，把版面的文字和位置写到标准输出")},
        } + sourceOptions(),
        run};
}

} // namespace nianbao
