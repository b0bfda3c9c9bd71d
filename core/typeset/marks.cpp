// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/marks.h"

#include "core/typeset/runs.h"

#include <algorithm>
#include <vector>

namespace nianbao {

namespace {

constexpr double kSingle = 0.04; // ems
constexpr double kDouble = 0.035;
constexpr double kLeastWidth = 0.25; // ems
constexpr Mm kPictureLine {0.5};
constexpr Mm kPictureGap {0.7}; // between two lines of a mark
constexpr Mm kBarDistance {5}; // from the type area
constexpr Mm kBarWidth {0.5};
constexpr QRgb kBarColor = 0xff606060;

/// Dark enough to be read where they are printed in black.
struct MarkLook {
    QRgb color = 0xff000000;
    std::vector<double> lines {}; ///< ems above the baseline
    double thickness = 0; ///< ems
};

const MarkLook &lookOf(TextChange change)
{
    static const MarkLook none;
    static const MarkLook deleted {0xffc00000, {0.21}, kSingle};
    static const MarkLook inserted {0xff0033b3, {-0.19}, kSingle};
    static const MarkLook movedAway {0xff205c00, {0.18, 0.54}, kDouble};
    static const MarkLook movedHere {0xff205c00, {-0.17, -0.28}, kDouble};
    switch (change) {
    case TextChange::None:
        break;
    case TextChange::Deleted:
        return deleted;
    case TextChange::Inserted:
        return inserted;
    case TextChange::MovedAway:
        return movedAway;
    case TextChange::MovedHere:
        return movedHere;
    }
    return none;
}

/// From top to bottom, in mm.
struct Extent {
    double top;
    double bottom;
};

std::vector<Extent> changedExtents(const Page &page)
{
    std::vector<Extent> extents;
    for (const TextRun &run : page.texts) {
        const double top = (run.baseline - baselineDrop(run.size)).value;
        if (run.change != TextChange::None)
            extents.push_back({top, top + toMm(run.size).value});
    }
    for (const PictureBox &box : page.pictures) {
        if (box.change != TextChange::None)
            extents.push_back({box.corner.y.value, (box.corner.y + box.height).value});
    }
    std::sort(
        extents.begin(), extents.end(), [](const Extent &one, const Extent &other) { return one.top < other.top; });
    return extents;
}

} // namespace

QRgb colorOf(TextChange change)
{
    return lookOf(change).color;
}

void appendMark(QList<RuleLine> &lines, const MarkedStretch &stretch)
{
    const MarkLook &look = lookOf(stretch.change);
    const Mm em = toMm(stretch.size);
    const Mm right = std::max(stretch.right, stretch.left + em * kLeastWidth);
    for (const double above : look.lines) {
        const Mm y = stretch.baseline - em * above;
        lines << RuleLine {{stretch.left, y}, {right, y}, em * look.thickness, look.color};
    }
}

void appendPictureMark(Page &page, const PictureBox &box)
{
    const TextChange change = box.change;
    const Mm right = box.corner.x + box.width;
    const Mm bottom = box.corner.y + box.height;
    const QRgb color = colorOf(change);
    const bool twice = change == TextChange::MovedAway || change == TextChange::MovedHere;
    for (int line = 0; line < (twice ? 2 : 1); ++line) {
        const Mm off = kPictureGap * line;
        const PointMm topLeft {box.corner.x - off, box.corner.y - off};
        const PointMm bottomRight {right + off, bottom + off};
        const PointMm topRight {bottomRight.x, topLeft.y};
        const PointMm bottomLeft {topLeft.x, bottomRight.y};
        if (change == TextChange::Deleted || change == TextChange::MovedAway) {
            const Mm shift = kPictureGap * (2 * line);
            page.lines << RuleLine {{box.corner.x + shift, box.corner.y}, {right, bottom - shift}, kPictureLine, color}
                       << RuleLine {{box.corner.x + shift, bottom}, {right, box.corner.y + shift}, kPictureLine, color};
        }
        page.lines << RuleLine {topLeft, topRight, kPictureLine, color}
                   << RuleLine {bottomLeft, bottomRight, kPictureLine, color}
                   << RuleLine {topLeft, bottomLeft, kPictureLine, color}
                   << RuleLine {topRight, bottomRight, kPictureLine, color};
    }
}

void appendChangeBars(Page &page, const PageSpec &spec)
{
    const std::vector<Extent> extents = changedExtents(page);
    const Mm x = spec.left - kBarDistance;
    const double reach = spec.pitch().value - toMm(spec.bodySize).value; // neighbouring rows share a bar
    for (size_t at = 0; at < extents.size();) {
        Extent bar = extents[at];
        while (++at < extents.size() && extents[at].top < bar.bottom + reach + kBarWidth.value)
            bar.bottom = std::max(bar.bottom, extents[at].bottom);
        page.lines << RuleLine {{x, Mm {bar.top}}, {x, Mm {bar.bottom}}, kBarWidth, kBarColor};
    }
}

} // namespace nianbao
