// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/settings/settings.h"
#include "core/store/salvage.h"
#include "core/tasks/historytask.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

Result<Outcome> run(const Arguments &arguments)
{
    const QString damaged = arguments.files()[0];
    const QString to = arguments.files()[1];
    NB_TRY(const Salvaged salvaged, salvageLibrary(damaged, to, scribeCalled(loadSettings().author)));
    Outcome outcome {{},
        QCoreApplication::translate("cli", "已从“%1”抢救到“%2”：%3份报告，%4个收到的文件。原文件没有动过。")
            .arg(damaged, to, QString::number(salvaged.reports), QString::number(salvaged.sources)),
        {{QStringLiteral("library"), to}, {QStringLiteral("reports"), salvaged.reports},
            {QStringLiteral("sources"), salvaged.sources}}};
    for (const QString &loss : salvaged.losses)
        outcome.warnings << Note {QStringLiteral("salvage.loss"), loss, {}};
    return outcome;
}

} // namespace

Command salvageCommand()
{
    return Command {QLatin1String("salvage"),
        QT_TRANSLATE_NOOP("cli", "把损坏的年报库里还读得出的内容抄到一个新的年报库，并列出缺了什么；原文件不动"),
        "nianbao-cli salvage DAMAGED NEW", 2, 2, false, {}, run};
}

} // namespace nianbao
