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

/// What material brings, in its order.
struct Material {
    QList<MaterialRecord> records;
    QList<Part> parts; ///< that the report lacks, without sections
    QList<Section> sections; ///< of the Work part, for what has no category at all; without items
    QHash<Id, Id> categories; ///< incoming sections that are categories of the report
    QList<Note> notes; ///< prose that is not taken
};

/// Takes material apart for a report, list by list, so that its records are held once. `sender`'s own sections are no
/// categories of the report.
Material materialFor(const Report &report, Report incoming, const QString &sender);

} // namespace nianbao
