// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/wordpairs.h"

#include "core/proofread/rules/tellings.h"
#include "core/proofread/textrange.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

QString withScopeMarked(QString words)
{
    static const QRegularExpression kScope(scopeWords() + QStringLiteral("|共计?|[的在从对将把“”（）]"));
    return words.replace(kScope, QStringLiteral("|"));
}

WordPairs wordPairsIn(const QString &words)
{
    WordPairs pairs;
    for (qsizetype at = 0; at + 1 < words.size(); ++at) {
        if (isHan(words[at]) && isHan(words[at + 1]))
            pairs << (WordPair(words[at].unicode()) << 16 | words[at + 1].unicode());
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

qsizetype sharedPairs(const WordPairs &one, const WordPairs &other)
{
    qsizetype shared = 0;
    for (auto mine = one.begin(), its = other.begin(); mine != one.end() && its != other.end();) {
        if (*mine < *its) {
            ++mine;
        } else if (*its < *mine) {
            ++its;
        } else {
            ++shared;
            ++mine;
            ++its;
        }
    }
    return shared;
}

bool sayMostOf(const WordPairs &name, const WordPairs &words)
{
    constexpr qsizetype kOf = 5;
    constexpr qsizetype kSaid = 3;
    return sharedPairs(name, words) * kOf >= name.size() * kSaid;
}

} // namespace nianbao
