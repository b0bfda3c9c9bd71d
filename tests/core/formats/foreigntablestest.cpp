// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as departments and townships make them: their headers, their sums, their mistakes.
#include "core/formats/records.h"
#include "core/formats/tablefiles.h"
#include "core/formats/tables.h"
#include "tests/support/catch.h"
#include "tests/support/notes.h"
#include "tests/support/workbooks.h"

using namespace nianbao;
using nianbao::test::codesOf;
using nianbao::test::sheet;

namespace {

ReadOptions options()
{
    ReadOptions options {u"台账.xlsx"_qs, {}, countedIds(u"new"_qs)};
    options.categories = {Categories {
        u"seed7"_qs, {}, {}, {{u"leadership"_qs, u"加强组织领导。"_qs}, {u"decision"_qs, u"健全依法决策机制。"_qs}}}};
    return options;
}

Result<Fragment> readRows(const QList<QStringList> &rows, bool skipFaultyRows = false)
{
    ReadOptions how = options();
    how.skipFaultyRows = skipFaultyRows;
    return readTables(Workbook {{sheet(u"台账"_qs, rows)}}, how);
}

QStringList parted(const char *text)
{
    return QString::fromUtf8(text).split(u'|');
}

/// The items of all categories.
QList<WorkItem> itemsOf(const Fragment &fragment)
{
    QList<WorkItem> items;
    for (const Part &part : fragment.reports.first().parts) {
        for (const Section &section : part.sections)
            items << section.items;
    }
    return items;
}

} // namespace

TEST_CASE("a column of work with much text is never left out, whatever its header")
{
    const char *const kBody =
        "全年举办法治讲座6场，审查规范性文件12件，废止3件，受理行政复议案件20件，办结率为百分之百。";
    const char *const kHeaders[] {
        "工作事项名称|具体做法及成效|承办股室",
        "序号|工作名称|主要做法|责任股室",
        "序号|重点工作|推进情况|牵头单位",
        "序号|工作任务|贯彻落实情况|责任领导",
        "序号|任务|完成进度及成效|配合单位",
        "序号|项目|开展情况简述|科室",
        "序号|工作要点|落实举措|责任人",
        "序号|事项|文字材料|经办科室",
        "序号|考核内容|自查情况|单位",
        "序号|指标名称|自评说明|报送股室",
        "序号|法治建设任务|2024年完成情况|责任部门",
        "序号|工作|做法|部门",
        "序号|主要任务|亮点做法|责任科室",
        "序号|任务分解|具体成效|承办人",
        "序号|举措名称|工作总结|所在单位",
        "编码|标题名称|详细描述|负责科室",
    };
    for (const char *header : kHeaders) {
        CAPTURE(header);
        QStringList row = parted(header);
        const bool hasOrdinal = row.size() == 4;
        QStringList first {u"加强学习培训"_qs, QString::fromUtf8(kBody), u"法制股"_qs};
        QStringList second {u"规范执法行为"_qs, QString::fromUtf8(kBody).left(40), u"执法股"_qs};
        if (hasOrdinal) {
            first.prepend(u"1"_qs);
            second.prepend(u"2"_qs);
        }
        const auto fragment = readRows({row, first, second});
        REQUIRE(fragment);
        const QList<WorkItem> items = itemsOf(*fragment);
        REQUIRE(fragment->reports.first().parts.first().kind == PartKind::Work);
        REQUIRE(items.size() == 2);
        CHECK(items.first().title == u"加强学习培训。"_qs);
        REQUIRE(items.first().body.size() == 1);
        CHECK(items.first().body.first().text == QString::fromUtf8(kBody));
    }
}

