// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/materialrecords.h"

#include <QHash>
#include <QSet>

namespace nianbao {

/// Builds a report with records that were changed where they stand, and new ones behind their predecessors or at the
/// end of their list. Twice: as proposed, and with all that was sent.
class MaterialPlaces {
public:
    explicit MaterialPlaces(const Report &report);

    /// The parts and sections that material needs and the report lacks; those that stay empty are left out again.
    void make(const Material &material);
    [[nodiscard]] QList<Id> made() const; ///< those that did not stay empty

    /// The wished id, or one like it that no node has.
    Id freeId(const Id &wish);

    void replace(const Section &kept, const Section &sent);
    void replace(const WorkItem &kept, const WorkItem &sent);
    /// `into` is the id of a node as it will be; `previous` of the record before it in the same node, or null.
    void add(Section section, const Id &into, const Id &previous);
    void add(WorkItem item, Id into, Id previous);

    [[nodiscard]] Report built(bool sent) const;

private:
    /// What comes into one list, in its order, and for each the record before it.
    template <typename T>
    struct Additions {
        QList<T> nodes;
        QList<Id> previous;
    };

    template <typename T>
    static void insert(QList<T> &list, const Additions<T> &additions);
    [[nodiscard]] Part complete(Part part, bool sent) const;
    [[nodiscard]] Section complete(Section section, bool sent) const;
    [[nodiscard]] WorkItem complete(WorkItem item, bool sent) const;

    Report m_report;
    QList<Part> m_parts; ///< made, at the end but for a Work part
    QSet<Id> m_used;
    QHash<Id, Id> m_childOf; ///< children and new children: the item above
    QHash<Id, Section> m_keptSections;
    QHash<Id, Section> m_sentSections;
    QHash<Id, WorkItem> m_keptItems;
    QHash<Id, WorkItem> m_sentItems;
    QHash<Id, Additions<Section>> m_sections;
    QHash<Id, Additions<WorkItem>> m_items;
    QList<Id> m_madeSections;
};

} // namespace nianbao
