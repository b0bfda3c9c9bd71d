// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/terms.h"
#include "core/proofread/textrange.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace nianbao {

/// What stands in “” and has the characters of a set phrase in another order, or some of them twice.
struct SwappedQuote {
    TextRange range; ///< without the marks
    QString right;
    qsizetype term = 0; ///< index in Terms::all()
};

/// The set phrases that the word lists have in “”, by their characters: “少数关键” for “关键少数”.
class QuotedPhrases {
public:
    QuotedPhrases(const Terms &terms, int year);

    [[nodiscard]] QList<SwappedQuote> swappedIn(const QString &text) const;
    /// “谁执法执法谁普法”: those with a piece that comes twice.
    [[nodiscard]] QList<SwappedQuote> stammeredIn(const QString &text) const;

private:
    struct Phrase {
        QString right;
        qsizetype term = 0;
    };

    void add(const QString &quoted, qsizetype term);
    [[nodiscard]] const Phrase *saidTwiceIn(const QString &bare) const;

    QHash<QString, Phrase> m_byCharacters; ///< by its characters in the order of their codes
    QSet<QString> m_right; ///< all words that are right, without marks
};

} // namespace nianbao
