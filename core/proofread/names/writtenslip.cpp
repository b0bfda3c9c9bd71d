// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/names/writtenslip.h"

namespace nianbao {

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
    if (other == 2 && written[same] == right[same + 1] && written[same + 1] == right[same])
        return WrittenSlip {SlipKind::Swapped, position};
    return {};
}

} // namespace nianbao
