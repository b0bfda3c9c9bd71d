// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/ignoretask.h"

#include "core/model/nodepaths.h"
#include "core/proofread/ignoring.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype kMostShown = 20;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tasks)
};

/// 一、工作情况 › （一）加强监督：全年受理案件 3件；…
QString describe(const Report &report, const QList<IgnoredFinding> &choices)
{
    const QHash<Id, QString> paths = nodePaths(report);
    QStringList lines;
    for (const IgnoredFinding &one : choices.mid(0, kMostShown))
        lines << Words::tr("%1：%2").arg(paths.value(one.node, Words::tr("全文")), one.quote);
    if (choices.size() > kMostShown)
        lines << Words::tr("另有%1处").arg(QString::number(choices.size() - kMostShown));
    return lines.join(Words::tr("；"));
}

Error noneFits(const Report &report, const QList<IgnoredFinding> &ofRule, const FindingChoice &choice)
{
    const QString message = choice.quote.isEmpty()
        ? Words::tr("没有“%1”这条规则的校对意见。").arg(choice.rule)
        : Words::tr("没有“%1”这条规则对“%2”的校对意见。").arg(choice.rule, choice.quote);
    return {ErrorKind::Usage, QStringLiteral("ignore.none"), message,
        ofRule.isEmpty() ? Words::tr("用 nianbao-cli check 查看有哪些校对意见。")
                         : Words::tr("这条规则现有的：%1。").arg(describe(report, ofRule)),
        {}};
}

Error severalFit(const Report &report, const QList<IgnoredFinding> &fitting)
{
    return {ErrorKind::Usage, QStringLiteral("ignore.several"),
        Words::tr("有 %1 条校对意见符合：%2。").arg(QString::number(fitting.size()), describe(report, fitting)),
        Words::tr("请用 --quote 写明其中一条的文字，或者加上 --all 表示全部。"), {}};
}

/// One that reads exactly so goes before those that only hold the words.
QList<IgnoredFinding> holding(const QList<IgnoredFinding> &candidates, const QString &quote)
{
    QList<IgnoredFinding> exact;
    QList<IgnoredFinding> longer;
    for (const IgnoredFinding &one : candidates) {
        if (one.quote == quote)
            exact << one;
        else if (one.quote.contains(quote))
            longer << one;
    }
    return exact.isEmpty() ? longer : exact;
}

Result<QList<IgnoredFinding>> chosen(
    const Report &report, QList<IgnoredFinding> candidates, const FindingChoice &choice)
{
    candidates.removeIf([&](const IgnoredFinding &one) { return one.rule != choice.rule; });
    QList<IgnoredFinding> fitting = choice.quote.isEmpty() ? candidates : holding(candidates, choice.quote);
    if (fitting.isEmpty())
        return noneFits(report, candidates, choice);
    if (fitting.size() > 1 && !choice.all)
        return severalFit(report, fitting);
    return fitting;
}

/// What an undo step and the record of changes call it.
QString captionOf(const QString &one, const QString &several, const QList<IgnoredFinding> &findings)
{
    constexpr qsizetype kLongestName = 20; // characters
    const QString &quote = findings.first().quote;
    const QString shown = quote.size() > kLongestName ? quote.left(kLongestName) + u'…' : quote;
    return findings.size() == 1 ? one.arg(shown) : several.arg(findings.size());
}

Error noReport()
{
    return {ErrorKind::Usage, QStringLiteral("ignore.report"), Words::tr("没有选定报告。"),
        Words::tr("请先选定一份报告。"), {}};
}

} // namespace

Result<QList<IgnoredFinding>> ignoreChosen(
    Document &document, const QList<Finding> &open, const FindingChoice &choice, const QString &reason)
{
    const Report *report = document.report();
    if (!report)
        return noReport();
    QList<IgnoredFinding> candidates;
    for (const Finding &finding : open)
        candidates = united(candidates, {ignoredFinding(*report, finding)});
    NB_TRY(const QList<IgnoredFinding> meant, chosen(*report, candidates, choice));
    QList<Finding> findings = open;
    findings.removeIf([&](const Finding &finding) { return !isIgnored(meant, ignoredFinding(*report, finding)); });
    const Signature signature = document.library().signature();
    const QString caption = captionOf(Words::tr("忽略“%1”"), Words::tr("忽略 %1 条校对意见"), meant);
    NB_CHECK(document.edit({caption}, [&](Report &edited) {
        ignoreFindings(edited, findings, {reason, signature.author, signature.time});
    }));
    return meant;
}

Result<QList<IgnoredFinding>> takeBackChosen(Document &document, const FindingChoice &choice)
{
    const Report *report = document.report();
    if (!report)
        return noReport();
    NB_TRY(const QList<IgnoredFinding> meant, chosen(*report, report->ignored, choice));
    const QString caption = captionOf(Words::tr("不再忽略“%1”"), Words::tr("不再忽略 %1 条校对意见"), meant);
    NB_CHECK(document.edit({caption}, [&](Report &edited) { takeBackIgnored(edited, meant); }));
    return meant;
}

} // namespace nianbao
