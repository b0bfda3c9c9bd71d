// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/movedtext.h"

#include "core/compose/changedspans.h"
#include "core/text/likeness.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>
#include <vector>

namespace nianbao {

namespace {

// Characters, without the marks at both ends.
constexpr qsizetype kLeastWhole = 4; ///< of the whole text of a field
constexpr qsizetype kLeastPiece = 12; ///< of a part of it
constexpr qsizetype kLeastAlike = 12; ///< of a text that was also changed
constexpr double kLeastLikeness = 0.6;
constexpr qsizetype kMostPairs = 400'000; ///< that are compared for likeness

/// What can have been moved: a span, a row of a table, or a picture.
struct Movable {
    qsizetype block = 0;
    qsizetype span = -1; ///< of the block's spans
    qsizetype row = -1; ///< of the block's table
    QString key {};
    bool alike = false; ///< may also have been changed
    bool moved = false;
};

QString withoutMarks(const QString &text)
{
    qsizetype begin = 0;
    qsizetype end = text.size();
    const auto isMark = [&](qsizetype at) { return text[at].isPunct() || text[at].isSpace(); };
    while (begin < end && isMark(begin))
        ++begin;
    while (end > begin && isMark(end - 1))
        --end;
    return text.mid(begin, end - begin);
}

bool isOfField(const Spans &spans, qsizetype at, const Place &place)
{
    if (at < 0 || at >= spans.size())
        return false;
    const Place &other = spans[at].source;
    return other.offset >= 0 && other.node == place.node && other.field == place.field
        && other.paragraph == place.paragraph;
}

class MoveFinder {
public:
    explicit MoveFinder(Blocks &blocks)
        : m_blocks(blocks)
    {
    }

    void run()
    {
        for (qsizetype block = 0; block < m_blocks.size(); ++block)
            collect(block);
        pairEqual();
        pairAlike();
        for (Movable &gone : m_gone) {
            if (gone.moved)
                mark(gone, TextChange::MovedAway);
        }
        // From the end: what is replaced by several spans shifts those behind it.
        for (qsizetype at = qsizetype(m_come.size()) - 1; at >= 0; --at) {
            const Movable &come = m_come[size_t(at)];
            if (m_changed.contains(at))
                replace(come, m_changed[at]);
            else if (come.moved)
                mark(come, TextChange::MovedHere);
        }
        for (Block &block : m_blocks)
            takeNumbersAlong(block.spans);
    }

private:
    void collect(qsizetype index)
    {
        const Block &block = m_blocks[index];
        if (block.change != TextChange::None) {
            const QByteArray hash = QCryptographicHash::hash(block.picture.bytes, QCryptographicHash::Sha256);
            listOf(block.change).push_back({index, -1, -1, QString::fromLatin1(hash.toHex())});
        }
        for (qsizetype at = 0; at < block.spans.size(); ++at)
            collectSpan(index, at);
        for (qsizetype row = 0; row < block.cells.size(); ++row)
            collectRow(index, row);
    }

    void collectSpan(qsizetype block, qsizetype at)
    {
        const Spans &spans = m_blocks[block].spans;
        const Span &span = spans[at];
        if (span.change == TextChange::None || span.source.offset < 0)
            return;
        const QString key = withoutMarks(span.text);
        const bool whole = !isOfField(spans, at - 1, span.source) && !isOfField(spans, at + 1, span.source);
        if (key.size() >= (whole ? kLeastWhole : kLeastPiece))
            listOf(span.change).push_back({block, at, -1, key, whole && key.size() >= kLeastAlike});
    }

    void collectRow(qsizetype block, qsizetype row)
    {
        QString key;
        TextChange change = TextChange::None;
        for (const Spans &cell : m_blocks[block].cells[row]) {
            for (const Span &span : cell) {
                if (span.change == TextChange::None || (change != TextChange::None && change != span.change))
                    return;
                change = span.change;
                key += span.text;
            }
            key += u'\t';
        }
        if (withoutMarks(key).size() >= kLeastWhole)
            listOf(change).push_back({block, -1, row, key});
    }

