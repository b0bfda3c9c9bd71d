// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"
#include "core/model/template.h"

#include <QList>

namespace nianbao {

/// Gives the sections of the Work parts the keys of the categories whose titles they bear, closing marks aside. The
/// report's categories are those of which at least half are there, the ones with the most; none: empty.
void recogniseCategories(Report &report, const QList<Categories> &known);

} // namespace nianbao
