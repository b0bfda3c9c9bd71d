// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/place.h"
#include "core/model/keys.h"
#include "core/model/place.h"

#include <QList>
#include <QString>

#include <optional>

namespace nianbao {

/// 提示, 疑问, 差错. An error breaks what is laid down, or the text itself proves it wrong.
enum class Severity { Hint, Warning, Error };

template <>
std::span<const KeyedValue<Severity>> keyedValues<Severity>();

/// A stretch of a table's cell.
struct CellRange {
    int row = 0; ///< index in Table::rows
    int cell = 0; ///< index in that row: cells that a merged one covers are not there
    int offset = 0; ///< UTF-16 index in the cell's text
    int length = 0;

    bool operator==(const CellRange &) const = default;
};

/// What has to stand at a place instead. `length` 0 inserts, an empty text takes out.
struct Correction {
    Place place;
    int length = 0;
    QString text;
    std::optional<CellRange> cell {}; ///< in a table: this is replaced; `place` is the table with offset -1, `length` 0

    bool operator==(const Correction &) const = default;
};

/// What the red pencil marks.
struct Finding {
    QString rule; ///< its key
    Severity severity = Severity::Hint;
    Place place; ///< of the first marked character that stands in a field; null node: only `source` tells where
    int length = 0; ///< UTF-16 units in that field
    FilePlace source {}; ///< of what was left out or changed when the file was read
    QString quote; ///< the marked text as it prints
    QString message; ///< one sentence
    QString reason {}; ///< with the arithmetic
    QList<Correction> corrections {}; ///< what certainly puts it right; none: somebody has to think
    std::optional<CellRange> cell {}; ///< in a table: what is marked; `place` is the table with offset -1, `length` 0
    int places = 1; ///< for how many it stands; `place`, `length` and `quote` are the first one's
    QString fingerprint {}; ///< of many places: of their quotes with what is around them; empty for one

    bool operator==(const Finding &) const = default;
};

/// A sum in the text that holds.
struct Proof {
    QString rule;
    Place place;
    int length = 0;
    QString sum; ///< as in 40 + 94 = 134
    std::optional<CellRange> cell {}; ///< as of a finding
    QString quote {}; ///< the marked text as it prints

    bool operator==(const Proof &) const = default;
};

struct Findings {
    QList<Finding> findings; ///< in the order of the page; what was seen in reading comes first
    QList<Proof> proofs;

    [[nodiscard]] int count(Severity severity) const;
};

} // namespace nianbao
