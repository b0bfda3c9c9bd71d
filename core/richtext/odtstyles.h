// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace nianbao {

/// styles.xml: the named styles and the page with its two page numbers, from the table of styles.
QByteArray odtStyles();

} // namespace nianbao
