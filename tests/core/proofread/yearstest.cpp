// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Years and dates: what cannot be, in the words in which offices write, and its right neighbours.
#include "tests/core/proofread/proofreading.h"
#include "tests/support/catch.h"
#include "tests/support/reportmanners.h"

#include <QRegularExpression>

#include <algorithm>

using namespace nianbao;
using namespace nianbao::test;

namespace {

const QStringList kYearRules {QStringLiteral("numbers.year"), QStringLiteral("numbers.date"),
    QStringLiteral("numbers.yearMark"), QStringLiteral("numbers.later")};

struct Manner {
    QString text;
    int year = 2024;
};

/// A whole report around what is told of the work, its faults, its plans.
QString reportWith(const Manner &manner, PartKind part, const QString &lead = {}, const QString &date = {})
{
    const auto in = [&](PartKind kind) { return part == kind ? manner.text : QString(); };
    const QString year = QString::number(manner.year);
    const QString next = QString::number(manner.year + 1);
    return u"青禾县人民政府关于%1年法治政府建设情况的报告\n市委、市政府：\n"_qs.arg(year)
        + (lead.isEmpty() ? u"%1年，青禾县坚持依法行政，取得新成效。现将有关情况报告如下：\n"_qs.arg(year) : lead)
        + u"一、%1年主要工作\n（一）加强领导。召开会议3次。"_qs.arg(year) + in(PartKind::Work)
        + u"\n二、存在的不足\n（一）力量不足。主要原因是人员偏少。"_qs + in(PartKind::Problems)
        + u"\n三、%1年工作安排\n（一）继续努力。抓好落实。"_qs.arg(next) + in(PartKind::Plans)
        + u"\n青禾县人民政府\n"_qs + (date.isEmpty() ? u"%1年2月18日\n"_qs.arg(next) : date);
}

/// Warnings and errors about years and dates.
QList<Finding> faultsIn(const QString &text, int year)
{
    QList<Finding> findings = checkText(text, kYearRules, year).findings;
    findings.removeIf([](const Finding &finding) { return finding.severity == Severity::Hint; });
    return findings;
}

void checkTold(const QList<Manner> &manners, PartKind part, qsizetype count)
{
    for (const Manner &manner : manners) {
        const QList<Finding> findings = faultsIn(reportWith(manner, part), manner.year);
        INFO(manner.year << ' ' << manner.text.toStdString() << '\n' << shown({findings, {}}).toStdString());
        CHECK(findings.size() == count);
    }
}

} // namespace

TEST_CASE("a year after the report's, told as done, is a warning in whatever words")
{
    checkTold(
        {{u"全县创建示范点12个，其中第三批于2025年8月公布。"_qs}, {u"我县已于2025年8月被命名为示范县。"_qs},
            {u"政务服务平台自2025年3月上线以来，办件1.2万件。"_qs},
            {u"68项任务全部完成，其中2021年至2024年完成57项、2025年完成11项。"_qs},
            {u"2022年、2023年、2025年分别受理12件、15件、18件。"_qs},
            {u"2025年3月至5月，开展专项整治，查处案件12件。"_qs}, {u"办件量逐年上升，2025年同比增长31%。"_qs},
            {u"2025年全乡刑事案件发案数同比下降6%。"_qs}, {u"法治经费列入财政预算，2025年支出260万元。"_qs},
            {u"2025年执法质量考评得分94.7分，位列全市第三。"_qs},
            {u"2025年法治建设经费预算340万元，实际支出328.1万元。"_qs}, {u"截至2025年12月20日已整改138个。"_qs},
            {u"截至2025年3月底，部门由25个调整为24个。"_qs}, {u"中心于2025年9月搬迁至新址。"_qs},
            {u"许可事项由2020年的586项精简为2026年的471项。"_qs}, {u"2022年至2025年累计办理案件3916件。"_qs},
            {u"2025年人均办理案件12件。"_qs}, {u"《青禾县养犬管理办法》2025年9月1日正式施行后，组织培训2次。"_qs},
            {u"年初制定2025年法治建设工作要点。"_qs}, {u"2025年，县政府班子成员带头学法。"_qs},
            {u"到2025年底，已建成公共法律服务站14个。"_qs}, {u"2025年县级财政安排普法经费86万元，全部拨付到位。"_qs}},
        PartKind::Work, 1);
    checkTold({{u"2025年败诉的5件案件中有3件因程序违法。"_qs}, {u"自2025年起未招录新人。"_qs}}, PartKind::Problems, 1);
}

