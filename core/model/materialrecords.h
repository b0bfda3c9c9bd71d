// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/place.h"
#include "core/model/report.h"

#include <QHash>
#include <QList>

#include <memory>

namespace nianbao {

/// One record of material: an item, a problem, a plan, or a category that the report does not have.
struct MaterialRecord {
    std::shared_ptr<Section> section {}; ///< without its items; null for an item, of which there are many more
    WorkItem item {}; ///< without its children
    Id into {}; ///< where it hangs: a node of the report, or by its incoming id one that comes too
    bool isNewCategory = false;
    [[nodiscard]] Id id() const { return section ? section->id : item.id; }
};

/// Records of which there may be hundreds of thousands: they are taken out one after the other, and the memory of those
/// that are out is free for what becomes of them.
class MaterialRecords {
public:
    void append(MaterialRecord record);
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] MaterialRecord &operator[](qsizetype at) { return m_blocks[at / kBlock][at % kBlock]; }
    [[nodiscard]] const MaterialRecord &operator[](qsizetype at) const { return m_blocks[at / kBlock][at % kBlock]; }
    /// In their order. What was taken, and what stands before it, must not be asked for any more.
    MaterialRecord take(qsizetype at);

private:
    static constexpr qsizetype kBlock = 1024;
    QList<QList<MaterialRecord>> m_blocks;
    qsizetype m_size = 0;
};

/// What material brings, in its order.
struct Material {
    MaterialRecords records;
    QList<Part> parts; ///< that the report lacks, without sections
    QList<Section> sections; ///< of the Work part, for what has no category at all; without items
    QHash<Id, Id> categories; ///< incoming sections that are categories of the report
    QList<Note> notes; ///< prose that is not taken
};

/// Takes material apart for a report, list by list, so that its records are held once. `sender`'s own sections are no
/// categories of the report.
Material materialFor(const Report &report, Report incoming, const QString &sender);

} // namespace nianbao
