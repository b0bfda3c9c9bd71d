// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sheet/notelist.h"
#include "core/sheet/textpool.h"
#include "core/sheet/workbook.h"
#include "core/sheet/xlsxrows.h"

#include <QByteArray>

namespace nianbao {

/// What stands between <c> and </c>.
struct RawCell {
    QByteArray value; ///< of <v>, or the text of <is>; UTF-8
    QByteArray type; ///< the attribute t; empty: a number
    int style = 0;
    bool hasValue = false;
    bool hasFormula = false;
    bool callsOut = false; ///< its formula names another program (DDE)
};

/// What a cell holds, as a user would read it. Notes and refusals name the cell.
class XlsxCells {
public:
    /// All outlive it. `sheet`: the name of the sheet.
    XlsxCells(const QString &sheet, const XlsxShared &shared, NoteList &notes);

    Result<SheetCell> converted(const RawCell &raw, int row, int column);

    [[nodiscard]] Error refused(int row, int column, const QString &what, ErrorKind kind = ErrorKind::Input) const;
    void note(const char *code, int row, int column, const QString &message);

private:
    Result<SheetCell> ofType(const RawCell &raw);
    Result<SheetCell> sharedString(const RawCell &raw);
    Result<SheetCell> number(const RawCell &raw);
    Result<SheetCell> date(const RawCell &raw);
    SheetCell text(const QString &value);
    [[nodiscard]] Error refused(const QString &what) const { return refused(m_row, m_column, what); }
    [[nodiscard]] QString named() const { return cellName(m_sheet, m_row, m_column); }
    void note(const char *code, const QString &message) { note(code, m_row, m_column, message); }

    const QString &m_sheet;
    const XlsxShared &m_shared;
    NoteList &m_notes;
    TextPool m_pool;
    int m_row = 0; ///< of the current cell
    int m_column = 0;
};

} // namespace nianbao
