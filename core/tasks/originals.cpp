// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/originals.h"

#include "core/base/sidefiles.h"
#include "core/formats/formats.h"

#include <QFileInfo>

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype kNameLength = 100; // characters

QString safeSuffix(const QString &name)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    const bool known = std::any_of(
        formats().begin(), formats().end(), [&](const Format &format) { return format.suffixes.contains(suffix); });
    return known ? suffix : QStringLiteral("dat");
}

} // namespace

QString proposedOriginalName(const QString &name)
{
    QString result;
    for (const QChar character : name.left(kNameLength)) {
        const bool refused = character.unicode() < 0x20 || QStringLiteral("\\/:*?\"<>|").contains(character)
            || character.category() == QChar::Other_Format;
        if (!refused)
            result.append(character);
    }
    while (result.startsWith(u'.') || result.startsWith(u' '))
        result.remove(0, 1);
    return result.isEmpty() ? QStringLiteral("original.dat") : result;
}

Result<QString> extractOriginal(const Library &library, const QString &sha256, const PrivateFolder &folder)
{
    NB_TRY(const SourceFile file, library.source(sha256));
    const QString path = folder.filePath(QStringLiteral("%1.%2").arg(sha256.left(12), safeSuffix(file.name)));
    if (QFileInfo::exists(path))
        return path;
    NB_CHECK(atomicWrite(path, file.bytes, Overwrite::No));
    NB_CHECK(protectCopy(path));
    return path;
}

Status saveOriginal(const Library &library, const QString &sha256, const QString &path, Overwrite overwrite)
{
    NB_TRY(const SourceFile file, library.source(sha256));
    return atomicWrite(path, file.bytes, overwrite);
}

} // namespace nianbao
