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

/// One row of the history: a change, or what one author typed into one field with pauses of at most ten minutes.
struct HistoryEntry {
    qint64 first = 0; ///< numbers of the changes, both included; others may lie between that are about something else
    qint64 last = 0;
    QDateTime begin; ///< UTC
    QDateTime end; ///< UTC
    QString author;
    QString label;
    int changes = 1;
    Id node {}; ///< as ChangeRecord::node

    bool operator==(const HistoryEntry &) const = default;
};

/// Newest first, at most `filter.most` changes.
Result<QList<HistoryEntry>> historyOf(const Library &library, const ChangeFilter &filter);

/// The report before and after a row of its history. Empty: there was none. What lies between and is about something
/// else is in both or in neither for the rows that `filter` asked for.
struct TwoStates {
    std::optional<Report> before;
    std::optional<Report> after;
};
Result<TwoStates> statesOf(const Library &library, const Id &report, const HistoryEntry &entry);

/// What differs; of a report that was not there yet, everything is new.
QList<Difference> differencesOf(const TwoStates &states);
/// Those of one node, and of one field where that is not None; all for a null id.
QList<Difference> onlyOf(const QList<Difference> &differences, const Id &node, Field field);

/// For people: 正文, 新增, 移动 … and what taking it back will do.
QString nameOf(const Difference &difference);
QString promiseOf(const Difference &difference, const Report &now);

/// Whether taking it back would change anything now, as far as that is easily told.
bool canBeRestored(const Difference &difference, const Report &now);

/// 恢复这一处: the current report with that difference taken back, as one edit. Refused as takenBack() and Document
/// are.
Status restoreDifference(Document &document, const Report &before, const Difference &difference);
/// 恢复到此时: the current report as it was then, as one edit. `moment` is what the edit is called by.
Status restoreState(Document &document, const Report &then, const QString &moment);

/// A signature for what is changed: the name, else the login.
Scribe scribeCalled(const QString &name);

} // namespace nianbao
