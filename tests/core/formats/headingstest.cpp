// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/headings.h"

#include "core/compose/compose.h"

#include "tests/support/catch.h"

using namespace nianbao;

namespace {

Fragment readLines(const QStringList &lines)
{
    ReadOptions options;
    options.fileName = u"年报.txt"_qs;
    options.ids = countedIds(u"n"_qs);
    return readText(lines.join(u'\n'), options);
}

Report reportOf(const QStringList &lines)
{
    return readLines(lines).reports.first();
}

bool hasNote(const Fragment &fragment, QStringView code)
{
    return std::any_of(
        fragment.notes.begin(), fragment.notes.end(), [&](const Note &note) { return note.code == code; });
}

QStringList titlesOf(const QList<Section> &sections)
{
    QStringList titles;
    for (const Section &section : sections)
        titles << section.title;
    return titles;
}

QStringList titlesOf(const QList<WorkItem> &items)
{
    QStringList titles;
    for (const WorkItem &item : items)
        titles << item.title;
    return titles;
}

QStringList printed(const Report &report)
{
    return plainText(compose(report)).split(u'\n');
}

} // namespace

TEST_CASE("a title on three lines is one, with year and organisation proposed from it")
{
    const Fragment fragment = readLines({u"青禾市司法局"_qs, u"关于2020年度法治政府建设"_qs, u"情况的报 告"_qs,
        u"市人民政府："_qs, u"一、工作情况"_qs});
    const Report &report = fragment.reports.first();
    CHECK(report.title == u"青禾市司法局关于2020年度法治政府建设情况的报告");
    CHECK(fragment.year == Year::from(2020));
    CHECK(report.organisation == u"青禾市司法局");
    CHECK(report.addressees == u"市人民政府：");
    CHECK(hasNote(fragment, u"txt.title"));
    CHECK(hasNote(fragment, u"txt.titleSpaces"));
}

TEST_CASE("nothing that is not there is invented")
{
    const Fragment fragment = readLines({u"一、工作情况"_qs, u"（一）加强领导。开会3次。"_qs});
    const Report &report = fragment.reports.first();
    CHECK(report.title.isEmpty());
    CHECK(report.addressees.isEmpty());
    CHECK(report.organisation.isEmpty());
    CHECK(report.foreword.isEmpty());
    CHECK(report.closing == Closing {});
    CHECK_FALSE(fragment.year.has_value());
}

TEST_CASE("a web page's lines stay above the title, and of a doubled title the last is the title")
{
    const Report report = reportOf(
        {u"当前位置：首页"_qs, u"青禾县2022年法治政府建设年度报告"_qs, u"发布日期：2023-03-20\t来源：县司法局"_qs,
            u"青禾县2022年法治政府建设年度报告"_qs, u"一、主要举措和成效"_qs, u"开会12次。"_qs});
    REQUIRE(report.headMatter.size() == 3);
    CHECK(report.headMatter[2].kind == ParagraphKind::Raw);
    CHECK(report.title == u"青禾县2022年法治政府建设年度报告");
    CHECK(printed(report).size() == 6);
}

TEST_CASE("headings of fields of work are categories that carry 一、 in one sequence with problems and plans")
{
    const Report report = reportOf({u"青禾县2021年法治政府建设报告"_qs, u"一、加强党的领导"_qs, u"（一）落实责任"_qs,
        u"开会12次。"_qs, u"（二）完善机制"_qs, u"出台3项。"_qs, u"二、推进依法决策"_qs, u"1、严格审核。审核21件。"_qs,
        u"三、存在的主要问题"_qs, u"一是力量薄弱。二是普法不实。"_qs, u"四、下一步安排"_qs, u"（一）深化改革。"_qs});
    CHECK(report.numbering == Numbering::Sections);
    REQUIRE(report.parts.size() == 3);
    CHECK(titlesOf(report.parts[0].sections) == QStringList {u"加强党的领导"_qs, u"推进依法决策"_qs});
    CHECK(report.parts[0].sections[0].itemStyle == ListStyle::Level);
    CHECK(titlesOf(report.parts[0].sections[0].items) == QStringList {u"落实责任"_qs, u"完善机制"_qs});
    CHECK(report.parts[1].kind == PartKind::Problems);
    CHECK(report.parts[1].sectionStyle == ListStyle::RunOn);
    CHECK(report.parts[1].sections.size() == 2);
    CHECK(printed(report).contains(u"三、存在的主要问题"_qs));
    CHECK(printed(report).contains(u"（二）完善机制"_qs));
}

