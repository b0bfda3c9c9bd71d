// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/tables/tablesums.h"

#include "core/proofread/quantities.h"
#include "core/proofread/tables/figuretable.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace nianbao {

namespace {

constexpr qsizetype kMostCells = 20'000; // of a table: longer ones are data, no report

/// The places of one row or column that make a total.
struct Equation {
    int total = 0; ///< row or column of the total
    int line = 0; ///< the column or row in which it is added up
    QList<int> parts; ///< rows or columns
    double sum = 0;
    double printed = 0;
    bool holds = false;

    [[nodiscard]] double off() const { return sum - printed; }
};

/// 全县, 全年, 累计: the total, or something else that is told of all.
bool isLikelyTotalName(const QString &name)
{
    static const QRegularExpression kAll(QStringLiteral("^(?:全[省市州县区旗镇乡年]|累计|年度累计|全部)$"));
    return kAll.match(name).hasMatch();
}

bool isTotalName(const QString &name)
{
    static const QRegularExpression kTotal(
        QStringLiteral("^[一-龥]{0,6}(?:合计|总计|共计|小计|总数|总和)(?:数|（[^）]*）)?[:：]?$"));
    const bool isSaid = (name.contains(u'计') || name.contains(u'总')) && kTotal.match(name).hasMatch();
    return isSaid || isLikelyTotalName(name);
}

bool isSubtotalName(const QString &name)
{
    return name.contains(u"小计");
}

/// Columns and rows of which nothing can be added up.
bool isAdditive(const QString &name)
{
    static const QRegularExpression kNot(QStringLiteral(
        "率|比例|比重|占比|[%％‰]|同比|环比|增幅|增长|增减|上年|去年|年份|^年度$|日期|时间|序号|编号|排名|名次|"
        "平均|人均|户均|均价|单价|得分|分数|评分|分值|电话|文号|批号|年龄|期限|时限|天数|标准|限额|栏次|行次"));
    return !kNot.match(name).hasMatch();
}

class TableSumReader {
public:
    explicit TableSumReader(const Table &table)
        : m_grid(table)
    {
    }

    QList<TableSum> sums()
    {
        for (int column = 0; column < m_grid.columns(); ++column)
            m_headers << m_grid.headerOf(column);
        for (int row = 0; row < m_grid.rows(); ++row)
            m_labels << m_grid.labelOf(row);
        readRowsOfTotals();
        readColumnsOfTotals();
        return told();
    }

private:
    using Parts = QList<int>;

    /// In the row: the total's column and its parts; in the column: rows.
    [[nodiscard]] const FigureCell &cellAt(bool inColumn, int across, int line) const
    {
        return inColumn ? m_grid.at(across, line) : m_grid.at(line, across);
    }

    /// Empty where something in it is no number, or too few are.
    [[nodiscard]] std::optional<Equation> equation(bool inColumn, int line, int total, const Parts &parts) const
    {
        constexpr int kFewest = 2;
        const FigureCell &whole = cellAt(inColumn, total, line);
        Equation equation {total, line, {}, 0, whole.value};
        int decimals = whole.decimals;
        for (const int part : parts) {
            const FigureCell &cell = cellAt(inColumn, part, line);
            if (cell.kind == FigureCell::Kind::Other || (cell.isMerged && cell.isNumber()))
                return {};
            if (!cell.isNumber())
                continue;
            equation.parts << part;
            equation.sum += cell.value;
            decimals = qMax(decimals, cell.decimals);
        }
        if (!whole.isNumber() || whole.isMerged || equation.parts.size() < kFewest
            || (equation.sum == 0 && whole.value == 0))
            return {};
        const double step = std::pow(10.0, -decimals);
        const double rounded = decimals > 0 ? step * (1 + double(equation.parts.size())) / 2 : step / 2;
        equation.holds = std::abs(equation.off()) < rounded;
        return equation;
    }

