// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/proofread/proofreading.h"

#include "core/formats/formats.h"
#include "core/proofread/rules/rules.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"
#include "tests/support/tables.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace nianbao::test {

Fragment readText(const QString &text, int year)
{
    const ReadOptions options {QStringLiteral("report.txt"), {}, countedIds(QStringLiteral("n"))};
    Result<Fragment> fragment = formatByKey(u"txt")->read(text.toUtf8(), options);
    REQUIRE(fragment);
    fragment->reports.first().year = *Year::from(year);
    return *fragment;
}

const Terms &shippedTerms()
{
    static const Terms terms = [] {
        QList<Term> all;
        const QDir folder(QString::fromUtf8(NIANBAO_SOURCE_DIR) + QStringLiteral("/resources/terms"));
        for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
            QFile file(folder.filePath(name));
            REQUIRE(file.open(QIODevice::ReadOnly));
            const Result<QList<Term>> read = readTerms(file.readAll());
            INFO(name.toStdString() << (read ? "" : ": " + read.error().message.toStdString()));
            REQUIRE(read);
            all << *read;
        }
        return Terms(all);
    }();
    return terms;
}

Findings checkText(const QString &text, const QStringList &rules, int year)
{
    const Fragment fragment = readText(text, year);
    CheckOptions options;
    options.rules = rules;
    options.notes = fragment.notes + fragment.unrecognised;
    return check(fragment.reports.first(), options, shippedTerms());
}

Findings checkExample(const RuleExample &example, const QStringList &rules)
{
    const QString title = QStringLiteral("清丰县%1年法治政府建设工作情况报告").arg(example.year);
    if (!example.typed) {
        const QString whole = example.text.contains(u'\n')
            ? example.text
            : title + QStringLiteral("\n一、主要工作\n（一）加强领导。") + example.text + u'\n';
        const Fragment fragment = readText(whole, example.year);
        CheckOptions options;
        options.rules = rules;
        options.notes = fragment.notes + fragment.unrecognised;
        if (example.own.isEmpty())
            return check(fragment.reports.first(), options, shippedTerms()); // of whose lists rules make all but once
        return check(fragment.reports.first(), options, Terms(example.own + shippedTerms().all()));
    }
    Report report;
    report.id = Id {QStringLiteral("r")};
    report.year = *Year::from(example.year);
    report.title = title;
    report.parts = {part(QStringLiteral("p"), PartKind::Work, QStringLiteral("主要工作"),
        {section(QStringLiteral("s"), QStringLiteral("加强领导。"))})};
    report.parts.first().sections.first().lead = paragraphs({example.text});
    if (example.text.contains(u'\t')) {
        QList<QStringList> rows;
        for (const QString &row : example.text.split(u'\n'))
            rows << row.split(u'\t');
        report.parts.first().sections.first().lead = {tableOf(QStringLiteral("情况"), rows)};
    }
    return check(report, CheckOptions {rules}, shippedTerms());
}

QList<RuleExample> examplesByYear()
{
    QList<RuleExample> examples;
    for (const Rule &rule : rules())
        examples << rule.examples;
    std::stable_sort(examples.begin(), examples.end(),
        [](const RuleExample &one, const RuleExample &other) { return one.year < other.year; });
    return examples;
}

QString shown(const Findings &findings)
{
    QStringList lines;
    for (const Finding &finding : findings.findings)
        lines << QStringList {keyOf(finding.severity), finding.rule, finding.quote, finding.message, finding.reason}
                     .join(u" | "_qs);
    return lines.join(u'\n');
}

} // namespace nianbao::test
