// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/typeset/page.h"
#include "core/typeset/spec.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>

namespace nianbao {

struct PdfInfo {
    QString title;
    QString author;
    QDateTime made; ///< creation date; an argument so that the same report gives the same bytes
};

/// Called after each page with its number; false cancels.
using Progress = std::function<bool(int done, int total)>;

/// The pages as PDF/A-1b: embedded subsets, an exact text map, bookmarks, page labels, metadata. Checked by reading it
/// again.
Result<QByteArray> pdf(const Pages &pages, const PageSpec &spec, const PdfInfo &info, const Progress &progress = {});

} // namespace nianbao
