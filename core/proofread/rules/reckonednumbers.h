// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rules/toldnumbers.h"

#include <QSet>

#include <utility>

namespace nianbao {

/// What two numbers side by side make, or differ by: 受理186件，调解成功181件 tell of 5件 as well; 一审52件、二审29件
/// of 81件.
class ReckonedNumbers {
public:
    /// `kind`: of both.
    void add(const ToldNumber &one, const ToldNumber &other, const QString &kind)
    {
        const double first = one.number.toDouble();
        const double second = other.number.toDouble();
        m_numbers << std::pair(other.line, QString::number(qAbs(first - second)) + kind)
                  << std::pair(other.line, QString::number(first + second) + kind);
    }

    /// Whether two numbers of the paragraph make it.
    [[nodiscard]] bool has(const PrintedLine &line, const QString &number, const QString &kind) const
    {
        return m_numbers.contains({&line, number + kind});
    }

private:
    QSet<std::pair<const PrintedLine *, QString>> m_numbers; ///< number and kind
};

} // namespace nianbao
