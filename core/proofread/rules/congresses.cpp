// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

struct Misnaming {
    QRegularExpression form;
    const char *message; ///< with %1 for the words
    QString instead; ///< with \\1, \\2 for its groups; empty: somebody has to think
};

const QList<Misnaming> &misnamings()
{
    static const QList<Misnaming> kForms {
        {QRegularExpression(
             QStringLiteral("(十[五六七八九]|二十)大(?=[一二三四五六七](?:中|次)(?:、[一二三四五六七]中)*全会)")),
            QT_TRANSLATE_NOOP("proofread", "全会说“几届几中全会”，不说“%1几中全会”。"), QStringLiteral("\\1届")},
        {QRegularExpression(QStringLiteral("(?<=党的)(十[五六七八九]|二十)届([一二三四五六七])次(?=全会)")),
            QT_TRANSLATE_NOOP("proofread", "中央委员会的全会说“几中全会”，不说“%1全会”。"),
            QStringLiteral("\\1届\\2中")},
        {QRegularExpression(QStringLiteral("党的(十[五六七八九]|二十)大(?=(?:十[五六七八九]|二十)届)")),
            QT_TRANSLATE_NOOP("proofread", "“%1”和后面的全会之间少了“和”。"), QStringLiteral("党的\\1大和")},
        {QRegularExpression(QStringLiteral("(?<=党的)(十[五六七八九]|二十)届大(?=[，。、；精和召以报会])")),
            QT_TRANSLATE_NOOP("proofread", "党的代表大会说“几大”，不说“%1”。"), QStringLiteral("\\1大")},
        {QRegularExpression(QStringLiteral("届([一二三四五六七])中全(?:委|体会|会会)(?=[，。、；精召以])")),
            QT_TRANSLATE_NOOP("proofread", "中央委员会的全会说“几中全会”，不说“%1”。"), QStringLiteral("届\\1中全会")},
        {QRegularExpression(QStringLiteral("届([一二三四五六七])中([一二三四五六七])中(?=全会)")),
            QT_TRANSLATE_NOOP("proofread", "并列的全会之间用顿号：“%1”。"), QStringLiteral("届\\1中、\\2中")},
        {QRegularExpression(QStringLiteral("届([一二三四五六七])中([一二三四五六七])中([一二三四五六七])中(?=全会)")),
            QT_TRANSLATE_NOOP("proofread", "并列的全会之间用顿号：“%1”。"), QStringLiteral("届\\1中、\\2中、\\3中")},
        {QRegularExpression(QStringLiteral(
             "(?:(?<=贯彻)|(?<=落实)|(?<=学习)|(?<=宣传)|(?<=围绕)|(?<=迎接))党(十[五六七八九]|二十)大")),
            QT_TRANSLATE_NOOP("proofread", "“%1”少了“的”。"), QStringLiteral("党的\\1大")},
        {QRegularExpression(
             QStringLiteral("(?<=党的)(十[五六七八九]|二十)(?=(?:和|以来|、)(?:十[五六七八九]|二十)届)")),
            QT_TRANSLATE_NOOP("proofread", "党的代表大会说“几大”，不说“%1”。"), QStringLiteral("\\1大")},
        {QRegularExpression(QStringLiteral("(?<=[届、])([一二三四五六七])\\1(?=中)")),
            QT_TRANSLATE_NOOP("proofread", "“%1”重复了一个字。"), QStringLiteral("\\1")},
        {QRegularExpression(QStringLiteral("(?<=贯彻|落实|学习|宣传|围绕|迎接)的(?=(?:十[五六七八九]|二十)[大届])")),
            QT_TRANSLATE_NOOP("proofread", "“%1”前面少了“党”。"), QStringLiteral("党的")},
        {QRegularExpression(QStringLiteral("(?<=党的)(十[八九]|二十)届(?=提出|报告|以来|胜利|[，。的])")),
            QT_TRANSLATE_NOOP("proofread", "党的代表大会说“几大”，不说“%1”。"), QStringLiteral("\\1大")},
        {QRegularExpression(QStringLiteral("(?<=届|中、|中和)([一二三四五六七])(?=全会)")),
            QT_TRANSLATE_NOOP("proofread", "中央委员会的全会说“几中全会”，不说“%1全会”。"), QStringLiteral("\\1中")},
        {QRegularExpression(QStringLiteral("(?<=党的)第(十[五六七八九]|二十)大(?=[，、。；精和召以报会])")),
            QT_TRANSLATE_NOOP("proofread", "党的代表大会说“几大”，不说“%1”。"), QStringLiteral("\\1大")},
        {QRegularExpression(QStringLiteral("(?<=和)(十[五六七八九]|二十)大届(?=[一二三四五六七历])")),
            QT_TRANSLATE_NOOP("proofread", "全会说“几届几中全会”，不说“%1”。"), QStringLiteral("\\1届")},
        {QRegularExpression(QStringLiteral("(?<=党的)(?:二十[二三四五六七八九]|[三四五六七八九]十[一二三四五六七八九]?)"
                                           "大(?=[，、。；精和召以报会])")),
            QT_TRANSLATE_NOOP("proofread", "还没有开过“%1”。"), {}},
        {QRegularExpression(QStringLiteral("(?:十[五六七八九]|二十)届[八九十]中全会")),
            QT_TRANSLATE_NOOP("proofread", "一届中央委员会没有开过这么多次全会：“%1”。"), {}},
        {QRegularExpression(QStringLiteral("(?<=党的)(?:1[5-9]|20)(?=大[，、。；精和召以报会])")),
            QT_TRANSLATE_NOOP("proofread", "党的代表大会的届次用汉字，不写“%1”。"), {}},
    };
    return kForms;
}

