// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QList>
#include <QStringView>

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

/// A Chinese character (its halves beyond the BMP too), no punctuation.
bool isHan(QChar character);

/// The sentences of a text, each with its closing 。！？ or ；.
QList<TextRange> sentencesOf(QStringView text);
/// The sentence of the text in which a position is; of an endless one 1,000 characters each way.
TextRange sentenceAt(QStringView text, int position);
/// What stands between any two marks, without them.
QList<TextRange> clausesOf(QStringView text);

} // namespace nianbao
