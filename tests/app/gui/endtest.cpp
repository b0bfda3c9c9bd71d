// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <csignal>

using namespace nianbao::test;

namespace {

constexpr int kPatienceMs = 30000; // a loaded machine

QStringList notesBeside(const Workplace &place)
{
    return QDir(place.path()).entryList({QStringLiteral("*.open.json")}, QDir::Files | QDir::Hidden);
}

} // namespace

#ifdef Q_OS_UNIX
TEST_CASE("asked to end by a signal, the window closes its library in good order")
{
    const Workplace place;
    place.done({QStringLiteral("new"), QStringLiteral("年报.nianbao"), QStringLiteral("--year"), QStringLiteral("2018"),
        QStringLiteral("--organisation"), QStringLiteral("青禾县人民政府")});
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        QProcess window;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("NIANBAO_HOME"), place.path(QStringLiteral("家")));
        environment.insert(QStringLiteral("NIANBAO_FONTS"), QStringLiteral(NIANBAO_FONTS_DIR));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        window.setProcessEnvironment(environment);
        window.setWorkingDirectory(place.path());
        window.start(QStringLiteral(NIANBAO_BINARY_DIR "/bin/nianbao"), {QStringLiteral("年报.nianbao")});
        REQUIRE(QTest::qWaitFor([&] { return !notesBeside(place).isEmpty(); }, kPatienceMs));
        ::kill(pid_t(window.processId()), signal);
        REQUIRE(window.waitForFinished(kPatienceMs));
        INFO(signal << ": " << window.readAllStandardError().toStdString());
        CHECK(window.exitStatus() == QProcess::NormalExit);
        CHECK(window.exitCode() == 0);
        CHECK(notesBeside(place).isEmpty());
    }
}
#endif