TEST_CASE("a year to come is right where the sentence says that it is to come")
{
    checkTold(
        {{u"其余2个正按计划推进，预计2025年3月底前完成。"_qs}, {u"4处已列入2025年第一季度整改计划。"_qs},
            {u"编制2025年立法计划，征集项目12个。"_qs}, {u"审议通过2025年度重大行政决策事项目录。"_qs},
            {u"该法自2025年7月1日起施行，组织培训2次。"_qs}, {u"落实“八五”普法规划（2021—2025年）。"_qs},
            {u"2025年1月，县委常委会听取汇报，2025年春节前检查企业30家。"_qs},
            {u"到2025年，基本建成法治政府，2035年基本实现治理现代化。"_qs}, {u"行动期为2024年至2026年，已完成3批。"_qs},
            {u"2024—2025学年开展法治课12节，2024年9月至2025年8月轮训。"_qs},
            {u"启动2025年度公务员招录，完成2025年度医保征缴，参保率98%。"_qs},
            {u"聘请法律顾问12名，聘期至2026年12月。"_qs}, {u"合同有效期至2027年。"_qs},
            {u"明确2025年完成30项任务、2026年全面建成。"_qs}, {u"下一步，2025年6月建成平台，覆盖12个乡镇。"_qs},
            {u"2025年，将组织培训12次。"_qs},
            {u"按照“2024年试点、2025年推广、2026年全面实施”的步骤，建成试点12个。"_qs},
            {u"围绕2025年“八五”普法总结验收，开展自查3次。"_qs}, {u"为2025年开好局奠定基础，走访企业86家。"_qs},
            {u"年底前编制完成2025年度涉企行政检查计划，涉及事项86项。"_qs}, {u"1项跨年度事项延续至2025年办理。"_qs},
            {u"县政府与各部门签订2025年目标责任书86份。"_qs}, {u"提前完成2025年目标任务12项。"_qs},
            {u"入选“2024—2025年度全省普法优秀单位”，2024—2025年度供暖期检查企业86家。"_qs},
            {u"2024年12月至2025年1月，组织年终述法12场。"_qs}, {u"选举产生村委会（任期2021—2026年）12个。"_qs},
            {u"提出到2025年培育带头人1200名的目标，现已培育860名。"_qs}, {u"提前下达2025年转移支付120万元。"_qs},
            {u"发布《裁量基准（2025年版）》12项。"_qs}, {u"完成2025年预算编制，安排经费120万元。"_qs},
            {u"根据《法治中国建设规划（2020—2025年）》抓好落实，开展“十五五”规划（2026—2030年）研究3次。"_qs},
            {u"项目计划总投资3亿元，力争2025年建成、2026年投产。"_qs}, {u"面向2035年远景目标开展调研3次。"_qs},
            {u"召开2025年度工作务虚会，研究重点任务12项。"_qs}, {u"审结案件179件，结转2025年12件。"_qs},
            {u"争创2025年全国示范县，申报项目3个。"_qs}, {u"落实2025年提前批资金1.2亿元。"_qs},
            {u"省政府要求2025年实现“一网通办”率90%，目前为86%。"_qs},
            {u"2025年预算安排法律援助经费120万元，比2024年增加20万元。"_qs},
            {u"建成平台，计划于2025年6月投入使用，惠及群众12万人。"_qs}},
        PartKind::Work, 0);
}

