// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/figurecheck.h"

#include "core/richtext/picturesize.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

Error tooWide(int number, int columns, int most)
{
    return Error {ErrorKind::Limit, QStringLiteral("richtext.columns"),
        QCoreApplication::translate("richtext", "第 %1 个表格有 %2 列，这种格式最多 %3 列。")
            .arg(QString::number(number), QString::number(columns), QString::number(most)),
        QCoreApplication::translate("richtext", "请把这个表格分成几个较窄的表格，再导出。"), {}};
}

Error strangePicture(int number, const QString &mediaType)
{
    return Error {ErrorKind::Input, QStringLiteral("richtext.picture"),
        QCoreApplication::translate("richtext", "第 %1 张图片的格式“%2”不能写进文档。")
            .arg(QString::number(number), mediaType),
        QCoreApplication::translate("richtext", "请把这张图片换成 PNG 或 JPEG 格式，再导出。"), {}};
}

} // namespace

Status checkFigures(const Blocks &blocks, int mostColumns)
{
    int tables = 0;
    int pictures = 0;
    for (const Block &block : blocks) {
        if (block.role == BlockRole::Table) {
            const int columns = columnsOf(block.table);
            if (++tables; columns > mostColumns)
                return tooWide(tables, columns, mostColumns);
        } else if (block.role == BlockRole::Picture) {
            if (++pictures; suffixOf(block.picture) == QLatin1String("bin"))
                return strangePicture(pictures, block.picture.mediaType);
        }
    }
    return ok();
}

} // namespace nianbao
