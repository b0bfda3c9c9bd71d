// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/pdf.h"
#include "core/render/runpainter.h"

namespace nianbao {

/// What Qt cannot write: the exact text map, pictures as they came, subset names, bookmarks, page labels, language,
/// metadata, dates and a deterministic ID.
Result<QByteArray> finishPdf(
    const QByteArray &drawn, const Pages &pages, const PageSpec &spec, const PdfInfo &info, const RunPainter &drawing);

/// Reads the finished file again: its first and last bytes, its pages, and that every font is embedded.
Status checkPdf(const QByteArray &bytes, qsizetype pages);

} // namespace nianbao
