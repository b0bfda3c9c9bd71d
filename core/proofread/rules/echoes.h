// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"
#include "core/proofread/rules/pageorder.h"

#include <QHash>
#include <QMap>

namespace nianbao {

/// One fault, one finding: what a rule says gives way to a rule that it names, where that one marks the same words.
/// What is said of an entry rather than of words, a number that is missing, gives way where that one marks words since
/// the entry before: a broken （二） is no ordinal any more.
class Echoes {
public:
    /// Holds a reference to the order.
    Echoes(const QList<Finding> &findings, const Report &report, const PageOrder &order);

    [[nodiscard]] bool contains(const Finding &finding) const;

private:
    using FindingsByLine = QMap<int, QList<Finding>>;
    [[nodiscard]] bool repeats(const Finding &finding, const FindingsByLine &told) const;

    const PageOrder &m_order;
    QHash<Id, Id> m_before; ///< the entry before each in its list; before the first the one that holds the list
    QHash<QString, FindingsByLine> m_told; ///< findings of the rules that others yield to
    QHash<QString, QList<QLatin1String>> m_yielding;
};

} // namespace nianbao
