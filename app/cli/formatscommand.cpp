// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/wordlist.h"
#include "core/formats/formats.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace nianbao {

namespace {

QString usesOf(const Format &format)
{
    QStringList uses;
    if (format.read)
        uses << QCoreApplication::translate("cli", "导入");
    if (format.family == FormatFamily::Legacy)
        uses << QCoreApplication::translate("cli", "导入（装有 LibreOffice 时）");
    if (format.write)
        uses << QCoreApplication::translate("cli", "导出");
    return listed(uses);
}

Result<Outcome> run(const Arguments &)
{
    QString text;
    QJsonArray array;
    for (const Format &format : formats()) {
        const QString name = QCoreApplication::translate("formats", format.name);
        text += QStringList {format.key, name, format.suffixes.join(QLatin1Char(' ')), usesOf(format)}.join(
                    QLatin1Char('\t'))
            + QLatin1Char('\n');
        array.append(QJsonObject {{QStringLiteral("key"), format.key}, {QStringLiteral("name"), name},
            {QStringLiteral("suffixes"), QJsonArray::fromStringList(format.suffixes)},
            {QStringLiteral("reads"), format.read != nullptr}, {QStringLiteral("writes"), format.write != nullptr},
            {QStringLiteral("library"), format.holdsLibrary}});
    }
    return Outcome {text.toUtf8(), {}, {{QStringLiteral("formats"), array}}};
}

} // namespace

Command formatsCommand()
{
    return Command {QLatin1String("formats"), QT_TRANSLATE_NOOP("cli", "列出可以导入和导出的文件格式"),
        "nianbao-cli formats", 0, 0, false, {}, run};
}

} // namespace nianbao
