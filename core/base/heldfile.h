// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nianbao {

/// Marks a file that SQLite has open for writing. While it lives, readFile and atomicWrite refuse that file under all its names: on
/// POSIX, closing any descriptor of a file drops all locks that the process has on it, SQLite's too.
class HeldFile {
public:
    explicit HeldFile(const QString &path);
    ~HeldFile();
    HeldFile(const HeldFile &) = delete;
    HeldFile &operator=(const HeldFile &) = delete;

private:
    QString m_key;
};

/// Asks without opening the file.
bool isHeld(const QString &path);

}
