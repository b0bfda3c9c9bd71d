// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/template.h"

#include "core/text/listfile.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kLongestText = 500; // as for every title (a report's titles are checked alike)
constexpr int kLongestKey = 64; // as an Id

constexpr ListFile templateFile(QLatin1String format, QLatin1String rows)
{
    return {format, 1, rows, 1, 100, QLatin1String("template.content"), QT_TRANSLATE_NOOP("text", "模板文件"),
        QT_TRANSLATE_NOOP("text", "请对照程序自带的模板改正后再试。")};
}
constexpr ListFile kStructureFile = templateFile(QLatin1String("nianbao-structure"), QLatin1String("parts"));
constexpr ListFile kCategoriesFile = templateFile(QLatin1String("nianbao-categories"), QLatin1String("sections"));

struct Words {
    Q_DECLARE_TR_FUNCTIONS(model)
};

/// Both kinds tell it alike.
Error misfit(const JsonValue &value, const QString &what)
{
    return kStructureFile.misfit(value, what);
}

Result<QString> text(const JsonValue &object, QStringView key)
{
    NB_TRY(const JsonValue *value, kStructureFile.needed(object, key, JsonValue::Type::String));
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
    NB_TRY(const QString key, text(object, u"key"));
    const auto fits = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
            || c == u'_';
    };
    if (key.size() > kLongestKey || !std::all_of(key.begin(), key.end(), fits))
        return misfit(object, Words::tr("代号“%1”只能由不超过64个字母、数字、-和_组成。").arg(key));
    return key;
}

/// What both kinds of template have in common, but for their rows.
template <typename Template>
Status readHead(const JsonValue &root, const ListFile &file, Template &into)
{
    NB_CHECK(file.checkKeys(root,
        {QStringLiteral("format"), QStringLiteral("version"), QStringLiteral("key"), QStringLiteral("name"),
            QStringLiteral("source"), QString(file.rows)}));
    NB_TRY(into.key, keyText(root));
    NB_TRY(into.name, text(root, u"name"));
    NB_TRY(into.source, text(root, u"source"));
    return ok();
}

Result<Structure::PartOutline> partOutline(const JsonValue &row)
{
    NB_CHECK(kStructureFile.checkKeys(row, {QStringLiteral("kind"), QStringLiteral("heading")}));
    NB_TRY(const QString key, text(row, u"kind"));
    NB_TRY(const QString heading, text(row, u"heading"));
    const std::optional<PartKind> kind = fromKey<PartKind>(key);
    if (!kind)
        return misfit(row, Words::tr("不认识篇章类型“%1”。").arg(key));
    return Structure::PartOutline {*kind, heading};
}

Result<Categories::Category> category(const JsonValue &row)
{
    NB_CHECK(kCategoriesFile.checkKeys(row, {QStringLiteral("key"), QStringLiteral("title")}));
    NB_TRY(const QString key, keyText(row));
    NB_TRY(const QString title, text(row, u"title"));
    return Categories::Category {key, title};
}

} // namespace

Result<Structure> readStructure(const QByteArray &json)
{
    NB_TRY(const JsonValue root, parseJson(json));
    NB_TRY(const JsonValue *parts, kStructureFile.listIn(root));
    Structure structure;
    NB_CHECK(readHead(root, kStructureFile, structure));
    for (const JsonValue &row : parts->items) {
        NB_TRY(const Structure::PartOutline part, partOutline(row));
        structure.parts.append(part);
    }
    return structure;
}

Result<Categories> readCategories(const QByteArray &json)
{
    NB_TRY(const JsonValue root, parseJson(json));
    NB_TRY(const JsonValue *sections, kCategoriesFile.listIn(root));
    Categories categories;
    NB_CHECK(readHead(root, kCategoriesFile, categories));
    QSet<QString> seen;
    for (const JsonValue &row : sections->items) {
        NB_TRY(const Categories::Category section, category(row));
        if (seen.contains(section.key))
            return misfit(row, Words::tr("类别代号“%1”重复。").arg(section.key));
        seen.insert(section.key);
        categories.sections.append(section);
    }
    return categories;
}

} // namespace nianbao
