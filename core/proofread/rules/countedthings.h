// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/manuscript.h"

#include <QList>
#include <QString>

namespace nianbao {

/// A number in prose with the words around it, as one of two that may be of the same thing. Two are equal where
/// they say the same, wherever they stand.
struct CountedThing {
    const PrintedLine *line = nullptr;
    TextRange range; ///< the number with its unit
    QString number; ///< as it is printed, maybe with a point
    QString unit; ///< of people always 人; with 万 or 亿 before it
    QString before; ///< the words directly before it, without 共, 达, 约 …
    QString after; ///< the words directly behind its unit
    bool isApart = false; ///< a part, a share or another time by the words around it
    bool isOfBody = false; ///< of one department or township
    /// Verb and object where both are said, and nothing makes it another body's or time's: 举办行政执法培训班. The same
    /// words in another order are the same phrase.
    QString phrase {};

    bool operator==(const CountedThing &other) const
    {
        return number == other.number && unit == other.unit && before == other.before && after == other.after
            && isApart == other.isApart && isOfBody == other.isOfBody;
    }
};

/// What is counted in the work and the lead, not in plans; no approximate numbers.
QList<CountedThing> countedThings(const Manuscript &manuscript);

/// What is counted in round words there, 近百件 or 数十场: `number` is 近百. Only with a phrase.
QList<CountedThing> roundlyCountedThings(const Manuscript &manuscript);

/// What a number in round words may stand for, generously: 近百 is 50 to 100, 上千 1,000 to 10,000, 数十 15 to 100.
Bounds boundsOfWords(const QString &number);

/// Whether one is the other with two neighbouring digits exchanged: 1086 and 1068.
bool isTransposed(const QString &number, const QString &other);

/// 365 for 356, 318 for 308, 80 for 8: what a pen or a key does to a number, or nearly the same number (a twentieth).
bool isMiswritten(const QString &number, const QString &other);

} // namespace nianbao
