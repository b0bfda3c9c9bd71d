// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/csv.h"
#include "core/formats/tablefiles.h"
#include "tests/fuzz/claims.h"
#include "tests/fuzz/kept.h"
#include "tests/fuzz/sheets.h"

using namespace nianbao;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::inputOf(data, size);
    const Result<Workbook> read = readCsv(bytes, fuzz::fileName(), {});
    if (!read) {
        fuzz::claimRefused(read.error(), fuzz::fileName());
        return 0;
    }
    const SheetTable table = fuzz::tableOf(read->sheets.first());
    if (!table.columns.isEmpty()) {
        const Result<QByteArray> written = writeCsv(table);
        const Result<Workbook> again = readCsv(*written, fuzz::fileName(), {});
        fuzz::claim(again.has_value(), "what was written can be read", again ? QString() : again.error().message);
        const QString difference = fuzz::differenceOf(read->sheets.first(), again->sheets.first());
        fuzz::claim(difference.isEmpty(), "every cell comes back", difference);
    }
    const Result<Fragment> fragment = readCsvTable(bytes, fuzz::readOptions());
    fuzz::claimKept(fragment);
    if (fragment)
        fuzz::claimWritten(u"csv", *fragment);
    return 0;
}
