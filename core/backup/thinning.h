// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backupfile.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace nianbao {

/// Which backups of `newestFirst` may go at that time: all but the 20 newest, the newest one of each of the last 30
/// days and 24 months that have any. None where the clock went backwards since the newest or jumped by more than 400
/// days: then nobody knows what is old.
QList<Backup> superfluous(const QList<Backup> &newestFirst, const QDateTime &time);

/// Takes away what is superfluous of the backups that are older than `made`, which was just made of the library. Only
/// sound ones of the library itself count and go: not another one's of the same name, not those of a state that it
/// never had (but for copies of it in its own folder), not damaged ones. In doubt a backup stays.
void thinOut(const QString &folder, const QString &library, const Backup &made, const QDateTime &time);

} // namespace nianbao
