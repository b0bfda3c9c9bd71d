// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/json.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(text)
};

} // namespace

const JsonValue *JsonValue::find(QStringView key) const
{
    const qsizetype at = type == Type::Object ? keys.indexOf(key) : -1;
    return at < 0 ? nullptr : &items[at];
}

std::optional<int> JsonValue::toInt() const
{
    bool fits = false;
    const int number = type == Type::Number ? text.toInt(&fits) : 0;
    return fits ? std::optional(number) : std::nullopt;
}

QString nameOf(JsonValue::Type type)
{
    switch (type) {
    case JsonValue::Type::Null:
        return QStringLiteral("null");
    case JsonValue::Type::Bool:
        return Words::tr("布尔值");
    case JsonValue::Type::Number:
        return Words::tr("数字");
    case JsonValue::Type::String:
        return Words::tr("字符串");
    case JsonValue::Type::Array:
        return Words::tr("数组");
    case JsonValue::Type::Object:
        return Words::tr("对象");
    }
    return {};
}

} // namespace nianbao
