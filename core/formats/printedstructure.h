// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"
#include "core/richtext/flow.h"

#include <optional>

namespace nianbao {

/// The report's structure as a text without the report's texts: what prints, with the length of each text in its place.
/// What does not print, as units, notes and origins, is not in it.
QString printedStructure(const Report &report);

/// Whether both print the same text with the same structure, categories' keys aside.
bool haveSameStructure(const Report &a, const Report &b);

/// The report of our own document: `structure` with the texts, tables and pictures of the flow, fresh ids and origins.
/// None where the document prints anything else than that structure says.
std::optional<Report> restoredReport(const QString &structure, const Flow &flow, const ReadOptions &options);

} // namespace nianbao