TEST_CASE("the five statutory contents are known by their headings")
{
    const Report report = reportOf({u"青禾县2021年法治政府建设年度报告"_qs, u"一、2021年主要举措和成效"_qs, u"好。"_qs,
        u"二、存在的不足和原因"_qs, u"少。"_qs, u"三、党政主要负责人履行推进法治建设第一责任人职责情况"_qs, u"有。"_qs,
        u"四、2022年工作安排"_qs, u"多。"_qs, u"五、其他需要报告的情况"_qs, u"无。"_qs});
    CHECK(report.structure == u"statutory5");
    CHECK(report.numbering == Numbering::Parts);
}

TEST_CASE("（一） alone takes its turn in 一、, and what follows the list is kept")
{
    const Fragment fragment = readLines({u"2018年青禾镇法治政府建设工作报告"_qs, u"(一)加强领导.成立机构."_qs,
        u"(二)强化培训.培训120人次."_qs, u"(三)存在问题.人员少."_qs, u"(四)明年打算.加强培训."_qs, u"特此报告。"_qs});
    CHECK(printed(fragment.reports.first())
        == QStringList {u"2018年青禾镇法治政府建设工作报告"_qs, u"一、加强领导。成立机构。"_qs,
            u"二、强化培训。培训120人次。"_qs, u"三、存在问题。"_qs, u"人员少。"_qs, u"四、明年打算。"_qs,
            u"加强培训。"_qs, u"特此报告。"_qs});
    CHECK(fragment.reports.first().organisation == u"青禾镇人民政府");
    CHECK(hasNote(fragment, u"txt.restyled"));
}

TEST_CASE("headings stand alone or run in, with or without their mark, as they stood")
{
    const Report report = reportOf({u"一、工作情况"_qs, u"（一）加强领导"_qs, u"开会。"_qs, u"（二）加强培训。"_qs,
        u"办班。"_qs, u"（三）加强执法。办案3件。"_qs, u"（四）全面公开，未见差错。"_qs});
    const QList<Section> &sections = report.parts[0].sections;
    CHECK(titlesOf(sections)
        == QStringList {u"加强领导"_qs, u"加强培训。"_qs, u"加强执法。"_qs, u"全面公开，未见差错。"_qs});
    CHECK(sections[0].titleAlone);
    CHECK(sections[1].titleAlone);
    CHECK_FALSE(sections[2].titleAlone);
    CHECK_FALSE(sections[3].titleAlone);
    CHECK(sections[3].lead.isEmpty());
    CHECK(printed(report).size() == 7);
}

