// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/finding.h"
#include "core/proofread/manuscript.h"

#include <QHash>

#include <tuple>
#include <utility>

namespace nianbao {

/// Where findings stand on the page.
class PageOrder {
public:
    explicit PageOrder(const Manuscript &manuscript);

    /// The field's number on the page, row and cell of a table, the offset.
    [[nodiscard]] std::tuple<int, int, int, int> of(const Finding &finding) const;
    /// The index of the printed line in which the field, else the node, begins; -1 for none.
    [[nodiscard]] int lineOf(const Place &place) const { return standOf(place).line; }

private:
    struct Stand {
        int field = 0;
        int line = -1;
    };
    [[nodiscard]] Stand standOf(const Place &place) const;

    QHash<std::pair<Id, std::pair<int, int>>, Stand> m_fields;
    QHash<Id, Stand> m_nodes;
};

} // namespace nianbao
