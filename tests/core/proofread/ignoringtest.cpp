// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/ignoring.h"
#include "core/model/outline.h"
#include "core/proofread/redpencil.h"
#include "tests/core/proofread/proofreading.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"

using namespace nianbao;

namespace {

const IgnoringReason kReason {
    QStringLiteral("县里的\n说法"), QStringLiteral("法规股"), QDateTime::fromSecsSinceEpoch(1546680600, Qt::UTC)};

/// Two items, the first with two findings of one rule.
Report faultyReport()
{
    Report report = test::smallReport();
    findItem(report, Id {u"i1"_qs})->body.first().text =
        u"截止目前调整了领导小组，，截止目前印发了三个文件，，成效明显。"_qs;
    findItem(report, Id {u"i2"_qs})->body.first().text = u"召开了会议，，印发了要点。"_qs;
    return report;
}

Findings findingsIn(const Report &report)
{
    return check(report, CheckOptions {{u"marks.doubled"_qs}}, test::shippedTerms());
}

qsizetype openIn(const Report &report)
{
    return parted(report, findingsIn(report)).open.findings.size();
}

Report ignoring(Report report, const QList<Finding> &findings)
{
    ignoreFindings(report, findings, kReason);
    return report;
}

} // namespace

TEST_CASE("what is ignored is told apart, with who ignores it, when and why in one line")
{
    const Report report = faultyReport();
    const Findings findings = findingsIn(report);
    REQUIRE(findings.findings.size() == 3);
    const Report after = ignoring(report, {findings.findings[1]});
    const PartedFindings parts = parted(after, findingsIn(after));
    CHECK(parts.open.findings == QList<Finding> {findings.findings[0], findings.findings[2]});
    REQUIRE(parts.ignored.size() == 1);
    CHECK(parts.ignored.first().finding == findings.findings[1]);
    CHECK(parts.ignored.first().why.reason == u"县里的 说法"_qs);
    CHECK(parts.ignored.first().why.author == u"法规股"_qs);
    CHECK(parts.ignored.first().why.time == kReason.time);
}

TEST_CASE("an ignored finding comes back when its text changes, and is ignored again when that is undone")
{
    const Report report = faultyReport();
    const Report ignored = ignoring(report, {findingsIn(report).findings.first()});
    REQUIRE(openIn(ignored) == 2);
    Report elsewhere = ignored;
    elsewhere.title = u"另一个标题"_qs;
    findItem(elsewhere, Id {u"i1"_qs})->body.first().text += u"又召开了一次会议。"_qs;
    findItem(elsewhere, Id {u"i1"_qs})->body.first().text.prepend(u"今年，"_qs);
    CHECK(openIn(elsewhere) == 2);
    Report changed = ignored;
    findItem(changed, Id {u"i1"_qs})->body.first().text.replace(u"领导小组，，"_qs, u"工作专班，，"_qs);
    CHECK(openIn(changed) == 3);
    CHECK(changed.ignored.size() == 1);
    findItem(changed, Id {u"i1"_qs})->body = findItem(ignored, Id {u"i1"_qs})->body;
    CHECK(openIn(changed) == 2);
}

TEST_CASE("what comes back because its text changed is known by the reason for which it was ignored")
{
    const Report report = faultyReport();
    const QList<Finding> found = findingsIn(report).findings;
    const Report ignored = ignoring(report, {found[0], found[2]});
    Report changed = ignored;
    findItem(changed, Id {u"i1"_qs})->body.first().text.replace(u"领导小组，，"_qs, u"工作专班，，"_qs);
    const PartedFindings parts = parted(changed, findingsIn(changed));
    REQUIRE(parts.open.findings.size() == 2);
    const auto before = [&](const PartedFindings &of, qsizetype index) {
        return ignoredBefore(changed, of.open.findings, of.ignored, of.open.findings[index]);
    };
    REQUIRE(before(parts, 0));
    CHECK(before(parts, 0)->reason == u"县里的 说法"_qs);
    CHECK(before(parts, 0)->time == kReason.time);
    CHECK_FALSE(before(parts, 1)); // stands in the same item, but was never ignored
    changed = ignored;
    findItem(changed, Id {u"i1"_qs})->body.first().text = u"出台方案，，完成任务。"_qs; // another one altogether
    const PartedFindings other = parted(changed, findingsIn(changed));
    REQUIRE(other.open.findings.size() == 1);
    CHECK_FALSE(before(other, 0));
}