TEST_CASE("items run on, stand alone, are ordered by words, figures or dashes")
{
    const Report report = reportOf({u"一、工作情况"_qs, u"（一）甲。一是建台账；二是勤通报。另行公布。"_qs,
        u"（二）乙"_qs, u"一是优化职能。"_qs, u"划转97项。"_qs, u"二是深化改革。"_qs, u"公布56项。"_qs, u"（三）丙"_qs,
        u"第一，规范程序。第二，加强监督。"_qs, u"（四）丁"_qs, u"——废止12件；"_qs, u"——修改5件。"_qs,
        u"以上已公布。"_qs, u"（五）戊"_qs, u"1.调解。调解3215件。"_qs, u"（1）县级815件；"_qs, u"（2）乡级2400件。"_qs,
        u"2、复议。收到45件。"_qs});
    const QList<Section> &sections = report.parts[0].sections;
    REQUIRE(sections.size() == 5);
    CHECK(sections[0].itemStyle == ListStyle::RunOn);
    CHECK(titlesOf(sections[0].items) == QStringList {u"建台账；"_qs, u"勤通报。"_qs});
    CHECK(sections[0].items[1].body.first().text == u"另行公布。");
    CHECK(sections[1].itemStyle == ListStyle::Own);
    CHECK(sections[1].items[1].titleAlone);
    CHECK(sections[2].itemStyle == ListStyle::Ordinal);
    CHECK(sections[3].itemStyle == ListStyle::Dash);
    CHECK(sections[3].tail.first().text == u"以上已公布。");
    CHECK(sections[4].itemStyle == ListStyle::Arabic);
    CHECK(titlesOf(sections[4].items[0].children) == QStringList {u"县级815件；"_qs, u"乡级2400件。"_qs});
    CHECK(sections[4].items[1].origin.ordinal == u"2、");
    CHECK(sections[4].items[1].origin.line == 18);
}

TEST_CASE("what only looks like an ordinal stays text")
{
    const QString text =
        u"第一是学宪法，统一是前提。一是一，二是二，坚持三是三非。十一是假期。一、二季度持平；三、四线作业。依照第（一）项、（二）项。如下：一、甲；二、乙。"_qs;
    const Report report = reportOf({u"一、工作情况"_qs, text, u"二、存在问题"_qs, u"少。"_qs});
    REQUIRE(report.parts.size() == 2);
    CHECK(report.parts[0].sections.isEmpty());
    CHECK(report.parts[0].lead == Paragraphs {Paragraph {ParagraphKind::Text, text}});
}

TEST_CASE("everything in one paragraph is broken at its ordinals")
{
    const Report report = reportOf(
        {u"青禾县2017年度依法行政工作情况报告 2017年以来，我县工作稳步推进，报告如下： 一、工作情况 "
         u"（一）加强领导。开会4次。（二）强化培训。培训860人次。"
         u"二、存在问题 （一）力量不足。（二）经费不足。 三、下一步打算 （一）充实人员。 青禾县人民政府 2018年1月10日"_qs});
    CHECK(report.title == u"青禾县2017年度依法行政工作情况报告");
    REQUIRE(report.parts.size() == 3);
    CHECK(report.parts[0].sections.size() == 2);
    CHECK(report.parts[1].sections.size() == 2);
    CHECK(report.closing.signature == u"青禾县人民政府");
    CHECK(report.closing.date == u"2018年1月10日");
}

TEST_CASE("headings of one length between blank lines are not the lines of a wrapped text")
{
    const Fragment fragment = readLines({u"一、工作情况"_qs, {}, u"（一）坚持党的领导，全面加强法治政府建设组织保障"_qs,
        {}, u"县委、县政府听取汇报4次。"_qs, {}, u"（二）坚持简政放权，全面优化法治化一流营商环境"_qs, {},
        u"取消事项4项。"_qs, {}, u"（三）坚持依法决策，全面落实重大行政决策程序"_qs, {}, u"审查文件4件。"_qs});
    const QList<Section> &sections = fragment.reports.first().parts[0].sections;
    REQUIRE(sections.size() == 3);
    CHECK(sections[0].title == u"坚持党的领导，全面加强法治政府建设组织保障");
    CHECK(sections[0].lead == Paragraphs {Paragraph {ParagraphKind::Text, u"县委、县政府听取汇报4次。"_qs}});
    CHECK_FALSE(hasNote(fragment, u"txt.joined"));
}

