// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/template.h"
#include "tests/fuzz/claims.h"

using namespace nianbao;

namespace {

template <typename Read>
void claimSound(const Result<Read> &read)
{
    if (!read)
        fuzz::claimRefused(read.error(), {}); // it knows of no file
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::inputOf(data, size);
    claimSound(readStructure(bytes));
    claimSound(readCategories(bytes));
    return 0;
}