TEST_CASE("numbers, shares and dates are never a title, and a table of texts needs none")
{
    const QStringList header = parted("单位|工作类别|主要内容|完成时间|数量|占比|登记");
    const auto row = [&](const char *text, const char *figure, const char *share) {
        return QStringList {u"县司法局"_qs, u"加强组织领导"_qs, QString::fromUtf8(text), u"2024-03-05"_qs,
            QString::fromUtf8(figure), QString::fromUtf8(share), u"2024/3/6"_qs};
    };
    const auto fragment = readRows({header, row("组织会前学法。", "1,234,568", "12.50%"),
        row("审查规范性文件", "-1,000.00", "0.00%"), row("办班", "3场", "100%")});
    REQUIRE(fragment);
    const QList<WorkItem> items = itemsOf(*fragment);
    REQUIRE(items.size() == 3);
    CHECK(items[0].title.isEmpty());
    CHECK(items[0].body.first().text == u"组织会前学法。");
    CHECK(items[1].body.first().text == u"审查规范性文件。");
    CHECK(items[0].origin.cell == u"台账!C2");
    CHECK(items[0].date == u"2024-03-05");
    CHECK(codesOf(fragment->notes).count(u"table.unknownColumn"_qs) == 3);

    Sheet typed =
        sheet(u"台账"_qs, {parted("主要内容|单位|数"), parted("办班。|县司法局|一千"), parted("审查。|县司法局|二千")});
    for (int i : {1, 2})
        typed.rows[i].cells[2].type = SheetCell::Type::Number; // shown by a format of its own
    const auto shown = readTables(Workbook {{typed}}, options());
    REQUIRE(shown);
    CHECK(itemsOf(*shown).first().title.isEmpty());

    const auto empty = readRows({header, row("办班。", "1", "2%"), row(" ", "3", "4%")});
    REQUIRE_FALSE(empty);
    CHECK(empty.error().place.cell == u"台账!C3");
}

TEST_CASE("the text of a row is read beside its name, and its sender's rooms are no units")
{
    const auto fragment = readRows({parted("科室|归口|干了啥|具体情况"),
        parted("办公室|依法行政|党组会前学法|组织会前学法10次"), parted("法制股|行政执法|规范执法行为|开展评查2次"),
        parted("执法科|行政执法|排查矛盾纠纷|“枫桥式”做法见报（3次）"), parted("宣教股|普法|送法下乡进村|办班。")});
    REQUIRE(fragment);
    const QList<WorkItem> items = itemsOf(*fragment);
    REQUIRE(items.size() == 4);
    CHECK(items[0].title == u"党组会前学法。");
    CHECK(items[0].body.first().text == u"组织会前学法10次。");
    CHECK(items[2].body.first().text == u"“枫桥式”做法见报（3次）。");
    CHECK(items[3].body.first().text == u"办班。");
    for (const WorkItem &item : items)
        CHECK(item.unit.isEmpty());
    const auto guessed = readRows({parted("科室|干了啥|怎么干的"), parted("法制股|党组会前学法|组织会前学法10次"),
        parted("执法股|规范执法行为|开展执法案卷评查2次")});
    REQUIRE(guessed);
    CHECK(itemsOf(*guessed).first().title == u"党组会前学法。");
    CHECK(itemsOf(*guessed).first().body.first().text == u"组织会前学法10次。");
}

TEST_CASE("tabs that go are told once for a file, and full stops that are added are not")
{
    const auto fragment = readRows({parted("标题|内容"), parted("学习|办班6次"), parted("审查|审查12件"),
        {u"\t执法。"_qs, u"\t评查：\n1.案卷"_qs}, {u" 普法。 "_qs, u"见“附件。”"_qs}});
    REQUIRE(fragment);
    const QList<WorkItem> items = itemsOf(*fragment);
    CHECK(items[0].body.first().text == u"办班6次。");
    CHECK(items[2].body.first().text == u"评查：");
    CHECK(items[2].body.last().text == u"1.案卷。");
    CHECK(items[3].body.first().text == u"见“附件。”");
    CHECK(codesOf(fragment->notes) == QStringList {u"table.tab"_qs}); // everyone expects the full stops
}

TEST_CASE("tables of problems and of plans are still known by their headers")
{
    const auto problems = readRows({parted("序号|存在的主要问题|具体情况|原因分析"),
        parted("1|个别单位执法不规范|有的执法人员不出示证件。|学习不够")});
    REQUIRE(problems);
    CHECK(problems->reports.first().parts.first().kind == PartKind::Problems);
    CHECK(problems->reports.first().parts.first().sections.first().lead.size() == 1);
    const auto plans = readRows(
        {parted("序号|下一步工作打算|具体措施|完成时限"), parted("1|加强培训|每季度举办一次培训。|2025年6月底前")});
    REQUIRE(plans);
    CHECK(plans->reports.first().parts.first().kind == PartKind::Plans);
}

