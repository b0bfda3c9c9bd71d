// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <memory>

class QTemporaryDir;

namespace nianbao {

/// Makes the folder and what is missing above it; one that is there already is fine.
Status makeFolder(const QString &path);

/// The same; what is made is for this user alone.
Status makePrivateFolder(const QString &path);

/// Takes the folder away if there is nothing in it.
void removeIfEmpty(const QString &folder);

/// False as well for what is not there.
bool isFolder(const QString &path);

/// The files with one of these suffixes ("json", in any case) in the folder, or in all folders below it as well: paths
/// in a fixed order. Nothing for a folder that is not there. Takes the program's own folders (":/samples") too.
QStringList filesIn(const QString &folder, const QStringList &suffixes);
QStringList filesBelow(const QString &folder, const QStringList &suffixes);

/// Every file of the folder and of the folders below it, hidden ones too, links aside: paths in a fixed order, at most
/// `most` of them. Names that are no UTF-8 as filename.h has them.
QStringList allFilesBelow(const QString &folder, int most);

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
