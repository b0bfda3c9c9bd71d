// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/paragraphrow.h"

#include "core/model/tablejson.h"
#include "core/store/cell.h"
#include "core/store/database.h"
#include "core/store/rows.h"
#include "core/store/storeerror.h"

#include <QCoreApplication>
#include <QLocale>

namespace nianbao {
namespace {

/// An empty content is the empty table: all that version 1 could hold.
QByteArray contentOf(const Table &table)
{
    return table == Table {} ? QByteArray() : formatJson(toJson(table));
}

std::optional<Table> tableFrom(const QByteArray &content)
{
    if (content.isEmpty())
        return Table {};
    const Result<JsonValue> value = parseJson(content, content.size());
    return value ? tableFromJson(*value) : std::nullopt;
}

Error largeError(qint64 size, const QString &path)
{
    const QLocale plain = QLocale::c();
    return {.kind = ErrorKind::Limit,
        .code = QStringLiteral("library.picture.size"),
        .message = QCoreApplication::translate("store", "一张图片有%1，超过了%2的上限，年报库“%3”没有改动。")
                       .arg(plain.formattedDataSize(size), plain.formattedDataSize(kLargestPicture), path),
        .remedy = QCoreApplication::translate("store", "请先把图片缩小，再放进报告。"),
        .file = path};
}

Error largeTogetherError(qint64 size, qint64 most, const QString &title, const QString &path)
{
    const QLocale plain = QLocale::c();
    return {.kind = ErrorKind::Limit,
        .code = QStringLiteral("library.pictures.size"),
        .message = QCoreApplication::translate("store", "报告“%1”的图片一共有%2，超过了%3的上限，年报库“%4”没有改动。")
                       .arg(title, plain.formattedDataSize(size), plain.formattedDataSize(most), path),
        .remedy = QCoreApplication::translate("store", "请先把图片缩小或者删去几张。"),
        .file = path};
}

Error tableError(const QString &path)
{
    return {.kind = ErrorKind::Input,
        .code = QStringLiteral("library.table"),
        .message =
            QCoreApplication::translate("store", "一个表格里有不能保存的字符或单元格，年报库“%1”没有改动。").arg(path),
        .remedy = QCoreApplication::translate("store", "请删去表格中显示为方框或问号的字符后再试。"),
        .file = path,
        .detail = QStringLiteral("the table does not come back from its JSON")};
}

template <typename Row>
std::optional<Paragraph> paragraphOf(const Row &row, int first)
{
    const auto kind = fromKey<ParagraphKind>(textAt(row, first));
    if (!kind)
        return {};
    Paragraph paragraph {*kind, textAt(row, first + 1)};
    if (*kind == ParagraphKind::Picture) {
        paragraph.picture = {bytesAt(row, first + 4), textAt(row, first + 2), numberAt(row, first + 3)};
    } else if (*kind == ParagraphKind::Table) {
        const std::optional<Table> table = tableFrom(bytesAt(row, first + 4));
        if (!table)
            return {};
        paragraph.table = *table;
    }
    return paragraph;
}

} // namespace

const QStringList &paragraphColumns()
{
    static const QStringList kColumns {QStringLiteral("kind"), QStringLiteral("text"), QStringLiteral("media"),
        QStringLiteral("width"), QStringLiteral("content")};
    return kColumns;
}

QVariantList cellsOf(const Paragraph &paragraph)
{
    const bool isTable = paragraph.kind == ParagraphKind::Table;
    const Picture picture = paragraph.kind == ParagraphKind::Picture ? paragraph.picture : Picture {};
    return {keyOf(paragraph.kind), textCell(paragraph.text), textCell(picture.mediaType), picture.width,
        bytesCell(isTable ? contentOf(paragraph.table) : picture.bytes)};
}

std::optional<Paragraph> paragraphFrom(const StoredRow &row, int first)
{
    return paragraphOf(row, first);
}

std::optional<Paragraph> paragraphFrom(const QVariantList &row)
{
    return paragraphOf(row, 0);
}

Status checkStorable(const Paragraph &paragraph, const QString &path)
{
    const qint64 size = paragraph.picture.bytes.size();
    if (paragraph.kind == ParagraphKind::Picture && size > kLargestPicture)
        return largeError(size, path);
    if (paragraph.kind == ParagraphKind::Table && tableFrom(contentOf(paragraph.table)) != paragraph.table)
        return tableError(path);
    return ok();
}

Status checkPictures(Database &database, const Id &report, qint64 most)
{
    QStringList sums; // the lengths are told without reading the pictures
    for (const NodeTable table : {NodeTable::Report, NodeTable::Part, NodeTable::Section, NodeTable::Item})
        sums << QStringLiteral("(SELECT total(length(content)) FROM %1_paragraph WHERE report = ? AND media <> '')")
                    .arg(nameOf(table));
    const QVariantList ids(sums.size(), report.value);
    NB_TRY(const QVariant sum, database.value(QStringLiteral("SELECT ") + sums.join(QStringLiteral(" + ")), ids));
    if (sum.toLongLong() <= most)
        return ok();
    NB_TRY(
        const QVariant title, database.value(QStringLiteral("SELECT title FROM report WHERE id = ?"), {report.value}));
    return largeTogetherError(sum.toLongLong(), most, title.toString(), database.shownPath());
}

} // namespace nianbao
