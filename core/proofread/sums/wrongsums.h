// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/manuscript.h"

#include <QHash>
#include <QList>

namespace nianbao {

/// The numbers of sums of one sort. Each line is added up once, when somebody asks.
class NumbersOfSums {
public:
    /// Whether the number is the total or a part of one.
    [[nodiscard]] bool has(const PrintedLine &line, TextRange number);

protected:
    explicit NumbersOfSums(bool ofWrong)
        : m_ofWrong(ofWrong)
    {
    }

private:
    bool m_ofWrong;
    QHash<const PrintedLine *, QList<TextRange>> m_numbers;
};

/// Of sums that do not hold: what is wrong with them is told there.
class WrongSums : public NumbersOfSums {
public:
    WrongSums()
        : NumbersOfSums(true)
    {
    }
};

/// Of sums of two parts and more that hold: they prove their numbers.
class RightSums : public NumbersOfSums {
public:
    RightSums()
        : NumbersOfSums(false)
    {
    }
};

} // namespace nianbao
