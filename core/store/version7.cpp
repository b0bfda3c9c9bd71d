// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/versions.h"

namespace nianbao {
namespace {

// The tables stay as they are. Positions no longer count from 0: they rise with gaps, so that what is put between
// others is the only row that is written. A program of before reads them in the right order, but would store what it
// moves by its number, before all that it did not touch: hence the version. Numbers too large to be multiplied are of
// no program of ours; they are left alone, for any positions that rise will do.
constexpr const char *kVersion7[] {
    "UPDATE part SET position = (position + 1) * 65536 WHERE (SELECT max(position) FROM part) < 4294967296",
    "UPDATE section SET position = (position + 1) * 65536 WHERE (SELECT max(position) FROM section) < 4294967296",
    "UPDATE item SET position = (position + 1) * 65536 WHERE (SELECT max(position) FROM item) < 4294967296",
};

} // namespace

std::span<const char *const> version7()
{
    return kVersion7;
}

} // namespace nianbao