void checkNames(const PrintedLine &line, RedPencil &pencil)
{
    for (const Misnaming &misnaming : misnamings()) {
        auto matches = misnaming.form.globalMatch(line.plain);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            Remark remark {QCoreApplication::translate("proofread", misnaming.message).arg(match.captured())};
            if (!misnaming.instead.isEmpty()) {
                QString instead = misnaming.instead;
                for (int group = 1; group <= match.lastCapturedIndex(); ++group)
                    instead.replace(QStringLiteral("\\%1").arg(group), match.captured(group));
                remark.instead = instead;
            }
            pencil.mark(line, capturedRange(match), remark);
        }
    }
}

/// 党的二十大和十九届历次全会: a congress and the plenary sessions that follow it are named together. The last session
/// before a congress may stand with it.
void checkPairs(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("党的(十[五六七八九]|二十)大和(十[一二三四五六七八九]?|二十[一二三]?|"
                       "[二八九])届(历次|[一二三四五六七]中)(?=[全、及])"));
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.captured(1) == match.captured(2) || match.captured(3) == u"七中")
            continue;
        pencil.mark(line, capturedRange(match, 2),
            {ProofreadWords::tr("前面是“%1大”，后面是“%2届”，对不上。").arg(match.captured(1), match.captured(2))});
    }
}

/// 三中、二中全会.
void checkOrder(const PrintedLine &line, RedPencil &pencil)
{
    static const QString kNumerals = QStringLiteral("一二三四五六七");
    static const QRegularExpression kForm(QStringLiteral("届([一二三四五六七](?:中、[一二三四五六七])+)中全会"));
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QStringList sessions = match.captured(1).split(QStringLiteral("中、"));
        const bool isInOrder = std::is_sorted(sessions.begin(), sessions.end(),
            [](const QString &a, const QString &b) { return kNumerals.indexOf(a) < kNumerals.indexOf(b); });
        const bool isTwice = std::adjacent_find(sessions.begin(), sessions.end()) != sessions.end();
        const qsizetype steps = kNumerals.indexOf(sessions.last()) - kNumerals.indexOf(sessions.first());
        if (isInOrder && !isTwice && sessions.size() > 2 && steps >= sessions.size())
            pencil.mark(line, {int(match.capturedStart(1)), int(match.capturedLength(1)) + 1},
                {ProofreadWords::tr("中间少了一次全会。"), {}, {}, Severity::Warning});
        if (!isInOrder || isTwice)
            pencil.mark(line, {int(match.capturedStart(1)), int(match.capturedLength(1)) + 1},
                {ProofreadWords::tr("全会的先后次序不对。")});
    }
}

