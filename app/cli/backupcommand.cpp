// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/source.h"
#include "core/backup/kinship.h"
#include "core/backup/restore.h"
#include "core/base/clock.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace nianbao {

namespace {

QJsonObject jsonOf(const Backup &backup)
{
    return QJsonObject {{QStringLiteral("file"), backup.path}, {QStringLiteral("sequence"), backup.sequence},
        {QStringLiteral("time"), backup.made.toString(Qt::ISODate)}, {QStringLiteral("bytes"), backup.bytes},
        {QStringLiteral("state"), backup.state}, {QStringLiteral("reason"), nameOf(backup.reason)}};
}

/// Tab-separated; empty: nothing is wrong with it.
QString remarkOn(bool sound, Kinship kinship)
{
    if (!sound)
        return u'\t' + QCoreApplication::translate("cli", "已损坏");
    return kinship == Kinship::Foreign ? u'\t' + QCoreApplication::translate("cli", "另一个年报库的") : QString();
}

Outcome listOf(const QList<Backup> &backups, Kin kin)
{
    QString text;
    QJsonArray list;
    for (const Backup &backup : backups) {
        const bool sound = isSound(backup.path);
        const Kinship kinship = sound ? kin.to(backup.path) : Kinship::Unknown;
        text += QStringList {QString::number(backup.sequence), backup.made.toString(Qt::ISODate),
                    QString::number(backup.bytes), backup.path}
                    .join(u'\t')
            + remarkOn(sound, kinship) + u'\n';
        QJsonObject row = jsonOf(backup);
        row.insert(QStringLiteral("sound"), sound);
        row.insert(QStringLiteral("foreign"), kinship == Kinship::Foreign);
        list.append(row);
    }
    return Outcome {text.toUtf8(), {}, {{QStringLiteral("backups"), list}}};
}

Result<Outcome> runBackup(const Arguments &arguments)
{
    const QString path = arguments.files().first();
    const QString folder = arguments.value("--to").isEmpty() ? backupFolder(path) : arguments.value("--to");
    if (arguments.has("--list"))
        return listOf(backupsIn(folder, path), Kin::of(path));
    NB_TRY(const std::unique_ptr<Library> library, openForReading(path));
    NB_TRY(const Backup backup, backUp(*library, folder, now(), BackupReason::ByHand));
    return Outcome {{}, QCoreApplication::translate("cli", "已备份到“%1”。").arg(backup.path), jsonOf(backup),
        library->openingNotes()};
}

/// What was restored is there already: a library that cannot be looked through is told when it is opened.
QList<Note> secrecyNotesOf(const QString &path)
{
    const auto library = openForReading(path);
    const auto held = library ? holdingsOf(**library) : Result<Holdings>(library.error());
    return held ? secrecyNotes(held->reports) : QList<Note>();
}

Result<Outcome> runRestore(const Arguments &arguments)
{
    const QString backup = arguments.files()[0];
    const QString library = arguments.files()[1];
    NB_TRY(const Restored restored,
        restoreBackup(backup, library, now(), arguments.has("--foreign") ? Strangers::Allow : Strangers::Refuse));
    Outcome outcome {{}, QCoreApplication::translate("cli", "已用备份“%1”恢复年报库“%2”。").arg(backup, library),
        {{QStringLiteral("library"), library}, {QStringLiteral("backup"), backup}}, restored.notes};
    outcome.warnings << secrecyNotesOf(library);
    if (restored.before) {
        outcome.warnings << Note {QStringLiteral("restore.before"),
            QCoreApplication::translate("cli", "恢复前的内容已另作备份：“%1”。").arg(restored.before->path), {}};
    }
    if (!restored.setAside.isEmpty()) {
        outcome.warnings << Note {QStringLiteral("restore.setAside"),
            QCoreApplication::translate("cli", "原来的年报库打不开，已原样留在“%1”。").arg(restored.setAside), {}};
    }
    return outcome;
}

} // namespace

Command backupCommand()
{
    return Command {QLatin1String("backup"),
        QT_TRANSLATE_NOOP("cli", "备份年报库，核对无误才算数；不写 --to 时放在它旁边的“名称.backups”文件夹里"),
        "nianbao-cli backup LIBRARY [--to FOLDER]\nnianbao-cli backup LIBRARY --list [--to FOLDER]", 1, 1, false,
        QList<Option> {
            {"--to", "FOLDER", QT_TRANSLATE_NOOP("cli", "备份到哪个文件夹，例如 U 盘上的")},
            {"--list", nullptr,
                QT_TRANSLATE_NOOP(
                    "cli", "只列出已有的备份，最新的在前：序号、时间、字节、文件，损坏的、另一个年报库的注明")},
        },
        runBackup};
}

Command restoreCommand()
{
    return Command {QLatin1String("restore"),
        QT_TRANSLATE_NOOP("cli", "用备份恢复年报库；先核对备份，再把现有内容另作备份，然后一步换上"),
        "nianbao-cli restore BACKUP LIBRARY [--foreign]", 2, 2, false,
        QList<Option> {
            {"--foreign", nullptr, QT_TRANSLATE_NOOP("cli", "备份是另一个年报库的，也换成它的内容")},
        },
        runRestore};
}

} // namespace nianbao
