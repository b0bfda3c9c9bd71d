// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include <QApplication>

#include <cstring>

// Windows are tested with real key presses on the offscreen platform; --list-* must not need one.
int main(int argc, char *argv[])
{
    Catch::Session session;
    if (argc > 1 && std::strncmp(argv[1], "--list", 6) == 0)
        return session.run(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return session.run(argc, argv);
}
