// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/names/writtenslip.h"

namespace nianbao {

namespace {

constexpr qsizetype kFarthest = 3; // characters of what has another order

/// 审查性 for 性审查.
bool isOneMoved(QStringView one, QStringView other)
{
    return one.front() == other.back() && one.mid(1) == other.chopped(1);
}

} // namespace

std::optional<WrittenSlip> slipBetween(QStringView written, QStringView right)
{
    const qsizetype shorter = qMin(written.size(), right.size());
    qsizetype same = 0; // characters from the front
    while (same < shorter && written[same] == right[same])
        ++same;
    qsizetype sameBehind = 0;
    while (sameBehind < shorter - same && written.back() == right.back()
        && written[written.size() - 1 - sameBehind] == right[right.size() - 1 - sameBehind])
        ++sameBehind;
    const qsizetype other = written.size() - same - sameBehind;
    const int position = int(same);
    if (written.size() + 1 == right.size() && other == 0)
        return WrittenSlip {SlipKind::Missing, position};
    if (written.size() == right.size() + 1 && other == 1) {
        const bool isDoubled = same > 0 && written[same] == written[same - 1];
        return WrittenSlip {isDoubled ? SlipKind::Doubled : SlipKind::Added, position};
    }
    if (written.size() != right.size())
        return {};
    if (other == 1)
        return WrittenSlip {SlipKind::Other, position};
    const bool isMoved = other > 1 && other <= kFarthest
        && (isOneMoved(written.mid(same, other), right.mid(same, other))
            || isOneMoved(right.mid(same, other), written.mid(same, other)));
    if (isMoved)
        return WrittenSlip {SlipKind::Swapped, position};
    return {};
}

bool isOfEach(QStringView phrase)
{
    constexpr qsizetype kPhrase = 4; // characters
    return phrase.size() == kPhrase && phrase[0] == u'一' && phrase[2] == u'一';
}

} // namespace nianbao
