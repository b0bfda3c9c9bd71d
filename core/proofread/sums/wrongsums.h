// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/manuscript.h"

#include <QHash>
#include <QList>

namespace nianbao {

/// The numbers of sums that do not hold: what is wrong with them is told there. Each line is added up once, when
/// somebody asks.
class WrongSums {
public:
    /// Whether the number is the total or a part of one.
    [[nodiscard]] bool has(const PrintedLine &line, TextRange number);

private:
    QHash<const PrintedLine *, QList<TextRange>> m_numbers;
};

} // namespace nianbao
