// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/similar.h"

#include "core/text/likeness.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <vector>

namespace nianbao {

namespace {

constexpr int kMostCompared = 64; // of those that share one rare pair of characters
constexpr int kSame = 100; // per cent
constexpr double kRounding = 1e-9; // of a quotient of whole numbers

const QRegularExpression &yearPattern()
{
    static const QRegularExpression kYear(QStringLiteral("(?<!\\d)(?:19|20)\\d\\d(?:年度?)?(?!\\d)"));
    return kYear;
}

/// A pair of characters, told from the same one that stands earlier in the text.
using Token = quint64;

std::vector<Token> tokensOf(const Grams &grams)
{
    std::vector<Token> tokens;
    tokens.reserve(grams.size());
    quint32 times = 0;
    for (size_t at = 0; at < grams.size(); ++at) { // equal ones stand together
        times = at > 0 && grams[at] == grams[at - 1] ? times + 1 : 0;
        tokens.push_back(Token(grams[at]) << 32 | times);
    }
    return tokens;
}

/// Pairs that are alike by at least t have in common, of x tokens, t·x/(2-t) or more: of the rarest tokens of either
/// that are one more than those they need not share, one is shared. Only these are looked up.
class Search {
public:
    Search(const QList<ComparedText> &texts, int leastPercent, ComparisonWatch *watch)
        : m_texts(texts)
        , m_least(double(leastPercent) / kSame)
        , m_watch(watch)
    {
    }

    QList<AlikeTexts> run()
    {
        count();
        for (int index = 0; index < int(m_texts.size()) && !isCancelled(); ++index) {
            if (m_watch)
                ++m_watch->compared;
            if (m_grams[size_t(index)].empty())
                continue;
            const auto same = m_same.constFind(m_texts[index].essence);
            if (same == m_same.constEnd())
                lookUp(index);
            else
                take(*same, index, kSame);
            m_same.insert(m_texts[index].essence, index);
        }
        std::sort(m_found.begin(), m_found.end(), [](const AlikeTexts &a, const AlikeTexts &b) {
            return std::pair(a.first, a.second) < std::pair(b.first, b.second);
        });
        return m_found;
    }

private:
    [[nodiscard]] bool isCancelled() const { return m_watch && m_watch->cancelled; }

    void count()
    {
        m_grams.resize(size_t(m_texts.size()));
        for (size_t index = 0; index < m_grams.size() && !isCancelled(); ++index) {
            m_grams[index] = gramsOfText(m_texts[qsizetype(index)].essence);
            for (const Token token : tokensOf(m_grams[index]))
                ++m_times[token];
        }
    }

    void lookUp(int index)
    {
        std::vector<Token> tokens = tokensOf(m_grams[size_t(index)]);
        std::sort(tokens.begin(), tokens.end(),
            [this](Token a, Token b) { return std::pair(m_times.value(a), a) < std::pair(m_times.value(b), b); });
        const double needed = m_least * double(tokens.size()) / (2 - m_least);
        tokens.resize(tokens.size() - size_t(std::ceil(needed - kRounding)) + 1);
        QList<int> candidates;
        for (const Token token : tokens) {
            QList<int> &holders = m_holders[token];
            candidates << holders.mid(std::max(qsizetype(0), holders.size() - kMostCompared));
            holders << index;
        }
        std::sort(candidates.begin(), candidates.end());
        candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
        for (const int other : std::as_const(candidates))
            compare(other, index);
    }

    void compare(int first, int second)
    {
        const double likeness = likenessOf(m_grams[size_t(first)], m_grams[size_t(second)], m_least);
        const int percent = std::min(kSame - 1, int(std::floor(likeness * kSame + kRounding))); // they differ somewhere
        const int last = m_same.value(m_texts[first].essence, first); // the first stands for all that are the same
        if (likeness >= m_least && !take(last, second, percent))
            take(first, second, percent);
    }

    bool take(int first, int second, int percent)
    {
        const bool isPair = m_texts[first].group == 0 || m_texts[first].group != m_texts[second].group;
        if (isPair)
            m_found << AlikeTexts {first, second, percent};
        return isPair;
    }

    const QList<ComparedText> &m_texts;
    double m_least;
    ComparisonWatch *m_watch;
    std::vector<Grams> m_grams;
    QHash<Token, int> m_times;
    QHash<Token, QList<int>> m_holders; ///< of a looked up token: the texts up to now
    QHash<QString, int> m_same; ///< the last text of this essence
    QList<AlikeTexts> m_found;
};

} // namespace

QString essenceOf(const QString &text, const QStringList &formulae)
{
    static const QRegularExpression kNamed(QStringLiteral("《[^《》]*》"));
    QString own = text;
    own.remove(kNamed);
    for (const QString &formula : formulae)
        own.remove(formula);
    own.remove(yearPattern());
    own.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate(); });
    return own;
}

QStringList figuresIn(const QString &text)
{
    static const QRegularExpression kNamed(QStringLiteral("《[^《》]*》"));
    static const QRegularExpression kFigure(QStringLiteral("\\d+(?:[.,]\\d+)*"));
    QString own = text;
    own.remove(kNamed).remove(yearPattern());
    QStringList figures;
    auto matches = kFigure.globalMatch(own);
    while (matches.hasNext())
        figures << matches.next().captured();
    return figures;
}

QString withoutFigures(const QString &essence)
{
    QString words = essence;
    return words.removeIf([](QChar c) { return c.isDigit(); });
}

QList<AlikeTexts> alikeTexts(const QList<ComparedText> &texts, int leastPercent, ComparisonWatch *watch)
{
    return Search(texts, std::clamp(leastPercent, kSame / 2, kSame), watch).run();
}

} // namespace nianbao
