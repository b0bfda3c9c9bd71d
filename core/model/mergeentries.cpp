// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/mergeentries.h"

#include "core/model/mergednodes.h"
#include "core/model/nodefields.h"
#include "core/model/nodepaths.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <array>
#include <memory>
#include <utility>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(model)
};

std::array<const Paragraphs *, 2> proseOf(const Part &part)
{
    return {&part.lead, &part.tail};
}

std::array<const Paragraphs *, 2> proseOf(const Section &section)
{
    return {&section.lead, &section.tail};
}

std::array<const Paragraphs *, 2> proseOf(const WorkItem &item)
{
    return {&item.body, &item.tail};
}

/// Where the nodes stood, by id, and the raw texts that were there.
class EarlierNodes {
public:
    /// Of the nodes that are `wanted`; null: of all.
    EarlierNodes(const Report &report, const MaterialMarks *wanted);

    /// Null where no node of this kind had the id.
    [[nodiscard]] NodeAddress find(const Part &part) const { return m_parts.value(part.id); }
    [[nodiscard]] NodeAddress find(const Section &section) const { return m_sections.value(section.id); }
    [[nodiscard]] NodeAddress find(const WorkItem &item) const { return m_items.value(item.id); }
    [[nodiscard]] bool holdsRaw(const QString &text) const { return m_raw.contains(text); }

private:
    void addSection(const Section &section, NodeAddress address);
    void note(QHash<Id, NodeAddress> &nodes, const Id &id, const NodeAddress &address) const;
    void noteRaw(const std::array<const Paragraphs *, 2> &prose);

    const MaterialMarks *m_wanted;
    QHash<Id, NodeAddress> m_parts;
    QHash<Id, NodeAddress> m_sections;
    QHash<Id, NodeAddress> m_items; ///< and their children
    QSet<QString> m_raw;
};

bool isListed(const MaterialMarks &material, const Id &id)
{
    return material.added.contains(id) || material.touched.contains(id) || material.missing.contains(id);
}

EarlierNodes::EarlierNodes(const Report &report, const MaterialMarks *wanted)
    : m_wanted(wanted)
{
    noteRaw({&report.headMatter, &report.foreword});
    NodeAddress address;
    for (const Part &part : report.parts) {
        ++address.part;
        note(m_parts, part.id, {address.part});
        noteRaw(proseOf(part));
        address.section = -1;
        for (const Section &section : part.sections) {
            ++address.section;
            addSection(section, address);
        }
    }
}

void EarlierNodes::addSection(const Section &section, NodeAddress address)
{
    note(m_sections, section.id, address);
    noteRaw(proseOf(section));
    const auto addItem = [&](const WorkItem &item) {
        note(m_items, item.id, address);
        noteRaw(proseOf(item));
    };
    for (const WorkItem &item : section.items) {
        ++address.item;
        addItem(item);
        for (const WorkItem &child : item.children) {
            ++address.child;
            addItem(child);
        }
        address.child = -1;
    }
}

void EarlierNodes::note(QHash<Id, NodeAddress> &nodes, const Id &id, const NodeAddress &address) const
{
    if (!m_wanted || isListed(*m_wanted, id))
        nodes.insert(id, address);
}

void EarlierNodes::noteRaw(const std::array<const Paragraphs *, 2> &prose)
{
    for (const Paragraphs *paragraphs : prose) {
        for (const Paragraph &paragraph : *paragraphs) {
            if (paragraph.kind == ParagraphKind::Raw)
                m_raw.insert(paragraph.text);
        }
    }
}

MergeSubject subjectOf(const Part &)
{
    return MergeSubject::Part;
}

MergeSubject subjectOf(const Section &)
{
    return MergeSubject::Section;
}

MergeSubject subjectOf(const WorkItem &)
{
    return MergeSubject::Item;
}

QString unitOf(const Part &)
{
    return {};
}

QString unitOf(const Section &section)
{
    return section.unit;
}

QString unitOf(const WorkItem &item)
{
    return item.unit;
}

class Listing {
public:
    Listing(const Report &before, const Report &after, const MergeMarks &marks, const MaterialMarks *material)
        : m_before(before)
        , m_after(after)
        , m_found(before, material)
        , m_marks(marks)
        , m_material(material)
        , m_texts(std::make_shared<MergedNodes>(before, after, material ? material->touched : QHash<Id, Origin>()))
    {
        if (material)
            entries.reserve(material->touched.size() + material->added.size() + material->missing.size());
    }

    void fields(bool isNew, bool closing);
    void parts();

    QList<MergeEntry> entries;

private:
    void items(const Section &section, NodeAddress address);
    template <typename Where>
    void raw(const Paragraphs &paragraphs, Where where);
    template <typename T>
    void node(const T &after, const NodeAddress &address);
    template <typename T>
    void compare(MergeEntry &entry, const T &was, const T &now) const;

