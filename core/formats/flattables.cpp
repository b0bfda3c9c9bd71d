// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/flattables.h"

#include "core/formats/attachmentname.h"
#include "core/formats/jsonfields.h"
#include "core/formats/recordreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

constexpr int kVersion = 1;
constexpr qsizetype kLongestKey = 500; // characters

struct Words {
    Q_DECLARE_TR_FUNCTIONS(formats)
};

/// A key of the file and the field that it is.
struct FlatKey {
    TableKind table;
    const char *key;
    const char *field;
};
constexpr FlatKey kKeys[] {
    {TableKind::Items, "id", "key"},
    {TableKind::Items, "category", "category"},
    {TableKind::Items, "parent", "parent"},
    {TableKind::Items, "title", "title"},
    {TableKind::Items, "content", "body"},
    {TableKind::Items, "owner", "unit"},
    {TableKind::Items, "date", "date"},
    {TableKind::Items, "note", "note"},
    {TableKind::Problems, "id", "key"},
    {TableKind::Problems, "category", "category"},
    {TableKind::Problems, "title", "title"},
    {TableKind::Problems, "content", "body"},
    {TableKind::Problems, "cause", "cause"},
    {TableKind::Problems, "owner", "unit"},
    {TableKind::Problems, "note", "note"},
    {TableKind::Problems, "item_id", "item"},
    {TableKind::Plans, "id", "key"},
    {TableKind::Plans, "title", "title"},
    {TableKind::Plans, "content", "body"},
    {TableKind::Plans, "owner", "unit"},
    {TableKind::Plans, "due", "due"},
    {TableKind::Plans, "state", "state"},
    {TableKind::Plans, "outcome", "outcome"},
    {TableKind::Plans, "problem_ids", "answers"},
    {TableKind::Plans, "note", "note"},
};

RecordTable emptyTable(TableKind kind, const QString &department)
{
    RecordTable table;
    table.source = RecordTable::Source::Json;
    table.kind = kind;
    table.name = keyOf(kind);
    table.unit = department;
    for (const FlatKey &row : kKeys) {
        if (row.table != kind)
            continue;
        table.fields << tableField(kind, QString::fromLatin1(row.field));
        table.keys << QString::fromLatin1(row.key);
    }
    return table;
}

class FlatReader {
public:
    FlatReader(JsonReading &reading, QString department)
        : m_reading(reading)
        , m_department(std::move(department))
    {
    }

    RecordTable table(TableKind kind, const JsonValue &list);

private:
    Record record(const RecordTable &table, const JsonValue &value, const QString &path);
    QString text(FieldRule rule, const JsonValue &value, const QString &path);
    void unknown(const JsonValue &value, const QString &path, const QString &key);
    void attachments(const JsonValue &list, const QString &path);
    void attachment(const JsonValue &value, const QString &path);

    JsonReading &m_reading;
    QString m_department;
};

bool takesNumbers(FieldRule rule)
{
    return rule == FieldRule::Key || rule == FieldRule::Link || rule == FieldRule::OwnId;
}

bool isWhole(const QString &number)
{
    const QStringView digits = number.startsWith(u'-') ? QStringView(number).sliced(1) : QStringView(number);
    return std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); });
}

QString FlatReader::text(FieldRule rule, const JsonValue &value, const QString &path)
{
    switch (value.type) {
    case JsonValue::Type::String:
        return value.text;
    case JsonValue::Type::Null: // a field without a value; whether one must be there, the row's rules say
        return {};
    case JsonValue::Type::Number:
        if (takesNumbers(rule) && isWhole(value.text))
            return value.text;
        if (takesNumbers(rule)) {
            m_reading.fail(
                value, path, "json.number", Words::tr("编号应为整数，“%1”不是。").arg(value.text.left(40)));
            return {};
        }
        break;
    case JsonValue::Type::Array:
        if (rule == FieldRule::Link) {
            QStringList names;
            for (qsizetype i = 0; i < value.items.size(); ++i)
                names << text(FieldRule::Key, value.items[i], QStringLiteral("%1[%2]").arg(path, QString::number(i)));
            return names.join(u'\n') + u'\n';
        }
        break;
    default:
        break;
    }
    m_reading.fail(value, path, "json.type", Words::tr("此处应为字符串，不是%1。").arg(nameOf(value.type)));
    return {};
}

void FlatReader::unknown(const JsonValue &value, const QString &path, const QString &key)
{
    if (key.size() > kLongestKey) {
        m_reading.fail(value, path.left(kLongestKey), "json.limit",
            Words::tr("键名有%1字，超过%2字的上限。").arg(QString::number(key.size()), QString::number(kLongestKey)),
            ErrorKind::Limit);
    } else if (value.type == JsonValue::Type::Number && !std::isfinite(value.text.toDouble())) {
        m_reading.fail(value, path, "json.number", Words::tr("数值“%1”超出范围。").arg(value.text.left(40)));
    } else {
        m_reading.note(value, path, "json.unknown", Words::tr("不认识键“%1”，没有读入。").arg(key));
    }
}

void FlatReader::attachment(const JsonValue &value, const QString &path)
{
    const auto textOf = [&](QStringView key) {
        const JsonValue *text = value.find(key);
        return text && text->type == JsonValue::Type::String ? std::optional(text->text) : std::nullopt;
    };
    const std::optional<QString> name = textOf(u"name");
    const std::optional<QString> data = textOf(u"data");
    if (!name || !data) {
        m_reading.fail(value, path, "json.type", Words::tr("附件应有字符串 name 和 data。"));
    } else if (!isSafeAttachmentName(*name)) {
        m_reading.fail(value, path, "json.attachmentName", Words::tr("附件名“%1”不能用作文件名。").arg(name->left(80)));
    } else if (!QByteArray::fromBase64Encoding(data->toLatin1(), QByteArray::AbortOnBase64DecodingErrors)) {
        m_reading.fail(value, path, "json.base64", Words::tr("附件“%1”的内容不是有效的 base64。").arg(name->left(80)));
    } else {
        m_reading.note(value, path, "json.attachment", Words::tr("附件“%1”没有读入，请另行保存。").arg(*name));
    }
}