    /// Of the ways to read a row or column of totals the one by which most of them hold; none, if most do not. One
    /// total alone has to be taken at its word.
    void take(bool inColumn, int total, const QList<int> &lines, const QList<Parts> &ways)
    {
        QList<Equation> best;
        qsizetype bestHolding = -1;
        for (const Parts &parts : ways) {
            QList<Equation> equations;
            for (const int line : lines) {
                if (const std::optional<Equation> each = equation(inColumn, line, total, parts))
                    equations << *each;
            }
            const qsizetype holding =
                std::count_if(equations.begin(), equations.end(), [](const Equation &each) { return each.holds; });
            if (!equations.isEmpty() && holding > bestHolding) {
                best = equations;
                bestHolding = holding;
            }
        }
        const qsizetype failing = best.size() - bestHolding;
        const bool isAlone = inColumn && best.size() == 1
            && (!isLikelyTotalName(m_labels[total]) || isNear(best.first().sum, best.first().printed));
        if (!best.isEmpty() && (isAlone || (bestHolding > 0 && bestHolding >= failing)))
            (inColumn ? m_columns : m_rows) << best;
    }

    /// Farther off it is a total of something else.
    [[nodiscard]] static bool isNear(double sum, double printed)
    {
        constexpr double kNear = 0.25;
        return std::abs(sum - printed) <= kNear * sum;
    }

    [[nodiscard]] bool isDetail(int row) const
    {
        return !isTotalName(m_labels[row]) && !m_labels[row].contains(u"其中") && isAdditive(m_labels[row]);
    }

    [[nodiscard]] Parts detailRows(int from, int to) const
    {
        Parts rows;
        for (int row = qMax(from, m_grid.headerRows()); row < to; ++row) {
            if (isDetail(row))
                rows << row;
        }
        return rows;
    }

    [[nodiscard]] int totalRowBefore(int row) const
    {
        while (--row >= m_grid.headerRows()) {
            if (isTotalName(m_labels[row]))
                return row;
        }
        return row;
    }

    [[nodiscard]] int totalRowBehind(int row) const
    {
        while (++row < m_grid.rows()) {
            if (isTotalName(m_labels[row]))
                return row;
        }
        return row;
    }

    /// 合计 at the foot or at the head, over the details or the 小计 of groups; 小计 behind its group or before it.
    void readRowsOfTotals()
    {
        QList<int> columns;
        for (int column = 0; column < m_grid.columns(); ++column) {
            if (isAdditive(m_headers[column]))
                columns << column;
        }
        for (int row = m_grid.headerRows(); row < m_grid.rows(); ++row) {
            if (!isTotalName(m_labels[row]))
                continue;
            const Parts before = detailRows(totalRowBefore(row) + 1, row);
            const Parts behind = detailRows(row + 1, totalRowBehind(row));
            if (isSubtotalName(m_labels[row])) {
                take(true, row, columns, {before, behind});
                continue;
            }
            Parts subtotals;
            for (int other = m_grid.headerRows(); other < m_grid.rows(); ++other) {
                if (isSubtotalName(m_labels[other]))
                    subtotals << other;
            }
            take(true, row, columns,
                {detailRows(0, row), detailRows(row + 1, m_grid.rows()), before, behind, subtotals});
        }
    }

    /// The additive columns from one on, as far as no other total and nothing else comes.
    [[nodiscard]] Parts columnsFrom(int column, int step, bool overTotals) const
    {
        Parts columns;
        for (column += step; column >= 0 && column < m_grid.columns(); column += step) {
            if (!isAdditive(m_headers[column]) || (isTotalName(m_headers[column]) && !overTotals))
                break;
            if (!isCounted(column))
                break;
            columns << column;
        }
        std::sort(columns.begin(), columns.end());
        return columns;
    }

    [[nodiscard]] bool isCounted(int column) const
    {
        bool isSaid = false;
        for (int row = m_grid.headerRows(); row < m_grid.rows(); ++row) {
            if (m_grid.at(row, column).kind == FigureCell::Kind::Other)
                return false;
            isSaid |= m_grid.at(row, column).isNumber();
        }
        return isSaid;
    }

