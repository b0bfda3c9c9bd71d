// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/nodevalue.h"

#include "core/store/paragraphrow.h"
#include "core/store/rows.h"

#include <QCryptographicHash>

#include <algorithm>

namespace nianbao {
namespace {

const QString kAnswers = QStringLiteral("answers");

NodeTable tableOf(const Report &)
{
    return NodeTable::Report;
}

NodeTable tableOf(const Part &)
{
    return NodeTable::Part;
}

NodeTable tableOf(const Section &)
{
    return NodeTable::Section;
}

NodeTable tableOf(const WorkItem &)
{
    return NodeTable::Item;
}

/// The first column that is neither key nor place.
int firstOwn(NodeTable table)
{
    return int(columnsOf(table).indexOf(QStringLiteral("position"))) + 1 + (table == NodeTable::Report ? 1 : 0);
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// [kind, text] or [kind, text, media, width, content]: a picture's content is named by its hash.
JsonValue paragraphValue(const Paragraph &paragraph)
{
    const QVariantList cells = cellsOf(paragraph);
    JsonValue value =
        JsonValue::array({JsonValue::string(cells[0].toString()), JsonValue::string(cells[1].toString())});
    if (paragraph.kind != ParagraphKind::Table && paragraph.kind != ParagraphKind::Picture)
        return value;
    const QByteArray content = cells[4].toByteArray();
    const bool isPicture = paragraph.kind == ParagraphKind::Picture;
    value.items << JsonValue::string(cells[2].toString()) << JsonValue::whole(cells[3].toInt())
                << JsonValue::string(isPicture ? hashOf(content) : QString::fromUtf8(content));
    return value;
}

std::optional<Paragraph> paragraphOf(const JsonValue &value, const ContentOf &contentOf)
{
    const qsizetype size = value.items.size();
    if (value.type != JsonValue::Type::Array || (size != 2 && size != 5))
        return {};
    QVariantList cells {value.items[0].text, value.items[1].text, QString(), 0, QByteArray()};
    if (size == 5) {
        const bool isPicture = fromKey<ParagraphKind>(value.items[0].text) == ParagraphKind::Picture;
        const QString content = value.items[4].text;
        const std::optional<QByteArray> bytes = isPicture ? contentOf(content) : content.toUtf8();
        if (!bytes)
            return {};
        cells[2] = value.items[2].text;
        cells[3] = value.items[3].toInt().value_or(0);
        cells[4] = *bytes;
    }
    return paragraphFrom(cells);
}

void putTexts(JsonValue &value, const QList<FieldText> &texts)
{
    for (const FieldText &text : texts) {
        JsonValue list = JsonValue::array();
        for (const Paragraph &paragraph : text.paragraphs)
            list.items << paragraphValue(paragraph);
        if (!list.items.isEmpty())
            value.put(text.field, list);
    }
}

void putColumns(JsonValue &value, NodeTable table, const QVariantList &row)
{
    for (int i = firstOwn(table); i < row.size(); ++i) {
        const QVariant &cell = row.at(i);
        const bool isNumber = cell.typeId() != QMetaType::QString;
        if (isNumber && cell.toInt() != 0)
            value.put(columnsOf(table).at(i), JsonValue::whole(cell.toInt()));
        if (!isNumber && !cell.toString().isEmpty())
            value.put(columnsOf(table).at(i), JsonValue::string(cell.toString()));
    }
}

template <typename T>
JsonValue plainValue(const T &node)
{
    const NodeTable table = tableOf(node);
    JsonValue value = JsonValue::object();
    putColumns(value, table, rowOf(node, {table, {}, {}}));
    putTexts(value, textsOf(node));
    return value;
}

/// The columns as a row without its place; false when a member is neither text nor a whole number.
bool rowFrom(const JsonValue &value, NodeTable table, const Id &id, QVariantList &row)
{
    row.fill(QVariant(QString()), columnsOf(table).size());
    row[keyLength(table) - 1] = id.value;
    for (int i = firstOwn(table); i < row.size(); ++i) {
        const JsonValue *member = value.find(columnsOf(table).at(i));
        if (!member)
            continue;
        const bool isNumber = member->type == JsonValue::Type::Number && member->toInt();
        if (!isNumber && member->type != JsonValue::Type::String)
            return false;
        row[i] = isNumber ? QVariant(*member->toInt()) : QVariant(member->text);
    }
    return true;
}

template <typename T>
bool plainNode(const JsonValue &value, const Id &id, const ContentOf &contentOf, T &node)
{
    QVariantList row;
    if (value.type != JsonValue::Type::Object || !rowFrom(value, tableOf(node), id, row))
        return false;
    node = {};
    if (!readRow(row, node))
        return false;
    for (const FieldText &text : textsOf(T {})) {
        const JsonValue *list = value.find(QString(text.field));
        for (const JsonValue &each : list ? list->items : QList<JsonValue>()) {
            const std::optional<Paragraph> paragraph = paragraphOf(each, contentOf);
            if (!paragraph || !addText(node, text.field, *paragraph))
                return false;
        }
    }
    return true;
}

template <typename T>
Contents picturesOf(const T &node)
{
    Contents contents;
    for (const FieldText &text : textsOf(node)) {
        for (const Paragraph &paragraph : text.paragraphs) {
            if (paragraph.kind == ParagraphKind::Picture)
                contents.insert(hashOf(paragraph.picture.bytes), paragraph.picture.bytes);
        }
    }
    return contents;
}

void remove(JsonValue &object, const QString &key)
{
    const qsizetype at = object.keys.indexOf(key);
    if (at < 0)
        return;
    object.keys.removeAt(at);
    object.items.removeAt(at);
}

bool isEqual(const JsonValue *a, const JsonValue *b)
{
    return a && b ? formatJson(*a) == formatJson(*b) : a == b;
}

} // namespace

JsonValue valueOf(const Report &report)
{
    return plainValue(report);
}

JsonValue valueOf(const Part &part)
{
    return plainValue(part);
}

JsonValue valueOf(const Section &section)
{
    JsonValue value = plainValue(section);
    JsonValue answers = JsonValue::array();
    for (const Id &problem : section.plan.answers)
        answers.items << JsonValue::string(problem.value);
    if (!answers.items.isEmpty())
        value.put(kAnswers, answers);
    return value;
}

JsonValue valueOf(const WorkItem &item)
{
    return plainValue(item);
}

ValueDifference difference(const JsonValue &before, const JsonValue &after)
{
    ValueDifference result {JsonValue::object(), JsonValue::object()};
    for (const QString &key : before.keys) {
        if (!isEqual(before.find(key), after.find(key)))
            result.before.put(key, *before.find(key));
    }
    for (const QString &key : after.keys) {
        if (!isEqual(before.find(key), after.find(key)))
            result.after.put(key, *after.find(key));
    }
    return result;
}

JsonValue reverted(JsonValue value, const JsonValue &now, const JsonValue &then)
{
    for (const QString &key : now.keys)
        remove(value, key);
    for (const QString &key : then.keys) {
        remove(value, key);
        value.put(key, *then.find(key));
    }
    return value;
}

bool nodeFrom(const JsonValue &value, const Id &id, const ContentOf &contentOf, Report &report)
{
    return plainNode(value, id, contentOf, report);
}

bool nodeFrom(const JsonValue &value, const Id &id, const ContentOf &contentOf, Part &part)
{
    return plainNode(value, id, contentOf, part);
}

bool nodeFrom(const JsonValue &value, const Id &id, const ContentOf &contentOf, Section &section)
{
    if (!plainNode(value, id, contentOf, section))
        return false;
    const JsonValue *answers = value.find(kAnswers);
    for (const JsonValue &problem : answers ? answers->items : QList<JsonValue>())
        section.plan.answers << Id {problem.text};
    return true;
}

bool nodeFrom(const JsonValue &value, const Id &id, const ContentOf &contentOf, WorkItem &item)
{
    return plainNode(value, id, contentOf, item);
}

Contents contentsOf(const Report &report)
{
    return picturesOf(report);
}

Contents contentsOf(const Part &part)
{
    return picturesOf(part);
}

Contents contentsOf(const Section &section)
{
    return picturesOf(section);
}

Contents contentsOf(const WorkItem &item)
{
    return picturesOf(item);
}

QString memberOf(Field field)
{
    struct Member {
        Field field;
        const char *name;
    };
    static constexpr Member kMembers[] {{Field::HeadMatter, "headMatter"}, {Field::Title, "title"},
        {Field::Addressees, "addressees"}, {Field::Foreword, "foreword"}, {Field::Heading, "heading"},
        {Field::Lead, "lead"}, {Field::Body, "body"}, {Field::Tail, "tail"}, {Field::Cause, "cause"},
        {Field::Annexes, "annex"}, {Field::Signature, "signature"}, {Field::Date, "date"},
        {Field::ClosingNote, "closing_note"}, {Field::Organisation, "organisation"}, {Field::Unit, "unit"},
        {Field::WorkDate, "date"}, {Field::Remark, "note"}, {Field::Due, "due"}, {Field::Outcome, "outcome"},
        {Field::DocumentNumber, "document_number"}};
    for (const Member &member : kMembers) {
        if (member.field == field)
            return QString::fromLatin1(member.name);
    }
    return {};
}

} // namespace nianbao
