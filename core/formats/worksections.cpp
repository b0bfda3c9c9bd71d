// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/worksections.h"

#include "core/base/wordlist.h"
#include "core/model/nodematch.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(formats)
};

bool isFilledInBefore(FieldRule rule)
{
    return rule == FieldRule::OwnId || rule == FieldRule::Key || rule == FieldRule::Ordinal
        || rule == FieldRule::Category || rule == FieldRule::Link || rule == FieldRule::Reference;
}

} // namespace

bool isBlank(const RecordTable &table, const Record &record)
{
    for (qsizetype i = 0; i < table.fields.size(); ++i) {
        if (!isFilledInBefore(table.fields[i]->rule) && !record.values[i].trimmed().isEmpty())
            return false;
    }
    return true;
}

Origin originOf(const RecordTable &table, const Record &record, const RecordIdentity &identity, const QString &fileName,
    const QString &sender)
{
    Origin origin;
    origin.file = fileName;
    origin.line = record.row;
    origin.ordinal = identity.ordinal;
    const int title = table.indexOf(FieldRule::Title);
    origin.cell = table.cell(record, std::max(0, title < 0 ? table.indexOf(u"body") : title));
    origin.sender = sender;
    origin.key = identity.key;
    return origin;
}

QString titleOf(const RecordTable &table, const Record &record, bool own, RecordReading &reading)
{
    const int title = table.indexOf(FieldRule::Title);
    const int field = title < 0 && table.source != RecordTable::Source::Json ? table.indexOf(u"body") : title;
    if (!own && field >= 0 && record.values[field].trimmed().isEmpty()) {
        reading.fail(table, record, field, "table.title",
            Words::tr("“%1”没有填写，这一行不完整。").arg(titleOf(*table.fields[field])));
        return {};
    }
    return RecordText(table, record, own, reading).title();
}

WorkSections::WorkSections(const CategoryIndex &categories, RecordReading &reading)
    : m_categories(categories)
    , m_reading(reading)
{
}

qsizetype WorkSections::sectionCalled(const QString &key, const QString &title)
{
    const QString name = key.isEmpty() ? QStringLiteral("\n") + bareTitle(title) : key;
    const auto found = m_byTitle.constFind(name);
    if (found != m_byTitle.constEnd())
        return *found;
    Section section;
    section.id = m_reading.options.ids();
    section.key = key;
    section.title = title;
    m_byTitle.insert(name, m_sections.size());
    m_sections.append(section);
    return m_sections.size() - 1;
}

qsizetype WorkSections::section(const RecordTable &table, const Record &record, bool own)
{
    const int field = table.indexOf(FieldRule::Category);
    const QString text = field < 0 ? QString() : record.values[field].trimmed();
    if (text.isEmpty())
        return own ? sectionCalled({}, {}) : sectionCalled({}, QStringLiteral("未分类"));
    if (const Categories::Category *category = m_categories.find(text))
        return sectionCalled(category->key, category->title);
    if (!own && !table.ownCategories && !m_categories.isEmpty()) {
        m_reading.fail(table, record, field, "table.category", Words::tr("没有“%1”这个类别。").arg(text.left(80)),
            ErrorKind::Input, Words::tr("请改为以下类别之一：%1。").arg(listed(m_categories.titles())));
    }
    return sectionCalled({}, RecordText(table, record, own, m_reading).line(QString(table.fields[field]->key)));
}

Id WorkSections::categoryOf(const RecordTable &table, const Record &record, bool own)
{
    const int field = table.indexOf(FieldRule::Category);
    if (field < 0 || record.values[field].trimmed().isEmpty())
        return {};
    return m_sections[section(table, record, own)].id;
}

WorkSections::Row WorkSections::row(const RecordTable &table, const Record &record, const RecordIdentity &identity)
{
    const RecordText text(table, record, identity.own, m_reading);
    Row row;
    row.item.id = identity.id;
    row.item.title = titleOf(table, record, identity.own, m_reading);
    row.item.body = text.prose(u"body");
    row.item.unit = text.line(u"unit");
    if (row.item.unit.isEmpty())
        row.item.unit = table.unit;
    row.item.date = text.date(u"date");
    row.item.note = text.lines(u"note");
    row.item.origin = originOf(table, record, identity, m_reading.options.fileName, m_reading.options.sender);
    row.section = section(table, record, identity.own);
    return row;
}

/// A parent may stand below its children.
void WorkSections::findParents(
    const RecordTable &table, QList<Row> &rows, const QList<RecordIdentity> &identities) const
{
    const int field = table.indexOf(u"parent");
    if (field < 0)
        return;
    RecordLinks links;
    for (qsizetype i = 0; i < rows.size(); ++i)
        links.add(identities[i], int(i));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString name = table.records[i].values[field].trimmed();
        if (name.isEmpty())
            continue;
        rows[i].parent = links.find(name);
        if (rows[i].parent < 0 || rows[i].parent == i) {
            m_reading.fail(table, table.records[i], field, "table.parent",
                Words::tr("上级编号“%1”在这张表中没有对应的一行。").arg(name.left(80)));
            rows[i].parent = -1;
        }
    }
    for (qsizetype i = 0; i < rows.size() && !m_reading.error; ++i) {
        if (rows[i].parent < 0 || rows[rows[i].parent].parent < 0)
            continue;
        m_reading.fail(table, table.records[i], field, "table.depth", Words::tr("条目之下只能再分一层。"));
    }
}

void WorkSections::hang(QList<Row> &rows)
{
    QHash<qsizetype, qsizetype> counts;
    for (const Row &row : std::as_const(rows))
        counts[row.section] += row.parent < 0 ? 1 : 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        m_sections[count.key()].items.reserve(m_sections[count.key()].items.size() + count.value());
    for (Row &row : rows) {
        m_sectionOfItem.append(row.parent < 0 ? row.section : rows[row.parent].section);
        if (row.parent >= 0)
            rows[row.parent].item.children.append(row.item);
    }
    for (Row &row : rows) {
        if (row.parent < 0)
            m_sections[row.section].items.append(std::move(row.item));
    }
}

void WorkSections::readItems(const RecordTable &table, const QList<RecordIdentity> &identities)
{
    const int parent = table.indexOf(u"parent");
    QSet<QString> parents;
    for (const Record &record : parent < 0 ? QList<Record>() : table.records)
        parents.insert(record.values[parent].trimmed());
    RecordTable taken = table;
    taken.records.clear();
    QList<RecordIdentity> known;
    QList<Row> rows;
    rows.reserve(table.records.size());
    for (qsizetype i = 0; i < table.records.size() && !m_reading.error; ++i) {
        const Record &record = table.records[i];
        if (table.source != RecordTable::Source::Json && isBlank(table, record)
            && !parents.contains(identities[i].id.value)) {
            if (!isFormRowId(identities[i].id))
                m_reading.tally(table, record, "table.blank", Words::tr("除编号和类别外没有填写，这一行没有读入。"));
            continue;
        }
        m_items.add(identities[i], int(m_sectionOfItem.size() + rows.size()));
        rows.append(row(table, record, identities[i]));
        taken.records.append(record);
        known.append(identities[i]);
    }
    if (!m_reading.error)
        findParents(taken, rows, known);
    if (!m_reading.error)
        hang(rows);
}

std::optional<Id> WorkSections::sectionOfItem(const QString &name) const
{
    const int item = m_items.find(name);
    return item < 0 ? std::nullopt : std::optional(m_sections[m_sectionOfItem[item]].id);
}

} // namespace nianbao