TEST_CASE("headings of one length are not the lines of a wrapped text, though no blank lines stand between")
{
    const QList<QString> headings {u"坚持党的领导，全面加强法治政府建设组织保障"_qs,
        u"坚持简政放权，全面优化法治化一流营商环境"_qs, u"坚持依法决策，全面落实重大行政决策程序"_qs};
    const QString shortBody = u"县委、县政府听取汇报4次。"_qs;
    const QString longBody = u"县政府主要负责人认真履行推进法治建设第一责任人职责，研究解决问题5个；带头学法6次。"_qs;
    for (const QString &body : {shortBody, longBody}) {
        const Fragment fragment = readLines({u"临江经济开发区管理委员会法治政府建设情况报告"_qs, u"一、工作情况"_qs,
            u"（一）"_qs + headings[0], body, u"（二）"_qs + headings[1], body, u"（三）"_qs + headings[2], body});
        const QList<Section> &sections = fragment.reports.first().parts[0].sections;
        REQUIRE(sections.size() == 3);
        for (qsizetype index = 0; index < 3; ++index) {
            CHECK(sections[index].title == headings[index]);
            CHECK(sections[index].lead == Paragraphs {Paragraph {ParagraphKind::Text, body}});
        }
        CHECK_FALSE(hasNote(fragment, u"txt.joined"));
    }
}

TEST_CASE("a heading that ends in 实事求是 is whole")
{
    const Fragment fragment = readLines({u"一、工作情况"_qs, u"（一）化解争议实事求是"_qs, {}, u"受理投诉684件。"_qs,
        u"（二）公开"_qs, {}, u"公开3次。"_qs});
    const QList<Section> &sections = fragment.reports.first().parts[0].sections;
    REQUIRE(sections.size() == 2);
    CHECK(sections[0].title == u"化解争议实事求是");
    CHECK_FALSE(hasNote(fragment, u"txt.joined"));
}

TEST_CASE("the blank behind a caption's number is no stray one")
{
    const Fragment fragment =
        readLines({u"一、工作情况"_qs, u"情况见下表。"_qs, u"表2　全县案件受理情况"_qs, u"受理3件。"_qs});
    CHECK_FALSE(hasNote(fragment, u"txt.spaces"));
}

TEST_CASE("the blank between issuers in a title and between the halves of a slogan is no stray one")
{
    const QString text = u"落实《中共中央 国务院关于深化改革的意见》，开展“宣传《条例》 加强监管”活动。"_qs;
    const Fragment fragment = readLines({u"一、工作情况"_qs, u"（一）落实"_qs, {}, text});
    CHECK(fragment.reports.first().parts[0].sections[0].lead.first().text == text);
    CHECK_FALSE(hasNote(fragment, u"txt.spaces"));
    const Fragment stray = readLines(
        {u"一、工作情况"_qs, u"（一）落实"_qs, {}, u"推进“放管 服”改革，印发《关于加强 监管的意见》，案件 3件。"_qs});
    CHECK(stray.reports.first().parts[0].sections[0].lead.first().text
        == u"推进“放管服”改革，印发《关于加强监管的意见》，案件3件。");
    CHECK(hasNote(stray, u"txt.spaces"));
}

TEST_CASE("wrapped lines and broken sentences are joined, headings are not")
{
    const Fragment fragment = readLines({u"一、工作情况"_qs, u"（一）严格执法，提升水平"_qs,
        u"我县全年办理案件236 项，办结率达到"_qs, u"98.5%。"_qs, u"（二）公开"_qs, u"公开3次。"_qs});
    const QList<Section> &sections = fragment.reports.first().parts[0].sections;
    REQUIRE(sections.size() == 2);
    CHECK(sections[0].title == u"严格执法，提升水平");
    CHECK(sections[0].lead
        == Paragraphs {Paragraph {ParagraphKind::Text, u"我县全年办理案件236项，办结率达到98.5%。"_qs}});
    CHECK(hasNote(fragment, u"txt.joined"));
    CHECK(hasNote(fragment, u"txt.spaces"));
}

