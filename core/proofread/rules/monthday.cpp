// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/wordfindings.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <utility>

namespace nianbao {

namespace {

/// Days that are called by their date. Years in which they began do not matter for how they are written.
struct NamedDay {
    int month;
    int day;
    QStringView name; ///< a text that its name holds
};

constexpr NamedDay kDays[] {{12, 4, u"宪法"}, {12, 4, u"法制"}, {12, 4, u"法治"}, {3, 15, u"消费者"}, {6, 26, u"禁毒"},
    {4, 15, u"国家安全"}, {4, 26, u"知识产权"}, {6, 5, u"环境"}, {5, 12, u"防灾"}, {11, 9, u"消防"},
    {12, 2, u"交通安全"}, {4, 7, u"卫生"}, {6, 25, u"土地"}, {3, 22, u"水日"}, {12, 1, u"艾滋病"}, {12, 9, u"反腐败"},
    {5, 15, u"经济犯罪"}, {8, 29, u"测绘"}, {9, 30, u"烈士"}, {12, 13, u"公祭"}, {6, 14, u"信用"}, {6, 9, u"档案"},
    {12, 3, u"残疾"}, {10, 17, u"贫"}, {8, 15, u"生态"}, {3, 8, u"妇女"}, {5, 1, u"劳动"}, {1, 10, u"警察"},
    {3, 12, u"植树"}, {9, 20, u"公民道德"}, {12, 5, u"志愿"}, {4, 22, u"地球"}, {6, 8, u"海洋"}, {7, 11, u"人口"},
    {9, 16, u"臭氧"}, {12, 10, u"人权"}, {5, 22, u"多样性"}, {7, 28, u"肝炎"}, {10, 16, u"粮食"}};

bool isDayName(int month, int day, QStringView after)
{
    constexpr int kReach = 8; // characters in which the name comes, before any mark
    static const QRegularExpression kMark(QStringLiteral("[，。；]"));
    const QString name = after.left(kReach).toString().section(kMark, 0, 0);
    return std::any_of(std::begin(kDays), std::end(kDays),
        [&](const NamedDay &known) { return known.month == month && known.day == day && name.contains(known.name); });
}

/// 12、4国家宪法日, 12—4国家宪法日: the name of the day itself. 3、15消费者 and 3—15家 count, and so does 5、6、26国.
bool isWholeDayName(int month, int day, const QString &text, const QRegularExpressionMatch &match)
{
    static const QRegularExpression kName(
        QStringLiteral("^[”\"]?(?<of>国家|国际|全国|世界|中国)?(?<name>[一-龥]{2,10}?)(?:日|节|宣传周|宣传月)"));
    static const QRegularExpression kCounted(QStringLiteral("\\d[、，—–/-]$"));
    constexpr int kReach = 20; // characters
    const int start = int(match.capturedStart());
    const QRegularExpressionMatch name = kName.match(text.mid(int(match.capturedEnd()), kReach));
    if (!name.hasMatch() || kCounted.match(text.mid(qMax(0, start - 2), qMin(start, 2))).hasMatch())
        return false;
    const QString said = name.captured(u"name") + u'日';
    return std::any_of(std::begin(kDays), std::end(kDays), [&](const NamedDay &known) {
        const bool isNamed = name.capturedLength(u"of") > 0 ? said.contains(known.name) : said.startsWith(known.name);
        return known.month == month && known.day == day && isNamed;
    });
}

/// 3.15、12.4等重要节点: days that are called by nothing but their dates, one or several.
bool isBareName(int month, int day, QStringView after)
{
    static const QRegularExpression kOccasion(
        QStringLiteral("^”?(?:[、和及]“?\\d{1,2}[.．•・·▪]\\d{1,2}”?)*等?(?:各类|各种|一系列)?(?:重要|重点|重大|关键|"
                       "普法|法治|宣传|特殊|"
                       "主题|法定)*(?:时间)?(?:节点|节日|纪念日|宣传日|主题日|活动日|普法日|宣传周|宣传月)"));
    constexpr int kReach = 40; // characters
    const bool isKnown = std::any_of(std::begin(kDays), std::end(kDays),
        [&](const NamedDay &known) { return known.month == month && known.day == day; });
    return isKnown && kOccasion.match(after.left(kReach).toString()).hasMatch();
}

/// “7.12”特大暴雨: what happened on a day and is called by it. 3.15重大 is a figure that lost its unit: only where a
/// calendar has such a day.
bool isEvent(int month, int day, bool quoted, QStringView after)
{
    static const QRegularExpression kQuoted(QStringLiteral(
        "^”?(?:特别重大|特大|重大|较大|系列)?(?:强?[降暴]雨|洪水|洪涝|水灾|火灾|爆炸|地震|泥石流|山体滑坡|雪灾|台风|"
        "事故|专案|大案|惨案|事件|案件)"));
    static const QRegularExpression kBare(QStringLiteral("^(?:特别重大|特大|重大|较大)(?:强?[降暴]雨|洪水|洪涝|水灾|"
                                                         "火灾|爆炸|地震|泥石流|山体滑坡|雪灾|事故|专案|事件)|^专案"));
    constexpr int kReach = 10; // characters
    return month >= 1 && month <= 12 && day >= 1 && day <= 31
        && (quoted ? kQuoted : kBare).match(after.left(kReach).toString()).hasMatch();
}

/// “315”国际消费者权益日: a day without its mark. 119, 110 and 122 are numbers that one calls.
void checkUnmarkedDays(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<![\\d.·第])(?<before>[“\"]?)(?<digits>\\d{3,4})[”\"]?(?<after>[一-龥]{2,10}?[日节周])"));
    static const QStringList kNumbers {QStringLiteral("119"), QStringLiteral("110"), QStringLiteral("122")};
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString digits = match.captured(u"digits");
        const auto known = std::find_if(std::begin(kDays), std::end(kDays), [&](const NamedDay &day) {
            return QString::number(day.month) + QString::number(day.day) == digits
                && match.captured(u"after").contains(day.name);
        });
        if (known == std::end(kDays) || kNumbers.contains(digits))
            continue;
        const QString right = QStringLiteral("%1·%2").arg(QString::number(known->month), QString::number(known->day));
        pencil.mark(line, capturedRange(match, 2),
            {ProofreadWords::tr("“%1”应写作“%2”。").arg(digits, right),
                ProofreadWords::tr("用月日命名的日子，月日之间用间隔号，加引号。"),
                match.captured(u"before").isEmpty() ? QString(u'“' + right + u'”') : right});
    }
}

