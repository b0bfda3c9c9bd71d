// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/madeonce.h"
#include "core/proofread/names/titleparts.h"
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// When a law was passed or published and since when it is in force; a law that was revised has several of each.
struct LawDates {
    QList<QDate> passed;
    QList<QDate> inForce;
};

QDate dateIn(const QRegularExpressionMatch &match)
{
    return {match.captured(u"year").toInt(), match.captured(u"month").toInt(), match.captured(u"day").toInt()};
}

/// From the sources of the word lists: 全国人民代表大会常务委员会通过，2024年1月1日起施行.
class KnownLawDates {
public:
    KnownLawDates(const Terms &terms, int)
    {
        static const QRegularExpression kInForce(
            QStringLiteral("(?<year>20\\d\\d)年(?<month>\\d{1,2})月(?<day>\\d{1,2})日起施行"));
        static const QRegularExpression kAround(QStringLiteral("^新修订的|[《》]"));
        for (const Term &term : terms.all()) {
            const QRegularExpressionMatch match = kInForce.match(term.source);
            if (!match.hasMatch())
                continue;
            LawDates &dates = m_dates[QString(term.right).remove(kAround)];
            dates.passed << term.date;
            dates.inForce << dateIn(match);
        }
    }

    [[nodiscard]] LawDates of(const QString &title) const { return m_dates.value(titleParts(title).name); }

    /// The longest name without 《》 with which the text ends: 新修订的行政处罚法. Empty: none. A regulation of a
    /// place's own may be named like one of the state's.
    [[nodiscard]] QString endingOf(const QString &text) const
    {
        static const QRegularExpression kLaw(QStringLiteral("(?<!办)法$"));
        static const QRegularExpression kBefore(
            QStringLiteral("(?:^|的|和|及|与|对|贯彻|执行|落实|学习|宣传|实施|共和国)$"));
        for (qsizetype start = 0; start + kShortest <= text.size(); ++start) {
            const QString name = text.mid(start);
            if (m_dates.contains(name))
                return kLaw.match(name).hasMatch() || kBefore.match(text.left(start)).hasMatch() ? name : QString();
        }
        return {};
    }

    /// The longest name with which the text begins; empty: none.
    [[nodiscard]] QString beginningOf(const QString &text) const
    {
        for (qsizetype length = text.size(); length >= kShortest; --length) {
            if (m_dates.contains(text.left(length)))
                return text.left(length);
        }
        return {};
    }

private:
    static constexpr qsizetype kShortest = 3; // characters: 立法法

    QHash<QString, LawDates> m_dates;
};

/// Two of year, month and day are right: a law has other editions, but not on such a day.
bool isSlipOf(QDate cited, QDate known)
{
    constexpr int kFarthest = 10; // years: an edition before may have begun on the same day
    const int same =
        int(cited.year() == known.year()) + int(cited.month() == known.month()) + int(cited.day() == known.day());
    return same == 2 && qAbs(cited.year() - known.year()) <= kFarthest;
}

/// The law whose date is told, with 《》 or without; empty: none that is known.
QString lawIn(const QRegularExpressionMatch &match, const KnownLawDates &known)
{
    if (match.hasCaptured(u"before"))
        return known.endingOf(match.captured(u"before"));
    return match.hasCaptured(u"behind") ? known.beginningOf(match.captured(u"behind")) : match.captured(u"title");
}

void checkDate(const PrintedLine &line, const QRegularExpressionMatch &match, const QString &law,
    const QList<QDate> &known, const QString &message, RedPencil &pencil)
{
    const QDate cited = dateIn(match);
    if (!cited.isValid() || known.contains(cited))
        return;
    const auto meant = std::find_if(known.begin(), known.end(), [&](QDate each) { return isSlipOf(cited, each); });
    if (meant == known.end())
        return;
    const TextRange range {
        int(match.capturedStart(u"year")), int(match.capturedEnd(u"day") + 1 - match.capturedStart(u"year"))};
    const QString right = QStringLiteral("%1年%2月%3日").arg(meant->year()).arg(meant->month()).arg(meant->day());
    pencil.mark(line, range, {message.arg(law, right), {}, right});
}

/// A date of a law before or behind its name.
struct Telling {
    QRegularExpression form;
    bool isInForce = false; ///< else when it was passed
};