TEST_CASE("sums and signatures below a table are no records, and are told")
{
    const auto fragment = readRows({parted("序号|标题|内容|报送单位"), parted("1|学习|办班6次。|县司法局"),
        parted("小 计||6|"), parted("2|审查|审查12件。|县司法局"), parted("|合计|18|"),
        parted("填表人：某某|审核人：某某||"), parted("注：本表一式两份|||")});
    REQUIRE(fragment);
    CHECK(itemsOf(*fragment).size() == 2);
    CHECK(codesOf(fragment->notes).contains(u"table.apart"));
}

TEST_CASE("work on sums is a record")
{
    const auto fragment =
        readRows({parted("标题|内容"), parted("合计办理案件|全年合计办理20件。"), parted("统计：报送|按月。")});
    REQUIRE(fragment);
    CHECK(itemsOf(*fragment).size() == 2);
}

TEST_CASE("all faults of a table are told at once, each with its cell")
{
    const auto refused = readRows({parted("编号|类别|标题|内容|日期"), parted("1|星际探索|甲|内容|2024-01-02"),
        parted("2|加强组织领导|乙|内容|2024-02-30"), parted("2|加强组织领导||内容|2024-03-01")});
    REQUIRE_FALSE(refused);
    const QString message = refused.error().message;
    CHECK(message.contains(u"台账!B2"));
    CHECK(message.contains(u"星际探索"));
    CHECK(message.contains(u"另有3处"));
    CHECK(message.contains(u"台账!E3"));
    CHECK(message.contains(u"台账!A4"));
    CHECK(message.contains(u"台账!C4"));
    CHECK(refused.error().place.cell == u"台账!B2");
}

TEST_CASE("rows with faults can be left out: the others come in, and each one left out is told")
{
    QList<QStringList> rows {parted("编号|上级编号|类别|标题|内容"), parted("1||加强组织领导|甲|内容"),
        parted("2||星际探索|乙|内容"), parted("3|2|加强组织领导|丙|内容"), parted("4|1|加强组织领导|丁|内容")};
    Sheet book = sheet(u"台账"_qs, rows);
    CHECK_FALSE(readRows(rows));
    const auto fragment = readRows(rows, true);
    REQUIRE(fragment);
    const QList<WorkItem> items = itemsOf(*fragment);
    REQUIRE(items.size() == 1); // the third has lost its parent
    CHECK(items.first().title == u"甲。"_qs);
    REQUIRE(items.first().children.size() == 1);
    CHECK(items.first().children.first().title == u"丁。"_qs);
    CHECK(codesOf(fragment->notes).count(u"table.faultyRow"_qs) == 2);
    book.rows[1].cells[3].type = SheetCell::Type::Error;
    book.rows[1].cells[3].text = u"#REF!"_qs;
    ReadOptions how = options();
    how.skipFaultyRows = true;
    const auto refused = readTables(Workbook {{book}}, how); // most rows are faulty now
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"#REF!"));
}

TEST_CASE("a CSV's row of another width is a fault of that row alone")
{
    ReadOptions how = options();
    how.fileName = u"台账.csv"_qs;
    const auto read = [&](const QByteArray &bytes) { return readCsvTable(bytes, how); };
    const QByteArray kTable = "标题,类别,内容\n甲,加强组织领导,做了。\n乙,加强,组织,领导\n丙,加强组织领导,做了。,,\n"
                              "丁,加强组织领导,做了。\n";
    const auto refused = read(kTable);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().place.line == 3);
    CHECK(refused.error().message.contains(u"有4列"));
    CHECK_FALSE(refused.error().message.contains(u"另有")); // its cells are of no column
    CHECK(isOfRows(refused.error()));
    how.skipFaultyRows = true;
    const auto fragment = read(kTable);
    REQUIRE(fragment);
    CHECK(itemsOf(*fragment).size() == 3);
    REQUIRE(codesOf(fragment->notes).count(u"table.faultyRow"_qs) == 1);
    how.skipFaultyRows = false;
    CHECK(read("甲镇,台账\n标题,类别,内容\n甲,加强组织领导,做了。\n"));
    CHECK_FALSE(read("甲镇,台账\n标题,类别,内容\n甲,加强组织领导,做了。,又\n"));
    CHECK_FALSE(isOfRows(read("类别,内容\n加强组织领导,做了。\n").error()));
}

