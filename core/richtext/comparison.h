// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/compose/blocks.h"
#include "core/richtext/documentinfo.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace nianbao {

struct ComparisonInfo {
    DocumentInfo before {};
    DocumentInfo after {}; ///< its title and organisation become the document's
    QString author {}; ///< of every change; shown beside it
    QDateTime time {}; ///< of every change; invalid: not told
};

/// Two versions as one DOCX file with tracked changes: who accepts them all has `after`, who rejects them all `before`.
/// Paragraphs that are alike are compared character by character; tables without merged cells row by row, other tables
/// and pictures as wholes. The same values give the same bytes.
Result<QByteArray> writeComparison(const Blocks &before, const Blocks &after, const ComparisonInfo &info);

} // namespace nianbao
