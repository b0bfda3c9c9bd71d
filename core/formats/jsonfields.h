// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"
#include "core/text/json.h"

#include <QStringList>

#include <optional>

namespace nianbao {

/// What reading a data file gathers: the first error ends it, notes go on.
struct JsonReading {
    const ReadOptions &options;
    std::optional<Error> error {};
    QList<Note> notes {};

    /// `what` is a sentence about the value at `path`.
    void fail(const JsonValue &at, const QString &path, const char *code, const QString &what,
        ErrorKind kind = ErrorKind::Input);
    void note(const JsonValue &at, const QString &path, const char *code, const QString &what);
};

/// How long a text may be and which characters it may hold.
enum class TextRule {
    Name, ///< no control character at all
    Title, ///< one line
    Lines, ///< may hold line breaks
};

/// The text of a string as the rule allows it; too long or with a character that may not be there, it fails the
/// reading.
QString checkedText(const JsonValue &value, const QString &path, TextRule rule, JsonReading &reading);
/// A whole number between two others, or the reading fails.
std::optional<int> checkedNumber(
    const JsonValue &value, const QString &path, int least, int most, JsonReading &reading);

/// Reads the fields of one JSON object. What is missing is the default; what has the wrong type fails the reading. The
/// object is done when `end` has noted the keys that nobody asked for.
class JsonFields {
public:
    JsonFields(const JsonValue &object, QString path, JsonReading &reading);

    QString text(const char *key, TextRule rule, const QString &missing = {});
    QStringList texts(const char *key, TextRule rule);
    Paragraphs paragraphs(const char *key);
    bool flag(const char *key, bool missing);
    std::optional<int> number(const char *key);
    std::optional<int> number(const char *key, int least, int most);
    Id id(const char *key);
    QList<Id> ids(const char *key);

    template <typename E>
    E keyed(const char *key, E missing)
    {
        const JsonValue *value = take(key, JsonValue::Type::String);
        if (!value)
            return missing;
        const std::optional<E> known = fromKey<E>(value->text);
        if (!known)
            failUnknown(*value, key);
        return known.value_or(missing);
    }

    /// The entries of a list of objects, each with its path.
    template <typename Read>
    void each(const char *key, Read read)
    {
        const JsonValue *list = take(key, JsonValue::Type::Array);
        for (qsizetype i = 0; list && i < list->items.size() && !m_reading.error; ++i)
            read(list->items[i], pathOf(key, i));
    }

    /// A field that is an object itself; null when it is missing.
    const JsonValue *object(const char *key) { return take(key, JsonValue::Type::Object); }
    const JsonValue *array(const char *key) { return take(key, JsonValue::Type::Array); }
    const JsonValue *string(const char *key) { return take(key, JsonValue::Type::String); }

    [[nodiscard]] QString pathOf(const char *key) const;
    [[nodiscard]] QString pathOf(const char *key, qsizetype index) const;
    void end();

private:
    const JsonValue *take(const char *key, JsonValue::Type type);
    Paragraph paragraph(const JsonValue &value, const QString &path);
    Id checkedId(const JsonValue &value, const QString &path);
    void failUnknown(const JsonValue &value, const char *key);

    const JsonValue &m_object;
    QString m_path;
    JsonReading &m_reading;
    QStringList m_asked;
};

} // namespace nianbao
