// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/documents.h"
#include "tests/fuzz/claims.h"
#include "tests/fuzz/documentframe.h"
#include "tests/fuzz/kept.h"
#include "tests/fuzz/parts.h"

using namespace nianbao;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::archiveOf(fuzz::inputOf(data, size), fuzz::kDocxFrame, fuzz::kDocxMain);
    const Result<Fragment> read = readDocxReport(bytes, fuzz::readOptions());
    fuzz::claimKept(read);
    if (read)
        fuzz::claimWritten(u"docx", *read);
    return 0;
}