TEST_CASE("history, comparisons and plans of the report's own year are right")
{
    checkTold(
        {{u"案件比2023年的1641件增加187件，2016—2020年共办理300件。"_qs}, {u"2015年以来清理文件162件。"_qs},
            {u"2019年获评省级示范县，2022年又获评全国示范县。"_qs}, {u"对2022年12月31日前印发的文件进行清理。"_qs},
            {u"印发《青禾县2024年法治政府建设工作要点》，细化任务36项。"_qs},
            {u"落实《青禾县2023年度法治督察反馈问题整改方案》，整改问题64个。"_qs},
            {u"对《青禾县2023年重点工作计划》落实情况开展评估。"_qs},
            {u"12月，研究《青禾县2025年法治政府建设工作要点》。"_qs}, {u"由2020年的18万元增加到2024年的26万元。"_qs},
            {u"2021年、2022年、2024年分别受理31件、44件、58件。"_qs},
            {u"2021年至2024年办理案件58件，其中2021年12件、2022年13件、2023年14件、2024年19件。"_qs},
            {u"2022年至2023年各1件，2023年5件、2024年4件。"_qs},
            {u"由2024年1月的12件减少到12月的3件，由2024年年初的12个减少到年底的3个。"_qs},
            {u"平台2022年建成、2023年运行、2024年升级，2022年、2024年两次获评先进。"_qs},
            {u"对2023年度规范性文件备案情况进行通报，完成2023年度述法考评，评议12人。"_qs},
            {u"2023年11月，我县入选示范县，2024年持续巩固。"_qs},
            {u"2024年实际支出328万元，比2024年预算减少12万元。"_qs}, {u"由2024年底的12人增加到目前的15人。"_qs},
            {u"聘期三年（2022—2025年），任期五年（2021—2026年）。"_qs},
            {u"公布《青禾县2025年度行政执法检查计划》，涉及事项86项。"_qs},
            {u"2022年得分90分，2023年得分95分，比2022年提高5分。"_qs},
            {u"较2024年初增加3件，比2024年一季度下降5%。"_qs},
            {u"开展三年行动（2023—2025年），落实五年规划（2021—2025年），近三年（2022—2024年）受理30件。"_qs},
            {u"应诉4次，为近三年最多（2022年1次、2023年3次）。"_qs},
            {u"第三年（2023—2024年）度考核优秀，连续第4年（2021—2024年）获奖。"_qs}},
        PartKind::Work, 0);
}

TEST_CASE("the lead and the headings are of the report's year")
{
    const auto told = [](int year, const QString &lead) {
        const QString text = reportWith({{}, year}, PartKind::Work, lead);
        return faultsIn(text, year).size();
    };
    CHECK(told(2023, u"2024年，在省委、省政府的正确领导下，我州推进依法行政。现将2023年情况报告如下：\n"_qs) == 1);
    CHECK(told(2019, u"2018年，安陵县人民政府坚持依法行政，成效明显。现将2019年情况报告如下：\n"_qs) == 1);
    for (const QString &words :
        {u"现将我州"_qs, u"现就全市"_qs, u"现把我局"_qs, u"现将石桥镇"_qs, u"现将平远州贯彻落实"_qs})
        CHECK(told(2023, u"2023年，成效明显。"_qs + words + u"2024年度法治政府建设情况报告如下：\n"_qs) == 1);
    CHECK(told(2023, u"2023年，成效明显。现将我州2023年度情况和2024年工作打算报告如下：\n"_qs) == 0);
    CHECK(told(2024, u"2023年，青禾县获评示范县。2024年，青禾县再接再厉。现将有关情况报告如下：\n"_qs) == 0);
    CHECK(told(2024, u"近年来，青禾县持续发力。现将2023年11月至2024年10月情况报告如下：\n"_qs) == 0);
    CHECK(told(2023, u"2022年以来，成效明显。现将2023年情况报告如下：\n"_qs) == 0);
    CHECK(
        told(2025,
            u"2025年，成效明显。根据《关于做好2026年度法治政府建设年度报告有关工作的通知》，现将有关情况报告如下：\n"_qs)
        == 1);
    CHECK(told(2022, u"2022年，按照《锦绣区2021年法治政府建设工作要点》，抓好落实。现将有关情况报告如下：\n"_qs) == 1);
    CHECK(told(2023, u"根据要求，对2022年度法治政府建设工作进行了总结，现报告如下：\n"_qs) == 1);
    CHECK(told(2020, u"2021年是中国共产党成立100周年，也是“十四五”开局之年。\n"_qs) == 1);
}

