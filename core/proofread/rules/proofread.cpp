// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/proofread.h"

#include "core/proofread/fieldtext.h"
#include "core/proofread/manuscript.h"
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/echoes.h"
#include "core/proofread/rules/pageorder.h"
#include "core/proofread/rules/rules.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace nianbao {

namespace {

void sortByPlace(QList<Finding> &findings, const PageOrder &order)
{
    std::stable_sort(findings.begin(), findings.end(),
        [&](const Finding &a, const Finding &b) { return order.of(a) < order.of(b); });
}

/// What a rule quotes from a node, as its heading, where that stands in the field: so much of it can be shown.
void markQuote(Finding &finding, const Report &report)
{
    const Place &place = finding.place;
    if (finding.length > 0 || finding.cell || place.node.isNull() || place.offset < 0 || finding.quote.isEmpty())
        return;
    const QString text = fieldText(report, place);
    const bool isInPlace = QStringView(text).mid(place.offset).startsWith(finding.quote);
    if (!isInPlace && !text.startsWith(finding.quote))
        return;
    finding.place.offset = isInPlace ? place.offset : 0;
    finding.length = int(finding.quote.size());
}

bool isNeverTold(const Finding &finding, const Report &report, const Terms &terms)
{
    const QString text = fieldText(report, finding.place, finding.cell);
    return terms.isNeverTold(
        finding.rule, finding.quote, text, finding.cell ? finding.cell->offset : finding.place.offset);
}

/// The end of what is marked, in its field or cell.
using MarkedEnd = std::tuple<QString, Field, int, int, int, int>;

template <typename Marked>
MarkedEnd endOf(const Marked &marked)
{
    const Place &place = marked.place;
    const CellRange cell = marked.cell.value_or(CellRange {-1, -1, place.offset, marked.length});
    return {place.node.value, place.field, place.paragraph, cell.row, cell.cell, cell.offset + cell.length};
}

template <typename Marked>
int lengthOf(const Marked &marked)
{
    return marked.cell ? marked.cell->length : marked.length;
}

/// The sum of 办结率109.5% may hold: what no number can be is told, and a tick beside it would take that back.
void removeDoubtedProofs(Findings &findings)
{
    std::map<MarkedEnd, int> doubted;
    for (const Finding &finding : std::as_const(findings.findings)) {
        if (finding.severity == Severity::Hint || !finding.rule.startsWith(u"numbers.") || lengthOf(finding) == 0)
            continue;
        int &length = doubted[endOf(finding)];
        length = std::max(length, lengthOf(finding));
    }
    findings.proofs.removeIf([&](const Proof &proof) {
        const auto found = doubted.find(endOf(proof));
        return found != doubted.end() && lengthOf(proof) <= found->second;
    });
}

} // namespace

Findings check(const Report &report, const CheckOptions &options, const Terms &terms)
{
    const Manuscript manuscript(report, terms, options.notes, options.profile);
    Findings findings;
    for (const Rule &rule : rules()) {
        if (options.cancelled && *options.cancelled)
            return findings;
        if (!options.rules.isEmpty() && !options.rules.contains(rule.key))
            continue;
        RedPencil pencil(rule, findings);
        rule.check(manuscript, pencil);
        pencil.tellRest();
    }
    const PageOrder order(manuscript);
    const Echoes echoes(findings.findings, report, order);
    findings.findings.removeIf([&](const Finding &finding) { return echoes.contains(finding); });
    removeDoubtedProofs(findings);
    findings.findings.removeIf([&](const Finding &finding) {
        return finding.severity < options.least || (terms.hasNeverTold() && isNeverTold(finding, report, terms));
    });
    for (Finding &finding : findings.findings)
        markQuote(finding, report);
    sortByPlace(findings.findings, order);
    return findings;
}

} // namespace nianbao
