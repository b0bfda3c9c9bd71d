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

void addItems(QHash<Id, QString> &paths, const QList<WorkItem> &items, ListStyle style, const QString &inside)
{
    int number = 0;
    for (const WorkItem &item : items) {
        const QString where = inside + kInside + ordinalOf(style, ++number);
        paths.insert(item.id, where);
        addItems(paths, item.children, item.childStyle, where);
    }
}

} // namespace

QHash<Id, QString> nodePaths(const Report &report)
{
    QHash<Id, QString> paths;
    int number = 0; // of what carries 一、
    for (const Part &part : report.parts) {
        const bool numbered = report.numbering == Numbering::Parts && !part.heading.isEmpty();
        const QString where =
            numbered ? QStringLiteral("%1、%2").arg(chineseNumeral(++number), part.heading) : part.heading;
        paths.insert(part.id, where);
        int index = 0;
        for (const Section &section : part.sections) {
            ++index;
            const bool first = !numbered && part.sectionStyle == ListStyle::Level;
            const QString ordinal = first ? chineseNumeral(++number) + u'、' : ordinalOf(part.sectionStyle, index);
            const QString inside = (where.isEmpty() ? QString() : where + kInside) + ordinal + bareTitle(section.title);
            paths.insert(section.id, inside);
            addItems(paths, section.items, section.itemStyle, inside);
        }
    }
    return paths;
}

} // namespace nianbao
