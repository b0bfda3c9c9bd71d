// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace nianbao {

/// A paragraph, a row or whatever else two versions are made of.
struct Piece {
    QString key; ///< pieces with equal keys are the same
    QString text; ///< by which pieces are told to be versions of each other
    int kind = 0; ///< only pieces of one kind are; negative: never
};

/// What became of a piece; -1: not there.
struct PiecePair {
    qsizetype before = -1;
    qsizetype after = -1;

    bool operator==(const PiecePair &) const = default;
};

/// Pairs the pieces of two versions in their order, equal ones first, then the most alike; every piece is in one pair.
/// Between two pairs what was removed comes before what was inserted. Time grows linearly with the number of pieces.
QList<PiecePair> aligned(const QList<Piece> &before, const QList<Piece> &after);


} // namespace nianbao
