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

bool WrongSums::has(const PrintedLine &line, TextRange number)
{
    return of(line).wrong.contains(number);
}

bool WrongSums::proves(const PrintedLine &line, TextRange number)
{
    return of(line).proved.contains(number);
}

const WrongSums::Numbers &WrongSums::of(const PrintedLine &line)
{
    auto known = m_numbers.constFind(&line);
    if (known == m_numbers.constEnd()) {
        Numbers numbers;
        for (const Sum &sum : sumsIn(line.open, line.quantities)) {
            if (!sum.isWrong() && !holds(sum))
                continue;
            QList<TextRange> &of = sum.isWrong() ? numbers.wrong : numbers.proved;
            of << sum.total.range;
            for (const Quantity &part : sum.parts)
                of << part.range;
        }
        known = m_numbers.insert(&line, numbers);
    }
    return *known;
}

} // namespace nianbao
