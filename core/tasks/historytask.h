// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who changed what, when, what was it before, and give it back.
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"
#include "core/model/differences.h"
#include "core/store/library.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace nianbao {

/// One row of the history: a change, what one author typed into one field with pauses of at most ten minutes, what the
/// dialog of a table wrote while it was open, or a backup that was restored.
struct HistoryEntry {
    qint64 first = 0; ///< numbers of the changes, both included; others may lie between that are about something else
    qint64 last = 0; ///< of a restore: the last change of the backup
    QDateTime begin {}; ///< UTC
    QDateTime end {}; ///< UTC
    QString author {}; ///< empty: unknown
    QString label {};
    int changes = 1;
    Id node {}; ///< as ChangeRecord::node
    QString replaced {}; ///< of a restore: the backup of what was there before it; empty for changes
    QString replacedNext {}; ///< the same of the next restore, where nothing that came between is left

    bool operator==(const HistoryEntry &) const = default;
};

/// Newest first, at most `filter.most` changes. What was typed and taken back again, or cancelled, is no row.
Result<QList<HistoryEntry>> historyOf(const Library &library, const ChangeFilter &filter);

/// The restores that the library's backups tell of, newest first: the record of changes is that of the backup, and
/// knows of none. By whom is not known.
QList<HistoryEntry> restoresOf(const Library &library);
/// Puts them among the rows, by the time. `all`: there are no older rows than these.
QList<HistoryEntry> withRestores(const QList<HistoryEntry> &rows, const QList<HistoryEntry> &restores, bool all);

/// The report before and after a row of its history. Empty: there was none. What lies between and is about something
/// else is in both or in neither for the rows that `filter` asked for.
struct TwoStates {
    std::optional<Report> before;
    std::optional<Report> after;
};
Result<TwoStates> statesOf(const Library &library, const Id &report, const HistoryEntry &entry);

/// What differs; of a report that was not there yet, everything is new.
QList<Difference> differencesOf(const TwoStates &states);
/// What differs of one node, or of one field of it where that is not None; all for a null id. What came or went as a
/// part of something larger is told by its texts.
QList<Difference> differencesAt(const TwoStates &states, const Id &node, Field field);
/// The state from which the difference is given back.
Report sourceOf(const TwoStates &states, const Difference &difference);

/// For people: 正文, 新增, 移动 … and what giving it back will do.
QString nameOf(const Difference &difference);
QString promiseOf(const Difference &difference, const Report &now);

/// Whether taking it back would change anything now, as far as that is easily told.
bool canBeRestored(const Difference &difference, const Report &now);

/// 恢复这一处: the current report with that difference taken back, as one edit; `source` as sourceOf() says. Refused as
/// takenBack() and Document are, and, as history.same, where nothing would change.
Status restoreDifference(Document &document, const Report &source, const Difference &difference);
/// 恢复到此时: the current report as it was then, as one edit, refused likewise. `moment` is what the edit is called
/// by.
Status restoreState(Document &document, const Report &then, const QString &moment);

/// A signature for what is changed: the name, else the login.
Scribe scribeCalled(const QString &name);

} // namespace nianbao
