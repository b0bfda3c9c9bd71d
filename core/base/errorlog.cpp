// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errorlog.h"

#include <QRegularExpression>
#include <QStringList>

namespace nianbao {

QString forLog(const Error &error)
{
    static const QRegularExpression kSqlite(QStringLiteral("^SQLite -?\\d+(?=:)"));
    static const QRegularExpression kSystem(QStringLiteral("\\((\\d+)\\)$")); // as fileError() ends
    static const QRegularExpression kCell(QStringLiteral("[A-Z]{1,3}\\d{1,7}$")); // without the sheet's name
    QStringList words {error.code};
    if (const auto line = error.place.line)
        words << QStringLiteral("line %1").arg(*line);
    if (const auto column = error.place.column)
        words << QStringLiteral("column %1").arg(*column);
    if (const auto cell = kCell.match(error.place.cell); cell.hasMatch())
        words << QStringLiteral("cell %1").arg(cell.captured());
    if (const auto offset = error.place.offset)
        words << QStringLiteral("byte %1").arg(*offset);
    if (const auto sqlite = kSqlite.match(error.detail); sqlite.hasMatch())
        words << sqlite.captured();
    else if (const auto system = kSystem.match(error.detail); system.hasMatch() && error.kind == ErrorKind::Disk)
        words << QStringLiteral("errno %1").arg(system.captured(1));
    return words.join(QStringLiteral(", "));
}

} // namespace nianbao
