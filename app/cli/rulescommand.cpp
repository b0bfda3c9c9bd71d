// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/proofread/rules/rules.h"
#include "core/tasks/checktask.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace nianbao {

namespace {

QString shownText(const char *text)
{
    return QCoreApplication::translate("proofread", text);
}

Result<Outcome> run(const Arguments &)
{
    QString text;
    QJsonArray array;
    for (const Rule &rule : rules()) {
        text += QStringList {rule.key, rule.catalogue, nameOf(rule.severity), shownText(rule.title),
                    shownText(rule.help), shownText(rule.source), nameOf(rule.strength)}
                    .join(u'\t')
            + u'\n';
        array.append(QJsonObject {{QStringLiteral("key"), rule.key}, {QStringLiteral("catalogue"), rule.catalogue},
            {QStringLiteral("severity"), keyOf(rule.severity)}, {QStringLiteral("title"), shownText(rule.title)},
            {QStringLiteral("help"), shownText(rule.help)}, {QStringLiteral("source"), shownText(rule.source)},
            {QStringLiteral("strength"), nameOf(rule.strength)}});
    }
    return Outcome {text.toUtf8(), {}, {{QStringLiteral("rules"), array}}};
}

} // namespace

Command rulesCommand()
{
    return Command {QLatin1String("rules"), QT_TRANSLATE_NOOP("cli", "列出校对规则：代号、级别、名称、说明、依据"),
        "nianbao-cli rules", 0, 0, false, {}, run};
}

} // namespace nianbao