/// 2019年11月召开的党的十九届四中全会: the word lists know when it was.
void checkDates(const PrintedLine &line, const QList<Term> &meetings, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?<year>20\\d\\d)年(?:(?<month>\\d{1,2})月)?(?:\\d{1,2}日)?(?:至\\d{1,2}日)?，?(?:胜利)?(?:召开的)?"
        "(?<name>党的(?:十[八九]|二十)(?:大|届[一二三四五六七]中全会))(?=胜利召开|召开|在北京)(?!召开(?:以来|后|["
        "一二三四五]周年))"));
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(u"name");
        for (const Term &meeting : meetings) {
            const int month = match.captured(u"month").toInt();
            const bool same = meeting.date.year() == match.captured(u"year").toInt()
                && (month == 0 || qAbs(meeting.date.month() - month) <= 1); // over the end of a month
            if (name.endsWith(meeting.right) && !same)
                pencil.mark(line, {int(match.capturedStart()), int(match.capturedEnd(u"name") - match.capturedStart())},
                    {ProofreadWords::tr("“%1”是%2年%3月召开的。")
                            .arg(meeting.right, QString::number(meeting.date.year()),
                                QString::number(meeting.date.month())),
                        meeting.source});
        }
    }
}

/// 党的二十一大 before 2027, other than as what is to come.
void checkUnheld(const PrintedLine &line, int year, RedPencil &pencil)
{
    constexpr int kNext = 2027; // a congress every five years since 1977
    static const QRegularExpression kForm(QStringLiteral("(?<!迎接|喜迎|筹备|准备|护航|服务|保障|选举|出席|迎)党的"
                                                         "二十[一二三四五](?:大|届[一二三四五六七]中全会)"));
    auto matches = kForm.globalMatch(line.plain);
    while (year < kNext && matches.hasNext()) {
        const TextRange range = capturedRange(matches.next());
        pencil.mark(line, range,
            {ProofreadWords::tr("“%1”在报告的年度还没有召开。").arg(line.quote(range)), {}, {}, Severity::Warning});
    }
}

/// 党的十九大、二十大 before 2022: behind another a congress has no 党的, by which the word lists know it.
void checkUnheldInRow(const PrintedLine &line, int year, const QList<Term> &meetings, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<!迎接|喜迎|筹备|迎)党的(?:十[六七八九]大(?:精神)?[、和及])+(?<name>十[八九]大|二十大)"
                       "(?!胜利召开|召开|代表)"));
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(u"name");
        for (const Term &meeting : meetings) {
            const bool isNextYears = line.part == PartKind::Plans && meeting.date.year() == year + 1;
            if (meeting.right.endsWith(name) && meeting.date.year() > year && !isNextYears)
                pencil.mark(line, capturedRange(match, 1),
                    {ProofreadWords::tr("“%1”在报告的年度还没有召开。").arg(name), meeting.source});
        }
    }
}

/// 党的二十届五中全会 in a year when the fourth was the last: the list has all that were held.
void checkUnheldSessions(const PrintedLine &line, int year, const QList<Term> &meetings, RedPencil &pencil)
{
    static const QString kNumerals = QStringLiteral("一二三四五六七");
    static const QRegularExpression kForm(
        QStringLiteral("(?<!迎接|筹备|准备)(?<congress>十[八九]|二十)届"
                       "(?:[一二三四五六七]中[、和])*(?<session>[一二三四五六七])中全会"));
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString before = match.captured(u"congress") + u'届';
        qsizetype last = -1;
        QDate latest;
        for (const Term &meeting : meetings) {
            const qsizetype at = meeting.right.indexOf(before);
            if (at >= 0 && (!latest.isValid() || meeting.date > latest)) {
                last = kNumerals.indexOf(meeting.right[at + before.size()]);
                latest = meeting.date;
            }
        }
        if (latest.isValid() && kNumerals.indexOf(match.captured(u"session")) > last && year <= latest.year())
            pencil.mark(
                line, capturedRange(match), {ProofreadWords::tr("“%1”在报告的年度还没有召开。").arg(match.captured())});
    }
}

