// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/records.h"
#include "core/model/template.h"

#include <QHash>
#include <QSet>

namespace nianbao {

/// The categories that a table's texts may name: by key, or by title without its ordinal, blanks and closing mark.
class CategoryIndex {
public:
    /// Of several known lists the one that names most of the tables' texts is asked first.
    CategoryIndex(const QList<Categories> &known, const QList<RecordTable> &tables);

    /// Null: none is called so.
    [[nodiscard]] const Categories::Category *find(const QString &text) const;
    [[nodiscard]] const QString &listKey() const { return m_listKey; } ///< of the list that is asked first; empty: none
    [[nodiscard]] const QStringList &titles() const { return m_titles; } ///< of that list, for messages
    [[nodiscard]] bool isEmpty() const { return m_index.isEmpty(); }

private:
    QHash<QString, Categories::Category> m_index;
    QString m_listKey;
    QStringList m_titles;
};

/// The title without blanks, ordinal and marks, which offices write and leave out as they like: under which a category
/// is found.
QString bareCategory(const QString &title);

} // namespace nianbao
