// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A report as people read it, in the formats of word processors.
#pragma once

#include "core/formats/format.h"

namespace nianbao {

/// The report as it prints, as a DOCX file with named styles. Refused: none or several reports, figures that the format
/// cannot hold.
Result<QByteArray> writeDocxReport(const Content &content, const WriteOptions &options);

} // namespace nianbao
