// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/picturefigure.h"

#include "core/compose/blocks.h"
#include "core/typeset/marks.h"
#include "core/typeset/picturefacts.h"
#include "core/typeset/runs.h"
#include "core/typeset/tablefigure.h"

#include <QCoreApplication>

#include <algorithm>

namespace nianbao {

namespace {

constexpr Mm kFrameWidth {60}; ///< of a frame in a picture's stead, where the picture has no width
constexpr Mm kFrameHeight {20};
constexpr Mm kLeast {30}; ///< width of a frame that holds its words
constexpr Pt kFrameText {12}; ///< 小四
constexpr int kTenths = 10; ///< of a millimetre: the model's measure

/// Given width, else natural; height in proportion, both within the type area.
QSizeF sizeOf(const Picture &picture, const QSizeF &natural, const PageSpec &spec)
{
    constexpr double kThinnest = 0.1;
    const double wanted = picture.width > 0 ? double(picture.width) / kTenths : natural.width();
    QSizeF size = natural * (wanted / natural.width());
    const double most = std::min({1.0, spec.textWidth.value / size.width(), roomOf(spec).value / size.height()});
    size *= most;
    return size.expandedTo({kThinnest, kThinnest});
}

class PictureFigure : public Figure {
public:
    PictureFigure(const Block &block, const PageSpec &spec, int number)
        : m_picture(block.picture)
        , m_source(block.source)
        , m_change(block.change)
    {
        const PictureFacts facts = pictureFacts(m_picture.bytes);
        using State = PictureFacts::State;
        m_framed = facts.state == State::Broken || facts.state == State::TooLarge;
        if (m_framed) {
            const Mm width = m_picture.width > 0 ? Mm {double(m_picture.width) / kTenths} : kFrameWidth;
            m_width = std::clamp(width, kLeast, spec.textWidth);
            m_height = kFrameHeight;
        } else {
            const QSizeF size = sizeOf(m_picture, facts.natural, spec);
            m_width = Mm {size.width()};
            m_height = Mm {size.height()};
        }
        m_bands << Band {m_height / spec.pitch(), 0, kClearBelow};
        note(facts.state, number);
    }

    void draw(const QList<Slot> &places, QList<Page> &pages, const PageSpec &spec, Glyphs &glyphs) const override
    {
        const Slot &slot = places.first();
        const PointMm corner {spec.left + (spec.textWidth - m_width) / 2, settledTop(slot, m_height, spec)};
        const PictureBox box {corner, m_width, m_height, m_picture, m_source, m_change};
        if (m_framed)
            drawFrame(pages[slot.page], corner, glyphs);
        else
            pages[slot.page].pictures << box;
        if (m_change != TextChange::None)
            appendPictureMark(pages[slot.page], box);
    }

private:
    void note(PictureFacts::State state, int number)
    {
        switch (state) {
        case PictureFacts::State::Whole:
            break;
        case PictureFacts::State::CutOff:
            m_notes << Note {QStringLiteral("picture.cutOff"),
                QCoreApplication::translate(
                    "typeset", "第%1张图片的数据中途断了，只能显示前面的部分。请重新插入这张图片。")
                    .arg(number)};
            break;
        case PictureFacts::State::TooLarge:
            m_notes << Note {QStringLiteral("picture.tooLarge"),
                QCoreApplication::translate(
                    "typeset", "第%1张图片太大，纸面上以方框代替。请缩小或另存为 JPEG 后再插入。")
                    .arg(number)};
            break;
        case PictureFacts::State::Broken:
            m_notes << Note {QStringLiteral("picture.broken"),
                QCoreApplication::translate(
                    "typeset", "第%1张图片已损坏或不是 PNG、JPEG、GIF、BMP，纸面上以方框代替。请重新插入这张图片。")
                    .arg(number)};
            break;
        }
    }

    void drawFrame(Page &page, PointMm corner, Glyphs &glyphs) const
    {
        const Mm inset = kInnerLine / 2;
        const Mm left = corner.x + inset;
        const Mm right = corner.x + m_width - inset;
        const Mm top = corner.y + inset;
        const Mm bottom = corner.y + m_height - inset;
        page.lines << RuleLine {{corner.x, top}, {corner.x + m_width, top}, kInnerLine}
                   << RuleLine {{corner.x, bottom}, {corner.x + m_width, bottom}, kInnerLine}
                   << RuleLine {{left, top}, {left, bottom}, kInnerLine}
                   << RuleLine {{right, top}, {right, bottom}, kInnerLine};
        Place place = m_source;
        place.offset = -1;
        const Spans spans {Span {QStringLiteral("图片无法显示"), SpanRole::Text, place, m_change}};
        LaidBlock laid;
        laid.cells = cellsOf(spans);
        laid.size = kFrameText;
        laid.half = toMm(laid.size) / kHalvesPerCell;
        Line line {0, laid.cells.size()};
        line.indent = (m_width / laid.half - widthOf(laid.cells, line)) / 2;
        const PointMm origin {corner.x, corner.y + (m_height - toMm(laid.size)) / 2};
        appendRuns(page, spans, laid, line, origin, glyphs);
    }

    Picture m_picture;
    Place m_source;
    TextChange m_change;
    Mm m_width;
    Mm m_height;
    bool m_framed = false;
};

} // namespace

std::shared_ptr<const Figure> pictureFigure(const Block &block, const PageSpec &spec, int number)
{
    return std::make_shared<PictureFigure>(block, spec, number);
}

} // namespace nianbao
