// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tablepages.h"
#include "tests/fuzz/claims.h"

#include <algorithm>

using namespace nianbao;

/// The pages of a library as salvage reads them, from nothing but bytes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const TablePages pages(fuzz::inputOf(data, size));
    for (quint32 number = 0; number <= std::min<quint32>(pages.count(), 300) + 1; ++number) {
        const std::optional<TablePage> page = pages.page(number);
        for (const PageRow &row : page ? page->rows : QList<PageRow>())
            fuzz::claim(row.cells.size() <= qsizetype(size), "no row has more cells than the file has bytes");
    }
    return 0;
}