TEST_CASE("numbers that go on or have gaps are made anew, with a note and the old ordinal kept")
{
    const Fragment fragment =
        readLines({u"一、工作情况"_qs, u"（一）甲。"_qs, u"（三）乙。"_qs, u"二、存在问题"_qs, u"（四）丙。"_qs});
    const Report &report = fragment.reports.first();
    CHECK(report.parts[1].sections[0].origin.ordinal == u"（四）");
    CHECK(printed(report)
        == QStringList {u"一、工作情况"_qs, u"（一）甲。"_qs, u"（二）乙。"_qs, u"二、存在问题"_qs, u"（一）丙。"_qs});
    CHECK(hasNote(fragment, u"txt.renumbered"));
}

TEST_CASE("a heading that is doubled stays as text with a note")
{
    const Fragment fragment = readLines({u"一、工作情况"_qs, u"一、工作情况"_qs, u"（一）甲。"_qs});
    REQUIRE(fragment.reports.first().parts.size() == 1);
    CHECK(fragment.reports.first().parts[0].lead.first().text == u"一、工作情况");
    CHECK(hasNote(fragment, u"txt.doubled"));
}

TEST_CASE("text between columns stays raw in its place and is listed as not recognised")
{
    const Fragment fragment =
        readLines({u"一、工作情况"_qs, u"（一）甲"_qs, u"如下："_qs, u"项目\t数量"_qs, u"处罚\t1205"_qs, u"以上。"_qs});
    const Paragraphs &lead = fragment.reports.first().parts[0].sections[0].lead;
    REQUIRE(lead.size() == 3);
    CHECK(lead[1] == Paragraph {ParagraphKind::Raw, u"项目\t数量\n处罚\t1205"_qs});
    REQUIRE(fragment.unrecognised.size() == 1);
    CHECK(fragment.unrecognised[0].place.line == 4);
}

TEST_CASE("a second list of one node stays text with its ordinals")
{
    const Fragment fragment = readLines(
        {u"一、工作情况"_qs, u"（一）甲"_qs, u"程序：一是公开；二是听证。"_qs, u"文件：一是备案；二是清理。"_qs});
    CHECK(printed(fragment.reports.first()).last() == u"文件：一是备案；二是清理。");
    CHECK(hasNote(fragment, u"txt.list"));
}

TEST_CASE("annexes, signature, date and note close the report")
{
    const Closing closing =
        reportOf({u"一、工作情况"_qs, u"好。"_qs, u"附件: 1.2020年复议统计表"_qs, u"　　　2.应诉统计表"_qs,
                     u"中共青禾县委"_qs, u"青禾县人民政府"_qs, u"二〇二一年一月十五日"_qs, u"（此件公开发布）"_qs})
            .closing;
    CHECK(closing.annexes == QStringList {u"2020年复议统计表"_qs, u"应诉统计表"_qs});
    CHECK(closing.signature == u"中共青禾县委\n青禾县人民政府");
    CHECK(closing.date == u"二〇二一年一月十五日");
    CHECK(closing.note == u"此件公开发布");
    CHECK(closing.sealed);
}

TEST_CASE("a closing in another order than it prints stays text where it stands")
{
    const QStringList lines {
        u"一、工作情况"_qs, u"好。"_qs, u"青禾县人民政府"_qs, u"2021年1月15日"_qs, u"附件：统计表"_qs};
    CHECK(printed(reportOf(lines)) == lines);
}

TEST_CASE("a clipboard's spaces, line ends and invisible characters are understood")
{
    const Fragment fragment = readLines(
        {u"\ufeff青禾县2018年依法行政报告\r一、\t工作\u200b情况\v（一）\u00a0甲\u2028\u3000\u3000开会\u00ad三次。|\f村民\ue123某。"_qs});
    CHECK(printed(fragment.reports.first())
        == QStringList {u"青禾县2018年依法行政报告"_qs, u"一、工作情况"_qs, u"（一）甲"_qs, u"开会三次。"_qs,
            u"村民\ue123某。"_qs});
    CHECK(hasNote(fragment, u"txt.invisible"));
    CHECK(hasNote(fragment, u"txt.private"));
    CHECK(hasNote(fragment, u"txt.bar"));
}

