// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/tables/tablerates.h"

#include "core/proofread/quantities.h"
#include "core/proofread/tables/figuretable.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <optional>

namespace nianbao {

namespace {

constexpr int kMostColumns = 16;
constexpr int kMostRows = 500;
constexpr double kPercent = 100;

enum class Reckoning {
    Difference, ///< 增减: now − then
    Growth, ///< 同比: (now − then) ÷ then
    Share, ///< 占比: of the column's total
    Rate, ///< 化解率: one column ÷ another
};

/// A printed number, of which only the last place is rounded.
struct Printed {
    double value = 0;
    int decimals = 0;

    [[nodiscard]] double step() const { return std::pow(10.0, -decimals); }
    [[nodiscard]] Bounds bounds() const
    {
        return decimals == 0 ? Bounds {value, value} : Bounds {value - step() / 2, value + step() / 2};
    }
};

/// 14.3%, -8.3, ↓8.3%; in a column of percentages the head may have the sign.
std::optional<Printed> printedIn(const FigureCell &cell)
{
    static const QRegularExpression kNumber(QStringLiteral(
        "^(?<sign>[-−－+＋↑↓]|增长|上升|下降|减少|增加)?(?<number>\\d+(?:\\.(?<decimals>\\d+))?)[%％]?$"));
    if (cell.isNumber())
        return Printed {cell.value, cell.decimals};
    const QRegularExpressionMatch match = kNumber.match(cell.text);
    if (!match.hasMatch())
        return {};
    const QString sign = match.captured(u"sign");
    const bool isFalling = !sign.isEmpty() && QStringView(u"-−－↓下降减少").contains(sign);
    const double value = match.captured(u"number").toDouble();
    return Printed {isFalling ? -value : value, int(match.capturedLength(u"decimals"))};
}

/// What the lowest name of a column says of how its cells come about.
std::optional<Reckoning> reckoningOf(const QString &head)
{
    static const QRegularExpression kShare(QStringLiteral(
        "^[一-龥]{0,6}?(?:所?占)(?:[一-龥]{2,4})?(?:的)?(?:比|比例|比重|百分比)(?:（[%％]）|[%％])?$|"
        "^(?:比重|百分比)(?:（[%％]）|[%％])?$|^占(?:总数|总量|全部|[一-龥]{2,4})?的?(?:（[%％]）|[%％])$"));
    static const QRegularExpression kGrowth(
        QStringLiteral("^(?:同比|环比|较上年|比上年|与上年相比)?(?:增长率?|增幅|增减率|增减幅度?|升降|增减|增长幅度|"
                       "变化率)?(?:（[%％]）|[%％])?$"));
    static const QRegularExpression kDifference(
        QStringLiteral("^(?:同比|较上年|比上年|与上年相比)?(?:增减|增加|净增|变化|增减变化)(?:数量?|量|值|额|情况)?(?:"
                       "（[件个项人名次起户万元]{1,2}）)?$"));
    static const QRegularExpression kRate(QStringLiteral("^[一-龥]{1,8}率(?:（[%％]）|[%％])?$"));
    if (head.isEmpty())
        return {};
    if (kShare.match(head).hasMatch())
        return Reckoning::Share;
    if (kDifference.match(head).hasMatch())
        return Reckoning::Difference;
    if (kGrowth.match(head).hasMatch())
        return Reckoning::Growth;
    return kRate.match(head).hasMatch() ? std::optional(Reckoning::Rate) : std::nullopt;
}

/// One reckoned cell with the two numbers it is made of.
struct ReckonedCell {
    int row = 0;
    Printed printed;
    Printed one; ///< now, or the part
    Printed other; ///< then, or the whole
    int oneColumn = 0;
    int otherColumn = 0; ///< of a share the same: there the whole is not of this row

    /// As it were with so much more in the column.
    [[nodiscard]] ReckonedCell changed(int column, double by) const
    {
        ReckonedCell cell = *this;
        if (column == oneColumn)
            cell.one.value += by;
        else if (column == otherColumn)
            cell.other.value += by;
        return cell;
    }

