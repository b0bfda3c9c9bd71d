// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/wordfindings.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

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
    {5, 15, u"经济犯罪"}};

bool isDayName(int month, int day, QStringView after)
{
    constexpr int kReach = 8; // characters in which the name comes
    return std::any_of(std::begin(kDays), std::end(kDays), [&](const NamedDay &known) {
        return known.month == month && known.day == day && after.left(kReach).contains(known.name);
    });
}

/// 利用3.15、12.4等重要节点开展宣传: the date alone, in a list of occasions.
bool isBareDay(int month, int day, const QString &text, const QRegularExpressionMatch &match)
{
    static const QRegularExpression kOccasion(
        QStringLiteral("(?:利用|结合|围绕|借助|依托|抓住|紧扣|抓好|把握|开展|依靠|用好)[^，。；]{0,30}$"));
    static const QRegularExpression kBehind(
        QStringLiteral("^(?:[、和及与]|等|重要|节点|期间|宣传|活动|纪念日|主题|系列|普法|法治|法制)"));
    static const QRegularExpression kPublic(QStringLiteral("宣传|普法|节点|纪念日|时间点|活动"));
    constexpr int kBefore = 44; // characters
    constexpr int kAfter = 60;
    const bool isKnown = std::any_of(std::begin(kDays), std::end(kDays),
        [&](const NamedDay &known) { return known.month == month && known.day == day; });
    const int start = int(match.capturedStart());
    const QString after = text.mid(match.capturedEnd(), kAfter);
    return isKnown && kBehind.match(after).hasMatch()
        && kOccasion.match(text.mid(qMax(0, start - kBefore), qMin(start, kBefore))).hasMatch()
        && kPublic.match(after.section(u'。', 0, 0)).hasMatch();
}

void checkMonthDay(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<![\\d.·])(?<before>[“\"]?)(?<month>\\d{1,2})(?<mark>[.．•・-])(?<day>\\d{1,2})(?<after>[”\"]"
                       "?)(?![\\d.％%万亿元件个])"));
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
        auto matches = kForm.globalMatch(line.open);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const int month = match.captured(u"month").toInt();
            const int day = match.captured(u"day").toInt();
            if (!isDayName(month, day, QStringView(line.open).mid(match.capturedEnd()))
                && !isBareDay(month, day, line.open, match))
                continue;
            const bool quoted = !match.captured(u"before").isEmpty();
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
            found(u"利用“3·15”消费者权利保护日开展宣传。"),
            found(u"结合3.15、12.4等重要时间节点，开展法治宣传。", 2018, 2),
            found(u"利用“3·15”消费者权益日开展宣传。"),
            silent(u"开展宣传3.15万人次，围绕12.4亿元、3.15的目标开展活动。"),
            silent(u"开展法治宣传，知晓度由2.6、3.15提高到4.15，结合实际制作宣传品。"),
            silent(u"利用“12·4”国家宪法日开展宣传。"),
            silent(u"为消费者挽回损失3.15亿元，占12.4%。"),
            silent(u"全年发布环境信息，投入6.5万元用于环境整治。"),
        }};
}

} // namespace nianbao
