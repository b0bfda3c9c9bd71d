// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/place.h"
#include "core/model/keys.h"
#include "core/model/place.h"

#include <QList>
#include <QString>

namespace nianbao {

/// 提示, 疑问, 差错. An error breaks what is laid down, or the text itself proves it wrong.
enum class Severity { Hint, Warning, Error };

template <>
std::span<const KeyedValue<Severity>> keyedValues<Severity>();

/// What has to stand at a place instead. `length` 0 inserts, an empty text takes out.
struct Correction {
    Place place;
    int length = 0;
    QString text;

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

    bool operator==(const Finding &) const = default;
};

/// A sum in the text that holds.
struct Proof {
    QString rule;
    Place place;
    int length = 0;
    QString sum; ///< as in 40 + 94 = 134

    bool operator==(const Proof &) const = default;
};

struct Findings {
    QList<Finding> findings; ///< in the order of the page; what was seen in reading comes first
    QList<Proof> proofs;

    [[nodiscard]] int count(Severity severity) const;
};

} // namespace nianbao
