// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/mergeentries.h"

#include "core/model/nodematch.h"
#include "core/text/numerals.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace nianbao {

namespace {

const QString kInside = QStringLiteral(" › ");

struct Words {
    Q_DECLARE_TR_FUNCTIONS(model)
};

QString joined(const Paragraphs &paragraphs)
{
    QStringList texts;
    for (const Paragraph &paragraph : paragraphs)
        texts.append(plainText(paragraph));
    return texts.join(u'\n');
}

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

Part own(Part part)
{
    part.sections.clear();
    return part;
}

Section own(Section section)
{
    section.items.clear();
    return section;
}

WorkItem own(WorkItem item)
{
    item.children.clear();
    return item;
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

class Listing {
public:
    explicit Listing(const Report &before)
        : m_before(before)
    {
    }

    void fields(const std::optional<Report> &before, const Report &after, bool closing);
    void parts(const Report &report);

    QList<MergeEntry> entries;

private:
    struct Field {
        const char *name;
        QString (*text)(const Report &);
    };

    void field(const Field &row, const std::optional<Report> &before, const Report &after);
    void items(const QList<WorkItem> &list, ListStyle style, const QString &inside);
    void raw(const Paragraphs &paragraphs, const QString &where);

    template <typename T>
    void node(const QHash<Id, T> &before, const T &after, const QString &where)
    {
        const QString text = textOf(after);
        const auto was = before.constFind(after.id);
        if (was == before.constEnd()) {
            entries.append(MergeEntry {MergeKind::Added, after.id, where, {}, text});
        } else if (*was == own(after)) {
            entries.append(MergeEntry {MergeKind::Same, after.id, where, text, text});
        } else {
            const QString old = textOf(*was);
            const QString remark = old == text ? Words::tr("（文字未变，编号、分段或不打印的内容有变）") : QString();
            entries.append(MergeEntry {MergeKind::Changed, after.id, where, old, text + remark});
        }
    }

    const Before m_before;
};

void Listing::field(const Field &row, const std::optional<Report> &before, const Report &after)
{
    const QString now = row.text(after);
    const QString was = before ? row.text(*before) : QString();
    if (now.isEmpty() && was.isEmpty())
        return;
    const MergeKind kind = was == now ? MergeKind::Same : was.isEmpty() ? MergeKind::Added : MergeKind::Changed;
    entries.append(MergeEntry {kind, after.id, Words::tr(row.name), was, now});
}

void Listing::fields(const std::optional<Report> &before, const Report &after, bool closing)
{
    static const QList<Field> kOpening {
        {QT_TRANSLATE_NOOP("model", "题前文字"), [](const Report &r) { return joined(r.headMatter); }},
        {QT_TRANSLATE_NOOP("model", "标题"), [](const Report &r) { return r.title; }},
        {QT_TRANSLATE_NOOP("model", "主送机关"), [](const Report &r) { return r.addressees; }},
        {QT_TRANSLATE_NOOP("model", "导语"), [](const Report &r) { return joined(r.foreword); }},
    };
    static const QList<Field> kClosing {
        {QT_TRANSLATE_NOOP("model", "附件说明"), [](const Report &r) { return r.closing.annexes.join(u'\n'); }},
        {QT_TRANSLATE_NOOP("model", "发文机关署名"), [](const Report &r) { return r.closing.signature; }},
        {QT_TRANSLATE_NOOP("model", "成文日期"), [](const Report &r) { return r.closing.date; }},
        {QT_TRANSLATE_NOOP("model", "附注"), [](const Report &r) { return r.closing.note; }},
        {QT_TRANSLATE_NOOP("model", "发文字号"), [](const Report &r) { return r.letterhead.documentNumber; }},
    };
    for (const Field &row : closing ? kClosing : kOpening)
        field(row, before, after);
    if (!closing)
        raw(after.headMatter + after.foreword, Words::tr("导语"));
}

void Listing::raw(const Paragraphs &paragraphs, const QString &where)
{
    for (const Paragraph &paragraph : paragraphs) {
        if (paragraph.kind == ParagraphKind::Raw && !m_before.raw.contains(paragraph.text))
            entries.append(MergeEntry {MergeKind::Unrecognised, {}, where, {}, paragraph.text});
    }
}

void Listing::items(const QList<WorkItem> &list, ListStyle style, const QString &inside)
{
    int number = 0;
    for (const WorkItem &item : list) {
        const QString where = inside + kInside + ordinalOf(style, ++number);
        node(m_before.items, item, where);
        raw(item.body + item.tail, where);
        items(item.children, item.childStyle, where);
    }
}

void Listing::parts(const Report &report)
{
    int number = 0; // of what carries 一、
    for (const Part &part : report.parts) {
        const bool numbered = report.numbering == Numbering::Parts && !part.heading.isEmpty();
        const QString where =
            numbered ? QStringLiteral("%1、%2").arg(chineseNumeral(++number), part.heading) : part.heading;
        node(m_before.parts, part, where);
        raw(part.lead + part.tail, where);
        int index = 0;
        for (const Section &section : part.sections) {
            ++index;
            const bool first = !numbered && part.sectionStyle == ListStyle::Level;
            const QString ordinal = first ? chineseNumeral(++number) + u'、' : ordinalOf(part.sectionStyle, index);
            const QString inside = (where.isEmpty() ? QString() : where + kInside) + ordinal + bareTitle(section.title);
            node(m_before.sections, section, inside);
            raw(section.lead + section.tail, inside);
            items(section.items, section.itemStyle, inside);
        }
    }
}

} // namespace

QList<MergeEntry> mergeEntries(const std::optional<Report> &before, const Report &after)
{
    Listing listing(before.value_or(Report {}));
    listing.fields(before, after, false);
    listing.parts(after);
    listing.fields(before, after, true);
    return listing.entries;
}

} // namespace nianbao
