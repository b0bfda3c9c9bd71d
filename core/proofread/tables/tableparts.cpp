// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/tables/tableparts.h"

#include "core/proofread/quantities.h"
#include "core/proofread/tables/figuretable.h"

#include <QRegularExpression>

#include <array>

namespace nianbao {

namespace {

constexpr qsizetype kMostCells = 20'000; // of a table: longer ones are data, no report

bool isSmall(const Table &table)
{
    return qsizetype(table.rows.size()) * columnsOf(table) <= kMostCells;
}

/// The only column whose name says so; -1: none, or several.
int columnNamed(const FigureTable &grid, const QRegularExpression &name)
{
    int found = -1;
    for (int column = 0; column < grid.columns(); ++column) {
        if (!name.match(grid.at(grid.headerRows() - 1, column).text).hasMatch())
            continue;
        if (found >= 0)
            return -1;
        found = column;
    }
    return found;
}

} // namespace

QList<TableSum> tooLargePartsIn(const Table &table)
{
    static const QRegularExpression kNot(
        QStringLiteral("率|比|[%％‰]|增|减|降|平均|人均|得分|排名|名次|序号|天数|期限|时限|金额"));
    QList<TableSum> told;
    if (!isSmall(table))
        return told;
    const FigureTable grid(table);
    for (int row = grid.headerRows() + 1; row < grid.rows(); ++row) {
        const bool isPart = grid.labelOf(row).startsWith(u"其中") && !grid.labelOf(row - 1).startsWith(u"其中");
        for (int column = 0; isPart && column < grid.columns(); ++column) {
            const FigureCell &part = grid.at(row, column);
            const FigureCell &whole = grid.at(row - 1, column);
            if (part.isNumber() && whole.isNumber() && !part.isMerged && !whole.isMerged && part.value > whole.value
                && !kNot.match(grid.headerOf(column)).hasMatch())
                told << TableSum {part.row, part.cell, false,
                    shownNumber(part.value, part.decimals) + QStringLiteral(" > ")
                        + shownNumber(whole.value, whole.decimals)};
        }
    }
    return told;
}

QList<TableSum> brokenFlowsIn(const Table &table)
{
    static const std::array kNames {
        QRegularExpression(
            QStringLiteral("^(?:上年|上期|年初|期初|往年)?(?:结转|旧存|遗留)(?!下)|^(?:年初|期初)(?:未结|在办)")),
        QRegularExpression(QStringLiteral("新收|^(?:本年|今年|当年)?(?:受理|收案)")),
        QRegularExpression(QStringLiteral("^(?:已|本年)?(?:审结|办结|结案)(?:数|（件）)?$")),
        QRegularExpression(QStringLiteral("^(?:未审?结|未办结|结转下年|下年结转|(?:年末|期末)(?:未结|在办|结存))"))};
    const FigureTable grid(isSmall(table) ? table : Table());
    if (grid.headerRows() == 0)
        return {};
    std::array<int, 4> columns {};
    for (size_t index = 0; index < columns.size(); ++index) {
        columns[index] = columnNamed(grid, kNames[index]);
        if (columns[index] < 0)
            return {};
    }
    QList<TableSum> told;
    int holding = 0;
    for (int row = grid.headerRows(); row < grid.rows(); ++row) {
        const auto cell = [&](size_t index) -> const FigureCell & { return grid.at(row, columns[index]); };
        if (!cell(0).isNumber() || !cell(1).isNumber() || !cell(2).isNumber() || !cell(3).isNumber())
            continue;
        const double came = cell(0).value + cell(1).value;
        const double went = cell(2).value + cell(3).value;
        holding += int(came == went);
        const bool isTotal = grid.labelOf(row).contains(u'计') && !told.isEmpty();
        if (came != went && !isTotal)
            told << TableSum {cell(3).row, cell(3).cell, false,
                QStringLiteral("%1 + %2 = %3，%4 + %5 = %6")
                    .arg(shownNumber(cell(0).value), shownNumber(cell(1).value), shownNumber(came),
                        shownNumber(cell(2).value), shownNumber(cell(3).value), shownNumber(went))};
    }
    return holding > 0 || grid.rows() - grid.headerRows() == 1 ? told : QList<TableSum>();
}

} // namespace nianbao
