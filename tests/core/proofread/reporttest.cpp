// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whole reports: what must be found is found once and at its place, what is right stays silent.
#include "core/formats/json.h"
#include "core/proofread/corrected.h"
#include "tests/core/proofread/proofreading.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"

#include <QFile>

using namespace nianbao;
using namespace nianbao::test;

namespace {

/// Sentences as county reports have them, faults and all.
const QString &countyReport()
{
    static const QString text =
        QStringLiteral("清丰县2018年度依法行政工作情况的报告\n"
                       "一、工作开展情况\n"
                       "2018年以来,认真贯彻落实《法治政府建设实施纲要(2015—2020年)》,"
                       "各项工作取得新进展。现将2018工作开展情况汇报如下:\n"
                       "(一)"
                       "加强组织领导。一是调整领导小组。县政府调整了领导小组。二是对年度法治政府建设工作进行安排部署。"
                       "下发《2018年清丰县法治政府建设工作要点》,"
                       "对年度法治政府建设工作进行安排部署。三是落实谁执法、谁普法制度。利用12.4国家宪法日、3."
                       "15消费者权利保护日开展法治宣传。\n"
                       "(二)"
                       "完善制度体系。一是建立考核机制。制定下发《清丰县2019年度法治政府建设工作安排》确定了目标任务。"
                       "二是完善管理制度。2018年,共审核文件117件,"
                       "其中,规范性文件14件。三是加强应诉工作。办理行政应诉案件134件,其中,一审40件,二审94件。\n"
                       "(三)推进各项改革。一是优化服务。落实“双随机一公开”工作机制,大厅进驻事项850多项,进驻率89.4%,"
                       "一窗综合受理事项550多项,一窗受理率57.8%。"
                       "二是建设政务大厅。落实“三集中,三到位”。总结、推广本部门的典型经验。\n"
                       "二、存在的问题\n"
                       "(一)开展不平衡。个别单位作用不明显。\n"
                       "三、下一步打算\n"
                       "(一)深入推进政府法治政府建设。精心部署,有序推进。\n"
                       "|\n");
    return text;
}

QStringList heavyFindings(const Findings &findings)
{
    QStringList lines;
    for (const Finding &finding : findings.findings) {
        if (finding.severity != Severity::Hint)
            lines << finding.rule + u' ' + finding.quote;
    }
    return lines;
}

} // namespace

TEST_CASE("a county's report gives its known faults, each once and in order, and nothing else")
{
    const Findings findings = checkText(countyReport());
    INFO(shown(findings).toStdString());
    CHECK(heavyFindings(findings)
        == QStringList {u"marks.stray "_qs, u"numbers.yearMark 2018"_qs,
            u"words.repeated 对年度法治政府建设工作进行安排部署"_qs, u"words.phrase 谁执法、谁普法"_qs,
            u"marks.monthDay 12.4国家宪法日"_qs, u"marks.monthDay 3.15"_qs, u"marks.monthDay 消费者权利保护日"_qs,
            u"numbers.year 2019"_qs, u"words.phrase 双随机一公开"_qs, u"marks.list ，"_qs, u"words.voice 本部门"_qs,
            u"words.repeated 政府法治政府"_qs});
}

TEST_CASE("half-width marks are one finding, and sums that hold are proved")
{
    const Findings findings = checkText(countyReport());
    CHECK(std::count_if(findings.findings.begin(), findings.findings.end(), [](const Finding &finding) {
        return finding.rule == u"marks.halfWidth";
    }) == 1);
    REQUIRE(findings.proofs.size() == 1);
    CHECK(findings.proofs.first().sum == u"40 + 94 = 134");
}

TEST_CASE("a finding's place and length hold exactly its quote")
{
    const Fragment fragment = readText(countyReport());
    const Report &report = fragment.reports.first();
    const Findings findings = check(report, CheckOptions(), shippedTerms());
    for (const Finding &finding : findings.findings) {
        if (finding.length == 0)
            continue;
        const Corrected marked = corrected(report, {Correction {finding.place, finding.length, QStringLiteral("※")}});
        REQUIRE(marked.made.size() == 1);
        INFO(finding.rule.toStdString());
        CHECK(finding.quote.contains(marked.made.first().was));
    }
}

TEST_CASE("the shipped samples have no errors and no warnings")
{
    for (const int year : {2017, 2018}) {
        QFile file(QStringLiteral(NIANBAO_SOURCE_DIR "/resources/samples/%1.json").arg(year));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const Result<Fragment> sample =
            readJson(file.readAll(), {QStringLiteral("示例"), {}, countedIds(QStringLiteral("n"))});
        REQUIRE(sample);
        const Findings findings = check(sample->reports.first(), CheckOptions(), shippedTerms());
        INFO(shown(findings).toStdString());
        CHECK(heavyFindings(findings) == QStringList());
    }
}

TEST_CASE("a gap that was read is told; items that a user takes out or moves leave none")
{
    const QString list = QStringLiteral("清丰县2018年工作报告\n一、工作情况\n（一）加强领导。一是建制度。印发3件。二是"
                                        "抓培训。培训3次。三是严考核。考核2次。\n");
    const QStringList rule {QStringLiteral("structure.ordinals")};
    Report report = readText(list).reports.first();
    QList<WorkItem> &items = report.parts.first().sections.first().items;
    REQUIRE(items.size() == 3);
    items.removeAt(1);
    items.swapItemsAt(0, 1);
    CHECK(check(report, CheckOptions {rule}, Terms()).findings.isEmpty());

    report = readText(QString(list).replace(u"二是"_qs, u"四是"_qs).replace(u"三是"_qs, u"五是"_qs)).reports.first();
    CHECK(check(report, CheckOptions {rule}, Terms()).findings.size() == 1);
}

