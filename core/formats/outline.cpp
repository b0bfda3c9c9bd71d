// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/outline.h"

#include "core/formats/ordinalsearch.h"

#include <QSet>

#include <array>
#include <vector>

namespace nianbao {

namespace {

class OutlineBuilder {
public:
    OutlineBuilder(const QList<SourceParagraph> &paragraphs, NoteTally &tally)
        : m_paragraphs(paragraphs)
        , m_tally(tally)
    {
        m_nodes.emplace_back();
        m_path << 0;
    }

    Outline build()
    {
        const std::vector<QList<OrdinalCandidate>> candidates = ordinalCandidates(m_paragraphs);
        for (const QList<OrdinalCandidate> &list : candidates) {
            for (const OrdinalCandidate &candidate : list)
                m_anyLevel1 = m_anyLevel1 || (candidate.leading && candidate.ordinal.kind == OrdinalKind::Level1);
        }
        for (qsizetype index = 0; index < m_paragraphs.size(); ++index)
            takeParagraph(m_paragraphs[index], candidates[size_t(index)], index + 3 > m_paragraphs.size());
        return std::move(m_nodes);
    }

private:
    void takeParagraph(const SourceParagraph &paragraph, const QList<OrdinalCandidate> &candidates, bool atEnd)
    {
        m_shadows = {};
        qsizetype start = 0;
        for (const OrdinalCandidate &candidate : candidates) {
            if (candidate.position > start)
                takeText(paragraph, start, candidate.position, atEnd);
            start = candidate.position;
            const int parent = isDouble(paragraph, candidate) ? -1 : parentFor(candidate);
            if (parent < 0) {
                staysText(paragraph, candidate);
                continue;
            }
            open(parent, paragraph, candidate);
            start = candidate.position + candidate.ordinal.length;
        }
        if (start < paragraph.text.size() || paragraph.object)
            takeText(paragraph, start, paragraph.text.size(), atEnd);
        m_brokenOff = paragraph.text.contains(u'。') && !endsSentence(paragraph.text);
    }

    void staysText(const SourceParagraph &paragraph, const OrdinalCandidate &candidate)
    {
        const OrdinalKind kind = candidate.ordinal.kind;
        m_shadows[size_t(kind)] = candidate.ordinal.number;
        m_tally.add(QStringLiteral("txt.list"), paragraph.line, candidate.leading && !isLevel(kind) ? 1 : 0);
    }

    void takeText(const SourceParagraph &paragraph, qsizetype start, qsizetype end, bool atEnd)
    {
        const bool newParagraph = start == 0;
        QString text = paragraph.text.mid(start, end - start);
        if (start > 0)
            leaveOutGap(text, paragraph.text.at(start - 1), m_tally);
        if (!paragraph.raw) {
            const int removed = removeSpaces(text, m_tally);
            m_tally.add(QStringLiteral("txt.spaces"), paragraph.line, removed);
            if (removed > 0)
                m_nodes[size_t(m_path.last())].repairs << QStringLiteral("txt.spaces");
        }
        if (text.isEmpty() && !paragraph.object)
            return;
        if (newParagraph)
            leaveLists(text, atEnd);
        QList<OutlineEntry> &entries = m_nodes[size_t(m_path.last())].entries;
        if (!newParagraph && !entries.isEmpty() && entries.last().child < 0 && !entries.last().raw)
            entries.last().text += text;
        else
            entries << OutlineEntry {-1, text, paragraph.raw, newParagraph, paragraph.line, paragraph.object};
    }

    /// A paragraph without ordinal is not part of a run-on list, but of what the list belongs to; the list goes on if
    /// its next number comes.
    void leaveLists(const QString &text, bool atEnd)
    {
        if (atEnd && (text.startsWith(u"特此") || text.startsWith(u"以上报告") || text.startsWith(u"专此"))) {
            while (m_path.size() > 1 && m_nodes[size_t(m_path.last())].ordinal.kind != OrdinalKind::Level1)
                m_path.removeLast();
            m_left.clear();
            return;
        }
        const QList<int> path = m_path;
        while (m_path.size() > 1 && isRunOn(m_nodes[size_t(m_path.last())]))
            m_path.removeLast();
        if (m_path.size() < path.size()) {
            m_left = path;
            m_leftAt = m_nodes[size_t(m_path.last())].entries.size();
        }
    }

    /// 一是X。 on its own line takes the paragraph below as its text; other points of a list do not.
    [[nodiscard]] bool isRunOn(const OutlineNode &node) const
    {
        constexpr qsizetype kLongestTitle = 40;
        const OrdinalKind kind = node.ordinal.kind;
        if (kind == OrdinalKind::Dash)
            return true;
        if (kind != OrdinalKind::Running && kind != OrdinalKind::Ordinal)
            return false;
        if (!m_leads[size_t(&node - m_nodes.data())] || node.entries.isEmpty())
            return true;
        if (node.entries.size() > 1 && !node.entries.last().raw)
            return false;
        const QString &title = node.entries.first().text;
        const qsizetype stop = title.indexOf(u'。');
        return title.size() > kLongestTitle || title.endsWith(u'；') || (stop >= 0 && stop + 1 < title.size());
    }

