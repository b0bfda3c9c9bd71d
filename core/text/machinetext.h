// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QString>

namespace nianbao {

/// One bit for each character of `text`: set within what is written for machines (markup tags and entities, SQL
/// statements, spreadsheet formulas), where Chinese punctuation rules do not hold and nothing may be changed. Empty
/// when there is none, as nearly always.
QBitArray machineText(const QString &text);

} // namespace nianbao
