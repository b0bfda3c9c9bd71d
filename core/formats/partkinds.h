// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

#include <QString>

#include <optional>

namespace nianbao {

/// What a part is about, from its heading; Work where nothing says otherwise. `year`: of the report; headings about
/// later years are plans.
PartKind kindOfHeading(const QString &heading, std::optional<Year> year);

/// A heading about the year's work as a whole (工作开展情况, 主要举措和成效) and not about one field of it.
bool isWorkAsAWhole(const QString &heading);

/// Key of the structure whose kinds of parts these are, in order; empty where there is none.
QString structureOf(const QList<Part> &parts);

} // namespace nianbao
