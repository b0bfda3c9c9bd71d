// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QList>
#include <QString>
#include <QStringView>

#include <functional>

namespace nianbao {

/// A stretch of one text in UTF-16 units.
struct TextRange {
    int start = 0;
    int length = 0;

    [[nodiscard]] int end() const { return start + length; }
    [[nodiscard]] bool contains(int position) const { return position >= start && position < end(); }
    bool operator==(const TextRange &) const = default;
};

/// The range of a captured group of a QRegularExpressionMatch.
template <typename Match>
TextRange capturedRange(const Match &match, int group = 0)
{
    return {int(match.capturedStart(group)), int(match.capturedLength(group))};
}

/// Whether the range has a character in common with one of others that are in order and apart.
bool overlapsOne(const QList<TextRange> &others, TextRange range);

/// A Chinese character (its halves beyond the BMP too), no punctuation.
bool isHan(QChar character);

/// The sentences of a text, each with its closing 。！？ or ；.
QList<TextRange> sentencesOf(QStringView text);
/// The sentence of the text in which a position is; of an endless one 1,000 characters each way.
TextRange sentenceAt(QStringView text, int position);
/// What is to be said of the sentences of one text, asked of each but once: from position to position that stays
/// linear.
class SentenceJudge {
public:
    /// Holds a reference to the text.
    SentenceJudge(const QString &text, std::function<bool(const QString &sentence)> judge);

    /// Of the sentence of the position, as sentenceAt has it.
    [[nodiscard]] bool at(int position);

private:
    const QString &m_text;
    std::function<bool(const QString &)> m_judge;
    TextRange m_sentence;
    bool m_verdict = false;
};

/// What stands between any two marks, without them.
QList<TextRange> clausesOf(QStringView text);

} // namespace nianbao
