// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/echoes.h"

#include "core/proofread/rules/rules.h"

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

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

void addItems(const QList<WorkItem> &items, Id last, QHash<Id, Id> &before)
{
    for (const WorkItem &item : items) {
        before.insert(item.id, std::exchange(last, item.id));
        addItems(item.children, item.id, before);
    }
}

void addSections(const Part &part, QHash<Id, Id> &before)
{
    Id last = part.id;
    for (const Section &section : part.sections) {
        before.insert(section.id, std::exchange(last, section.id));
        addItems(section.items, section.id, before);
    }
}

QHash<Id, Id> entriesBefore(const Report &report)
{
    QHash<Id, Id> before;
    Id last = report.id;
    for (const Part &part : report.parts) {
        before.insert(part.id, std::exchange(last, part.id));
        addSections(part, before);
    }
    return before;
}

} // namespace

Echoes::Echoes(const QList<Finding> &findings, const Report &report, const PageOrder &order)
    : m_order(order)
    , m_before(entriesBefore(report))
{
    for (const Rule &rule : rules()) {
        if (!rule.yieldsTo.isEmpty())
            m_yielding.insert(rule.key, rule.yieldsTo);
        for (const QLatin1String key : rule.yieldsTo)
            m_told.insert(key, {});
    }
    for (const Finding &finding : findings) {
        if (const auto lines = m_told.find(finding.rule); lines != m_told.end())
            (*lines)[order.lineOf(finding.place)] << finding;
    }
}

bool Echoes::contains(const Finding &finding) const
{
    const QList<QLatin1String> betters = m_yielding.value(finding.rule);
    return std::any_of(
        betters.begin(), betters.end(), [&](QLatin1String rule) { return repeats(finding, *m_told.constFind(rule)); });
}

bool Echoes::repeats(const Finding &finding, const FindingsByLine &told) const
{
    const int line = m_order.lineOf(finding.place);
    if (finding.length == 0 && !finding.cell) {
        const int since = m_order.lineOf(Place {m_before.value(finding.place.node)});
        const auto better = told.lowerBound(qMax(since, 0));
        return better != told.end() && better.key() <= line;
    }
    const QList<Finding> better = told.value(line);
    return std::any_of(better.begin(), better.end(), [&](const Finding &other) { return overlap(finding, other); });
}

} // namespace nianbao
