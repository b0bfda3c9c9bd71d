// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/source.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace nianbao {

namespace {

/// By its mode too: root may write what nobody may.
bool isReadOnly(const QString &path)
{
    constexpr QFile::Permissions kWrite = QFile::WriteOwner | QFile::WriteUser | QFile::WriteGroup | QFile::WriteOther;
    const QFileInfo file(path);
    return !file.isWritable() || !(file.permissions() & kWrite);
}

Result<Outcome> run(const Arguments &arguments)
{
    const QString path = arguments.files().first();
    NB_TRY(const std::unique_ptr<Library> library, openForReading(path)); // the gate
    NB_TRY(const QList<ReportSummary> reports, library->reports());
    QStringList faults;
    if (arguments.has("--deep")) {
        NB_TRY(faults, library->verify());
    }
    Outcome outcome;
    outcome.warnings = library->openingNotes();
    if (isReadOnly(path))
        outcome.warnings << Note {QStringLiteral("library.readonly"),
            QCoreApplication::translate("cli", "“%1”是只读文件，只能查看，不能修改。").arg(path), {}};
    outcome.json = {{QStringLiteral("file"), path}, {QStringLiteral("faults"), QJsonArray::fromStringList(faults)},
        {QStringLiteral("reports"), reports.size()}};
    for (const QString &fault : faults)
        outcome.output += fault.toUtf8() + '\n';
    outcome.exit = faults.isEmpty() ? ExitCode::Done : ExitCode::Found;
    outcome.message = faults.isEmpty() ? QCoreApplication::translate("cli", "年报库“%1”完好，共 %2 份报告。")
                                             .arg(path, QString::number(reports.size()))
                                       : QCoreApplication::translate("cli", "年报库“%1”有 %2 处损坏。请从备份恢复。")
                                             .arg(path, QString::number(faults.size()));
    return outcome;
}

} // namespace

Command verifyCommand()
{
    return Command {QLatin1String("verify"), QT_TRANSLATE_NOOP("cli", "检查年报库文件是否完好，不改变它"),
        "nianbao-cli verify LIBRARY [--deep]", 1, 1, false,
        QList<Option> {
            {"--deep", nullptr, QT_TRANSLATE_NOOP("cli", "再检查全部索引，并逐份读出报告")},
        },
        run};
}

} // namespace nianbao
