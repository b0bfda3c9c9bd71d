// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/checks.h"

#include "core/compose/compose.h"
#include "core/proofread/rules/proofread.h"
#include "core/settings/settings.h"
#include "core/tasks/similartask.h"
#include "core/tasks/wordlists.h"
#include "tests/bench/material.h"

namespace nianbao::bench {

Cost checkOfReport(int characters)
{
    constexpr int kRounds = 5;
    constexpr int kProbe = 100; // items, to see how long one is
    const qsizetype probe = plainText(compose(reportWithItems(2018, kProbe))).size();
    const Report report = reportWithItems(2018, int(characters * kProbe / qMax(qsizetype(1), probe)));
    const Terms terms = loadWordLists().terms;
    return measured(kRounds, [&] { (void)check(report, CheckOptions(), terms); });
}

Cost searchForSimilar(int years, int items)
{
    constexpr int kRounds = 5;
    constexpr int kFirstYear = 2010;
    SimilarSearch::Series series;
    for (int year = kFirstYear; year < kFirstYear + years; ++year) {
        series.reports << reportWithItems(year, items);
        series.wanted << series.reports.last().id;
    }
    const SimilarSearch search {{series}, {}};
    return measured(kRounds, [&] { (void)findSimilar(search, kUsualLikeness); });
}

} // namespace nianbao::bench
