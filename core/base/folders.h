// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

class QTemporaryDir;

namespace nianbao {

/// Makes the folder and what is missing above it; one that is there already is fine.
Status makeFolder(const QString &path);

/// The same; what is made is for this user alone.
Status makePrivateFolder(const QString &path);

/// What is not empty, or no folder, stays.
void removeEmptyFolder(const QString &path);

/// False as well for what is not there.
bool isFolder(const QString &path);

/// The files with one of these suffixes ("json", in any case) in the folder, or in all folders below it as well: paths
/// in a fixed order. Nothing for a folder that is not there. Takes the program's own folders (":/samples") too.
QStringList filesIn(const QString &folder, const QStringList &suffixes);
QStringList filesBelow(const QString &folder, const QStringList &suffixes);

/// What stands in a folder and in the folders below it, hidden ones too. Names that are no UTF-8 as filename.h has
/// them.
struct FolderListing {
    QStringList files; ///< paths in a fixed order
    QStringList others; ///< links, which are not followed, pipes, devices
    QList<Error> unread; ///< folders that could not be looked through to their end
};

/// Looks no further once it has `most` files.
FolderListing allFilesBelow(const QString &folder, int most);

/// A new folder that only this user can enter, gone with the object and with all that is in it.
class PrivateFolder {
public:
    static Result<PrivateFolder> make();

    PrivateFolder(); ///< none yet
    ~PrivateFolder();
    PrivateFolder(PrivateFolder &&) noexcept;
    PrivateFolder &operator=(PrivateFolder &&) noexcept;

    [[nodiscard]] QString filePath(const QString &name) const;

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace nianbao
