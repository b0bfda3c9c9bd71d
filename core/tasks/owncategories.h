// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Headings of a sender's own making among the categories of a report.
#pragma once

#include "core/model/report.h"

#include <QHash>
#include <QStringList>

namespace nianbao {

/// The headings that material brings for its work, each once, without their closing marks.
QStringList headingsOf(const Report &material);

/// Those of them that became categories when `before` took the material.
QStringList becomeCategories(const QStringList &headings, const Report &before, const Report &after);

/// Calls the headings as the categories are called that they are to go into: `assigned` is by the heading without its
/// closing mark.
void assignCategories(Report &material, const QHash<QString, QString> &assigned);

} // namespace nianbao
