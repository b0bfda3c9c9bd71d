// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a text may be, wherever it comes from: what is taken in can be written out again in every format.
#pragma once

#include "core/model/place.h"
#include "core/model/report.h"

#include <optional>

namespace nianbao {

constexpr int kLongestTitle = 500; ///< characters (UTF-16) of whatever stands on one line
constexpr int kLongestText = 100'000; ///< characters of one paragraph, of a cell of a table

struct TooLong {
    Place place;
    qsizetype length = 0;
    int limit = 0;
};

/// The first text of the report that is longer.
std::optional<TooLong> tooLongIn(const Report &report);

/// The first text that is longer and was not as long before in that field of its node: what is too long already may be
/// mended bit by bit.
std::optional<TooLong> grownTooLongIn(const Report &report, const Report &before);

/// The paragraphs with each that is too long broken into halves of the limit: at the end of a sentence, else of a
/// clause, else where it must be; nothing is lost but the line break of a raw text. Returns how many were broken.
/// Tables stay as they are.
int breakLong(Paragraphs &paragraphs);
int breakLong(Report &report);

} // namespace nianbao
