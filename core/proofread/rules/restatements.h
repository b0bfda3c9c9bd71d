// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rules/toldnumbers.h"
#include "core/proofread/rules/wordpairs.h"

#include <QString>

namespace nianbao {

/// Where a report tells of its year: what one area has told another may tell again.
enum class Area { Lead, Work, Duty, Problems, Plans, Summary };

/// A number with what it is about, as one of two that may tell the same.
struct Restatement {
    explicit Restatement(const ToldNumber &number);

    const ToldNumber *told = nullptr;
    Area area = Area::Work;
    double value = 0; ///< 万 and 亿 counted in
    double step = 1; ///< what one in the last printed place is worth
    qsizetype digits = 0; ///< that say something
    WordPairs own {}; ///< of the words beside it
    WordPairs around {}; ///< of its sentence
    quint64 deeds = 0; ///< beside it
    int stages = 0;
    QString quoted {}; ///< 法治体检 of “法治体检” nearby
    bool isNoCount = false; ///< an aim, a change, another year

    [[nodiscard]] bool isLeft() const;
};

/// What is counted as one thing by several words, whatever its scale: 1.2万册 and 12000册, 12个人 and 12名.
QString kindOf(const ToldNumber &told);

/// How much two numbers say of the same, by their words; about 4 is much.
double alikeness(const Restatement &one, const Restatement &other);

/// Whether both may be printed for one value: 1.2万 and 12034.
bool areOfOneValue(const Restatement &one, const Restatement &other);

/// Whether a slip of the pen makes the one of the other, both printed as the rounder of the two.
bool areOneSlipApart(const Restatement &one, const Restatement &other);

} // namespace nianbao
