// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Clean reports as counties, townships and departments write them, of any year since 2016.
#pragma once

#include "core/model/paragraph.h"

#include <QString>

namespace nianbao::test {

/// Who writes. A township and a department speak of themselves: 我镇, 本局, 本部门.
enum class ReportingBody { County, Township, Subdistrict, Bureau, Commission };

/// A report of a body and a year (2016 to 2025) with the formulae and documents of that year, 1,500 to 2,500
/// characters, without a fault; its lists are numbered as `manner` (any number) says: 一是, 1., 第一，, （1）, ——,
/// paragraphs.
QString bodyReportText(ReportingBody body, int year, unsigned manner);

/// A table such as stands in a report: names, figures, short sentences, signs for nothing.
Paragraph cleanTable(int year);

} // namespace nianbao::test
