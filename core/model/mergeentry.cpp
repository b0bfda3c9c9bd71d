// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/mergeentry.h"

#include <utility>

namespace nianbao {

QString MergeEntry::where() const
{
    return texts ? texts->where(*this) : QString();
}

QString MergeEntry::before() const
{
    return texts ? texts->before(*this) : QString();
}

QString MergeEntry::after() const
{
    return texts ? texts->after(*this) : QString();
}

QList<FieldChange> MergeEntry::fields() const
{
    return texts ? texts->fields(*this) : QList<FieldChange>();
}

Origin MergeEntry::origin() const
{
    return texts ? texts->origin(*this) : Origin();
}

SingleMergeTexts::SingleMergeTexts(QString where, QString before, QString after, QList<FieldChange> fields)
    : m_where(std::move(where))
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_fields(std::move(fields))
{
}

} // namespace nianbao