TEST_CASE("prose without any heading is the foreword")
{
    const Report report = reportOf({u"关于2016年依法行政工作情况的汇报"_qs, u"县人大常委会："_qs,
        u"我县工作稳步推进。"_qs, u"今后继续努力。"_qs, u"青禾县人民政府"_qs});
    CHECK(report.parts.isEmpty());
    CHECK(report.foreword.size() == 2);
    CHECK(report.organisation == u"青禾县人民政府");
}

TEST_CASE("categories are recognised by their titles, marks aside")
{
    ReadOptions options;
    options.ids = countedIds(u"n"_qs);
    options.categories = {
        Categories {u"two"_qs, {}, {}, {{u"lead"_qs, u"加强领导。"_qs}, {u"train"_qs, u"强化培训"_qs}}},
        Categories {u"other"_qs, {}, {}, {{u"x"_qs, u"无关"_qs}}}};
    const Report report =
        readText(u"一、工作情况\n（一）加强领导\n好。\n（二）强化培训。办班。\n（三）其他。"_qs, options)
            .reports.first();
    CHECK(report.categories == u"two");
    CHECK(report.parts[0].sections[0].key == u"lead");
    CHECK(report.parts[0].sections[1].key == u"train");
    CHECK(report.parts[0].sections[2].key.isEmpty());
}

TEST_CASE("（1） below 一是 on its own line belongs to it, and the list goes on behind it")
{
    const Report report = reportOf({u"一、主要做法及成效"_qs, u"一是强化领导。开会6次。"_qs, u"二是规范执法。"_qs,
        u"（1）落实制度；"_qs, u"（2）联合执法32次。"_qs, u"三是普法。办班3期。"_qs});
    const QList<Section> &sections = report.parts[0].sections;
    CHECK(titlesOf(sections) == QStringList {u"强化领导。"_qs, u"规范执法。"_qs, u"普法。"_qs});
    CHECK(sections[1].items.size() == 2);
}

TEST_CASE("a page number between the lines is kept and listed as not recognised")
{
    const Fragment fragment = readLines({u"一、工作情况"_qs, u"好。"_qs, u"— 3 —"_qs, u"多。"_qs});
    CHECK(fragment.unrecognised.size() == 1);
    CHECK(printed(fragment.reports.first()) == QStringList {u"一、工作情况"_qs, u"好。"_qs, u"— 3 —"_qs, u"多。"_qs});
}

TEST_CASE("the last page's number and a web page's buttons do not hide the closing")
{
    for (const QString &foot : {u"- 1 -"_qs, u"第 3 页 共 3 页"_qs, u"【打印本页】 【关闭窗口】"_qs}) {
        const Fragment fragment = readLines({u"青禾县2022年法治政府建设年度报告"_qs, u"一、工作情况"_qs,
            u"全年办案3件。"_qs, u"附件：案件统计表"_qs, u"青禾县司法局"_qs, u"2023年1月5日"_qs, foot});
        const Closing &closing = fragment.reports.first().closing;
        CHECK(closing.signature == u"青禾县司法局");
        CHECK(closing.date == u"2023年1月5日");
        CHECK(closing.annexes == QStringList {u"案件统计表"_qs});
        CHECK(hasNote(fragment, u"txt.foot"));
        CHECK(fragment.unrecognised.isEmpty());
    }
}

TEST_CASE("a title that names the place only leaves the organisation to the signature")
{
    const QString title = u"青禾县2022年法治政府建设年度报告"_qs;
    const QStringList text {title, u"一、工作情况"_qs, u"全年办案3件。"_qs};
    CHECK(reportOf(text).organisation == u"青禾县人民政府");
    CHECK(reportOf(text + QStringList {u"青禾县司法局"_qs, u"2023年1月5日"_qs}).organisation == u"青禾县司法局");
    CHECK(reportOf(text + QStringList {u"澄川市司法局"_qs, u"2023年1月5日"_qs}).organisation == u"青禾县人民政府");
}
