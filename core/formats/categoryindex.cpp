// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/categoryindex.h"

#include "core/formats/ordinals.h"
#include "core/model/nodematch.h"

namespace nianbao {

namespace {

QSet<QString> textsIn(const QList<RecordTable> &tables)
{
    QSet<QString> texts;
    for (const RecordTable &table : tables) {
        const int field = table.indexOf(FieldRule::Category);
        for (const Record &record : field < 0 ? QList<Record>() : table.records)
            texts.insert(record.values[field]);
    }
    QSet<QString> bare;
    for (const QString &text : texts)
        bare.insert(bareCategory(text));
    return bare;
}

int countOf(const Categories &categories, const QSet<QString> &texts)
{
    int count = 0;
    for (const Categories::Category &category : categories.sections)
        count += int(texts.contains(bareCategory(category.title)) || texts.contains(bareCategory(category.key)));
    return count;
}

} // namespace

QString bareCategory(const QString &title)
{
    QString text = title;
    text.removeIf([](QChar c) { return c.isSpace(); });
    if (const std::optional<Ordinal> ordinal = ordinalAt(text, 0))
        text.remove(0, ordinal->length);
    text.removeIf([](QChar c) { return c.isPunct(); });
    return text.toLower();
}

CategoryIndex::CategoryIndex(const QList<Categories> &known, const QList<RecordTable> &tables)
{
    const QSet<QString> texts = textsIn(tables);
    const Categories *first = nullptr;
    int most = 0;
    for (const Categories &categories : known) {
        const int count = countOf(categories, texts);
        if (count > most) {
            most = count;
            first = &categories;
        }
    }
    QList<const Categories *> order;
    if (first)
        order << first;
    for (const Categories &categories : known)
        order << &categories;
    for (const Categories *categories : order) {
        for (const Categories::Category &category : categories->sections) {
            for (const QString &name : {bareCategory(category.title), bareCategory(category.key)}) {
                if (!name.isEmpty() && !m_index.contains(name))
                    m_index.insert(name, category);
            }
        }
    }
    if (order.isEmpty())
        return;
    m_listKey = first ? first->key : QString();
    for (const Categories::Category &category : order.first()->sections)
        m_titles << bareTitle(category.title);
}

const Categories::Category *CategoryIndex::find(const QString &text) const
{
    const auto found = m_index.constFind(bareCategory(text));
    return found == m_index.constEnd() ? nullptr : &*found;
}

} // namespace nianbao
