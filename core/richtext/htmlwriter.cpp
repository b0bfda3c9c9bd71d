// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/htmlwriter.h"

#include "core/richtext/officestyles.h"
#include "core/richtext/stretch.h"
#include "core/richtext/structurepart.h"
#include "core/richtext/tableplaces.h"
#include "core/richtext/xmloutput.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

constexpr const char *kStyle = R"(
article { max-width: 46em; margin: 2em auto; padding: 0 1em; line-height: 1.85; font-family: FangSong, STFangsong, serif; }
h1 { text-align: center; line-height: 1.4; }
h1, h2, h4, h5 { font-family: SimHei, "Heiti SC", sans-serif; }
h2, h3, h4, h5 { font-size: 1em; font-weight: normal; text-indent: 2em; margin: 1em 0; }
h3 { font-family: KaiTi, STKaiti, serif; }
p { text-align: justify; text-indent: 2em; }
h1, h2, h3, h4, h5, p, th, td { white-space: pre-wrap; }
strong { font-weight: normal; font-family: KaiTi, STKaiti, serif; }
.addressees { text-indent: 0; }
.raw { text-indent: 0; }
.signature, .date { text-align: right; text-indent: 0; }
table { border-collapse: collapse; width: 100%; margin: 1em 0; }
th, td { border: 1px solid; padding: .2em .5em; }
figure { text-align: center; margin: 1em 0; }
img { max-width: 100%; }
)";

/// Of what XML can hold: C1 controls and noncharacters (HTML, 13.2.3.5); `after`: the second half of a pair.
bool isForbidden(QChar unit, QChar after)
{
    if (unit.isHighSurrogate())
        return (QChar::surrogateToUcs4(unit, after) & 0xfffeU) == 0xfffeU;
    const char16_t code = unit.unicode();
    return (code >= 0x7f && code <= 0x9f) || (code >= 0xfdd0 && code <= 0xfdef);
}

QString escaped(const QString &text)
{
    return forHtml(text).toHtmlEscaped();
}

