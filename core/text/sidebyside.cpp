// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sidebyside.h"

#include <utility>

namespace nianbao {

namespace {

/// One character for a mark, whether it is full-width or not.
QChar withoutWidth(QChar character)
{
    static const QString kFull = QStringLiteral("，；：？！（）。“”‘’");
    static const QString kHalf = QStringLiteral(",;:?!().\"\"''");
    const qsizetype at = kFull.indexOf(character);
    return at < 0 ? character : kHalf[at];
}

bool isBlank(QChar character)
{
    return character.isSpace();
}

class SideBySideWalk {
public:
    SideBySideWalk(const QString &text, const QString &other)
        : m_text(text)
        , m_other(other)
        , m_result {QList<int>(text.size(), -1), {}}
    {
    }

    SideBySide walk()
    {
        constexpr int kMostGaps = 5'000;
        int gaps = 0;
        qsizetype other = 0;
        qsizetype text = 0;
        while (other < m_other.size() && text < m_text.size() && gaps < kMostGaps) {
            if (isBlank(m_text[text])) {
                ++text;
            } else if (isBlank(m_other[other])) {
                ++other;
            } else if (isSame(other, text)) {
                m_result.positions[text++] = int(other++);
            } else {
                ++gaps;
                const auto [otherGap, textGap] = gapAt(other, text);
                for (int passed = 0; passed < otherGap; ++passed)
                    m_result.onlyThere << int(other++);
                text += textGap;
            }
        }
        for (; other < m_other.size() && gaps < kMostGaps; ++other) {
            if (!isBlank(m_other[other]))
                m_result.onlyThere << int(other);
        }
        return std::move(m_result);
    }

private:
    [[nodiscard]] bool isSame(qsizetype other, qsizetype text) const
    {
        return withoutWidth(m_other[other]) == withoutWidth(m_text[text]);
    }

    /// How much each has to pass over until both go on alike, the least of it.
    [[nodiscard]] std::pair<int, int> gapAt(qsizetype other, qsizetype text) const
    {
        constexpr int kFarthest = 60; // characters of both together
        for (int both = 1; both <= kFarthest; ++both) {
            for (int otherGap = 0; otherGap <= both; ++otherGap) {
                if (goOnAlike(other + otherGap, text + both - otherGap))
                    return {otherGap, both - otherGap};
            }
        }
        return {1, 1};
    }

    [[nodiscard]] bool goOnAlike(qsizetype other, qsizetype text) const
    {
        constexpr int kSure = 4; // characters
        int alike = 0;
        while (other < m_other.size() && text < m_text.size() && alike < kSure) {
            if (isBlank(m_other[other])) {
                ++other;
            } else if (isBlank(m_text[text])) {
                ++text;
            } else if (isSame(other, text)) {
                ++other;
                ++text;
                ++alike;
            } else {
                return false;
            }
        }
        return alike > 0;
    }

    const QString &m_text;
    const QString &m_other;
    SideBySide m_result;
};

} // namespace

SideBySide sideBySide(const QString &text, const QString &other)
{
    return SideBySideWalk(text, other).walk();
}

} // namespace nianbao
