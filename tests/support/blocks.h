// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/blocks.h"
#include "core/typeset/fonts.h"

#include <QRandomGenerator>

namespace nianbao::testing {

inline Block block(BlockRole role, const QString &text, SpanRole spanRole = SpanRole::Text)
{
    return {role, {{text, spanRole, {Id {QStringLiteral("n1")}, Field::Body, 0, 0}}}, 0};
}

inline Block paragraph(const QString &text)
{
    return block(BlockRole::Paragraph, text);
}

inline Block heading(const QString &text)
{
    Block made {BlockRole::Heading, {}, 1};
    made.spans << Span {QStringLiteral("一、"), SpanRole::Level1, {Id {QStringLiteral("p1")}, Field::Heading, 0, -1}};
    made.spans << Span {text, SpanRole::Level1, {Id {QStringLiteral("p1")}, Field::Heading, 0, 0}};
    return made;
}

/// A paragraph that takes exactly `lines` lines: the first holds 26 characters, the others 28.
inline Block paragraphOfLines(int lines)
{
    return paragraph(QString(26 + (lines - 1) * 28, u'法'));
}

/// Only the program's own fonts, registered once.
inline const Fonts &shippedTestFonts()
{
    static const Fonts fonts = [] {
        registerFonts(QStringLiteral(NIANBAO_FONTS_DIR));
        return shippedFonts();
    }();
    return fonts;
}

/// Text as nasty as it comes: marks in rows, runs of figures and letters, dashes, blanks, characters beyond the BMP.
inline QString wildText(QRandomGenerator &random, int pieces)
{
    static const QStringList kPieces {QStringLiteral("法治政府"), QStringLiteral("建"), QStringLiteral("，"),
        QStringLiteral("。"), QStringLiteral("《"), QStringLiteral("》"), QStringLiteral("“放管服”"),
        QStringLiteral("（"), QStringLiteral("）"), QStringLiteral("——"), QStringLiteral("……"),
        QStringLiteral("2018年"), QStringLiteral("134件"), QStringLiteral("57.8%"), QStringLiteral("1,000余人"),
        QStringLiteral("〔2018〕30号"), QStringLiteral("第十五条"), QStringLiteral("App "), QStringLiteral("WTO"),
        QStringLiteral("、"), QStringLiteral("；"), QStringLiteral("？！"), QStringLiteral("𠮷"),
        QStringLiteral("一是"), QStringLiteral("（十一）"), QStringLiteral("·"),
        QStringLiteral("http://example.cn/a-very-long-address/index.html"), QStringLiteral("e\u0301"),
        QStringLiteral(" "), QStringLiteral("2015—2020年"), QStringLiteral("工作情况汇报如下")};
    QString text;
    for (int piece = 0; piece < pieces; ++piece)
        text += kPieces[random.bounded(kPieces.size())];
    return text;
}

} // namespace nianbao::testing
