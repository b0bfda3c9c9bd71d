// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/library.h"

namespace nianbao {

class Database;

/// Newest first. Their contents are not read.
Result<QList<SourceSummary>> loadSources(Database &database);

/// With its content, whose hash is checked.
Result<SourceFile> loadSource(Database &database, const QString &sha256);

/// Refused: a `before` that is not held, a new one that is, a content that is not its hash's, more than kLargestSource
/// or, together, `most`.
Status checkSources(Database &database, const QList<SourceChange> &changes, qint64 most = kLargestSources);

/// Inside the caller's transaction.
Status saveSources(Database &database, const QList<SourceChange> &changes);

/// A sentence for each kept file whose content is not its hash's.
Result<QStringList> faultySources(Database &database);

/// Every kept file by its hash, without its content, as canonical text.
Result<QByteArray> dumpSources(Database &database);

} // namespace nianbao
