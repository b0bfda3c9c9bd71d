// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What findings and proofs mark, and the arithmetic they show.
#include "tests/core/proofread/proofreading.h"

#include "core/proofread/fieldtext.h"
#include "core/proofread/rules/rules.h"
#include "tests/support/catch.h"

#include <QSet>

#include <algorithm>

using namespace nianbao;
using namespace nianbao::test;

namespace {

/// The sums shown for one sentence, as proofs or as reasons.
QStringList sumsOf(const QString &sentence)
{
    RuleExample example;
    example.text = sentence;
    const Findings findings = checkExample(example, {u"numbers.percentage"_qs, u"numbers.growth"_qs});
    QStringList sums;
    for (const Proof &proof : findings.proofs)
        sums << proof.sum;
    for (const Finding &finding : findings.findings)
        sums << finding.reason;
    return sums;
}

} // namespace

TEST_CASE("what a rule quotes from a heading or an item is marked where it stands")
{
    const QString text = u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。召开会议3次。\n二、存在的问题\n"
                         u"（一）个别单位法律顾问作用发挥不明显。有的解聘后不再续聘。\n三、下一步打算\n"
                         u"（一）推进“放管服”改革。遵守法律法规，抓好落实。\n"_qs;
    const Fragment fragment = readText(text, 2018);
    const Report &report = fragment.reports.first();
    const Findings findings = check(report, CheckOptions {{u"structure.plans"_qs}}, shippedTerms());
    REQUIRE(findings.findings.size() == 1);
    const Finding &finding = findings.findings.first();
    CHECK(finding.length == finding.quote.size());
    CHECK(fieldText(report, finding.place).mid(finding.place.offset, finding.length) == finding.quote);
}

TEST_CASE("whatever the rules mark in their examples reads there as it is quoted")
{
    const QSet<QString> wanted {
        u"structure.plans"_qs, u"structure.siblings"_qs, u"structure.headingMarks"_qs, u"structure.formalities"_qs};
    for (const Rule &rule : rules()) {
        if (!wanted.contains(QString(rule.key)))
            continue;
        for (const RuleExample &example : rule.examples) {
            const bool whole = example.text.contains(u'\n');
            if (example.findings == 0 || !whole || example.typed)
                continue;
            CAPTURE(rule.key.data(), example.text.toStdString());
            const Report report = readText(example.text, example.year).reports.first();
            for (const Finding &finding : check(report, CheckOptions {{rule.key}}, shippedTerms()).findings) {
                CHECK(finding.length > 0);
                CHECK(fieldText(report, finding.place).mid(finding.place.offset, finding.length) == finding.quote);
            }
        }
    }
}

TEST_CASE("what is missing in a text marks nothing in it")
{
    const Rule *rule = ruleByKey(u"structure.contents"_qs);
    REQUIRE(rule);
    int missing = 0;
    for (const RuleExample &example : rule->examples) {
        for (const Finding &finding : checkExample(example, {rule->key}).findings) {
            ++missing;
            CAPTURE(finding.quote.toStdString());
            CHECK(finding.length == 0);
        }
    }
    CHECK(missing > 0);
}

TEST_CASE("a quotient is shown with as many decimals as make the comparison plain")
{
    const auto shown = [](const QString &sentence) { return sumsOf(sentence).join(u'|'); };
    CHECK(shown(u"受理61件，办结52件，办结率85.2%。"_qs) == u"52 ÷ 61 = 85.246 %，文中 85.2 %"_qs);
    CHECK(shown(u"全年受理2474件，按期办结2369件，办结率95.76%。"_qs) == u"2369 ÷ 2474 = 95.76 %，文中 95.76 %"_qs);
    CHECK(shown(u"受理151件，审结140件，审结率92.7%。"_qs) == u"140 ÷ 151 = 92.72 %，文中 92.7 %"_qs);
    CHECK(shown(u"受理34件，审结21件，审结率61.8%。"_qs) == u"21 ÷ 34 = 61.76 %，文中 61.8 %（四舍五入）"_qs);
    CHECK(shown(u"受理34件，审结21件，审结率61.7%。"_qs) == u"21 ÷ 34 = 61.76 %，文中 61.7 %（截尾）"_qs);
    CHECK(shown(u"全年受理2474件，按期办结2369件，办结率95.87%。"_qs) == u"2369 ÷ 2474 = 95.76 %，文中 95.87 %"_qs);
}

TEST_CASE("of a word that is wrong before a number the word is marked, and never half of the number")
{
    for (const QString &word : {u"截止"_qs, u"截止到"_qs, u"截止至"_qs, u"截至到"_qs}) {
        CAPTURE(word.toStdString());
        const Findings findings = checkText(
            u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。%1"_qs.arg(word) + u"2018年底，印发文件3件。\n"_qs,
            {u"words.confusion"_qs});
        REQUIRE(findings.findings.size() == 1);
        CHECK(findings.findings.first().quote == word);
        CHECK(findings.findings.first().corrections.first().text == u"截至"_qs);
    }
}

TEST_CASE("a sum that may be no fault says why it is only a question")
{
    const auto first = [](const QString &sentence) {
        RuleExample example;
        example.text = sentence;
        return checkExample(example, {u"numbers.total"_qs}).findings.value(0);
    };
    const Finding fault = first(u"办理行政应诉案件134件，其中，一审40件，二审95件。"_qs);
    CHECK(fault.severity == Severity::Error);
    CHECK(fault.message == u"各项之和大于总数。"_qs);
    const Finding question = first(u"罚没案件60件，城管局20件、应急局25件、交通局18件。"_qs);
    CHECK(question.severity == Severity::Warning);
    CHECK(question.message == u"各项之和大于总数；各项若有重叠，就不算错。"_qs);
}

TEST_CASE("a quotient that no rate can be is not shown as one that holds")
{
    const QString sentence = u"全年受理案件%1件，按期办结%2件，办结率%3。"_qs;
    RuleExample example;
    example.text = sentence.arg(u"21"_qs, u"23"_qs, u"109.5%"_qs);
    const Findings impossible = checkExample(example, {});
    CHECK(std::any_of(impossible.findings.begin(), impossible.findings.end(),
        [](const Finding &finding) { return finding.message.contains(u"不可能超过100%"); }));
    CHECK(impossible.proofs.isEmpty());
    example.text = sentence.arg(u"23"_qs, u"21"_qs, u"91.3%"_qs);
    CHECK(checkExample(example, {}).proofs.size() == 1);
}
