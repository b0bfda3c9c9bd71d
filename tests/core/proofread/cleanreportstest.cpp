// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as they are written on ordinary days, in four manners: nothing in them is to be put right.
#include "core/proofread/corrected.h"
#include "tests/core/proofread/proofreading.h"
#include "tests/support/catch.h"

using namespace nianbao;
using namespace nianbao::test;

namespace {

/// A county, formal, with a long opening and a history of what came before.
QString county()
{
    return QStringLiteral(
        "禾山县人民政府关于2023年度法治政府建设工作情况的报告\n"
        "市委、市政府：\n"
        "2023年，全县坚持以习近平新时代中国特色社会主义思想为指导，全面贯彻落实党的二十大精神，深入学习贯彻习近平法治思"
        "想，"
        "深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”，紧紧围绕县委、县政府中心工作，"
        "统筹推进依法行政各项任务，持续规范行政执法行为，不断优化法治化营商环境，为全县经济社会高质量发展提供了有力的法"
        "治保障。"
        "现将有关情况报告如下：\n"
        "一、主要工作和成效\n"
        "（一）加强党的领导，压实工作责任\n"
        "县委常委会会议、县政府常务会议专题研究法治建设工作6次。2021年12月，与邻近三县签订跨区域执法协作协议，今年又联"
        "合开展检查4次。"
        "落实《法治政府建设与责任落实督察工作规定》、《党政主要负责人履行推进法治建设第一责任人职责规定》，对12个单位开"
        "展督察。\n"
        "（二）严格审核把关，规范行政决策\n"
        "审核行政规范性文件18件、政府合同42份，清理文件96件，其中继续有效78件、修改8件、废止10件。\n"
        "（三）规范行政执法，提升执法水平\n"
        "常态化开展案卷评查，逐一反馈问题，处处体现过罚相当。全年评查案卷200件，优秀案卷180件，占90%。"
        "执法人员必须持证上岗，履职所必需的装备已经配齐。\n"
        "二、存在的不足和原因\n"
        "（一）普法形式还不够丰富。主要原因是创新不足。\n"
        "（二）执法力量有待加强。主要原因是人员编制偏紧。\n"
        "三、党政主要负责人履行推进法治建设第一责任人职责情况\n"
        "县政府主要负责人对重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办，带头讲授法治课。\n"
        "四、2024年工作安排\n"
        "（一）推进法治文化阵地建设。用好村村响广播，让群众时时听得到。\n"
        "（二）充实基层队伍。2024年，拟招录公务员20名。\n"
        "禾山县人民政府\n"
        "2024年1月12日\n");
}

/// A township: run-on points, plain words, a signature with a date as somebody typed it.
QString township()
{
    return QStringLiteral(
        "柳湾镇2022年法治政府建设工作总结\n"
        "今年以来，柳湾镇在县委、县政府的坚强领导下，认真落实各项部署，法治政府建设稳步推进。\n"
        "一、工作开展情况\n"
        "（一）抓学习，强意识。一是领导干部常常学。党委理论学习中心组学法8次。二是村组干部逐一训。举办培训班3期，参训26"
        "0人次。"
        "三是入户宣传层层推。发放资料1.2万份，户户有明白纸，件件有回音。\n"
        "（二）抓调解，促和谐。全年排查矛盾纠纷134件，其中邻里纠纷40件、土地纠纷94件，均已化解。对方按照协议履行，双方"
        "当事人握手言和。"
        "周末来访的群众也有人接待，年末完成回访。\n"
        "（三）抓执法，护民生。以经济建设为中心，把安全生产放在首位，检查企业56家次，整改隐患31处。对困难群众给予救助，"
        "帮助受灾户渡过难关。\n"
        "二、存在问题\n"
        "一是执法人员专业能力不强，二是普法宣传针对性不够。主要原因是培训不够系统。\n"
        "三、党政主要负责人履行推进法治建设第一责任人职责情况\n"
        "镇党委书记、镇长定期听取汇报，带头学法用法。\n"
        "四、下步打算\n"
        "2023年，我镇将从以下方面发力：一是加强业务培训，二是开展“法律进万家”活动。\n"
        "柳湾镇人民政府\n"
        "2023-01-06\n");
}

/// A bureau: arabic points, a table of law and rule names, quotations, figures that hold.
QString bureau()
{
    return QStringLiteral(
        "青石县水利局2024年度法治政府建设情况报告\n"
        "县政府：\n"
        "根据《重大行政决策程序暂行条例》《优化营商环境条例》等要求，现将我局2024年度法治政府建设情况报告如下。\n"
        "一、基本做法\n"
        "1.健全机制。成立领导小组，明确职责分工；建立健全工作台账，完善学法制度，做到有章可循。\n"
        "2.规范执法。办理行政处罚案件25件，同比增长25%（上年20件）；作出行政许可决定63件，按时办结率100%。"
        "推行“首违不罚”“轻微免罚”，印发清单1份。\n"
        "3.化解纠纷。行政机关负责人出庭应诉率达到100%，做到“告官见官”。截至12月31日，办理行政复议案件2件，均维持。\n"
        "二、存在的不足\n"
        "1.个别执法文书制作不够规范。\n"
        "2.信息化手段运用不够充分。主要原因是经费投入不足。\n"
        "三、党政主要负责人履行推进法治建设第一责任人职责情况\n"
        "局主要负责人主持召开法治建设专题会议4次，对重大执法决定严格把关。\n"
        "四、2025年工作打算\n"
        "1.组织案卷评查，提高文书质量。\n"
        "2.建设智慧监管平台，推动数据共享。\n"
        "青石县水利局\n"
        "2025年1月8日\n");
}

/// A county again, dense, with what looks like a slip and is none.
QString dense()
{
    return QStringLiteral(
        "青禾县人民政府关于2024年度法治政府建设工作情况的报告\n"
        "市委、市政府：\n"
        "2024年，青禾县在市委、市政府的坚强领导下，圆满完成2024年各项工作任务。现将有关情况报告如下：\n"
        "一、主要工作和成效\n"
        "（一）压实工作责任。各单位主要负责人将法治建设纳入本部门年度工作计划，各执法单位对本部门、本单位执法人员进行全"
        "员培训。"
        "打造“我局有约”普法栏目，县公安局提出“我局主动担责”的承诺。\n"
        "（二）规范监管执法。按照抽查批次、抽查比例公示结果，通报普法活动场次、参与人数。"
        "向12个乡镇（街道）赋权147项，147项赋权事项运行平稳，在8个乡镇开展督察。\n"
        "（三）服务经济发展。新增减税降费及退税缓税缓费3.2亿元，信访件件件有回音，投诉件件件有着落。"
        "保障2024中国国际大数据产业博览会、2024青禾半程马拉松赛顺利举行。\n"
        "（四）保障民生权益。2025年元旦、春节前后，开展根治欠薪专项行动，为326名劳动者追回工资512万元。"
        "9月15日至10月20日开展督察，排查矛盾纠纷321件，化解矛盾纠纷312件。\n"
        "（五）深化法治宣传。落实“八五”普法规划，开展“12·4”国家宪法日暨全国法制宣传日活动，启动“十五五”规划前期研究。\n"
        "二、存在的不足和原因\n"
        "（一）执法力量薄弱。主要原因是编制紧缺。\n"
        "三、党政主要负责人履行推进法治建设第一责任人职责情况\n"
        "县委、县政府主要负责人切实履行推进法治建设第一责任人职责，带头讲授法治课2次。\n"
        "四、2025年工作安排\n"
        "（一）充实执法力量。在2024年工作的基础上，2025年6月底前完成执法人员轮训，力争2025年合格率达到99%以上。\n"
        "青禾县人民政府\n"
        "2025年1月15日\n");
}

QStringList rulesOf(const Findings &findings)
{
    QStringList rules;
    for (const Finding &finding : findings.findings)
        rules << finding.rule;
    return rules;
}

} // namespace

