// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/interruption.h"
#include "tests/support/catch.h"

namespace nianbao::test {

/// Does `work`, which returns whether it was done, again and again: the first time it is ended at its first step, then
/// at its second …, until no step is left. `look` is told after each time whether it was done.
template <typename Work, typename Look>
int endedAtEachStep(Work work, Look look, int every = 1)
{
    constexpr int kMost = 100'000;
    for (int step = 1; step < kMost; step += every) {
        bool isDone = false;
        bool hasCome = false;
        {
            const InterruptionAt at(step);
            isDone = work();
            hasCome = at.hasCome();
        }
        INFO("step " << step);
        look(isDone);
        if (!hasCome) {
            CHECK(isDone);
            return step - every;
        }
    }
    FAIL("it never ends");
    return 0;
}

} // namespace nianbao::test
