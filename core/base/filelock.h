// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nianbao {

/// Whether another process holds a write lock on any of these bytes of the file. Takes no lock itself. Not for a file
/// that this process holds open: asking opens and closes it, which would drop its own locks. Always no on Windows,
/// where opening tells.
bool isLockedByOther(const QString &path, qint64 from, qint64 length);

/// A write lock on one byte of a file that belongs to this object. The usual ones belong to the process, and any
/// descriptor of the file that closes in it drops them: that of a file dialog too, which looks into every file that it
/// lists. Others find it by isLockedByOther(). Only on Linux; elsewhere it is never refused and holds nothing.
class OwnedLock {
public:
    OwnedLock(const QString &path, qint64 at);
    /// Drops the process's other locks on the file as well.
    ~OwnedLock();
    OwnedLock(const OwnedLock &) = delete;
    OwnedLock &operator=(const OwnedLock &) = delete;

    /// Another program has it.
    [[nodiscard]] bool isRefused() const { return m_refused; }

private:
    int m_descriptor = -1;
    bool m_refused = false;
};

} // namespace nianbao
