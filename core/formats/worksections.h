// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/categoryindex.h"
#include "core/formats/itemrows.h"
#include "core/formats/recordids.h"
#include "core/formats/recordtext.h"
#include "core/model/report.h"

#include <QHash>

namespace nianbao {

/// The sections of the Work part that the rows of a file name, in the order in which they are named, and their items.
class WorkSections {
public:
    /// `areNamed`: other records of the file name items, for sectionOfItem().
    WorkSections(const CategoryIndex &categories, RecordReading &reading, bool areNamed);

    /// Reads a table of items. Refused: unknown category, no title, a parent that is not there or is a child itself.
    void readItems(const RecordTable &table, const QList<RecordIdentity> &identities);

    /// The id of the section that the row's category names; null where the row names none. An unknown one is refused
    /// but for records of our own (`own`), whose sections a user may have made, and in tables with categories of their
    /// own.
    Id categoryOf(const RecordTable &table, const Record &record, bool own);

    /// The id of the section of the item that is called so; empty: there is no such item.
    [[nodiscard]] std::optional<Id> sectionOfItem(const QString &name) const;

    [[nodiscard]] QList<Section> take() { return std::move(m_sections); }
    [[nodiscard]] bool isEmpty() const { return m_sections.isEmpty(); }

private:
    WorkItem item(const RecordTable &table, const Record &record, const RecordIdentity &identity);
    qsizetype section(const RecordTable &table, const Record &record, bool own);
    qsizetype sectionCalled(const QString &key, const QString &title);
    void take(ItemRows &rows, qsizetype index);
    void findParents(const ItemRows &rows, QList<ItemRows::Child> &children) const;
    void hang(ItemRows &rows);

    const CategoryIndex &m_categories;
    RecordReading &m_reading;
    bool m_areNamed;
    QList<Section> m_sections;
    QHash<QString, qsizetype> m_byTitle;
    RecordLinks m_items;
    QList<qsizetype> m_sectionOfItem;
};

/// Origin of a record: file, row, cell, sender, the sender's number.
Origin originOf(const RecordTable &table, const Record &record, const RecordIdentity &identity, const QString &fileName,
    const QString &sender);

/// The row's title; empty where the table has no column of titles. Of other people's records: refused where there is
/// none, without such a column where there is no text.
QString titleOf(const RecordTable &table, const Record &record, bool own, RecordReading &reading);

/// Whether the row holds nothing but what was there before somebody filled it in: ids, numbers, category, reference.
bool isBlank(const RecordTable &table, const Record &record);

} // namespace nianbao
