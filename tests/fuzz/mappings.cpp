// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/mappingfile.h"
#include "tests/fuzz/claims.h"

using namespace nianbao;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<QList<ColumnMapping>> read = readMappings(fuzz::inputOf(data, size), fuzz::fileName());
    if (!read) {
        fuzz::claimRefused(read.error(), fuzz::fileName());
        return 0;
    }
    const QByteArray written = writeMappings(*read);
    const Result<QList<ColumnMapping>> again = readMappings(written, fuzz::fileName());
    fuzz::claim(again && *again == *read, "mappings come back as they were", QString::fromUtf8(written));
    return 0;
}
