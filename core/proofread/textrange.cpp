// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/textrange.h"

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

bool endsSentenceHere(QChar mark)
{
    return mark == u'。' || mark == u'！' || mark == u'？' || mark == u'；';
}

bool endsClauseHere(QChar mark)
{
    return endsSentenceHere(mark) || mark == u'，' || mark == u'：';
}

} // namespace

bool overlapsOne(const QList<TextRange> &others, TextRange range)
{
    const auto next = std::upper_bound(others.begin(), others.end(), range.start,
        [](int start, const TextRange &other) { return start < other.end(); });
    return next != others.end() && next->start < range.end();
}

bool isHan(QChar character)
{
    const ushort code = character.unicode();
    return (code >= 0x3400 && code <= 0x9FFF) || code == 0x3007 || character.isSurrogate()
        || (code >= 0xF900 && code <= 0xFAFF);
}

QList<TextRange> sentencesOf(QStringView text)
{
    QList<TextRange> sentences;
    int start = 0;
    for (int position = 0; position < int(text.size()); ++position) {
        const bool last = position + 1 == int(text.size());
        if (!last && !endsSentenceHere(text[position]))
            continue;
        sentences << TextRange {start, position + 1 - start};
        start = position + 1;
    }
    return sentences;
}

TextRange sentenceAt(QStringView text, int position)
{
    constexpr int kFarthest = 1'000; // characters each way
    int start = position;
    while (start > 0 && position - start < kFarthest && !endsSentenceHere(text[start - 1]))
        --start;
    int end = position;
    while (end < int(text.size()) && end - position < kFarthest && !endsSentenceHere(text[end]))
        ++end;
    return {start, qMin(end + 1, int(text.size())) - start};
}

SentenceJudge::SentenceJudge(const QString &text, std::function<bool(const QString &)> judge)
    : m_text(text)
    , m_judge(std::move(judge))
{
}

bool SentenceJudge::at(int position)
{
    if (!m_sentence.contains(position)) {
        m_sentence = sentenceAt(m_text, position);
        m_verdict = m_judge(m_text.mid(m_sentence.start, m_sentence.length));
    }
    return m_verdict;
}

QList<TextRange> clausesOf(QStringView text)
{
    QList<TextRange> clauses;
    int start = 0;
    for (int position = 0; position <= int(text.size()); ++position) {
        if (position < int(text.size()) && !endsClauseHere(text[position]))
            continue;
        if (position > start)
            clauses << TextRange {start, position - start};
        start = position + 1;
    }
    return clauses;
}

} // namespace nianbao