TEST_CASE("of many places that are one finding, another number of them is still known as ignored before")
{
    Report report = test::smallReport();
    Finding many {u"marks.pauses"_qs, Severity::Hint, {Id {u"i1"_qs}, Field::Body, 0, 0}, 1, {}, u"、"_qs, {}};
    many.places = 12;
    many.fingerprint = u"0123456789abcdef"_qs;
    ignoreFindings(report, {many}, kReason);
    many.places = 13;
    many.fingerprint = u"fedcba9876543210"_qs;
    CHECK(ignoredBefore(report, {many}, {}, many));
}

TEST_CASE("a mark that is ignored once is not ignored elsewhere in the same item")
{
    const Report report = faultyReport();
    const QList<Finding> found = findingsIn(report).findings;
    REQUIRE(found[0].quote == found[1].quote);
    CHECK(ignoredFinding(report, found[0]).quote != ignoredFinding(report, found[1]).quote);
    CHECK(ignoredFinding(report, found[0]).quote == u"整了领导小组，，截止目前印发"_qs);
    Report moved = report; // into another item
    moved.parts[0].sections[0].items.swapItemsAt(0, 1);
    CHECK(ignoredFinding(moved, findingsIn(moved).findings[1]) == ignoredFinding(report, found[0]));
}

TEST_CASE("taking back tells the finding again, a second reason replaces the first")
{
    const Report report = faultyReport();
    const QList<Finding> found = findingsIn(report).findings;
    Report after = ignoring(ignoring(report, found), {found[2]});
    CHECK(after.ignored.size() == 3);
    CHECK(openIn(after) == 0);
    takeBackIgnored(after, {ignoredFinding(after, found[1])});
    CHECK(openIn(after) == 1);
    takeBackIgnored(after, after.ignored);
    CHECK((after == report));
}

TEST_CASE("what was ignored in an item that is gone is forgotten with the next that is ignored")
{
    const Report report = faultyReport();
    const QList<Finding> found = findingsIn(report).findings;
    Report after = ignoring(report, {found[2]});
    removeNode(after, Id {u"i2"_qs});
    CHECK(after.ignored.size() == 1); // undo may bring the item back
    after = ignoring(after, {found[0]});
    CHECK(after.ignored == QList<IgnoredFinding> {[&] {
        IgnoredFinding one = ignoredFinding(report, found[0]);
        one.reason = u"县里的 说法"_qs;
        one.author = kReason.author;
        one.time = kReason.time;
        return one;
    }()});
}

TEST_CASE("a finding without a place, an empty reason and a very long one are taken as they are")
{
    Report report = test::smallReport();
    Finding nowhere {u"marks.stray"_qs, Severity::Error, {}, 0, {}, {}, u"文末有多余的符号。"_qs};
    Finding beyond {u"marks.list"_qs, Severity::Hint, {Id {u"i1"_qs}, Field::Body, 9, 400}, 3, {}, u"，"_qs, {}};
    ignoreFindings(report, {nowhere, beyond}, {QString(5000, u'长'), {}, {}});
    REQUIRE(report.ignored.size() == 2);
    CHECK(report.ignored[0].node == report.id);
    CHECK(report.ignored[0].reason.size() == 500);
    CHECK(report.ignored[1].quote == u"，"_qs);
    CHECK(parted(report, {{nowhere, beyond}, {}}).open.findings.isEmpty());
}

TEST_CASE("of the contents that are missing, ignoring one leaves the others told")
{
    const QString sentence = u"严格执行制度，规范执法程序，加强案卷评查，推动各单位依法履职。"_qs;
    const Report report =
        test::readText(u"清丰县2020年法治政府建设情况报告\n一、工作开展情况和成效\n（一）加强领导。"_qs
                + sentence.repeated(12) + u"\n二、存在的不足\n（一）力量不足。人员偏少。\n"_qs,
            2020)
            .reports.first();
    const CheckOptions contents {{u"structure.contents"_qs}};
    const QList<Finding> found = check(report, contents, Terms()).findings;
    REQUIRE(found.size() == 3);
    for (const Finding &finding : found) {
        const Report after = ignoring(report, {finding});
        QList<Finding> others = found;
        others.removeOne(finding);
        CHECK(parted(after, check(after, contents, Terms())).open.findings == others);
    }
}

