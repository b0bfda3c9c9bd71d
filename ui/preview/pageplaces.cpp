// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pageplaces.h"

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

// A Han character's box about the baseline, as parts of the size.
constexpr double kAbove = 0.88;
constexpr double kBelow = 0.12;
constexpr double kReach = 3; // mm above and below a line that still mean the line
constexpr double kPad = 0.7; // mm of mark around the characters

double widthOfLast(const TextRun &run)
{
    const double em = toMm(run.size).value;
    return run.text.isEmpty() || run.text.back().unicode() >= 0x80 ? em : em / 2;
}

QRectF boxOf(const TextRun &run)
{
    if (run.x.isEmpty())
        return {};
    const double em = toMm(run.size).value;
    const double left = run.x.first();
    const double right = run.x.last() + widthOfLast(run);
    return {left, run.baseline.value - kAbove * em, right - left, (kAbove + kBelow) * em};
}

QRectF boxOf(const PictureBox &box)
{
    return {box.corner.x.value, box.corner.y.value, box.width.value, box.height.value};
}

double distance(const QRectF &box, const PointMm &point)
{
    return std::max({box.left() - point.x.value, point.x.value - box.right(), 0.0});
}

// The number of UTF-16 units before the code point whose origin lies left of x.
int unitsBefore(const TextRun &run, double x)
{
    int units = 0;
    for (qsizetype i = 1; i < run.x.size() && run.x[i] <= x; ++i)
        units += run.text.at(units).isHighSurrogate() ? 2 : 1;
    return units;
}

// The number of code points before a UTF-16 unit.
qsizetype codePointsBefore(const TextRun &run, int unit)
{
    qsizetype points = 0;
    for (int at = 0; at < unit; ++at)
        points += run.text.at(at).isLowSurrogate() ? 0 : 1;
    return std::min(points, run.x.size() - 1);
}

} // namespace

std::optional<Place> placeAt(const Page &page, const PointMm &point)
{
    for (const PictureBox &picture : page.pictures) {
        if (boxOf(picture).contains(point.x.value, point.y.value))
            return picture.source;
    }
    const TextRun *best = nullptr;
    double bestDistance = 0;
    for (const TextRun &run : page.texts) {
        const QRectF box = boxOf(run);
        if (run.source.node.isNull() || point.y.value < box.top() - kReach || point.y.value > box.bottom() + kReach)
            continue;
        const double away = distance(box, point) + std::abs(box.center().y() - point.y.value);
        if (!best || away < bestDistance) {
            best = &run;
            bestDistance = away;
        }
    }
    if (!best)
        return {};
    Place place = best->source;
    if (place.offset >= 0)
        place.offset += unitsBefore(*best, point.x.value);
    return place;
}

QList<QRectF> marksOf(const Page &page, const NodeRef &node)
{
    QList<QRectF> marks;
    double line = -1;
    for (const TextRun &run : page.texts) {
        if (!belongsTo(node, run.source) || run.x.isEmpty())
            continue;
        const QRectF box = boxOf(run).adjusted(-kPad, -kPad, kPad, kPad);
        if (!marks.isEmpty() && line == run.baseline.value)
            marks.last() |= box;
        else
            marks.append(box);
        line = run.baseline.value;
    }
    for (const PictureBox &picture : page.pictures) {
        if (belongsTo(node, picture.source))
            marks.append(boxOf(picture).adjusted(-kPad, -kPad, kPad, kPad));
    }
    return marks;
}

QList<QRectF> marksOf(const Page &page, const Place &place, int length)
{
    QList<QRectF> marks;
    for (const TextRun &run : page.texts) {
        const Place &source = run.source;
        if (source.node != place.node || source.field != place.field || source.paragraph != place.paragraph
            || source.offset < 0 || run.x.isEmpty())
            continue;
        const int size = int(run.text.size());
        const int from = std::max(0, place.offset - source.offset);
        const int to = std::min(size, place.offset + length - source.offset);
        if (from >= to)
            continue;
        QRectF box = boxOf(run);
        box.setLeft(run.x[codePointsBefore(run, from)]);
        if (to < size)
            box.setRight(run.x[codePointsBefore(run, to)]);
        marks.append(box.adjusted(0, -kPad, 0, kPad));
    }
    return marks;
}

} // namespace nianbao
