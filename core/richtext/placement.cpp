// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/placement.h"

#include "core/richtext/officepage.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kFull = 2 * kColumns;
constexpr int kIndent = 2 * 2;
constexpr int kAnnexLabel = 3 * 2; ///< 附件：
constexpr int kSealedRight = 4 * 2; ///< 7.3.5.1: the date's right indent
constexpr int kUnsealedRight = 2 * 2; ///< 7.3.5.2
constexpr int kDateShift = 2 * 2; ///< 7.3.5.2: from the signature's first character to the date's
constexpr int kBlankAboveSealed = 2;
constexpr int kBlankAboveUnsealed = 1;

int halvesOf(const QString &text)
{
    int halves = 0;
    for (const QChar unit : text) {
        const bool narrow = unit.unicode() < 0x80 || unit == QChar(0x00b7);
        halves += unit.isLowSurrogate() ? 0 : narrow ? 1 : 2;
    }
    return halves;
}

int labelOf(const Block &block)
{
    int halves = 0;
    for (const Span &span : block.spans) {
        if (span.source.offset >= 0)
            break;
        halves += halvesOf(span.text);
    }
    return halves;
}

bool isSigning(const Block &block)
{
    return block.role == BlockRole::Signature || block.role == BlockRole::Date;
}

class Placer {
public:
    Placer(const Blocks &blocks, bool sealed)
        : m_blocks(blocks)
        , m_sealed(sealed)
        , m_placements(blocks.size())
    {
    }

    QList<Placement> run()
    {
        for (qsizetype at = 0; at < m_blocks.size(); ++at) {
            const bool overTitle = at > 0 && m_blocks[at - 1].role == BlockRole::HeadMatter;
            if (m_blocks[at].role == BlockRole::Title && overTitle)
                m_placements[at].blankAbove = 1;
        }
        placeAnnexes();
        placeSigning();
        return m_placements;
    }

private:
    // 7.3.4: two characters in; wrapped lines begin below the name's first character.
    void placeAnnexes()
    {
        bool first = true;
        for (qsizetype at = 0; at < m_blocks.size(); ++at) {
            if (m_blocks[at].role != BlockRole::Annexes)
                continue;
            const int begin = first ? kIndent : kIndent + kAnnexLabel;
            const int name = std::min(begin + labelOf(m_blocks[at]), kFull / 2);
            m_placements[at] = {first ? 1 : 0, true, double(name), double(begin - name), 0};
            first = false;
        }
    }

    [[nodiscard]] int widest(BlockRole role) const
    {
        int halves = 0;
        for (const Block &block : m_blocks) {
            if (block.role == role)
                halves = std::max(halves, halvesOf(textOf(block)));
        }
        return halves;
    }

    void placeSigning()
    {
        const int signature = widest(BlockRole::Signature);
        const int date = widest(BlockRole::Date);
        bool first = true;
        for (qsizetype at = 0; at < m_blocks.size(); ++at) {
            if (!isSigning(m_blocks[at]))
                continue;
            const int width = std::min(halvesOf(textOf(m_blocks[at])), kFull);
            const bool isDate = m_blocks[at].role == BlockRole::Date;
            const double left =
                m_sealed ? sealedLeft(width, date > 0 ? date : signature) : unsealedLeft(isDate, signature, date);
            const double right = std::clamp(kFull - left - width, 0.0, double(kFull - width));
            const int blank = m_sealed ? kBlankAboveSealed : kBlankAboveUnsealed;
            m_placements[at] = {first ? blank : 0, true, 0, 0, right};
            first = false;
        }
    }

    static double sealedLeft(int width, int centre) { return kFull - kSealedRight - (centre + width) / 2.0; }

    // Where the date is the longer one, it takes the right indent and moves the signature to the left.
    static double unsealedLeft(bool isDate, int signature, int date)
    {
        const double right = kFull - kUnsealedRight;
        if (signature == 0 || date > signature)
            return isDate ? right - date : right - date - kDateShift;
        return isDate ? right - signature + kDateShift : right - signature;
    }

    const Blocks &m_blocks;
    bool m_sealed;
    QList<Placement> m_placements;
};

} // namespace

QList<Placement> placementsOf(const Blocks &blocks, bool sealed)
{
    return Placer(blocks, sealed).run();
}

} // namespace nianbao
