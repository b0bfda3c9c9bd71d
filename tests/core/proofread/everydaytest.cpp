// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences as offices write them: what is right and common stays unmarked, and its near neighbour is told.
#include "tests/core/proofread/proofreading.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"

using namespace nianbao;
using namespace nianbao::test;

namespace {

/// What one rule says of a sentence within a report's work.
QList<Finding> told(const QString &sentence, const QString &rule, int year)
{
    RuleExample example;
    example.text = sentence;
    example.year = year;
    return checkExample(example, {rule}).findings;
}

} // namespace

TEST_CASE("a body named as the former one is right")
{
    for (const QString &right : {u"原县工商局、原县质监局、原县食药监局整合组建县市场监管局。"_qs,
             u"县法制办原主任主持会议。"_qs, u"原清丰县法制办和原清丰县工商局的案卷移交完毕。"_qs}) {
        INFO(right.toStdString());
        CHECK(told(right, u"words.body"_qs, 2022).isEmpty());
    }
    for (const QString &old : {u"县法制办组织案卷评查。"_qs, u"县法制办原则上每月评查。"_qs,
             u"平原县工商局组织案卷评查。"_qs, u"按照便民原则县法制办组织案卷评查。"_qs}) {
        INFO(old.toStdString());
        CHECK(told(old, u"words.body"_qs, 2022).size() == 1);
    }
}

TEST_CASE("an old name of a body says the new one and corrects nothing; it is more than a hint years after the reform")
{
    const QList<Finding> hints = told(u"县法制办组织案卷评查。"_qs, u"words.body"_qs, 2019);
    REQUIRE(hints.size() == 1);
    CHECK(hints.first().severity == Severity::Hint);
    const QList<Finding> findings = told(u"县法制办组织案卷评查。"_qs, u"words.body"_qs, 2022);
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().severity == Severity::Warning);
    CHECK(findings.first().corrections.isEmpty());
    CHECK(findings.first().message.contains(u"县司法局"));
    CHECK_FALSE(findings.first().message.contains(u"应为"));
}

TEST_CASE("a list that runs on within its first point is not a lone point")
{
    const QString head = u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。\n"_qs;
    for (const QString &list :
        {u"1.加强领导；2.健全机制；3.强化考核。"_qs, u"1、加强领导，2、健全机制，3、强化考核。"_qs,
            u"（1）加强领导；（2）健全机制；（3）强化考核。"_qs, u"（1）加强领导，（2）健全机制。"_qs,
            u"一是加强领导；二是健全机制。"_qs, u"1.加强领导。印发办法3件；2.健全机制。"_qs}) {
        const Findings findings = checkText(head + list + u'\n', {u"structure.lone"_qs});
        INFO(list.toStdString() << "\n" << shown(findings).toStdString());
        CHECK(findings.findings.isEmpty());
    }
    for (const QString &lone : {u"1.加强领导，2.5万人参加培训。"_qs, u"1.加强领导；20.3公里道路完工。"_qs}) {
        const Findings findings = checkText(head + lone + u"\n（二）加强培训。培训2次。\n"_qs, {u"structure.lone"_qs});
        INFO(lone.toStdString());
        CHECK(findings.findings.size() == 1);
    }
}

TEST_CASE("the work of another year is told whatever its month")
{
    for (const QString &wrong : {u"2022年5月15日，召开推进会3次。"_qs, u"2022年3月12日，召开推进会3次。"_qs,
             u"2022年11月15日，召开推进会3次。"_qs, u"2024年11月15日，召开推进会3次。"_qs,
             u"2024年12月，召开推进会3次。"_qs}) {
        INFO(wrong.toStdString());
        CHECK(told(wrong, u"numbers.year"_qs, 2023).size() == 1);
    }
    for (const QString &right : {u"2024年1月，召开述职会议。"_qs, u"2024年3月5日，召开述职会议。"_qs}) {
        INFO(right.toStdString());
        CHECK(told(right, u"numbers.year"_qs, 2023).isEmpty());
    }
}

TEST_CASE("work done in a year that has not come is told; plans and ranges for it are not")
{
    for (const QString &wrong : {u"2025年，共审核文件117件。"_qs, u"2032年共办理行政复议案件30件，同比增长5%。"_qs}) {
        INFO(wrong.toStdString());
        const QList<Finding> findings = told(wrong, u"numbers.year"_qs, 2023);
        REQUIRE(findings.size() == 1);
        CHECK(findings.first().severity == Severity::Warning);
        CHECK_FALSE(findings.first().reason.contains(u"上一年"));
    }
    for (const QString &right : {u"2025年底前，全面开展行政执法质量提升行动。"_qs, u"到2025年，开展培训全覆盖。"_qs,
             u"2025年，将组织全县执法人员培训3次。"_qs, u"2035年基本建成法治政府、法治社会。"_qs,
             u"印发规划，明确2021年至2025年开展培训的目标。"_qs, u"2025年—2027年开展专项行动，办理案件30件。"_qs,
             u"落实《法治政府建设实施纲要（2021—2025年）》，召开会议3次。"_qs}) {
        INFO(right.toStdString());
        CHECK(told(right, u"numbers.year"_qs, 2023).isEmpty());
    }
}

