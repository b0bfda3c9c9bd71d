// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/columns.h"

#include <QByteArray>

namespace nianbao {

/// `{"format":"nianbao-mappings","version":1,"mappings":[{"sender":"…","shape":"…","table":"items","fields":[…]}]}`:
/// what an office may hand on to another. Version 1: the first.
QByteArray writeMappings(const QList<ColumnMapping> &mappings);

/// Strictly: another format, a newer version, an unknown table or field, a field twice in one mapping are refused with
/// their line. `file`: its name, for messages.
Result<QList<ColumnMapping>> readMappings(const QByteArray &bytes, const QString &file);

/// With this one in the place of an earlier one of the same sender and shape.
QList<ColumnMapping> withMapping(QList<ColumnMapping> mappings, const ColumnMapping &mapping);

} // namespace nianbao
