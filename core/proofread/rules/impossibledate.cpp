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

/// 2018.3.5 and 2018/3/5 in prose. In tables they are usual.
void checkDottedDates(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<![\\dA-Za-z./-])(20\\d\\d)([./])(\\d{1,2})\\2(\\d{1,2})(?![\\d./%％A-Za-z])"));
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QDate date(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
        if (date.isValid())
            pencil.mark(line, capturedRange(match),
                {ProofreadWords::tr("正文里的日期写年、月、日。"), {},
                    QStringLiteral("%1年%2月%3日")
                        .arg(QString::number(date.year()), QString::number(date.month()), QString::number(date.day())),
                    Severity::Hint});
    }
}

/// 18年3月 in a report of about that year. 历时18年3个月 is no date.
void checkShortYears(const PrintedLine &line, int ofReport, RedPencil &pencil)
{
    constexpr int kNear = 5; // years
    constexpr int kCentury = 2000;
    static const QRegularExpression kForm(QStringLiteral("(?<![\\d.])(\\d\\d)年(?=\\d{1,2}月)"));
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int year = kCentury + match.captured(1).toInt();
        if (qAbs(year - ofReport) <= kNear)
            pencil.mark(line, capturedRange(match),
                {ProofreadWords::tr("年份写四位数。"), {}, QString(QString::number(year) + u'年'), Severity::Hint});
    }
}

void checkImpossibleDate(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?:(?<year>(?:19|20)\\d\\d)年)?(?<![\\d.])(?<month>\\d{1,2})月(?<day>\\d{1,2})[日号]"));
    for (const PrintedLine &line : manuscript.lines()) {
        if (line.isProse()) {
            checkDottedDates(line, pencil);
            checkShortYears(line, manuscript.year(), pencil);
        }
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
        QT_TRANSLATE_NOOP("proofread", "不存在的日期是差错；月、日前面补“0”、“2018.3.5”“18年3月”这样的写法是提示。"),
        Severity::Error, kSelfEvident, Strength::Regulation, checkImpossibleDate,
        {
            found(u"2018年2月30日召开会议。"),
            found(u"13月5日召开会议。"),
            found(u"2018年03月05日召开会议。"),
            found(u"2018.3.5召开会议，18年3月5日开始执行，2018/3/6结束。", 2018, 3),
            silent(u"历时18年3个月，版本2018.3.5.1，比例2018.35%，路径a/2018/3/5。2018年3月5日召开会议。"),
            silent(u"2016年2月29日召开会议。"),
            silent(u"2016年1月至2018年6月形成卷宗1141本，历时18个月。"),
            silent(u"12月31日前完成，11月30日验收。"),
        }};
}

} // namespace nianbao