const QList<Telling> &tellings()
{
    static const QString kDate = QStringLiteral("(?<year>20\\d\\d)年(?<month>\\d{1,2})月(?<day>\\d{1,2})日");
    static const QString kTitle = QStringLiteral("《(?<title>[^《》]{3,40})》");
    static const QString kInForce = QStringLiteral("(?:正式)?(?:施行|实施|生效)");
    static const QString kPassed = QStringLiteral("(?:表决|审议|正式|颁布)*(?:通过|公布|颁布)");
    static const QList<Telling> kForms {
        {QRegularExpression(kDate + u'起' + kInForce + QStringLiteral("的(?:新修[订改]的)?") + kTitle), true},
        {QRegularExpression(kTitle + QStringLiteral("，?(?:已|也|将)?[自于从]?") + kDate + u'起' + kInForce), true},
        {QRegularExpression(
             kTitle + QStringLiteral("，自") + kDate + QStringLiteral("起(?:按照|依照|执行|适用|严格|全面)")),
            true},
        // 举办《民法总则》讲座14场，该法自2017年10月1日起施行
        {QRegularExpression(kTitle
             + QStringLiteral("[^。；《》]{0,24}，(?:后者|该法|该条例|该办法|该规定|其|法律|条例|办法)[自于从]") + kDate
             + u'起' + kInForce),
            true},
        // 2019年7月15日新修订的《行政处罚法》施行后; 《条例》自2018年9月1日施行后;
        // 《行政处罚法》（2020年7月15日起施行）
        {QRegularExpression(kDate + QStringLiteral("，?(?:新修[订改]的)?") + kTitle + kInForce), true},
        {QRegularExpression(kTitle + QStringLiteral("，?已?[自于从]") + kDate + kInForce), true},
        {QRegularExpression(kTitle + QStringLiteral("（[自于从]?") + kDate + u'起' + kInForce + u'）'), true},
        {QRegularExpression(
             QStringLiteral("(?<before>[一-龥]{3,24}?)，?(?:已|也|将)?[自于从]?") + kDate + u'起' + kInForce),
            true},
        {QRegularExpression(kDate + u'起' + kInForce + QStringLiteral("的(?:新修[订改]的)?(?<behind>[一-龥]{3,24})")),
            true},
        {QRegularExpression(kDate + QStringLiteral("，?(?:新修[订改]的)?") + kTitle + kPassed), false},
        {QRegularExpression(kTitle + QStringLiteral("，?(?:已)?[于在]?") + kDate + kPassed), false},
    };
    return kForms;
}

void checkLawDates(const Manuscript &manuscript, RedPencil &pencil)
{
    const std::shared_ptr<const KnownLawDates> known = madeOnceOf<KnownLawDates>(manuscript.terms(), manuscript.year());
    for (const PrintedLine &line : manuscript.lines()) {
        if (!line.plain.contains(u'起') && !line.plain.contains(u'《'))
            continue;
        for (const Telling &telling : tellings()) {
            auto matches = telling.form.globalMatch(line.plain);
            while (matches.hasNext()) {
                const QRegularExpressionMatch match = matches.next();
                const QString law = lawIn(match, *known);
                const LawDates dates = known->of(law);
                if (telling.isInForce)
                    checkDate(line, match, law, dates.inForce, ProofreadWords::tr("《%1》%2起施行。"), pencil);
                else
                    checkDate(line, match, law, dates.passed, ProofreadWords::tr("《%1》是%2通过或者公布的。"), pencil);
            }
        }
    }
}

} // namespace

Rule lawDatesRule()
{
    return {QLatin1String("words.lawDate"), QLatin1String("W1"), QT_TRANSLATE_NOOP("proofread", "法律施行的日期"),
        QT_TRANSLATE_NOOP("proofread", "法律、行政法规通过或者施行的日期写错了年、月、日中的一个。"), Severity::Warning,
        kWordLists, Strength::Regulation, checkLawDates,
        {
            found(u"新修订的《中华人民共和国行政复议法》自2023年1月1日起施行，群众申请复议的意愿增强。", 2024),
            found(u"执行2021年5月1日起施行的《信访工作条例》，受理信访事项132件。", 2022),
            found(u"2019年5月28日《中华人民共和国民法典》通过后，组建宣讲团。", 2020),
            found(u"《优化营商环境条例》于2020年1月10日起正式施行。", 2020),
            found(u"新修订的行政处罚法自2023年7月15日起施行后，管委会举办专题培训班。", 2021),
            found(u"学习2020年7月15日起施行的行政处罚法，《浙江省综合行政执法条例》自2024年1月1日起施行。", 2022, 2),
            found(u"认真贯彻自2025年7月1日起施行的《生态环境行政处罚办法》，修订免罚清单。", 2023),
            found(u"2019年7月15日新修订的《中华人民共和国行政处罚法》施行后，组织全员培训6期、近1100人次参加。", 2021),
            found(u"《重大行政决策程序暂行条例》自2018年9月1日施行后，公布年度决策目录7项。", 2019),
            found(u"认真学习新修订的《中华人民共和国行政处罚法》（2020年7月15日起施行），组织考试2次。", 2021),
            found(u"学习新修订的《中华人民共和国行政处罚法》，自2020年7月15日起按照新规定调整执法程序。", 2021),
            found(u"举办《中华人民共和国民法总则》讲座14场，该法自2018年10月1日起施行。", 2017),
            silent(u"举办《中华人民共和国民法总则》讲座14场，该法自2017年10月1日起施行。", 2017),
            silent(
                u"2021年7月15日新修订的《中华人民共和国行政处罚法》施行后，组织培训6期；《重大行政决策程序暂行条例》自2"
                u"019年9月1日施行后，公布目录3项。",
                2021),
            silent(u"新修订的行政处罚法自2021年7月15日起施行，清丰县优化营商环境条例自2021年1月1日起施行。", 2021),
            silent(u"河南省优化营商环境条例自2021年1月1日起施行，2022年5月1日起施行的信访工作条例已经学习。", 2022),
            silent(u"新修订的《中华人民共和国行政复议法》自2024年1月1日起施行，群众申请复议的意愿增强。", 2024),
            silent(u"《中华人民共和国民法典》2020年5月28日通过，自2021年1月1日起施行。", 2021),
            silent(u"2017年10月1日起施行的《中华人民共和国行政复议法》、2016年9月1日起施行的《慈善法》。", 2024),
            silent(u"《清丰县优化营商环境条例》自2021年1月1日起施行，《公证程序规则》自2023年1月1日起施行。", 2024),
        }};
}

} // namespace nianbao
