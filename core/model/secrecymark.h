// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/place.h"
#include "core/model/report.h"

#include <QString>
#include <QStringList>

namespace nianbao {

/// The code of secrecyNote().
inline const QString kSecrecyNote = QStringLiteral("import.secrecy");

/// The first 密级 that a text is marked with, as it stands there: 机密★1年, or a line of its own that says 秘密 (GB/T
/// 9704-2012, 7.2.2). Empty for everything else, however often it speaks of secrets. Lines with tabs are rows.
QString secrecyMarkIn(QStringView text);

/// The same of the cells of a row. A bare 秘密 marks it only where nothing stands beside: else it is what is counted.
QString secrecyMarkInRow(const QStringList &cells);

/// The same of what stands beside a text: headers, footers, comments, names of sheets. A marking with its star or
/// period may stand there among other words, parted by blanks; a bare 秘密 is a line of its own.
QString secrecyMarkAside(const QStringList &texts);

/// The first marking of a report, in its letterhead or in its text; empty when it has none.
QString secrecyMarkIn(const Report &report);

/// What whoever works with such a text must know: this machine may not be allowed to hold it.
QString secrecyWarning(const QString &mark);
Note secrecyNote(const QString &mark);

} // namespace nianbao
