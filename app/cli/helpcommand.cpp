// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString linesOf(const QList<Option> &options)
{
    constexpr qsizetype kColumn = 24;
    QString text;
    for (const Option &option : options) {
        const QString head = QStringLiteral("  %1 %2").arg(QLatin1String(option.name), QLatin1String(option.value));
        text += head.leftJustified(kColumn) + Words::tr(option.help) + QLatin1Char('\n');
    }
    return text;
}

/// The contract with scripts, as ExitCode has it.
QString exitCodes()
{
    return QCoreApplication::translate("cli",
               "返回值：0 做完了；1 check、similar 找到了；2 用法不对；3 文件读不了；4 年报库打不开；5 正在别处使用；"
               "6 磁盘读写出错；7 太大；8 取消；70 程序出错。")
        + QLatin1Char('\n');
}

QString overview()
{
    constexpr qsizetype kColumn = 14;
    QString text =
        QCoreApplication::translate("cli", "法治年报：整理年度报告，按 GB/T 9704 排版。用法：") + QLatin1Char('\n');
    for (const Command &command : commands()) {
        text += QStringLiteral("  nianbao-cli ") + QString(command.verb).leftJustified(kColumn)
            + Words::tr(command.summary) + QLatin1Char('\n');
    }
    text += QCoreApplication::translate("cli", "每个命令都可以加：") + QLatin1Char('\n') + linesOf(commonOptions());
    text += exitCodes();
    return text + QCoreApplication::translate("cli", "“nianbao-cli help 命令”显示一个命令的用法。") + QLatin1Char('\n');
}

QString pageOf(const Command &command)
{
    QString text = Words::tr(command.summary) + QStringLiteral("\n\n");
    for (const QString &line : QString::fromUtf8(command.usage).split(QLatin1Char('\n')))
        text += QStringLiteral("  %1\n").arg(line);
    return text + QLatin1Char('\n') + linesOf(command.options + commonOptions()) + QLatin1Char('\n') + exitCodes();
}

Result<Outcome> run(const Arguments &arguments)
{
    QString text = overview();
    if (!arguments.files().isEmpty()) {
        const QString verb = arguments.files().first();
        const Command *command = commandByVerb(verb);
        if (!command) {
            return Error {ErrorKind::Usage, QStringLiteral("cli.verb"),
                QCoreApplication::translate("cli", "没有“%1”这个命令。").arg(verb),
                QCoreApplication::translate("cli", "用“nianbao-cli help”查看所有命令。"), {}};
        }
        text = pageOf(*command);
    }
    return Outcome {text.toUtf8(), {}, {{QStringLiteral("help"), text}}};
}

} // namespace

Command helpCommand()
{
    return Command {
        QLatin1String("help"), QT_TRANSLATE_NOOP("cli", "显示用法"), "nianbao-cli help [VERB]", 0, 1, false, {}, run};
}

} // namespace nianbao
