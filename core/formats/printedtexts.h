// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

#include <functional>

namespace nianbao {

/// What to do with each text that prints and with each node of a report.
struct PrintedVisitor {
    std::function<void(QString &)> text;
    std::function<void(Paragraph &)> paragraph;
    std::function<void(Id &, Origin &)> node;
};

/// Goes through the report in the order in which it prints.
void visitPrinted(Report &report, const PrintedVisitor &visitor);

/// Whether the part's heading is left out where sections carry 一、.
bool isHeadingHidden(const Report &report, const Part &part);

/// Without everything that does not print.
Report withoutUnprinted(Report report);

} // namespace nianbao
