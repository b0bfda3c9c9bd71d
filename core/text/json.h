// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace nianbao {

/// A JSON value with the place where it stood, so that whoever reads it can say what is wrong where.
struct JsonValue {
    enum class Type { Null, Bool, Number, String, Array, Object };

    Type type = Type::Null;
    bool boolean = false;
    QString text; ///< of a String; of a Number as it was written
    QStringList keys; ///< of an Object, each one once, in the order of the file
    QList<JsonValue> items; ///< of an Array; of an Object the values of `keys`
    int line = 1;
    int column = 1;

    static JsonValue string(const QString &text);
    static JsonValue whole(qint64 number);
    static JsonValue flag(bool boolean);
    static JsonValue array(const QList<JsonValue> &items = {});
    static JsonValue object();
    /// Adds a key, which the object has not, at its end.
    void put(const QString &key, const JsonValue &value);

    /// The value of a key; null when there is none or this is no object.
    [[nodiscard]] const JsonValue *find(QStringView key) const;

    /// The whole number that was written; empty for 1.5, 1e999 and what does not fit.
    [[nodiscard]] std::optional<int> toInt() const;

    [[nodiscard]] FilePlace place() const { return FilePlace {line, column, {}, {}, {}}; }
};

/// "数组", "对象" …: for messages.
QString nameOf(JsonValue::Type type);

/// Bytes in UTF-8 that one string holds at most where the caller does not say otherwise.
constexpr qsizetype kLongestJsonString = 4 * 1024 * 1024;

/// Parses strictly by RFC 8259. Refused with line and column, unlike QJsonDocument: a repeated key, a NUL, a control
/// character or half a surrogate pair in a string, invalid UTF-8, more than 64 levels, a string longer than that.
/// UTF-8 with or without a byte order mark; UTF-16 only with one.
Result<JsonValue> parseJson(const QByteArray &bytes, qsizetype longestString = kLongestJsonString);

/// The text as a JSON string with its quotation marks; only what must be escaped is.
QString jsonString(const QString &text);

/// The value as canonical JSON: UTF-8, two spaces a level, one line for each key and entry, a final line end.
QByteArray formatJson(const JsonValue &value);

} // namespace nianbao
