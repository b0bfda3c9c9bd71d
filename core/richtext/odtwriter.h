// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/compose/blocks.h"
#include "core/richtext/documentinfo.h"

#include <QByteArray>

namespace nianbao {

/// What prints as an ODT file (OpenDocument 1.2) with the same named styles, outline levels and page as DOCX. The same
/// values give the same bytes. Refused: what checkFigures refuses.
Result<QByteArray> writeOdt(const Blocks &blocks, const DocumentInfo &info);

} // namespace nianbao
