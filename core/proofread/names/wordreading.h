// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/textrange.h"

#include <QChar>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <utility>
#include <vector>

namespace nianbao {

/// Words that are right, by the first two characters of each.
class RightWords {
public:
    void add(const QString &word);
    /// 管理制度: one that is right, but of words that go on across its ends.
    void addPhrase(const QString &phrase) { m_all.insert(phrase); }
    [[nodiscard]] bool contains(const QString &word) const { return m_all.contains(word); }
    /// Whether a word of two characters.
    [[nodiscard]] bool isPair(QChar first, QChar second) const { return m_pairs.contains({first, second}); }
    /// Those that begin with the two characters; null where none does.
    [[nodiscard]] const QStringList *beginningWith(QChar first, QChar second) const;

private:
    using Pair = std::pair<QChar, QChar>;

    QHash<Pair, QStringList> m_byStart;
    QSet<Pair> m_pairs;
    QSet<QString> m_all;
};

/// 取得成效: whether of words of two characters and more that the dictionary has.
bool isOfKnownWords(const QString &phrase);

/// A text with where its words end, read as far as somebody asks: by a dictionary and by the words of the trade, which
/// no dictionary has all of.
class WordReading {
public:
    /// Both are kept by reference.
    WordReading(const RightWords &right, const QString &text);

    [[nodiscard]] QStringView text() const { return m_text; }
    /// Whether no word goes on across the position.
    bool isBreak(int position);
    /// Whether the character belongs to something that is right as it stands.
    bool isRight(int position);
    /// Whether the character is left over: no part of a word, and no word.
    bool isLeftOver(int position);
    /// 《…西部大开发上闯新路的意见》: whether the position is within a title, which is looked up as it is.
    [[nodiscard]] bool isInTitle(int position) const;
    /// “非粮化”: what stands between near quotes may be anything.
    [[nodiscard]] bool isWithinQuotes(TextRange window) const;
    /// 中心组作习|近平: whether an end of the window lies within the name that reports speak of most.
    [[nodiscard]] bool isWithinName(TextRange window) const;
    /// Whether the character at the start of the window may belong to the word before it: 口蹄疫疫苗, 扎扎实实.
    [[nodiscard]] bool mayMeetBefore(int start) const;
    /// 认认真真, 意见见附件, 以法治治乱象, 招标标的: whether the last of the window, the same as that before it, is no
    /// slip.
    [[nodiscard]] bool mayGoOn(TextRange window) const;
    /// 府山街道: whether the name of a street or a township may begin at the position.
    [[nodiscard]] bool mayBeginPlaceName(int position) const;
    /// The same within a run of characters: there a word that no list knows may begin or end.
    bool isLeftBeside(int position) { return !isEdge(position) && isLeftOver(position); }
    /// Whether on both sides of the window stands a mark or a word of more than one character.
    bool isFramed(TextRange window);
    /// Whether what stands beside the text's position is no Chinese character.
    [[nodiscard]] bool isEdge(int position) const;

private:
    struct Sign {
        bool isRead = false;
        bool isBreak = false; ///< in front of the character
        bool isRight = false;
    };

    void read(int position);
    void joinWhatIsRight(int start, int end);

    const RightWords &m_right;
    const QString &m_text;
    std::vector<Sign> m_signs;
};

} // namespace nianbao
