// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/scaledstates.h"

#include "tests/support/catch.h"

#include <QMainWindow>

using namespace nianbao;

TEST_CASE("heights chosen at one scale of the screen leave those of another as they were")
{
    QByteArray states = withStateAt({}, 100, "usual");
    states = withStateAt(states, 200, "large");
    CHECK(stateAt(states, 100) == "usual");
    CHECK(stateAt(states, 200) == "large");
    CHECK(stateAt(states, 150).isEmpty());
    CHECK(stateAt(withStateAt(states, 200, "larger"), 100) == "usual");
}

TEST_CASE("what an earlier program remembered, or damaged bytes, hold no state and are replaced")
{
    const QByteArray whole = withStateAt({}, 100, "usual");
    for (const QByteArray &bytes : {QMainWindow().saveState(), QByteArray("x"), whole.left(whole.size() - 1)}) {
        CHECK(stateAt(bytes, 100).isEmpty());
        CHECK(stateAt(withStateAt(bytes, 200, "large"), 200) == "large");
    }
}
