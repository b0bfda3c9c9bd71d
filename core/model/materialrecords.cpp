// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/materialrecords.h"

#include "core/model/nodefields.h"
#include "core/model/nodematch.h"
#include "core/model/outline.h"
#include "core/model/recordhash.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

/// The section of the Work part that a category's key, title or words name.
class CategoryFinder {
public:
    CategoryFinder(const Report &report, const QString &sender)
    {
        for (const Part &part : report.parts) {
            if (part.kind != PartKind::Work)
                continue;
            for (const Section &section : part.sections) {
                const bool isOwnRecord = isMaterialRecord(section.origin) && section.origin.sender == sender;
                if (!isOwnRecord)
                    m_sections.append(section);
            }
        }
    }

    [[nodiscard]] Id find(const Section &wanted) const
    {
        const QString title = bareTitle(wanted.title);
        const auto first = [&](auto fits) {
            const auto it = std::find_if(m_sections.begin(), m_sections.end(), fits);
            return it == m_sections.end() ? Id {} : it->id;
        };
        Id found = first([&](const Section &here) { return here.id == wanted.id; });
        if (found.isNull() && !wanted.key.isEmpty())
            found = first([&](const Section &here) { return here.key == wanted.key; });
        if (found.isNull() && !title.isEmpty())
            found = first([&](const Section &here) { return bareTitle(here.title) == title; });
        return found.isNull() ? alike(title) : found;
    }

private:
    /// 健全依法行政决策机制 is 健全依法决策机制, and 加强组织领导，压实责任 is 加强组织领导.
    [[nodiscard]] Id alike(const QString &title) const
    {
        constexpr double kAlike = 0.6;
        constexpr qsizetype kFewest = 4; // characters of a title that says something
        Id best;
        double most = kAlike;
        for (const Section &here : m_sections) {
            const QString name = bareTitle(here.title);
            if (std::min(name.size(), title.size()) < kFewest)
                continue;
            const bool holds = name.contains(title) || title.contains(name);
            const double score = holds ? 1 : likeness(name, title);
            if (score > most || (best.isNull() && score >= most)) {
                most = score;
                best = here.id;
            }
        }
        return best;
    }

    QList<Section> m_sections;
};

/// At most so many records: a list that grows takes up to twice its memory.
qsizetype nodesOf(const Report &report)
{
    qsizetype nodes = 0;
    for (const Part &part : report.parts) {
        for (const Section &section : part.sections) {
            nodes += 1 + section.items.size();
            for (const WorkItem &item : section.items)
                nodes += item.children.size();
        }
    }
    return nodes;
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
    void readPart(Part &part);
    void readBare(const Part &part, const Paragraphs &prose, const Id &workPart);
    Id place(const Part &part, PartKind kind);
    void readCategory(Section &section, const Id &workPart);
    void readSection(Section &section, const Id &into, bool isNewCategory = false);
    void readItems(QList<WorkItem> items, const Id &into);
    void addProse(const Id &id, const Paragraphs &paragraphs, const Origin &origin, const Id &into);
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
    m_material.records.reserve(nodesOf(m_incoming));
    for (Part &part : m_incoming.parts)
        readPart(part);
    if (m_material.records.isEmpty())
        takeLoose();
    else
        leave(m_incoming.headMatter + m_incoming.foreword, {});
    return std::move(m_material);
}

void Reading::readPart(Part &part)
{
    const auto isSame = [&](const Part &here) {
        return here.kind == part.kind && bareTitle(here.heading) == bareTitle(part.heading);
    };
    PartKind kind = part.kind;
    if (kind == PartKind::Other && std::none_of(m_report.parts.begin(), m_report.parts.end(), isSame))
        kind = PartKind::Work; // a unit's own headings: they are sorted by their titles
    const Paragraphs prose = part.lead + part.tail;
    if (part.sections.isEmpty() && prose.isEmpty())
        return;
    const Id into = place(part, kind);
    if (part.sections.isEmpty() && kind == PartKind::Work) {
        readBare(part, prose, into);
    } else if (part.sections.isEmpty()) {
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
    static const QRegularExpression kSaysNothing(QStringLiteral("(?:^|工作|情况|做法|成效|总结)$"));
    const QString title = bareTitle(part.heading);
    if (kSaysNothing.match(title).hasMatch()) {
        addProse(part.id, prose, part.origin, loose());
        return;
    }
    Section section;
    section.id = part.id;
    section.title = part.heading;
    section.titleAlone = true;
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
    if (category.isNull()) {
        readSection(section, workPart, true);
        return;
    }
    m_material.categories.insert(section.id, category);
    QList<WorkItem> items = std::exchange(section.items, {});
    const bool announces = !items.isEmpty() && !section.lead.isEmpty() && section.lead.back().text.endsWith(u'：');
    Paragraphs prose = section.lead;
    if (items.isEmpty())
        prose += section.tail;
    else
        items.last().tail += section.tail;
    if (announces) // 主要做了以下工作：
        leave(prose, section.origin);
    else if (!prose.isEmpty())
        addProse(section.id, prose, section.origin, category);
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

void Reading::leave(const Paragraphs &paragraphs, const Origin &origin)
{
    constexpr qsizetype kShown = 30; // characters
    for (const Paragraph &paragraph : paragraphs) {
        const QString text = plainText(paragraph).simplified();
        const QString shown = text.size() > kShown ? text.left(kShown) + u'…' : text;
        FilePlace place;
        if (origin.line > 0)
            place.line = origin.line;
        m_material.notes.append(Note {QStringLiteral("material.left"),
            QCoreApplication::translate("model", "“%1”不是工作事项、问题或计划，没有采用。").arg(shown), place});
    }
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

Material materialFor(const Report &report, Report incoming, const QString &sender)
{
    return Reading(report, std::move(incoming), sender).run();
}

} // namespace nianbao
