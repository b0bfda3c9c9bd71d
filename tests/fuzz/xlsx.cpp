// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx.h"
#include "core/formats/tablefiles.h"
#include "tests/fuzz/bookframe.h"
#include "tests/fuzz/claims.h"
#include "tests/fuzz/kept.h"
#include "tests/fuzz/parts.h"
#include "tests/fuzz/sheets.h"

using namespace nianbao;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::archiveOf(fuzz::inputOf(data, size), fuzz::kBookFrame, fuzz::kBookMain);
    const Result<Workbook> read = readXlsx(bytes, fuzz::fileName());
    if (!read) {
        fuzz::claimRefused(read.error(), fuzz::fileName());
        return 0;
    }
    for (const Sheet &sheet : read->sheets) {
        const SheetTable table = fuzz::tableOf(sheet);
        const Result<QByteArray> written = writeXlsx({table}, {});
        if (!written || table.columns.isEmpty())
            continue; // a text of more than 32,767 characters
        const Result<Workbook> again = readXlsx(*written, fuzz::fileName());
        fuzz::claim(again.has_value(), "what was written can be read", again ? QString() : again.error().message);
        const QString difference = fuzz::differenceOf(sheet, again->sheets.first());
        fuzz::claim(difference.isEmpty(), "every cell comes back", difference);
    }
    const Result<Fragment> fragment = readXlsxTables(bytes, fuzz::readOptions());
    fuzz::claimKept(fragment);
    if (fragment)
        fuzz::claimWritten(u"xlsx", *fragment);
    return 0;
}
