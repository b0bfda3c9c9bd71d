// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/materialrecords.h"

#include "core/model/categoryfinder.h"
#include "core/model/figurewords.h"
#include "core/model/materialnotes.h"
#include "core/model/nodefields.h"
#include "core/model/nodematch.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

/// A heading that says no more than that work, problems or plans follow, and of which year.
bool isUsual(QString heading, PartKind kind)
{
    static const QRegularExpression kYears(QStringLiteral("[0-9０-９]{4}(?:[-—－~～至][0-9０-９]{4})?年"));
    static const QRegularExpression kSaysNothing(QStringLiteral("(?:^|工作|情况|做法|成效|总结)$"));
    return numbersIn(heading.remove(kYears)).isEmpty()
        && (kind != PartKind::Work || kSaysNothing.match(bareTitle(heading)).hasMatch());
}

Paragraph textOf(const QString &line)
{
    Paragraph paragraph;
    paragraph.text = line;
    return paragraph;
}

class Reading {
public:
    Reading(const Report &report, Report incoming, const QString &sender)
        : m_report(report)
        , m_incoming(std::move(incoming))
        , m_categories(report, sender)
    {
    }

    Material run();

private:
    void readTitle();
    void readPart(Part &part);
    void readBare(const Part &part, const Paragraphs &prose, const Id &workPart);
    Id place(const Part &part, PartKind kind);
    void readCategory(Section &section, const Id &workPart);
    void readInto(Section &section, const Id &category);
    void readSection(Section &section, const Id &into, bool isNewCategory = false);
    void readItems(QList<WorkItem> items, const Id &into);
    void addProse(const Id &id, const Paragraphs &paragraphs, const Origin &origin, const Id &into);
    void addHeaded(const Section &section, const Paragraphs &prose, const Id &into);
    void leave(const Paragraphs &paragraphs, const Origin &origin);
    void takeLoose();
    Id loose();

    const Report &m_report;
    Report m_incoming;
    CategoryFinder m_categories;
    Material m_material;
};

Material Reading::run()
{
    readTitle();
    for (Part &part : m_incoming.parts)
        readPart(part);
    if (m_material.records.isEmpty())
        takeLoose();
    else
        leave(m_incoming.headMatter + m_incoming.foreword, {});
    if (m_material.records.isEmpty() && m_material.notes.isEmpty())
        m_material.notes.append(emptyNote());
    if (const std::optional<Note> frame = frameNote(m_incoming))
        m_material.notes.append(*frame);
    return std::move(m_material);
}

/// A first line that states figures is no title but the first of the work.
void Reading::readTitle()
{
    for (const QString &line : {m_incoming.title, m_incoming.addressees}) {
        if (!isUsual(line, PartKind::Problems))
            m_incoming.foreword.prepend(textOf(line));
    }
}

void Reading::readPart(Part &part)
{
    const auto isSame = [&](const Part &here) {
        return here.kind == part.kind && bareTitle(here.heading) == bareTitle(part.heading);
    };
    const bool isOurs = std::any_of(m_report.parts.begin(), m_report.parts.end(), isSame);
    const PartKind kind = part.kind == PartKind::Other && !isOurs ? PartKind::Work : part.kind;
    Paragraphs prose = part.lead + part.tail;
    const bool isEmpty = part.sections.isEmpty() && prose.isEmpty();
    const bool isBare = part.sections.isEmpty() && kind == PartKind::Work;
    const bool isUsualHeading = isOurs || isUsual(part.heading, kind);
    if (isEmpty && isUsualHeading)
        return;
    const Id into = place(part, kind);
    const bool isPrinted = std::any_of(m_material.parts.begin(), m_material.parts.end(), isSame);
    if (!isBare && !isUsualHeading && !isPrinted)
        prose.prepend(textOf(part.heading));
    if (isBare) {
        readBare(part, prose, into);
    } else if (part.sections.isEmpty() && !prose.isEmpty()) {
        Section section;
        section.id = part.id;
        section.lead = prose;
        section.origin = part.origin;
        readSection(section, into);
    } else {
        leave(prose, part.origin);
    }
    for (Section &section : part.sections) {
        if (kind == PartKind::Work)
            readCategory(section, into);
        else
            readSection(section, into);
    }
}

/// A heading with nothing but prose below it is a category by its own name, unless it only says that work was done.
void Reading::readBare(const Part &part, const Paragraphs &prose, const Id &workPart)
{
    if (!prose.isEmpty() && isUsual(part.heading, PartKind::Work)) {
        addProse(part.id, prose, part.origin, loose());
        return;
    }
    Section section;
    section.id = part.id;
    section.title = part.heading;
    section.titleAlone = !prose.isEmpty();
    section.lead = prose;
    section.origin = part.origin;
    readCategory(section, workPart);
}

/// The part of the report that takes it; one that is to be made where there is none.
Id Reading::place(const Part &part, PartKind kind)
{
    const auto fits = [&](const Part &here) {
        return here.kind == kind && (kind != PartKind::Other || bareTitle(here.heading) == bareTitle(part.heading));
    };
    for (const QList<Part> &parts : {m_report.parts, m_material.parts}) {
        const auto it = std::find_if(parts.begin(), parts.end(), fits);
        if (it != parts.end())
            return it->id;
    }
    Part made = own(part);
    made.id = Id {part.id.value.left(50) + QStringLiteral("-part")};
    made.kind = kind;
    made.lead.clear();
    made.tail.clear();
    m_material.parts.append(made);
    return made.id;
}

