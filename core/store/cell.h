// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storedrow.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

namespace nianbao {

/// NULL is neither "" nor x'': a null QString or QByteArray would be bound as NULL.
inline QVariant textCell(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

inline QVariant bytesCell(const QByteArray &bytes)
{
    return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes);
}

// One reader for rows of a table and for rows as lists.

inline QString textAt(const StoredRow &row, int column)
{
    return row.text(column);
}

inline QString textAt(const QVariantList &row, int column)
{
    return row.value(column).toString();
}

inline int numberAt(const StoredRow &row, int column)
{
    return int(row.number(column));
}

inline int numberAt(const QVariantList &row, int column)
{
    return row.value(column).toInt();
}

inline QByteArray bytesAt(const StoredRow &row, int column)
{
    return row.bytes(column);
}

inline QByteArray bytesAt(const QVariantList &row, int column)
{
    return row.value(column).toByteArray();
}

} // namespace nianbao