TEST_CASE("the title and the office above a table give its year and its sender")
{
    const auto fragment = readRows({parted("城关镇2024年度依法行政工作情况统计表|||"),
        parted("填报单位：城关镇人民政府（盖章）|||填报日期：2025年1月5日"), parted("序号|标题|内容|备注"),
        parted("1|学习|办班6次。|")});
    REQUIRE(fragment);
    CHECK(fragment->year == Year::from(2024));
    REQUIRE(itemsOf(*fragment).size() == 1);
    CHECK(itemsOf(*fragment).first().unit == u"城关镇人民政府");
}

TEST_CASE("a table that names its office only in its title gives that office to its rows")
{
    const auto fragment = readRows(
        {parted("县自然资源局2024年度法治政府建设工作台账||"), parted("序号|标题|内容"), parted("1|学习|办班6次。")});
    REQUIRE(fragment);
    CHECK(itemsOf(*fragment).first().unit == u"县自然资源局");
}

TEST_CASE("lines above a table propose its sender and its year, in any order")
{
    struct Preface {
        QStringList lines;
        const char *unit;
        int year; // 0: none
    };
    const Preface cases[] {
        {{u"城关镇2025年度依法行政工作情况统计表"_qs}, "城关镇", 2025},
        {{u"XX镇2025年度依法行政工作情况统计表"_qs}, "XX镇", 2025},
        {{u"城关镇二〇二五年度法治建设台账"_qs}, "城关镇", 2025},
        {{u"2025年度城关镇依法行政工作情况统计表"_qs}, "城关镇", 2025},
        {{u"城关镇法治政府建设情况统计表（2025年度）"_qs}, "城关镇", 2025},
        {{u"县住房和城乡建设局2025年度工作台账"_qs}, "县住房和城乡建设局", 2025},
        {{u"县综合行政执法局 2025 年度工作台账"_qs}, "县综合行政执法局", 2025},
        {{u"附件2"_qs, u"县司法局2025年度工作台账"_qs}, "县司法局", 2025},
        {{u"附件2：县司法局2025年度工作台账"_qs}, "县司法局", 2025},
        {{u"2025年度依法行政统计表"_qs, u"填报单位：城关镇（盖章）   填报日期：2026年1月5日"_qs}, "城关镇", 2025},
        {{u"填报单位：城关镇（盖章）填报日期：2026年1月5日"_qs, u"2025年度统计表"_qs}, "城关镇", 2025},
        {{u"填报单位（盖章）：城关镇人民政府 填报时间：2026.1.5"_qs}, "城关镇人民政府", 0},
        {{u"填报单位(公章):县司法局 联系人："_qs}, "县司法局", 0},
        {{u"填报单位：        填报日期：2026年1月5日"_qs}, "", 0},
        {{u"填报单位：____ 填报日期：2026年"_qs}, "", 0},
        {{u"报送部门：县财政局；联系电话：123"_qs}, "县财政局", 0},
        {{u"单位：城关镇"_qs}, "城关镇", 0},
        {{u"2025年经费统计表"_qs, u"单位：万元"_qs}, "", 2025},
        {{u"各乡镇2025年度依法行政工作情况统计表"_qs}, "", 2025},
        {{u"全县乡镇依法行政工作情况统计表"_qs}, "", 0},
    };
    for (const Preface &each : cases) {
        CAPTURE(each.lines.join(u' '));
        QList<QStringList> rows;
        for (const QString &line : each.lines)
            rows << QStringList {line};
        const auto fragment = readRows(rows << parted("序号|标题|内容") << parted("1|学习|办班6次。"));
        REQUIRE(fragment);
        REQUIRE(itemsOf(*fragment).size() == 1);
        CHECK(itemsOf(*fragment).first().unit == QString::fromUtf8(each.unit));
        CHECK(fragment->reports.first().organisation == QString::fromUtf8(each.unit));
        CHECK((fragment->year ? fragment->year->number() : 0) == each.year);
    }
}

TEST_CASE("hidden columns of others are told with their letter, our own ids are not")
{
    Sheet book = sheet(u"台账"_qs, {parted("年报编号|标题|内容|备注"), parted("|学习|办班6次。|内部")});
    book.hiddenColumns = {1, 4, 9};
    const auto fragment = readTables(Workbook {{book}}, options());
    REQUIRE(fragment);
    REQUIRE(codesOf(fragment->notes).count(u"table.hidden"_qs) == 1);
    const Note note = fragment->notes[codesOf(fragment->notes).indexOf(u"table.hidden"_qs)];
    CHECK(note.message.contains(u"“备注”一列（D列）"));
    CHECK(note.place.cell == u"台账!D1");
}
