// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/localyears.h"

#include <QDate>
#include <QRegularExpression>

namespace nianbao {

namespace {

/// A law of a province, a city or a county, by what its name has in it.
bool isLocal(const QString &title)
{
    static const QRegularExpression kPlace(QStringLiteral("^[一-龥]{1,8}?(?:省|市(?!场)|县|州|自治区|经济特区)"));
    return kPlace.match(title).hasMatch() && !title.startsWith(QStringLiteral("中华人民"));
}

/// Since when it is in force, as what follows says; invalid: it does not.
QDate inForceIn(const QString &behind)
{
    static const QRegularExpression kForm(QStringLiteral(
        "^[^。；]{0,40}?[自于](?<year>20\\d\\d)年(?<month>\\d{1,2})月(?<day>\\d{1,2})日起?(?:正式)?(?:施行|实施)"));
    const QRegularExpressionMatch match = kForm.match(behind);
    return {match.captured(u"year").toInt(), match.captured(u"month").toInt(), match.captured(u"day").toInt()};
}

/// What came of the law since it was passed: 通过后，…学习宣传, 今年.
bool goesOn(const QString &sentence, int own)
{
    static const QRegularExpression kWords(QStringLiteral(
        "[今去上]年|以来|通过后|之后|施行|实施|贯彻|学习|宣传|配套|落实|执法检查|评估|修[订改]稿|累计|依据|根据|按照"));
    return sentence.contains(QString::number(own)) || kWords.match(sentence).hasMatch();
}

QString stretch(const QString &text, int from, int length)
{
    return text.mid(from, qMax(0, length));
}

class LocalLaws {
public:
    explicit LocalLaws(YearPencil &years)
        : m_years(years)
        , m_text(years.line().plain)
    {
    }

    void check()
    {
        static const QString kDay = QStringLiteral("(?<year>20\\d\\d)年(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日)?，?");
        static const QString kTitle = QStringLiteral("《(?<title>[^《》]{2,30}(?:条例|办法|规定|规则))》");
        static const QString kPassed = QStringLiteral("(?:审议|表决|修订|正式)*(?:通过|批准|颁布)");
        static const QRegularExpression kBehind(kTitle + QStringLiteral("(?:（[^（）]{2,12}）)?已?[于在]") + kDay
            + QStringLiteral("(?:[经由][^，。；]{2,30}?)?") + kPassed + QStringLiteral("(?!后|以来|之后|的)"));
        static const QRegularExpression kReferred(
            QStringLiteral(
                "(?:制定|修订|完成|起草)(?:[^。；《]{0,8})《(?<title>[^《》]{2,30}(?:条例|办法|规定|规则))》[^。；《"
                "]{0,8}，(?:该|新修订的|修订后的)?(?:条例|办法|规定)[于在]")
            + kDay + QStringLiteral("(?:[经由][^，。；]{2,30}?)?") + kPassed + QStringLiteral("(?!后|以来|之后|的)"));
        static const QRegularExpression kBefore(
            kDay + QStringLiteral("[^，。；《》]{0,40}?") + kPassed + QStringLiteral("了?") + kTitle);
        for (const QRegularExpression &form : {kBehind, kReferred, kBefore})
            m_years.each(form, m_text, [&](const QRegularExpressionMatch &match, int) { return faultOf(match); });
        checkInForce();
    }

private:
    [[nodiscard]] QString faultOf(const QRegularExpressionMatch &match) const
    {
        constexpr int kReach = 80; // characters
        constexpr int kTwelfth = 12;
        const QDate passed(
            match.captured(u"year").toInt(), match.captured(u"month").toInt(), qMax(1, match.captured(u"day").toInt()));
        if (!isLocal(match.captured(u"title")) || !passed.isValid())
            return {};
        const QDate inForce = inForceIn(m_text.mid(match.capturedEnd(), kReach));
        if (inForce.isValid() && passed > inForce)
            return ProofreadWords::tr("通过的日期在施行的日期之后。");
        const bool isOfOther = passed.year() < m_years.own() && passed.year() + 10 > m_years.own()
            && !(passed.year() == m_years.own() - 1 && passed.month() == kTwelfth);
        if (!isOfOther || m_years.line().part != PartKind::Work)
            return {};
        if (inForce.isValid())
            return inForce.year() > m_years.own() ? m_years.otherYear(passed.year()) : QString();
        const TextRange sentence = sentenceAt(m_text, int(match.capturedStart(u"year")));
        const QString before = stretch(m_text, sentence.start, int(match.capturedStart(u"title")) - 1 - sentence.start);
        const QString behind = m_text.mid(match.capturedEnd(), kReach);
        return goesOn(before, m_years.own()) || goesOn(behind, m_years.own()) ? QString()
                                                                              : m_years.otherYear(passed.year());
    }

