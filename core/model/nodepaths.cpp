// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/nodepaths.h"

#include "core/model/nodematch.h"
#include "core/text/numerals.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

const QString kInside = QStringLiteral(" › ");

struct Words {
    Q_DECLARE_TR_FUNCTIONS(model)
};

QString ordinalOf(ListStyle style, int number)
{
    switch (style) {
    case ListStyle::Level:
        return QStringLiteral("（%1）").arg(chineseNumeral(number));
    case ListStyle::RunOn:
    case ListStyle::Own:
        return chineseNumeral(number) + u'是';
    case ListStyle::Ordinal:
        return u'第' + chineseNumeral(number);
    case ListStyle::Arabic:
        return QString::number(number) + u'.';
    case ListStyle::Dash:
    case ListStyle::None:
        break;
    }
    return Words::tr("第%1条").arg(QString::number(number));
}

bool isNumbered(const Report &report, const Part &part)
{
    return report.numbering == Numbering::Parts && !part.heading.isEmpty();
}

/// How many of 一、 二、 三、 the parts before this one take.
int numbersBefore(const Report &report, qsizetype part)
{
    qsizetype numbers = 0;
    for (qsizetype i = 0; i < part; ++i) {
        const Part &before = report.parts[i];
        if (isNumbered(report, before))
            ++numbers;
        else if (before.sectionStyle == ListStyle::Level)
            numbers += before.sections.size();
    }
    return int(numbers);
}

QString partPath(const Report &report, qsizetype index)
{
    const Part &part = report.parts[index];
    if (!isNumbered(report, part))
        return part.heading;
    return QStringLiteral("%1、%2").arg(chineseNumeral(numbersBefore(report, index) + 1), part.heading);
}

/// `inside`: the part's own path.
QString sectionPath(const Report &report, qsizetype partIndex, const QString &inside, qsizetype index)
{
    const Part &part = report.parts[partIndex];
    const int number = int(index) + 1;
    const bool first = !isNumbered(report, part) && part.sectionStyle == ListStyle::Level;
    const QString ordinal = first ? chineseNumeral(numbersBefore(report, partIndex) + number) + u'、'
                                  : ordinalOf(part.sectionStyle, number);
    return (inside.isEmpty() ? QString() : inside + kInside) + ordinal + bareTitle(part.sections[index].title);
}

QString itemPath(const QString &inside, ListStyle style, qsizetype index)
{
    return inside + kInside + ordinalOf(style, int(index) + 1);
}

void addItems(QHash<Id, QString> &paths, const QList<WorkItem> &items, ListStyle style, const QString &inside)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString where = itemPath(inside, style, i);
        paths.insert(items[i].id, where);
        addItems(paths, items[i].children, items[i].childStyle, where);
    }
}

} // namespace

QString nodePath(const Report &report, const NodeAddress &address)
{
    QString path = partPath(report, address.part);
    if (address.section < 0)
        return path;
    const Section &section = report.parts[address.part].sections[address.section];
    path = sectionPath(report, address.part, path, address.section);
    if (address.item < 0)
        return path;
    path = itemPath(path, section.itemStyle, address.item);
    return address.child < 0 ? path : itemPath(path, section.items[address.item].childStyle, address.child);
}

QHash<Id, QString> nodePaths(const Report &report)
{
    QHash<Id, QString> paths;
    for (qsizetype i = 0; i < report.parts.size(); ++i) {
        const Part &part = report.parts[i];
        const QString where = partPath(report, i);
        paths.insert(part.id, where);
        for (qsizetype j = 0; j < part.sections.size(); ++j) {
            const Section &section = part.sections[j];
            const QString inside = sectionPath(report, i, where, j);
            paths.insert(section.id, inside);
            addItems(paths, section.items, section.itemStyle, inside);
        }
    }
    return paths;
}

} // namespace nianbao
