// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace nianbao {

/// A stretch that differs: `removed` UTF-16 units at `before` of the old text gave way to `inserted` units at `after` of
/// the new one. Surrogate pairs are never parted.
struct TextEdit {
    qsizetype before = 0;
    qsizetype removed = 0;
    qsizetype after = 0;
    qsizetype inserted = 0;

    bool operator==(const TextEdit &) const = default;
};

/// What has to change in `before` so that it reads `after`, in order, with text in common between any two: few and
/// readable rather than fewest. Numbers and Latin words change as wholes, what little stands between two larger changes
/// goes with them, and an inserted clause ends with its mark. Texts with little in common are one edit. Time grows with
/// the length times the number of changes, which has a bound.
QList<TextEdit> editsBetween(const QString &before, const QString &after);

} // namespace nianbao