    [[nodiscard]] Bounds bounds(Reckoning how) const
    {
        const Bounds first = one.bounds();
        const Bounds second = other.bounds();
        if (how == Reckoning::Difference)
            return {first.least - second.most, first.most - second.least};
        const Bounds ratio {kPercent * first.least / second.most, kPercent * first.most / second.least};
        return how == Reckoning::Growth ? Bounds {ratio.least - kPercent, ratio.most - kPercent} : ratio;
    }

    /// Rounded, cut off, or one off in the last place, as whoever rounds twice has it.
    [[nodiscard]] bool holds(Reckoning how) const
    {
        const Bounds exact = bounds(how);
        const double room = how == Reckoning::Difference ? printed.step() / 2 : printed.step();
        return printed.value > exact.least - room && printed.value < exact.most + room;
    }

    [[nodiscard]] QString shown(Reckoning how) const
    {
        const auto number = [](const Printed &each) { return shownNumber(each.value, each.decimals); };
        const QString made = shownNumber((bounds(how).least + bounds(how).most) / 2,
            how == Reckoning::Difference ? printed.decimals : qMax(2, printed.decimals));
        if (how == Reckoning::Difference)
            return QStringLiteral("%1 − %2 = %3").arg(number(one), number(other), made);
        if (how == Reckoning::Growth)
            return QStringLiteral("(%1 − %2) ÷ %2 = %3 %").arg(number(one), number(other), made);
        return QStringLiteral("%1 ÷ %2 = %3 %").arg(number(one), number(other), made);
    }
};

class TableRateReader {
public:
    explicit TableRateReader(const Table &table)
        : m_grid(table)
    {
    }

    QList<TableRate> rates()
    {
        QList<TableRate> told;
        for (int column = 0; column < m_grid.columns() && m_grid.headerRows() > 0; ++column) {
            const std::optional<Reckoning> how = reckoningOf(m_grid.at(m_grid.headerRows() - 1, column).text);
            if (!how)
                continue;
            const Reckoning meant = *how == Reckoning::Difference && isInPercent(column) ? Reckoning::Growth : *how;
            for (const ReckonedCell &cell : agreedCells(column, meant)) {
                const FigureCell &place = m_grid.at(cell.row, column);
                const auto wouldHold = [cell, meant](
                                           int changed, double by) { return cell.changed(changed, by).holds(meant); };
                told << TableRate {{place.row, place.cell, cell.holds(meant), cell.shown(meant)}, cell.row,
                    {cell.oneColumn, cell.otherColumn}, wouldHold};
            }
        }
        return told;
    }

private:
    [[nodiscard]] bool isInPercent(int column) const
    {
        for (int row = m_grid.headerRows(); row < m_grid.rows(); ++row) {
            if (m_grid.at(row, column).text.endsWith(u'%') || m_grid.at(row, column).text.endsWith(u'％'))
                return true;
        }
        return false;
    }

    /// By the columns on which most of the rows agree: at least two, and more than twice as many as do not.
    [[nodiscard]] QList<ReckonedCell> agreedCells(int column, Reckoning how) const
    {
        constexpr qsizetype kFewest = 2;
        QList<ReckonedCell> best;
        qsizetype most = 0;
        for (int one = 0; one < m_grid.columns(); ++one) {
            for (int other = 0; other < m_grid.columns(); ++other) {
                const bool isPair = one != column && other != column && (how == Reckoning::Share) == (one == other);
                if (!isPair)
                    continue;
                const QList<ReckonedCell> cells = cellsOf(column, one, other, how);
                const qsizetype holding = std::count_if(
                    cells.begin(), cells.end(), [&](const ReckonedCell &cell) { return cell.holds(how); });
                if (holding <= most)
                    continue;
                best = cells;
                most = holding;
            }
        }
        const bool isAgreed = most >= kFewest && most >= 2 * (best.size() - most);
        const bool isPlain = most == 1 && best.size() == 2 && how != Reckoning::Share && how != Reckoning::Rate
            && isBesideNowAndThen(column) && isOfOneKind(column) && cellsBeside(column, how, best);
        return isAgreed || isPlain ? best : QList<ReckonedCell>();
    }

