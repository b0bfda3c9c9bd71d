// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How many known faults are found in random reports, and how often the rules are wrong on clean ones.
#include "core/proofread/rules/rules.h"
#include "tests/core/proofread/proofreading.h"
#include "tests/support/catch.h"
#include "tests/support/proofreadingtexts.h"
#include "tests/support/reportmanners.h"
#include "tests/support/textfaults.h"

#include <algorithm>

using namespace nianbao;
using namespace nianbao::test;

namespace {

constexpr int kReports = 24;

int countOf(const Findings &findings, const QString &rule)
{
    return int(std::count_if(findings.findings.begin(), findings.findings.end(),
        [&](const Finding &finding) { return finding.rule == rule; }));
}

struct CleanText {
    QString text;
    int year = 2018;
};

QList<CleanText> cleanTexts(unsigned counties)
{
    QList<CleanText> texts;
    for (unsigned seed = 1; seed <= counties; ++seed)
        texts << CleanText {cleanReportText(2018, seed)};
    for (int year = 2018; year <= 2025; ++year)
        texts << CleanText {bodyReportText(ReportingBody::County, year, unsigned(year)), year};
    return texts;
}

struct Recall {
    int planted = 0;
    int found = 0;
    QStringList missed;

    [[nodiscard]] double share() const { return planted == 0 ? 0 : double(found) / planted; }
};

Recall recallOf(bool errors)
{
    Recall recall;
    std::mt19937 random(1);
    for (const CleanText &clean : cleanTexts(kReports)) {
        for (const TextFault &fault : textFaults()) {
            const QString rule = QString::fromUtf8(fault.rule);
            const std::optional<QString> text = spoilt(clean.text, fault, random);
            if (fault.isError != errors || !ruleByKey(rule) || !text)
                continue;
            ++recall.planted;
            const bool isFound = countOf(checkText(*text, {rule}, clean.year), rule)
                > countOf(checkText(clean.text, {rule}, clean.year), rule);
            recall.found += int(isFound);
            if (!isFound)
                recall.missed << QStringLiteral("%1 %2 (%3)")
                                     .arg(rule, QString::fromUtf16(fault.form), QString::number(clean.year));
        }
    }
    return recall;
}

/// What is said of the second text and not of the first, one a line.
QStringList saidSince(const Findings &before, const Findings &after)
{
    const auto said = [](const Finding &finding) {
        return finding.rule + u'\t' + finding.quote + u'\t' + finding.message;
    };
    QStringList old;
    for (const Finding &finding : before.findings)
        old << said(finding);
    QStringList added;
    for (const Finding &finding : after.findings) {
        if (!old.removeOne(said(finding)))
            added << said(finding);
    }
    return added;
}

} // namespace

TEST_CASE("nearly every error put into a clean report is found")
{
    const Recall recall = recallOf(true);
    INFO(recall.missed.join(u'\n').toStdString());
    CHECK(recall.planted > kReports * 5);
    CHECK(recall.share() >= 0.95);
}

TEST_CASE("nine in ten faults that are warnings are found")
{
    const Recall recall = recallOf(false);
    INFO(recall.missed.join(u'\n').toStdString());
    CHECK(recall.planted > kReports * 3);
    CHECK(recall.share() >= 0.9);
}

TEST_CASE("on clean reports at most one error or warning comes in ten thousand characters")
{
    for (const int year : {2018, 2020}) {
        qsizetype characters = 0;
        int wrong = 0;
        QStringList said;
        for (unsigned seed = 1; seed <= kReports; ++seed) {
            const QString text = cleanReportText(year, seed);
            const Findings findings = checkText(text, {}, year);
            characters += text.size();
            wrong += findings.count(Severity::Error) + findings.count(Severity::Warning);
            said << shown(findings);
        }
        INFO(said.join(u'\n').toStdString());
        CHECK(wrong * 10'000 <= characters);
    }
}

TEST_CASE("a fault is told once: no rule repeats what another has said of it")
{
    constexpr unsigned kFew = 4;
    std::mt19937 random(2);
    for (const CleanText &clean : cleanTexts(kFew)) {
        const Findings before = checkText(clean.text, {}, clean.year);
        for (const TextFault &fault : textFaults()) {
            const std::optional<QString> text = spoilt(clean.text, fault, random);
            if (!text)
                continue;
            const QStringList said = saidSince(before, checkText(*text, {}, clean.year));
            INFO(clean.year << ' ' << fault.rule << ": " << said.join(u'\n').toStdString());
            CHECK(said.size() <= 1);
        }
    }
}

TEST_CASE("reports of counties, townships and departments of ten years give no false alarms")
{
    qsizetype characters = 0;
    int wrong = 0;
    QStringList said;
    for (const ReportingBody body : {ReportingBody::County, ReportingBody::Township, ReportingBody::Subdistrict,
             ReportingBody::Bureau, ReportingBody::Commission}) {
        for (int year = 2016; year <= 2025; ++year) {
            const QString text = bodyReportText(body, year, unsigned(year) + unsigned(body));
            Report report = readText(text, year).reports.first();
            report.parts.first().sections.first().tail << cleanTable(year);
            const Findings findings = check(report, CheckOptions(), shippedTerms());
            characters += text.size();
            wrong += findings.count(Severity::Error) + findings.count(Severity::Warning);
            said << text.section(u'\n', 0, 0) << shown(findings);
        }
    }
    INFO(said.join(u'\n').toStdString());
    CHECK(characters > 60'000);
    CHECK(wrong * 10'000 <= characters);
}
