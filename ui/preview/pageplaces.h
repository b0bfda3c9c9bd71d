// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/page.h"
#include "ui/models/noderef.h"

#include <QList>
#include <QRectF>

#include <optional>

namespace nianbao {

/// From the page back to the report. All rectangles are in millimetres.

/// The place of the picture at this point, else of the character at it or nearest on its line; empty where no line is
/// near.
std::optional<Place> placeAt(const Page &page, const PointMm &point);

/// What lies behind the characters of a row's text and around its pictures: one rectangle for each line or picture.
QList<QRectF> marksOf(const Page &page, const NodeRef &node);

/// The same for `length` characters from a place on.
QList<QRectF> marksOf(const Page &page, const Place &place, int length);

} // namespace nianbao