TEST_CASE("a mandatory part without text does not count as written")
{
    const QString filled = u"严格执行制度，规范执法程序，加强案卷评查，推动各单位依法履职。"_qs.repeated(14);
    const QString text = u"清丰县2020年法治政府建设情况报告\n一、工作开展情况和成效\n（一）加强领导。"_qs + filled
        + u"\n二、存在的不足\n（一）力量不足。主要原因是人员偏少。\n"
          u"三、下一步打算\n（一）继续努力。抓好落实。\n"_qs;
    Report report = readText(text, 2020).reports.first();
    const CheckOptions options {{u"structure.contents"_qs}};
    CHECK(check(report, options, Terms()).findings.size() == 1);
    report.parts.insert(
        2, part(u"leaders"_qs, PartKind::Responsibility, u"党政主要负责人履行推进法治建设第一责任人职责情况"_qs, {}));
    CHECK(check(report, options, Terms()).findings.size() == 1);
    report.parts[2].lead = paragraphs({u"  "_qs});
    CHECK(check(report, options, Terms()).findings.size() == 1);
    report.parts[2].lead = paragraphs({u"主要负责同志定期听取汇报。"_qs});
    CHECK(check(report, options, Terms()).findings.isEmpty());
}

TEST_CASE("empty categories and parts are told, many of them as one")
{
    const CheckOptions options {{u"structure.empty"_qs}};
    const auto report = [](int filled, int bare, bool emptyPart) {
        Report made;
        made.id = Id {u"r"_qs};
        made.title = u"清丰县2020年法治政府建设情况报告"_qs;
        QList<Section> sections;
        for (int index = 0; index < filled + bare; ++index) {
            Section category = section(u"s%1"_qs.arg(index), u"推进第%1类工作。"_qs.arg(index));
            category.key = u"key%1"_qs.arg(index);
            if (index < filled)
                category.lead = paragraphs({u"召开会议3次。"_qs});
            sections << category;
        }
        made.parts = {part(u"p"_qs, PartKind::Work, u"主要工作"_qs, sections)};
        if (emptyPart)
            made.parts << part(u"o"_qs, PartKind::Other, u"其他需要报告的情况"_qs, {});
        return made;
    };
    CHECK(check(report(2, 0, false), options, Terms()).findings.isEmpty());
    CHECK(check(report(2, 1, false), options, Terms()).findings.size() == 1);
    CHECK(check(report(2, 1, true), options, Terms()).findings.size() == 2);
    const QList<Finding> many = check(report(1, 7, true), options, Terms()).findings;
    REQUIRE(many.size() == 1);
    CHECK(many.first().message.contains(u'8'));
    CHECK(check(report(0, 8, true), options, Terms()).findings.size() <= 1);
    CHECK(check(Report(), options, Terms()).findings.isEmpty());
}

TEST_CASE("a category without any words is told as an error, one without a text as a warning")
{
    Report report;
    report.id = Id {u"r"_qs};
    report.title = u"清丰县2020年法治政府建设情况报告"_qs;
    QList<Section> sections {section(u"a"_qs, u"加强领导"_qs), section(u"b"_qs, {}), section(u"c"_qs, u"严格考核"_qs),
        section(u"d"_qs, u"（五）强化监督"_qs)};
    for (Section &category : sections)
        category.titleAlone = true;
    sections[0].lead = paragraphs({u"召开会议3次。"_qs});
    sections[3].lead = paragraphs({u"检查3次。"_qs});
    report.parts = {part(u"p"_qs, PartKind::Work, u"主要工作"_qs, sections)};
    QHash<Id, Severity> told;
    for (const Finding &finding : check(report, CheckOptions {{u"structure.empty"_qs}}, Terms()).findings)
        told.insert(finding.place.node, finding.severity);
    CHECK(told.size() == 3);
    CHECK(told.value(sections[1].id) == Severity::Error);
    CHECK(told.value(sections[2].id) == Severity::Warning);
    CHECK(told.value(sections[3].id) == Severity::Error);
}

