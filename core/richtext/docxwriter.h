// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/compose/blocks.h"
#include "core/richtext/documentinfo.h"

#include <QByteArray>

namespace nianbao {

/// What prints as a DOCX file with named styles, outline levels, the page of GB/T 9704-2012 and numbers as text. The
/// same values give the same bytes. Refused: what checkFigures refuses.
Result<QByteArray> writeDocx(const Blocks &blocks, const DocumentInfo &info);

} // namespace nianbao
