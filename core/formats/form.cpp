// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/form.h"

#include "core/formats/recordids.h"
#include "core/formats/recordwords.h"
#include "core/formats/tablefiles.h"
#include "core/formats/tablemaker.h"
#include "core/model/cellprose.h"
#include "core/model/nodematch.h"
#include "core/sheet/xlsx.h"

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

constexpr int kEmptyItems = 20; // rows
constexpr int kEmptyMatters = 8; // of problems, of plans

constexpr std::array kHidden {"parent", "unit", "answers"};
constexpr QStringView kTitleEnd = u"填报表";
constexpr QStringView kUnit = u"填报单位：";
constexpr QStringView kGuide = u"填写说明：一行填一项，";

/// Never translated: the form goes to other offices and comes back.
QStringList prefaceOf(const FormWish &wish, TableKind table)
{
    return {QStringLiteral("%1%2年度法治政府建设%3%4")
                .arg(wish.report.organisation, QString::number(wish.report.year.number()), nameOf(table), kTitleEnd),
        kUnit.toString() + wish.unit.simplified(),
        QStringLiteral("%1“%2”必填，正文分段按 Alt+Enter 换行；不要增删列，不要改动表头；"
                       "填不下可在下方空行继续，没有的留空。")
            .arg(kGuide, titleOf(*tableField(table, u"title")))};
}

class Form {
public:
    explicit Form(const FormWish &wish)
        : m_wish(wish)
    {
        if (const Unit *unit = unitNamed(wish.units, wish.unit))
            m_unit = unit->id;
    }

    SheetTable items();
    SheetTable matters(TableKind table);

private:
    [[nodiscard]] bool isTheUnits(const QString &name) const;
    [[nodiscard]] QString titleOf(const Id &section) const;
    void addItem(TableMaker &maker, const WorkItem &item, const QString &category);
    void addMatter(TableMaker &maker, const Section &section);
    void addLastYears(TableMaker &maker, const QString &category, const QString &title, const QString &text);
    SheetTable finished(TableMaker &maker, TableKind table, int emptyRows) const;

    const FormWish &m_wish;
    Id m_unit;
    QStringList m_titles; ///< of this year's rows
};

bool Form::isTheUnits(const QString &name) const
{
    if (name.isEmpty())
        return false;
    const Unit *unit = unitNamed(m_wish.units, name);
    return unit ? unit->id == m_unit : name == m_wish.unit;
}

QString Form::titleOf(const Id &section) const
{
    for (const Part &part : m_wish.report.parts) {
        for (const Section &other : part.sections) {
            if (!section.isNull() && other.id == section)
                return bareTitle(other.title);
        }
    }
    return {};
}

void Form::addItem(TableMaker &maker, const WorkItem &item, const QString &category)
{
    maker.addRow();
    maker.set("id", item.id.value);
    maker.set("category", category);
    maker.set("title", item.title);
    maker.set("body", cellProse(item.body));
    maker.set("unit", item.unit);
    maker.set("date", item.date);
    maker.set("note", item.note);
    m_titles << bareTitle(item.title);
}

void Form::addMatter(TableMaker &maker, const Section &section)
{
    maker.addRow();
    maker.set("id", section.id.value);
    maker.set("category", titleOf(section.problem.category));
    maker.set("title", section.title);
    maker.set("body", cellProse(section.lead));
    maker.set("cause", section.problem.cause);
    maker.set("unit", section.unit);
    maker.set("due", section.plan.due);
    maker.set("state", wordOf(section.plan.state));
    maker.set("outcome", section.plan.outcome);
    maker.set("note", section.note);
    m_titles << bareTitle(section.title);
}

/// What came last year and is not among this year's: an empty row with last year's text beside.
void Form::addLastYears(TableMaker &maker, const QString &category, const QString &title, const QString &text)
{
    if (m_titles.contains(bareTitle(title)))
        return;
    maker.addRow();
    maker.set("id", formRowId(m_wish.ids).value);
    if (maker.table().columns.size() > 1 && categoryTitles(m_wish.report).contains(category))
        maker.set("category", category);
    maker.set("last", text.isEmpty() ? title : title + u'\n' + text);
}

SheetTable Form::finished(TableMaker &maker, TableKind table, int emptyRows) const
{
    for (int i = 0; i < emptyRows; ++i) {
        maker.addRow();
        maker.set("id", formRowId(m_wish.ids).value);
    }
    for (const char *key : {"id", "parent", "unit", "answers", "last"})
        maker.lock(key);
    for (const char *key : kHidden)
        maker.hide(key);
    SheetTable made = maker.table();
    made.preface = prefaceOf(m_wish, table);
    return made;
}

SheetTable Form::items()
{
    TableMaker maker(TableKind::Items, categoryTitles(m_wish.report), {QStringLiteral("last")});
    const auto eachItem = [&](const Report &report, const auto &act) {
        for (const Part &part : report.parts) {
            for (const Section &section : part.kind == PartKind::Work ? part.sections : QList<Section>()) {
                for (const WorkItem &item : section.items) {
                    if (isTheUnits(item.unit))
                        act(item, bareTitle(section.title));
                }
            }
        }
    };
    eachItem(m_wish.report, [&](const WorkItem &item, const QString &category) { addItem(maker, item, category); });
    if (m_wish.lastYear) {
        eachItem(*m_wish.lastYear, [&](const WorkItem &item, const QString &category) {
            addLastYears(maker, category, item.title, cellProse(item.body));
        });
    }
    return finished(maker, TableKind::Items, kEmptyItems);
}

SheetTable Form::matters(TableKind table)
{
    const PartKind kind = table == TableKind::Problems ? PartKind::Problems : PartKind::Plans;
    m_titles.clear();
    TableMaker maker(table, categoryTitles(m_wish.report), {QStringLiteral("last")});
    const auto eachMatter = [&](const Report &report, const auto &act) {
        for (const Part &part : report.parts) {
            for (const Section &section : part.kind == kind ? part.sections : QList<Section>()) {
                if (isTheUnits(section.unit))
                    act(section);
            }
        }
    };
    eachMatter(m_wish.report, [&](const Section &section) { addMatter(maker, section); });
    if (m_wish.lastYear) {
        eachMatter(*m_wish.lastYear,
            [&](const Section &section) { addLastYears(maker, {}, section.title, cellProse(section.lead)); });
    }
    return finished(maker, table, kEmptyMatters);
}

} // namespace

QList<SheetTable> formTables(const FormWish &wish)
{
    Form form(wish);
    return {form.items(), form.matters(TableKind::Problems), form.matters(TableKind::Plans)};
}

bool isFormPreface(const QStringList &lines)
{
    return lines.size() == 3 && lines[0].endsWith(kTitleEnd) && lines[1].startsWith(kUnit)
        && lines[2].startsWith(kGuide);
}

bool isHiddenInForms(QStringView key)
{
    return std::any_of(
        kHidden.begin(), kHidden.end(), [&](const char *hidden) { return key == QLatin1String(hidden); });
}

Result<QByteArray> writeForm(const QList<SheetTable> &tables, const QString &unit)
{
    return writeXlsx(tables, QStringLiteral("%1填报表").arg(unit));
}

QString differenceInForm(const QByteArray &bytes, const QList<SheetTable> &tables)
{
    return differenceInTables(readXlsx(bytes, {}), tables);
}

} // namespace nianbao
