// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace nianbao {

/// word/styles.xml and word/fontTable.xml, from the table of styles.
QByteArray docxStyles();
QByteArray docxFonts();

} // namespace nianbao
