// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/wrongsums.h"

#include "core/proofread/sums/sums.h"

namespace nianbao {

namespace {

bool holds(const Sum &sum)
{
    return sum.parts.size() > 1 && !sum.isMore() && !sum.isLess();
}

} // namespace

bool NumbersOfSums::has(const PrintedLine &line, TextRange number)
{
    auto known = m_numbers.constFind(&line);
    if (known == m_numbers.constEnd()) {
        QList<TextRange> numbers;
        for (const Sum &sum : sumsIn(line.open, line.quantities)) {
            if (m_ofWrong ? !sum.isWrong() : !holds(sum))
                continue;
            numbers << sum.total.range;
            for (const Quantity &part : sum.parts)
                numbers << part.range;
        }
        known = m_numbers.insert(&line, numbers);
    }
    return known->contains(number);
}

} // namespace nianbao
