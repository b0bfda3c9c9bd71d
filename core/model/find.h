// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/place.h"
#include "core/model/report.h"

#include <QList>

#include <functional>

namespace nianbao {

/// Every text of a report that a user can edit, in the order of the document: one call for each field, or for each
/// paragraph of it, a table as its plainText().
void forEachText(const Report &report, const std::function<void(const Place &, const QString &)> &visit);

struct Match {
    Place place; ///< of its first character
    int length = 0;

    bool operator==(const Match &) const = default;
};

/// All places of `wanted`, whatever its case, without overlap; none for an empty text.
QList<Match> findText(const Report &report, const QString &wanted);

} // namespace nianbao
