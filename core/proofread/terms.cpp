// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/terms.h"

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

bool endsWithOne(QStringView text, const QStringList &ends)
{
    return std::any_of(ends.begin(), ends.end(), [&](const QString &end) { return text.endsWith(end); });
}

bool beginsWithOne(QStringView text, const QStringList &beginnings)
{
    return std::any_of(
        beginnings.begin(), beginnings.end(), [&](const QString &beginning) { return text.startsWith(beginning); });
}

constexpr qsizetype kShortestWord = 2; // characters of words that may lie across an end of a wrong text
constexpr qsizetype kLongestWord = 4;

/// Whether what stands on either side makes a wrong text of an entry a mistake.
bool standsWhereItIsWrong(const Term &term, QStringView before, QStringView after)
{
    return !endsWithOne(before, term.unlessBefore) && !beginsWithOne(after, term.unlessAfter)
        && (term.onlyBefore.isEmpty() || endsWithOne(before, term.onlyBefore))
        && (term.onlyAfter.isEmpty() || beginsWithOne(after, term.onlyAfter));
}

} // namespace

template <>
std::span<const KeyedValue<TermKind>> keyedValues<TermKind>()
{
    using Row = KeyedValue<TermKind>;
    static constexpr std::array kRows {
        Row {TermKind::Document, QLatin1String("document")},
        Row {TermKind::Formula, QLatin1String("formula")},
        Row {TermKind::Phrase, QLatin1String("phrase")},
        Row {TermKind::Confusion, QLatin1String("confusion")},
        Row {TermKind::Body, QLatin1String("body")},
        Row {TermKind::Day, QLatin1String("day")},
        Row {TermKind::Event, QLatin1String("event")},
        Row {TermKind::Law, QLatin1String("law")},
        Row {TermKind::Placeholder, QLatin1String("placeholder")},
        Row {TermKind::Voice, QLatin1String("voice")},
        Row {TermKind::VoiceException, QLatin1String("voiceException")},
        Row {TermKind::Usage, QLatin1String("usage")},
        Row {TermKind::Everyday, QLatin1String("everyday")},
        Row {TermKind::Word, QLatin1String("word")},
        Row {TermKind::Character, QLatin1String("character")},
        Row {TermKind::Traditional, QLatin1String("traditional")},
        Row {TermKind::Measure, QLatin1String("measure")},
        Row {TermKind::Own, QLatin1String("own")},
    };
    return kRows;
}

Terms::Terms(const QList<Term> &terms, const QList<NeverTold> &never)
    : m_terms(terms)
    , m_never(never)
{
    for (qsizetype index = 0; index < m_terms.size(); ++index) {
        for (const QString &wrong : m_terms[index].wrong)
            m_wrong[wrong.front()] << Wrong {index, wrong};
        for (const QString &word : m_terms[index].words) {
            if (word.size() >= kShortestWord && word.size() <= kLongestWord)
                m_words.insert(word);
        }
    }
    for (QList<Wrong> &list : m_wrong) {
        std::stable_sort(list.begin(), list.end(), [this](const Wrong &a, const Wrong &b) {
            const bool isOwn = m_terms[a.term].kind == TermKind::Own;
            const bool isOtherOwn = m_terms[b.term].kind == TermKind::Own;
            return isOwn == isOtherOwn ? a.text.size() > b.text.size() : isOwn;
        });
    }
}

QList<Term> Terms::of(TermKind kind, int year) const
{
    QList<Term> found;
    std::copy_if(m_terms.begin(), m_terms.end(), std::back_inserter(found),
        [&](const Term &term) { return term.kind == kind && term.holdsIn(year); });
    return found;
}

const Terms::Wrong *Terms::wrongAt(const QString &text, int position, int year) const
{
    const auto list = m_wrong.constFind(text[position]);
    if (list == m_wrong.constEnd())
        return nullptr;
    const QStringView rest = QStringView(text).mid(position);
    const QChar second = rest.size() > 1 ? rest[1] : QChar();
    for (const Wrong &wrong : *list) {
        if (wrong.text.size() > 1 && wrong.text[1] != second)
            continue;
        const Term &term = m_terms[wrong.term];
        if (term.holdsIn(year) && rest.startsWith(wrong.text)
            && standsWhereItIsWrong(term, QStringView(text).left(position), rest.mid(wrong.text.size()))
            && !(term.kind == TermKind::Confusion && !term.right.isEmpty() && isOfWordAcross(wrong, text, position)))
            return &wrong;
    }
    return nullptr;
}

bool Terms::isOfWordAcross(const Wrong &wrong, const QString &text, int position) const
{
    const QString &right = m_terms[wrong.term].right;
    const QString &written = wrong.text;
    const auto first = std::mismatch(written.begin(), written.end(), right.begin(), right.end()).first;
    const auto last = std::mismatch(written.rbegin(), written.rend(), right.rbegin(), right.rend()).first;
    const int from = position + int(qMin(first - written.begin(), written.size() - 1)); // what differs, at least one
    const int to = qMax(from + 1, position + int(written.rend() - last));
    const int end = position + int(written.size());
    for (int start = qMax(0, from - int(kLongestWord) + 1); start < to; ++start) {
        for (int stop = qMax(from, start) + 1; stop <= qMin(int(text.size()), start + int(kLongestWord)); ++stop) {
            const bool isAcross = (start < position && stop < end) || (start > position && stop > end);
            if (isAcross && m_words.contains(text.mid(start, stop - start)))
                return true;
        }
    }
    return false;
}

bool Terms::isNeverTold(const QString &rule, const QString &quote, const QString &text, int position) const
{
    const bool hasPlace = position >= 0 && QStringView(text).mid(position).startsWith(quote);
    return std::any_of(m_never.begin(), m_never.end(), [&](const NeverTold &never) {
        if (quote.isEmpty() || !(never.rule.isEmpty() || never.rule == rule) || !never.word.contains(quote))
            return false;
        const qsizetype first = qMax(qsizetype(0), position + quote.size() - never.word.size());
        const qsizetype at = hasPlace ? text.indexOf(never.word, first) : position;
        return !hasPlace || (at >= 0 && at <= position);
    });
}

QList<TermMatch> Terms::wrongIn(const QString &text, int year) const
{
    QList<TermMatch> matches;
    for (int position = 0; position < int(text.size()); ++position) {
        const Wrong *wrong = wrongAt(text, position, year);
        if (!wrong)
            continue;
        matches << TermMatch {wrong->term, position, int(wrong->text.size())};
        position += int(wrong->text.size()) - 1;
    }
    return matches;
}

} // namespace nianbao
