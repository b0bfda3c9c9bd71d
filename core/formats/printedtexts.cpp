// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/printedtexts.h"

namespace nianbao {

namespace {

void visit(Paragraphs &paragraphs, const PrintedVisitor &visitor)
{
    for (Paragraph &paragraph : paragraphs)
        visitor.paragraph(paragraph);
}

void visit(WorkItem &item, const PrintedVisitor &visitor)
{
    visitor.node(item.id, item.origin);
    visitor.text(item.title);
    visit(item.body, visitor);
    for (WorkItem &child : item.children)
        visit(child, visitor);
    visit(item.tail, visitor);
}

void visit(Section &section, const PrintedVisitor &visitor)
{
    visitor.node(section.id, section.origin);
    visitor.text(section.title);
    visit(section.lead, visitor);
    for (WorkItem &item : section.items)
        visit(item, visitor);
    visit(section.tail, visitor);
    visitor.text(section.problem.cause);
}

void forget(WorkItem &item)
{
    item.unit.clear();
    item.date.clear();
    item.note.clear();
    item.origin = {};
    for (WorkItem &child : item.children)
        forget(child);
}

void forget(Section &section)
{
    section.unit.clear();
    section.note.clear();
    section.problem.category = {};
    section.plan = {};
    section.origin = {};
    for (WorkItem &item : section.items)
        forget(item);
}

} // namespace

bool isHeadingHidden(const Report &report, const Part &part)
{
    return report.numbering == Numbering::Sections && part.kind == PartKind::Work;
}

void visitPrinted(Report &report, const PrintedVisitor &visitor)
{
    visit(report.headMatter, visitor);
    visitor.text(report.title);
    visitor.text(report.addressees);
    visit(report.foreword, visitor);
    for (Part &part : report.parts) {
        visitor.node(part.id, part.origin);
        if (!isHeadingHidden(report, part))
            visitor.text(part.heading);
        visit(part.lead, visitor);
        for (Section &section : part.sections)
            visit(section, visitor);
        visit(part.tail, visitor);
    }
    for (QString &annex : report.closing.annexes)
        visitor.text(annex);
    visitor.text(report.closing.signature);
    visitor.text(report.closing.date);
    visitor.text(report.closing.note);
}

Report withoutUnprinted(Report report)
{
    report.state = ReportState::Draft;
    report.letterhead = {};
    report.closing.copyTo.clear();
    report.closing.printedBy.clear();
    report.closing.printedOn.clear();
    report.ignored.clear();
    for (Part &part : report.parts) {
        part.origin = {};
        for (Section &section : part.sections)
            forget(section);
    }
    return report;
}

} // namespace nianbao
