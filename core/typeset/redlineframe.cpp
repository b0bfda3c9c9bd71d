// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/redlineframe.h"

#include "core/typeset/pagenumber.h"
#include "core/typeset/runs.h"

#include <algorithm>
#include <string>

namespace nianbao {

namespace {

constexpr int kGap = 6; ///< half cells between the names and the page number

int widthOf(const QString &text)
{
    const Cells cells = cellsOf({Span {text, SpanRole::Text, {}}});
    return widthOf(cells, 0, cells.size());
}

/// The first and the last characters with … between them.
QString shortened(const QString &name, int room)
{
    if (widthOf(name) <= room)
        return name;
    const std::u32string codes = name.toStdU32String();
    const auto piece = [&](size_t begin, size_t count) {
        return QString::fromStdU32String(codes.substr(begin, count));
    };
    for (size_t kept = std::min(codes.size() - 1, 2 * size_t(room)); kept > 0; --kept) {
        size_t tail = kept / 2;
        while (tail > 0 && QChar::isMark(codes[codes.size() - tail]))
            --tail; // what stands on the character before it goes with it
        const QString text = piece(0, kept - kept / 2) + u'…' + piece(codes.size() - tail, tail);
        if (widthOf(text) <= room)
            return text;
    }
    return QStringLiteral("…");
}

/// A line in the size of notes.
struct NoteLine {
    explicit NoteLine(const Spans &text, const PageSpec &spec)
        : spans(text)
    {
        laid.cells = cellsOf(spans);
        laid.size = spec.noteSize;
        laid.half = toMm(laid.size) / kHalvesPerCell;
    }

    [[nodiscard]] Mm width() const { return laid.half * nianbao::widthOf(laid.cells, 0, laid.cells.size()); }

    void draw(Page &page, PointMm origin, Glyphs &glyphs) const
    {
        appendRuns(page, spans, laid, {0, laid.cells.size()}, origin, glyphs);
    }

    Spans spans;
    LaidBlock laid;
};

} // namespace

QString fittedFoot(const QList<FootPart> &parts, int room)
{
    int fixed = 0;
    QList<int> names;
    for (const FootPart &part : parts) {
        if (part.mayShorten)
            names << widthOf(part.text);
        else
            fixed += widthOf(part.text);
    }
    // The shortest first: what it leaves of its share is the others'.
    std::sort(names.begin(), names.end());
    int left = std::max(0, room - fixed);
    int share = left;
    for (qsizetype at = 0; at < names.size(); ++at) {
        share = left / int(names.size() - at);
        if (names[at] > share)
            break;
        left -= names[at];
    }
    QString text;
    for (const FootPart &part : parts)
        text += part.mayShorten ? shortened(part.text, share) : part.text;
    return text;
}

void appendFrame(Page &page, const RedlineFrame &frame, const PageSpec &spec, Glyphs &glyphs)
{
    if (page.number == 1 && !frame.legend.isEmpty())
        NoteLine(frame.legend, spec).draw(page, {spec.left, spec.noteTop}, glyphs);
    if (frame.foot.isEmpty())
        return;
    const Mm half = toMm(spec.noteSize) / kHalvesPerCell;
    const Mm room = spec.textWidth - widthOfPageNumber(page.number, spec);
    const QString text = fittedFoot(frame.foot, int(room / half) - kGap);
    const NoteLine line({Span {text, SpanRole::Text, {}}}, spec);
    const bool odd = page.number % 2 == 1; // 7.5: the number stands on the right
    const Mm left = spec.left + (odd ? Mm {0} : spec.textWidth - line.width());
    line.draw(page, {left, baselineOfPageNumber(spec, glyphs) - baselineDrop(spec.noteSize)}, glyphs);
}

} // namespace nianbao
