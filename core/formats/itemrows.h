// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/recordids.h"
#include "core/model/report.h"

#include <QHash>
#include <QSet>

namespace nianbao {

/// The rows of one table of items while they are read. The table and the identities outlive it.
struct ItemRows {
    ItemRows(const RecordTable &rowsOf, const QList<RecordIdentity> &identitiesOf);

    /// Where the item of a row that was taken stands.
    struct Place {
        qsizetype record; ///< in the table
        qsizetype section;
        qsizetype item; ///< in its section; -1: it is a child
    };
    struct Child {
        WorkItem item;
        qsizetype row; ///< in `places`
        int parent; ///< in `places`; -1: none
    };

    const RecordTable &table;
    const QList<RecordIdentity> &identities;
    int parentField;
    int categoryField;
    QSet<QString> parents; ///< that rows name
    QHash<QString, qsizetype> counts; ///< of the rows by category, until its first row was taken
    QList<Place> places {};
    QList<Child> children {}; ///< they wait for their parents, which may stand below them

    [[nodiscard]] const Record &recordOf(qsizetype row) const { return table.records[places[row].record]; }
    [[nodiscard]] QString parentOf(const Record &record) const; ///< empty: it is no child
    [[nodiscard]] QString categoryOf(const Record &record) const;
};

} // namespace nianbao
