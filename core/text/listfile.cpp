// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/listfile.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

constexpr qsizetype kLongestShown = 40; // characters of what somebody wrote

struct Words {
    Q_DECLARE_TR_FUNCTIONS(text)
};

} // namespace

Error ListFile::misfit(const JsonValue &value, const QString &what) const
{
    return Error {
        .kind = ErrorKind::Input,
        .code = code,
        .message = Words::tr("%1第%2行第%3列：%4")
                       .arg(QCoreApplication::translate("text", name), QString::number(value.line),
                           QString::number(value.column), what),
        .remedy = QCoreApplication::translate("text", remedy),
        .file = {},
        .place = value.place(),
    };
}

Error ListFile::unknown(const JsonValue &value) const
{
    return misfit(value, Words::tr("不认识“%1”。").arg(value.text.left(kLongestShown)));
}

Result<const JsonValue *> ListFile::listIn(const JsonValue &root) const
{
    NB_CHECK(checkType(root, JsonValue::Type::Object));
    NB_TRY(const JsonValue *found, needed(root, u"format", JsonValue::Type::String));
    if (found->text != format)
        return misfit(*found, Words::tr("格式是“%1”，应为“%2”。").arg(found->text.left(kLongestShown), format));
    NB_TRY(const JsonValue *written, needed(root, u"version", JsonValue::Type::Number));
    const int number = written->toInt().value_or(0);
    if (number > version)
        return misfit(*written, Words::tr("这个文件由更新版本的程序制作（第%1版）。").arg(number));
    if (number != version)
        return misfit(*written, Words::tr("版本“%1”无效。").arg(written->text.left(kLongestShown)));
    NB_TRY(const JsonValue *list, needed(root, QString(rows), JsonValue::Type::Array));
    if (list->items.size() < fewestRows || list->items.size() > mostRows)
        return misfit(
            *list, Words::tr("“%1”应有%2至%3项。").arg(rows, QString::number(fewestRows), QString::number(mostRows)));
    return list;
}

Status ListFile::checkKeys(const JsonValue &object, const QStringList &known) const
{
    NB_CHECK(checkType(object, JsonValue::Type::Object));
    for (qsizetype index = 0; index < object.keys.size(); ++index) {
        if (!known.contains(object.keys[index]))
            return misfit(object.items[index], Words::tr("不认识键“%1”。").arg(object.keys[index].left(kLongestShown)));
    }
    return ok();
}

Result<const JsonValue *> ListFile::needed(const JsonValue &object, QStringView key, JsonValue::Type type) const
{
    const JsonValue *value = object.find(key);
    if (!value)
        return misfit(object, Words::tr("缺少键“%1”。").arg(key));
    NB_CHECK(checkType(*value, type));
    return value;
}

Status ListFile::checkType(const JsonValue &value, JsonValue::Type type) const
{
    if (value.type == type)
        return ok();
    return misfit(value, Words::tr("此处应为%1，不是%2。").arg(nameOf(type), nameOf(value.type)));
}

Result<QString> ListFile::textOf(const JsonValue &value) const
{
    NB_CHECK(checkType(value, JsonValue::Type::String));
    return value.text;
}

Result<QStringList> ListFile::textsOf(const JsonValue &value) const
{
    NB_CHECK(checkType(value, JsonValue::Type::Array));
    QStringList texts;
    for (const JsonValue &item : value.items) {
        NB_TRY(const QString text, textOf(item));
        texts << text;
    }
    return texts;
}

} // namespace nianbao
