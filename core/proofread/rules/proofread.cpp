// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/proofread.h"

#include "core/proofread/manuscript.h"
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/rules.h"

#include <QHash>
#include <QMap>

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

    /// The index of the printed line in which the field, else the node, begins; -1 for none.
    [[nodiscard]] int lineOf(const Place &place) const { return standOf(place).line; }

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

/// The entry before each in its list; before the first the one that holds the list.
class EntriesBefore {
public:
    explicit EntriesBefore(const Report &report)
    {
        Id last = report.id;
        for (const Part &part : report.parts) {
            m_before.insert(part.id, std::exchange(last, part.id));
            add(part);
        }
    }

    [[nodiscard]] Id of(const Id &entry) const { return m_before.value(entry); }

private:
    void add(const Part &part)
    {
        Id last = part.id;
        for (const Section &section : part.sections) {
            m_before.insert(section.id, std::exchange(last, section.id));
            add(section.items, section.id);
        }
    }

    void add(const QList<WorkItem> &items, Id last)
    {
        for (const WorkItem &item : items) {
            m_before.insert(item.id, std::exchange(last, item.id));
            add(item.children, item.id);
        }
    }

    QHash<Id, Id> m_before;
};

/// One fault, one finding: what a rule says gives way to a rule that it names, where that one marks the same words.
/// What is said of an entry rather than of words, a number that is missing, gives way where that one marks words since
/// the entry before: a broken （二） is no ordinal any more.
class Echoes {
public:
    Echoes(const QList<Finding> &findings, const Report &report, const PageOrder &order)
        : m_order(order)
        , m_before(report)
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

    [[nodiscard]] bool contains(const Finding &finding) const
    {
        const QList<QLatin1String> betters = m_yielding.value(finding.rule);
        return std::any_of(betters.begin(), betters.end(),
            [&](QLatin1String rule) { return repeats(finding, *m_told.constFind(rule)); });
    }

private:
    using FindingsByLine = QMap<int, QList<Finding>>;

    [[nodiscard]] bool repeats(const Finding &finding, const FindingsByLine &told) const
    {
        const int line = m_order.lineOf(finding.place);
        if (finding.length == 0 && !finding.cell) {
            const int since = m_order.lineOf(Place {m_before.of(finding.place.node)});
            const auto better = told.lowerBound(qMax(since, 0));
            return better != told.end() && better.key() <= line;
        }
        const QList<Finding> better = told.value(line);
        return std::any_of(better.begin(), better.end(), [&](const Finding &other) { return overlap(finding, other); });
    }

    const PageOrder &m_order;
    EntriesBefore m_before;
    QHash<QString, FindingsByLine> m_told; ///< findings of the rules that others yield to
    QHash<QString, QList<QLatin1String>> m_yielding;
};

} // namespace

Findings check(const Report &report, const CheckOptions &options, const Terms &terms)
{
    const Manuscript manuscript(report, terms, options.notes);
    Findings findings;
    for (const Rule &rule : rules()) {
        if (!options.rules.isEmpty() && !options.rules.contains(rule.key))
            continue;
        RedPencil pencil(rule, findings);
        rule.check(manuscript, pencil);
        pencil.tellRest();
    }
    const PageOrder order(manuscript);
    const Echoes echoes(findings.findings, report, order);
    findings.findings.removeIf([&](const Finding &finding) { return echoes.contains(finding); });
    findings.findings.removeIf([&](const Finding &finding) { return finding.severity < options.least; });
    sortByPlace(findings.findings, order);
    return findings;
}

} // namespace nianbao
