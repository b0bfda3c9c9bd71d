// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/blocks.h"
#include "core/zip/zip.h"

#include <QByteArray>
#include <QList>

namespace nianbao {

/// content.xml, and the pictures beside it (Pictures/…), equal ones once.
struct OdtContent {
    QByteArray xml;
    QList<ZipEntry> pictures;
};

OdtContent odtContent(const Blocks &blocks, bool sealed);

} // namespace nianbao
