// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/proofread.h"

#include "core/proofread/fieldtext.h"
#include "core/proofread/manuscript.h"
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/rules.h"

#include <QHash>

#include <algorithm>
#include <tuple>
#include <utility>

namespace nianbao {

namespace {

/// Where findings stand on the page.
class PageOrder {
public:
    explicit PageOrder(const Manuscript &manuscript)
    {
        for (qsizetype index = 0; index < manuscript.lines().size(); ++index) {
            for (const PrintedLine::Origin &origin : manuscript.lines()[index].origins) {
                const Field field = origin.place.field;
                const std::pair key {origin.place.node, std::pair {int(field), origin.place.paragraph}};
                if (!m_fields.contains(key))
                    m_fields.insert(key, {int(m_fields.size()) + 1, int(index)});
                if (!m_nodes.contains(origin.place.node))
                    m_nodes.insert(origin.place.node, {int(m_fields.size()), int(index)});
            }
        }
    }

    /// The field's number on the page, row and cell of a table, the offset.
    [[nodiscard]] std::tuple<int, int, int, int> of(const Finding &finding) const
    {
        const CellRange cell = finding.cell.value_or(CellRange {-1, -1, finding.place.offset});
        return {standOf(finding.place).field, cell.row, cell.cell, cell.offset};
    }

    /// The index of the printed line in which the field begins.
    [[nodiscard]] int lineOf(const Finding &finding) const { return standOf(finding.place).line; }

private:
    struct Stand {
        int field = 0;
        int line = -1;
    };

    [[nodiscard]] Stand standOf(const Place &place) const
    {
        const auto field = m_fields.constFind({place.node, {int(place.field), place.paragraph}});
        return field == m_fields.constEnd() ? m_nodes.value(place.node) : *field;
    }

    QHash<std::pair<Id, std::pair<int, int>>, Stand> m_fields;
    QHash<Id, Stand> m_nodes;
};

void sortByPlace(QList<Finding> &findings, const PageOrder &order)
{
    std::stable_sort(findings.begin(), findings.end(),
        [&](const Finding &a, const Finding &b) { return order.of(a) < order.of(b); });
}

/// Whether two findings have a character in common.
bool overlap(const Finding &a, const Finding &b)
{
    const bool sameText = a.place.node == b.place.node && a.place.field == b.place.field
        && a.place.paragraph == b.place.paragraph && a.cell.has_value() == b.cell.has_value();
    if (!sameText)
        return false;
    if (a.cell)
        return a.cell->row == b.cell->row && a.cell->cell == b.cell->cell
            && a.cell->offset < b.cell->offset + b.cell->length && b.cell->offset < a.cell->offset + a.cell->length;
    return a.place.offset < b.place.offset + b.length && b.place.offset < a.place.offset + a.length;
}

/// One fault, one finding: what a rule says gives way to a rule that it names, where that one marks the same words.
/// What is said of an entry rather than of words, a number that is missing, gives way where that one marks words of the
/// entry's line or of the line before: a broken （二） is no ordinal any more.
void leaveOutEchoes(QList<Finding> &findings, const PageOrder &order)
{
    QHash<QString, QHash<int, QList<Finding>>> told; ///< by rule and line
    QHash<QString, QList<QLatin1String>> yielding;
    for (const Rule &rule : rules()) {
        if (!rule.yieldsTo.isEmpty())
            yielding.insert(rule.key, rule.yieldsTo);
        for (const QLatin1String key : rule.yieldsTo)
            told.insert(key, {});
    }
    for (const Finding &finding : std::as_const(findings)) {
        if (const auto lines = told.find(finding.rule); lines != told.end())
            (*lines)[order.lineOf(finding)] << finding;
    }
    const auto isEcho = [&](const Finding &finding) {
        const QList<QLatin1String> betters = yielding.value(finding.rule);
        return std::any_of(betters.begin(), betters.end(), [&](QLatin1String key) {
            const QHash<int, QList<Finding>> &lines = *told.constFind(key);
            const int line = order.lineOf(finding);
            if (line >= 0 && finding.length == 0 && !finding.cell)
                return lines.contains(line) || lines.contains(line - 1);
            const QList<Finding> better = lines.value(line);
            return std::any_of(
                better.begin(), better.end(), [&](const Finding &other) { return overlap(finding, other); });
        });
    };
    findings.removeIf(isEcho);
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
    leaveOutEchoes(findings.findings, order);
    findings.findings.removeIf([&](const Finding &finding) {
        return finding.severity < options.least || (terms.hasNeverTold() && isNeverTold(finding, report, terms));
    });
    sortByPlace(findings.findings, order);
    return findings;
}

} // namespace nianbao