TEST_CASE("one finding for many places comes back when there are more of them")
{
    const CheckOptions spacing {{u"numbers.spacing"_qs}};
    Report report = test::smallReport();
    QString &first = findItem(report, Id {u"i1"_qs})->body.first().text;
    first = u"全年受理案件 3件。"_qs;
    const QList<Finding> found = check(report, spacing, Terms()).findings;
    REQUIRE(found.size() == 1);
    Report after = ignoring(report, found);
    const auto open = [&] { return parted(after, check(after, spacing, Terms())).open.findings.size(); };
    CHECK(open() == 0);
    findItem(after, Id {u"i2"_qs})->body.first().text = u"办结 19件，回访 19人。"_qs;
    CHECK(open() == 1);
    after = ignoring(after, check(after, spacing, Terms()).findings);
    CHECK(open() == 0);
    findItem(after, Id {u"i2"_qs})->body.first().text = u"办结 19件，回访 19人，另有 5件。"_qs;
    CHECK(open() == 1);
    after.ignored << IgnoredFinding {u"numbers.spacing"_qs, Id {u"i1"_qs}, {}}; // as kept by earlier versions
    after.ignored << IgnoredFinding {u"numbers.spacing"_qs, Id {u"i1"_qs}, u"全年受理案件 3件。 × 4"_qs};
    CHECK(open() == 1);
}

TEST_CASE("one finding for many places comes back when one of them is another")
{
    const CheckOptions marks {{u"marks.halfWidth"_qs}};
    Report report = test::smallReport();
    const auto write = [](Report &into, const char *item, const QString &text) {
        findItem(into, Id {QString::fromLatin1(item)})->body.first().text = text;
    };
    write(report, "i1", u"县司法局组织了全县的案卷评查,印发了通报。"_qs);
    write(report, "i2", u"各乡镇对照通报逐条整改,年底前完成了整改,取得了较好的效果。"_qs);
    write(report, "i3", u"聘请法律顾问12名,参与了重大行政决策。"_qs);
    const Report ignored = ignoring(report, check(report, marks, Terms()).findings);
    const auto open = [&](const Report &now) { return parted(now, check(now, marks, Terms())).open.findings.size(); };
    const auto openWith = [&](const QString &text) {
        Report now = ignored;
        write(now, "i2", text);
        return open(now);
    };
    REQUIRE(open(ignored) == 0);
    CHECK(openWith(u"各乡镇对照通报逐条整改,年底前完成了整改,取得了较好的效果。又开了会。"_qs) == 0);
    CHECK(openWith(u"各乡镇对照通报逐条整改，年底前完成了整改,取得了,较好的效果。"_qs) == 1); // another place
    CHECK(openWith(u"各乡镇对照通报逐条整改;年底前完成了整改,取得了较好的效果。"_qs) == 1); // another mark
    CHECK(openWith(u"各乡镇对照通报逐条整改,年底前没有完成整改,取得了较好的效果。"_qs) == 1); // other words
    Report moved = ignored; // the same places in another order
    QList<Section> &sections = moved.parts[0].sections;
    sections[1].items << sections[0].items.takeLast();
    CHECK(open(moved) == 0);
}

TEST_CASE("the rest of what comes again and again is told anew when it grows")
{
    Report report = test::smallReport();
    const auto write = [](Report &into, int times) {
        findItem(into, Id {u"i1"_qs})->body.first().text = u"印发要点，，"_qs.repeated(times) + u"成效明显。"_qs;
    };
    write(report, RedPencil::kMostInLine + 2);
    Report after = ignoring(report, findingsIn(report).findings);
    CHECK(openIn(after) == 0);
    write(after, RedPencil::kMostInLine + 40);
    CHECK(openIn(after) > 0);
}

TEST_CASE("the rest of what comes again and again is told anew when one of it is another")
{
    constexpr int kRest = 3;
    const auto withEnds = [](const QStringList &ends) {
        Report report = test::smallReport();
        QString &text = findItem(report, Id {u"i1"_qs})->body.first().text;
        text = u"印发要点，，"_qs.repeated(RedPencil::kMostInLine);
        for (const QString &end : ends)
            text += u"全县各乡镇各部门报送了"_qs + end + u"，，"_qs;
        text += u"成效明显。"_qs;
        return report;
    };
    const Report report = withEnds({u"总结材料"_qs, u"统计报表"_qs, u"工作要点"_qs});
    const QList<Finding> found = findingsIn(report).findings;
    REQUIRE(found.last().places == kRest);
    const Report ignored = ignoring(report, found);
    REQUIRE(openIn(ignored) == 0);
    Report other = withEnds({u"总结材料"_qs, u"典型案例"_qs, u"工作要点"_qs});
    other.ignored = ignored.ignored;
    CHECK(openIn(other) == 1);
}

TEST_CASE("what was seen in reading is known by what is said of it")
{
    const Report report = test::smallReport();
    Finding few {u"marks.stray"_qs, Severity::Hint, {}, 0, {}, {}, u"有3处孤立的符号。"_qs};
    Finding more = few;
    more.message = u"有9处孤立的符号。"_qs;
    const Report after = ignoring(report, {few});
    CHECK(parted(after, {{few, more}, {}}).open.findings == QList<Finding> {more});
}