void FlatReader::attachments(const JsonValue &list, const QString &path)
{
    if (list.type != JsonValue::Type::Array) {
        m_reading.fail(list, path, "json.type", Words::tr("此处应为数组，不是%1。").arg(nameOf(list.type)));
        return;
    }
    for (qsizetype i = 0; i < list.items.size() && !m_reading.error; ++i)
        attachment(list.items[i], QStringLiteral("%1[%2]").arg(path, QString::number(i)));
}

Record FlatReader::record(const RecordTable &table, const JsonValue &value, const QString &path)
{
    Record record {value.line, int(table.records.size()), QStringList(table.fields.size())};
    if (value.type != JsonValue::Type::Object) {
        m_reading.fail(value, path, "json.type", Words::tr("此处应为对象，不是%1。").arg(nameOf(value.type)));
        return record;
    }
    for (qsizetype i = 0; i < value.keys.size() && !m_reading.error; ++i) {
        const QString &key = value.keys[i];
        const qsizetype field = table.keys.indexOf(key);
        if (field >= 0)
            record.values[field] = text(table.fields[field]->rule, value.items[i], path + u'.' + key);
        else if (key == QLatin1String("attachments"))
            attachments(value.items[i], path + u'.' + key);
        else
            unknown(value.items[i], path + u'.' + key, key);
    }
    return record;
}

RecordTable FlatReader::table(TableKind kind, const JsonValue &list)
{
    RecordTable table = emptyTable(kind, m_department);
    if (list.type != JsonValue::Type::Array) {
        m_reading.fail(list, table.name, "json.type", Words::tr("此处应为数组，不是%1。").arg(nameOf(list.type)));
        return table;
    }
    if (list.items.isEmpty())
        m_reading.note(list, table.name, "json.empty", Words::tr("“%1”是空的。").arg(table.name));
    table.records.reserve(list.items.size());
    for (qsizetype i = 0; i < list.items.size() && !m_reading.error; ++i)
        table.records << record(table, list.items[i], QStringLiteral("%1[%2]").arg(table.name, QString::number(i)));
    return table;
}

std::optional<Year> yearOf(const JsonValue &root, JsonFields &fields, JsonReading &reading)
{
    const std::optional<int> number = fields.number("year");
    if (!number)
        return {};
    const std::optional<Year> year = Year::from(*number);
    if (!year) {
        reading.fail(*root.find(u"year"), QStringLiteral("year"), "json.year",
            Words::tr("年度%1不在%2至%3之间。")
                .arg(QString::number(*number), QString::number(Year::kFirst), QString::number(Year::kLast)));
    }
    return year;
}

void checkVersion(const JsonValue &root, JsonFields &fields, JsonReading &reading)
{
    const int version = fields.number("version").value_or(0);
    const JsonValue *at = root.find(u"version");
    if (version == kVersion || reading.error)
        return;
    reading.fail(at ? *at : root, QStringLiteral("version"), version > kVersion ? "json.newer" : "json.version",
        Words::tr("数据版本%1本程序不能读，能读的是版本%2。")
            .arg(QString::number(version), QString::number(kVersion)));
}

/// The tables; keys that are none are noted.
QList<RecordTable> tablesIn(const JsonValue &root, const QString &department, JsonReading &reading)
{
    FlatReader reader(reading, department);
    QList<RecordTable> tables;
    for (const TableKind kind : {TableKind::Items, TableKind::Problems, TableKind::Plans}) {
        const JsonValue *list = reading.error ? nullptr : root.find(keyOf(kind));
        if (list)
            tables << reader.table(kind, *list);
    }
    return tables;
}

void checkKeys(const JsonValue &root, JsonReading &reading)
{
    for (qsizetype i = 0; i < root.keys.size(); ++i) {
        if (root.keys[i].size() > kLongestKey) {
            reading.fail(root.items[i], {}, "json.limit",
                Words::tr("键名有%1字，超过%2字的上限。")
                    .arg(QString::number(root.keys[i].size()), QString::number(kLongestKey)),
                ErrorKind::Limit);
        }
    }
}

} // namespace

bool isFlatTables(const JsonValue &root)
{
    const JsonValue *format = root.find(u"format");
    return format && format->type == JsonValue::Type::String && format->text == QLatin1String("nianbao-tables");
}

Result<Fragment> readFlatTables(const JsonValue &root, const ReadOptions &options)
{
    JsonReading json {options};
    checkKeys(root, json);
    JsonFields fields(root, {}, json);
    fields.text("format", TextRule::Name);
    checkVersion(root, fields, json);
    const std::optional<Year> year = yearOf(root, fields, json);
    const QString department = fields.text("department", TextRule::Name);
    const QList<RecordTable> tables = tablesIn(root, department, json);
    for (const char *key : {"items", "problems", "plans"})
        fields.each(key, [](const JsonValue &, const QString &) {}); // asked for
    fields.end();
    if (!json.error && tables.isEmpty())
        json.fail(root, {}, "json.missing", Words::tr("没有 items、problems、plans 中的任何一个。"));
    if (json.error)
        return *json.error;
    RecordReading reading(options);
    NB_TRY(Fragment fragment, readRecords(tables, reading));
    fragment.year = year;
    fragment.reports[0].year = year.value_or(fragment.reports[0].year);
    fragment.notes = json.notes + fragment.notes;
    return fragment;
}

} // namespace nianbao
