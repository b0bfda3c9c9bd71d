// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rates/shares.h"

namespace nianbao {

/// A percentage whose words give its whole as a number: 45.7%（37/81）; 28个部门，占全部32个部门的87.5%;
/// 甲县32件、乙县28件，分别占全市85件的37.6%、32.9%.
struct PlainShare {
    bool isSaid = false; ///< whether they do; nothing else around is its whole then
    QList<Share> shares {}; ///< several where they are told in a row; empty: it cannot be reckoned
};

/// `index`: of the percentage, the first of its row.
PlainShare plainShare(const QString &text, const QList<Quantity> &quantities, qsizetype index);

} // namespace nianbao
