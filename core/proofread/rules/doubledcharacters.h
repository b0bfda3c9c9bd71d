// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/manuscript.h"
#include "core/proofread/redpencil.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringView>

namespace nianbao {

/// 违法行行为, 群众众关心: a character typed twice. Either no two words that meet make what is written (的的, 在在,
/// 县县县), or one of the two belongs to a word of the dictionary or of the word lists while the other is left over,
/// and is no word by itself. Two words that meet (银行行长), a body and its head (司法局局长) and words (常常) are let
/// pass.
class DoubledCharacters {
public:
    explicit DoubledCharacters(const Manuscript &manuscript);

    /// Marks them, and says at which positions. Looks up words at a few places only, each but once: linear.
    QSet<int> mark(const PrintedLine &line, RedPencil &pencil);

private:
    /// The Chinese characters around a doubled one, as far as words reach.
    struct Surroundings {
        QStringView text;
        int start = 0;
        int end = 0;
        int twin = 0; ///< where the first of the two stands

        [[nodiscard]] bool holds(int from, int to) const { return from >= start && to <= end; }
        [[nodiscard]] QStringView between(int from, int to) const { return text.mid(from, to - from); }
    };

    [[nodiscard]] bool isOneTooMany(const Surroundings &around);
    [[nodiscard]] static bool isReduplicated(const Surroundings &around);
    [[nodiscard]] bool isWithinWord(const Surroundings &around);
    [[nodiscard]] bool endsWord(const Surroundings &around);
    [[nodiscard]] bool beginsWord(const Surroundings &around);
    [[nodiscard]] bool isWord(QStringView text);

    QSet<QString> m_listed; ///< the dictionary does not have all words of the trade
    QHash<QString, bool> m_known; ///< what was looked up
};

} // namespace nianbao
