// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/find.h"

namespace nianbao {

namespace {

using Visit = std::function<void(const Place &, const QString &)>;

// Visits the fields of one node.
struct NodeTexts {
    const Visit &visit;
    Id node;

    void text(Field field, const QString &value) const { visit(Place {node, field, 0, 0}, value); }
    void paragraphs(Field field, const Paragraphs &value) const
    {
        for (int i = 0; i < value.size(); ++i)
            visit(Place {node, field, i, 0}, plainText(value[i]));
    }
};

void visitItem(const WorkItem &item, const Visit &visit)
{
    const NodeTexts texts {visit, item.id};
    texts.text(Field::Title, item.title);
    texts.paragraphs(Field::Body, item.body);
    for (const WorkItem &child : item.children)
        visitItem(child, visit);
    texts.paragraphs(Field::Tail, item.tail);
    texts.text(Field::Unit, item.unit);
    texts.text(Field::WorkDate, item.date);
    texts.text(Field::Remark, item.note);
}

void visitSection(const Section &section, const Visit &visit)
{
    const NodeTexts texts {visit, section.id};
    texts.text(Field::Title, section.title);
    texts.paragraphs(Field::Lead, section.lead);
    for (const WorkItem &item : section.items)
        visitItem(item, visit);
    texts.paragraphs(Field::Tail, section.tail);
    texts.text(Field::Cause, section.problem.cause);
    texts.text(Field::Unit, section.unit);
    texts.text(Field::Due, section.plan.due);
    texts.text(Field::Outcome, section.plan.outcome);
    texts.text(Field::Remark, section.note);
}

void visitClosing(const Report &report, const Visit &visit)
{
    const NodeTexts texts {visit, report.id};
    for (int i = 0; i < report.closing.annexes.size(); ++i)
        visit(Place {report.id, Field::Annexes, i, 0}, report.closing.annexes[i]);
    texts.text(Field::Signature, report.closing.signature);
    texts.text(Field::Date, report.closing.date);
    texts.text(Field::ClosingNote, report.closing.note);
}

} // namespace

void forEachText(const Report &report, const Visit &visit)
{
    const NodeTexts texts {visit, report.id};
    texts.paragraphs(Field::HeadMatter, report.headMatter);
    texts.text(Field::DocumentNumber, report.letterhead.documentNumber);
    texts.text(Field::Title, report.title);
    texts.text(Field::Organisation, report.organisation);
    texts.text(Field::Addressees, report.addressees);
    texts.paragraphs(Field::Foreword, report.foreword);
    for (const Part &part : report.parts) {
        const NodeTexts partTexts {visit, part.id};
        partTexts.text(Field::Heading, part.heading);
        partTexts.paragraphs(Field::Lead, part.lead);
        for (const Section &section : part.sections)
            visitSection(section, visit);
        partTexts.paragraphs(Field::Tail, part.tail);
    }
    visitClosing(report, visit);
}

QList<Match> findText(const Report &report, const QString &wanted)
{
    QList<Match> matches;
    if (wanted.isEmpty())
        return matches;
    forEachText(report, [&](const Place &place, const QString &text) {
        qsizetype at = 0;
        while ((at = text.indexOf(wanted, at, Qt::CaseInsensitive)) >= 0) {
            matches.append(Match {{place.node, place.field, place.paragraph, int(at)}, int(wanted.size())});
            at += wanted.size();
        }
    });
    return matches;
}

} // namespace nianbao
