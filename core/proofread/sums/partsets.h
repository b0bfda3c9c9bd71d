// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace nianbao {

/// A name with which characters are in it: of several choices of words each asks that.
class TracedName {
public:
    TracedName(QStringView name);
    TracedName(const QString &name)
        : TracedName(QStringView(name))
    {
    }

    [[nodiscard]] QStringView text() const { return m_text; }
    /// Whether all of the characters may be in it, several being taken for one.
    [[nodiscard]] bool mayHave(quint64 trace) const { return (trace & m_trace) == trace; }

private:
    QStringView m_text;
    quint64 m_trace;
};

/// Words divided by |; ^ before one: it has to come first; $ behind one: last. Plain words, for they are looked for in
/// every name.
class WordChoice {
public:
    WordChoice() = default;
    WordChoice(const char16_t *words);

    /// The first of the words that is in the name; -1: none.
    [[nodiscard]] qsizetype wordIn(const TracedName &name) const;
    /// The first of the words that is in the name, without its ^ or $; empty: none.
    [[nodiscard]] QString word(const TracedName &name) const;
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] bool isIn(const TracedName &name) const { return wordIn(name) >= 0; }

private:
    QList<QStringView> m_words;
    QList<quint64> m_traces; ///< of each word its characters: what has not all of them has not the word
};

/// Names of parts that never overlap.
struct PartSet {
    WordChoice names; ///< each part has one
    QList<WordChoice> whole {}; ///< with a part for each of these nothing is left over; none: never known
    WordChoice total {}; ///< of what they are parts without a word that says so
    bool isOnlyWhole = false; ///< 女党员 and 女干部 may be the same people: only all of the set together is apart
    /// From so many parts on a list is meant as all, if it ends the sentence: ways in which cases end. 0: never.
    int closedFrom = 0;
    bool isOfTotalOnly = false; ///< what came and what went make only what was changed, not what there is
};

/// In the order in which they are tried.
const QList<PartSet> &partSets();

} // namespace nianbao
