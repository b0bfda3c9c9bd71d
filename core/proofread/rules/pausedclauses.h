// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace nianbao {

/// What stands on both sides of a 、 within its clause.
struct Halves {
    QString left;
    QString right;
};

/// What stands between two marks that part clauses, with the pieces between its 、. Names in brackets and quotes hold
/// none.
struct PausedClause {
    int start = 0;
    int end = 0;
    QList<int> pauses; ///< where its 、 stand
    bool mayBeHeading = false; ///< a sentence by itself without a number, first in its line or behind 一是

    /// The piece before the pause of this index, or the last one; a view of the text.
    [[nodiscard]] QStringView piece(const QString &text, qsizetype index) const;
    /// Whether words stand on both sides of the pause of this index.
    [[nodiscard]] bool isWithin(qsizetype index) const;
    [[nodiscard]] Halves halvesAt(const QString &text, qsizetype index) const;
};

/// Those with a 、 that are at least so long. Linear.
QList<PausedClause> pausedClauses(const QString &text, int shortest);

} // namespace nianbao
