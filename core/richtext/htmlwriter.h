// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/blocks.h"
#include "core/richtext/documentinfo.h"

#include <QByteArray>

namespace nianbao {

/// What prints as a web page for a government's site: one <article> in HTML 5, headings h1 to h5, run-in headings in
/// <strong>, tables, figures with their bytes, the date in <time>. Without 版头 and 版记; UTF-8; one small style block.
QByteArray writeHtml(const Blocks &blocks, const DocumentInfo &info);

/// The text with U+FFFD for every character that HTML cannot hold: controls, noncharacters, half a surrogate pair.
QString forHtml(const QString &text);

} // namespace nianbao