    /// 2018年 | 2017年 | 增减, 本期 | 上年同期 | 同比: two rows are enough, if one of them is right.
    [[nodiscard]] bool isBesideNowAndThen(int column) const
    {
        static const QRegularExpression kThen(QStringLiteral("上年|去年|上期|同期"));
        static const QRegularExpression kYear(QStringLiteral("(?<year>20\\d\\d)"));
        if (column < 2)
            return false;
        const QString one = m_grid.at(m_grid.headerRows() - 1, column - 1).text;
        const QString other = m_grid.at(m_grid.headerRows() - 1, column - 2).text;
        const int years = kYear.match(one).captured(u"year").toInt() - kYear.match(other).captured(u"year").toInt();
        return kThen.match(one).hasMatch() != kThen.match(other).hasMatch() || qAbs(years) == 1;
    }

    /// Whether all of the column have a sign of per cent or none: 增减 may be 2 in one row and 25% in another.
    [[nodiscard]] bool isOfOneKind(int column) const
    {
        int signs = 0;
        for (int row = m_grid.headerRows(); row < m_grid.rows(); ++row)
            signs += int(m_grid.at(row, column).text.endsWith(u'%') || m_grid.at(row, column).text.endsWith(u'％'));
        return signs == 0 || signs == m_grid.rows() - m_grid.headerRows();
    }

    /// Whether these are reckoned from the two columns before theirs.
    [[nodiscard]] bool cellsBeside(int column, Reckoning how, const QList<ReckonedCell> &cells) const
    {
        const auto isFrom = [&](int one, int other) {
            const QList<ReckonedCell> beside = cellsOf(column, one, other, how);
            return beside.size() == cells.size()
                && std::equal(beside.begin(), beside.end(), cells.begin(),
                    [](const ReckonedCell &left, const ReckonedCell &right) {
                        return left.one.value == right.one.value && left.other.value == right.other.value;
                    });
        };
        return isFrom(column - 1, column - 2) || isFrom(column - 2, column - 1);
    }

    [[nodiscard]] QList<ReckonedCell> cellsOf(int column, int one, int other, Reckoning how) const
    {
        const std::optional<Printed> all = how == Reckoning::Share ? totalOf(one) : std::nullopt;
        QList<ReckonedCell> cells;
        for (int row = m_grid.headerRows(); row < m_grid.rows(); ++row) {
            const std::optional<Printed> printed = printedIn(m_grid.at(row, column));
            const FigureCell &first = m_grid.at(row, one);
            const FigureCell &second = m_grid.at(row, other);
            if (!printed || !first.isNumber() || (how == Reckoning::Share ? !all : !second.isNumber()))
                continue;
            const Printed whole = all ? *all : Printed {second.value, second.decimals};
            if (whole.value <= 0 && how != Reckoning::Difference)
                continue;
            cells << ReckonedCell {row, *printed, {first.value, first.decimals}, whole, one, other};
        }
        return cells;
    }

    /// What the row of totals says; without one, all of the column added up.
    [[nodiscard]] std::optional<Printed> totalOf(int column) const
    {
        static const QRegularExpression kTotal(QStringLiteral("合计|总计|共计"));
        Printed all;
        for (int row = m_grid.headerRows(); row < m_grid.rows(); ++row) {
            const FigureCell &cell = m_grid.at(row, column);
            if (cell.kind == FigureCell::Kind::Other)
                return {};
            if (!cell.isNumber())
                continue;
            if (kTotal.match(m_grid.labelOf(row)).hasMatch())
                return Printed {cell.value, cell.decimals};
            all.value += cell.value;
            all.decimals = qMax(all.decimals, cell.decimals);
        }
        return all;
    }

    FigureTable m_grid;
};

} // namespace

QList<TableRate> tableRatesIn(const Table &table)
{
    const bool isSmall = columnsOf(table) <= kMostColumns && table.rows.size() <= kMostRows;
    return isSmall ? TableRateReader(table).rates() : QList<TableRate>();
}

} // namespace nianbao
