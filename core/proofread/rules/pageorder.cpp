// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/pageorder.h"

namespace nianbao {

PageOrder::PageOrder(const Manuscript &manuscript)
{
    for (qsizetype index = 0; index < manuscript.lines().size(); ++index) {
        for (const PrintedLine::Origin &origin : manuscript.lines()[index].origins) {
            const Place &place = origin.place;
            const std::pair key {place.node, std::pair {int(place.field), place.paragraph}};
            if (!m_fields.contains(key))
                m_fields.insert(key, {int(m_fields.size()) + 1, int(index)});
            if (!m_nodes.contains(place.node))
                m_nodes.insert(place.node, {int(m_fields.size()), int(index)});
        }
    }
}

std::tuple<int, int, int, int> PageOrder::of(const Finding &finding) const
{
    const CellRange cell = finding.cell.value_or(CellRange {-1, -1, finding.place.offset});
    return {standOf(finding.place).field, cell.row, cell.cell, cell.offset};
}

PageOrder::Stand PageOrder::standOf(const Place &place) const
{
    const auto field = m_fields.constFind({place.node, {int(place.field), place.paragraph}});
    return field == m_fields.constEnd() ? m_nodes.value(place.node) : *field;
}

} // namespace nianbao
