// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/textrange.h"

#include <QList>
#include <QString>

namespace nianbao {

/// From the least to the greatest that a value may be.
struct Bounds {
    double least = 0;
    double most = 0;
};

/// A number with what it counts, as in 134件, 3.6万条 or 89.4%.
struct Quantity {
    TextRange range; ///< with its unit
    TextRange number; ///< the digits alone
    TextRange subject; ///< what stands before it since the last mark or quantity, at most kMostSubject characters
    double value = 0; ///< 万 and 亿 counted in
    double step = 1; ///< what one in the last printed place is worth: 1,000 in 3.6万
    int decimals = 0; ///< printed ones
    QString unit; ///< 件, 人次, %, 倍 …; empty: none that is known
    bool approximate = false; ///< 约, 余, 以上 …

    static constexpr int kMostSubject = 40; ///< characters

    [[nodiscard]] bool isPercent() const { return unit == u"%"; }
    [[nodiscard]] bool isPoints() const { return unit == u"个百分点"; }
    [[nodiscard]] bool isTimes() const { return unit == u"倍"; }
    /// Of things, people, money: what a share or a sum can be taken of.
    [[nodiscard]] bool isCount() const
    {
        return !unit.isEmpty() && !isPercent() && !isPoints() && !isTimes() && !isTime() && !isScore();
    }
    [[nodiscard]] bool isScore() const { return unit == u"分"; }
    [[nodiscard]] bool isTime() const
    {
        return unit == u"天" || unit.endsWith(u"小时") || unit == u"分钟" || unit.endsWith(u"工作日");
    }
    /// Whether both count the same kind of thing: 20人 and 30名 do.
    [[nodiscard]] bool isOfKind(const Quantity &other) const;
    /// What the printed number may stand for. A number with decimals or 万 is rounded or cut off; a whole one is exact.
    [[nodiscard]] Bounds bounds() const;
};

/// The quantities of a text with full-width marks; no years, dates, numbers of documents, ordinals, versions.
QList<Quantity> quantitiesIn(const QString &text);

/// What stands before the quantity in the text that it was read from.
QString subjectOf(const QString &text, const Quantity &quantity);

/// 80处、重大隐患20处: whether both are of one kind and nothing but the mark stands between the one and the words of
/// the next.
bool areInRow(const QString &text, const Quantity &one, const Quantity &next, QChar mark);

/// The first quantity that begins at the position or behind it.
QList<Quantity>::const_iterator firstFrom(const QList<Quantity> &quantities, int position);

/// Whether the printed number is one of the values, rounded or cut off at its last place. A number that was rounded
/// twice (40.347, 40.35, 40.4) passes.
bool isPrintedAs(Bounds values, const Quantity &printed);

/// What the number is printed in: 1e4 of 1.5万元, 1 of 12件.
double scaleOf(const Quantity &quantity);

/// The number as people write it, with at most two decimals.
QString shownNumber(double value, int decimals = 2);
/// The quantity's number as it was meant: 3.6万, 1256.
QString shownNumber(const Quantity &quantity);

} // namespace nianbao
