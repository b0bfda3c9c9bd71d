// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nianbao {

/// What Markdown that writeMarkdown() wrote shows: the text without its marks, the cells of a table between tabs. Of a
/// picture nothing.
QString textOfMarkdown(const QString &markdown);

} // namespace nianbao
