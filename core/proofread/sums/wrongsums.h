// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/manuscript.h"

#include <QHash>
#include <QList>

namespace nianbao {

/// The numbers of sums. Each line is added up once, when somebody asks.
class WrongSums {
public:
    /// Whether the number is the total or a part of a sum that does not hold: what is wrong with it is told there.
    [[nodiscard]] bool has(const PrintedLine &line, TextRange number);
    /// Whether a sum of two parts and more that holds proves the number.
    [[nodiscard]] bool proves(const PrintedLine &line, TextRange number);

private:
    struct Numbers {
        QList<TextRange> wrong;
        QList<TextRange> proved;
    };

    const Numbers &of(const PrintedLine &line);

    QHash<const PrintedLine *, Numbers> m_numbers;
};

} // namespace nianbao
