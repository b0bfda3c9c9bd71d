// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/singlelines.h"

#include "core/model/commonends.h"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace nianbao {

namespace {

bool isBreak(QChar c)
{
    return c == u'\n' || c == u'\t' || c == u'\r';
}

bool holdsBreak(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), isBreak);
}

/// What only another kind of paragraph has.
bool holdsForeign(const Paragraph &paragraph)
{
    return (paragraph.kind != ParagraphKind::Table && paragraph.table != Table {})
        || (paragraph.kind != ParagraphKind::Picture && paragraph.picture != Picture {});
}

/// Looks only: an edit of one letter must not copy a whole report to find that all is well.
struct Search {
    bool found = false;

    void line(const QString &text) { found = found || holdsBreak(text); }
    void lines(const QString &text) { found = found || text.contains(u'\r'); }
    void cell(const QString &text) { found = found || text.contains(u'\r') || text.contains(u'\t'); }
    void paragraph(const Paragraph &paragraph)
    {
        if (paragraph.kind == ParagraphKind::Raw)
            lines(paragraph.text);
        else
            line(paragraph.text);
        for (const QList<TableCell> &row : paragraph.table.rows) {
            for (const TableCell &ofRow : row)
                cell(ofRow.text);
        }
        found = found || holdsForeign(paragraph);
    }
};

struct Repair {
    void line(QString &text)
    {
        lines(text);
        std::replace_if(text.begin(), text.end(), isBreak, QChar(u' '));
    }
    void lines(QString &text) { text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n'); }
    void paragraph(Paragraph &paragraph)
    {
        if (paragraph.kind == ParagraphKind::Text && holdsBreak(paragraph.text))
            paragraph.kind = ParagraphKind::Raw;
        if (paragraph.kind == ParagraphKind::Raw)
            lines(paragraph.text);
        else
            line(paragraph.text);
        if (paragraph.kind != ParagraphKind::Table)
            paragraph.table = {};
        if (paragraph.kind != ParagraphKind::Picture)
            paragraph.picture = {};
        for (QList<TableCell> &row : paragraph.table.rows) {
            for (TableCell &cell : row) {
                lines(cell.text);
                cell.text.replace(u'\t', u' ');
            }
        }
    }
};

// One walk for both: T is const for the search and not for the repair.

template <typename Visitor, typename... Lists>
void visitTexts(Visitor &visitor, Lists &...lists)
{
    const auto each = [&](auto &list) {
        for (auto &paragraph : list)
            visitor.paragraph(paragraph);
    };
    (each(lists), ...);
}

template <typename Visitor, typename... Texts>
void visitTitles(Visitor &visitor, Texts &...texts)
{
    (visitor.line(texts), ...);
}

template <typename Visitor, typename... Texts>
void visitNotes(Visitor &visitor, Texts &...texts)
{
    (visitor.lines(texts), ...);
}

/// The nodes of a list that are not as they stood before, counted from its beginning or its end, each with what stood
/// at its place.
template <typename Nodes, typename Visit>
void visitTouched(Nodes &nodes, const std::remove_const_t<Nodes> &before, Visit visit)
{
    static const typename Nodes::value_type kNone {};
    if (isShared(std::as_const(nodes), before))
        return;
    const CommonEnds common = commonEnds(before, std::as_const(nodes));
    const qsizetype end = nodes.size() - common.end;
    for (qsizetype i = common.beginning; i < end; ++i) {
        const auto &old = i < before.size() ? before.at(i) : kNone;
        if (nodes.at(i) != old)
            visit(nodes[i], old);
    }
}

template <typename Visitor, typename Items>
void visitItems(Visitor &visitor, Items &items, const QList<WorkItem> &before)
{
    visitTouched(items, before, [&](auto &item, const WorkItem &old) {
        visitTitles(visitor, item.title, item.unit, item.date, item.origin.ordinal);
        visitNotes(visitor, item.note);
        visitTexts(visitor, item.body, item.tail);
        visitItems(visitor, item.children, old.children);
    });
}

template <typename Visitor, typename Parts>
void visitParts(Visitor &visitor, Parts &parts, const QList<Part> &before)
{
    visitTouched(parts, before, [&](auto &part, const Part &oldPart) {
        visitTitles(visitor, part.heading, part.origin.ordinal);
        visitTexts(visitor, part.lead, part.tail);
        visitTouched(part.sections, oldPart.sections, [&](auto &section, const Section &old) {
            visitTitles(visitor, section.title, section.unit, section.plan.due, section.origin.ordinal);
            visitNotes(visitor, section.note, section.problem.cause, section.plan.outcome);
            visitTexts(visitor, section.lead, section.tail);
            visitItems(visitor, section.items, old.items);
        });
    });
}

template <typename Visitor, typename T>
void visitReport(Visitor &visitor, T &report, const Report &before)
{
    static_assert(std::is_same_v<std::remove_const_t<T>, Report>);
    visitTitles(visitor, report.organisation, report.title, report.addressees);
    visitTexts(visitor, report.headMatter, report.foreword);
    visitParts(visitor, report.parts, before.parts);
    auto &head = report.letterhead;
    visitTitles(visitor, head.copyNumber, head.secrecy, head.urgency, head.documentNumber);
    auto &closing = report.closing;
    visitTitles(visitor, closing.date, closing.printedBy, closing.printedOn);
    visitNotes(visitor, head.issuerMark, closing.signature, closing.note, closing.copyTo);
    for (auto &signer : head.signers)
        visitor.line(signer);
    for (auto &annex : closing.annexes)
        visitor.line(annex);
    for (auto &ignored : report.ignored)
        visitor.line(ignored.reason);
}

} // namespace

Report inSingleLines(Report report, const Report &before)
{
    Search search;
    visitReport(search, std::as_const(report), before);
    if (search.found) {
        Repair repair;
        visitReport(repair, report, before);
    }
    return report;
}

} // namespace nianbao
