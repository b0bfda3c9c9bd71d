// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/cellreference.h"
#include "core/sheet/xlsxstyles.h"
#include "tests/fuzz/claims.h"

using namespace nianbao;

/// A format code, a line end, and a number as it stands in a cell.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::inputOf(data, size);
    const qsizetype end = bytes.indexOf('\n');
    const QString code = QString::fromUtf8(end < 0 ? bytes : bytes.first(end));
    const QByteArray written = end < 0 ? QByteArray() : bytes.sliced(end + 1);
    (void)cellReference(written);
    const CellFormat format = cellFormat(code);
    for (const bool from1904 : {false, true}) {
        const NumberCell cell = numberCell(QString::fromUtf8(written), format, from1904);
        if (cell.fault == NumberFault::None)
            fuzz::claim(cell.cell.text.size() < 1000 + code.size() * 4, "a number stays short", cell.cell.text);
    }
    const NumberCell plain = numberCell(QString::fromUtf8(written), {}, false);
    if (plain.fault != NumberFault::None || plain.doubtful)
        return 0;
    const NumberCell again = numberCell(plain.cell.text, {}, false);
    fuzz::claim(again.cell == plain.cell, "a plain number is shown as the same number", plain.cell.text);
    return 0;
}
