// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/paperyears.h"

#include "core/proofread/madeonce.h"
#include "core/proofread/names/titleparts.h"

#include <QHash>
#include <QRegularExpression>

namespace nianbao {

namespace {

constexpr int kTurn = 11; // the month from which the next year's papers come

/// In which year the state's documents with one edition came out, by their titles.
class DocumentYears {
public:
    DocumentYears(const Terms &terms, int)
    {
        for (const Term &term : terms.all()) {
            const bool isOfOneDay = term.kind == TermKind::Document && term.date.isValid()
                && term.right.contains(QStringLiteral("关于")) && term.source.contains(u'〔');
            if (isOfOneDay)
                m_years.insert(titleParts(term.right).name, term.date.year());
        }
    }

    [[nodiscard]] int of(const QString &title) const { return m_years.value(titleParts(title).name); }

private:
    QHash<QString, int> m_years;
};

/// What kinds of matches say that is wrong: the paper's year, that of what is done.
QString isLaterThan(int paper, int year)
{
    return paper > year
        ? ProofreadWords::tr("文件是%1年的，不会从%2年起就照它办。").arg(QString::number(paper), QString::number(year))
        : QString();
}

/// 自2016年11月10日起，按照《…》（国发〔2018〕35号）要求; 按照《…》要求，自2016年11月10日起: nobody follows a document
/// before its year.
void checkFollowed(const Manuscript &manuscript, YearPencil &years)
{
    static const QString kFollow = QStringLiteral("(?:按照|根据|依据|依照|落实|贯彻|执行|对照)(?:落实|执行|实施)?");
    static const QString kPaper =
        QStringLiteral("《(?<title>[^《》]{4,80}(?:《[^《》]{2,40}》[^《》]{0,20})?)》(?:（[^（"
                       "）〔]{1,16}〔(?<number>20\\d\\d)〕[^）]{0,6}）)?");
    static const QRegularExpression kSince(
        QStringLiteral(
            "[自从](?<year>20\\d\\d)年(?:\\d{1,2}月)?(?:\\d{1,2}日)?起，?(?:我|全)?[省市县区镇乡局厅]?(?:认真"
            "|严格|全面|深入|积极)*")
        + kFollow + kPaper);
    static const QRegularExpression kBefore(kFollow + kPaper
        + QStringLiteral(
            "(?:的?(?:相关|有关|统一)?(?:要求|规定|精神|部署|安排))?，?(?:全|我)?[省市县区镇乡局厅]?[自从于]"
            "(?<year>20\\d\\d)年\\d{1,2}月"));
    const QString &text = years.line().plain;
    if (!text.contains(u'《'))
        return;
    const std::shared_ptr<const DocumentYears> known = madeOnceOf<DocumentYears>(manuscript.terms(), manuscript.year());
    for (const QRegularExpression &form : {kSince, kBefore}) {
        years.each(form, text, [&](const QRegularExpressionMatch &match, int year) {
            const int number = match.captured(u"number").toInt();
            return isLaterThan(number > 0 ? number : known->of(match.captured(u"title")), year);
        });
    }
}

/// 2022年3月11日印发年度工作要点（岚水法〔2024〕6号）; 2020年3月22日，…审议通过《…2022年…工作要点》;
/// 2019年11月22日转发《…规划（2021—2025年）》.
void checkIssued(YearPencil &years)
{
    static const QString kDay = QStringLiteral("(?<year>20\\d\\d)年(?<month>\\d{1,2})月(?:\\d{1,2}日)?，?");
    static const QRegularExpression kNumbered(kDay
        + QStringLiteral(
            "[^，。；《》]{0,16}(?:印发|出台|制定|下发|发布|转发)了?[^，。；《》〔（）]{2,30}（[^（）〔]{2,16}"
            "〔(?<of>20\\d\\d)〕"));
    static const QRegularExpression kOfYear(kDay
        + QStringLiteral(
            "(?:(?!20\\d\\d)[^。；《]){0,50}?(?:审议|通过|审定|研究|讨论|印发|部署)[^。；《]{0,6}《[^《》]{0,"
            "24}?(?<of>20\\d\\d)年度?(?![—～至])[^《》]{0,30}(?:要点|计划|安排|任务|方案|分工|清单)[^《》]{0,"
            "8}》"));
    static const QRegularExpression kPeriod(kDay
        + QStringLiteral(
            "[^。；《]{0,30}(?:印发|转发|出台|公布)了?《[^《》]{2,60}（(?<of>20\\d\\d)年?[—～]20\\d\\d年?）"));
    const QString &text = years.line().plain;
    if (!text.contains(u'月'))
        return;
    const auto judge = [&](const QRegularExpressionMatch &match, int year, bool isAhead) {
        const int of = match.captured(u"of").toInt();
        const bool isTurn = of == year + 1 && (isAhead || match.captured(u"month").toInt() >= kTurn);
        if (isTurn)
            years.settle(int(match.capturedStart(u"year")));
        return of <= year || isTurn
            ? QString()
            : ProofreadWords::tr("%1年印发的，是%2年的文件。").arg(QString::number(year), QString::number(of));
    };
    for (const QRegularExpression &form : {kNumbered, kOfYear}) {
        years.each(
            form, text, [&](const QRegularExpressionMatch &match, int year) { return judge(match, year, false); });
    }
    years.each(kPeriod, text, [&](const QRegularExpressionMatch &match, int year) { return judge(match, year, true); });
}

/// 2019年9月，…印发《…工作要点》，部署46项任务，到年底完成43项 in the report of 2021: what is laid out for a year is
/// laid out in it.
void checkYearlyPapers(YearPencil &years)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?:^|(?<=[。；：]))(?:[（(]?[一二三四五六七八九十\\d]{1,3}(?:[）)、.]|是))?(?<year>20\\d\\d)年(?<month>\\d{1,"
        "2})月"
        "(?:\\d{1,2}日)?，?[^。；]{0,40}?(?:印发|下发|制定|出台|召开)(?:(?!20\\d\\d)[^。；]){0,50}?(?:部署|明确|确定|"
        "提出|列出|细化|分解|下达|安排)[^。；\\d]{0,16}\\d+(?:个方面\\d+)?[项条件个](?:(?!20\\d\\d)[^。；]){0,40}?"
        "(?<end>[到至]年底|年底前|截至年底|年内|全部(?:按时|如期)?完成|均已?(?:按时|如期)?完成)"));
    if (years.line().part != PartKind::Work)
        return;
    years.each(kForm, years.line().open, [&](const QRegularExpressionMatch &match, int year) {
        const bool isTurn = year == years.own() - 1 && match.captured(u"month").toInt() >= kTurn;
        return year < years.own() && !isTurn ? years.otherYear(year) : QString();
    });
}

