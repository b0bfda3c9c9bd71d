// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/proofread.h"

#include "core/proofread/manuscript.h"
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/rules.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

/// Fields in the order of the page.
class PageOrder {
public:
    explicit PageOrder(const Manuscript &manuscript)
    {
        for (const PrintedLine &line : manuscript.lines()) {
            for (const PrintedLine::Origin &origin : line.origins) {
                const Field field = origin.place.field;
                const std::pair key {origin.place.node, std::pair {int(field), origin.place.paragraph}};
                if (!m_fields.contains(key))
                    m_fields.insert(key, int(m_fields.size()) + 1);
                if (!m_nodes.contains(origin.place.node))
                    m_nodes.insert(origin.place.node, int(m_fields.size()));
            }
        }
    }

    [[nodiscard]] std::pair<int, int> of(const Place &place) const
    {
        const auto field = m_fields.constFind({place.node, {int(place.field), place.paragraph}});
        return {field == m_fields.constEnd() ? m_nodes.value(place.node) : *field, place.offset};
    }

private:
    QHash<std::pair<Id, std::pair<int, int>>, int> m_fields;
    QHash<Id, int> m_nodes;
};

void sortByPlace(QList<Finding> &findings, const PageOrder &order)
{
    std::stable_sort(findings.begin(), findings.end(),
        [&](const Finding &a, const Finding &b) { return order.of(a.place) < order.of(b.place); });
}

} // namespace

Findings check(const Report &report, const CheckOptions &options, const Terms &terms)
{
    const Manuscript manuscript(report, terms, options.notes);
    Findings findings;
    for (const Rule &rule : rules()) {
        if (options.cancelled && *options.cancelled)
            return findings;
        if (!options.rules.isEmpty() && !options.rules.contains(rule.key))
            continue;
        RedPencil pencil(rule, findings);
        rule.check(manuscript, pencil);
    }
    findings.findings.removeIf([&](const Finding &finding) { return finding.severity < options.least; });
    sortByPlace(findings.findings, PageOrder(manuscript));
    return findings;
}

} // namespace nianbao
