// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/cellneed.h"

#include "core/compose/tablestyle.h"
#include "core/richtext/tableplaces.h"

#include <QStringList>
#include <QStringView>

#include <algorithm>
#include <numeric>

namespace nianbao {

namespace {

constexpr double kFullWidth = 2; ///< halves of a character
constexpr double kNarrow = 1.1; ///< of a figure or a letter; many fonts have them a little wider than a half

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

// What a merged cell needs beyond its columns is shared by them.
void spread(CellNeeds &needs, qsizetype column, int columns, double least)
{
    const auto begin = needs.begin() + column;
    const auto end = begin + columns;
    const double has =
        std::accumulate(begin, end, 0.0, [](double sum, const CellNeed &need) { return sum + need.least; });
    for (auto need = begin; least > has && need != end; ++need) {
        need->least += (least - has) / columns;
        need->natural = std::max(need->natural, need->least);
    }
}

} // namespace

CellNeed needOf(const QString &text)
{
    CellNeed need {0, 0};
    for (const QString &line : text.split(u'\n')) {
        need.natural = std::max(need.natural,
            std::accumulate(line.begin(), line.end(), 0.0, [](double sum, QChar c) { return sum + widthOf(c); }));
        need.least = std::max(need.least, longestPiece(line));
    }
    need.least = std::max(std::min(need.least, double(kLongestWhole)), std::min(need.natural, double(kShortestText)));
    return need;
}

CellNeeds needsOf(const Table &table)
{
    CellNeeds needs(size_t(columnsOf(table)));
    const TablePlaces rows = placesOf(table);
    for (const bool merged : {false, true}) {
        for (const QList<TablePlace> &row : rows) {
            qsizetype column = 0;
            for (const TablePlace &place : row) {
                if (place.cell && !place.goesOn && (place.columns > 1) == merged) {
                    const CellNeed asked = needOf(place.cell->text);
                    CellNeed &need = needs[size_t(column)];
                    if (merged) {
                        spread(needs, column, place.columns, asked.least);
                    } else {
                        need.least = std::max(need.least, asked.least);
                        need.natural = std::max(need.natural, std::min(asked.natural, double(kWidestNatural)));
                    }
                }
                column += place.columns;
            }
        }
    }
    return needs;
}

} // namespace nianbao
