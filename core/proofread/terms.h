// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/proofread/finding.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <limits>

namespace nianbao {

enum class TermKind {
    Document, ///< the exact title of a basic document
    Formula, ///< leaders' formulae, from dated published texts
    Phrase, ///< set phrases
    Confusion, ///< 截止目前 for 截至目前
    Body, ///< old names of bodies
    Day, ///< 12·4 国家宪法日
    Event, ///< what cannot be cited before its date
    Law, ///< short names of laws
    Placeholder, ///< 待补
    Voice, ///< 我局 in a county's text
    VoiceException,
    Usage, ///< what the trade calls a thing: 行政复议
    Everyday, ///< what anybody writes: 部署, 群众
    Word, ///< other words that are right, so that nothing is taken for a usage written wrong
    Character, ///< the characters of the standard table, many to a text
    Traditional, ///< characters that are none of it and what is written for each: 國国車车
    Measure, ///< nouns with the measure words that are right for them: 案件 with 件, 起, 宗
    Own, ///< the user's own
};

template <>
std::span<const KeyedValue<TermKind>> keyedValues<TermKind>();

/// One entry of a word list.
struct Term {
    QString key;
    TermKind kind = TermKind::Phrase;
    QString right; ///< empty: no certain correction
    /// Of Usage, Everyday and Word: all that are right, of one source; of Measure: nouns; of Character and Traditional:
    /// rows of characters.
    QStringList words;
    QStringList units; ///< of Measure: what counts each of its words, the usual one first
    QStringList wrong;
    QStringList unlessBefore; ///< directly before it, these make a wrong text right
    QStringList unlessAfter;
    QStringList onlyBefore; ///< unless empty: a text is wrong only directly behind one of these
    QStringList onlyAfter; ///< and only directly before one of these
    int from = 0; ///< report years in which the entry holds
    int to = std::numeric_limits<int>::max();
    Severity level = Severity::Hint;
    QString message; ///< empty: the rule's own
    QString source; ///< empty: not certain; then the level is Hint
    QDate date; ///< of the source; invalid: not known; then the level is Hint

    [[nodiscard]] bool holdsIn(int year) const { return from <= year && year <= to; }
};

/// Reads a word list (resources/schema/terms.schema.json). Refused as a whole, with line and reason, when it does not
/// fit.
Result<QList<Term>> readTerms(const QByteArray &json);

/// A wrong text of an entry where it stands.
struct TermMatch {
    qsizetype term = 0; ///< index in Terms::all()
    int start = 0;
    int length = 0;
};

/// The rule that marks the user's own words.
constexpr QLatin1String kOwnWordsRule("words.own");

/// A word within which nothing is told; with a rule: nothing of this rule.
struct NeverTold {
    QString word;
    QString rule;
};

/// All word lists, ready to look things up in.
class Terms {
public:
    Terms() = default;
    explicit Terms(const QList<Term> &terms, const QList<NeverTold> &never = {});

    [[nodiscard]] const QList<Term> &all() const { return m_terms; }
    /// Those of a kind that hold in a report of this year.
    [[nodiscard]] QList<Term> of(TermKind kind, int year) const;
    /// The wrong texts in a text, at each place the user's own or the longest, without overlap.
    [[nodiscard]] QList<TermMatch> wrongIn(const QString &text, int year) const;

    /// Whether the user wants not to be told of a finding: it lies within such a word. `text`: of its field, in which
    /// it begins at `position`, -1 where it has no place there; `quote`: as it prints.
    [[nodiscard]] bool isNeverTold(const QString &rule, const QString &quote, const QString &text, int position) const;
    [[nodiscard]] bool hasNeverTold() const { return !m_never.isEmpty(); }

private:
    struct Wrong {
        qsizetype term = 0;
        QString text;
    };
    [[nodiscard]] const Wrong *wrongAt(const QString &text, int position, int year) const;
    /// 采纳律 of 采纳律师意见, 末审结 of 年末审结: what is wrong in it belongs to a word that begins before it or goes
    /// on behind it.
    [[nodiscard]] bool isOfWordAcross(const Wrong &wrong, const QString &text, int position) const;

    QList<Term> m_terms;
    QList<NeverTold> m_never;
    QSet<QString> m_words; ///< short ones that are right
    QHash<QChar, QList<Wrong>> m_wrong; ///< by first character, the user's own first, then the longest
};

} // namespace nianbao
