// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/mergeentries.h"

#include "core/model/nodefields.h"
#include "core/model/nodematch.h"
#include "core/model/nodepaths.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(model)
};

/// What a node prints of its own, as a clerk would read it: the title runs in unless it stands alone.
QString textOf(
    const QString &title, bool alone, const Paragraphs &body, const Paragraphs &tail, const QString &cause = {})
{
    QString text = title;
    if (alone && !title.isEmpty() && !body.isEmpty())
        text.append(u'\n');
    text.append(joined(body));
    for (const QString &more : {joined(tail), cause}) {
        if (!more.isEmpty())
            text.append(text.isEmpty() ? QString() : QStringLiteral("\n")).append(more);
    }
    return text;
}

QString textOf(const Part &part)
{
    return textOf(part.heading, true, part.lead, part.tail);
}

QString textOf(const Section &section)
{
    return textOf(section.title, section.titleAlone, section.lead, section.tail, section.problem.cause);
}

QString textOf(const WorkItem &item)
{
    return textOf(item.title, item.titleAlone, item.body, item.tail);
}

/// The nodes as they were, by id.
struct Before {
    QHash<Id, Part> parts;
    QHash<Id, Section> sections;
    QHash<Id, WorkItem> items;
    QSet<QString> raw;

    explicit Before(const Report &report)
    {
        noteRaw(report.headMatter + report.foreword);
        for (const Part &part : report.parts) {
            parts.insert(part.id, own(part));
            noteRaw(part.lead + part.tail);
            for (const Section &section : part.sections) {
                sections.insert(section.id, own(section));
                noteRaw(section.lead + section.tail);
                addItems(section.items);
            }
        }
    }

private:
    void addItems(const QList<WorkItem> &list)
    {
        for (const WorkItem &item : list) {
            items.insert(item.id, own(item));
            noteRaw(item.body + item.tail);
            addItems(item.children);
        }
    }

    void noteRaw(const Paragraphs &paragraphs)
    {
        for (const Paragraph &paragraph : paragraphs) {
            if (paragraph.kind == ParagraphKind::Raw)
                raw.insert(paragraph.text);
        }
    }
};

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

template <typename T>
QList<FieldChange> changesOf(const T &was, const T &now, bool conflict)
{
    const auto differs = [&](const NodeField<T> &field) { return !field.isEqual(was, now); };
    QList<FieldChange> changes;
    changes.reserve(std::count_if(textFields<T>().begin(), textFields<T>().end(), differs)); // there may be 200,000
    for (const NodeField<T> &field : textFields<T>()) {
        if (!field.isEqual(was, now))
            changes.append(FieldChange {field.field, field.text(was), field.text(now), conflict});
    }
    return changes;
}

class Listing {
public:
    Listing(const Report &before, const MergeMarks &marks, const MaterialMarks *material)
        : m_before(before)
        , m_marks(marks)
        , m_material(material)
    {
        if (material)
            entries.reserve(material->touched.size() + material->added.size() + material->missing.size());
    }

    void fields(const std::optional<Report> &before, const Report &after, bool closing);
    void parts(const Report &report);

    QList<MergeEntry> entries;

private:
    void items(const QList<WorkItem> &list);
    void raw(const Paragraphs &paragraphs, const QString &where, const Id &node);

    [[nodiscard]] bool isListed(const Id &id) const
    {
        return m_material->added.contains(id) || m_material->touched.contains(id) || m_material->missing.contains(id);
    }

    template <typename T>
    void node(const QHash<Id, T> &before, const T &after, const QString &where)
    {
        if (m_material && !isListed(after.id))
            return;
        MergeEntry entry;
        entry.what = subjectOf(after);
        entry.node = after.id;
        entry.where = where;
        entry.unit = unitOf(after);
        entry.origin = after.origin;
        if (m_material) {
            entry.origin = m_material->touched.value(after.id, after.origin);
            entry.unit = entry.unit.isEmpty() ? m_material->sender : entry.unit;
        }
        const auto was = before.constFind(after.id);
        if (was == before.constEnd()) {
            entry.kind = MergeKind::Added;
            entry.after = textOf(after);
            entry.fields = changesOf(T {}, after, false);
        } else {
            compare(entry, *was, own(after));
        }
        entries.append(entry);
    }