TEST_CASE("clean reports of four manners have no error and no warning")
{
    for (const auto &[text, year] :
        {std::pair {county(), 2023}, {township(), 2022}, {bureau(), 2024}, {dense(), 2024}}) {
        const Findings findings = checkText(text, {}, year);
        INFO(text.section(u'\n', 0, 0).toStdString() << '\n' << shown(findings).toStdString());
        CHECK(findings.count(Severity::Error) == 0);
        CHECK(findings.count(Severity::Warning) == 0);
    }
}

TEST_CASE("what is customary in a clean report is not even a hint")
{
    for (const auto &[text, year] : {std::pair {county(), 2023}, {township(), 2022}, {bureau(), 2024}}) {
        const Findings findings = checkText(text, {}, year);
        const QStringList rules = rulesOf(findings);
        INFO(text.section(u'\n', 0, 0).toStdString() << '\n' << shown(findings).toStdString());
        for (const QString &nag : {u"style.longSentence"_qs, u"structure.plans"_qs, u"marks.pauses"_qs,
                 u"numbers.year"_qs, u"words.repeated"_qs})
            CHECK_FALSE(rules.contains(nag));
    }
    CHECK_FALSE(rulesOf(checkText(county(), {}, 2023)).contains(u"structure.formalities"_qs));
}

