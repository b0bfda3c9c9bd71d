// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/columns.h"

namespace nianbao {

QString keyOf(TableKind table)
{
    switch (table) {
    case TableKind::Items:
        return QStringLiteral("items");
    case TableKind::Problems:
        return QStringLiteral("problems");
    case TableKind::Plans:
        return QStringLiteral("plans");
    case TableKind::Units:
        return QStringLiteral("units");
    }
    return {};
}

} // namespace nianbao
