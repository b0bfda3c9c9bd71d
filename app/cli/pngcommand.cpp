// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/printing.h"
#include "app/cli/source.h"
#include "core/tasks/exporttask.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

namespace nianbao {

namespace {

Result<ImageTarget> targetFrom(const Arguments &arguments)
{
    ImageTarget target;
    NB_TRY(target.folder, arguments.needed("--output"));
    NB_TRY(target.page, arguments.number("--page", 1, std::numeric_limits<int>::max()));
    NB_TRY(const std::optional<int> dpi, arguments.number("--dpi", 20, 1200)); // as core/render/image.h takes them
    target.dpi = dpi ? double(*dpi) : target.dpi;
    target.overwrite = arguments.has("--overwrite") ? Overwrite::Yes : Overwrite::No;
    target.allowSubstitute = arguments.has("--allow-substitute");
    return target;
}

Result<Outcome> run(const Arguments &arguments)
{
    NB_TRY(const ImageTarget target, targetFrom(arguments));
    NB_TRY(const Source source, loadSource(arguments));
    const Fonts fonts = fontsForPrinting();
    NB_TRY(const ImagesWritten written, exportImages(source.report, fonts, target));
    return Outcome {{},
        QCoreApplication::translate("cli", "已在“%1”写出 %2 张图片。")
            .arg(target.folder, QString::number(written.files.size())),
        {{QStringLiteral("files"), QJsonArray::fromStringList(written.files)},
            {QStringLiteral("pages"), written.pages.pages.size()}},
        source.notes + fonts.notes + written.pages.notes};
}

} // namespace

Command pngCommand()
{
    return Command {QLatin1String("png"), QT_TRANSLATE_NOOP("cli", "把一份报告的版面写成图片，每页一张"),
        "nianbao-cli png --library LIBRARY [--year Y] --output DIR [--page N] [--dpi 96]\n"
        "nianbao-cli png FILE --output DIR [--page N] [--dpi 96]",
        0, 1, true,
        QList<Option> {
            {"--output", "DIR", QT_TRANSLATE_NOOP("cli", "写到哪个文件夹")},
            {"--page", "N", QT_TRANSLATE_NOOP("cli", "只写第 N 页")},
            {"--dpi", "96", QT_TRANSLATE_NOOP("cli", "每英寸点数，20 至 1200")},
            {"--overwrite", nullptr, QT_TRANSLATE_NOOP("cli", "图片已存在时替换它")},
            {"--allow-substitute", nullptr, QT_TRANSLATE_NOOP("cli", "所有字体都没有的字印成方框，不拒绝")},
        } + sourceOptions(),
        run};
}

} // namespace nianbao
