// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"
#include "core/model/report.h"

#include <QList>
#include <QString>

namespace nianbao {

/// By what a record of a sender may be known when its file, or a later version of that, comes.
struct RecordTraits {
    Id id;
    const Origin *origin; ///< of what is there: where it came from; of what comes: file and key. Outlives this
    QString hash; ///< as it was received, or of what comes
    QString title;
    QString text; ///< as it is now, or as it comes
    bool isSection = false; ///< a section is never taken for an item
    bool isEdited = false; ///< of what is there: since it was received
};

struct RecordMatches {
    QList<int> current; ///< for each incoming record the index of the one that it stands for, or -1
    QList<int> missing; ///< those that came with an earlier version of the file and are not in this one
};

/// Finds the records again: by id (whosesoever it is), else among those of `sender` by what was received, by their
/// text now, and among those of earlier versions of the same file by key, title, and by a text between the same
/// neighbours that is half, else a third the same; what was rewritten here altogether by the same neighbours alone. A
/// file is an earlier version of another when one sender gave them the same name, marks of revision aside, or when at
/// least half of its records come again. Linear.
RecordMatches matchRecords(
    const QList<RecordTraits> &current, const QList<RecordTraits> &incoming, const QString &sender);

/// A file's name without its suffix and marks of revision: 台账（修改稿）.xlsx is 台账.
QString fileStem(const QString &name);

} // namespace nianbao
