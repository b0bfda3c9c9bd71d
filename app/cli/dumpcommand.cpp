// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/source.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

Result<Outcome> run(const Arguments &arguments)
{
    NB_TRY(const std::unique_ptr<Library> library, openForReading(arguments.files().first()));
    NB_TRY(const QByteArray text, library->dump());
    return Outcome {text, {}, {{QStringLiteral("dump"), QString::fromUtf8(text)}}};
}

} // namespace

Command dumpCommand()
{
    return Command {QLatin1String("dump"),
        QT_TRANSLATE_NOOP("cli", "写出年报库的全部内容；内容相同的年报库，结果逐字节相同"), "nianbao-cli dump LIBRARY",
        1, 1, false, {}, run};
}

} // namespace nianbao
