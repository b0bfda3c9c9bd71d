// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/merges.h"

#include "core/model/merge.h"
#include "tests/bench/material.h"

namespace nianbao::bench {

namespace {

constexpr int kRounds = 3;

/// The same report a few weeks later.
Report revised(Report report)
{
    constexpr int kRewritten = 3;
    constexpr int kNew = 10;
    int number = 0;
    for (Section &section : report.parts[0].sections) {
        for (WorkItem &item : section.items) {
            ++number;
            if (number % kRewritten == 0)
                item.body[0].text += QStringLiteral("群众满意度又有提高。");
            if (number % kNew == 0) {
                item.id = Id {item.id.value + QStringLiteral("-new")};
                item.title = QStringLiteral("新开展的第%1项工作。").arg(number);
            }
        }
    }
    return report;
}

} // namespace

Cost mergeOfReports(int items)
{
    const Report current = reportWithItems(2018, items);
    const Report next = revised(current);
    return measured(kRounds, [&] { (void)merge(current, next); });
}

Cost mergeOfMaterial(int items)
{
    Origin from;
    from.file = QStringLiteral("台账.xlsx");
    from.source = QString(64, u'a');
    from.sender = QStringLiteral("青山县司法局");
    const Report sent = reportWithItems(2018, items);
    const Report current = mergeMaterial(reportWithItems(2018, 0), sent, from).report;
    from.source = QString(64, u'b');
    const Report next = revised(sent);
    return measured(kRounds, [&] { (void)mergeMaterial(current, next, from); });
}

} // namespace nianbao::bench