TEST_CASE("odd reports are checked without harm: empty ones, tables, random ones")
{
    CHECK(check(Report(), CheckOptions(), Terms()).findings.isEmpty());
    check(fullReport(), CheckOptions(), shippedTerms());
    for (unsigned seed = 1; seed < 60; ++seed)
        check(ReportMaker(seed).report(), CheckOptions(), shippedTerms());
}

TEST_CASE("corrections that overlap or no longer fit are left out")
{
    Report report = readText(countyReport()).reports.first();
    const Place title {report.id, Field::Title, 0, 0};
    const Corrected both = corrected(
        report, {Correction {title, 3, QStringLiteral("甲县")}, Correction {{report.id, Field::Title, 0, 1}, 4, {}}});
    CHECK(both.made.size() == 1);
    CHECK(corrected(report, {Correction {{report.id, Field::Title, 0, 5}, 500, {}}}).report == report);
    CHECK(corrected(report, {Correction {{Id {QStringLiteral("none")}, Field::Body, 3, 0}, 1, {}}}).report == report);
    CHECK(corrected(report, {Correction {{report.id, Field::Title, 0, -1}, 0, QStringLiteral("x")}}).report == report);
}

TEST_CASE("of two corrections that begin at one place only the first is made")
{
    const Report report = readText(countyReport()).reports.first();
    const auto at = [&](int offset, int length, const QString &text) {
        return Correction {{report.id, Field::Title, 0, offset}, length, text};
    };
    const Corrected twice = corrected(report, {at(2, 0, QStringLiteral("，")), at(2, 0, QStringLiteral("、"))});
    REQUIRE(twice.made.size() == 1);
    CHECK(twice.report.title == QString(report.title).insert(2, u'，'));
    CHECK(corrected(report, {at(2, 0, QStringLiteral("，")), at(2, 3, {})}).made.size() == 1);
    CHECK(corrected(report, {at(2, 3, {}), at(2, 0, QStringLiteral("，"))}).made.size() == 1);
    CHECK(corrected(report, {at(2, 3, {}), at(5, 0, QStringLiteral("，"))}).made.size() == 2); // one behind the other
    Correction elsewhere = at(0, 0, QStringLiteral("，"));
    elsewhere.place.node = report.parts.first().sections.first().id;
    CHECK(corrected(report, {at(0, 0, QStringLiteral("，")), elsewhere}).made.size() == 2);
}

TEST_CASE("endless sentences and thousands of lone brackets are checked in no time worth telling")
{
    constexpr int kMany = 20'000;
    Report report;
    report.id = Id {QStringLiteral("r")};
    report.title = QStringLiteral("清丰县2018年法治政府建设工作情况报告");
    const QStringList texts {QStringLiteral("（“").repeated(kMany), QStringLiteral("”“").repeated(kMany),
        QStringLiteral("《”").repeated(kMany), QStringLiteral("受理3件，其中2件，").repeated(kMany),
        QStringLiteral("甲乙、").repeated(kMany), QStringLiteral("受理行政复议案件3件，").repeated(kMany),
        QString(kMany * 4, u'的')};
    report.foreword = paragraphs(texts);
    CHECK_FALSE(check(report, CheckOptions(), shippedTerms()).findings.isEmpty());
}

TEST_CASE("what a document needs at its head and end, the edition for the web may leave away")
{
    const QStringList rule {QStringLiteral("structure.formalities")};
    Report report = readText(countyReport()).reports.first();
    CHECK(check(report, CheckOptions {rule}, Terms()).findings.size() == 1);
    report.edition = Edition::Web;
    CHECK(check(report, CheckOptions {rule}, Terms()).findings.isEmpty());
}

TEST_CASE("townships and their near misses are told from the units that sent the items in")
{
    const QString text =
        QStringLiteral("清丰县2018年工作报告\n一、工作情况\n（一）加强领导。一是建制度。马庄乔镇印发3件。"
                       "二是抓培训。马庄桥镇和仙庄镇培训3次。\n");
    const QStringList rule {QStringLiteral("words.localName")};
    Report report = readText(text).reports.first();
    CHECK(check(report, CheckOptions {rule}, Terms()).findings.isEmpty());
    QList<WorkItem> &items = report.parts.first().sections.first().items;
    REQUIRE(items.size() == 2);
    items[1].unit = QStringLiteral("马庄桥镇、仙庄镇");
    const Findings findings = check(report, CheckOptions {rule}, Terms());
    REQUIRE(findings.findings.size() == 1);
    CHECK(findings.findings.first().quote == u"马庄乔镇");
}

TEST_CASE("where plans say which problem they answer, problems and plans without the other are told")
{
    const QString text = QStringLiteral(
        "清丰县2018年工作报告\n一、工作情况\n（一）加强领导。召开会议3次。\n二、存在的问题\n"
        "（一）普法宣传单一。\n（二）执法人员偏少。\n三、下一步打算\n（一）充实队伍。\n（二）继续努力。\n");
    const QStringList rule {QStringLiteral("structure.plans")};
    Report report = readText(text).reports.first();
    REQUIRE(report.parts.size() == 3);
    report.parts[2].sections[0].plan.answers = {report.parts[1].sections[1].id};
    const Findings findings = check(report, CheckOptions {rule}, Terms());
    QStringList quotes;
    for (const Finding &finding : findings.findings)
        quotes << finding.quote;
    CHECK(quotes == QStringList {u"普法宣传单一。"_qs, u"继续努力。"_qs});
}
