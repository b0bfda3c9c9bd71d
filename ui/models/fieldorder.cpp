// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fieldorder.h"

#include "core/model/find.h"

namespace nianbao {

FieldOrder::FieldOrder(const Report &report)
{
    forEachText(report, [this](const Place &place, const QString &) {
        const int number = int(m_texts.size());
        m_texts.insert(keyOf(place), number);
        if (!m_nodes.contains(place.node))
            m_nodes.insert(place.node, number);
    });
}

FieldOrder::Position FieldOrder::of(const Place &place) const
{
    const auto text = m_texts.constFind(keyOf(place));
    return text == m_texts.constEnd() ? Position(m_nodes.value(place.node, -1), -1) : Position(*text, place.offset);
}

} // namespace nianbao