    std::vector<Movable> &listOf(TextChange change) { return change == TextChange::Deleted ? m_gone : m_come; }

    void pairEqual()
    {
        QHash<QString, QList<qsizetype>> come; // in their order
        for (qsizetype at = 0; at < qsizetype(m_come.size()); ++at)
            come[m_come[size_t(at)].key] << at;
        for (Movable &gone : m_gone) {
            const auto found = come.find(gone.key);
            if (found == come.end() || found->isEmpty())
                continue;
            gone.moved = true;
            m_come[size_t(found->takeFirst())].moved = true;
        }
    }

    void pairAlike()
    {
        const auto open = [](const std::vector<Movable> &list) {
            return std::count_if(
                list.begin(), list.end(), [](const Movable &each) { return each.alike && !each.moved; });
        };
        if (open(m_gone) * open(m_come) > kMostPairs)
            return;
        std::vector<Grams> grams;
        grams.reserve(m_come.size());
        for (const Movable &come : m_come)
            grams.push_back(come.alike && !come.moved ? gramsOfText(come.key) : Grams());
        for (Movable &gone : m_gone) {
            if (gone.alike && !gone.moved)
                pairAlike(gone, grams);
        }
    }

    void pairAlike(Movable &gone, const std::vector<Grams> &grams)
    {
        const Grams own = gramsOfText(gone.key);
        double most = 0;
        size_t best = 0;
        for (size_t at = 0; at < m_come.size(); ++at) {
            if (!m_come[at].alike || m_come[at].moved)
                continue;
            const double like = likenessOf(own, grams[at], kLeastLikeness);
            if (like >= kLeastLikeness && like > most) {
                most = like;
                best = at;
            }
        }
        if (most == 0)
            return;
        Spans text = changedSpans({spanOf(gone)}, {spanOf(m_come[best])});
        qsizetype kept = 0;
        for (Span &span : text) {
            kept += span.change == TextChange::None ? span.text.size() : 0;
            span.change = span.change == TextChange::None ? TextChange::MovedHere : span.change;
        }
        if (2 * kept < gone.key.size())
            return; // alike in words, not in wording
        gone.moved = true;
        m_come[best].moved = true;
        m_changed.insert(qsizetype(best), text);
    }

    [[nodiscard]] const Span &spanOf(const Movable &movable) const
    {
        return m_blocks[movable.block].spans[movable.span];
    }

    void replace(const Movable &come, const Spans &text)
    {
        Spans &spans = m_blocks[come.block].spans;
        spans.removeAt(come.span);
        for (qsizetype at = 0; at < text.size(); ++at)
            spans.insert(come.span + at, text[at]);
    }

    void mark(const Movable &movable, TextChange change)
    {
        Block &block = m_blocks[movable.block];
        if (movable.row >= 0) {
            for (Spans &cell : block.cells[movable.row])
                cell = changedAll(cell, change);
        } else if (movable.span >= 0) {
            block.spans[movable.span].change = change;
        } else {
            block.change = change;
        }
    }

    // The number before a moved text came and went with it.
    static void takeNumbersAlong(Spans &spans)
    {
        for (qsizetype at = 1; at < spans.size(); ++at) {
            Span &number = spans[at - 1];
            const TextChange change = spans[at].change;
            if (number.source.offset >= 0 || spans[at].source.offset < 0)
                continue;
            if ((change == TextChange::MovedAway && number.change == TextChange::Deleted)
                || (change == TextChange::MovedHere && number.change == TextChange::Inserted))
                number.change = change;
        }
    }

    Blocks &m_blocks;
    std::vector<Movable> m_gone;
    std::vector<Movable> m_come;
    QHash<qsizetype, Spans> m_changed; ///< by index in m_come: moved and changed
};

} // namespace

void markMoves(Blocks &blocks)
{
    MoveFinder(blocks).run();
}

} // namespace nianbao
