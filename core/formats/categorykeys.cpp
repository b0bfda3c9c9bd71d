// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/categorykeys.h"

#include <QHash>

namespace nianbao {

namespace {

QString withoutMark(QString title)
{
    while (!title.isEmpty() && QStringView(u"。，：；").contains(title.back()))
        title.chop(1);
    return title;
}

QHash<QString, QString> keysByTitle(const Categories &categories)
{
    QHash<QString, QString> keys;
    for (const Categories::Category &category : categories.sections)
        keys.insert(withoutMark(category.title), category.key);
    return keys;
}

int countOf(const Report &report, const QHash<QString, QString> &keys)
{
    int count = 0;
    for (const Part &part : report.parts) {
        for (const Section &section : part.sections)
            count += int(part.kind == PartKind::Work && keys.contains(withoutMark(section.title)));
    }
    return count;
}

} // namespace

void recogniseCategories(Report &report, const QList<Categories> &known)
{
    int most = 0;
    QHash<QString, QString> keys;
    report.categories.clear();
    for (const Categories &categories : known) {
        const QHash<QString, QString> candidate = keysByTitle(categories);
        const int count = countOf(report, candidate);
        if (count <= most || count * 2 < categories.sections.size())
            continue;
        most = count;
        keys = candidate;
        report.categories = categories.key;
    }
    for (Part &part : report.parts) {
        for (Section &section : part.sections) {
            if (part.kind == PartKind::Work)
                section.key = keys.take(withoutMark(section.title)); // each key once
        }
    }
}

} // namespace nianbao