void checkCongresses(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kMeeting(
        QStringLiteral("^(?:党的)?(?:十[八九]|二十)(?:大|届[一二三四五六七]中全会)$"));
    QList<Term> meetings;
    for (const Term &term : manuscript.terms().all()) {
        if (term.kind == TermKind::Event && term.date.isValid() && kMeeting.match(term.right).hasMatch())
            meetings << term;
    }
    for (const PrintedLine &line : manuscript.lines()) {
        checkNames(line, pencil);
        checkPairs(line, pencil);
        checkOrder(line, pencil);
        checkUnheld(line, manuscript.year(), pencil);
        checkUnheldInRow(line, manuscript.year(), meetings, pencil);
        checkUnheldSessions(line, manuscript.year(), meetings, pencil);
        checkDates(line, meetings, pencil);
    }
}

} // namespace

Rule congressesRule()
{
    return {QLatin1String("words.congress"), QLatin1String("W4"), QT_TRANSLATE_NOOP("proofread", "党的代表大会和全会"),
        QT_TRANSLATE_NOOP("proofread", "代表大会和全会的届次、名称、先后和日期。"), Severity::Warning, kDocumentRules,
        Strength::Regulation, checkCongresses,
        {
            found(
                u"学习党的十九和十九届二中全会精神。学习党的十九大和十届二中全会精神。学习党的十九届二中、三全会精神。",
                2018, 3),
            found(u"学习党的十九届二中、三中、四四中、五中全会精神。全面贯彻的二十大精神。", 2023, 2),
            found(u"学习党的十九届二中、四中、五中全会精神。", 2020),
            found(u"全面贯彻党的二十大和十二届二中、三中全会精神。", 2024),
            silent(u"学习党的十八届三中、四中全会和十九届四中、五中全会精神，贯彻会议的二十条措施。"),
            found(u"学习党的二十六大精神，贯彻党的第二十大精神。", 2023, 2),
            found(u"贯彻党的二十大和二十大届二中全会精神，学习二十届二中三中四中全会精神。", 2026, 2),
            found(u"学习贯彻党的十九大四中全会精神。", 2020),
            found(u"学习贯彻党的十九大二中、三中、四中全会精神。", 2020),
            found(u"学习贯彻党的十九届四次全会精神。", 2020),
            found(u"学习贯彻党的二十大和十九届历次全会精神。", 2023),
            found(u"学习贯彻党的十九届三中、二中全会精神。", 2019),
            found(u"2018年10月，党的十九届四中全会召开。", 2020),
            found(u"学习贯彻党的19大精神。"),
            found(u"学习贯彻党的二十一大精神。", 2022),
            found(u"学习贯彻党的二十届二中三中全会精神。", 2024),
            found(u"学习贯彻党的二十届五中全会精神。", 2025),
            found(u"学习贯彻党的二十届三中、四中、五中全会精神。", 2025),
            found(u"学习贯彻党的二十大二十届三中全会精神。", 2024),
            found(u"学习贯彻党的二十届大精神，学习党的二十届二中全委精神。", 2023, 2),
            found(u"学习贯彻党的二十大和二十一届历次全会精神。", 2023),
            found(u"学习贯彻党的十九大和十九届二中、三中、五中、四中全会精神。", 2020),
            silent(u"做好迎接党的二十一大胜利召开的各项工作。", 2026),
            silent(u"学习贯彻党的二十大和二十届二中、三中全会精神。", 2024),
            silent(
                u"学习贯彻党的十九大和十九届二中、三中、四中全会精神，县委十四届八次全会、十九届中央纪委四次全会精神。",
                2020),
            silent(u"学习贯彻党的十八大、十九大和十九届历次全会精神。", 2021),
            found(u"全面落实党的十九大、二十大和历次全会精神。", 2021),
            silent(u"全面落实党的十九大、二十大和历次全会精神。", 2022),
            silent(u"贯彻党的十八大和十九大精神，迎接党的二十大召开。", 2021),
            silent(u"2018年，党的十九大召开以来第一次，2018年，党的十九大召开一周年。"),
            silent(u"2017年10月18日，党的十九大召开。2019年10月召开的党的十九届四中全会以来。", 2020),
        },
        {QLatin1String("words.formula")}};
}

} // namespace nianbao
