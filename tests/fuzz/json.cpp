// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/json.h"
#include "tests/fuzz/claims.h"
#include "tests/fuzz/kept.h"

using namespace nianbao;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::claimKept(readJson(fuzz::inputOf(data, size), fuzz::readOptions()));
    return 0;
}
