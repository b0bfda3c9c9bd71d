// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx.h"

#include "core/sheet/xlsxaside.h"
#include "core/sheet/xlsxrows.h"
#include "core/sheet/xlsxstrings.h"
#include "core/sheet/xlsxwrite.h"
#include "core/zip/zip.h"

#include <QCoreApplication>

namespace nianbao {

Result<Workbook> readXlsx(const QByteArray &bytes, const QString &file)
{
    NB_TRY(ZipReader zip, ZipReader::open(bytes, file));
    NoteList notes;
    if (zip.hasForeignBytes())
        notes.add(QStringLiteral("zip.foreign"),
            QCoreApplication::translate("sheet", "文件的压缩包前后有多余的数据，已忽略。"), {});
    NB_TRY(const XlsxParts parts, readXlsxParts(zip, file, notes));
    XlsxShared shared {.file = file, .countsFrom1904 = parts.countsFrom1904};
    if (zip.contains(parts.styles)) {
        NB_TRY(const QByteArray styles, zip.read(parts.styles));
        NB_TRY(shared.formats, readXlsxStyles(styles, file, parts.styles));
    }
    if (zip.contains(parts.strings)) {
        NB_TRY(shared.strings, readSharedStrings(zip, file, parts.strings));
    }
    Workbook book;
    for (const XlsxSheetPart &part : parts.sheets) {
        if (part.hidden && part.name == choicesSheet())
            continue;
        NB_TRY(Sheet sheet, readXlsxRows(zip, part, shared, notes));
        sheet.asides << readXlsxAsides(zip, part.asides, file);
        book.sheets << std::move(sheet);
    }
    book.notes = notes.notes();
    return book;
}

} // namespace nianbao
