// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/place.h"
#include "core/proofread/redpencil.h"

#include <array>

namespace nianbao {

/// 一是…二是…四是, 一要…, 第一，…, 其一，…, （1）…, 1）…, ①…, 1.…, 一、…, 第一个方面，… within texts that were not
/// taken apart, over the paragraphs of one field. What the program counts itself is always in order.
class RunningOrdinals {
public:
    explicit RunningOrdinals(RedPencil &pencil)
        : m_pencil(pencil)
    {
    }

    void check(const PrintedLine &line);

private:
    /// What stands as ordinal, in the order of the groups that find them.
    enum Manner {
        Point,
        Demand,
        Ordinal,
        Among,
        HanBracket,
        Bracket,
        HalfBracket,
        Circled,
        Arabic,
        Han,
        Side,
        Step,
        Stage,
        Spot,
        MannerCount
    };

    /// The last one of a manner.
    struct Last {
        Place place {};
        int number = 0;
        QString mark {};
        int counted = 0; ///< by the program itself, in the present paragraph or before the text of its node
        QString countedMark {};
        Id countedNode {};
    };

    void take(const PrintedLine &line, TextRange range, int number, Manner manner);
    void takePoint(const PrintedLine &line, TextRange range, int number, bool goesOn, const Last &last);
    void takeOther(const PrintedLine &line, TextRange range, int number, bool goesOn, const Last &last);
    static bool goesOnFrom(const Last &other, const Place &place, int number);
    void tellGap(const PrintedLine &line, TextRange range, const QString &before);

    RedPencil &m_pencil;
    std::array<Last, MannerCount> m_last {};
};

} // namespace nianbao
