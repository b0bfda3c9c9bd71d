// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/tablefit.h"

#include "core/richtext/cellneed.h"
#include "core/richtext/officepage.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nianbao {

namespace {

constexpr int kHalvesPerCharacter = 2;
constexpr double kTwipsPerMm = kPtPerInch * kTwipsPerPoint / kMmPerInch;

/// `total` divided in proportion, by the edges, so that the parts add up.
template <typename Weights>
QList<int> divided(int total, const Weights &weights)
{
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    QList<int> widths;
    double before = 0;
    for (const auto weight : weights) {
        const double after = before + double(weight);
        widths << int(std::lround(after * total / sum) - std::lround(before * total / sum));
        before = after;
    }
    return widths;
}

bool allPositive(const QList<int> &widths)
{
    return std::all_of(widths.begin(), widths.end(), [](int width) { return width > 0; });
}

/// Measures in halves of a character of the type, with what is free beside the text.
class Fitter {
public:
    Fitter(const Table &table, int total)
        : m_table(table)
        , m_total(total)
        , m_needs(needsOf(table))
    {
    }

    [[nodiscard]] TableFit byOwnWidths() const
    {
        const QList<int> widths = divided(m_total, m_table.widths);
        for (const TableType &type : kTableTypes) {
            const double half = halfOf(type);
            bool fits = true;
            for (qsizetype at = 0; at < widths.size(); ++at)
                fits = fits && widths[at] >= (m_needs[size_t(at)].least + beside(type)) * half;
            if (fits)
                return {type, widths, {}};
        }
        return {kTableTypes.back(), widths, {}};
    }

    TableFit byContent()
    {
        keepShortTextsWhole();
        for (const TableType &type : kTableTypes) {
            if (sumOf(type, &CellNeed::least) <= room(type))
                return {type, divided(m_total, contentWeights(type)), {}};
        }
        for (CellNeed &need : m_needs)
            need.least = kHalvesPerCharacter; // nothing fits whole: words are broken
        return {kTableTypes.back(), divided(m_total, contentWeights(kTableTypes.back())), {}};
    }

private:
    static double halfOf(const TableType &type) { return type.size.value / kHalvesPerCharacter * kTwipsPerPoint; }
    static double beside(const TableType &type) { return type.padding.value * 2 * kTwipsPerMm / halfOf(type); }
    [[nodiscard]] double room(const TableType &type) const { return m_total / halfOf(type); }

    double sumOf(const TableType &type, double CellNeed::*member) const
    {
        return std::accumulate(m_needs.begin(), m_needs.end(), beside(type) * double(m_needs.size()),
            [&](double sum, const CellNeed &need) { return sum + need.*member; });
    }

    // Names, units and figures on one line, where the longer texts still have room.
    void keepShortTextsWhole()
    {
        const CellNeeds usual = m_needs;
        for (CellNeed &need : m_needs)
            need.least = need.natural <= kShortText ? need.natural : need.least;
        const TableType &largest = kTableTypes.front();
        if (sumOf(largest, &CellNeed::least) > room(largest) * kMostOfShort)
            m_needs = usual;
    }

    /// Where the longest lines fit, what is left over is shared in proportion; else each has its least and a share.
    [[nodiscard]] std::vector<double> contentWeights(const TableType &type) const
    {
        const bool roomy = sumOf(type, &CellNeed::natural) <= room(type);
        const double left = room(type) - sumOf(type, roomy ? &CellNeed::natural : &CellNeed::least);
        const auto weightOf = [&](const CellNeed &need) {
            return roomy ? need.natural + kEvener : need.natural - need.least;
        };
        const double weights = std::accumulate(m_needs.begin(), m_needs.end(), 0.0,
            [&](double sum, const CellNeed &need) { return sum + weightOf(need); });
        std::vector<double> widths;
        widths.reserve(m_needs.size());
        for (const CellNeed &need : m_needs) {
            const double share = left > 0 && weights > 0 ? left * weightOf(need) / weights : 0;
            widths.push_back((roomy ? need.natural : need.least) + beside(type) + share);
        }
        return widths;
    }

