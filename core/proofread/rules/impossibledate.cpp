// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QDate>
#include <QRegularExpression>

namespace nianbao {

namespace {

bool isPossible(int year, int month, int day)
{
    constexpr int kLeapYear = 2000; // without a year, 29 February is possible
    return QDate::isValid(year > 0 ? year : kLeapYear, month, day);
}

void checkImpossibleDate(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?:(?<year>(?:19|20)\\d\\d)年)?(?<![\\d.])(?<month>\\d{1,2})月(?<day>\\d{1,2})[日号]"));
    for (const PrintedLine &line : manuscript.lines()) {
        auto matches = kForm.globalMatch(line.plain);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QString month = match.captured(u"month");
            const QString day = match.captured(u"day");
            const QString year = match.captured(u"year");
            if (!isPossible(year.toInt(), month.toInt(), day.toInt())) {
                pencil.mark(line, capturedRange(match), {ProofreadWords::tr("没有“%1”这一天。").arg(match.captured())});
            } else if (month.startsWith(u'0') || day.startsWith(u'0')) {
                const QString date =
                    QStringLiteral("%1月%2日").arg(QString::number(month.toInt()), QString::number(day.toInt()));
                pencil.mark(line, capturedRange(match),
                    {ProofreadWords::tr("日期里的月、日不补“0”。"), {}, year.isEmpty() ? date : year + u'年' + date,
                        Severity::Hint});
            }
        }
    }
}

} // namespace

Rule impossibleDateRule()
{
    return {QLatin1String("numbers.date"), QLatin1String("N10"), QT_TRANSLATE_NOOP("proofread", "日期"),
        QT_TRANSLATE_NOOP("proofread", "不存在的日期是差错；月、日前面补“0”是提示。"), Severity::Error, kSelfEvident,
        Strength::Regulation, checkImpossibleDate,
        {
            found(u"2018年2月30日召开会议。"),
            found(u"13月5日召开会议。"),
            found(u"2018年03月05日召开会议。"),
            silent(u"2016年2月29日召开会议。"),
            silent(u"2016年1月至2018年6月形成卷宗1141本，历时18个月。"),
            silent(u"12月31日前完成，11月30日验收。"),
        }};
}

} // namespace nianbao
