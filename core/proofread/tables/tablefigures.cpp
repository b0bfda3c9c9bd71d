// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/tables/tablefigures.h"

#include "core/proofread/tables/tablerates.h"

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

bool isReckonedFrom(const TableRate &rate, const TableSuspect &suspect)
{
    return rate.line == suspect.line && rate.from.contains(suspect.column);
}

/// Whether the change puts right what fails in its row, and spoils nothing there.
bool isProved(const TableSuspect &suspect, const QList<TableRate> &rates)
{
    bool isSomething = false;
    for (const TableRate &rate : rates) {
        if (!isReckonedFrom(rate, suspect))
            continue;
        if (!rate.wouldHold(suspect.column, suspect.by))
            return false;
        isSomething |= !rate.told.holds;
    }
    return isSomething;
}

/// Moves the sum to the cell that is wrong, and takes from the rates what that cell spoils.
void join(TableSum &sum, const TableSuspect &wrong, QList<TableRate> &rates)
{
    sum.row = wrong.row;
    sum.cell = wrong.cell;
    const auto spoiled = [&](const TableRate &rate) { return !rate.told.holds && isReckonedFrom(rate, wrong); };
    for (const TableRate &rate : std::as_const(rates)) {
        if (spoiled(rate))
            sum.shown += QStringLiteral("；") + rate.told.shown;
    }
    rates.erase(std::remove_if(rates.begin(), rates.end(), spoiled), rates.end());
}

} // namespace

TableFigures tableFiguresIn(const Table &table)
{
    TableFigures figures {tableSumsIn(table), {}};
    QList<TableRate> rates = tableRatesIn(table);
    for (TableSum &sum : figures.sums) {
        const auto wrong = std::find_if(sum.suspects.begin(), sum.suspects.end(),
            [&](const TableSuspect &suspect) { return isProved(suspect, rates); });
        if (wrong != sum.suspects.end())
            join(sum, TableSuspect(*wrong), rates);
    }
    for (const TableRate &rate : std::as_const(rates))
        figures.rates << rate.told;
    return figures;
}

} // namespace nianbao
