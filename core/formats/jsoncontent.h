// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables, pictures, ignored findings and units in a data file.
#pragma once

#include "core/formats/jsonfields.h"

namespace nianbao {

/// "rows", "headerRows" and "widths". Refused with its place: a cell that is neither a text nor an object, a span that
/// is no positive number, more than 256 columns.
Table readTable(JsonFields &fields, JsonReading &reading);

/// "mediaType", "data" and "width". Refused with its place: an unknown kind of picture, data that are no base64 or more
/// than kLargestPicture.
Picture readPicture(JsonFields &fields, JsonReading &reading);

/// A finding of proofreading that is ignored. Refused with its place: one without rule or node, a time that is none or
/// does not tell its zone.
IgnoredFinding readIgnored(const JsonValue &value, const QString &path, JsonReading &reading);

/// A row of the register; a missing id stays null.
Unit readUnit(const JsonValue &value, const QString &path, JsonReading &reading);

} // namespace nianbao