    /// A heading that says again what the one above it says.
    [[nodiscard]] bool isDouble(const SourceParagraph &paragraph, const OrdinalCandidate &candidate)
    {
        const OutlineNode &current = m_nodes[size_t(m_path.last())];
        if (!candidate.leading || !isLevel(candidate.ordinal.kind) || current.ordinal.kind != candidate.ordinal.kind
            || current.ordinal.number != candidate.ordinal.number || current.entries.size() != 1)
            return false;
        QString text = paragraph.text.mid(candidate.ordinal.length);
        removeSpaces(text, m_tally);
        if (text != current.entries.first().text)
            return false;
        m_tally.add(QStringLiteral("txt.doubled"), paragraph.line);
        return true;
    }

    /// The node that the ordinal's node belongs to; -1 where it is no ordinal.
    int parentFor(const OrdinalCandidate &candidate)
    {
        const Ordinal &ordinal = candidate.ordinal;
        if (!candidate.leading && m_shadows[size_t(ordinal.kind)] > 0
            && ordinal.number == m_shadows[size_t(ordinal.kind)] + 1)
            return -1; // goes on in a sequence that stayed text
        m_restart = false;
        m_returned = false;
        if (const int sibling = openSibling(m_path, ordinal.kind); sibling > 0)
            return isWithinPoint(m_path[sibling], candidate) ? -1 : parentBeside(m_path, sibling, candidate);
        if (!m_left.isEmpty() && ordinal.kind >= OrdinalKind::Running) {
            const int sibling = openSibling(m_left, ordinal.kind);
            const Ordinal &before = m_nodes[size_t(m_left[qMax(0, sibling)])].ordinal;
            if (sibling > 0 && (follows(before, ordinal) || (ordinal.number > 1 && jumps(before, candidate))))
                return returnTo(sibling);
        }
        return parentOfNewList(candidate);
    }

    /// 一是 in the prose of a point that has a paragraph of its own: what it counts is no list beside that point.
    [[nodiscard]] bool isWithinPoint(int point, const OrdinalCandidate &candidate) const
    {
        return !candidate.leading && candidate.ordinal.number == 1 && m_leads[size_t(point)];
    }

    /// Depth in `path` of the deepest node of this kind; 0: none.
    [[nodiscard]] int openSibling(const QList<int> &path, OrdinalKind kind) const
    {
        for (qsizetype depth = path.size() - 1; depth > 0; --depth) {
            if (m_nodes[size_t(path[depth])].ordinal.kind == kind)
                return int(depth);
        }
        return 0;
    }

    static bool follows(const Ordinal &before, const Ordinal &ordinal)
    {
        return ordinal.kind == OrdinalKind::Dash || ordinal.number == before.number + 1;
    }

    static bool isPoint(OrdinalKind kind) { return kind == OrdinalKind::Running || kind == OrdinalKind::Ordinal; }

    /// A list goes on with a number left out, as 四是 behind 二是; points in paragraphs of their own with any number.
    static bool jumps(const Ordinal &before, const OrdinalCandidate &candidate)
    {
        constexpr int kFarthest = 5; // 十一是 behind 一是 is the eleventh, a holiday
        const Ordinal &ordinal = candidate.ordinal;
        if (isLevel(ordinal.kind) || ordinal.kind == OrdinalKind::Dash || ordinal.number > before.number + kFarthest)
            return false;
        if (candidate.leading && isPoint(ordinal.kind))
            return true;
        return (candidate.leading || candidate.afterSentence) && ordinal.number > before.number;
    }

    int parentBeside(const QList<int> &path, int sibling, const OrdinalCandidate &candidate)
    {
        const Ordinal &before = m_nodes[size_t(path[sibling])].ordinal;
        const OrdinalKind kind = candidate.ordinal.kind;
        const bool level = isLevel(kind);
        const bool repeated = candidate.leading && isPoint(kind) && before.number == 1;
        const bool anew = candidate.ordinal.number == 1 && candidate.hasSecond && !level && !repeated;
        const bool counts = level || (kind <= OrdinalKind::Bracketed && candidate.ordinal.number == 1);
        const bool goesOn = follows(before, candidate.ordinal) || (!anew && jumps(before, candidate));
        if (!goesOn && !anew && !(candidate.leading && counts))
            return -1;
        m_restart = !goesOn && !level;
        return path[sibling - 1];
    }

    /// The list was left for a paragraph between two of its points: the paragraph belongs to the point before.
    int returnTo(int sibling)
    {
        OutlineNode &owner = m_nodes[size_t(m_path.last())];
        OutlineNode &point = m_nodes[size_t(m_left[sibling])];
        point.entries << owner.entries.mid(m_leftAt);
        owner.entries.resize(m_leftAt);
        m_returned = true;
        return m_left[sibling - 1];
    }