/// 列入2020年度重大行政决策事项目录 in the report of 2021. Into next year's something may be put at the year's end, but
/// what is decided already was in this year's.
void checkListsOfYear(YearPencil &years)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?:列入|纳入|编入|编制|制定(?:并公布|公布)?|公布|确定)[^，。；\\d]{0,8}(?<year>20\\d\\d)年度?[^，"
        "。；\\d]{0,16}(?:目录|计划|清单|项目|任务|要点)(?!的|中|确定|执行|完成)"));
    static const QRegularExpression kEarlier(QStringLiteral(
        "[今去上当]年|结转|延续|(?<!风险)评估|跨|遗留|累计|整改|考核|以来|截至|原|曾|调整|剩余|其余|回头看"));
    static const QRegularExpression kDecided(QStringLiteral(
        "(?:均|全部|都)[已依]?法?(?:履行|完成)[^。]{0,40}(?:程序|决定)|集体讨论决定程序|先后召开|采纳\\d"));
    static const QRegularExpression kCarried(QStringLiteral(
        "(?:制定|编制)(?:并|和|、)?(?:组织)?(?:实施|执行|落实)(?<year>20\\d\\d)年度[^，。；\\d]{0,14}(?:计划|方案|要点|"
        "安排)(?!的|情况)"));
    const QString &text = years.line().open;
    if (years.line().part != PartKind::Work || !text.contains(QStringLiteral("年")))
        return;
    years.each(kForm, text, [&](const QRegularExpressionMatch &match, int year) {
        const TextRange range = sentenceAt(text, int(match.capturedStart(u"year")));
        QString sentence = text.mid(range.start, range.length);
        sentence.remove(match.captured(u"year"));
        const bool isPutIn = QStringView(u"列纳").contains(match.captured().front())
            || match.captured().startsWith(QStringLiteral("编入"));
        const bool isOther = sentence.contains(QStringLiteral("20")) || kEarlier.match(sentence).hasMatch();
        const bool isOld = year < years.own() && isPutIn && !isOther;
        const bool isNext = year == years.own() + 1 && !isOther && kDecided.match(sentence).hasMatch();
        return isOld || isNext ? years.otherYear(year) : QString();
    });
    years.each(kCarried, text, [&](const QRegularExpressionMatch &, int year) {
        return year != years.own() ? years.otherYear(year) : QString();
    });
}

