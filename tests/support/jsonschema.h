// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of JSON Schema (draft 2020-12) that resources/schema uses; an unknown word of a schema is a fault itself.
#pragma once

#include "core/text/json.h"

#include <QHash>

namespace nianbao::test {

class JsonSchema {
public:
    /// `documents` by the name that a $ref gives them; `root` is the one that is asked.
    JsonSchema(const QHash<QString, JsonValue> &documents, const QString &root)
        : m_documents(documents)
        , m_root(root)
    {
    }

    /// What does not fit, each with its path; empty when the value is valid.
    [[nodiscard]] QStringList faults(const JsonValue &value) const;

    /// All that stands under `key` anywhere in the documents.
    [[nodiscard]] QList<JsonValue> all(const QString &key) const;

private:
    using Type = JsonValue::Type;
    static void collect(const JsonValue &value, const QString &key, QList<JsonValue> &found);
    [[nodiscard]] static bool isEqual(const JsonValue &a, const JsonValue &b);
    void check(const JsonValue &schema, const QString &document, const JsonValue &value, const QString &path,
        QStringList &list) const;
    void follow(const QString &reference, const QString &document, const JsonValue &value, const QString &path,
        QStringList &list) const;
    void checkOneOf(const JsonValue &choices, const QString &document, const JsonValue &value, const QString &path,
        QStringList &list) const;
    void checkProperties(const JsonValue &schema, const QString &document, const JsonValue &value, const QString &path,
        QStringList &list) const;
    void checkItems(const JsonValue &schema, const QString &document, const JsonValue &value, const QString &path,
        QStringList &list) const;
    [[nodiscard]] static bool areUnique(const QList<JsonValue> &values);
    [[nodiscard]] static bool hasType(const QString &type, const JsonValue &value);

    /// Words about one value alone. Those about another type of value hold, as the draft says.
    [[nodiscard]] static bool holds(const QString &word, const JsonValue &wanted, const JsonValue &value);

    QHash<QString, JsonValue> m_documents;
    QString m_root;
};

} // namespace nianbao::test
