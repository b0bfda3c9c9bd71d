// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/tasks/templates.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace nianbao {

namespace {

QStringList titlesOf(const Structure &structure)
{
    QStringList titles;
    for (const Structure::PartOutline &part : structure.parts)
        titles << part.heading;
    return titles;
}

QStringList titlesOf(const Categories &categories)
{
    QStringList titles;
    for (const Categories::Category &section : categories.sections)
        titles << section.title;
    return titles;
}

template <typename T>
QJsonArray jsonOf(const QList<T> &templates)
{
    QJsonArray array;
    for (const T &entry : templates) {
        array.append(QJsonObject {{QStringLiteral("key"), entry.key}, {QStringLiteral("name"), entry.name},
            {QStringLiteral("source"), entry.source},
            {QStringLiteral("titles"), QJsonArray::fromStringList(titlesOf(entry))}});
    }
    return array;
}

template <typename T>
QString textOf(const QString &kind, const QList<T> &templates)
{
    QString text;
    for (const T &entry : templates) {
        text += QStringLiteral("%1\t%2\t%3\n").arg(kind, entry.key, shown(entry.name));
        for (const QString &title : titlesOf(entry))
            text += QStringLiteral("\t\t%1\n").arg(title);
    }
    return text;
}

Result<Outcome> run(const Arguments &)
{
    const Templates templates = loadTemplates();
    const QString text = textOf(QCoreApplication::translate("cli", "篇章结构"), templates.structures)
        + textOf(QCoreApplication::translate("cli", "工作分类"), templates.categories);
    return Outcome {text.toUtf8(), {},
        {{QStringLiteral("structures"), jsonOf(templates.structures)},
            {QStringLiteral("categories"), jsonOf(templates.categories)}},
        templates.notes};
}

} // namespace

Command structuresCommand()
{
    return Command {QLatin1String("structures"), QT_TRANSLATE_NOOP("cli", "列出可用的篇章结构和工作分类"),
        "nianbao-cli structures", 0, 0, false, {}, run};
}

} // namespace nianbao
