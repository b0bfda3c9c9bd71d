// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QStringView>

#include <algorithm>

namespace nianbao {

/// Words divided by |; they are plain ones, for a pattern would have to be compiled before the first check.
class PlainWords {
public:
    PlainWords(const char16_t *words)
        : m_words(QStringView(words).split(u'|', Qt::SkipEmptyParts))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] bool endOf(QStringView text) const
    {
        return std::any_of(m_words.begin(), m_words.end(), [&](QStringView word) { return text.endsWith(word); });
    }
    [[nodiscard]] bool isIn(QStringView text) const
    {
        return std::any_of(m_words.begin(), m_words.end(), [&](QStringView word) { return text.contains(word); });
    }
    [[nodiscard]] bool begin(QStringView text) const
    {
        return std::any_of(m_words.begin(), m_words.end(), [&](QStringView word) { return text.startsWith(word); });
    }

private:
    QList<QStringView> m_words;
};

/// What tells that a unit has lost its number.
struct LostUnit {
    QStringView ownWords; ///< last characters of the words that end in it: 案 of 案件
    bool isAlone = false; ///< no other word but those ends in it: with a mark behind it, it is a unit
    PlainWords behind; ///< words that make none with it, with a mark behind it: 执法人员名
    PlainWords nouns; ///< what follows it within a clause: 名执法人员
    PlainWords verbs; ///< what stands before it then; none: whatever is no word with it
};

using LostUnits = QHash<QChar, LostUnit>;

/// By their first character.
const LostUnits &lostUnits();

} // namespace nianbao