    /// 配合完成《江源省河道管理条例》修订，条例自2017年10月1日起施行 in the report of 2018: what was made in the year
    /// was not in force before it.
    void checkInForce()
    {
        static const QRegularExpression kForm(QStringLiteral(
            "(?:制定|修订|完成|起草)(?:[^。；《]{0,8})《[^《》]{2,30}(?:条例|办法|规定|规则)》(?:的?(?:制定|修订|起草))"
            "?(?:"
            "工作)?，(?:该|新修订的|修订后的)?(?:条例|办法|规定)[自于从](?<year>20\\d\\d)年\\d{1,2}月\\d{1,2}日起"
            "(?:正式)?(?:施行|实施)"));
        static const QRegularExpression kMade(
            QStringLiteral("(?:^|(?<=[，。；：是]))[^，。；：《》]{0,12}(?:制定|出台|颁布|公布|印发|修订)(?:印发|出台|"
                           "并[^，。；《]{2,6})?了?《[^《》]{2,30}(?:条例|办法"
                           "|规定|规则|细则)》(?:（[^（）]{2,24}）)?，(?:并|将|已)?[自于从](?<year>20\\d\\d)年\\d{1,2}"
                           "月\\d{1,2}日起(?:正式)?"
                           "(?:施行|实施)(?!的)"));
        static const QRegularExpression kAgain(
            QStringLiteral("[去上前]年|以来|实施细则|配套|根据|依据|按照|修[订改]后"));
        if (m_years.line().part != PartKind::Work)
            return;
        for (const QRegularExpression &form : {kForm, kMade})
            m_years.each(form, m_text, [&](const QRegularExpressionMatch &match, int year) {
                return year < m_years.own() && !kAgain.match(match.captured()).hasMatch() ? m_years.otherYear(year)
                                                                                          : QString();
            });
    }

    YearPencil &m_years;
    const QString &m_text;
};

} // namespace

void checkYearsOfLocalLaws(YearPencil &years)
{
    if (years.line().plain.contains(u'《'))
        LocalLaws(years).check();
}

QList<RuleExample> localYearExamples()
{
    return {
        found(u"《岚北省节约用水条例》于2017年9月26日经省人大常委会审议通过，与国务院《节约用水条例》相衔接。"),
        found(u"2017年11月25日，省人大常委会第二十五次会议通过《江西省优化营商环境条例》，自2019年3月1日起施行。"),
        found(u"2018年11月25日，省人大常委会第五次会议通过《江西省优化营商环境条例》，自2018年1月1日起施行。"),
        found(u"配合省人大常委会完成《江源省河道管理条例》修订，条例自2017年10月1日起施行。"),
        found(u"提请审议地方性法规草案2件，制定《清丰市城市供水管理办法》，自2008年10月1日起施行。"),
        silent(u"《岚北省节约用水条例》于2018年9月26日经省人大常委会审议通过。《岚北省节约用水条例》于2017年9月26日经省"
               u"人大"
               u"常委会审议通过后，组织宣讲3次。"),
        silent(u"《岚北省节约用水条例》于2017年9月26日经省人大常委会审议通过，自2018年1月1日起施行。"),
        silent(u"《岚北省节约用水条例》于2017年9月26日经省人大常委会审议通过，今年3月起组织执法检查。"),
        silent(u"2017年11月25日，省人大常委会通过《江西省优化营商环境条例》。全县认真学习宣传，自2018年1月1日起施行。"),
        silent(u"制定《清丰市城市供水管理办法》，自2019年1月1日起施行。贯彻去年出台的《清丰市养犬管理办法》，自2017年10"
               u"月1日起"
               u"施行以来执法36次。"),
        silent(u"完成《江源省河道管理条例》修订，条例自2019年10月1日起施行。修订《江源省河道管理条例实施细则》，条例自2"
               u"017年"
               u"10月1日起施行。"),
    };
}

} // namespace nianbao
