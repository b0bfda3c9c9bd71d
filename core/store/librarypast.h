// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"
#include "core/model/report.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace nianbao {

/// A state that a node had until a change gave it another, or removed it.
struct LeftState {
    qint64 change = 0;
    QByteArray hash; ///< stateHash() of what it was

    bool operator==(const LeftState &) const = default;
};

/// What a report ignored of proofreading until a change took it back, or gave it another reason.
struct LeftIgnored {
    qint64 change = 0;
    IgnoredFinding ignored;

    bool operator==(const LeftIgnored &) const = default;
};

/// What the record of changes knows of one report's past. Newest first.
struct ReportPast {
    QHash<Id, QList<LeftState>> left; ///< by node; the report's own texts under its own id
    QList<LeftIgnored> ignored {};
    qint64 newest = 0; ///< the newest change of the report; 0: none is remembered
};

/// The past of a library, as a value: what tells an older copy of it from one that was edited elsewhere.
struct LibraryPast {
    QList<QByteArray> chain; ///< the hashes of all changes, from the first
    QHash<Id, ReportPast> reports; ///< of those that it holds
};

/// How many changes two libraries have in common: the last one before their ways parted; 0 when nothing shows that one
/// is a copy of the other.
qint64 commonChanges(const LibraryPast &one, const LibraryPast &other);

/// A hash of all that a node holds itself, not of where it stands and what is below it.
QByteArray stateHash(const Report &report);
QByteArray stateHash(const Part &part);
QByteArray stateHash(const Section &section);
QByteArray stateHash(const WorkItem &item);

} // namespace nianbao
