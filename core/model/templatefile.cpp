// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/template.h"

#include "core/text/json.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kVersion = 1;
constexpr int kLongestText = 500; // as for every title (a report's titles are checked alike)
constexpr int kLongestKey = 64; // as an Id
constexpr int kMostRows = 100;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(model)
};

/// `what` is the sentence's end: 第3行：<what>。
Error misfit(const JsonValue &value, const QString &what)
{
    return Error {
        .kind = ErrorKind::Input,
        .code = QStringLiteral("template.content"),
        .message =
            Words::tr("模板文件第%1行第%2列：%3").arg(QString::number(value.line), QString::number(value.column), what),
        .remedy = Words::tr("请对照程序自带的模板改正后再试。"),
        .file = {},
        .place = value.place(),
    };
}

Status checkKeys(const JsonValue &object, const QStringList &known)
{
    if (object.type != JsonValue::Type::Object)
        return misfit(object, Words::tr("此处应为对象。"));
    for (qsizetype i = 0; i < object.keys.size(); ++i) {
        if (!known.contains(object.keys[i]))
            return misfit(object.items[i], Words::tr("不认识键“%1”。").arg(object.keys[i]));
    }
    return ok();
}

Result<const JsonValue *> field(const JsonValue &object, QLatin1String key, JsonValue::Type type)
{
    const JsonValue *value = object.find(QString(key));
    if (!value)
        return misfit(object, Words::tr("缺少键“%1”。").arg(key));
    if (value->type != type)
        return misfit(*value, Words::tr("“%1”应为%2，不是%3。").arg(key, nameOf(type), nameOf(value->type)));
    return value;
}

Result<QString> text(const JsonValue &object, QLatin1String key)
{
    NB_TRY(const JsonValue *value, field(object, key, JsonValue::Type::String));
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (std::any_of(value->text.begin(), value->text.end(), isControl))
        return misfit(*value, Words::tr("“%1”含有控制字符。").arg(key));
    if (value->text.trimmed().isEmpty())
        return misfit(*value, Words::tr("“%1”是空的。").arg(key));
    if (value->text.size() > kLongestText)
        return misfit(*value, Words::tr("“%1”超过%2字。").arg(key, QString::number(kLongestText)));
    return value->text;
}

Result<QString> keyText(const JsonValue &object)
{
    NB_TRY(const QString key, text(object, QLatin1String("key")));
    const auto fits = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
            || c == u'_';
    };
    if (key.size() > kLongestKey || !std::all_of(key.begin(), key.end(), fits))
        return misfit(object, Words::tr("代号“%1”只能由不超过64个字母、数字、-和_组成。").arg(key));
    return key;
}

Result<QList<JsonValue>> rows(const JsonValue &object, QLatin1String key)
{
    NB_TRY(const JsonValue *list, field(object, key, JsonValue::Type::Array));
    if (list->items.isEmpty() || list->items.size() > kMostRows)
        return misfit(*list, Words::tr("“%1”应有1至%2项。").arg(key, QString::number(kMostRows)));
    return list->items;
}

/// The whole file up to its rows: checks what both kinds of template have in common.
Result<JsonValue> open(const QByteArray &json, QLatin1String format, QLatin1String rowsKey)
{
    NB_TRY(JsonValue root, parseJson(json));
    NB_CHECK(checkKeys(root,
        {QStringLiteral("format"), QStringLiteral("version"), QStringLiteral("key"), QStringLiteral("name"),
            QStringLiteral("source"), rowsKey}));
    NB_TRY(const QString found, text(root, QLatin1String("format")));
    if (found != format)
        return misfit(root, Words::tr("格式是“%1”，应为“%2”。").arg(found, format));
    NB_TRY(const JsonValue *version, field(root, QLatin1String("version"), JsonValue::Type::Number));
    const int number = version->toInt().value_or(0);
    if (number > kVersion)
        return misfit(*version, Words::tr("这个模板由更新版本的程序制作（第%1版）。").arg(number));
    if (number != kVersion)
        return misfit(*version, Words::tr("版本“%1”无效。").arg(version->text));
    return root;
}

Result<Structure::PartOutline> partOutline(const JsonValue &row)
{
    NB_CHECK(checkKeys(row, {QStringLiteral("kind"), QStringLiteral("heading")}));
    NB_TRY(const QString key, text(row, QLatin1String("kind")));
    NB_TRY(const QString heading, text(row, QLatin1String("heading")));
    const std::optional<PartKind> kind = fromKey<PartKind>(key);
    if (!kind)
        return misfit(row, Words::tr("不认识篇章类型“%1”。").arg(key));
    return Structure::PartOutline {*kind, heading};
}

Result<Categories::Category> category(const JsonValue &row)
{
    NB_CHECK(checkKeys(row, {QStringLiteral("key"), QStringLiteral("title")}));
    NB_TRY(const QString key, keyText(row));
    NB_TRY(const QString title, text(row, QLatin1String("title")));
    return Categories::Category {key, title};
}

} // namespace

Result<Structure> readStructure(const QByteArray &json)
{
    constexpr QLatin1String kParts("parts");
    NB_TRY(const JsonValue root, open(json, QLatin1String("nianbao-structure"), kParts));
    Structure structure;
    NB_TRY(QString key, keyText(root));
    NB_TRY(QString name, text(root, QLatin1String("name")));
    NB_TRY(QString source, text(root, QLatin1String("source")));
    NB_TRY(const QList<JsonValue> parts, rows(root, kParts));
    for (const JsonValue &row : parts) {
        NB_TRY(const Structure::PartOutline part, partOutline(row));
        structure.parts.append(part);
    }
    structure.key = std::move(key);
    structure.name = std::move(name);
    structure.source = std::move(source);
    return structure;
}

Result<Categories> readCategories(const QByteArray &json)
{
    constexpr QLatin1String kSections("sections");
    NB_TRY(const JsonValue root, open(json, QLatin1String("nianbao-categories"), kSections));
    Categories categories;
    NB_TRY(QString key, keyText(root));
    NB_TRY(QString name, text(root, QLatin1String("name")));
    NB_TRY(QString source, text(root, QLatin1String("source")));
    NB_TRY(const QList<JsonValue> sections, rows(root, kSections));
    QSet<QString> seen;
    for (const JsonValue &row : sections) {
        NB_TRY(const Categories::Category section, category(row));
        if (seen.contains(section.key))
            return misfit(row, Words::tr("类别代号“%1”重复。").arg(section.key));
        seen.insert(section.key);
        categories.sections.append(section);
    }
    categories.key = std::move(key);
    categories.name = std::move(name);
    categories.source = std::move(source);
    return categories;
}

} // namespace nianbao