TEST_CASE("a plan of another year, cited whatever the verb, is a warning")
{
    for (const QString &verb : {u"按照"_qs, u"根据"_qs, u"对照"_qs, u"落实"_qs, u"印发"_qs, u"贯彻《实施纲要》和"_qs})
        checkTold({{verb + u"《青禾县2023年法治政府建设工作要点》，细化任务36项。"_qs}}, PartKind::Work, 1);
}

TEST_CASE("the plans are for the years to come")
{
    checkTold({{u"2023年9月底前上线运行监管平台。"_qs, 2023}, {u"2025年组织全员培训不少于2次。"_qs, 2025},
                  {u"2021年，将抓好培训。"_qs, 2019}, {u"到2024年底，持证率达到90%。"_qs},
                  {u"2024年上半年对全镇干部轮训一遍。"_qs}, {u"2026年，重点抓好培训。"_qs}, {u"2024年底完成验收。"_qs},
                  {u"谋划2024年重点工作。"_qs}},
        PartKind::Plans, 1);
    checkTold({{u"在2024年工作的基础上，2025年6月底前上线运行。"_qs}, {u"2024年，虽然取得一定成绩，但仍存在不足。"_qs},
                  {u"巩固2024年专项整治成果，对2024年12月底前印发的文件开展评估。"_qs},
                  {u"将2024年经验做法固化为制度12项，落实2024年12月召开的全会精神。"_qs},
                  {u"2024年版清单废止，启用2025年版清单，编制2024年度报告并公开。"_qs},
                  {u"2024年以来新出台的文件，全部纳入评估，推动2024年结转的12件案件审结。"_qs},
                  {u"2024年全县满意度98%，2025年提升1个百分点，2024年底前完成的3个项目抓紧验收。"_qs},
                  {u"到2027年底实现全覆盖，力争2026年底前完成。"_qs}, {u"2025年组织培训2次，比2024年增长10%。"_qs},
                  {u"2024年排查出的12个问题，2025年3月底前整改到位。"_qs},
                  {u"2024年未完成的3项任务，2025年6月底前完成。"_qs}},
        PartKind::Plans, 0);
}

TEST_CASE("as many years as are named, each once and in order")
{
    checkTold(
        {{u"实施三年行动（2023—2024年），培训3次。"_qs}, {u"制定三年（2022—2025年）培训规划。"_qs},
            {u"落实2022—2023年三年行动。"_qs}, {u"近三年（2021—2024年）受理30件。"_qs},
            {u"开展活动58场（2021年13场、2023年14场、2023年17场、2024年14场）。"_qs},
            {u"2021年、2022年、2022年分别受理12件、15件、18件。"_qs}, {u"由2022年的586项精简为2022年的471项。"_qs},
            {u"清理2022—2018年制发的文件。"_qs}, {u"2024年至2021年完成57项。"_qs}, {u"自6月25日开始，至5月底结束。"_qs},
            {u"2021年至2023年办理案件39件，其中2021年12件、2022年13件。"_qs},
            {u"受理案件87件，较2024年的62件增长40.3%。"_qs}, {u"与2024年的62件相比有所下降。"_qs},
            {u"经费由2024年的18万元增加到26万元。"_qs}, {u"近三年（2020年、2021年、2023年）受理12件。"_qs},
            {u"开展为期三年的专项行动（2022—2023年）。"_qs}},
        PartKind::Work, 1);
}

TEST_CASE("plans are plans under whatever heading they stand")
{
    const QString plans = u"\n（%1）%2\n2025年组织培训12次，2025年6月完成平台建设。\n"_qs;
    for (const QString &heading :
        {u"2025年工作打算"_qs, u"下一步改进措施"_qs, u"2025年重点任务"_qs, u"努力方向"_qs, u"工作谋划"_qs}) {
        const QString text = reportWith({plans.arg(u"二"_qs, heading)}, PartKind::Work);
        INFO(shown(checkText(text, kYearRules, 2024)).toStdString());
        CHECK(faultsIn(text, 2024).isEmpty());
    }
    const QString after = plans.arg(u"二"_qs, u"2025年工作打算"_qs) + u"（三）强化监督。2025年开展督察2次。"_qs;
    CHECK(faultsIn(reportWith({after}, PartKind::Work), 2024).size() == 1);
    CHECK(faultsIn(reportWith({u"\n（二）2025年重点任务完成情况\n办结案件12件。\n"_qs}, PartKind::Work), 2024).size()
        == 1);
    CHECK(faultsIn(reportWith({plans.arg(u"二"_qs, u"强化培训"_qs)}, PartKind::Work), 2024).size() == 2);
}

