// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rates/shares.h"

#include <optional>

namespace nianbao {

/// A text with full-width marks and its quantities; refers to both.
struct CountedText {
    const QString &text;
    const QList<Quantity> &quantities;

    [[nodiscard]] QStringView between(int start, int end) const { return QStringView(text).mid(start, end - start); }
};

/// 清单329项。…事项76项，占全部事项的23.1%: the share in the nearest count before the part that bears the name, if it
/// holds or nearly does.
std::optional<Share> shareOfNamedBefore(
    const CountedText &counted, const Quantity &part, const Quantity &percent, const QString &name);

/// 受理101件。办结50件，办结率49.5%: what the sentence before ends with, if the part comes first in its own.
std::optional<Quantity> wholeInSentenceBefore(const CountedText &counted, const Quantity &part);

/// The first count of the sentence that the part stands in, if it is of its kind, before it, and tells no growth.
std::optional<Quantity> firstOfSentence(const CountedText &counted, const Quantity &part);

/// Whether the other number follows in the same sentence, not far behind.
bool isNear(const CountedText &counted, const Quantity &one, const Quantity &other);

/// Whether only a comma and few words stand between the two.
bool isNextTo(const CountedText &counted, const Quantity &one, const Quantity &other);

/// 调解结案80件，占40%；撤销20件，撤销率10%: whether what has a share of its own is beside the part, not its whole.
bool isBeside(const CountedText &counted, const Quantity &count, const Quantity &part);

/// 优秀率38.57%，优秀案卷共216卷: the count directly behind the percentage that bears the rate's name; value 0: none
/// does.
Quantity partBehind(const CountedText &counted, const Quantity &percent, const QString &rate);

/// 计划30万平方米，实际完成34.2万平方米，完成年度目标的114%: a percentage of what was planned, which may be more than
/// all. `index`: of the percentage. Empty: it is of no plan that is told in its sentence.
std::optional<Share> shareOfPlan(const CountedText &counted, qsizetype index);

} // namespace nianbao
