// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace nianbao {

/// How a word came to be written wrong.
enum class SlipKind {
    Missing, ///< 法顾问 for 法律顾问
    Doubled, ///< 培训训
    Added, ///< 行政复合议
    Swapped, ///< 法律问顾, 合法审查性
    Other, ///< 营商坏境
};

/// The one slip by which a word was written.
struct WrittenSlip {
    SlipKind kind = SlipKind::Missing;
    int position = 0; ///< in what is written: of the wrong or added character, the second of a doubled one, the first
                      ///< of those in another order; of a missing one where it should stand
};

/// The slip that makes what is written of what is right; none, where both are the same or differ by more.
std::optional<WrittenSlip> slipBetween(QStringView written, QStringView right);

/// 一村一策, 一树一策: of whatever there is one each, another is no slip.
bool isOfEach(QStringView phrase);

} // namespace nianbao