    int parentOfNewList(const OrdinalCandidate &candidate)
    {
        const Ordinal &ordinal = candidate.ordinal;
        if (!candidate.leading && !(ordinal.number == 1 && (candidate.hasSecond || opensHeading(candidate))))
            return -1;
        switch (ordinal.kind) {
        case OrdinalKind::Level1:
            return 0;
        case OrdinalKind::Level2:
            return m_anyLevel1 && m_path.size() == 1 ? -1 : nearest(OrdinalKind::Level1);
        case OrdinalKind::Arabic:
            if (ordinal.number != 1 && m_last[size_t(ordinal.kind)] + 1 != ordinal.number)
                return -1;
            return standsAlone(candidate) ? m_path.last() : nearest(OrdinalKind::Level2);
        case OrdinalKind::Bracketed:
            if (ordinal.number != 1 && m_last[size_t(ordinal.kind)] + 1 != ordinal.number)
                return -1;
            return standsAlone(candidate) ? m_path.last() : nearest(OrdinalKind::Arabic);
        case OrdinalKind::Running:
        case OrdinalKind::Ordinal:
            return ordinal.number == 1 && (candidate.hasSecond || (candidate.leading && !m_brokenOff)) ? m_path.last()
                                                                                                       : -1;
        case OrdinalKind::Dash:
            return m_path.last();
        }
        return -1;
    }

    /// 1. or （1） on its own line below 一是 on its own line belongs to it.
    [[nodiscard]] bool standsAlone(const OrdinalCandidate &candidate) const
    {
        return candidate.leading && m_leads[size_t(m_path.last())];
    }

    [[nodiscard]] bool opensHeading(const OrdinalCandidate &candidate) const
    {
        return candidate.ordinal.kind == OrdinalKind::Level2
            && m_nodes[size_t(m_path.last())].ordinal.kind == OrdinalKind::Level1
            && m_nodes[size_t(m_path.last())].entries.isEmpty();
    }

    /// The deepest open node of this level or above it.
    [[nodiscard]] int nearest(OrdinalKind level) const
    {
        for (qsizetype depth = m_path.size() - 1; depth > 0; --depth) {
            if (m_nodes[size_t(m_path[depth])].ordinal.kind <= level)
                return m_path[depth];
        }
        return 0;
    }

    void open(int parent, const SourceParagraph &paragraph, const OrdinalCandidate &candidate)
    {
        const int index = int(m_nodes.size());
        QList<int> path = m_returned ? m_left : m_path;
        const qsizetype depth = path.indexOf(parent);
        const int before = path.value(depth + 1, -1);
        const bool same = before >= 0 && !m_restart && m_nodes[size_t(before)].ordinal.kind == candidate.ordinal.kind;
        OutlineNode node;
        node.ordinal = candidate.ordinal;
        node.mark = paragraph.text.mid(candidate.position, candidate.ordinal.length);
        node.line = paragraph.line;
        node.list = same ? m_nodes[size_t(before)].list : index;
        node.repairs = paragraph.repairs;
        if (candidate.leading)
            node.runIn = runInBehind(paragraph, node.mark, m_tally);
        m_nodes[size_t(parent)].entries << OutlineEntry {index, {}, false, candidate.leading, paragraph.line};
        m_nodes.push_back(node);
        m_leads.resize(m_nodes.size());
        if (!candidate.leading)
            m_inlineLists.insert(node.list);
        m_leads[size_t(index)] =
            candidate.leading && candidate.ordinal.kind >= OrdinalKind::Running && !m_inlineLists.contains(node.list);
        path.resize(depth + 1);
        path << index;
        m_path = path;
        m_left.clear();
        m_last[size_t(candidate.ordinal.kind)] = candidate.ordinal.number;
    }

    const QList<SourceParagraph> &m_paragraphs;
    NoteTally &m_tally;
    Outline m_nodes;
    std::vector<bool> m_leads {false}; ///< for each node: a point of a list in a paragraph of its own
    QSet<int> m_inlineLists; ///< lists with a point that began within a paragraph: they run on
    QList<int> m_path; ///< open nodes from the root on
    QList<int> m_left; ///< the path of a run-on list that a paragraph interrupted
    qsizetype m_leftAt = 0; ///< where that paragraph begins among the entries of the list's owner
    bool m_returned = false; ///< the ordinal found last goes on in the list that was left
    bool m_restart = false; ///< the ordinal found last begins its list anew
    bool m_anyLevel1 = false;
    bool m_brokenOff = false; ///< the paragraph before ends within a sentence: a 一是 below may end 二十一是
    std::array<int, kOrdinalKinds> m_last {}; ///< the last number of each kind
    std::array<int, kOrdinalKinds> m_shadows {}; ///< of sequences that stayed text in this paragraph
};

} // namespace

Outline outlineOf(const QList<SourceParagraph> &paragraphs, NoteTally &tally)
{
    return OutlineBuilder(paragraphs, tally).build();
}

} // namespace nianbao
