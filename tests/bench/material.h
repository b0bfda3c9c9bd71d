// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/report.h"

#include <QString>

namespace nianbao::bench {

/// The newest sample report that ships with the program.
Result<Report> sampleReport(const QString &folder);

/// The same report with every section of every part `times` times, with ids of their own.
Report repeated(const Report &report, int times);

/// A report of a year with so many items in seven categories.
Report reportWithItems(int year, int items);

/// A library below `folder` with these reports.
Result<QString> makeLibrary(const QString &folder, const QString &name, const QList<Report> &reports);

} // namespace nianbao::bench
