// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// 63～68% says 63, not 63 per cent.
void checkPercents(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<![\\d.])(\\d+(?:\\.\\d+)?)([-－–—～~至])(\\d+(?:\\.\\d+)?)([%％])"));
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString mark = match.captured(2) == u"至" ? match.captured(2) : QStringLiteral("～");
        pencil.mark(line, capturedRange(match),
            {ProofreadWords::tr("“%1”前一个数缺百分号。").arg(match.captured()), {},
                match.captured(1) + u'%' + mark + match.captured(3) + u'%'});
    }
}

/// 3～5万元 says three yuan.
void checkScales(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<![\\d.第])(?<from>\\d{1,3})[-－–—～~](?<to>\\d{1,3})(?<scale>[万亿])(?=[元人亩件吨户])"));
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.captured(u"from").toInt() < match.captured(u"to").toInt())
            pencil.mark(line, capturedRange(match),
                {ProofreadWords::tr("“%1”前一个数缺“%2”。").arg(match.captured(), match.captured(u"scale")),
                    ProofreadWords::tr("起止两个数都要带“万”“亿”，以免误解。")});
    }
}

/// 2015-2020年, 6-8月: figures are joined by a dash of one or two widths, not by a hyphen. One finding for all.
void checkHyphens(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?<![\\dA-Za-z./-])(?:20\\d\\d年?([-－–])20\\d\\d(?=年)|\\d{1,2}月?([-－–])\\d{1,2}(?=月)(?![\\d-]))"));
    QList<MarkedPlace> places;
    for (const PrintedLine &line : manuscript.lines()) {
        auto matches = kForm.globalMatch(line.plain);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            places << MarkedPlace {
                &line, capturedRange(match, match.capturedLength(1) > 0 ? 1 : 2), QStringLiteral("—")};
        }
    }
    pencil.markTogether(places,
        {ProofreadWords::tr("有%1处年份、月份的起止之间用了短横线。").arg(QString::number(places.size())),
            ProofreadWords::tr("数值的起止之间用一字线“—”或浪纹线“～”。")});
}

void checkNumberRanges(const Manuscript &manuscript, RedPencil &pencil)
{
    checkHyphens(manuscript, pencil);
    for (const PrintedLine &line : manuscript.lines()) {
        checkPercents(line, pencil);
        checkScales(line, pencil);
    }
}

} // namespace

Rule numberRangesRule()
{
    return {QLatin1String("numbers.range"), QLatin1String("N13"), QT_TRANSLATE_NOOP("proofread", "数值范围"),
        QT_TRANSLATE_NOOP("proofread", "百分数的两个数都带百分号，以万计的都带“万”；起止之间不用短横线。"),
        Severity::Hint, kNumbersStandard, Strength::Recommended, checkNumberRanges,
        {
            found(u"办结率保持在63～68%。"),
            found(u"办结率保持在63-68%之间。"),
            found(u"落实《法治政府建设实施纲要（2015-2020年）》，2018年6-8月开展检查。"),
            found(u"每件补助3～5万元。"),
            silent(u"每件补助3万～5万元，每年3～5件，热线0393-7222222，执行GB/T 9704-2012，5-3万元。"),
            silent(u"办结率保持在63%～68%。"),
            silent(u"2018年1月3日至2018-12-31，2015—2020年，满意率达到95%。"),
            silent(u"由85提高到95，提高10%。"),
        }};
}

} // namespace nianbao
