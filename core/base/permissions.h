// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nianbao {

/// Takes every right to a file or folder of this user's away from everybody else; the user's own stay. What comes by
/// stick or mail is open to all, and SQLite gives a journal the rights of its file. Does not open the file. Where the
/// file system knows no rights (FAT), for what is another user's, and for what a link leads to, nothing happens.
void makePrivate(const QString &path);

/// What others may do with a file that is made from another: what they may do with that one. A new file of this
/// program is private; without this a corrected copy of a text that a whole office reads would be closed to it.
class RightsOfSource {
public:
    /// Before `path` is written. One that exists keeps its own rights; a library's are no example, nor are those of
    /// another user's file.
    RightsOfSource(const QString &path, const QString &source);

    /// After it was written; best effort.
    void give() const;

private:
    QString m_path;
    unsigned int m_rights = 0; ///< 0: it stays private
};

} // namespace nianbao
