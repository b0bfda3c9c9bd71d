// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/jsonfields.h"

#include "core/formats/jsoncontent.h"
#include "core/model/textlimits.h"

#include <QCoreApplication>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kLongestId = 64;
constexpr int kMostNotes = 200; // a hostile file must not make a list that nobody reads

struct Words {
    Q_DECLARE_TR_FUNCTIONS(formats)
};

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

bool isBreak(QChar c)
{
    return c == u'\n' || c == u'\t' || c == u'\r';
}

QString codePoint(QChar c)
{
    return QStringLiteral("U+") + QStringLiteral("%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0')).toUpper();
}

FilePlace placeOf(const JsonValue &at, const QString &path)
{
    FilePlace place = at.place();
    place.part = path;
    return place;
}

} // namespace

void JsonReading::fail(const JsonValue &at, const QString &path, const char *code, const QString &what, ErrorKind kind)
{
    if (error)
        return;
    error = Error {
        .kind = kind,
        .code = QLatin1String(code),
        .message = Words::tr("“%1”第%2行第%3列（%4）：%5")
                       .arg(options.fileName, QString::number(at.line), QString::number(at.column), path, what),
        .remedy = Words::tr("请在原来的程序里改正后重新导出，再导入。"),
        .file = options.fileName,
        .place = placeOf(at, path),
    };
}

void JsonReading::note(const JsonValue &at, const QString &path, const char *code, const QString &what)
{
    if (notes.size() > kMostNotes)
        return;
    if (notes.size() == kMostNotes)
        notes.append(Note {QStringLiteral("json.more"), Words::tr("提示超过200条，其余未列出。"), {}});
    else
        notes.append(Note {QLatin1String(code), what, placeOf(at, path)});
}

QString checkedText(const JsonValue &value, const QString &path, TextRule rule, JsonReading &reading)
{
    const int longest = rule == TextRule::Lines ? kLongestText : kLongestTitle;
    if (value.text.size() > longest) {
        reading.fail(value, path, "json.limit",
            Words::tr("有%1字，超过%2字的上限。").arg(QString::number(value.text.size()), QString::number(longest)),
            ErrorKind::Limit);
        return {};
    }
    QString text = value.text;
    if (rule != TextRule::Name) // a line end is no content
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    const auto odd = std::find_if(
        text.cbegin(), text.cend(), [&](QChar c) { return isControl(c) && (rule == TextRule::Name || !isBreak(c)); });
    if (odd != text.cend() && rule == TextRule::Name)
        reading.fail(value, path, "json.control", Words::tr("含有控制字符（%1）。").arg(codePoint(*odd)));
    else if (odd != text.cend())
        reading.note(value, path, "json.control", Words::tr("含有控制字符（%1），已保留。").arg(codePoint(*odd)));
    if (rule == TextRule::Title && std::any_of(text.cbegin(), text.cend(), isBreak)) {
        std::replace_if(text.begin(), text.end(), isBreak, QChar(u' '));
        reading.note(value, path, "json.break", Words::tr("标题类文字中的换行或制表符已改为空格。"));
    }
    return text;
}

std::optional<int> checkedNumber(const JsonValue &value, const QString &path, int least, int most, JsonReading &reading)
{
    const std::optional<int> number = value.type == JsonValue::Type::Number ? value.toInt() : std::nullopt;
    if (number && *number >= least && *number <= most)
        return number;
    reading.fail(value, path, "json.number",
        Words::tr("此处应为%1至%2之间的整数。").arg(QString::number(least), QString::number(most)));
    return {};
}

JsonFields::JsonFields(const JsonValue &object, QString path, JsonReading &reading)
    : m_object(object)
    , m_path(std::move(path))
    , m_reading(reading)
{
    if (object.type != JsonValue::Type::Object) {
        m_reading.fail(object, m_path, "json.type", Words::tr("此处应为对象，不是%1。").arg(nameOf(object.type)));
    }
}

QString JsonFields::pathOf(const char *key) const
{
    return m_path.isEmpty() ? QString(QLatin1String(key)) : m_path + u'.' + QLatin1String(key);
}

QString JsonFields::pathOf(const char *key, qsizetype index) const
{
    return QStringLiteral("%1[%2]").arg(pathOf(key), QString::number(index));
}

const JsonValue *JsonFields::take(const char *key, JsonValue::Type type)
{
    const QString name = QLatin1String(key);
    m_asked.append(name);
    const JsonValue *value = m_reading.error ? nullptr : m_object.find(name);
    if (!value || value->type == type)
        return value;
    m_reading.fail(
        *value, pathOf(key), "json.type", Words::tr("此处应为%1，不是%2。").arg(nameOf(type), nameOf(value->type)));
    return nullptr;
}

