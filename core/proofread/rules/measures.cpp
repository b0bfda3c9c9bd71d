// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/measures.h"

#include "core/proofread/terms.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype kKey = 2; // characters by which a noun is looked up

/// By the first half of the entry's key.
NounSort sortOf(const Term &term)
{
    static const QHash<QString, NounSort> kSorts {{QStringLiteral("thing"), NounSort::Thing},
        {QStringLiteral("case"), NounSort::Case}, {QStringLiteral("person"), NounSort::Person},
        {QStringLiteral("house"), NounSort::House}, {QStringLiteral("place"), NounSort::Place},
        {QStringLiteral("event"), NounSort::Event}, {QStringLiteral("deed"), NounSort::Deed}};
    return kSorts.value(term.key.section(u'.', 0, 0), NounSort::Other);
}

} // namespace

bool MeasuredNoun::isCountedIn(const QString &unit) const
{
    static const QStringList kAny {QStringLiteral("个"), QStringLiteral("类"), QStringLiteral("种"),
        QStringLiteral("批"), QStringLiteral("批次"), QStringLiteral("组"), QStringLiteral("例")};
    return units.contains(unit) || kAny.contains(unit);
}

Measures::Measures(const Terms &terms, int year)
{
    for (const Term &term : terms.of(TermKind::Measure, year)) {
        for (const QString &noun : term.words) {
            if (noun.size() < kKey || term.units.isEmpty())
                continue;
            m_byEnd[noun.right(kKey)] << m_nouns.size();
            m_byBeginning[noun.left(kKey)] << m_nouns.size();
            m_nouns << MeasuredNoun {noun, term.units, sortOf(term)};
        }
    }
    for (QHash<QString, QList<qsizetype>> *index : {&m_byEnd, &m_byBeginning}) {
        for (QList<qsizetype> &nouns : *index) {
            std::stable_sort(nouns.begin(), nouns.end(),
                [&](qsizetype a, qsizetype b) { return m_nouns[a].noun.size() > m_nouns[b].noun.size(); });
        }
    }
}

const MeasuredNoun *Measures::endOf(QStringView words) const
{
    const auto known = m_byEnd.constFind(words.right(kKey).toString());
    if (known == m_byEnd.constEnd())
        return nullptr;
    const auto noun = std::find_if(
        known->begin(), known->end(), [&](qsizetype index) { return words.endsWith(m_nouns[index].noun); });
    return noun == known->end() ? nullptr : &m_nouns[*noun];
}

QList<const MeasuredNoun *> Measures::beginningsOf(QStringView words) const
{
    QList<const MeasuredNoun *> nouns;
    const auto known = m_byBeginning.constFind(words.left(kKey).toString());
    if (known == m_byBeginning.constEnd())
        return nouns;
    for (const qsizetype index : *known) {
        if (words.startsWith(m_nouns[index].noun))
            nouns << &m_nouns[index];
    }
    return nouns;
}

} // namespace nianbao
