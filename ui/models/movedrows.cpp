// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/movedrows.h"

namespace nianbao {

int heirOf(int row, const QList<FindingRow> &before, const QList<int> &moved)
{
    const auto stayed = [&](int other, bool sameKind) {
        const FindingRow::Kind kind = before[other].kind;
        return moved[other] >= 0 && (sameKind ? kind == before[row].kind : kind != FindingRow::Kind::Heading);
    };
    for (const bool sameKind : {true, false}) {
        for (int other = row; other < int(before.size()); ++other) {
            if (stayed(other, sameKind))
                return moved[other];
        }
        for (int other = row - 1; other >= 0; --other) {
            if (stayed(other, sameKind))
                return moved[other];
        }
    }
    return -1;
}

int firstFrom(int row, const QList<int> &moved)
{
    for (int other = row; other < int(moved.size()); ++other) {
        if (moved[other] >= 0)
            return moved[other];
    }
    for (int other = row - 1; other >= 0; --other) {
        if (moved[other] >= 0)
            return moved[other];
    }
    return 0;
}

} // namespace nianbao