/// 印发《…2022年…任务清单》（青政发〔2022〕8号），列明任务26项，截至2021年12月底已完成24项.
void checkDoneBefore(YearPencil &years)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?:印发|制定|出台|下发)了?[^。；《》]{0,6}《(?:[^《》]{0,24}?(?<of>20\\d\\d)年)?[^《》]{2,50}"
                       "》(?:（[^（）]{0,16}〔"
                       "(?<number>20\\d\\d)〕[^（）]{0,6}）)?(?:(?!20\\d\\d)[^。；]){0,50}?截至(?<year>20\\d\\d)年"));
    if (!years.line().plain.contains(QStringLiteral("截至")))
        return;
    years.each(kForm, years.line().plain, [&](const QRegularExpressionMatch &match, int year) {
        const int paper = qMax(match.captured(u"of").toInt(), match.captured(u"number").toInt());
        return paper > year
            ? ProofreadWords::tr("%1年还没有%2年的文件。").arg(QString::number(year), QString::number(paper))
            : QString();
    });
}

/// 6月18日印发《…》（青政发〔2012〕15号） in the report of 2018, 我县印发《…》（青政发〔2016〕9号）: what the year's
/// work has brought out has the year's number; at its beginning that of the year before.
void checkNumbersOfOwnPapers(YearPencil &years)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?:^|(?<=[，。；：]))(?:[（(]?[一二三四五六七八九十\\d]{1,3}(?:[）)、.]|是))?(?:(?<month>\\d{1,"
                       "2})月(?:\\d{1,2}日)"
                       "?，?)?[^，。；：《》\\d]{0,16}?(?:印发|出台|制定印发|下发|制发|转发)了?《[^《》]{2,60}(?:〈[^"
                       "〈〉]{2,40}〉[^《》]{0,20})?》"
                       "（[^（）〔]{2,16}〔(?<year>20\\d\\d)〕"));
    static const QRegularExpression kOther(
        QStringLiteral("20\\d\\d年|[去上前]年|以来|先后|近年|陆续|此前|修[订改]|废止|评估|《.*的》"));
    if (years.line().part != PartKind::Work || !years.line().plain.contains(u'〔'))
        return;
    const QString &text = years.line().plain;
    years.each(kForm, text, [&](const QRegularExpressionMatch &match, int year) {
        const int start = sentenceAt(text, int(match.capturedStart())).start;
        const QString before = text.mid(start, int(match.capturedStart(u"year")) - start);
        const int month = match.captured(u"month").toInt();
        const bool isLate = year == years.own() - 1 && month <= 2; // of the end of the year before, or it may be
        const bool isOther = year > years.own() || kOther.match(before).hasMatch();
        return year == years.own() || isLate || isOther ? QString() : years.otherYear(year);
    });
}

} // namespace