void JsonFields::failUnknown(const JsonValue &value, const char *key)
{
    m_reading.fail(value, pathOf(key), "json.value", Words::tr("不认识的值“%1”。").arg(value.text.left(100)));
}

QString JsonFields::text(const char *key, TextRule rule, const QString &missing)
{
    const JsonValue *value = take(key, JsonValue::Type::String);
    return value ? checkedText(*value, pathOf(key), rule, m_reading) : missing;
}

QStringList JsonFields::texts(const char *key, TextRule rule)
{
    QStringList result;
    each(key, [&](const JsonValue &value, const QString &path) {
        if (value.type == JsonValue::Type::String)
            result.append(checkedText(value, path, rule, m_reading));
        else
            m_reading.fail(value, path, "json.type", Words::tr("此处应为字符串，不是%1。").arg(nameOf(value.type)));
    });
    return result;
}

Paragraph JsonFields::paragraph(const JsonValue &value, const QString &path)
{
    Paragraph result;
    if (value.type == JsonValue::Type::String) {
        result.text = checkedText(value, path, TextRule::Lines, m_reading);
    } else {
        JsonFields fields(value, path, m_reading);
        result.kind = fields.keyed("kind", ParagraphKind::Text);
        result.text = fields.text("text", TextRule::Lines);
        if (result.kind == ParagraphKind::Table)
            result.table = readTable(fields, m_reading);
        if (result.kind == ParagraphKind::Picture)
            result.picture = readPicture(fields, m_reading);
        fields.end();
    }
    if (result.kind == ParagraphKind::Text && std::any_of(result.text.cbegin(), result.text.cend(), isBreak)) {
        result.kind = ParagraphKind::Raw; // which alone may hold them
        m_reading.note(value, path, "json.raw", Words::tr("段内有换行或制表符，按原样保留，不作正文。"));
    }
    return result;
}

Paragraphs JsonFields::paragraphs(const char *key)
{
    Paragraphs result;
    each(key, [&](const JsonValue &value, const QString &path) { result.append(paragraph(value, path)); });
    return result;
}

bool JsonFields::flag(const char *key, bool missing)
{
    const JsonValue *value = take(key, JsonValue::Type::Bool);
    return value ? value->boolean : missing;
}

std::optional<int> JsonFields::number(const char *key)
{
    const JsonValue *value = take(key, JsonValue::Type::Number);
    if (!value)
        return {};
    const std::optional<int> number = value->toInt();
    if (!number)
        m_reading.fail(*value, pathOf(key), "json.number", Words::tr("“%1”不是合适的整数。").arg(value->text.left(40)));
    return number;
}

std::optional<int> JsonFields::number(const char *key, int least, int most)
{
    const JsonValue *value = take(key, JsonValue::Type::Number);
    return value ? checkedNumber(*value, pathOf(key), least, most, m_reading) : std::nullopt;
}

Id JsonFields::checkedId(const JsonValue &value, const QString &path)
{
    const auto fits = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
            || c == u'_';
    };
    if (value.type != JsonValue::Type::String) {
        m_reading.fail(value, path, "json.type", Words::tr("编号应为字符串，不是%1。").arg(nameOf(value.type)));
    } else if (value.text.isEmpty() || value.text.size() > kLongestId
        || !std::all_of(value.text.begin(), value.text.end(), fits)) {
        m_reading.fail(value, path, "json.id",
            Words::tr("编号“%1”只能由1至64个字母、数字、-和_组成。").arg(value.text.left(kLongestId)));
    } else {
        return Id {value.text};
    }
    return {};
}

Id JsonFields::id(const char *key)
{
    const JsonValue *value = m_object.find(QString(QLatin1String(key)));
    m_asked.append(QLatin1String(key));
    return value ? checkedId(*value, pathOf(key)) : Id {};
}

QList<Id> JsonFields::ids(const char *key)
{
    QList<Id> result;
    each(key, [&](const JsonValue &value, const QString &path) { result.append(checkedId(value, path)); });
    return result;
}

void JsonFields::end()
{
    for (qsizetype i = 0; i < m_object.keys.size(); ++i) {
        const QString &key = m_object.keys[i];
        if (m_object.type == JsonValue::Type::Object && !m_asked.contains(key)) {
            m_reading.note(
                m_object.items[i], pathOf("") + key, "json.unknown", Words::tr("不认识键“%1”，没有读入。").arg(key));
        }
    }
}

} // namespace nianbao
