// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/itemrows.h"

namespace nianbao {

ItemRows::ItemRows(const RecordTable &rowsOf, const QList<RecordIdentity> &identitiesOf)
    : table(rowsOf)
    , identities(identitiesOf)
    , parentField(table.indexOf(u"parent"))
    , categoryField(table.indexOf(FieldRule::Category))
{
    places.reserve(table.records.size());
    for (const Record &record : table.records) {
        if (parentField >= 0)
            parents.insert(parentOf(record));
        ++counts[categoryOf(record)];
    }
}

QString ItemRows::parentOf(const Record &record) const
{
    return parentField < 0 ? QString() : record.values[parentField].trimmed();
}

QString ItemRows::categoryOf(const Record &record) const
{
    return categoryField < 0 ? QString() : record.values[categoryField].trimmed();
}

} // namespace nianbao
