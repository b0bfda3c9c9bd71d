// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/json.h"

namespace nianbao {

namespace {

void write(QByteArray &out, const JsonValue &value, int level);

void writeEntries(QByteArray &out, const JsonValue &value, int level)
{
    constexpr int kIndent = 2;
    for (qsizetype i = 0; i < value.items.size(); ++i) {
        out.append(i == 0 ? "\n" : ",\n").append(QByteArray((level + 1) * kIndent, ' '));
        if (value.type == JsonValue::Type::Object)
            out.append(jsonString(value.keys[i]).toUtf8()).append(": ");
        write(out, value.items[i], level + 1);
    }
    if (!value.items.isEmpty())
        out.append('\n').append(QByteArray(level * kIndent, ' '));
}

void write(QByteArray &out, const JsonValue &value, int level)
{
    switch (value.type) {
    case JsonValue::Type::Null:
        out.append("null");
        break;
    case JsonValue::Type::Bool:
        out.append(value.boolean ? "true" : "false");
        break;
    case JsonValue::Type::Number:
        out.append(value.text.toLatin1());
        break;
    case JsonValue::Type::String:
        out.append(jsonString(value.text).toUtf8());
        break;
    case JsonValue::Type::Array:
        out.append('[');
        writeEntries(out, value, level);
        out.append(']');
        break;
    case JsonValue::Type::Object:
        out.append('{');
        writeEntries(out, value, level);
        out.append('}');
        break;
    }
}

} // namespace

JsonValue JsonValue::string(const QString &text)
{
    JsonValue value;
    value.type = Type::String;
    value.text = text;
    return value;
}

JsonValue JsonValue::whole(qint64 number)
{
    JsonValue value;
    value.type = Type::Number;
    value.text = QString::number(number);
    return value;
}

JsonValue JsonValue::flag(bool boolean)
{
    JsonValue value;
    value.type = Type::Bool;
    value.boolean = boolean;
    return value;
}

JsonValue JsonValue::array(const QList<JsonValue> &items)
{
    JsonValue value;
    value.type = Type::Array;
    value.items = items;
    return value;
}

JsonValue JsonValue::object()
{
    JsonValue value;
    value.type = Type::Object;
    return value;
}

void JsonValue::put(const QString &key, const JsonValue &value)
{
    keys << key;
    items << value;
}

QString jsonString(const QString &text)
{
    QString result;
    result.reserve(text.size() + 2);
    result.append(u'"');
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            result.append(u'\\').append(c);
        else if (c == u'\n')
            result.append(QLatin1String("\\n"));
        else if (c == u'\t')
            result.append(QLatin1String("\\t"));
        else if (c < u' ')
            result.append(QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0')));
        else
            result.append(c);
    }
    return result.append(u'"');
}

QByteArray formatJson(const JsonValue &value)
{
    QByteArray out;
    write(out, value, 0);
    return out.append('\n');
}

} // namespace nianbao