    void readColumnsOfTotals()
    {
        QList<int> rows;
        for (int row = m_grid.headerRows(); row < m_grid.rows(); ++row) {
            if (isAdditive(m_labels[row]))
                rows << row;
        }
        for (int column = 0; column < m_grid.columns(); ++column) {
            if (m_grid.headerRows() == 0 || !isTotalColumn(column))
                continue;
            Parts sameGroup;
            for (int other = 0; other < m_grid.columns(); ++other) {
                if (other != column && isCounted(other) && groupOf(other) == groupOf(column))
                    sameGroup << other;
            }
            take(false, column, rows,
                {columnsFrom(column, 1, false), columnsFrom(column, -1, false), sameGroup, columnsFrom(column, 1, true),
                    columnsFrom(column, -1, true)});
        }
    }

    /// The lowest name of the header, as in 行政处罚 above 小计.
    [[nodiscard]] bool isTotalColumn(int column) const
    {
        const FigureCell &cell = m_grid.at(m_grid.headerRows() - 1, column);
        return isTotalName(cell.text);
    }

    /// The cell above the lowest of the header: what several columns have in common.
    [[nodiscard]] std::pair<int, int> groupOf(int column) const
    {
        if (m_grid.headerRows() < 2)
            return {-1, -1};
        const FigureCell &cell = m_grid.at(m_grid.headerRows() - 2, column);
        return {cell.row, cell.cell};
    }

    [[nodiscard]] QString shown(bool inColumn, const Equation &equation) const
    {
        QStringList numbers;
        int decimals = cellAt(inColumn, equation.total, equation.line).decimals;
        for (const int part : equation.parts) {
            const FigureCell &cell = cellAt(inColumn, part, equation.line);
            numbers << shownNumber(cell.value, cell.decimals);
            decimals = qMax(decimals, cell.decimals);
        }
        QString shown =
            numbers.join(QStringLiteral(" + ")) + QStringLiteral(" = ") + shownNumber(equation.sum, decimals);
        if (!equation.holds)
            shown += (equation.off() > 0 ? QStringLiteral(" > ") : QStringLiteral(" < "))
                + shownNumber(equation.printed, decimals);
        return shown;
    }

    [[nodiscard]] TableSuspect suspect(int line, int column, double by) const
    {
        const FigureCell &cell = m_grid.at(line, column);
        return {line, column, by, cell.row, cell.cell};
    }

    [[nodiscard]] TableSum told(bool inColumn, const Equation &equation) const
    {
        const FigureCell &cell = cellAt(inColumn, equation.total, equation.line);
        TableSum sum {cell.row, cell.cell, equation.holds, shown(inColumn, equation)};
        if (equation.holds)
            return sum;
        const auto add = [&](int across, double by) {
            sum.suspects << (inColumn ? suspect(across, equation.line, by) : suspect(equation.line, across, by));
        };
        add(equation.total, equation.off());
        for (const int part : equation.parts)
            add(part, -equation.off());
        return sum;
    }

    QList<TableSum> told()
    {
        QList<TableSum> sums;
        constexpr double kAlike = 1e-6;
        for (const Equation &column : std::as_const(m_columns)) {
            const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Equation &each) {
                return !column.holds && !each.holds && std::abs(std::abs(each.off()) - std::abs(column.off())) < kAlike;
            });
            if (row == m_rows.end()) {
                sums << told(true, column);
                sums.last().isSure = !isLikelyTotalName(m_labels[column.total]);
                continue;
            }
            const FigureCell &both = m_grid.at(row->line, column.line);
            sums << TableSum {both.row, both.cell, false,
                shown(true, column) + QStringLiteral("；") + shown(false, *row),
                {suspect(row->line, column.line, row->line == column.total ? column.off() : -column.off())}};
            m_rows.erase(row);
        }
        for (const Equation &row : std::as_const(m_rows))
            sums << told(false, row);
        return sums;
    }

    FigureTable m_grid;
    QStringList m_headers; ///< of the columns
    QStringList m_labels; ///< of the rows
    QList<Equation> m_columns; ///< sums of columns: what is added up stands one below the other
    QList<Equation> m_rows;
};

} // namespace

QList<TableSum> tableSumsIn(const Table &table)
{
    const bool isSmall = qsizetype(table.rows.size()) * columnsOf(table) <= kMostCells;
    return isSmall ? TableSumReader(table).sums() : QList<TableSum>();
}

} // namespace nianbao
