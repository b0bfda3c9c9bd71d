// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace nianbao {

/// One line for each value, however many lines it has.
QByteArray dumped(const QString &text);

/// A line for each column that is not NULL.
QByteArray dumpedRow(const QStringList &columns, const QVariantList &row);

} // namespace nianbao
