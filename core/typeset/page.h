// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/place.h"
#include "core/base/units.h"
#include "core/compose/blocks.h"

#include <QList>
#include <QRgb>
#include <QString>

namespace nianbao {

/// A face by name: what the painter asks Qt for. Not a handle: the display list is bound to no thread and no device.
struct FontFace {
    QString family;
    QString style; ///< e.g. "Regular"; empty for the family's default

    bool operator==(const FontFace &) const = default;
};

inline size_t qHash(const FontFace &face, size_t seed = 0) noexcept
{
    return qHashMulti(seed, face.family, face.style);
}

/// Glyphs of one face and size on one baseline: one entry of `x` for each code point of `text`.
struct TextRun {
    QString text;
    FontFace face;
    Pt size;
    QRgb color = 0xff000000;
    Mm baseline; ///< from the page's top edge
    QList<float> x; ///< left origin of each code point in mm from the page's left edge
    Place source; ///< of the first code point
    TextChange change = TextChange::None;

    bool operator==(const TextRun &) const = default;
};

/// A ruled line: red line, lines of the 版记, of tables and frames.
struct RuleLine {
    PointMm from;
    PointMm to;
    Mm width;
    QRgb color = 0xff000000;

    bool operator==(const RuleLine &) const = default;
};

/// A picture in its box, with its bytes as they came: decoded only where it is painted, transparent parts on white.
struct PictureBox {
    PointMm corner; ///< top left
    Mm width;
    Mm height;
    Picture picture;
    Place source;
    TextChange change = TextChange::None;

    bool operator==(const PictureBox &) const = default;
};

struct Page {
    int number = 1;
    QList<TextRun> texts; ///< in reading order
    QList<RuleLine> lines;
    QList<PictureBox> pictures {};

    bool operator==(const Page &) const = default;
};

struct Bookmark {
    QString title;
    int level = 1; ///< 1 part, 2 section
    int page = 1;
    Mm top;

    bool operator==(const Bookmark &) const = default;
};

/// The display list: everything that preview, PDF, picture and printer need, and all that they get.
struct Pages {
    QList<Page> pages;
    QList<Bookmark> bookmarks;
    QList<Note> notes; ///< substituted fonts, missing glyphs, tables and pictures that do not fit or cannot be shown
};

} // namespace nianbao
