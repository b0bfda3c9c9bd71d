// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the text comes back as what it was, however it is worded.
#include "core/formats/documents.h"
#include "core/formats/documentwriters.h"
#include "core/formats/headings.h"

#include "tests/support/catch.h"

using namespace nianbao;

namespace {

ReadOptions options()
{
    return {u"年报"_qs, {}, countedIds(u"n"_qs)};
}

Report textReport(const QStringList &end)
{
    const QStringList lines {u"青石县2018年度法治政府建设工作情况的报告"_qs, u"一、工作情况"_qs, u"办案3件。"_qs};
    return readText((lines + end).join(u'\n'), options()).reports.first();
}

QList<Report> oddClosings()
{
    Report report;
    report.title = u"青禾县2021年度法治政府建设工作情况的报告"_qs;
    report.addressees = u"各乡镇人民政府，县政府各部门"_qs;
    Part part;
    part.kind = PartKind::Plans;
    part.heading = u"下一步打算"_qs;
    part.lead = {{ParagraphKind::Text, u"加大力度。"_qs}, {ParagraphKind::Text, u"青禾县人民政府"_qs}};
    report.parts = {part};
    QList<Report> reports {report};
    report.closing.annexes = {u"统计表"_qs};
    report.closing.signature = u"青禾县人民政府"_qs;
    report.closing.date = u"2022年1月20日"_qs;
    report.closing.note = u"主动公开"_qs;
    reports << report;
    report.closing.note = u"电话（区号）：0000"_qs;
    report.closing.signature = u"青禾县法治建设联席会议\n某某某、某某"_qs;
    report.closing.date = u"2022年1月"_qs;
    report.closing.annexes = {u"1.5万元以上支出，附表"_qs};
    reports << report;
    report.closing.date = u"二〇二二年元月"_qs;
    report.closing.annexes = {u"2021年统计表"_qs, u"1.名册。"_qs};
    reports << report;
    report.closing.date.clear();
    report.closing.note.clear();
    return reports << report;
}

using Write = Result<QByteArray> (*)(const Content &, const WriteOptions &);
using Read = Result<Fragment> (*)(const QByteArray &, const ReadOptions &);

void checkReturn(Write write, Read read)
{
    for (const Report &report : oddClosings()) {
        INFO(report.closing.date.toStdString());
        const auto bytes = write(Content {{report}}, WriteOptions {Extent::Reports});
        REQUIRE(bytes);
        const auto again = read(*bytes, options());
        REQUIRE(again);
        const Report &returned = again->reports.first();
        CHECK(returned.closing == report.closing);
        CHECK(returned.addressees == report.addressees);
        REQUIRE(returned.parts.size() == 1);
        CHECK(returned.parts.first().lead == report.parts.first().lead);
    }
}

} // namespace

TEST_CASE("whatever its wording, what stands around the text comes back from DOCX, ODT and HTML")
{
    checkReturn(writeDocxReport, readDocxReport);
    checkReturn(writeOdtReport, readOdtReport);
    checkReturn(writeHtmlReport, readHtmlReport);
}

TEST_CASE("the styles of a closing are known in a document that another program saved")
{
    Flow flow;
    const QList<std::pair<QString, QString>> paragraphs {{u"标题"_qs, u"青禾县2021年报告"_qs},
        {u"主送"_qs, u"县人大"_qs}, {u"一级"_qs, u"一、工作情况"_qs}, {u"正文"_qs, u"办案3件。"_qs},
        {u"附件说明"_qs, u"附件：1. 统计表"_qs}, {u"附件说明"_qs, u"2.名册"_qs}, {u"署名"_qs, u"法治联席会\t议"_qs},
        {u"成文日期"_qs, u"二〇二二年元月"_qs}, {u"附注"_qs, u"（主动（全文）公开）"_qs}};
    for (const auto &[style, text] : paragraphs) {
        FlowBlock block;
        block.number = int(flow.blocks.size()) + 1;
        block.style = style;
        block.text = text;
        flow.blocks << block;
    }
    const Report report = readFlow(flow, options()).reports.first();
    CHECK(report.addressees == u"县人大");
    CHECK(report.closing.annexes == QStringList {u"统计表"_qs, u"名册"_qs});
    CHECK(report.closing.signature == u"法治联席会议");
    CHECK(report.closing.date == u"二〇二二年元月");
    CHECK(report.closing.note == u"主动（全文）公开");
}

TEST_CASE("a closing in plain text is known by what a clerk writes there")
{
    const Closing closing =
        textReport({u"青石县法治建设联席会议"_qs, u"2022年1月"_qs, u"（主动公开（全文））"_qs}).closing;
    CHECK(closing.signature == u"青石县法治建设联席会议");
    CHECK(closing.date == u"2022年1月");
    CHECK(closing.note == u"主动公开（全文）");
    CHECK(textReport({u"二、下一步打算"_qs, u"青石县人民政府"_qs}).closing.signature == u"青石县人民政府");
    CHECK(textReport({u"（完）"_qs}).closing.note.isEmpty());
    CHECK(textReport({u"牵头单位："_qs, u"青石县司法局"_qs}).closing.signature.isEmpty());
    CHECK(textReport({u"县公安局"_qs, u"县司法局"_qs}).closing.signature.isEmpty());
}
