// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that nobody writes: what is said of them stays little.
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/rules.h"
#include "tests/core/proofread/proofreading.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"

#include <algorithm>
#include <utility>

using namespace nianbao;
using namespace nianbao::test;

namespace {

constexpr qsizetype kLength = 6'000; // characters

Report reportOf(const Paragraphs &foreword)
{
    Report report;
    report.id = Id {QStringLiteral("r")};
    report.title = QStringLiteral("清丰县2018年法治政府建设工作情况报告");
    report.foreword = foreword;
    return report;
}

int mostOfOneRule(const Findings &findings)
{
    QHash<QString, int> counts;
    int most = 0;
    for (const Finding &finding : findings.findings)
        most = qMax(most, ++counts[finding.rule]);
    return most;
}

} // namespace

TEST_CASE("a fault that comes ten thousand times in a paragraph is told some times, then counted")
{
    const Report report = reportOf(paragraphs({QStringLiteral("（“").repeated(5'000)}));
    const Findings findings = check(report, CheckOptions {{QStringLiteral("marks.paired")}}, Terms());
    REQUIRE(int(findings.findings.size()) == RedPencil::kMostInLine + 1);
    const Finding &rest = findings.findings.last();
    CHECK(rest.message.contains(QString::number(10'000 - RedPencil::kMostInLine)));
    CHECK(rest.place.offset == RedPencil::kMostInLine);
    CHECK(rest.corrections.isEmpty());
}

TEST_CASE("a fault in each of a thousand paragraphs ends in one count for the whole report")
{
    constexpr int kParagraphs = 3'000;
    QStringList texts;
    for (int index = 0; index < kParagraphs; ++index)
        texts << QStringLiteral("截止目前，已办结。");
    const Findings findings =
        check(reportOf(paragraphs(texts)), CheckOptions {{QStringLiteral("words.confusion")}}, shippedTerms());
    REQUIRE(int(findings.findings.size()) == RedPencil::kMostInAll + 1);
    CHECK(findings.findings.last().message.contains(QString::number(kParagraphs - RedPencil::kMostInAll)));
}

TEST_CASE("two marks where one belongs, in whatever sentence, stop no check", "[examples]")
{
    const QStringList pairs {QStringLiteral("、："), QStringLiteral("、，"), QStringLiteral("、。"),
        QStringLiteral("，、"), QStringLiteral("：、"), QStringLiteral("。、"), QStringLiteral("（、"),
        QStringLiteral("、”")};
    const QString marks = QStringLiteral("，、：；");
    for (const Rule &rule : rules()) {
        for (const RuleExample &example : rule.examples) {
            for (const QString &pair : pairs) {
                QString text = example.text;
                for (const QChar mark : marks)
                    text.replace(mark, pair);
                const Findings findings = check(reportOf(paragraphs({text})), CheckOptions(), shippedTerms());
                INFO(rule.key.data() << ": " << text.toStdString());
                CHECK(mostOfOneRule(findings) <= 2 * RedPencil::kMostInLine);
            }
        }
    }
}

TEST_CASE("no example of any rule, over and over without an end, makes more than a page of findings", "[examples]")
{
    for (const Rule &rule : rules()) {
        bool isFirst = true;
        for (const RuleExample &example : rule.examples) {
            QString once = example.text;
            once.remove(u'\n').replace(u'。', u'，');
            if (once.isEmpty())
                continue;
            const QString endless = once.repeated(kLength / once.size() + 1);
            // the first fault of each is put to all of them together, the others to their own rule: else it takes
            // minutes
            const bool isForAll = std::exchange(isFirst, false);
            const CheckOptions options = isForAll ? CheckOptions() : CheckOptions {{QString(rule.key)}};
            const Findings findings = check(reportOf(paragraphs({endless})), options, shippedTerms());
            INFO(rule.key.data() << ": " << example.text.toStdString());
            CHECK(mostOfOneRule(findings) <= 2 * RedPencil::kMostInLine);
        }
    }
}

TEST_CASE("half-width marks by the thousand are one finding that puts all of them right")
{
    const Report report = reportOf(paragraphs({QStringLiteral("受理,办结;").repeated(3'000)}));
    const Findings findings = check(report, CheckOptions {{QStringLiteral("marks.halfWidth")}}, Terms());
    REQUIRE(findings.findings.size() == 1);
    CHECK(findings.findings.first().corrections.size() == 6'000);
}
