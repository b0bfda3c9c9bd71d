// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/listspan.h"

namespace nianbao {
namespace {

JsonValue spanValue(qsizetype at, const QList<Id> &ids)
{
    JsonValue list = JsonValue::array();
    for (const Id &id : ids)
        list.items << JsonValue::string(id.value);
    JsonValue value = JsonValue::object();
    value.put(QStringLiteral("at"), JsonValue::whole(at));
    value.put(QStringLiteral("ids"), list);
    return value;
}

QList<Id> idsIn(const JsonValue &span)
{
    QList<Id> ids;
    const JsonValue *list = span.find(u"ids");
    for (const JsonValue &id : list ? list->items : QList<JsonValue>())
        ids << Id {id.text};
    return ids;
}

} // namespace

JsonValue ListSpan::before() const
{
    return spanValue(m_at, m_before);
}

JsonValue ListSpan::after() const
{
    return spanValue(m_at, m_after);
}

std::optional<QList<Id>> reverted(const QList<Id> &list, const JsonValue &now, const JsonValue &then)
{
    const JsonValue *at = now.find(u"at");
    const std::optional<int> from = at ? at->toInt() : std::nullopt;
    const QList<Id> ids = idsIn(now);
    if (!from || *from < 0 || *from > list.size() || list.mid(*from, ids.size()) != ids)
        return {};
    return list.mid(0, *from) + idsIn(then) + list.mid(*from + ids.size());
}

} // namespace nianbao
