// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables, pictures, units and kept files to test with.
#pragma once

#include "core/model/paragraph.h"
#include "core/model/sourcefile.h"
#include "core/model/unit.h"

namespace nianbao::test {

/// A PNG of one pixel.
inline Picture onePixel()
{
    return {QByteArray::fromBase64(
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
                "gg=="),
        QStringLiteral("image/png"), 1234};
}

/// A merged head, a cell over two rows, a line break, an empty cell, characters beyond the BMP.
inline Table smallTable()
{
    return {{{{QStringLiteral("项目"), 1, 2}, {QStringLiteral("数量“件”"), 2, 1}},
                {{QStringLiteral("上年")}, {QStringLiteral("本年")}},
                {{QStringLiteral("行政复议\n𠮷")}, {QStringLiteral("12")}, {QString()}}},
        2, {500, 250, 250}};
}

inline Paragraph tableParagraph()
{
    return {ParagraphKind::Table, QStringLiteral("行政复议案件表"), smallTable()};
}

inline Paragraph pictureParagraph()
{
    return {ParagraphKind::Picture, QStringLiteral("“放管服”流程图"), {}, onePixel()};
}

inline UnitRegister smallRegister()
{
    return {{Id {QStringLiteral("u1")}, QStringLiteral("001"), QStringLiteral("青禾县司法局"),
                QStringLiteral("县司法局"), {QStringLiteral("司法局"), QStringLiteral("𠮷")}, UnitKind::Department,
                QStringLiteral("电话0393"), QStringLiteral("第一行\n第二行")},
        {Id {QStringLiteral("u2")}, QString(), QStringLiteral("柳格镇人民政府"), QStringLiteral("柳格镇"), {},
            UnitKind::Township, QString(), QString()}};
}

inline SourceFile smallSource()
{
    return sourceFile(QStringLiteral("来文 “甲”.txt"), QStringLiteral("县司法局"),
        QDateTime::fromSecsSinceEpoch(1543200000, Qt::UTC), QByteArray("一、\0\xff二", 9));
}

} // namespace nianbao::test
