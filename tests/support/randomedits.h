// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Seeded random reports and random edits of them: the same seed gives the same values everywhere.
#pragma once

#include "core/model/report.h"
#include "tests/support/richparagraphs.h"

#include <random>

namespace nianbao::test {

class RandomEdits {
public:
    explicit RandomEdits(unsigned seed)
        : m_random(seed)
        , m_ids(countedIds(QStringLiteral("r%1-").arg(seed)))
    {
    }

    int below(int limit) { return limit <= 0 ? 0 : int(m_random() % unsigned(limit)); }

    QString text();
    Paragraphs paragraphs();
    Table table();
    Picture picture();
    Origin origin();
    UnitRegister units();
    SourceFile source();
    WorkItem item(bool withChildren = true);
    Section section();
    Report report(int year = 2018);

    /// One random change; may by chance change nothing.
    void edit(Report &report);

private:
    template <typename T>
    void insert(QList<T> &list, const T &node);

    template <typename T>
    void removeAny(QList<T> &list);
    Part &anyPart(Report &report) { return report.parts[below(int(report.parts.size()))]; }

    Section &anySection(Report &report);
    WorkItem &anyItem(Report &report);
    void editItem(Report &report);
    void moveItem(Report &report);

    /// A child becomes an item of some section, or an item without children a child of another one.
    void promoteOrDemote(Report &report);
    void moveSection(Report &report);
    void addOrRemoveSection(Report &report);

    std::mt19937 m_random;
    IdSource m_ids;
};

} // namespace nianbao::test
