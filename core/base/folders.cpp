// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folders.h"

#include "core/base/fileerror.h"
#include "core/base/filename.h"
#include "core/base/interruption.h"
#include "core/base/leftovers.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <filesystem>
#include <system_error>

namespace nianbao {
namespace {

QStringList listed(const QString &folder, const QStringList &suffixes, QDirIterator::IteratorFlags depth)
{
    QStringList patterns;
    for (const QString &suffix : suffixes)
        patterns << QStringLiteral("*.") + suffix;
    QStringList paths;
    QDirIterator files(folder, patterns, QDir::Files, depth);
    while (files.hasNext())
        paths << files.next();
    paths.sort(); // the file system's own order differs from machine to machine
    return paths;
}

QString nameOf(const std::filesystem::path &path)
{
#ifdef Q_OS_WIN
    return QDir::fromNativeSeparators(QString::fromStdWString(path.native()));
#else
    return fileNameOf(path.c_str());
#endif
}

Error unreadable(const std::filesystem::path &folder, std::error_code code)
{
    return fileError(code.value(), nameOf(folder), FileAction::Read, "list folder");
}

} // namespace

Status makeFolder(const QString &path)
{
    const QFileInfo info(path);
    const bool taken = info.exists() && !info.isDir();
    if (!taken && QDir().mkpath(path))
        return ok();
    return Error {.kind = ErrorKind::Disk,
        .code = QStringLiteral("folder.make"),
        .message = taken ? QCoreApplication::translate("base", "“%1”不是文件夹。").arg(path)
                         : QCoreApplication::translate("base", "文件夹“%1”建不起来。").arg(path),
        .remedy = QCoreApplication::translate("base", "请换一个可以写入的文件夹。"),
        .file = path};
}

Status makePrivateFolder(const QString &path)
{
    const bool isNew = !QFileInfo::exists(path);
    NB_CHECK(makeFolder(path));
    if (isNew)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return ok();
}

void removeEmptyFolder(const QString &path)
{
    QDir().rmdir(path);
}

bool isFolder(const QString &path)
{
    std::error_code none;
    return !path.isEmpty() && std::filesystem::is_directory(nativePath(path), none);
}

QStringList filesIn(const QString &folder, const QStringList &suffixes)
{
    return listed(folder, suffixes, QDirIterator::NoIteratorFlags);
}

QStringList filesBelow(const QString &folder, const QStringList &suffixes)
{
    return listed(folder, suffixes, QDirIterator::Subdirectories);
}

FolderListing allFilesBelow(const QString &folder, int most)
{
    // Not QDirIterator: it passes over names that are no UTF-8, and over what it cannot read, without a word.
    namespace fs = std::filesystem;
    FolderListing listing;
    QList<fs::path> folders {nativePath(folder)};
    while (!folders.isEmpty() && listing.files.size() < most) {
        const fs::path here = folders.takeLast();
        std::error_code error;
        fs::directory_iterator entries(here, error);
        while (!error && entries != fs::directory_iterator() && listing.files.size() < most) {
            const fs::path path = entries->path();
            std::error_code unknown;
            const fs::file_status status = fs::symlink_status(path, unknown);
            if (fs::is_directory(status))
                folders << path;
            else if (unknown && unknown != std::errc::no_such_file_or_directory)
                listing.unread << unreadable(path, unknown);
            else if (!unknown)
                (fs::is_regular_file(status) ? listing.files : listing.others) << nameOf(path);
            entries.increment(error);
        }
        if (error)
            listing.unread << unreadable(here, error);
    }
    listing.files.sort();
    listing.others.sort();
    return listing;
}

Result<PrivateFolder> PrivateFolder::make()
{
    NB_CHECK(checkInterruption());
    PrivateFolder made;
    removeTemporaryLeftovers();
    made.m_folder =
        std::make_unique<QTemporaryDir>(QStringLiteral("%1/nianbao-%2-XXXXXX").arg(QDir::tempPath(), ownerMark()));
    if (made.m_folder->isValid())
        return made;
    Error error = fileError(EIO, QDir::tempPath(), FileAction::Write, "make private folder");
    error.detail += QStringLiteral(": ") + made.m_folder->errorString();
    return error;
}

PrivateFolder::PrivateFolder() = default;
PrivateFolder::~PrivateFolder() = default;
PrivateFolder::PrivateFolder(PrivateFolder &&) noexcept = default;
PrivateFolder &PrivateFolder::operator=(PrivateFolder &&) noexcept = default;

QString PrivateFolder::filePath(const QString &name) const
{
    return m_folder->filePath(name);
}

} // namespace nianbao