    /// Of material, that a row stands elsewhere in its file is nothing to decide.
    template <typename T>
    [[nodiscard]] bool isSame(T was, const T &now) const
    {
        if (m_material)
            was.origin = now.origin;
        return was == now;
    }

    const Report &m_before;
    const Report &m_after;
    const EarlierNodes m_found;
    const MergeMarks &m_marks;
    const MaterialMarks *m_material; ///< null: all nodes are listed
    std::shared_ptr<const MergeTexts> m_texts;
};

template <typename T>
void Listing::node(const T &after, const NodeAddress &address)
{
    if (m_material && !isListed(*m_material, after.id))
        return;
    MergeEntry entry;
    entry.what = subjectOf(after);
    entry.node = after.id;
    entry.unit = unitOf(after);
    if (m_material && entry.unit.isEmpty())
        entry.unit = m_material->sender;
    entry.was = m_found.find(after);
    entry.now = address;
    entry.texts = m_texts;
    if (entry.was.isNull())
        entry.kind = MergeKind::Added;
    else
        compare(entry, own(*nodeAt<T>(m_before, entry.was)), own(after));
    entries.append(std::move(entry));
    for (const Paragraphs *prose : proseOf(after))
        raw(*prose, [&] { return nodePath(m_after, address); });
}

template <typename T>
void Listing::compare(MergeEntry &entry, const T &was, const T &now) const
{
    if (m_marks.missing.contains(now.id)) {
        entry.kind = MergeKind::Missing;
    } else if (isSame(was, now)) {
        entry.kind = MergeKind::Same;
    } else {
        entry.kind = MergeKind::Changed;
        entry.isConflict = m_marks.conflicts.contains(now.id) && differsInText(was, now);
    }
}

void Listing::fields(bool isNew, bool closing)
{
    for (const NodeField<Report> &field : textFields<Report>()) {
        const bool isClosing = field.field != Field::HeadMatter && field.field != Field::Title
            && field.field != Field::Addressees && field.field != Field::Foreword;
        const QString now = field.text(m_after);
        const QString was = isNew ? QString() : field.text(m_before);
        if (isClosing != closing || (now.isEmpty() && was.isEmpty()))
            continue;
        MergeEntry entry;
        entry.kind = was == now ? MergeKind::Same : was.isEmpty() ? MergeKind::Added : MergeKind::Changed;
        entry.node = m_after.id;
        entry.isConflict = was != now && m_marks.conflicts.contains(m_after.id);
        if (entry.isConflict)
            entry.kind = MergeKind::Changed; // also where one side has none
        const FieldChange change {field.field, was, now, entry.isConflict};
        entry.texts = std::make_shared<SingleMergeTexts>(nameOf(field.field), was, now, QList<FieldChange> {change});
        entries.append(entry);
    }
    if (!closing)
        raw(m_after.headMatter + m_after.foreword, [] { return Words::tr("导语"); });
}

/// What was not understood and was not there before.
template <typename Where>
void Listing::raw(const Paragraphs &paragraphs, Where where)
{
    for (const Paragraph &paragraph : paragraphs) {
        if (paragraph.kind != ParagraphKind::Raw || m_found.holdsRaw(paragraph.text))
            continue;
        MergeEntry entry;
        entry.kind = MergeKind::Unrecognised;
        entry.texts = std::make_shared<SingleMergeTexts>(where(), QString(), paragraph.text);
        entries.append(entry);
    }
}

void Listing::items(const Section &section, NodeAddress address)
{
    for (const WorkItem &item : section.items) {
        ++address.item;
        node(item, address);
        for (const WorkItem &child : item.children) {
            ++address.child;
            node(child, address);
        }
        address.child = -1;
    }
}

void Listing::parts()
{
    NodeAddress address;
    for (const Part &part : m_after.parts) {
        ++address.part;
        node(part, {address.part});
        address.section = -1;
        for (const Section &section : part.sections) {
            ++address.section;
            node(section, address);
            items(section, address);
        }
    }
}

} // namespace

QList<MergeEntry> mergeEntries(const std::optional<Report> &before, const Report &after, const MergeMarks &marks)
{
    const Report was = before.value_or(Report {});
    Listing listing(was, after, marks, nullptr);
    listing.fields(!before, false);
    listing.parts();
    listing.fields(!before, true);
    return listing.entries;
}

QList<MergeEntry> mergeEntries(const Report &before, const Report &after, const MaterialMarks &material)
{
    Listing listing(before, after, material, &material);
    listing.parts();
    return listing.entries;
}

} // namespace nianbao
