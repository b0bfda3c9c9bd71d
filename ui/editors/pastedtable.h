// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paragraph.h"

class QMimeData;
class QString;

namespace nianbao {

/// Whether the text is rows of cells between tabs, as spreadsheets put them on the clipboard: at least two of each.
bool isRowsOfCells(const QString &text);

/// What a spreadsheet, a word processor or a browser copied, as paragraphs with its tables and pictures in their
/// places; the first row of a table is its header where the source names none. Empty where there is no table in it:
/// then its plain text says it better.
Paragraphs pastedTables(const QMimeData &data);

} // namespace nianbao
