// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/libraryuser.h"

#include "core/base/files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

namespace nianbao {

namespace {

constexpr qint64 kLargestNote = 4096; // bytes
constexpr int kLongestName = 64;

/// Anyone may have written the file: short, on one line, nothing invisible.
QString harmless(const QString &text)
{
    QString shown;
    for (const QChar character : text.left(kLongestName)) {
        if (character.isPrint())
            shown += character;
    }
    return shown;
}

LibraryUser::Where whereIs(const QString &machine, qint64 process)
{
    if (machine != QSysInfo::machineHostName())
        return LibraryUser::Where::OtherMachine;
    return process == QCoreApplication::applicationPid() ? LibraryUser::Where::ThisProgram
                                                         : LibraryUser::Where::ThisMachine;
}

} // namespace

std::optional<LibraryUser> userOf(const QString &library)
{
    const QString file = QFileInfo(library).canonicalFilePath(); // the note lies beside what a link leads to
    if (file.isEmpty())
        return std::nullopt;
    const auto bytes = readFile(file + QStringLiteral(".open.json"), kLargestNote);
    if (!bytes)
        return std::nullopt;
    const QJsonObject note = QJsonDocument::fromJson(*bytes).object();
    const QString machine = note.value(QLatin1String("host")).toString();
    const qint64 process = note.value(QLatin1String("pid")).toInteger();
    const QDateTime since = QDateTime::fromString(note.value(QLatin1String("since")).toString(), Qt::ISODate);
    if (machine.isEmpty() || !since.isValid())
        return std::nullopt;
    return LibraryUser {harmless(note.value(QLatin1String("user")).toString()), harmless(machine),
        whereIs(machine, process), since.toUTC(), process};
}

} // namespace nianbao