/// 2019年1月5日 as 2019-01-05; empty for what is no day.
QString isoDate(const QString &text)
{
    static const QRegularExpression kDate(QStringLiteral("^(\\d{4})年(\\d{1,2})月(\\d{1,2})日$"));
    const QRegularExpressionMatch match = kDate.match(text);
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString element(const QString &tag, const QString &attributes, const QString &content)
{
    return QStringLiteral("<%1%2>%3</%1>").arg(tag, attributes, content);
}

QString inLines(const QString &text)
{
    return escaped(text).replace(u'\n', QStringLiteral("<br>"));
}

QString cell(const TablePlace &place, bool head)
{
    QString attributes = head ? QStringLiteral(" scope=\"col\"") : QString();
    if (place.columns > 1)
        attributes += QStringLiteral(" colspan=\"%1\"").arg(place.columns);
    if (place.rows > 1)
        attributes += QStringLiteral(" rowspan=\"%1\"").arg(place.rows);
    return element(head ? QStringLiteral("th") : QStringLiteral("td"), attributes,
        place.cell ? inLines(place.cell->text) : QString());
}

QString rows(const TablePlaces &places, qsizetype begin, qsizetype end, bool head)
{
    QString html;
    for (qsizetype row = begin; row < end; ++row) {
        QString cells;
        for (const TablePlace &place : places[row])
            cells += place.goesOn ? QString() : cell(place, head);
        html += element(QStringLiteral("tr"), {}, cells) + u'\n';
    }
    return html;
}

QString columns(const QList<int> &widths)
{
    QString html;
    for (const int width : widths)
        html += QStringLiteral("<col style=\"width:%1%\">").arg(width / 10.0);
    return widths.isEmpty() ? QString() : element(QStringLiteral("colgroup"), {}, html) + u'\n';
}

// The description is told to who cannot see the table; it is no caption, for it does not print.
QString table(const Block &block)
{
    if (columnsOf(block.table) == 0)
        return {};
    const TablePlaces places = placesOf(block.table);
    const qsizetype heads = std::min<qsizetype>(std::max(0, block.table.headerRows), places.size());
    const QString label =
        block.description.isEmpty() ? QString() : QStringLiteral(" aria-label=\"%1\"").arg(escaped(block.description));
    QString html = columns(block.table.widths);
    if (heads > 0)
        html += element(QStringLiteral("thead"), {}, u'\n' + rows(places, 0, heads, true)) + u'\n';
    if (heads < places.size())
        html += element(QStringLiteral("tbody"), {}, u'\n' + rows(places, heads, places.size(), false)) + u'\n';
    return element(QStringLiteral("table"), label, u'\n' + html);
}

QString figure(const Block &block)
{
    const QString data = QStringLiteral("data:%1;base64,%2")
                             .arg(block.picture.mediaType, QString::fromLatin1(block.picture.bytes.toBase64()));
    constexpr double kPixelsPerTenth = 96 / 254.0;
    QString attributes = QStringLiteral(" src=\"%1\" alt=\"%2\"").arg(escaped(data), escaped(block.description));
    if (block.picture.width > 0)
        attributes += QStringLiteral(" width=\"%1\"").arg(qMax(1, qRound(block.picture.width * kPixelsPerTenth)));
    return element(QStringLiteral("figure"), {}, QStringLiteral("<img%1>").arg(attributes));
}

QString content(const Block &block)
{
    if (block.role == BlockRole::Date) {
        const QString text = textOf(block);
        const QString date = isoDate(text);
        return date.isEmpty()
            ? escaped(text)
            : element(QStringLiteral("time"), QStringLiteral(" datetime=\"%1\"").arg(date), escaped(text));
    }
    QString html;
    for (const Stretch &stretch : stretchesOf(block)) {
        const bool runIn = block.role == BlockRole::Paragraph && levelOf(stretch.role) > 0;
        html += runIn ? element(QStringLiteral("strong"), {}, escaped(stretch.text)) : escaped(stretch.text);
    }
    return html;
}

/// The class of what is more than a paragraph; for the style block and for who puts the page into a site.
const char *className(BlockRole role)
{
    switch (role) {
    case BlockRole::HeadMatter:
        return "headmatter";
    case BlockRole::Addressees:
        return "addressees";
    case BlockRole::Raw:
        return "raw";
    case BlockRole::Annexes:
        return "annexes";
    case BlockRole::Signature:
        return "signature";
    case BlockRole::Date:
        return "date";
    case BlockRole::ClosingNote:
        return "note";
    default:
        return nullptr;
    }
}

QString html(const Block &block)
{
    switch (block.role) {
    case BlockRole::Table:
        return table(block);
    case BlockRole::Picture:
        return figure(block);
    case BlockRole::Title:
        return element(QStringLiteral("h1"), {}, content(block));
    case BlockRole::Heading:
        return element(QStringLiteral("h%1").arg(std::clamp(block.level, 1, 4) + 1), {}, content(block));
    default:
        break;
    }
    const char *name = className(block.role);
    const QString attributes = name ? QStringLiteral(" class=\"%1\"").arg(QLatin1String(name)) : QString();
    return element(QStringLiteral("p"), attributes, content(block));
}

} // namespace

QString forHtml(const QString &text)
{
    QString clean = forXml(text);
    for (qsizetype at = 0; at < clean.size(); ++at) {
        const QChar unit = std::as_const(clean)[at];
        const qsizetype units = unit.isHighSurrogate() ? 2 : 1;
        if (isForbidden(unit, units == 2 ? std::as_const(clean)[at + 1] : QChar()))
            clean.replace(at, units, QChar::ReplacementCharacter);
        else
            at += units - 1;
    }
    return clean;
}

QByteArray writeHtml(const Blocks &blocks, const DocumentInfo &info)
{
    QString page = QStringLiteral("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
    page += QStringLiteral("<meta name=\"viewport\" content=\"width=device-width\">\n");
    page += QStringLiteral("<meta name=\"generator\" content=\"%1\">\n").arg(kGenerator);
    page += element(QStringLiteral("title"), {}, escaped(info.title)) + u'\n';
    if (!info.organisation.isEmpty())
        page += QStringLiteral("<meta name=\"author\" content=\"%1\">\n").arg(escaped(info.organisation));
    if (!info.structure.isEmpty())
        page += structureElement(info.structure) + u'\n';
    page += element(QStringLiteral("style"), {}, QString::fromLatin1(kStyle))
        + QStringLiteral("\n</head>\n<body>\n<article>\n");
    for (const Block &block : blocks)
        page += html(block) + u'\n';
    page += QStringLiteral("</article>\n</body>\n</html>\n");
    return page.toUtf8();
}

} // namespace nianbao
