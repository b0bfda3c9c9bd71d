// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/layout.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kIndent = 2 * kHalvesPerCell;
constexpr int kSealedRight = 4 * kHalvesPerCell; ///< 7.3.5.1: the date's right indent
constexpr int kUnsealedRight = 2 * kHalvesPerCell; ///< 7.3.5.2
constexpr int kDateShift = 2 * kHalvesPerCell; ///< 7.3.5.2: from the signature's first character to the date's
constexpr int kBlankAboveSealed = 2;
constexpr int kBlankAboveUnsealed = 1;

class Closing {
public:
    Closing(const Blocks &blocks, LaidBlocks &laid, int full)
        : m_blocks(blocks)
        , m_laid(laid)
        , m_full(full)
    {
    }

    void place(bool sealed)
    {
        placeAnnexes();
        for (qsizetype at = 0; at < m_blocks.size(); ++at) {
            if (m_blocks[at].role == BlockRole::Signature)
                m_signature << at;
            else if (m_blocks[at].role == BlockRole::Date)
                m_date << at;
        }
        if (sealed)
            placeSealed();
        else
            placeUnsealed();
        blankAbove({BlockRole::Signature, BlockRole::Date}, sealed ? kBlankAboveSealed : kBlankAboveUnsealed);
    }

private:
    // 7.3.4: 附件： two characters in; wrapped lines begin below the name's first character.
    void placeAnnexes()
    {
        const int labelled = kIndent + 3 * kHalvesPerCell; // 附件：
        bool first = true;
        for (qsizetype at = 0; at < m_blocks.size(); ++at) {
            if (m_blocks[at].role != BlockRole::Annexes)
                continue;
            LaidBlock &block = m_laid[at];
            const int begin = first ? kIndent : labelled;
            const int room = m_full;
            const int name = qMin(begin + labelWidth(at), room / 2);
            block.lines = breakLines(block.cells, {begin, name, room});
            block.blankBefore = first ? 1 : 0;
            first = false;
        }
    }

    [[nodiscard]] int labelWidth(qsizetype at) const
    {
        int width = 0;
        for (const Cell &cell : m_laid[at].cells) {
            if (m_blocks[at].spans[cell.span].source.offset >= 0)
                break;
            width += cell.width();
        }
        return width;
    }

    void breakFlush(qsizetype at) { m_laid[at].lines = breakLines(m_laid[at].cells, {0, 0, m_full, false}); }

    [[nodiscard]] double widest(const QList<qsizetype> &blocks)
    {
        double width = 0;
        for (const qsizetype at : blocks) {
            breakFlush(at);
            for (const Line &line : m_laid[at].lines)
                width = std::max(width, widthOf(m_laid[at].cells, line));
        }
        return width;
    }

    // Centred on `middle`, but never out of the type area.
    void centre(const QList<qsizetype> &blocks, double middle)
    {
        for (const qsizetype at : blocks) {
            for (Line &line : m_laid[at].lines) {
                const double width = widthOf(m_laid[at].cells, line);
                line.indent = std::clamp(middle - width / 2, 0.0, std::max(0.0, m_full - width));
            }
        }
    }

    void indent(const QList<qsizetype> &blocks, double left)
    {
        for (const qsizetype at : blocks) {
            for (Line &line : m_laid[at].lines)
                line.indent = std::clamp(left, 0.0, std::max(0.0, m_full - widthOf(m_laid[at].cells, line)));
        }
    }

    void placeSealed()
    {
        const double signature = widest(m_signature);
        const double date = m_date.isEmpty() ? signature : widest(m_date);
        const double middle = m_full - kSealedRight - date / 2;
        centre(m_date, middle);
        centre(m_signature, middle);
    }

    // 7.3.5.2: where the date is the longer one, it takes the right indent and moves the signature to the left.
    void placeUnsealed()
    {
        const double signature = widest(m_signature);
        const double date = widest(m_date);
        const double right = m_full - kUnsealedRight;
        if (m_signature.isEmpty() || date > signature) {
            indent(m_date, right - date);
            indent(m_signature, right - date - kDateShift);
        } else {
            indent(m_signature, right - signature);
            indent(m_date, right - signature + kDateShift);
        }
    }

    void blankAbove(std::initializer_list<BlockRole> roles, int rows)
    {
        for (qsizetype at = 0; at < m_blocks.size(); ++at) {
            if (std::find(roles.begin(), roles.end(), m_blocks[at].role) != roles.end()) {
                m_laid[at].blankBefore = rows;
                return;
            }
        }
    }

    const Blocks &m_blocks;
    LaidBlocks &m_laid;
    int m_full; ///< half cells
    QList<qsizetype> m_signature;
    QList<qsizetype> m_date;
};

}

void layOutClosing(const Blocks &blocks, LaidBlocks &laid, const PageSpec &spec, bool sealed)
{
    Closing(blocks, laid, spec.columns * kHalvesPerCell).place(sealed);
}

}
