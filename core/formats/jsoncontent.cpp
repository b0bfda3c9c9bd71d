// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/jsoncontent.h"

#include "core/richtext/picturebytes.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

constexpr int kMostColumns = 256; // as in CSV
constexpr int kMostRows = 200'000;
constexpr int kWidestPicture = 100'000; // tenths of a millimetre

struct Words {
    Q_DECLARE_TR_FUNCTIONS(formats)
};

/// A number that is missing or stands between two others.
int bounded(JsonFields &fields, const char *key, int missing, int least, int most)
{
    return fields.number(key, least, most).value_or(missing);
}

TableCell readCell(const JsonValue &value, const QString &path, JsonReading &reading)
{
    TableCell cell;
    if (value.type == JsonValue::Type::String) {
        cell.text = checkedText(value, path, TextRule::Lines, reading);
    } else {
        JsonFields fields(value, path, reading);
        cell.text = fields.text("text", TextRule::Lines);
        cell.columns = bounded(fields, "columns", cell.columns, 1, kMostColumns);
        cell.rows = bounded(fields, "rows", cell.rows, 1, kMostRows);
        fields.end();
    }
    if (cell.text.contains(u'\t')) {
        cell.text.replace(u'\t', u' ');
        reading.note(value, path, "json.break", Words::tr("单元格中的制表符已改为空格。"));
    }
    return cell;
}

void failWide(const JsonValue &value, const QString &path, JsonReading &reading)
{
    reading.fail(value, path, "json.limit", Words::tr("表格超过%1列的上限。").arg(kMostColumns), ErrorKind::Limit);
}

QList<TableCell> readRow(const JsonValue &value, const QString &path, JsonReading &reading)
{
    QList<TableCell> cells;
    if (value.type != JsonValue::Type::Array) {
        reading.fail(value, path, "json.type", Words::tr("表格的一行应为数组，不是%1。").arg(nameOf(value.type)));
        return cells;
    }
    int columns = 0;
    for (qsizetype i = 0; i < value.items.size() && columns <= kMostColumns && !reading.error; ++i) {
        cells << readCell(value.items[i], QStringLiteral("%1[%2]").arg(path, QString::number(i)), reading);
        columns += cells.last().columns;
    }
    if (columns > kMostColumns)
        failWide(value, path, reading);
    return cells;
}

QByteArray readData(const JsonValue &value, const QString &path, JsonReading &reading)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        value.text.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    // One way to write it only, so that what was read is written as the same bytes.
    if (!decoded || QString::fromLatin1(decoded.decoded.toBase64()) != value.text) {
        reading.fail(value, path, "json.base64", Words::tr("图片数据不是有效的Base64。"));
    } else if (decoded.decoded.size() > kLargestPicture) {
        reading.fail(value, path, "json.limit",
            Words::tr("图片有%1字节，超过%2字节的上限。")
                .arg(QString::number(decoded.decoded.size()), QString::number(kLargestPicture)),
            ErrorKind::Limit);
    } else {
        return decoded.decoded;
    }
    return {};
}

/// The bytes say what a picture is, whatever is written beside them.
void checkKind(Picture &picture, const JsonValue &data, const QString &path, JsonReading &reading)
{
    if (picture.bytes.isEmpty() || reading.error)
        return;
    const QString found = mediaTypeOf(picture.bytes);
    if (!isKept(found)) {
        reading.fail(data, path, "json.picture", Words::tr("数据不是PNG、JPEG、GIF或BMP图片。"));
    } else if (found != picture.mediaType) {
        reading.note(data, path, "json.picture",
            Words::tr("图片写明是“%1”，其实是“%2”，按后者读入。").arg(picture.mediaType, found));
        picture.mediaType = found;
    }
}

} // namespace

Table readTable(JsonFields &fields, JsonReading &reading)
{
    Table table;
    const JsonValue *rows = fields.array("rows");
    for (qsizetype i = 0; rows && i < rows->items.size() && !reading.error; ++i)
        table.rows << readRow(rows->items[i], fields.pathOf("rows", i), reading);
    if (!reading.error && columnsOf(table) > kMostColumns)
        failWide(*rows, fields.pathOf("rows"), reading);
    table.headerRows = bounded(fields, "headerRows", 0, 0, kMostRows);
    const JsonValue *widths = fields.array("widths");
    for (qsizetype i = 0; widths && i < widths->items.size() && !reading.error; ++i) {
        table.widths
            << checkedNumber(widths->items[i], fields.pathOf("widths", i), 0, kWidestPicture, reading).value_or(0);
    }
    return table;
}

Picture readPicture(JsonFields &fields, JsonReading &reading)
{
    static const QStringList kMediaTypes {QStringLiteral("image/png"), QStringLiteral("image/jpeg"),
        QStringLiteral("image/gif"), QStringLiteral("image/bmp")};
    Picture picture;
    if (const JsonValue *type = fields.string("mediaType")) {
        picture.mediaType = type->text;
        if (!kMediaTypes.contains(picture.mediaType)) {
            reading.fail(*type, fields.pathOf("mediaType"), "json.value",
                Words::tr("不认识的图片类型“%1”，只收PNG、JPEG、GIF和BMP。").arg(type->text.left(100)));
        }
    }
    if (const JsonValue *data = fields.string("data")) {
        picture.bytes = readData(*data, fields.pathOf("data"), reading);
        checkKind(picture, *data, fields.pathOf("data"), reading);
    }
    picture.width = bounded(fields, "width", 0, 0, kWidestPicture);
    return picture;
}

IgnoredFinding readIgnored(const JsonValue &value, const QString &path, JsonReading &reading)
{
    JsonFields fields(value, path, reading);
    IgnoredFinding ignored;
    ignored.rule = fields.text("rule", TextRule::Name);
    ignored.node = fields.id("node");
    ignored.quote = fields.text("quote", TextRule::Lines);
    ignored.reason = fields.text("reason", TextRule::Title);
    ignored.author = fields.text("author", TextRule::Title);
    const QString time = fields.text("time", TextRule::Name);
    ignored.time = timeFromText(time);
    if (ignored.time.isValid() == time.isEmpty()) {
        reading.fail(value, fields.pathOf("time"), "json.time",
            Words::tr("“%1”不是时间，应写成 2019-01-05T09:30:00Z 这样。").arg(time.left(100)));
    }
    if (ignored.rule.isEmpty() || ignored.node.isNull())
        reading.fail(value, path, "json.ignored", Words::tr("忽略的校对意见要写明规则（rule）和条目的编号（node）。"));
    fields.end();
    return ignored;
}

Unit readUnit(const JsonValue &value, const QString &path, JsonReading &reading)
{
    JsonFields fields(value, path, reading);
    Unit unit;
    unit.id = fields.id("id");
    unit.code = fields.text("code", TextRule::Name);
    unit.name = fields.text("name", TextRule::Title);
    unit.shortName = fields.text("shortName", TextRule::Title);
    unit.aliases = fields.texts("aliases", TextRule::Title);
    unit.kind = fields.keyed("kind", unit.kind);
    unit.contact = fields.text("contact", TextRule::Lines);
    unit.note = fields.text("note", TextRule::Lines);
    fields.end();
    return unit;
}

} // namespace nianbao
