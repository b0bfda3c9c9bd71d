// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/typeset.h"

#include "core/compose/compose.h"
#include "core/typeset/bookmarks.h"
#include "core/typeset/figure.h"
#include "core/typeset/glyphs.h"
#include "core/typeset/layout.h"
#include "core/typeset/marks.h"
#include "core/typeset/pagenumber.h"
#include "core/typeset/paginate.h"
#include "core/typeset/redlineframe.h"
#include "core/typeset/runs.h"

#include <QCoreApplication>

#include <algorithm>

namespace nianbao {

namespace {

QList<Row> rowsOf(const LaidBlocks &laid)
{
    QList<Row> rows;
    for (qsizetype block = 0; block < laid.size(); ++block) {
        const LaidBlock &each = laid[block];
        for (qsizetype at = 0; at < rowCount(each); ++at) {
            Row row {int(block), each.kind, at == 0 ? each.blankBefore : 0, each.keepWithNext};
            if (each.figure) {
                row.band = each.figure->bands()[at];
                row.keepWithNext = row.band->keepWithNext;
            }
            rows << row;
        }
    }
    return rows;
}

QList<Page> emptyPages(const QList<Slot> &places)
{
    QList<Page> pages(places.isEmpty() ? 1 : places.last().page + 1);
    for (qsizetype index = 0; index < pages.size(); ++index)
        pages[index].number = int(index) + 1;
    return pages;
}

void fillPages(QList<Page> &pages, const Blocks &blocks, const LaidBlocks &laid, const QList<Slot> &places,
    const PageSpec &spec, Glyphs &glyphs)
{
    qsizetype row = 0;
    for (qsizetype block = 0; block < laid.size(); ++block) {
        if (const auto &figure = laid[block].figure) {
            figure->draw(places.sliced(row, figure->bands().size()), pages, spec, glyphs);
            row += figure->bands().size();
        }
        for (const Line &line : laid[block].lines) {
            const Slot slot = places[row++];
            const PointMm origin {spec.left, spec.top + spec.pitch() * slot.row};
            appendRuns(pages[slot.page], blocks[block].spans, laid[block], line, origin, glyphs);
        }
    }
}

void finishPages(QList<Page> &pages, const RedlineFrame &frame, const PageSpec &spec, Glyphs &glyphs)
{
    for (Page &page : pages) {
        appendChangeBars(page, spec);
        appendFrame(page, frame, spec, glyphs);
        appendPageNumber(page, spec, glyphs);
    }
}

Error noFonts()
{
    return {ErrorKind::Internal, QStringLiteral("font.none"),
        QCoreApplication::translate("typeset", "没有可用的中文字体，无法排版。"),
        QCoreApplication::translate("typeset", "请重新安装本程序，其中带有所需的字体。"), {}};
}

Error missingGlyphs(const QList<char32_t> &missing)
{
    return {ErrorKind::Input, QStringLiteral("font.glyph"),
        QCoreApplication::translate("typeset", "没有任何字体含有这些字：%1。")
            .arg(QString::fromUcs4(missing.constData(), missing.size())),
        QCoreApplication::translate("typeset", "请安装含有这些字的字体，或允许以方框代替。"), {}};
}

// 7.3.2: the first page must show body text.
void checkFirstPage(const QList<Row> &rows, const QList<Slot> &places, QList<Note> &notes)
{
    const auto body = std::find_if(rows.begin(), rows.end(), [](const Row &row) { return row.kind == RowKind::Body; });
    if (body != rows.end() && places[body - rows.begin()].page > 0)
        notes << Note {QStringLiteral("page.noBodyOnFirst"),
            QCoreApplication::translate("typeset", "首页没有正文：标题和主送机关过长（GB/T 9704-2012，7.3.2）。")};
}

} // namespace

Result<Pages> typeset(const Report &report, const PageSpec &spec, const Fonts &fonts, bool allowSubstitute)
{
    return typeset(compose(report), spec, fonts, {report.closing.sealed, allowSubstitute});
}

Result<Pages> typeset(const Blocks &blocks, const PageSpec &spec, const Fonts &fonts, const TypesetOptions &options)
{
    if (std::any_of(fonts.chains.begin(), fonts.chains.end(), [](const auto &chain) { return chain.isEmpty(); }))
        return noFonts();
    const LaidBlocks laid = layOut(blocks, spec, options.sealed);
    const QList<Row> rows = rowsOf(laid);
    const QList<Slot> places =
        paginate(rows, {spec.rows, spec.blankRowsOnTop, spec.rows - roomOf(spec) / spec.pitch()});
    Glyphs glyphs(fonts, options.allowSubstitute);
    Pages result;
    result.pages = emptyPages(places);
    fillPages(result.pages, blocks, laid, places, spec, glyphs);
    finishPages(result.pages, options.frame, spec, glyphs);
    if (!glyphs.missing().isEmpty() && !options.allowSubstitute)
        return missingGlyphs(glyphs.missing());
    result.bookmarks = bookmarksOf(blocks, laid, places, spec);
    result.notes = glyphs.notes();
    for (const LaidBlock &block : laid)
        result.notes << (block.figure ? block.figure->notes() : QList<Note>());
    checkFirstPage(rows, places, result.notes);
    return result;
}

} // namespace nianbao
