// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tablepages.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace nianbao {

/// A page of rows that a table should have and that cannot be read.
struct LostPage {
    QString table;
    std::optional<qint64> afterRow; ///< its rows have larger rowids …
    std::optional<qint64> lastRow; ///< … up to this one; empty where unknown
};

/// Which table has which pages, as far as the schema and the pages above the rows can be read.
struct PageOwners {
    QSet<QString> tables; ///< whose first page the schema still names
    QHash<quint32, QString> leaves;
    QList<LostPage> lost;
};

PageOwners ownersOf(const TablePages &pages);

} // namespace nianbao
