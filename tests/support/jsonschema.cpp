// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/jsonschema.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao::test {

QStringList JsonSchema::faults(const JsonValue &value) const
{
    QStringList list;
    check(m_documents[m_root], m_root, value, QStringLiteral("$"), list);
    return list;
}

QList<JsonValue> JsonSchema::all(const QString &key) const
{
    QList<JsonValue> found;
    for (const JsonValue &document : m_documents)
        collect(document, key, found);
    return found;
}

void JsonSchema::collect(const JsonValue &value, const QString &key, QList<JsonValue> &found)
{
    for (qsizetype i = 0; i < value.items.size(); ++i) {
        if (value.type == Type::Object && value.keys[i] == key)
            found << value.items[i];
        collect(value.items[i], key, found);
    }
}

bool JsonSchema::isEqual(const JsonValue &a, const JsonValue &b)
{
    return a.type == b.type && a.text == b.text && a.boolean == b.boolean; // only of plain values
}

void JsonSchema::check(const JsonValue &schema, const QString &document, const JsonValue &value, const QString &path,
    QStringList &list) const
{
    for (qsizetype i = 0; i < schema.keys.size(); ++i) {
        const QString &word = schema.keys[i];
        const JsonValue &wanted = schema.items[i];
        if (word == QLatin1String("$ref"))
            follow(wanted.text, document, value, path, list);
        else if (word == QLatin1String("oneOf"))
            checkOneOf(wanted, document, value, path, list);
        else if (word == QLatin1String("properties"))
            checkProperties(schema, document, value, path, list);
        else if (word == QLatin1String("items"))
            checkItems(wanted, document, value, path, list);
        else if (!holds(word, wanted, value))
            list << QStringLiteral("%1: %2").arg(path, word);
    }
}

void JsonSchema::follow(const QString &reference, const QString &document, const JsonValue &value, const QString &path,
    QStringList &list) const
{
    const QString name = reference.section(u'#', 0, 0);
    const QString target = name.isEmpty() ? document : name;
    const JsonValue *schema = &*m_documents.constFind(target);
    for (const QString &step : reference.section(u'#', 1).split(u'/', Qt::SkipEmptyParts)) {
        schema = schema->find(step);
        if (!schema) {
            list << QStringLiteral("%1: no %2").arg(path, reference);
            return;
        }
    }
    check(*schema, target, value, path, list);
}

void JsonSchema::checkOneOf(const JsonValue &choices, const QString &document, const JsonValue &value,
    const QString &path, QStringList &list) const
{
    int fitting = 0;
    for (const JsonValue &choice : choices.items) {
        QStringList faults;
        check(choice, document, value, path, faults);
        fitting += faults.isEmpty() ? 1 : 0;
    }
    if (fitting != 1)
        list << QStringLiteral("%1: oneOf fits %2 times").arg(path).arg(fitting);
}

void JsonSchema::checkProperties(const JsonValue &schema, const QString &document, const JsonValue &value,
    const QString &path, QStringList &list) const
{
    const JsonValue &known = *schema.find(u"properties");
    const JsonValue *others = schema.find(u"additionalProperties");
    for (qsizetype i = 0; i < value.keys.size() && value.type == Type::Object; ++i) {
        const QString place = path + u'.' + value.keys[i];
        if (const JsonValue *property = known.find(value.keys[i]))
            check(*property, document, value.items[i], place, list);
        else if (others && others->type == Type::Bool && !others->boolean)
            list << QStringLiteral("%1: not known").arg(place);
    }
}

void JsonSchema::checkItems(const JsonValue &schema, const QString &document, const JsonValue &value,
    const QString &path, QStringList &list) const
{
    for (qsizetype i = 0; value.type == Type::Array && i < value.items.size(); ++i)
        check(schema, document, value.items[i], QStringLiteral("%1[%2]").arg(path).arg(i), list);
}

bool JsonSchema::hasType(const QString &type, const JsonValue &value)
{
    static const QHash<QString, Type> kTypes {{QStringLiteral("string"), Type::String},
        {QStringLiteral("boolean"), Type::Bool}, {QStringLiteral("array"), Type::Array},
        {QStringLiteral("object"), Type::Object}, {QStringLiteral("null"), Type::Null}};
    if (type == QLatin1String("integer"))
        return value.toInt().has_value();
    return kTypes.contains(type) && kTypes[type] == value.type;
}

bool JsonSchema::areUnique(const QList<JsonValue> &values)
{
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (std::any_of(values.begin(), value, [&](const JsonValue &earlier) { return isEqual(earlier, *value); }))
            return false;
    }
    return true;
}

bool JsonSchema::holds(const QString &word, const JsonValue &wanted, const JsonValue &value)
{
    static const QStringList kTold {QStringLiteral("$schema"), QStringLiteral("$id"), QStringLiteral("$defs"),
        QStringLiteral("title"), QStringLiteral("description"), QStringLiteral("additionalProperties"),
        QStringLiteral("contentEncoding")};
    const int bound = wanted.toInt().value_or(0);
    const bool isText = value.type == Type::String;
    if (word == QLatin1String("type"))
        return hasType(wanted.text, value);
    if (word == QLatin1String("const"))
        return isEqual(wanted, value);
    if (word == QLatin1String("enum"))
        return std::any_of(
            wanted.items.begin(), wanted.items.end(), [&](const JsonValue &one) { return isEqual(one, value); });
    if (word == QLatin1String("required"))
        return std::all_of(wanted.items.begin(), wanted.items.end(),
            [&](const JsonValue &key) { return value.type != Type::Object || value.find(key.text); });
    if (word == QLatin1String("pattern"))
        return !isText || QRegularExpression(wanted.text).match(value.text).hasMatch();
    if (word == QLatin1String("minLength"))
        return !isText || value.text.toUcs4().size() >= bound;
    if (word == QLatin1String("uniqueItems"))
        return !wanted.boolean || areUnique(value.items);
    if (word == QLatin1String("maxLength"))
        return !isText || value.text.toUcs4().size() <= bound;
    if (word == QLatin1String("maxItems"))
        return value.type != Type::Array || value.items.size() <= bound;
    if (word == QLatin1String("minimum"))
        return value.type != Type::Number || value.toInt().value_or(bound) >= bound;
    if (word == QLatin1String("maximum"))
        return value.type != Type::Number || value.toInt().value_or(bound) <= bound;
    return kTold.contains(word);
}

} // namespace nianbao::test
