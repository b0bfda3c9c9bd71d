// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/mappingfile.h"

#include "core/base/wordlist.h"
#include "core/formats/jsonfields.h"

#include <QCoreApplication>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kVersion = 1;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(formats)
};

JsonValue textValue(const QString &text)
{
    JsonValue value;
    value.type = JsonValue::Type::String;
    value.text = text;
    return value;
}

JsonValue listOf(const QStringList &texts)
{
    JsonValue list;
    list.type = JsonValue::Type::Array;
    for (const QString &text : texts)
        list.items << textValue(text);
    return list;
}

JsonValue objectOf(const QStringList &keys, const QList<JsonValue> &values)
{
    JsonValue object;
    object.type = JsonValue::Type::Object;
    object.keys = keys;
    object.items = values;
    return object;
}

QString fieldTitles(TableKind table)
{
    QStringList titles;
    for (const TableField &field : tableFields()) {
        if (field.table == table && field.rule != FieldRule::Reference)
            titles << titleOf(field);
    }
    return listed(titles);
}

/// Who writes the file by hand may write a field as its header is called.
QString keyOfField(TableKind table, const QString &name)
{
    const TableField *field = tableField(table, name);
    if (!field && !name.isEmpty())
        field = fieldOf(table, name);
    return field ? QString(field->key) : name;
}

void checkFields(const ColumnMapping &mapping, const JsonValue &at, const QString &path, JsonReading &reading)
{
    QStringList named = mapping.fields;
    named.removeAll(QString());
    for (const QString &key : named) {
        if (!tableField(mapping.table, key))
            reading.fail(at, path, "mappings.field",
                Words::tr("没有“%1”这个字段，可以写：%2。").arg(key.left(40), fieldTitles(mapping.table)));
    }
    QStringList once = named;
    if (once.removeDuplicates() > 0)
        reading.fail(at, path, "mappings.twice", Words::tr("同一个字段对应了两列。"));
}

ColumnMapping mappingIn(const JsonValue &value, const QString &path, JsonReading &reading)
{
    JsonFields fields(value, path, reading);
    ColumnMapping mapping;
    mapping.sender = fields.text("sender", TextRule::Name);
    mapping.shape = fields.text("shape", TextRule::Lines);
    const QString table = fields.text("table", TextRule::Name);
    mapping.fields = fields.texts("fields", TextRule::Name);
    fields.end();
    const std::optional<TableKind> kind = tableFromKey(table);
    if (!kind || mapping.shape.isEmpty())
        reading.fail(value, path, "mappings.table", Words::tr("缺少表头，或没有“%1”这张表。").arg(table.left(40)));
    mapping.table = kind.value_or(TableKind::Items);
    for (QString &field : mapping.fields)
        field = keyOfField(mapping.table, field);
    checkFields(mapping, value, path, reading);
    return mapping;
}

} // namespace

QByteArray writeMappings(const QList<ColumnMapping> &mappings)
{
    JsonValue list;
    list.type = JsonValue::Type::Array;
    for (const ColumnMapping &mapping : mappings) {
        list.items << objectOf(
            {QStringLiteral("sender"), QStringLiteral("shape"), QStringLiteral("table"), QStringLiteral("fields")},
            {textValue(mapping.sender), textValue(mapping.shape), textValue(keyOf(mapping.table)),
                listOf(mapping.fields)});
    }
    JsonValue version;
    version.type = JsonValue::Type::Number;
    version.text = QString::number(kVersion);
    return formatJson(objectOf({QStringLiteral("format"), QStringLiteral("version"), QStringLiteral("mappings")},
        {textValue(QStringLiteral("nianbao-mappings")), version, list}));
}

Result<QList<ColumnMapping>> readMappings(const QByteArray &bytes, const QString &file)
{
    Result<JsonValue> root = parseJson(bytes);
    if (!root) {
        Error error = root.error();
        error.file = file;
        return error;
    }
    const ReadOptions options {file, {}, {}};
    JsonReading reading {options};
    JsonFields fields(*root, {}, reading);
    if (fields.text("format", TextRule::Name) != QLatin1String("nianbao-mappings"))
        reading.fail(*root, QStringLiteral("format"), "mappings.format", Words::tr("不是列对应关系的文件。"));
    if (fields.number("version") != kVersion)
        reading.fail(
            *root, QStringLiteral("version"), "mappings.version", Words::tr("版本本程序不能读，请升级本程序。"));
    QList<ColumnMapping> mappings;
    fields.each("mappings", [&](const JsonValue &value, const QString &path) {
        mappings = withMapping(mappings, mappingIn(value, path, reading));
    });
    if (reading.error)
        return *reading.error;
    return mappings;
}

QList<ColumnMapping> withMapping(QList<ColumnMapping> mappings, const ColumnMapping &mapping)
{
    const auto same = std::find_if(mappings.begin(), mappings.end(),
        [&](const ColumnMapping &other) { return other.sender == mapping.sender && other.shape == mapping.shape; });
    if (same == mappings.end())
        mappings << mapping;
    else
        *same = mapping;
    return mappings;
}

} // namespace nianbao
