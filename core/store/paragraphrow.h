// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/id.h"
#include "core/model/paragraph.h"
#include "core/store/storedrow.h"

#include <QStringList>
#include <QVariant>

#include <optional>

namespace nianbao {

class Database;

/// The columns that hold a paragraph, the same in all tables of paragraphs, in the order of the cells.
const QStringList &paragraphColumns();

QVariantList cellsOf(const Paragraph &paragraph);

/// From the current row of a query, beginning with the column `first`, or from such cells; empty for what cellsOf()
/// never made.
std::optional<Paragraph> paragraphFrom(const StoredRow &row, int first);
std::optional<Paragraph> paragraphFrom(const QVariantList &row);

/// Refused: a picture of more than kLargestPicture; a table that would not come back as it is.
Status checkStorable(const Paragraph &paragraph, const QString &path);

/// Refused: a report whose pictures, as they are in the tables now, have more than `most` bytes together.
Status checkPictures(Database &database, const Id &report, qint64 most = kLargestPictures);

} // namespace nianbao