TEST_CASE("tables of years to come, and of one year twice, are told")
{
    const auto told = [](const QString &head) {
        const QString table = u"\n"_qs + head + u"\n治安\t12\t10\n交通\t14\t9\n"_qs;
        return faultsIn(reportWith({table}, PartKind::Work), 2024).size();
    };
    CHECK(told(u"领域\t2024年\t2023年"_qs) == 0);
    CHECK(told(u"领域\t2025年\t2024年"_qs) == 1);
    CHECK(told(u"领域\t2024年\t2024年"_qs) == 1);
    CHECK(told(u"领域\t2024年\t2025年计划"_qs) == 0);
    const auto annex = [](const QString &name) {
        return faultsIn(reportWith({{}, 2025}, PartKind::Work, {}, u"2026年1月30日\n附件："_qs + name + u'\n'), 2025)
            .size();
    };
    CHECK(annex(u"2025年全省行政复议案件统计表"_qs) == 0);
    CHECK(annex(u"2024年全省行政复议案件统计表"_qs) == 1);
}

TEST_CASE("an event after the report was written is an error, and one of its last weeks a warning")
{
    const auto told = [](const QString &sentence, int year, const QString &date) {
        const QString text = reportWith({sentence, year}, PartKind::Work, {}, date);
        const QList<Finding> findings = checkText(text, {u"numbers.later"_qs}, year).findings;
        return findings.size() == 1 ? findings.first().severity : Severity::Hint;
    };
    const QString thought = u"深入学习贯彻习近平法治思想。"_qs;
    CHECK(told(thought, 2019, u"2020年2月18日\n"_qs) == Severity::Error);
    CHECK(told(thought, 2019, u"2020年12月18日\n"_qs) == Severity::Warning);
    CHECK(told(u"党的二十届四中全会召开后，组织学习3次。"_qs, 2024, u"2025年3月6日\n"_qs) == Severity::Error);
    CHECK(told(u"深入实施“八五”普法规划。"_qs, 2019, u"2020年2月18日\n"_qs) == Severity::Error);
    CHECK(told(u"谋划“八五”普法规划。"_qs, 2019, u"2020年2月18日\n"_qs) == Severity::Hint);
}

TEST_CASE("nearly every year of a clean report's work that is put a year too late is told")
{
    static const QRegularExpression kYear(u"(?<![\\d—～至到自从])(20\\d\\d)年"_qs);
    int planted = 0;
    int found = 0;
    QStringList missed;
    for (const ReportingBody body : {ReportingBody::County, ReportingBody::Township, ReportingBody::Bureau}) {
        for (int year = 2018; year <= 2024; ++year) {
            const QString text = bodyReportText(body, year, unsigned(year));
            const qsizetype plans = text.indexOf(QRegularExpression(u"\n[一二三四五]、[^\n]*(?:安排|打算|计划)"_qs));
            const qsizetype before = faultsIn(text, year).size();
            auto matches = kYear.globalMatch(text.left(plans));
            while (matches.hasNext()) {
                const QRegularExpressionMatch match = matches.next();
                const qsizetype start = match.capturedStart(1);
                const bool isNamed = text.lastIndexOf(u'《', start) > text.lastIndexOf(u'》', start);
                if (match.captured(1).toInt() != year || isNamed || text.left(start).count(u'\n') < 2)
                    continue;
                const QString wrong = text.left(start) + QString::number(year + 1) + text.mid(start + 4);
                ++planted;
                const bool isFound = faultsIn(wrong, year).size() > before;
                found += int(isFound);
                if (!isFound)
                    missed << wrong.mid(qMax(qsizetype(0), start - 12), 40);
            }
        }
    }
    INFO(missed.join(u'\n').toStdString());
    CHECK(planted > 20);
    CHECK(found * 20 >= planted * 19);
}