TEST_CASE("a title that is spaced or breaks a word is a fault of a document, in a copy from the web a hint")
{
    const auto severities = [](const QString &text) {
        const Fragment fragment = readText(text, 2023);
        CheckOptions options {{u"structure.title"_qs}};
        options.notes = fragment.notes;
        QList<Severity> all;
        for (const Finding &finding : check(fragment.reports.first(), options, shippedTerms()).findings)
            all << finding.severity;
        return all;
    };
    const QString spaced = county().replace(u"情况的报告\n"_qs, u"情况的\n报 告\n"_qs);
    CHECK(severities(county()).isEmpty());
    CHECK(severities(spaced) == QList<Severity> {Severity::Warning, Severity::Warning});
    QString copy = spaced;
    copy.remove(u"市委、市政府：\n"_qs).remove(u"禾山县人民政府\n2023年1月12日\n"_qs);
    copy.remove(u"禾山县人民政府\n2024年1月12日\n"_qs);
    CHECK(severities(copy) == QList<Severity> {Severity::Hint, Severity::Hint});
}

TEST_CASE("a date with hyphens below a signature is a date, to be written in full")
{
    const Report report = readText(township(), 2022).reports.first();
    CHECK(report.closing.signature == u"柳湾镇人民政府");
    CHECK(report.closing.date == u"2023-01-06");
    const Findings findings = check(report, CheckOptions {{u"structure.formalities"_qs}}, shippedTerms());
    const auto dated = std::find_if(findings.findings.begin(), findings.findings.end(),
        [](const Finding &finding) { return finding.quote == u"2023-01-06"; });
    REQUIRE(dated != findings.findings.end());
    CHECK(dated->severity == Severity::Hint);
    REQUIRE(dated->corrections.size() == 1);
    CHECK(dated->corrections.first().text == u"2023年1月6日");
}

TEST_CASE("the number of the document is read in its own field, and a finding leads there")
{
    for (const auto &[number, findings] :
        {std::pair {u"青政[2023]30号"_qs, 1}, {u"青政〔2023〕第30号"_qs, 1}, {u"青政〔23〕30号"_qs, 1},
            {u"青政2023 30号"_qs, 1}, {u"青政〔2023〕号"_qs, 1}, {u"青政〔2023〕30号"_qs, 0}, {QString(), 0}}) {
        Report report = readText(county(), 2023).reports.first();
        report.letterhead.documentNumber = number;
        const QList<Finding> told = check(report, CheckOptions {{u"marks.documentNumber"_qs}}, shippedTerms()).findings;
        INFO(number.toStdString());
        REQUIRE(told.size() == findings);
        if (findings == 0)
            continue;
        CHECK(told.first().place.node == report.id);
        CHECK(told.first().place.field == Field::DocumentNumber);
    }
    Report report = readText(county(), 2023).reports.first();
    report.letterhead.documentNumber = u"青政[2023]030号"_qs;
    const QList<Finding> told = check(report, CheckOptions {{u"marks.documentNumber"_qs}}, shippedTerms()).findings;
    REQUIRE(told.size() == 1);
    CHECK(corrected(report, told.first().corrections).report.letterhead.documentNumber == u"青政〔2023〕30号");
}
