// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nianbao {

/// Takes every right to a file or folder of this user's away from everybody else; the user's own stay. What comes by
/// stick or mail is open to all, and SQLite gives a journal the rights of its file. Does not open the file. Where the
/// file system knows no rights (FAT), for what is another user's, and for what a link leads to, nothing happens.
void makePrivate(const QString &path);

} // namespace nianbao
