// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/worksections.h"

#include "core/base/wordlist.h"
#include "core/formats/itemrows.h"
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

WorkSections::WorkSections(const CategoryIndex &categories, RecordReading &reading, bool areNamed)
    : m_categories(categories)
    , m_reading(reading)
    , m_areNamed(areNamed)
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

WorkItem WorkSections::item(const RecordTable &table, const Record &record, const RecordIdentity &identity)
{
    const RecordText text(table, record, identity.own, m_reading);
    WorkItem item;
    item.id = identity.id;
    item.title = titleOf(table, record, identity.own, m_reading);
    item.body = text.prose(u"body");
    item.unit = text.line(u"unit");
    if (item.unit.isEmpty())
        item.unit = table.unit;
    item.date = text.date(u"date");
    item.note = text.lines(u"note");
    item.origin = originOf(table, record, identity, m_reading.options.fileName, m_reading.options.sender);
    return item;
}

/// A parent may stand below its children.
void WorkSections::findParents(const ItemRows &rows, QList<ItemRows::Child> &children) const
{
    RecordLinks links;
    for (qsizetype i = 0; i < rows.places.size(); ++i)
        links.add(rows.identities[rows.places[i].record], int(i));
    QSet<qsizetype> hanging;
    for (ItemRows::Child &child : children) {
        const Record &record = rows.recordOf(child.row);
        const QString name = rows.parentOf(record);
        child.parent = links.find(name);
        if (child.parent < 0 || child.parent == child.row) {
            m_reading.fail(rows.table, record, rows.parentField, "table.parent",
                Words::tr("上级编号“%1”在这张表中没有对应的一行。").arg(name.left(80)));
            child.parent = -1;
        } else {
            hanging.insert(child.row);
        }
    }
    for (const ItemRows::Child &child : std::as_const(children)) {
        if (child.parent >= 0 && hanging.contains(child.parent) && !m_reading.error)
            m_reading.fail(rows.table, rows.recordOf(child.row), rows.parentField, "table.depth",
                Words::tr("条目之下只能再分一层。"));
    }
}

void WorkSections::hang(ItemRows &rows)
{
    for (ItemRows::Child &child : rows.children) {
        if (child.parent < 0)
            continue; // told
        const ItemRows::Place &parent = rows.places[child.parent];
        rows.places[child.row].section = parent.section;
        if (parent.item >= 0)
            m_sections[parent.section].items[parent.item].children.append(std::move(child.item));
    }
}

/// Straight into its section, whose list is given the room that it needs: there may be 200,000.
void WorkSections::take(ItemRows &rows, qsizetype index)
{
    const Record &record = rows.table.records[index];
    const RecordIdentity &identity = rows.identities[index];
    WorkItem made = item(rows.table, record, identity);
    const qsizetype into = section(rows.table, record, identity.own);
    QList<WorkItem> &items = m_sections[into].items;
    if (const qsizetype more = rows.counts.take(rows.categoryOf(record)))
        items.reserve(items.size() + more);
    const bool isChild = !rows.parentOf(record).isEmpty();
    rows.places.append({index, into, isChild ? -1 : items.size()});
    if (isChild)
        rows.children.append({std::move(made), rows.places.size() - 1, -1});
    else
        items.append(std::move(made));
}

void WorkSections::readItems(const RecordTable &table, const QList<RecordIdentity> &identities)
{
    ItemRows rows(table, identities);
    for (qsizetype i = 0; i < table.records.size() && !m_reading.error; ++i) {
        const Record &record = table.records[i];
        if (table.source != RecordTable::Source::Json && isBlank(table, record)
            && !rows.parents.contains(identities[i].id.value)) {
            if (!isFormRowId(identities[i].id))
                m_reading.tally(table, record, "table.blank", Words::tr("除编号和类别外没有填写，这一行没有读入。"));
            continue;
        }
        if (m_areNamed)
            m_items.add(identities[i], int(m_sectionOfItem.size() + rows.places.size()));
        take(rows, i);
    }
    if (!m_reading.error && !rows.children.isEmpty())
        findParents(rows, rows.children);
    if (!m_reading.error)
        hang(rows);
    for (const ItemRows::Place &place : std::as_const(rows.places)) {
        if (m_areNamed)
            m_sectionOfItem.append(place.section);
    }
}

std::optional<Id> WorkSections::sectionOfItem(const QString &name) const
{
    const int item = m_items.find(name);
    return item < 0 ? std::nullopt : std::optional(m_sections[m_sectionOfItem[item]].id);
}

} // namespace nianbao