/// “民法典宣传月”12·4国家宪法日, 3·15国际消费者权益日、“12·4”国家宪法日: beside a name in “” the date has none.
void checkUnquotedDays(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?=\\d)(?:(?<=”)|(?<=”、)|(?<=日、)|(?<=周、)|(?<=月、)|(?<![\\d.·“]"
                       ")(?=[^。；“]{5,20}[日节周月][、和及与]“\\d{1,2}·))"
                       "(?<written>(?<month>\\d{1,2})·(?<day>\\d{1,2}))(?=[一-龥])"));
    if (!line.plain.contains(u'·') || !line.plain.contains(u'”'))
        return;
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (!isWholeDayName(match.captured(u"month").toInt(), match.captured(u"day").toInt(), line.plain, match))
            continue;
        const QString written = match.captured(u"written");
        const QString right = u'“' + written + u'”';
        pencil.mark(line, capturedRange(match, 1),
            {ProofreadWords::tr("“%1”应写作“%2”。").arg(written, right),
                ProofreadWords::tr("用月日命名的日子，月日之间用间隔号，加引号。"), right});
    }
}

/// “12·14”国家宪法日: the name is of another day.
void checkOtherDays(const Terms &terms, const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kWritten(QStringLiteral("“(?<day>\\d{1,2}·\\d{1,2})”(?<name>[一-龥]{3,20})"));
    static const QRegularExpression kKnown(QStringLiteral("^“(?<day>\\d{1,2}·\\d{1,2})”(?<name>[一-龥]{3,20})$"));
    if (!line.plain.contains(u'·'))
        return;
    auto matches = kWritten.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const Term *meant = nullptr;
        QString right;
        bool isRight = false;
        for (const Term &term : terms.all()) {
            const QRegularExpressionMatch known =
                term.kind == TermKind::Day ? kKnown.match(term.right) : QRegularExpressionMatch();
            if (!known.hasMatch() || !match.captured(u"name").startsWith(known.captured(u"name")))
                continue;
            isRight |= known.captured(u"day") == match.captured(u"day");
            meant = &term;
            right = known.captured(u"day");
        }
        if (meant && !isRight)
            pencil.mark(line, capturedRange(match, 1),
                {ProofreadWords::tr("这一天的日期是“%1”，不是“%2”。").arg(right, match.captured(u"day")),
                    ProofreadWords::tr("依据：%1").arg(meant->source), right});
    }
}

