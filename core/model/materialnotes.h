// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of material that is not taken.
#pragma once

#include "core/base/place.h"
#include "core/model/report.h"

#include <QString>

#include <optional>

namespace nianbao {

FilePlace placeOf(const Origin &origin);

/// Of prose that is neither work nor problem nor plan. A long one is shown by its beginning and its figures.
Note leftNote(const QString &text, const Origin &origin);

/// Of a heading that only says into which category goes what stands below it.
Note headingNote(const QString &heading, const QString &category, const Origin &origin);

/// Of what stands before and behind the text; none where there is nothing.
std::optional<Note> frameNote(const Report &material);

/// Of material with nothing in it that could be taken.
Note emptyNote();

} // namespace nianbao