void Reading::readCategory(Section &section, const Id &workPart)
{
    const Id category = m_categories.find(section);
    const bool isLoneStatement = section.items.isEmpty() && statesFigures(section.title);
    if (!category.isNull())
        readInto(section, category);
    else if (isLoneStatement)
        readInto(section, loose());
    else
        readSection(section, workPart, true);
}

/// A heading that states figures is what was done, and so is one with nothing below it; any other is the category's.
void Reading::readInto(Section &section, const Id &category)
{
    m_material.categories.insert(section.id, category);
    QList<WorkItem> items = std::exchange(section.items, {});
    const bool announces = !items.isEmpty() && !section.lead.isEmpty() && section.lead.back().text.endsWith(u'：');
    Paragraphs prose = section.lead;
    if (items.isEmpty())
        prose += section.tail;
    else
        items.last().tail += section.tail;
    if (announces) // 主要做了以下工作：
        leave(std::exchange(prose, {}), section.origin);
    const QString title = bareTitle(section.title);
    const QString name = m_categories.titleOf(category);
    const bool isName = title.isEmpty() || title == bareTitle(name);
    const bool isStatement = statesFigures(title) && !(isName && category == section.id);
    const bool isAll = !isName && prose.isEmpty() && items.isEmpty() && !announces;
    if (isStatement || isAll) {
        addHeaded(section, prose, category);
    } else {
        if (!isName)
            m_material.notes.append(headingNote(title, name, section.origin));
        if (!prose.isEmpty())
            addProse(section.id, prose, section.origin, category);
    }
    readItems(std::move(items), category);
}

void Reading::readSection(Section &section, const Id &into, bool isNewCategory)
{
    MaterialRecord record;
    record.isNewCategory = isNewCategory;
    record.section = std::make_shared<Section>(own(section));
    record.into = into;
    m_material.records.append(std::move(record));
    readItems(std::exchange(section.items, {}), section.id);
}

void Reading::readItems(QList<WorkItem> items, const Id &into)
{
    for (WorkItem &item : items) {
        QList<WorkItem> children = std::exchange(item.children, {});
        const Id id = item.id;
        MaterialRecord record;
        record.item = std::move(item);
        record.into = into;
        m_material.records.append(std::move(record));
        readItems(std::move(children), id);
    }
}

/// Prose of a category is an item without a title. A lone 一是 is no list, and would be printed as 二是一是….
void Reading::addProse(const Id &id, const Paragraphs &paragraphs, const Origin &origin, const Id &into)
{
    static const QRegularExpression kFirst(QStringLiteral("^一是，?(?=\\p{Han})(?!.*二是)"));
    MaterialRecord record;
    record.item.id = id;
    record.item.body = paragraphs;
    record.item.origin = origin;
    record.into = into;
    const bool isText = !paragraphs.isEmpty() && paragraphs.first().kind == ParagraphKind::Text;
    if (isText && kFirst.match(paragraphs.first().text).hasMatch()) {
        record.item.body.first().text.remove(kFirst);
        record.item.origin.ordinal = QStringLiteral("一是");
    }
    m_material.records.append(record);
}

void Reading::addHeaded(const Section &section, const Paragraphs &prose, const Id &into)
{
    MaterialRecord record;
    record.item.id = section.id;
    record.item.origin = section.origin;
    record.item.body = prose.isEmpty() ? Paragraphs {textOf(section.title)} : prose;
    if (!prose.isEmpty()) {
        record.item.title = section.title;
        record.item.titleAlone = section.titleAlone;
    }
    record.into = into;
    m_material.records.append(std::move(record));
}

void Reading::leave(const Paragraphs &paragraphs, const Origin &origin)
{
    for (const Paragraph &paragraph : paragraphs)
        m_material.notes.append(leftNote(plainText(paragraph), origin));
}

/// A text without any structure: each paragraph is an item that waits for its category.
void Reading::takeLoose()
{
    Part work;
    work.id = m_incoming.id;
    work.heading = QCoreApplication::translate("model", "工作开展情况");
    if (m_incoming.headMatter.isEmpty() && m_incoming.foreword.isEmpty())
        return;
    place(work, PartKind::Work);
    const Id into = loose();
    int number = 0;
    for (const Paragraph &paragraph : m_incoming.headMatter + m_incoming.foreword) {
        const Id id {QStringLiteral("%1-%2").arg(m_incoming.id.value.left(50), QString::number(++number))};
        addProse(id, {paragraph}, {}, into);
    }
}

/// The section for what has no category. It is found again by its title.
Id Reading::loose()
{
    Section section;
    section.id = Id {m_incoming.id.value.left(50) + QStringLiteral("-loose")};
    section.title = QCoreApplication::translate("model", "待归类材料。");
    const Id found = m_categories.find(section);
    if (!found.isNull())
        return found;
    if (m_material.sections.isEmpty())
        m_material.sections.append(section);
    return section.id;
}

} // namespace

void MaterialRecords::append(MaterialRecord record)
{
    if (m_size % kBlock == 0) {
        m_blocks.append(QList<MaterialRecord>());
        m_blocks.last().reserve(kBlock);
    }
    m_blocks.last().append(std::move(record));
    ++m_size;
}

MaterialRecord MaterialRecords::take(qsizetype at)
{
    MaterialRecord record = std::move((*this)[at]);
    if ((at + 1) % kBlock == 0)
        m_blocks[at / kBlock] = {};
    return record;
}

Material materialFor(const Report &report, Report incoming, const QString &sender)
{
    return Reading(report, std::move(incoming), sender).run();
}

} // namespace nianbao
