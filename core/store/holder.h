// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nianbao {

/// The name by which the system knows the user.
QString loginName();

/// The byte that a library's OwnedLock is on: behind SQLite's own, where no content ever is.
constexpr qint64 kHolderByte = 0x40000000 + 600;

/// Whether another process holds a write lock of SQLite or a holder's on the file; asks the kernel without taking one.
/// Never asked for a file that this process has open. Where the system cannot tell, false: then SQLite's own lock
/// decides.
bool isLockedElsewhere(const QString &file);

/// The sidecar `FILE.open.json`: who has the library open, for the sentence that another program shows. It is no lock:
/// wrong or missing, it blocks nothing.
class HolderNote {
public:
    explicit HolderNote(const QString &file);
    ~HolderNote();
    HolderNote(const HolderNote &) = delete;
    HolderNote &operator=(const HolderNote &) = delete;

    /// "李华@pc-3，进程1234，自2019-01-05 14:30起"; empty when unknown.
    static QString read(const QString &file);

private:
    QString m_name;
};

} // namespace nianbao
