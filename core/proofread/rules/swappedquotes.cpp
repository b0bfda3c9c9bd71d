// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/swappedquotes.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype kShortest = 4; // characters: of three, as 放管服, each may come first

QString withoutMarks(QStringView text)
{
    QString bare;
    for (const QChar character : text) {
        if (character.isLetterOrNumber() || character == u'+')
            bare += character;
    }
    return bare;
}

QString charactersOf(QString bare)
{
    std::sort(bare.begin(), bare.end());
    return bare;
}

} // namespace

QuotedPhrases::QuotedPhrases(const Terms &terms, int year)
{
    for (qsizetype index = 0; index < terms.all().size(); ++index) {
        const Term &term = terms.all()[index];
        const bool isPhrase = term.kind == TermKind::Phrase || term.kind == TermKind::Formula;
        const bool isWord =
            term.kind == TermKind::Usage || term.kind == TermKind::Word || term.kind == TermKind::Everyday;
        if (isPhrase || isWord)
            m_right << withoutMarks(term.right);
        for (const QString &word : term.words)
            m_right << withoutMarks(word);
        for (const QString &word : term.words) {
            if (isWord && term.holdsIn(year))
                add(word, index);
        }
    }
    for (qsizetype index = 0; index < terms.all().size(); ++index) { // as the set phrase has its marks
        const Term &term = terms.all()[index];
        if ((term.kind != TermKind::Phrase && term.kind != TermKind::Formula) || !term.holdsIn(year))
            continue;
        add(term.right, index);
        const QString bare = withoutMarks(term.right);
        const auto known = m_byCharacters.find(charactersOf(bare));
        if (known != m_byCharacters.end() && withoutMarks(known->right) == bare)
            *known = Phrase {QString(term.right).remove(u'“').remove(u'”'), index};
    }
}

void QuotedPhrases::add(const QString &quoted, qsizetype term)
{
    const QString bare = withoutMarks(quoted);
    if (quoted.startsWith(u'“') && quoted.indexOf(u'”') == quoted.size() - 1 && bare.size() >= kShortest)
        m_byCharacters.insert(charactersOf(bare), Phrase {quoted.mid(1).chopped(1), term});
}

QList<SwappedQuote> QuotedPhrases::stammeredIn(const QString &text) const
{
    static const QRegularExpression kQuoted(QStringLiteral("[“‘](?<quoted>[^“”‘’《》，。；]{5,24})[”’]"));
    QList<SwappedQuote> stammered;
    auto matches = kQuoted.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString bare = withoutMarks(match.capturedView(u"quoted"));
        if (m_right.contains(bare))
            continue;
        if (const Phrase *phrase = saidTwiceIn(bare))
            stammered << SwappedQuote {{int(match.capturedStart(u"quoted")), int(match.capturedLength(u"quoted"))},
                phrase->right, phrase->term};
    }
    return stammered;
}

const QuotedPhrases::Phrase *QuotedPhrases::saidTwiceIn(const QString &bare) const
{
    constexpr qsizetype kLongest = 6; // characters that come twice
    for (qsizetype length = 1; length <= kLongest; ++length) {
        for (qsizetype at = 0; at + 2 * length <= bare.size(); ++at) {
            const bool isMethod = length == 1 && at + 2 == bare.size() && bare.back() == u'法'; // 说理式执法法
            if (QStringView(bare).mid(at, length) != QStringView(bare).mid(at + length, length) || isMethod)
                continue;
            const QString once = QString(bare).remove(at, length);
            const auto phrase = m_byCharacters.constFind(charactersOf(once));
            if (phrase != m_byCharacters.constEnd() && withoutMarks(phrase->right) == once)
                return &*phrase;
        }
    }
    return nullptr;
}

QList<SwappedQuote> QuotedPhrases::swappedIn(const QString &text) const
{
    static const QRegularExpression kQuoted(QStringLiteral("[“‘](?<quoted>[^“”‘’《》，。；]{4,14})[”’]"));
    QList<SwappedQuote> swapped;
    auto matches = kQuoted.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString bare = withoutMarks(match.capturedView(u"quoted"));
        if (bare.size() < kShortest || m_right.contains(bare))
            continue;
        const auto phrase = m_byCharacters.constFind(charactersOf(bare));
        if (phrase != m_byCharacters.constEnd())
            swapped << SwappedQuote {{int(match.capturedStart(u"quoted")), int(match.capturedLength(u"quoted"))},
                phrase->right, phrase->term};
    }
    return swapped;
}

} // namespace nianbao
