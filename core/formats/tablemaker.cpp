// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tablemaker.h"

#include "core/formats/recordwords.h"
#include "core/model/nodematch.h"

namespace nianbao {

namespace {

QStringList choicesOf(FieldRule rule, const QStringList &categories)
{
    switch (rule) {
    case FieldRule::Category:
        return categories;
    case FieldRule::State:
        return planStateWords();
    case FieldRule::Kind:
        return unitKindWords();
    default:
        return {};
    }
}

} // namespace

TableMaker::TableMaker(TableKind table, const QStringList &categories, const QStringList &others)
{
    m_table.name = nameOf(table);
    for (const TableField &field : tableFields()) {
        if (field.table != table || (!field.written && !others.contains(QString(field.key))))
            continue;
        m_columns.insert(field.key, int(m_table.columns.size()));
        const auto type = field.rule == FieldRule::Date ? SheetCell::Type::Date : SheetCell::Type::Text;
        SheetColumn column {titleOf(field), field.width, type, choicesOf(field.rule, categories)};
        column.hidden = field.rule == FieldRule::OwnId || field.rule == FieldRule::Link; // ids say nothing to people
        column.required = field.required;
        m_table.columns.append(column);
    }
}

void TableMaker::set(const char *key, const QString &text)
{
    if (const int column = m_columns.value(QLatin1String(key), -1); column >= 0)
        m_table.rows.last()[column] = text;
}

void TableMaker::lock(const char *key)
{
    if (const int column = m_columns.value(QLatin1String(key), -1); column >= 0)
        m_table.columns[column].locked = true;
}

void TableMaker::hide(const char *key)
{
    if (const int column = m_columns.value(QLatin1String(key), -1); column >= 0)
        m_table.columns[column].hidden = true;
}

QStringList categoryTitles(const Report &report)
{
    QStringList titles;
    for (const Part &part : report.parts) {
        for (const Section &section : part.kind == PartKind::Work ? part.sections : QList<Section>())
            titles << bareTitle(section.title);
    }
    titles.removeDuplicates();
    titles.removeAll(QString());
    return titles;
}

} // namespace nianbao
