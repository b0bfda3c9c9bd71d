// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reports to test with: a small one, one with every field set, and random ones.
#pragma once

#include "core/model/report.h"
#include "tests/support/richparagraphs.h"

#include <random>

namespace nianbao::test {

Paragraphs paragraphs(const QStringList &texts);

inline WorkItem item(const QString &id, const QString &title, const QString &body = {})
{
    WorkItem result;
    result.id = Id {id};
    result.title = title;
    if (!body.isEmpty())
        result.body = paragraphs({body});
    return result;
}

inline Section section(const QString &id, const QString &title, const QList<WorkItem> &items = {})
{
    Section result;
    result.id = Id {id};
    result.title = title;
    result.items = items;
    return result;
}

inline Part part(const QString &id, PartKind kind, const QString &heading, const QList<Section> &sections = {})
{
    Part result;
    result.id = Id {id};
    result.kind = kind;
    result.heading = heading;
    result.sections = sections;
    return result;
}

/// Three parts, two categories with three items in all, one problem and one plan.
Report smallReport();

/// Every field of every kind of node has a value that is not its default, with characters beyond the BMP.
Report fullReport();

/// Makes reports of every shape; the same seed makes the same report.
class ReportMaker {
public:
    explicit ReportMaker(unsigned seed)
        : m_random(seed)
    {
    }

    Report report();
    int below(int limit) { return int(m_random() % unsigned(limit)); }

    QString text();

private:
    template <typename E>
    E keyed();
    Id id() { return Id {QStringLiteral("n%1").arg(++m_ids)}; }

    Paragraphs prose();
    WorkItem workItem(int depth);
    Section section();
    Part part();

    /// Problems belong to categories, plans answer problems; both within the report.
    void link(Report &report);

    std::mt19937 m_random;
    int m_ids = 0;
};

} // namespace nianbao::test
