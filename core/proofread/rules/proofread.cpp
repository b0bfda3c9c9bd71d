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

namespace nianbao {

namespace {

void sortByPlace(QList<Finding> &findings, const PageOrder &order)
{
    std::stable_sort(findings.begin(), findings.end(),
        [&](const Finding &a, const Finding &b) { return order.of(a) < order.of(b); });
}

bool isNeverTold(const Finding &finding, const Report &report, const Terms &terms)
{
    const QString text = fieldText(report, finding.place, finding.cell);
    return terms.isNeverTold(
        finding.rule, finding.quote, text, finding.cell ? finding.cell->offset : finding.place.offset);
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
    findings.findings.removeIf([&](const Finding &finding) {
        return finding.severity < options.least || (terms.hasNeverTold() && isNeverTold(finding, report, terms));
    });
    sortByPlace(findings.findings, order);
    return findings;
}

} // namespace nianbao
