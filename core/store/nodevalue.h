// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/place.h"
#include "core/model/report.h"
#include "core/text/json.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <optional>

namespace nianbao {

/// Bytes of pictures by their SHA-256 in hex: what a value names and does not hold itself.
using Contents = QHash<QString, QByteArray>;
/// Finds such bytes; empty where there are none.
using ContentOf = std::function<std::optional<QByteArray>(const QString &sha256)>;

/// What a node holds itself (not where it stands, not what is below it), as the record of changes keeps it: an object
/// of its columns, its lists of text and a plan's answers. What is empty is left out.
JsonValue valueOf(const Report &report);
JsonValue valueOf(const Part &part);
JsonValue valueOf(const Section &section);
JsonValue valueOf(const WorkItem &item);

/// The members in which two values differ, each on the side that has it.
struct ValueDifference {
    JsonValue before;
    JsonValue after;

    [[nodiscard]] bool isEmpty() const { return before.keys.isEmpty() && after.keys.isEmpty(); }
};
ValueDifference difference(const JsonValue &before, const JsonValue &after);

/// `value` with the members of `now` gone and those of `then` in their place: undoes difference(then, now).
JsonValue reverted(JsonValue value, const JsonValue &now, const JsonValue &then);

/// The node of a value; false when the value is not one that valueOf() made, or a content is missing.
bool nodeFrom(const JsonValue &value, const Id &id, const ContentOf &contentOf, Report &report);
bool nodeFrom(const JsonValue &value, const Id &id, const ContentOf &contentOf, Part &part);
bool nodeFrom(const JsonValue &value, const Id &id, const ContentOf &contentOf, Section &section);
bool nodeFrom(const JsonValue &value, const Id &id, const ContentOf &contentOf, WorkItem &item);

/// The member that holds a field; empty for None.
QString memberOf(Field field);

/// The pictures of a node.
Contents contentsOf(const Report &report);
Contents contentsOf(const Part &part);
Contents contentsOf(const Section &section);
Contents contentsOf(const WorkItem &item);

} // namespace nianbao
