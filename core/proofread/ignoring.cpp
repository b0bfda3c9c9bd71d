// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/ignoring.h"

#include "core/proofread/fieldtext.h"
#include "core/text/likeness.h"

#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kShortQuote = 8; // characters: from here on a quote stands for itself
constexpr int kAround = 6; // characters on either side of a short one
constexpr int kLongestReason = 500; // characters, as of a title
constexpr double kLikeBefore = 0.3; // a short quote with half of what is around it written anew
const QString kTimes = QStringLiteral(" × ");

QString quoteWithContext(const Report &report, const Finding &finding)
{
    const int offset = finding.cell ? finding.cell->offset : finding.place.offset;
    const int length = finding.cell ? finding.cell->length : finding.length;
    if (finding.quote.size() >= kShortQuote || length == 0 || offset < 0)
        return finding.quote;
    const QString text = fieldText(report, finding.place, finding.cell);
    const int start = std::max(0, offset - kAround);
    return text.mid(start, offset - start) + finding.quote + text.mid(offset + length, kAround);
}

/// One for many places comes back when there are more or fewer of them, or others; what was seen in reading has no
/// quote, and how many there were is in its message.
QString quoteOf(const Report &report, const Finding &finding)
{
    if (finding.place.node.isNull() && finding.quote.isEmpty())
        return finding.message;
    const QString quote = quoteWithContext(report, finding);
    return finding.places > 1
        ? QStringLiteral("%1%2%3 · %4").arg(quote, kTimes, QString::number(finding.places), finding.fingerprint)
        : quote;
}

Id nodeOf(const Report &report, const Finding &finding)
{
    return finding.place.node.isNull() ? report.id : finding.place.node;
}

bool isNear(const IgnoredFinding &one, const IgnoredFinding &other)
{
    return one.rule == other.rule && one.node == other.node;
}

/// However many there were.
double likenessOfWords(const IgnoredFinding &one, const IgnoredFinding &other)
{
    const auto grams = [](const IgnoredFinding &of) { return gramsOfText(of.quote.section(kTimes, 0, 0)); };
    return likenessOf(grams(one), grams(other));
}

void addIds(const QList<WorkItem> &items, QSet<Id> &ids)
{
    for (const WorkItem &item : items) {
        ids.insert(item.id);
        addIds(item.children, ids);
    }
}

void forgetGone(Report &report)
{
    QSet<Id> ids {report.id};
    for (const Part &part : std::as_const(report.parts)) {
        ids.insert(part.id);
        for (const Section &section : part.sections) {
            ids.insert(section.id);
            addIds(section.items, ids);
        }
    }
    report.ignored.removeIf([&](const IgnoredFinding &one) { return !ids.contains(one.node); });
}

} // namespace

PartedFindings parted(const Report &report, const Findings &findings)
{
    PartedFindings result {{{}, findings.proofs}, {}};
    QSet<std::pair<Id, QString>> touched; // most findings are at no such node: these need no quote
    for (const IgnoredFinding &one : report.ignored)
        touched.insert({one.node, one.rule});
    for (const Finding &finding : findings.findings) {
        auto why = report.ignored.cend();
        if (touched.contains({nodeOf(report, finding), finding.rule})) {
            const IgnoredFinding wanted = ignoredFinding(report, finding);
            why = std::find_if(report.ignored.cbegin(), report.ignored.cend(),
                [&](const IgnoredFinding &one) { return one.isAbout(wanted); });
        }
        if (why == report.ignored.cend())
            result.open.findings << finding;
        else
            result.ignored << IgnoredHere {finding, *why};
    }
    return result;
}

IgnoredFinding ignoredFinding(const Report &report, const Finding &finding)
{
    return {finding.rule, nodeOf(report, finding), quoteOf(report, finding)};
}

std::optional<IgnoredFinding> ignoredBefore(
    const Report &report, const QList<Finding> &open, const QList<IgnoredHere> &ignored, const Finding &finding)
{
    const IgnoredFinding now = ignoredFinding(report, finding);
    QList<IgnoredFinding> gone = report.ignored;
    gone.removeIf([&](const IgnoredFinding &one) { return !isNear(one, now); });
    if (gone.isEmpty())
        return {};
    QList<IgnoredFinding> others;
    for (const Finding &one : open)
        others << ignoredFinding(report, one);
    for (const IgnoredHere &here : ignored)
        others << here.why;
    others.removeIf([&](const IgnoredFinding &one) { return !isNear(one, now) || one.isAbout(now); });
    gone.removeIf([&](const IgnoredFinding &one) { return isIgnored(others, one); });
    std::optional<IgnoredFinding> best;
    double most = kLikeBefore;
    for (const IgnoredFinding &one : std::as_const(gone)) {
        const double likeness = likenessOfWords(one, now);
        const bool isOthers = std::any_of(others.cbegin(), others.cend(),
            [&](const IgnoredFinding &other) { return likenessOfWords(one, other) > likeness; });
        if (likeness < most || isOthers)
            continue;
        most = likeness;
        best = one;
    }
    return best;
}

void ignoreFindings(Report &report, const QList<Finding> &findings, const IgnoringReason &reason)
{
    const QString text = reason.text.simplified().left(kLongestReason);
    QList<IgnoredFinding> wanted;
    for (const Finding &finding : findings) {
        IgnoredFinding one = ignoredFinding(report, finding);
        one.reason = text;
        one.author = reason.author;
        one.time = reason.time;
        wanted << one;
    }
    takeBackIgnored(report, wanted);
    report.ignored = united(report.ignored, wanted);
    forgetGone(report);
}

void takeBackIgnored(Report &report, const QList<IgnoredFinding> &ignored)
{
    report.ignored.removeIf([&](const IgnoredFinding &one) { return isIgnored(ignored, one); });
}

} // namespace nianbao
