// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/startup.h"
#include "core/base/interruption.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>
#include <memory>

namespace {

/// Qt's own messages go to the log only: stderr belongs to the sentences for the user.
void keepOffTerminal(QtMsgType, const QMessageLogContext &, const QString &) { }

bool needsFonts(int argc, char *argv[])
{
    return std::any_of(argv + std::min(argc, 1), argv + argc, [](const char *word) {
        const nianbao::Command *command = nianbao::commandByVerb(QString::fromLocal8Bit(word));
        return command && command->needsFonts;
    });
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[])
{
    if (!needsFonts(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    nianbao::prepareProcess();
    qInstallMessageHandler(keepOffTerminal);
    nianbao::startLog();
    nianbao::endOnInterruption();
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    nianbao::installTranslators(*application, nianbao::languageOf(nianbao::loadSettings()));
    return nianbao::runCommandLine(nianbao::commandLine(argc, argv).sliced(1));
}
