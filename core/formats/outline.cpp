// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/outline.h"

#include <QSet>

#include <array>
#include <optional>

namespace nianbao {

namespace {

/// An ordinal by its form, with what its surroundings allow.
struct Candidate {
    Ordinal ordinal;
    qsizetype position = 0;
    bool leading = false; ///< begins its paragraph
    bool hasSecond = false; ///< a number 1 whose number 2 follows before the next heading
};

bool isLevel(OrdinalKind kind)
{
    return kind == OrdinalKind::Level1 || kind == OrdinalKind::Level2;
}

/// Whether an ordinal of this kind may stand within a paragraph behind `before`; `gap`: a space is between them.
bool mayFollow(OrdinalKind kind, QChar before, bool gap)
{
    switch (kind) {
    case OrdinalKind::Level1:
    case OrdinalKind::Level2:
    case OrdinalKind::Ordinal:
        return gap || QStringView(u"。！？；：”）").contains(before);
    case OrdinalKind::Arabic:
    case OrdinalKind::Bracketed:
        return gap || QStringView(u"。！？").contains(before);
    case OrdinalKind::Running:
        return gap || QStringView(u"。！？；：，”）").contains(before);
    case OrdinalKind::Dash:
        break;
    }
    return false;
}

/// （一） right behind 一、heading, as in a text of one paragraph without spaces.
bool opensUnderHeading(const QList<Candidate> &found, const Ordinal &ordinal, QStringView text, qsizetype position)
{
    constexpr qsizetype kLongestHeading = 40;
    if (ordinal.kind != OrdinalKind::Level2 || ordinal.number != 1 || found.isEmpty()
        || found.last().ordinal.kind != OrdinalKind::Level1)
        return false;
    const qsizetype start = found.last().position + found.last().ordinal.length;
    const QStringView heading = text.mid(start, position - start);
    if (heading.isEmpty() || heading.size() > kLongestHeading)
        return false;
    for (const QChar character : heading) {
        if (QStringView(u"。，；：！？").contains(character))
            return false;
    }
    return true;
}

/// An ordinal counts something: not the last word of its paragraph, and 一、 not right before another ordinal.
bool hasText(const Ordinal &ordinal, QStringView text, qsizetype position)
{
    qsizetype next = position + ordinal.length;
    while (next < text.size() && text[next].isSpace())
        ++next;
    return next < text.size() && (ordinal.kind != OrdinalKind::Level1 || !ordinalAt(text, next));
}

QList<Candidate> candidatesIn(const QString &text)
{
    QList<Candidate> found;
    QChar before;
    bool gap = false;
    for (qsizetype position = 0; position < text.size(); ++position) {
        const QChar character = text[position];
        if (character.isSpace()) {
            gap = true;
            continue;
        }
        const bool leading = before.isNull();
        const auto ordinal = ordinalAt(text, position);
        if (ordinal && hasText(*ordinal, text, position)
            && (leading || mayFollow(ordinal->kind, before, gap)
                || opensUnderHeading(found, *ordinal, text, position))) {
            found << Candidate {*ordinal, position, leading, false};
            position += ordinal->length - 1;
        }
        before = text[position];
        gap = false;
    }
    return found;
}

/// Marks each number 1 that has a number 2 before the next heading or the next number 1.
void findSeconds(std::vector<QList<Candidate>> &candidates)
{
    std::array<bool, kOrdinalKinds> second {};
    for (auto paragraph = candidates.rbegin(); paragraph != candidates.rend(); ++paragraph) {
        for (auto candidate = paragraph->rbegin(); candidate != paragraph->rend(); ++candidate) {
            const auto kind = size_t(candidate->ordinal.kind);
            if (candidate->ordinal.number == 2)
                second[kind] = true;
            if (candidate->ordinal.number == 1)
                candidate->hasSecond = std::exchange(second[kind], false);
            if (candidate->leading && isLevel(candidate->ordinal.kind))
                std::fill(second.begin() + qsizetype(kind) + 1, second.end(), false);
        }
    }
}

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
        std::vector<QList<Candidate>> candidates;
        candidates.reserve(size_t(m_paragraphs.size()));
        for (const SourceParagraph &paragraph : m_paragraphs)
            candidates.push_back(paragraph.raw ? QList<Candidate> {} : candidatesIn(paragraph.text));
        findSeconds(candidates);
        for (const QList<Candidate> &list : candidates) {
            for (const Candidate &candidate : list)
                m_anyLevel1 = m_anyLevel1 || (candidate.leading && candidate.ordinal.kind == OrdinalKind::Level1);
        }
        for (qsizetype index = 0; index < m_paragraphs.size(); ++index)
            takeParagraph(m_paragraphs[index], candidates[size_t(index)], index + 3 > m_paragraphs.size());
        return std::move(m_nodes);
    }

private:
    void takeParagraph(const SourceParagraph &paragraph, const QList<Candidate> &candidates, bool atEnd)
    {
        m_shadows = {};
        qsizetype start = 0;
        for (const Candidate &candidate : candidates) {
            if (candidate.position > start)
                takeText(paragraph, start, candidate.position, atEnd);
            start = candidate.position;
            const int parent = isDouble(paragraph, candidate) ? -1 : parentFor(candidate);
            if (parent < 0) {
                m_shadows[size_t(candidate.ordinal.kind)] = candidate.ordinal.number;
                continue;
            }
            open(parent, paragraph, candidate);
            start = candidate.position + candidate.ordinal.length;
        }
        if (start < paragraph.text.size() || paragraph.object)
            takeText(paragraph, start, paragraph.text.size(), atEnd);
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
    [[nodiscard]] bool isDouble(const SourceParagraph &paragraph, const Candidate &candidate)
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
    int parentFor(const Candidate &candidate)
    {
        const Ordinal &ordinal = candidate.ordinal;
        if (!candidate.leading && m_shadows[size_t(ordinal.kind)] > 0
            && ordinal.number == m_shadows[size_t(ordinal.kind)] + 1)
            return -1; // goes on in a sequence that stayed text
        m_restart = false;
        m_returned = false;
        if (const int sibling = openSibling(m_path, ordinal.kind); sibling > 0)
            return parentBeside(m_path, sibling, candidate);
        if (!m_left.isEmpty() && ordinal.kind >= OrdinalKind::Running) {
            const int sibling = openSibling(m_left, ordinal.kind);
            if (sibling > 0 && follows(m_nodes[size_t(m_left[sibling])].ordinal, ordinal))
                return returnTo(sibling);
        }
        return parentOfNewList(candidate);
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

    int parentBeside(const QList<int> &path, int sibling, const Candidate &candidate)
    {
        const Ordinal &before = m_nodes[size_t(path[sibling])].ordinal;
        const bool next = follows(before, candidate.ordinal);
        const bool anew = candidate.ordinal.number == 1 && candidate.hasSecond && !isLevel(candidate.ordinal.kind);
        const bool counts = isLevel(candidate.ordinal.kind)
            || (candidate.ordinal.kind <= OrdinalKind::Bracketed && candidate.ordinal.number == 1);
        if (!next && !anew && !(candidate.leading && counts))
            return -1;
        m_restart = !next && !isLevel(candidate.ordinal.kind);
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

    int parentOfNewList(const Candidate &candidate)
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
            return ordinal.number == 1 && candidate.hasSecond ? m_path.last() : -1;
        case OrdinalKind::Dash:
            return m_path.last();
        }
        return -1;
    }

    /// 1. or （1） on its own line below 一是 on its own line belongs to it.
    [[nodiscard]] bool standsAlone(const Candidate &candidate) const
    {
        return candidate.leading && m_leads[size_t(m_path.last())];
    }

    [[nodiscard]] bool opensHeading(const Candidate &candidate) const
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

    void open(int parent, const SourceParagraph &paragraph, const Candidate &candidate)
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
    std::array<int, kOrdinalKinds> m_last {}; ///< the last number of each kind
    std::array<int, kOrdinalKinds> m_shadows {}; ///< of sequences that stayed text in this paragraph
};

} // namespace

Outline outlineOf(const QList<SourceParagraph> &paragraphs, NoteTally &tally)
{
    return OutlineBuilder(paragraphs, tally).build();
}

} // namespace nianbao