void checkYearsOfPapers(const Manuscript &manuscript, YearPencil &years)
{
    checkFollowed(manuscript, years);
    checkIssued(years);
    checkYearlyPapers(years);
    checkListsOfYear(years);
    checkDoneBefore(years);
    checkNumbersOfOwnPapers(years);
}

QList<RuleExample> paperYearExamples()
{
    return {
        found(
            u"自2016年11月10日起，按照《国务院关于在全国推开“证照分离”改革的通知》（国发〔2018〕35号）要求，对106项事项"
            u"分类改革。"),
        found(u"按照《国务院关于在全国推开“证照分离”改革的通知》要求，自2017年11月10日起对106项事项实施改革。"),
        silent(
            u"自2018年11月10日起，按照《国务院关于在全国推开“证照分离”改革的通知》（国发〔2018〕35号）要求，推行改革。"
            u"从"
            u"2016年起，全县每年评查案卷；2018年落实《清丰县案卷评查办法》（清政发〔2018〕5号），评查30卷。"),
        found(u"2016年3月11日印发年度水利法治工作要点（清水法〔2018〕6号），提出5个方面32项任务。"),
        silent(u"2017年12月29日印发年度工作要点（清水法〔2018〕1号），明确任务32项。"),
        silent(u"2017年12月，审议《清丰县2018年普法工作要点》。2018年3月印发年度工作要点（清水法〔2018〕6号）。"),
        found(u"2016年3月22日，县委全面依法治县委员会召开第六次会议，审议通过《清丰县2018年法治政府建设工作要点》。"),
        found(u"2016年9月，县委、县政府联合印发《清丰县法治政府建设工作要点》，部署9个方面46项任务，到年底完成43项。"),
        silent(
            u"2018年9月，印发《清丰县法治政府建设工作要点》，部署9个方面46项任务，到年底完成43项。2017年12月印发《清丰"
            u"县普法工作要点》，明确任务32项，年底前全部完成。"),
        found(u"将《清丰县国土空间总体规划》等7个事项列入2017年度重大行政决策事项目录，7个事项全部履行公众参与、集体讨"
              u"论决"
              u"定程序。"),
        found(u"编制2019年度重大行政决策事项目录，列入目录的5个事项全部履行公众参与、专家论证和集体讨论决定程序。"),
        found(u"制定实施2017年度执法计划，检查企业30家。制定实施2019年度执法计划，检查企业30家。", 2018, 2),
        silent(
            u"将3个项目列入2019年度立法计划。列入2017年度目录的3个事项延续到2018年办结。将7个事项列入2018年度目录，全"
            u"部履行集体讨论决定程序。"),
        silent(u"将2017年度考核反馈问题整改纳入2018年度重点任务。将“十三五”收官纳入2017年度考核反馈问题整改清单。"),
        found(u"印发《清丰县2018年法治政府建设任务清单》（清政发〔2018〕8号），列明任务26项，截至2017年12月底已完成24项"
              u"。"),
        silent(
            u"印发《清丰县2018年法治政府建设任务清单》（清政发〔2018〕8号），列明任务26项，截至2018年底已完成24项。"),
        found(u"6月18日印发《清丰县优化营商环境若干措施》（清政发〔2012〕15号），新登记市场主体8640户。县政府印发《清丰"
              u"县行政"
              u"执法案卷评查办法》（清政发〔2016〕9号），评查案卷36卷。",
            2018, 2),
        silent(u"6月18日印发《清丰县优化营商环境若干措施》（清政发〔2018〕15号）。1月3日转发《关于做好普法工作的通知》"
               u"（清司"
               u"发〔2017〕48号）。2016年以来，县政府先后印发《清丰县行政执法案卷评查办法》（清政发〔2016〕9号）等3件文"
               u"件。落实县"
               u"政府印发的《清丰县合同管理办法》（清政发〔2015〕9号）。"),
    };
}

} // namespace nianbao
