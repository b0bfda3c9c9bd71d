// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "core/base/wordlist.h"

#include <QCoreApplication>

#include <algorithm>
#include <exception>
#include <new>

namespace nianbao {

namespace {

Error noVerb()
{
    return Error {ErrorKind::Usage, QStringLiteral("cli.noVerb"),
        QCoreApplication::translate("cli", "没有写要做什么。"),
        QCoreApplication::translate("cli", "用“nianbao-cli help”查看所有命令。"), {}};
}

Error unknownVerb(const QString &verb)
{
    QStringList verbs;
    for (const Command &command : commands())
        verbs << command.verb;
    const QString meant = nearest(verb, verbs);
    return Error {ErrorKind::Usage, QStringLiteral("cli.verb"),
        QCoreApplication::translate("cli", "没有“%1”这个命令。").arg(verb),
        meant.isEmpty() ? QCoreApplication::translate("cli", "可用的命令：%1。").arg(listed(verbs))
                        : QCoreApplication::translate("cli", "是不是要用“%1”？").arg(meant),
        {}};
}

Outcome version()
{
    const QString version = QCoreApplication::applicationVersion();
    return Outcome {
        QStringLiteral("nianbao-cli %1\n").arg(version).toUtf8(), {}, {{QStringLiteral("version"), version}}};
}

/// --json and --quiet may stand before the verb too.
qsizetype verbIndex(const QStringList &words)
{
    const auto isVerb = [](const QString &word) {
        return word != QLatin1String("--json") && word != QLatin1String("--quiet");
    };
    return std::distance(words.begin(), std::find_if(words.begin(), words.end(), isVerb));
}

Result<Outcome> run(QStringList words)
{
    const qsizetype index = verbIndex(words);
    if (index == words.size())
        return noVerb();
    QString verb = words.takeAt(index);
    if (verb == QLatin1String("--version"))
        return version();
    if (verb == QLatin1String("--help") || verb == QLatin1String("-h"))
        verb = QStringLiteral("help");
    const Command *command = commandByVerb(verb);
    if (!command)
        return unknownVerb(verb);
    NB_TRY(const Arguments arguments,
        Arguments::parse(words, command->options + commonOptions(), command->fewestFiles, command->mostFiles));
    if (!arguments.has("--help"))
        return command->run(arguments);
    NB_TRY(const Arguments topic, Arguments::parse({command->verb}, {}, 0, 1));
    return helpCommand().run(topic);
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> kRows {
        newCommand(),
        importCommand(),
        mergeCommand(),
        sourcesCommand(),
        historyCommand(),
        exportCommand(),
        compareCommand(),
        packageCommand(),
        pdfCommand(),
        pngCommand(),
        listCommand(),
        showCommand(),
        checkCommand(),
        ignoreCommand(),
        similarCommand(),
        rulesCommand(),
        verifyCommand(),
        dumpCommand(),
        backupCommand(),
        restoreCommand(),
        salvageCommand(),
        formCommand(),
        mappingsCommand(),
        formatsCommand(),
        structuresCommand(),
        fontsCommand(),
        helpCommand(),
    };
    return kRows;
}

const Command *commandByVerb(QStringView verb)
{
    const auto it = std::find_if(
        commands().begin(), commands().end(), [&](const Command &command) { return command.verb == verb; });
    return it == commands().end() ? nullptr : &*it;
}

int runCommandLine(const QStringList &words)
{
    const Console console(words);
    try {
        return console.finish(run(words));
    } catch (const std::bad_alloc &) {
        return console.finish(Error {ErrorKind::Limit, QStringLiteral("memory"),
            QCoreApplication::translate("cli", "内存不够，没有做完。"),
            QCoreApplication::translate("cli", "请关闭别的程序再试，或者把文件分成几个较小的。"), {}});
    } catch (const std::exception &fault) { // from an outside library; our own code throws nothing
        return console.finish(Error {ErrorKind::Internal, QStringLiteral("internal"),
            QCoreApplication::translate("cli", "程序自身出错，没有做完。"),
            QCoreApplication::translate("cli", "请把运行日志交给开发者。"), {}, {}, QString::fromUtf8(fault.what())});
    }
}

} // namespace nianbao
