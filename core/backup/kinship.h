// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/backupfile.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace nianbao {

class Library;

/// Whose a backup is. Names do not tell: libraries of one name come and go in a folder, and share one on a stick.
enum class Kinship {
    Own, ///< it grew from the same first change
    Foreign, ///< it did not: another library's
    Unknown, ///< one of the two cannot be read, or is older than the record of changes
};

/// What is known of a library's record of changes, by which its backups are told from those of others.
class Kin {
public:
    /// Of a library that is not open in this program. One that is damaged, or open elsewhere, is searched for what is
    /// left of its record, or else for what its folder's backups hold too; of one that is not there nothing is known.
    static Kin of(const QString &library);
    /// Of one that is open.
    static Kin of(const Library &library);

    /// The backup goes through the gate. Once one has been found to be of the family, its first change is remembered:
    /// others are compared with that.
    Kinship to(const QString &backup);

private:
    static Kin beginningWith(const QString &origin, bool isEmpty);

    std::optional<QString> m_origin; ///< hash of the first change; empty: the library is new and holds nothing
    QSet<QByteArray> m_traces; ///< hashes of changes in what is left of a damaged one
};

/// The first of them that is sound, and not another library's.
std::optional<Backup> newestSound(const QList<Backup> &newestFirst, Kin kin);

} // namespace nianbao
