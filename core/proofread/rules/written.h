// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

namespace nianbao {

/// 三是。: a mark alone is no text.
bool hasWords(const QString &text);
/// Whether anything stands in it: a text that is not blank, a table, a picture.
bool isWritten(const Paragraphs &prose);
bool isWritten(const WorkItem &item);
/// Whether anything stands below the title.
bool isWrittenBelow(const Section &section);
/// A category that is no more than a heading. A run-in sentence of the user's own says what was done.
bool isBare(const Section &category);
/// Whether anything stands below the heading; a problem or a plan often is no more than its title.
bool isWritten(const Part &part);

} // namespace nianbao
