// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomedits.h"

namespace nianbao::test {

template <typename T>
void RandomEdits::removeAny(QList<T> &list)
{
    if (!list.isEmpty())
        list.removeAt(below(int(list.size())));
}

template <typename T>
void RandomEdits::insert(QList<T> &list, const T &node)
{
    list.insert(below(int(list.size()) + 1), node);
}

QString RandomEdits::text()
{
    static const QStringList kWords {QStringLiteral("依法行政"), QStringLiteral("𠮷"), QStringLiteral("“放管服”"),
        QStringLiteral("'; DROP TABLE item; --"), QStringLiteral("3.15%1"), QStringLiteral("（二）"), QString(),
        QStringLiteral("\u3000"), QStringLiteral("é́"), QStringLiteral("NULL")};
    QString out;
    for (int i = below(4); i >= 0; --i)
        out += kWords.at(below(int(kWords.size())));
    return out;
}

Paragraphs RandomEdits::paragraphs()
{
    Paragraphs list;
    for (int i = below(3); i > 0; --i)
        list << Paragraph {ParagraphKind::Text, text()};
    if (below(5) == 0)
        list << Paragraph {ParagraphKind::Raw, QStringLiteral("序号\t名称\n1\t") + text()};
    if (below(8) == 0)
        list << Paragraph {ParagraphKind::Table, text(), table()};
    if (below(8) == 0)
        list << Paragraph {ParagraphKind::Picture, text(), {}, picture()};
    return list;
}

Table RandomEdits::table()
{
    Table made;
    for (int row = below(4); row > 0; --row) {
        QList<TableCell> cells;
        for (int column = below(4); column > 0; --column)
            cells << TableCell {text(), 1 + below(3), 1 + below(2)};
        made.rows << cells;
    }
    made.headerRows = below(2);
    if (below(2) == 0)
        made.widths = {below(1000), 500};
    return made;
}

Picture RandomEdits::picture()
{
    Picture made = onePixel();
    made.bytes += QByteArray(below(50), char(below(256)));
    made.width = below(1500);
    return made;
}

Origin RandomEdits::origin()
{
    Origin made {QStringLiteral("报告 1.txt"), below(100), QStringLiteral("一是"), {text()}};
    if (below(2) == 0) {
        made.cell = QStringLiteral("台账!C%1").arg(below(100));
        made.source = smallSource().sha256;
        made.sender = text();
        made.key = text();
        made.received = QString::number(below(1000));
    }
    return made;
}

UnitRegister RandomEdits::units()
{
    UnitRegister made;
    for (int i = below(6); i > 0; --i) {
        made << Unit {m_ids(), text(), text(), text(), QStringList(below(3), text()),
            keyedValues<UnitKind>()[size_t(below(3))].value, text(), text()};
    }
    return made;
}

SourceFile RandomEdits::source()
{
    const QDateTime received = QDateTime::fromSecsSinceEpoch(1500000000 + below(100000), Qt::UTC);
    return sourceFile(text() + QStringLiteral(".docx"), text(), received, QByteArray::number(below(1 << 30)));
}

WorkItem RandomEdits::item(bool withChildren)
{
    WorkItem made;
    made.id = m_ids();
    made.title = text();
    made.titleAlone = below(2) == 0;
    made.body = paragraphs();
    made.tail = paragraphs();
    made.unit = text();
    made.origin = origin();
    for (int i = withChildren ? below(3) : 0; i > 0; --i)
        made.children << item(false);
    return made;
}

Section RandomEdits::section()
{
    Section made;
    made.id = m_ids();
    made.title = text();
    made.lead = paragraphs();
    made.problem.cause = text();
    made.plan.answers << m_ids();
    for (int i = below(4); i > 0; --i)
        made.items << item();
    return made;
}

Report RandomEdits::report(int year)
{
    Report made;
    made.id = m_ids();
    made.year = *Year::from(year);
    made.organisation = QStringLiteral("清川县人民政府");
    made.title = text();
    made.closing.annexes = {text(), text()};
    made.letterhead.signers = {text()};
    made.foreword = paragraphs();
    for (int i = 0; i < 3; ++i) {
        Part part;
        part.id = m_ids();
        part.kind = i == 0 ? PartKind::Work : i == 1 ? PartKind::Problems : PartKind::Plans;
        part.heading = text();
        for (int s = below(4); s >= 0; --s)
            part.sections << section();
        made.parts << part;
    }
    return made;
}

void RandomEdits::edit(Report &report)
{
    switch (below(12)) {
    case 11:
        report.ignored << IgnoredFinding {QStringLiteral("words.repeated"), anySection(report).id, text(), text()};
        return;
    case 0:
        report.title = text();
        return;
    case 1:
        report.closing.annexes = QStringList(below(4), text());
        return;
    case 2:
        anySection(report).lead = paragraphs();
        return;
    case 3:
        anySection(report).plan.answers << m_ids();
        return;
    case 4:
        return insert(anySection(report).items, item());
    case 5:
        return removeAny(anySection(report).items);
    case 6:
        return editItem(report);
    case 7:
        return moveItem(report);
    case 8:
        return promoteOrDemote(report);
    case 9:
        return moveSection(report);
    default:
        return addOrRemoveSection(report);
    }
}

Section &RandomEdits::anySection(Report &report)
{
    Part &part = anyPart(report);
    if (part.sections.isEmpty())
        part.sections << section();
    return part.sections[below(int(part.sections.size()))];
}

WorkItem &RandomEdits::anyItem(Report &report)
{
    Section &owner = anySection(report);
    if (owner.items.isEmpty())
        owner.items << item();
    return owner.items[below(int(owner.items.size()))];
}

void RandomEdits::editItem(Report &report)
{
    WorkItem &one = anyItem(report);
    WorkItem &edited = one.children.isEmpty() || below(2) == 0 ? one : one.children[0];
    edited.title = text();
    edited.body = paragraphs();
    edited.origin.repairs = QStringList(below(3), text());
}

void RandomEdits::moveItem(Report &report)
{
    Section &from = anySection(report);
    if (from.items.isEmpty())
        return;
    const WorkItem moved = from.items.takeAt(below(int(from.items.size())));
    insert(anySection(report).items, moved);
}

void RandomEdits::promoteOrDemote(Report &report)
{
    WorkItem &parent = anyItem(report);
    if (!parent.children.isEmpty()) {
        const WorkItem moved = parent.children.takeAt(below(int(parent.children.size())));
        insert(anySection(report).items, moved);
        return;
    }
    const WorkItem moved = parent;
    Section &other = anySection(report);
    if (other.items.isEmpty() || other.items.contains(moved))
        return;
    for (Part &part : report.parts) {
        for (Section &one : part.sections)
            one.items.removeAll(moved);
    }
    insert(other.items[0].children, moved);
}

void RandomEdits::moveSection(Report &report)
{
    Part &from = anyPart(report);
    if (from.sections.isEmpty())
        return;
    const Section moved = from.sections.takeAt(below(int(from.sections.size())));
    insert(anyPart(report).sections, moved);
}

void RandomEdits::addOrRemoveSection(Report &report)
{
    Part &part = anyPart(report);
    if (part.sections.size() > 5)
        removeAny(part.sections);
    else
        insert(part.sections, section());
}

} // namespace nianbao::test
