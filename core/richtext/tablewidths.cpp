// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/tablewidths.h"

#include "core/richtext/officepage.h"
#include "core/richtext/tableplaces.h"

#include <QStringList>
#include <QStringView>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace nianbao {

namespace {

constexpr double kFullWidth = 2; ///< halves of a character
constexpr double kNarrow = 1.1; ///< of a figure or a letter; many fonts have them a little wider than a half
constexpr double kMargins = 2 * 1.2 / 25.4 * 72 / 6; ///< of a cell, in halves of 小四: 1.2 mm on each side
constexpr double kShortText = 20; ///< names, units and figures, which do not wrap where there is room
constexpr double kLongestWhole = 16; ///< longer words may be broken
constexpr double kShortestText = 4; ///< two characters on a line look like text, one does not
constexpr double kWidestNatural = 120; ///< one long text does not take all from the others

/// What a column asks for, in halves of a character.
struct Need {
    double least = kFullWidth;
    double natural = kFullWidth;
};
using Needs = std::vector<Need>;

double widthOf(QChar letter)
{
    constexpr QChar kLastNarrow {0x2af}; // of Latin
    return letter <= kLastNarrow ? kNarrow : kFullWidth;
}

bool isWord(QChar letter)
{
    return letter.unicode() < 0x80 && !letter.isSpace();
}

/// Whether a line may begin between the two.
bool breaksBetween(QChar before, QChar after)
{
    const bool opens = QStringView(u"（《“‘〈【〔「『").contains(before);
    const bool closes = QStringView(u"、，。；：？！）》”’〉】〕」』％%℃～").contains(after);
    const bool counted = before.isDigit() && after.isLetter(); // 134件
    return !opens && !closes && !counted && !(isWord(before) && isWord(after));
}

double longestPiece(const QString &line)
{
    double longest = 0;
    double width = 0;
    for (qsizetype at = 0; at < line.size(); ++at) {
        width = at > 0 && breaksBetween(line[at - 1], line[at]) ? 0 : width;
        width += line[at].isSpace() ? 0 : widthOf(line[at]);
        longest = std::max(longest, width);
    }
    return longest;
}

Need needOf(const QString &text)
{
    Need need {0, 0};
    for (const QString &line : text.split(u'\n')) {
        need.natural = std::max(need.natural,
            std::accumulate(line.begin(), line.end(), 0.0, [](double sum, QChar c) { return sum + widthOf(c); }));
        need.least = std::max(need.least, longestPiece(line));
    }
    need.least = std::max(std::min(need.least, kLongestWhole), std::min(need.natural, kShortestText));
    return need;
}

// What a merged cell needs beyond its columns is shared by them.
void spread(Needs &needs, qsizetype column, int columns, double least)
{
    const auto begin = needs.begin() + column;
    const auto end = begin + columns;
    const double has = std::accumulate(begin, end, 0.0, [](double sum, const Need &need) { return sum + need.least; });
    for (auto need = begin; least > has && need != end; ++need) {
        need->least += (least - has) / columns;
        need->natural = std::max(need->natural, need->least);
    }
}

Needs needsOf(const Table &table)
{
    Needs needs(size_t(columnsOf(table)));
    const TablePlaces rows = placesOf(table);
    for (const bool merged : {false, true}) {
        for (const QList<TablePlace> &row : rows) {
            qsizetype column = 0;
            for (const TablePlace &place : row) {
                if (place.cell && !place.goesOn && (place.columns > 1) == merged) {
                    const Need asked = needOf(place.cell->text);
                    Need &need = needs[size_t(column)];
                    if (merged) {
                        spread(needs, column, place.columns, asked.least);
                    } else {
                        need.least = std::max(need.least, asked.least);
                        need.natural = std::max(need.natural, std::min(asked.natural, kWidestNatural));
                    }
                }
                column += place.columns;
            }
        }
    }
    return needs;
}

double sumOf(const Needs &needs, double Need::*member)
{
    return std::accumulate(needs.begin(), needs.end(), kMargins * double(needs.size()),
        [&](double sum, const Need &need) { return sum + need.*member; });
}

// Names, units and figures on one line, where the longer texts still have room.
void keepShortTextsWhole(Needs &needs, double room)
{
    constexpr double kMostOfShort = 0.7;
    Needs roomy = needs;
    for (Need &need : roomy)
        need.least = need.natural <= kShortText ? need.natural : need.least;
    if (sumOf(roomy, &Need::least) <= room * kMostOfShort)
        needs = roomy;
}

/// Where the longest lines fit, what is left over is shared in proportion; else each column has its least and a share.
std::vector<double> widthsByContent(const Table &table, int total)
{
    constexpr double kEvener = 4; // so that narrow columns get something of what is left over
    constexpr double kHalf = 6.0 * kTwipsPerPoint; // of 小四
    const double room = total / kHalf;
    Needs needs = needsOf(table);
    keepShortTextsWhole(needs, room);
    const bool roomy = sumOf(needs, &Need::natural) <= room;
    const double left = room - sumOf(needs, roomy ? &Need::natural : &Need::least);
    double weights = 0;
    for (const Need &need : needs)
        weights += roomy ? need.natural + kEvener : need.natural - need.least;
    std::vector<double> widths;
    widths.reserve(needs.size());
    for (const Need &need : needs) {
        const double weight = roomy ? need.natural + kEvener : need.natural - need.least;
        const double share = left > 0 && weights > 0 ? left * weight / weights : 0;
        widths.push_back((roomy ? need.natural : need.least) + kMargins + share);
    }
    return widths;
}

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

} // namespace

QList<int> columnWidths(const Table &table, int total)
{
    if (table.widths.size() == columnsOf(table) && allPositive(table.widths))
        return divided(total, table.widths);
    return divided(total, widthsByContent(table, total));
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
        shares << std::max(1, int(std::lround(width * kWhole / sum)));
    const QList<int> natural = divided(kWhole, widthsByContent(table, kTextWidth));
    const bool same = std::equal(shares.begin(), shares.end(), natural.begin(), natural.end(),
        [](int share, int own) { return std::abs(share - own) <= kTolerance; });
    return same ? QList<int>() : shares;
}

} // namespace nianbao
