// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filename.h"
#include "core/base/filestamp.h"
#include "core/base/folders.h"
#include "core/base/heldfile.h"
#include "core/formats/formats.h"
#include "core/tasks/importfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kMostFiles = 5000; // of one folder: more is a mistake in the choice

Error tooMany(const QString &folder)
{
    return Error {ErrorKind::Limit, QStringLiteral("import.files"),
        QCoreApplication::translate("tasks", "文件夹“%1”里的文件超过 %2 个。")
            .arg(readableName(folder), QString::number(kMostFiles)),
        QCoreApplication::translate("tasks", "请选择只放报送材料的文件夹，或者分几次导入。"), folder};
}

bool isHidden(const QString &relative)
{
    const QStringList names = relative.split(u'/');
    return std::any_of(names.begin(), names.end(), [](const QString &name) { return name.startsWith(u'.'); });
}

/// The deepest folder of the path that is called like a unit.
QString unitOfFolders(const QString &path, const UnitRegister &units)
{
    const QStringList names = path.split(u'/');
    for (qsizetype i = names.size() - 2; i >= 0; --i) { // the last one is the file's
        if (const Unit *unit = unitNamed(units, names[i]))
            return unit->name;
    }
    return {};
}

/// The library that is open and the note beside it: they may lie among the material, and nobody means them.
bool isOurs(const QString &path)
{
    return path.endsWith(QLatin1String(".open.json")) || isHeld(path);
}

/// Why a file of a folder is left out; empty where it is not.
QString reasonToLeave(const QString &path, const QString &relative)
{
    const QString name = QFileInfo(path).fileName();
    if (name.startsWith(QLatin1String("~$")) || name.startsWith(QLatin1String(".~")))
        return QCoreApplication::translate("tasks", "Word 或 WPS 打开时的临时文件");
    if (isHidden(relative))
        return QCoreApplication::translate("tasks", "隐藏文件");
    if (const auto stamp = stampOf(path); stamp && stamp->size == 0)
        return QCoreApplication::translate("tasks", "空文件");
    if (isLibraryFile(path))
        return QCoreApplication::translate("tasks", "年报库，请单独合并");
    if (!formatOf(name, {}))
        return QCoreApplication::translate("tasks", "认不出格式");
    return {};
}

Note leftNote(const QString &path, const QString &reason)
{
    return Note {QStringLiteral("import.left"),
        QCoreApplication::translate("tasks", "“%1”没有导入：%2。").arg(readableName(path), reason), {}};
}

Status findIn(const QString &folder, const ImportRequest &wish, const UnitRegister &units, FoundFiles &found)
{
    const FolderListing listing = allFilesBelow(folder, kMostFiles + 1);
    if (listing.files.size() > kMostFiles)
        return tooMany(folder);
    found.unread << listing.unread;
    for (const QString &path : listing.others)
        found.notes << leftNote(path,
            QCoreApplication::translate(
                "tasks", "它是链接、管道或设备，不是普通文件；要导入链接所指的文件，请直接选择它"));
    const QString root = QFileInfo(folder).absoluteFilePath();
    for (const QString &path : listing.files) {
        const QString relative = QFileInfo(path).absoluteFilePath().mid(root.size());
        if (isOurs(path))
            continue;
        const QString reason = reasonToLeave(path, relative);
        if (!reason.isEmpty()) {
            found.notes << leftNote(path, reason);
            continue;
        }
        ImportRequest request = wish;
        request.file = path;
        if (request.unit.isEmpty())
            request.unit = unitOfFolders(readableName(QFileInfo(root).fileName() + relative), units);
        found.requests << request;
    }
    return ok();
}

} // namespace

Result<FoundFiles> filesToImport(const QStringList &paths, const ImportRequest &wish, const UnitRegister &units)
{
    FoundFiles found;
    for (const QString &path : paths) {
        if (isFolder(path)) {
            NB_CHECK(findIn(path, wish, units, found));
            continue;
        }
        ImportRequest request = wish;
        request.file = path;
        found.requests << request;
    }
    if (!found.requests.isEmpty())
        return found;
    if (!found.unread.isEmpty())
        return together(found.unread);
    return Error {ErrorKind::Input, QStringLiteral("import.noFiles"),
        QCoreApplication::translate("tasks", "“%1”里没有可以导入的文件。")
            .arg(readableName(paths.join(QStringLiteral("”、“")))),
        QCoreApplication::translate("tasks", "请选择放有报送材料的文件夹，或者直接选择文件。"), paths.value(0)};
}

} // namespace nianbao
