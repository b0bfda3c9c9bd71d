// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table as a table: a new rule is tested by its examples before anyone writes a test for it.
#include "core/proofread/rules/rules.h"
#include "core/proofread/corrected.h"
#include "tests/core/proofread/proofreading.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace nianbao;
using namespace nianbao::test;

TEST_CASE("every rule finds what its examples show, and is silent on the others")
{
    for (const Rule &rule : rules()) {
        for (const RuleExample &example : rule.examples) {
            const Findings findings = checkExample(example, {rule.key});
            INFO(rule.key.data() << ": " << example.text.toStdString() << "\n" << shown(findings).toStdString());
            CHECK(int(findings.findings.size()) == example.findings);
        }
    }
}

TEST_CASE("no excerpt begins in the middle of a number")
{
    for (const Rule &rule : rules()) {
        for (const RuleExample &example : rule.examples) {
            for (const Finding &finding : checkExample(example, {rule.key}).findings) {
                const bool isNumber = !finding.quote.isEmpty() && finding.quote.front().isDigit();
                qsizetype at = example.text.indexOf(finding.quote);
                while (isNumber && at > 0 && example.text[at - 1].isDigit())
                    at = example.text.indexOf(finding.quote, at + 1);
                INFO(rule.key.data() << ": " << finding.quote.toStdString());
                CHECK((!isNumber || at >= 0));
            }
        }
    }
}

TEST_CASE("every rule has a key, a title, a help sentence, a source and enough examples")
{
    QSet<QString> keys;
    for (const Rule &rule : rules()) {
        INFO(rule.key.data());
        CHECK_FALSE(keys.contains(rule.key));
        keys.insert(rule.key);
        CHECK(QString::fromUtf8(rule.help).endsWith(u'。'));
        CHECK_FALSE(QString::fromUtf8(rule.title).isEmpty());
        CHECK_FALSE(QString::fromUtf8(rule.source).isEmpty());
        CHECK((rule.severity != Severity::Error || rule.strength == Strength::Regulation));
        const auto silentOnes = std::count_if(rule.examples.begin(), rule.examples.end(),
            [](const RuleExample &example) { return example.findings == 0; });
        CHECK(silentOnes >= 3);
        CHECK(rule.examples.size() > silentOnes);
        CHECK(ruleByKey(rule.key) == &rule);
    }
}

TEST_CASE("what is corrected is no longer found, and nothing new is")
{
    for (const Rule &rule : rules()) {
        for (const RuleExample &example : rule.examples) {
            if (example.typed || example.findings == 0 || example.text.contains(u'\n'))
                continue;
            const Fragment fragment =
                readText(QStringLiteral("清丰县%1年法治政府建设工作情况报告\n一、主要工作\n（一）加强领导。%2\n")
                             .arg(QString::number(example.year), example.text),
                    example.year);
            const Findings before = check(fragment.reports.first(), CheckOptions {{rule.key}}, shippedTerms());
            QList<Correction> corrections;
            for (const Finding &finding : before.findings)
                corrections << finding.corrections;
            if (corrections.isEmpty())
                continue;
            const Corrected after = corrected(fragment.reports.first(), corrections);
            const Findings left = check(after.report, CheckOptions {{rule.key}}, shippedTerms());
            INFO(rule.key.data() << ": " << example.text.toStdString() << "\n" << shown(left).toStdString());
            CHECK(after.made.size() == corrections.size());
            const auto fixed = std::count_if(before.findings.begin(), before.findings.end(),
                [](const Finding &finding) { return !finding.corrections.isEmpty(); });
            CHECK(left.findings.size() == before.findings.size() - fixed);
        }
    }
}

TEST_CASE("a rule is found by its key and by each of its rows in the catalogue")
{
    CHECK(ruleByKey(QStringLiteral("structure.ordinals"))->key == QLatin1String("structure.ordinals"));
    for (const QString &row :
        {QStringLiteral("S2"), QStringLiteral("s3"), QStringLiteral("W6"), QStringLiteral("P13")}) {
        INFO(row.toStdString());
        CHECK(ruleByKey(row));
    }
    CHECK(ruleByKey(QStringLiteral("S3"))->key == QLatin1String("structure.ordinals"));
    CHECK_FALSE(ruleByKey(QStringLiteral("S2/S3")));
    CHECK_FALSE(ruleByKey(QString()));
    CHECK_FALSE(ruleByKey(QStringLiteral("S")));
}

TEST_CASE("no rule yields to one that yields to it, by whatever way round: both would be silent")
{
    QStringList circles;
    for (const Rule &rule : rules()) {
        QSet<QString> reached;
        QStringList open {rule.key};
        while (!open.isEmpty()) {
            const Rule *each = ruleByKey(open.takeLast());
            REQUIRE(each);
            for (const QLatin1String &better : each->yieldsTo) {
                if (!reached.contains(better))
                    open << better;
                reached << better;
            }
        }
        if (reached.contains(rule.key))
            circles << rule.key;
    }
    INFO(circles.join(u' ').toStdString());
    CHECK(circles.isEmpty());
}

TEST_CASE("of the faults that the examples show, no two rules mark the same words", "[examples]")
{
    QStringList twice;
    for (const RuleExample &example : examplesByYear()) {
        const QList<Finding> findings = checkExample(example, {}).findings;
        for (auto later = findings.begin(); later != findings.end(); ++later) {
            for (auto earlier = findings.begin(); earlier != later; ++earlier) {
                if (earlier->rule == u"style.longSentence" || earlier->rule == u"structure.formalities")
                    continue; // that is said of a whole sentence or title, whatever else is wrong in it
                const bool overlap = earlier->place.node == later->place.node
                    && earlier->place.field == later->place.field && earlier->place.paragraph == later->place.paragraph
                    && later->length > 0 && earlier->place.offset + earlier->length > later->place.offset;
                if (overlap)
                    twice << QStringList {earlier->rule, later->rule, earlier->quote, later->quote, example.text}.join(
                        u" | "_qs);
            }
        }
    }
    INFO(twice.join(u'\n').toStdString());
    CHECK(twice.isEmpty());
}
