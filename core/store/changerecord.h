// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"
#include "core/model/place.h"

#include <QDateTime>
#include <QString>

#include <functional>

namespace nianbao {

/// One change that the library remembers: who did what, and when. What was before and after stands beside it in the
/// library and comes back by Library::reportAt().
struct ChangeRecord {
    qint64 number = 0; ///< from 1, without gaps
    QDateTime time; ///< UTC
    QString author;
    QString label; ///< as in 修改标题
    Id node {}; ///< the report, part, section or item whose own texts or settings are all that it touched; else null

    bool operator==(const ChangeRecord &) const = default;
};

/// Which records are asked for. Null ids: of all reports, of all nodes.
struct ChangeFilter {
    Id report {};
    Id node {};
    Field field = Field::None; ///< of the node; None: whatever of it. What adds or removes the node counts too
    qint64 before = 0; ///< only with a smaller number; 0: from the newest on
    int most = 200; ///< how many at most, newest first
};

/// Who signs the changes of a library, and by which clock. An empty function is the login and the system's clock.
struct Scribe {
    std::function<QString()> author {};
    std::function<QDateTime()> time {};
};

/// Who does something now.
struct Signature {
    QString author;
    QDateTime time; ///< UTC
};

/// 命名版本: a state of one report that has a name, such as 征求意见稿 or 送审稿.
struct ReportVersion {
    Id id;
    Id report;
    QString name; ///< one line, not empty
    QString note;
    qint64 change = 0; ///< the last change that it holds; 0: the report as it was before the first remembered change
    QDateTime time; ///< UTC
    QString author;

    bool operator==(const ReportVersion &) const = default;
};

} // namespace nianbao
