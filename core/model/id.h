// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <functional>

namespace nianbao {

/// The stable name of a part, section, item or report: kept through edits, moves, export and import. Its own type, so
/// that no title is taken for an id. Text of at most 64 letters, digits, '-' and '_'.
struct Id {
    QString value;

    [[nodiscard]] bool isNull() const { return value.isEmpty(); }
    bool operator==(const Id &) const = default;
    friend bool operator<(const Id &a, const Id &b) { return a.value < b.value; }
};

inline size_t qHash(const Id &id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}

/// Makes ids. An argument wherever ids are made, so that tests are deterministic.
using IdSource = std::function<Id()>;

/// Random UUIDs.
IdSource randomIds();

/// "prefix1", "prefix2", …: for tests and golden files.
IdSource countedIds(const QString &prefix);

} // namespace nianbao
