// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/shares.h"

#include <optional>

namespace nianbao {

/// A percentage whose words give its whole as a number: 45.7%（37/81）; 28个部门，占全部32个部门的87.5%.
struct PlainShare {
    bool isSaid = false; ///< whether they do; nothing else around is its whole then
    std::optional<Share> share {}; ///< empty: it cannot be reckoned
};

/// `index`: of the percentage.
PlainShare plainShare(const QString &text, const QList<Quantity> &quantities, qsizetype index);

} // namespace nianbao
