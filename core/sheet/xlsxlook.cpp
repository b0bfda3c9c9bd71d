// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsxlook.h"

#include <QMap>

#include <utility>
#include <xlsxwriter.h>

namespace nianbao {

namespace {

constexpr double kTitleSize = 14; // points
constexpr lxw_color_t kHeaderColour = 0xE7E6E6;
constexpr lxw_color_t kRequiredColour = 0xFFF2CC;
constexpr lxw_color_t kLockedColour = 0xF2F2F2;

lxw_format *lineLook(lxw_workbook *book, lxw_format_alignments alignment)
{
    lxw_format *look = workbook_add_format(book);
    format_set_text_wrap(look);
    format_set_align(look, alignment);
    format_set_align(look, LXW_ALIGN_VERTICAL_CENTER);
    return look;
}

lxw_format *cellLook(lxw_workbook *book, const SheetColumn &column, bool isForm)
{
    lxw_format *look = workbook_add_format(book);
    format_set_align(look, LXW_ALIGN_VERTICAL_TOP);
    if (column.type == SheetCell::Type::Text) {
        format_set_text_wrap(look);
        format_set_num_format(look, "@"); // so that what is typed there stays as it is typed
    } else if (column.type == SheetCell::Type::Date) {
        format_set_num_format(look, "yyyy-mm-dd");
    }
    if (isForm) {
        format_set_border(look, LXW_BORDER_THIN);
        if (column.locked)
            format_set_bg_color(look, kLockedColour);
        else
            format_set_unlocked(look);
    }
    return look;
}

} // namespace

lxw_format *titleLook(lxw_workbook *book)
{
    lxw_format *look = lineLook(book, LXW_ALIGN_CENTER);
    format_set_bold(look);
    format_set_font_size(look, kTitleSize);
    return look;
}

lxw_format *guideLook(lxw_workbook *book)
{
    return lineLook(book, LXW_ALIGN_LEFT);
}

lxw_format *headerLook(lxw_workbook *book, bool required)
{
    lxw_format *look = lineLook(book, LXW_ALIGN_CENTER);
    format_set_bold(look);
    format_set_border(look, LXW_BORDER_THIN);
    format_set_bg_color(look, required ? kRequiredColour : kHeaderColour);
    return look;
}

QList<lxw_format *> cellLooks(lxw_workbook *book, const QList<SheetColumn> &columns, bool isForm)
{
    QMap<std::pair<SheetCell::Type, bool>, lxw_format *> known;
    QList<lxw_format *> looks;
    for (const SheetColumn &column : columns) {
        lxw_format *&look = known[{column.type, column.locked}];
        if (!look)
            look = cellLook(book, column, isForm);
        looks << look;
    }
    return looks;
}

} // namespace nianbao