TEST_CASE("what a reader put right is told as it stands in the file")
{
    const Findings marks = checkText(
        u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。受理案件3件,均已审结。\n"_qs, {u"marks.halfWidth"_qs});
    REQUIRE(marks.findings.size() == 1);
    CHECK(marks.findings.first().message.startsWith(u"有1处半角标点"));
    const Findings bars = checkText(
        u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。受理案件3件。\n|\n特此报告。\n"_qs, {u"marks.stray"_qs});
    REQUIRE(bars.findings.size() == 1);
    CHECK(bars.findings.first().message.startsWith(u"有1处孤立的“|”"));
}

TEST_CASE("a quoted word with marks of its own is told with single ones inside")
{
    const QList<Finding> day = told(u"开展“12.4”国家宪法日宣传。"_qs, u"marks.monthDay"_qs, 2018);
    REQUIRE(day.size() == 1);
    INFO(day.first().message.toStdString());
    CHECK_FALSE(day.first().message.contains(u"““"));
    CHECK(day.first().message.contains(u"“‘12.4’国家宪法日”"));
    CHECK(day.first().quote.startsWith(u"“12.4”"));
    for (const QString &text : {u"做到“三个到位，不留死角。"_qs, u"做到三个到位”，不留死角。"_qs}) {
        const QList<Finding> lone = told(text, u"marks.paired"_qs, 2018);
        REQUIRE(lone.size() == 1);
        CHECK_FALSE(lone.first().message.contains(u'‘'));
        CHECK_FALSE(lone.first().message.contains(u'’'));
    }
}

TEST_CASE("right words whose neighbours look like a misspelling are silent")
{
    for (const QString &right : {u"坚持以法治理念引领改革，以法治理论武装干部。"_qs,
             u"执法既应当既讲力度又讲温度，也应当既快又准。"_qs, u"让群众办事易、办成事。"_qs,
             u"交易所已在网上公开目录，看守所已要求全员培训。"_qs, u"线路主要途经城关镇和柳格镇。"_qs,
             u"防止以点代面、以偏概全。"_qs, u"针对像无证经营这样的违法行为开展整治。"_qs,
             u"便民服务中心感谢群众的监督。"_qs, u"干旱天气对春播工作不利。"_qs, u"以法治县创建为抓手。"_qs,
             u"做人公正处事公平。"_qs, u"报名截止到12月31日。"_qs, u"企业纾困急须解决的问题。"_qs}) {
        INFO(right.toStdString());
        CHECK(told(right, u"words.confusion"_qs, 2022).isEmpty());
    }
    for (const QString &wrong :
        {u"坚持以法治理各类乱象。"_qs, u"发现问题当既整改。"_qs, u"对象是企业，对像明确。"_qs}) {
        INFO(wrong.toStdString());
        CHECK(told(wrong, u"words.confusion"_qs, 2022).size() == 1);
    }
}

TEST_CASE("slips in the words of every report are told by what stands beside them")
{
    for (const QString &right : {u"房屋坠落时《安全预案》启动，降落时到场。"_qs, u"来访群众从中受益，人群从业广泛。"_qs,
             u"资深人士，专家授课。"_qs, u"土堆进行清理，柴草堆进场整治。"_qs, u"路边上新台阶。"_qs,
             u"补贴已打到农户账户。"_qs, u"多种裁量因素并存，采纳如下意见。"_qs,
             u"办事处台账齐全，上访新访均有记录。"_qs}) {
        INFO(right.toStdString());
        CHECK(told(right, u"words.confusion"_qs, 2022).isEmpty());
    }
    for (const QString &wrong :
        {u"落时《排污许可管理条例》。"_qs, u"把责任落时到每一个岗位。"_qs, u"来访群从中，有的不愿。"_qs,
            u"学法不系统、不深人。"_qs, u"堆进审批制度改革。"_qs, u"法治建设边上新台阶。"_qs, u"按时办结率打到98%。"_qs,
            u"加强执法建督，规范用权。"_qs, u"健全领倒小组工作规则。"_qs, u"案件同比下将三成。"_qs}) {
        INFO(wrong.toStdString());
        CHECK(told(wrong, u"words.confusion"_qs, 2022).size() == 1);
    }
}

TEST_CASE("an item without a mark before the next one is doubted at its last character")
{
    const auto toldOf = [](const QString &first, bool onNewLine = false) {
        Report report = smallReport();
        Section &section = report.parts[0].sections[0];
        section.itemsOnNewLine = onNewLine;
        section.itemStyle = onNewLine ? ListStyle::Ordinal : ListStyle::RunOn;
        section.items[0].body = paragraphs({first});
        return check(report, {.rules = {u"marks.end"_qs}}, {}).findings;
    };
    for (const QString &closed : {u"县政府调整了领导小组。"_qs, u"县政府调整了领导小组；"_qs,
             u"县政府说“调整小组。”"_qs, u"调整了领导小组，"_qs, u"（共3次。）"_qs, u"…"_qs, u""_qs}) {
        INFO(closed.toStdString());
        CHECK(toldOf(closed).isEmpty());
    }
    CHECK(toldOf(u"县政府调整了领导小组"_qs, true).isEmpty()); // the next one begins a paragraph
    for (const QString &open : {u"县政府调整了领导小组"_qs, u"印发了《办法》"_qs, u"共3次"_qs, u"调整了𠮷"_qs}) {
        INFO(open.toStdString());
        const QList<Finding> findings = toldOf(open);
        REQUIRE(findings.size() == 1);
        CHECK(findings.first().severity == Severity::Warning);
        CHECK(findings.first().place.node == Id {u"i1"_qs});
        CHECK(open.endsWith(findings.first().quote));
        REQUIRE(findings.first().corrections.size() == 1);
        CHECK(findings.first().corrections.first().text == findings.first().quote + u'。');
    }
}