void checkMonthDay(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?<![\\d.·])(?<before>[“\"]?)(?<month>\\d{1,2})(?<mark>[.．•・▪∙●、。，；—–/-])(?<day>\\d{1,2})(?<after>[”\"]"
        "?)(?![\\d.％%万亿元件个名户起场次份条项家处辆台亩吨倍岁])"));
    const TermMarking marking {TermKind::Day, QT_TRANSLATE_NOOP("proofread", "“%1”不是这一天的正式名称。")};
    for (const PrintedLine &line : manuscript.lines()) {
        QList<TextRange> told;
        for (const TermMatch &match : line.terms) {
            const Term &term = manuscript.terms().all()[match.term];
            if (term.kind != TermKind::Day || line.isNamed({match.start, match.length}))
                continue;
            markTerm(line, match, term, marking, pencil);
            told << TextRange {match.start, match.length};
        }
        checkUnmarkedDays(line, pencil);
        checkUnquotedDays(line, pencil);
        checkOtherDays(manuscript.terms(), line, pencil);
        auto matches = kForm.globalMatch(line.open);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const int month = match.captured(u"month").toInt();
            const int day = match.captured(u"day").toInt();
            const bool quoted = !match.captured(u"before").isEmpty();
            const QStringView after = QStringView(line.open).mid(match.capturedEnd());
            const bool mayCount = QStringView(u"、。，；—–/").contains(match.captured(u"mark"));
            const bool isAlone = !quoted && (match.captured(u"mark") == u"。" || match.captured(u"mark") == u"；")
                && !isWholeDayName(month, day, line.open, match);
            if (isAlone || (mayCount && !quoted && !isWholeDayName(month, day, line.open, match))
                || !(isDayName(month, day, after) || isBareName(month, day, after)
                    || isEvent(month, day, quoted, after)))
                continue;
            const QString right = QStringLiteral("%1·%2").arg(QString::number(month), QString::number(day));
            const TextRange range {
                int(match.capturedStart(u"month")), int(match.capturedEnd(u"day") - match.capturedStart(u"month"))};
            if (overlapsOne(told, range))
                continue;
            pencil.mark(line, range,
                {ProofreadWords::tr("“%1”应写作“%2”。").arg(line.quote(range), right),
                    ProofreadWords::tr("用月日命名的日子，月日之间用间隔号，加引号。"),
                    quoted ? right : QString(u'“' + right + u'”')});
        }
    }
}

} // namespace

Rule monthDayRule()
{
    return {QLatin1String("marks.monthDay"), QLatin1String("P10"), QT_TRANSLATE_NOOP("proofread", "月日命名的日子"),
        QT_TRANSLATE_NOOP("proofread", "“12·4”国家宪法日、“3·15”国际消费者权益日等，名称要准确，月日之间用间隔号。"),
        Severity::Warning, kMarksStandard, Strength::General, checkMonthDay,
        {
            found(u"利用12.4国家宪法日、3.15国际消费者权益日开展宣传。", 2018, 2),
            found(u"利用“6.26”国际禁毒日开展宣传。"),
            found(u"开展“12·14”国家宪法日、“6·16”国际禁毒日宣传。", 2018, 2),
            silent(u"开展“12·4”国家宪法日、“6·26”国际禁毒日宣传，侦破“12·14”专案。"),
            found(u"利用“3·15”消费者权利保护日开展宣传。"),
            found(u"利用“12▪4”国家宪法日、“12、4”国家宪法日、8.29测绘法宣传日开展宣传。", 2018, 3),
            found(u"利用3.15、12.4等重要节点开展宣传。", 2018, 2),
            found(u"结合“6·26”国际禁毒日、12。4国家宪法日开展宣传。"),
            found(u"开展“民法典宣传月”12·4国家宪法日等宣传。开展“6·26”国际禁毒日、12·4国家宪法日宣传。", 2018, 2),
            found(u"围绕3·15国际消费者权益日、“12·4”国家宪法日和“6·26”国际戒毒日等节点开展宣传。", 2018, 2),
            silent(u"利用12·4国家宪法日开展宣传，侦破“净网”12·4专案，共有12。4国家标准3项，得分12。4月消费者日。"),
            found(u"利用“3，15”国际消费者权益日、“12。4”国家宪法日开展宣传。", 2018, 2),
            found(u"利用“4。22”世界地球日、4.22世界地球日开展宣传。", 2018, 2),
            found(u"结合12、4国家宪法日、12—4国家宪法日、6、26国际禁毒日开展宣传。", 2018, 3),
            silent(u"开放12、4两号窗口，走访3—15家消费者协会，第5、6、26国际商会，12、4国家标准。"),
            silent(u"得分为“12”。4月消费者投诉9件，“12，4”两号窗口开放。"),
            found(u"结合3.15、12.4等重要时间节点，开展法治宣传。", 2018, 2),
            found(u"利用“3·15”消费者权益日开展宣传。"),
            found(u"妥善应对“7.12”特大暴雨、7.20特大洪水，转移群众126人。", 2018, 2),
            found(u"利用“315”国际消费者权益日、124国家宪法日开展宣传。", 2018, 2),
            silent(u"应对5.2级地震，处置“119”消防日、“122”全国交通安全日活动报警315次，接待消费者315人次。"),
            silent(u"开展宣传3.15万人次，围绕12.4亿元、3.15的目标开展活动。"),
            silent(u"开展法治宣传，知晓度由2.6、3.15提高到4.15，结合实际制作宣传品。"),
            silent(u"平均每村3.8名，其中妇女187名；每社区12.4名宪法宣传员，得分6.5，其中环境保护18分。"),
            silent(u"利用“12·4”国家宪法日开展宣传。"),
            silent(u"为消费者挽回损失3.15亿元，占12.4%。"),
            silent(u"全年发布环境信息，投入6.5万元用于环境整治。"),
        }};
}

} // namespace nianbao
