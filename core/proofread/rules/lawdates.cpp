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

private:
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

void checkDate(const PrintedLine &line, const QRegularExpressionMatch &match, const QList<QDate> &known,
    const QString &message, RedPencil &pencil)
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
    pencil.mark(line, range, {message.arg(match.captured(u"title"), right), {}, right});
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
        {QRegularExpression(kDate + QStringLiteral("，?(?:新修[订改]的)?") + kTitle + kPassed), false},
        {QRegularExpression(kTitle + QStringLiteral("，?(?:已)?[于在]?") + kDate + kPassed), false},
    };
    return kForms;
}

void checkLawDates(const Manuscript &manuscript, RedPencil &pencil)
{
    const std::shared_ptr<const KnownLawDates> known = madeOnceOf<KnownLawDates>(manuscript.terms(), manuscript.year());
    for (const PrintedLine &line : manuscript.lines()) {
        if (!line.plain.contains(u'《'))
            continue;
        for (const Telling &telling : tellings()) {
            auto matches = telling.form.globalMatch(line.plain);
            while (matches.hasNext()) {
                const QRegularExpressionMatch match = matches.next();
                const LawDates dates = known->of(match.captured(u"title"));
                if (telling.isInForce)
                    checkDate(line, match, dates.inForce, ProofreadWords::tr("《%1》%2起施行。"), pencil);
                else
                    checkDate(line, match, dates.passed, ProofreadWords::tr("《%1》是%2通过或者公布的。"), pencil);
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
            silent(u"新修订的《中华人民共和国行政复议法》自2024年1月1日起施行，群众申请复议的意愿增强。", 2024),
            silent(u"《中华人民共和国民法典》2020年5月28日通过，自2021年1月1日起施行。", 2021),
            silent(u"2017年10月1日起施行的《中华人民共和国行政复议法》、2016年9月1日起施行的《慈善法》。", 2024),
            silent(u"《清丰县优化营商环境条例》自2021年1月1日起施行，《公证程序规则》自2023年1月1日起施行。", 2024),
        }};
}

} // namespace nianbao
