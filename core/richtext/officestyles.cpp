// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/officestyles.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace nianbao {

namespace {

constexpr Pt kBody {16}; // 3号
constexpr Pt kTitle {22}; // 2号
constexpr Pt kNumber {14}; // 4号
constexpr Pt kTable {12}; // 小四
constexpr Pt kSmallTable {10.5}; // 五号
constexpr Pt kSmallestTable {9}; // 小五

// The names under which WPS and Word have the fonts of official documents. Newer Windows has 仿宋 and 楷体 without
// _GB2312, therefore the substitutes.
constexpr std::array kFonts {
    OfficeFontName {OfficeFont::Title, u"方正小标宋简体", u"方正小标宋_GBK", "roman"},
    OfficeFontName {OfficeFont::Text, u"仿宋_GB2312", u"仿宋", "modern"},
    OfficeFontName {OfficeFont::Hei, u"黑体", u"SimHei", "modern"},
    OfficeFontName {OfficeFont::Kai, u"楷体_GB2312", u"楷体", "modern"},
    OfficeFontName {OfficeFont::Song, u"宋体", u"SimSun", "roman"},
};

constexpr auto kJustify = OfficeAlign::Justify;

constexpr OfficeStyle inTable(const char *id, QStringView name, TableText text, Pt size)
{
    return {id, name, text == TableText::Head ? OfficeFont::Hei : OfficeFont::Text, size,
        text == TableText::Left ? OfficeAlign::Left : OfficeAlign::Centre, 0, 0, false, OfficeLine::Table};
}

// THE TABLE. GB/T 9704-2012, 7.3: sizes and fonts; first lines two characters in.
constexpr std::array kStyles {
    OfficeStyle {"NbHeadMatter", u"题前文字", OfficeFont::Text, kBody, OfficeAlign::Left},
    OfficeStyle {
        "NbTitle", u"标题", OfficeFont::Title, kTitle, OfficeAlign::Centre, 0, 0, true, OfficeLine::Grid, true},
    OfficeStyle {"NbAddressees", u"主送", OfficeFont::Text, kBody, kJustify},
    OfficeStyle {"NbBody", u"正文", OfficeFont::Text, kBody, kJustify, 2},
    OfficeStyle {"NbHeading1", u"一级", OfficeFont::Hei, kBody, kJustify, 2, 1, true},
    OfficeStyle {"NbHeading2", u"二级", OfficeFont::Kai, kBody, kJustify, 2, 2, true},
    OfficeStyle {"NbHeading3", u"三级", OfficeFont::Text, kBody, kJustify, 2, 3, true},
    OfficeStyle {"NbHeading4", u"四级", OfficeFont::Text, kBody, kJustify, 2, 4, true},
    OfficeStyle {"NbRaw", u"原样文字", OfficeFont::Text, kBody, OfficeAlign::Left},
    OfficeStyle {"NbAnnexes", u"附件说明", OfficeFont::Text, kBody, kJustify},
    OfficeStyle {"NbSignature", u"署名", OfficeFont::Text, kBody, OfficeAlign::Right},
    OfficeStyle {"NbDate", u"成文日期", OfficeFont::Text, kBody, OfficeAlign::Right},
    OfficeStyle {"NbClosingNote", u"附注", OfficeFont::Text, kBody, kJustify, 2},
    OfficeStyle {"NbPicture", u"图片", OfficeFont::Text, kBody, OfficeAlign::Centre, 0, 0, false, OfficeLine::Natural},
    inTable("NbTableText", u"表格", TableText::Left, kTable),
    inTable("NbTableMiddle", u"表格居中", TableText::Middle, kTable),
    inTable("NbTableHead", u"表头", TableText::Head, kTable),
    inTable("NbTableText5", u"表格五号", TableText::Left, kSmallTable),
    inTable("NbTableMiddle5", u"表格居中五号", TableText::Middle, kSmallTable),
    inTable("NbTableHead5", u"表头五号", TableText::Head, kSmallTable),
    inTable("NbTableTextSmall5", u"表格小五", TableText::Left, kSmallestTable),
    inTable("NbTableMiddleSmall5", u"表格居中小五", TableText::Middle, kSmallestTable),
    inTable("NbTableHeadSmall5", u"表头小五", TableText::Head, kSmallestTable),
    OfficeStyle {kGapStyle, u"表格间隔", OfficeFont::Text, {1}, OfficeAlign::Left, 0, 0, false, OfficeLine::Gap},
    OfficeStyle {
        kPageNumberStyle, u"页码", OfficeFont::Song, kNumber, OfficeAlign::Left, 0, 0, false, OfficeLine::Number},
};

const char *idOf(const Block &block)
{
    static constexpr const char *kHeadings[] {"NbHeading1", "NbHeading2", "NbHeading3", "NbHeading4"};
    switch (block.role) {
    case BlockRole::HeadMatter:
        return "NbHeadMatter";
    case BlockRole::Title:
        return "NbTitle";
    case BlockRole::Addressees:
        return "NbAddressees";
    case BlockRole::Heading:
        return kHeadings[std::clamp(block.level, 1, 4) - 1];
    case BlockRole::Paragraph:
        return "NbBody";
    case BlockRole::Raw:
        return "NbRaw";
    case BlockRole::Table:
        return "NbTableText";
    case BlockRole::Picture:
        return "NbPicture";
    case BlockRole::Annexes:
        return "NbAnnexes";
    case BlockRole::Signature:
        return "NbSignature";
    case BlockRole::Date:
        return "NbDate";
    case BlockRole::ClosingNote:
        return "NbClosingNote";
    }
    return "NbBody";
}

} // namespace

std::span<const OfficeFontName> officeFonts()
{
    return kFonts;
}

const OfficeFontName &nameOf(OfficeFont font)
{
    return *std::find_if(kFonts.begin(), kFonts.end(), [&](const OfficeFontName &row) { return row.font == font; });
}

std::span<const OfficeStyle> officeStyles()
{
    return kStyles;
}

const OfficeStyle &styleById(const char *id)
{
    return *std::find_if(
        kStyles.begin(), kStyles.end(), [&](const OfficeStyle &style) { return std::strcmp(style.id, id) == 0; });
}

const OfficeStyle &tableStyle(Pt size, TableText text)
{
    const OfficeFont font = text == TableText::Head ? OfficeFont::Hei : OfficeFont::Text;
    const OfficeAlign align = text == TableText::Left ? OfficeAlign::Left : OfficeAlign::Centre;
    return *std::find_if(kStyles.begin(), kStyles.end(), [&](const OfficeStyle &style) {
        return style.line == OfficeLine::Table && style.size == size && style.font == font && style.align == align;
    });
}

const OfficeStyle &styleOf(const Block &block)
{
    return styleById(idOf(block));
}

QString runInStyle(int level)
{
    return QStringLiteral("NbRunIn%1").arg(level);
}

QString runInName(int level)
{
    static const QStringList kNames {
        QStringLiteral("一级段首"), QStringLiteral("二级段首"), QStringLiteral("三级段首"), QStringLiteral("四级段首")};
    return kNames[std::clamp(level, 1, 4) - 1];
}

int levelOf(SpanRole role)
{
    switch (role) {
    case SpanRole::Level1:
        return 1;
    case SpanRole::Level2:
        return 2;
    case SpanRole::Level3:
        return 3;
    case SpanRole::Level4:
        return 4;
    case SpanRole::Title:
    case SpanRole::Text:
        break;
    }
    return 0;
}

} // namespace nianbao