    const Table &m_table;
    int m_total;
    CellNeeds m_needs;
};

/// Whether it is a figure, or the text stays on one line of cells of that width.
bool isShort(const QString &text, const TableFit &fit, int width)
{
    if (isFigures(text))
        return true;
    const double natural = needOf(text).natural;
    return !text.contains(u'\n') && natural <= kShortText
        && natural * fit.type.size.value / kHalvesPerCharacter * kTwipsPerPoint <= width - 2 * fit.margin();
}

QList<bool> shortColumns(const Table &table, const TableFit &fit)
{
    QList<bool> centred(fit.widths.size(), true);
    const TablePlaces rows = placesOf(table);
    for (qsizetype row = std::max(0, table.headerRows); row < rows.size(); ++row) {
        qsizetype column = 0;
        for (const TablePlace &place : rows[row]) {
            if (place.cell && place.columns == 1 && !isShort(place.cell->text, fit, fit.widths[column]))
                centred[column] = false;
            column += place.columns;
        }
    }
    return centred;
}

int linesOf(const QString &text, const TableFit &fit, int width)
{
    const double room = (width - 2 * fit.margin()) / (fit.type.size.value / kHalvesPerCharacter * kTwipsPerPoint);
    int lines = 0;
    for (const QString &line : text.split(u'\n'))
        lines += std::max(1, int(std::ceil(needOf(line).natural / std::max(room, double(kHalvesPerCharacter)))));
    return lines;
}

/// A cell by the row that it begins with, and its height in twips.
struct CellHeight {
    qsizetype row = 0;
    int height = 0;
};

/// The cells that end with each row.
std::vector<std::vector<CellHeight>> cellHeights(const Table &table, const TableFit &fit)
{
    constexpr int kRule = 14; // twips: 0.25 mm
    const TablePlaces rows = placesOf(table);
    std::vector<std::vector<CellHeight>> ends(size_t(rows.size()));
    for (qsizetype row = 0; row < rows.size(); ++row) {
        qsizetype column = 0;
        for (const TablePlace &place : rows[row]) {
            const auto begin = fit.widths.begin() + column;
            column += place.columns;
            if (place.goesOn)
                continue;
            const int width = std::accumulate(begin, begin + place.columns, 0);
            const int lines = place.cell ? linesOf(place.cell->text, fit, width) : 1;
            ends[size_t(row + place.rows - 1)].push_back(
                {row, lines * tableLineOf(fit.type.size.value) + 2 * kTableCellHeadroom + kRule});
        }
    }
    return ends;
}

/// In twips, on one page.
int heightOf(const Table &table, const TableFit &fit)
{
    constexpr int kOuterRules = 36; // twips: as LibreOffice reckons the first and the last, and a little; 22 lines
                                    // leave only 18 twips of a page
    std::vector<int> tops {kOuterRules};
    for (const std::vector<CellHeight> &cells : cellHeights(table, fit)) {
        int bottom = tops.back();
        for (const CellHeight &cell : cells)
            bottom = std::max(bottom, tops[size_t(cell.row)] + cell.height);
        tops.push_back(bottom);
    }
    return tops.back();
}

/// As our page does: a quarter of a line at the least before the text goes on, on the grid.
int gapFor(int height)
{
    constexpr double kClear = 0.25;
    const int lines = int(std::ceil(double(height) / kLinePitch + kClear));
    return (lines * kLinePitch - height) / 2;
}

} // namespace

int TableFit::margin() const
{
    constexpr double kUsed = 0.84; // of the padding: other fonts' letters are a little wider
    return int(std::lround(type.padding.value * kTwipsPerMm * kUsed));
}

TableText TableFit::textOf(const TablePlace &place, qsizetype column, bool head) const
{
    if (head)
        return TableText::Head;
    const QString text = place.cell ? place.cell->text : QString();
    const auto begin = widths.begin() + column;
    const bool middle =
        place.columns == 1 ? centred[column] : isShort(text, *this, std::accumulate(begin, begin + place.columns, 0));
    return middle ? TableText::Middle : TableText::Left;
}

TableFit fitTable(const Table &table, int total)
{
    Fitter fitter(table, total);
    const bool chosen = table.widths.size() == columnsOf(table) && allPositive(table.widths);
    TableFit fit = chosen ? fitter.byOwnWidths() : fitter.byContent();
    fit.centred = shortColumns(table, fit);
    fit.gap = gapFor(heightOf(table, fit));
    return fit;
}

QList<int> chosenShares(const Table &table, const QList<int> &widths)
{
    constexpr int kWhole = 1000;
    constexpr int kTolerance = 2; // what other programs round
    if (widths.isEmpty() || widths.size() != columnsOf(table) || !allPositive(widths))
        return {};
    QList<int> shares;
    const double sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (const int width : widths)
        shares << std::max(1, int(std::lround(double(width) * kWhole / sum)));
    const QList<int> natural = divided(kWhole, Fitter(table, kTextWidth).byContent().widths);
    const bool same = std::equal(shares.begin(), shares.end(), natural.begin(), natural.end(),
        [](int share, int own) { return std::abs(share - own) <= kTolerance; });
    return same ? QList<int>() : shares;
}

} // namespace nianbao
