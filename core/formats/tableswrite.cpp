// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wordlist.h"
#include "core/formats/recordwords.h"
#include "core/formats/tablemaker.h"
#include "core/formats/tables.h"
#include "core/formats/unitrecords.h"
#include "core/model/cellprose.h"
#include "core/model/nodematch.h"

#include <QCoreApplication>
#include <QHash>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(formats)
};

void addItem(TableMaker &maker, const WorkItem &item, const QString &category, const Id &parent)
{
    maker.addRow();
    maker.set("id", item.id.value);
    maker.set("category", category);
    maker.set("parent", parent.value);
    maker.set("title", item.title);
    maker.set("body", cellProse(item.body));
    maker.set("unit", item.unit);
    maker.set("date", item.date);
    maker.set("note", item.note);
    for (const WorkItem &child : item.children)
        addItem(maker, child, category, item.id);
}

SheetTable itemsOf(const Report &report)
{
    TableMaker maker(TableKind::Items, categoryTitles(report));
    for (const Part &part : report.parts) {
        for (const Section &section : part.kind == PartKind::Work ? part.sections : QList<Section>()) {
            for (const WorkItem &item : section.items)
                addItem(maker, item, bareTitle(section.title), {});
        }
    }
    return maker.table();
}

SheetTable problemsOf(const Report &report)
{
    QHash<Id, QString> titles;
    for (const Part &part : report.parts) {
        for (const Section &section : part.sections)
            titles.insert(section.id, bareTitle(section.title));
    }
    TableMaker maker(TableKind::Problems, categoryTitles(report));
    for (const Part &part : report.parts) {
        for (const Section &section : part.kind == PartKind::Problems ? part.sections : QList<Section>()) {
            maker.addRow();
            maker.set("id", section.id.value);
            maker.set("category", titles.value(section.problem.category));
            maker.set("title", section.title);
            maker.set("body", cellProse(section.lead));
            maker.set("cause", section.problem.cause);
            maker.set("unit", section.unit);
            maker.set("note", section.note);
        }
    }
    return maker.table();
}

SheetTable plansOf(const Report &report)
{
    TableMaker maker(TableKind::Plans);
    for (const Part &part : report.parts) {
        for (const Section &section : part.kind == PartKind::Plans ? part.sections : QList<Section>()) {
            maker.addRow();
            maker.set("id", section.id.value);
            maker.set("title", section.title);
            maker.set("body", cellProse(section.lead));
            maker.set("unit", section.unit);
            maker.set("due", section.plan.due);
            maker.set("state", wordOf(section.plan.state));
            maker.set("outcome", section.plan.outcome);
            QStringList answers;
            for (const Id &id : section.plan.answers)
                answers << id.value;
            maker.set("answers", joinedNames(answers));
            maker.set("note", section.note);
        }
    }
    return maker.table();
}

SheetTable unitsOf(const UnitRegister &units)
{
    TableMaker maker(TableKind::Units);
    for (const Unit &unit : units) {
        maker.addRow();
        maker.set("id", unit.id.value);
        maker.set("code", unit.code);
        maker.set("name", unit.name);
        maker.set("shortName", unit.shortName);
        maker.set("aliases", joinedNames(unit.aliases));
        maker.set("kind", wordOf(unit.kind));
        maker.set("contact", unit.contact);
        maker.set("note", unit.note);
    }
    return maker.table();
}

SheetTable tableOf(TableKind table, const Report &report, const UnitRegister &units)
{
    switch (table) {
    case TableKind::Items:
        return itemsOf(report);
    case TableKind::Problems:
        return problemsOf(report);
    case TableKind::Plans:
        return plansOf(report);
    case TableKind::Units:
        break;
    }
    return unitsOf(units);
}

} // namespace

Result<QList<SheetTable>> tablesOf(const Content &content, const QString &table)
{
    const std::optional<TableKind> only = tableFromKey(table);
    if (!table.isEmpty() && !only) {
        return Error {ErrorKind::Usage, QStringLiteral("table.unknown"), Words::tr("没有“%1”这张表。").arg(table),
            Words::tr("请改用 items（工作事项）、problems（问题）、plans（打算）、units（单位名册）之一。"), {}};
    }
    if (content.reports.size() > 1) {
        return Error {ErrorKind::Usage, QStringLiteral("table.oneReport"),
            Words::tr("表格一次只能写出一份报告，而这里有%1份。").arg(content.reports.size()),
            Words::tr("请先选定一份报告，再导出。"), {}};
    }
    const Report report = content.reports.isEmpty() ? Report() : content.reports.first();
    QList<SheetTable> tables;
    for (const TableKind kind : kTableKinds) {
        if (!only || *only == kind)
            tables << tableOf(kind, report, content.units);
    }
    return tables;
}

QList<Note> leftOutOfTables(const Content &content, const WriteOptions &options)
{
    const TableKind table = tableFromKey(options.table).value_or(TableKind::Items); // empty: all, or in CSV the items
    QStringList titles;
    for (const Report &report : table == TableKind::Items ? content.reports : QList<Report>()) {
        for (const Part &part : report.parts) {
            for (const Section &section : part.kind == PartKind::Work ? part.sections : QList<Section>()) {
                if (!section.lead.isEmpty() || !section.tail.isEmpty())
                    titles << bareTitle(section.title);
            }
        }
    }
    if (titles.isEmpty())
        return {};
    return {Note {QStringLiteral("table.prose"),
        Words::tr("表格只装条目，%1个类别里不在条目中的文字没有写出：%2。要完整的内容，请导出 Word 文档或数据文件。")
            .arg(QString::number(titles.size()), listed(titles.mid(0, 5))),
        {}}};
}

} // namespace nianbao