    template <typename T>
    void compare(MergeEntry &entry, const T &was, const T &now)
    {
        entry.before = textOf(was);
        entry.after = textOf(now);
        if (m_marks.missing.contains(now.id)) {
            entry.kind = MergeKind::Missing;
            entry.after.clear();
        } else if (isSame(was, now)) {
            entry.kind = MergeKind::Same;
        } else {
            entry.kind = MergeKind::Changed;
            entry.fields = changesOf(was, now, m_marks.conflicts.contains(now.id));
            if (entry.before == entry.after)
                entry.after += Words::tr("（文字未变，编号、分段或不打印的内容有变）");
        }
    }

    /// Of material, that a row stands elsewhere in its file is nothing to decide.
    template <typename T>
    bool isSame(T was, const T &now) const
    {
        if (m_material)
            was.origin = now.origin;
        return was == now;
    }

    const Before m_before;
    const MergeMarks &m_marks;
    const MaterialMarks *m_material; ///< null: all nodes are listed
    QHash<Id, QString> m_paths;
};

void Listing::fields(const std::optional<Report> &before, const Report &after, bool closing)
{
    for (const NodeField<Report> &field : textFields<Report>()) {
        const bool isClosing = field.field != Field::HeadMatter && field.field != Field::Title
            && field.field != Field::Addressees && field.field != Field::Foreword;
        const QString now = field.text(after);
        const QString was = before ? field.text(*before) : QString();
        if (isClosing != closing || (now.isEmpty() && was.isEmpty()))
            continue;
        MergeEntry entry;
        entry.kind = was == now ? MergeKind::Same : was.isEmpty() ? MergeKind::Added : MergeKind::Changed;
        entry.node = after.id;
        entry.where = nameOf(field.field);
        entry.before = was;
        entry.after = now;
        const bool conflict = was != now && m_marks.conflicts.contains(after.id);
        if (conflict)
            entry.kind = MergeKind::Changed; // also where one side has none
        entry.fields = {FieldChange {field.field, was, now, conflict}};
        entries.append(entry);
    }
    if (!closing)
        raw(after.headMatter + after.foreword, Words::tr("导语"), after.id);
}

void Listing::raw(const Paragraphs &paragraphs, const QString &where, const Id &node)
{
    if (m_material && !isListed(node))
        return;
    for (const Paragraph &paragraph : paragraphs) {
        if (paragraph.kind == ParagraphKind::Raw && !m_before.raw.contains(paragraph.text))
            entries.append(MergeEntry {.kind = MergeKind::Unrecognised, .where = where, .after = paragraph.text});
    }
}

void Listing::items(const QList<WorkItem> &list)
{
    for (const WorkItem &item : list) {
        const QString where = m_paths.value(item.id);
        node(m_before.items, item, where);
        raw(item.body + item.tail, where, item.id);
        items(item.children);
    }
}

void Listing::parts(const Report &report)
{
    m_paths = nodePaths(report);
    for (const Part &part : report.parts) {
        const QString where = m_paths.value(part.id);
        node(m_before.parts, part, where);
        raw(part.lead + part.tail, where, part.id);
        for (const Section &section : part.sections) {
            const QString inside = m_paths.value(section.id);
            node(m_before.sections, section, inside);
            raw(section.lead + section.tail, inside, section.id);
            items(section.items);
        }
    }
}

} // namespace

QList<MergeEntry> mergeEntries(const std::optional<Report> &before, const Report &after, const MergeMarks &marks)
{
    Listing listing(before.value_or(Report {}), marks, nullptr);
    listing.fields(before, after, false);
    listing.parts(after);
    listing.fields(before, after, true);
    return listing.entries;
}

QList<MergeEntry> mergeEntries(const Report &before, const Report &after, const MaterialMarks &material)
{
    Listing listing(before, material, &material);
    listing.parts(after);
    return listing.entries;
}

} // namespace nianbao
