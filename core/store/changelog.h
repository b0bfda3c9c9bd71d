// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/changerecord.h"
#include "core/store/library.h"
#include "core/store/librarypast.h"
#include "core/store/nodevalue.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <functional>

namespace nianbao {

class Database;

/// Appends the change to the record, inside the caller's transaction; `time` in UTC. Its hash covers the hash of the
/// change before it.
Status appendChange(Database &database, const LibraryChange &change, const QString &author, const QDateTime &time);

/// The number of the newest remembered change; 0 when there is none.
Result<qint64> newestChange(Database &database);

/// The hash of one change; empty where there is no such change.
Result<QString> hashOfChange(Database &database, qint64 number);

/// Whether the library is in that state (stateOf) or once was. Never of "0": that is the state of any library without
/// a record.
Result<bool> wasIn(Database &database, const QString &state);

/// Number and beginning of the hash of the newest change: 42.9f3a1b2c4d5e; 0 when there is none.
Result<QString> stateOf(Database &database);

/// Newest first.
Result<QList<ChangeRecord>> loadChanges(Database &database, const ChangeFilter &filter);

/// Whether the newest change is as it was written, and what it made is there; so is a library that remembers none, or
/// is too old to.
Result<bool> isNewestChangeWhole(Database &database);

/// A sentence for each change whose hash, number or predecessor is not what it was when it was written.
Result<QStringList> faultyChanges(Database &database);

/// The last change, counted from the first, up to which all are there and as they were written; 0: not even the first.
Result<qint64> lastWholeChange(Database &database);

/// The report as the record alone tells it: all its changes made one by one, from nothing. `present` are pictures that
/// no change has taken out. Empty where its last change removed it. Refused: a record that does not fit.
Result<std::optional<Report>> reportFromRecord(Database &database, const Id &report, const Contents &present);

/// The report as it was right after change `number`, from `now` (empty where the library does not hold it any more);
/// empty where there was none then. Refused: a record that does not fit.
Result<std::optional<Report>> reportAt(
    Database &database, const Id &report, const std::optional<Report> &now, qint64 number);

/// All states that the library's reports have had; `load` gives them as they are. Refused: a record that does not fit.
Result<LibraryPast> loadPast(Database &database, const std::function<Result<Report>(const Id &report)> &load);

} // namespace nianbao
