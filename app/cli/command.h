// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

namespace nianbao {

/// How the program ends: the contract with scripts.
enum class ExitCode {
    Done = 0,
    Found = 1, ///< a check found something
    Usage = 2,
    Input = 3,
    Library = 4,
    InUse = 5,
    Disk = 6,
    Limit = 7,
    Cancelled = 8,
    Internal = 70,
};

ExitCode exitCodeOf(ErrorKind kind);

/// Writes a piece of data, or tells that it cannot.
using Writing = std::function<bool(const QByteArray &piece)>;

/// What a verb did. It prints nothing itself: the console shows `output` and `message`, or `json` with --json.
struct Outcome {
    QByteArray output {}; ///< data, for stdout
    QString message {}; ///< for people, on stderr
    QJsonObject json {}; ///< the same data; "ok" and "warnings" are added
    QList<Note> warnings {};
    ExitCode exit = ExitCode::Done;
    /// A list too long to be held whole, written piece by piece: behind `output`, or with --json as one member more of
    /// `json`. False when a piece could not be written.
    std::function<bool(const Writing &write)> list {};
};

/// One row of the table of commands. Texts are marked for translation in context "cli".
struct Command {
    QLatin1String verb;
    const char *summary; ///< one sentence
    const char *usage; ///< the command lines, one each
    int fewestFiles; ///< arguments that are no options
    int mostFiles;
    bool needsFonts; ///< runs with a QGuiApplication, which costs time and memory
    QList<Option> options;
    Result<Outcome> (*run)(const Arguments &arguments);
};

/// THE TABLE of commands.
const QList<Command> &commands();

/// By verb; null when there is none.
const Command *commandByVerb(QStringView verb);

/// Runs the words after the program's name and prints. Returns the exit code.
int runCommandLine(const QStringList &words);

Command newCommand();
Command importCommand();
Command mergeCommand();
Command sourcesCommand();
Command historyCommand();
Command exportCommand();
Command compareCommand();
Command packageCommand();
Command pdfCommand();
Command pngCommand();
Command listCommand();
Command showCommand();
Command similarCommand();
Command checkCommand();
Command ignoreCommand();
Command rulesCommand();
Command verifyCommand();
Command dumpCommand();
Command backupCommand();
Command restoreCommand();
Command salvageCommand();
Command formCommand();
Command mappingsCommand();
Command formatsCommand();
Command structuresCommand();
Command fontsCommand();
Command helpCommand();

} // namespace nianbao
