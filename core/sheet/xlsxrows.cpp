// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsxrows.h"
#include "core/sheet/xlsxaside.h"

#include "core/sheet/cellreference.h"
#include "core/sheet/richcell.h"
#include "core/sheet/sheetrows.h"
#include "core/sheet/xlsxaside.h"
#include "core/sheet/xlsxcells.h"
#include "core/sheet/xlsxerror.h"
#include "core/text/xmlfeed.h"

#include <QCoreApplication>

#include <algorithm>
#include <bitset>

namespace nianbao {

namespace {

constexpr qsizetype kLongestCell = 1024 * 1024; // bytes

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sheet)
};

QString shown(QByteArrayView written)
{
    constexpr qsizetype kShown = 20; // characters
    return QString::fromUtf8(written.first(std::min(written.size(), 4 * kShown))).left(kShown);
}

bool isTrue(QByteArrayView value)
{
    return value == QByteArrayView("1") || value == QByteArrayView("true");
}

/// "3、5至7", the first of many.
QString runsOf(QList<int> rows)
{
    constexpr qsizetype kMostRuns = 10;
    std::sort(rows.begin(), rows.end());
    QStringList runs;
    for (qsizetype i = 0; i < rows.size() && runs.size() <= kMostRuns; ++i) {
        const int first = rows[i];
        while (i + 1 < rows.size() && rows[i + 1] <= rows[i] + 1)
            ++i;
        runs << (rows[i] == first ? QString::number(first)
                                  : Words::tr("%1至%2").arg(QString::number(first), QString::number(rows[i])));
    }
    const bool isMore = runs.size() > kMostRuns;
    return runs.mid(0, kMostRuns).join(u'、') + (isMore ? Words::tr("等") : QString());
}

constexpr qsizetype kLongestMargin = 4096; // bytes; more is no header

bool isMargin(QByteArrayView name)
{
    return name.endsWith("Header") || name.endsWith("Footer");
}

class SheetListener : public XmlListener {
public:
    SheetListener(const XlsxSheetPart &part, const XlsxShared &shared, NoteList &notes)
        : m_part(part)
        , m_shared(shared)
        , m_notes(notes)
        , m_convert(part.name, shared, notes)
    {
        sheet.name = part.name;
        sheet.hidden = part.hidden;
    }

    Status started(QByteArrayView name, const XmlAttributes &attributes) override;
    Status ended() override;
    Status told(QByteArrayView text) override;
    /// Behind the end of the document.
    Status finish();

    Sheet sheet;

private:
    enum class In { Sheet, Row, Cell, Value, Formula, Inline };

    Status startRow(const XmlAttributes &attributes);
    Status endRow();
    Status startCell(const XmlAttributes &attributes);
    Status startInCell(QByteArrayView name);
    Status endCell();
    Status put(int column, SheetCell cell);
    Status merge(const XmlAttributes &attributes);
    void hideColumns(const XmlAttributes &attributes);
    void endMargin();

    [[nodiscard]] Error refused(int column, const QString &what, ErrorKind kind = ErrorKind::Input) const
    {
        return m_convert.refused(m_row.number, column, what, kind);
    }

    const XlsxSheetPart &m_part;
    const XlsxShared &m_shared;
    NoteList &m_notes;
    XlsxCells m_convert;
    In m_in = In::Sheet;
    int m_skipped = 0; ///< depth in an element that says nothing to us
    SheetRow m_row; ///< the current one
    int m_column = 0; ///< of the current cell
    RawCell m_cell; ///< the current one; its memory serves the next
    RichCell m_rich;
    qsizetype m_cells = 0; ///< of all rows so far
    QByteArray m_margin; ///< the current header or footer
    bool m_isMargin = false;
    bool m_isHidden = false; ///< the current row
    QList<int> m_hiddenRows;
    std::bitset<kMostColumns> m_hiddenColumns;
};

Status SheetListener::started(QByteArrayView name, const XmlAttributes &attributes)
{
    if (m_in == In::Inline) {
        m_rich.started(name);
        return ok();
    }
    if (m_skipped == 0 && m_in == In::Sheet) {
        if (name == QByteArrayView("row"))
            return startRow(attributes);
        if (name == QByteArrayView("col"))
            hideColumns(attributes);
        m_isMargin = isMargin(name);
        return name == QByteArrayView("mergeCell") ? merge(attributes) : ok();
    }
    if (m_skipped == 0 && m_in == In::Row && name == QByteArrayView("c"))
        return startCell(attributes);
    if (m_skipped == 0 && m_in == In::Cell)
        return startInCell(name);
    ++m_skipped;
    return ok();
}

/// What prints above or below each page of the sheet, with codes for fonts and page numbers.
void SheetListener::endMargin()
{
    if (m_isMargin && !m_margin.isEmpty())
        sheet.asides << marginWords(QString::fromUtf8(m_margin));
    m_isMargin = false;
    m_margin.clear();
}

Status SheetListener::ended()
{
    if (m_skipped > 0) {
        --m_skipped;
        return ok();
    }
    switch (m_in) {
    case In::Sheet:
        endMargin();
        break;
    case In::Row:
        m_in = In::Sheet;
        return endRow();
    case In::Cell:
        m_in = In::Row;
        return endCell();
    case In::Inline:
        if (m_rich.ended())
            break;
        m_cell.value.append(m_rich.text());
        [[fallthrough]];
    case In::Value:
    case In::Formula:
        m_in = In::Cell;
        break;
    }
    return ok();
}

Status SheetListener::told(QByteArrayView text)
{
    if (m_skipped > 0)
        return ok();
    if (m_in == In::Sheet && m_isMargin && m_margin.size() < kLongestMargin)
        m_margin.append(text);
    else if (m_in == In::Value)
        m_cell.value.append(text);
    else if (m_in == In::Inline)
        m_rich.told(text);
    else if (m_in == In::Formula)
        m_cell.callsOut = m_cell.callsOut || text.contains('|');
    if (m_cell.value.size() > kLongestCell || m_rich.text().size() > kLongestCell)
        return refused(m_column, Words::tr("内容超过1MB"), ErrorKind::Limit);
    return ok();
}

Status SheetListener::startRow(const XmlAttributes &attributes)
{
    const QByteArrayView written = attributes.value("r");
    bool isNumber = true;
    const qint64 number = written.isEmpty() ? m_row.number + 1 : written.toByteArray().toLongLong(&isNumber);
    if (!isNumber || number < 1 || number > kLastRow)
        return partRefused(m_shared.file, m_part.part,
            Words::tr("工作表“%1”的行号“%2”不正确或超出范围").arg(m_part.name, shown(written)));
    m_isHidden = isTrue(attributes.value("hidden"));
    m_row.number = int(number);
    m_row.cells.clear();
    if (!sheet.rows.isEmpty())
        m_row.cells.reserve(sheet.rows.last().cells.size());
    m_column = 0;
    m_in = In::Row;
    return ok();
}

Status SheetListener::endRow()
{
    if (m_row.cells.isEmpty())
        return ok();
    if (sheet.rows.size() >= kMostRows + 1) // and the header
        return refused(1, Words::tr("工作表超过%1行").arg(kMostRows), ErrorKind::Limit);
    if (m_isHidden)
        m_hiddenRows << m_row.number;
    sheet.rows << SheetRow {m_row.number, std::exchange(m_row.cells, {})};
    return ok();
}

Status SheetListener::startCell(const XmlAttributes &attributes)
{
    const QByteArrayView reference = attributes.value("r");
    const CellReference place =
        reference.isEmpty() ? CellReference {m_row.number, m_column + 1} : cellReference(reference);
    if (place.column < 1 || place.column > kLastColumn || place.row != m_row.number)
        return partRefused(m_shared.file, m_part.part,
            Words::tr("工作表“%1”第%2行有单元格编号“%3”，不正确或超出范围")
                .arg(m_part.name, QString::number(m_row.number), shown(reference)));
    m_column = place.column;
    m_cell.value.truncate(0); // and keeps its memory
    m_cell.type.truncate(0);
    m_cell.type.append(attributes.value("t"));
    m_cell.style = attributes.value("s").toByteArray().toInt();
    m_cell.hasValue = m_cell.hasFormula = m_cell.callsOut = false;
    m_in = In::Cell;
    return ok();
}

Status SheetListener::startInCell(QByteArrayView name)
{
    if (name == QByteArrayView("v")) {
        m_in = In::Value;
        m_cell.hasValue = true;
    } else if (name == QByteArrayView("f")) {
        m_in = In::Formula;
        m_cell.hasFormula = true;
    } else if (name == QByteArrayView("is")) {
        m_in = In::Inline;
        m_cell.hasValue = true;
        m_rich.open();
    } else {
        ++m_skipped;
    }
    return ok();
}

Status SheetListener::endCell()
{
    NB_TRY(SheetCell cell, m_convert.converted(m_cell, m_row.number, m_column));
    return put(m_column, std::move(cell));
}

Status SheetListener::put(int column, SheetCell cell)
{
    if (cell.type == SheetCell::Type::Empty)
        return ok();
    if (column > kMostColumns) {
        m_convert.note("xlsx.far", m_row.number, column,
            Words::tr("单元格“%1”在第256列之外，没有读取。").arg(cellName(m_part.name, m_row.number, column)));
        return ok();
    }
    if (column > m_row.cells.size()) {
        m_cells += column - m_row.cells.size();
        m_row.cells.resize(column);
    }
    if (m_cells > kMostCells)
        return refused(column, Words::tr("工作表的单元格超过%1个").arg(kMostCells), ErrorKind::Limit);
    if (m_row.cells[column - 1].type != SheetCell::Type::Empty)
        return refused(column, Words::tr("同一个单元格出现了两次"));
    m_row.cells[column - 1] = std::move(cell);
    return ok();
}

Status SheetListener::merge(const XmlAttributes &attributes)
{
    const QByteArrayView reference = attributes.value("ref");
    const qsizetype colon = reference.indexOf(':');
    const CellReference first = cellReference(colon < 0 ? reference : reference.first(colon));
    const CellReference last = cellReference(colon < 0 ? reference : reference.sliced(colon + 1));
    const bool inside = first.row >= 1 && first.column >= 1 && last.row >= first.row && last.row <= kLastRow
        && last.column >= first.column && last.column <= kLastColumn;
    if (!inside)
        return partRefused(
            m_shared.file, m_part.part, Words::tr("工作表“%1”的合并区域“%2”不正确").arg(m_part.name, shown(reference)));
    sheet.merged << MergedCells {first.row, first.column, last.row, last.column};
    return ok();
}

void SheetListener::hideColumns(const XmlAttributes &attributes)
{
    if (!isTrue(attributes.value("hidden")))
        return;
    const int first = std::max(1, attributes.value("min").toByteArray().toInt());
    const int last = std::min(kMostColumns, attributes.value("max").toByteArray().toInt());
    for (int column = first; column <= last; ++column)
        m_hiddenColumns.set(size_t(column - 1));
}

Status SheetListener::finish()
{
    const FilePlace place {.line = {}, .column = {}, .cell = m_part.name, .part = m_part.part, .offset = {}};
    if (isDisordered(sheet.rows))
        m_notes.add(QStringLiteral("xlsx.order"),
            Words::tr("工作表“%1”的行没有按次序存放，已按行号排好。").arg(m_part.name), place);
    if (const QString twice = ordered(sheet.rows); !twice.isEmpty())
        return cellRefused(m_shared.file, m_part.name + u'!' + twice, Words::tr("同一个单元格出现了两次"));
    if (!fillMerged(sheet.rows, sheet.merged))
        return partRefused(
            m_shared.file, m_part.part, Words::tr("工作表“%1”的合并单元格过多").arg(m_part.name), ErrorKind::Limit);
    if (!m_hiddenRows.isEmpty())
        m_notes.add(QStringLiteral("xlsx.hidden"),
            Words::tr("工作表“%1”第%2行是隐藏的，也一并读取了。").arg(m_part.name, runsOf(m_hiddenRows)),
            {.line = m_hiddenRows.first(), .column = {}, .cell = m_part.name, .part = m_part.part, .offset = {}});
    for (int column = 1; column <= kMostColumns; ++column) {
        if (m_hiddenColumns.test(size_t(column - 1)))
            sheet.hiddenColumns << column;
    }
    if (m_part.hidden)
        m_notes.add(QStringLiteral("xlsx.hidden"), Words::tr("工作表“%1”是隐藏的。").arg(m_part.name), place);
    return ok();
}

} // namespace

Result<Sheet> readXlsxRows(ZipReader &zip, const XlsxSheetPart &part, const XlsxShared &shared, NoteList &notes)
{
    SheetListener listener(part, shared, notes);
    XmlFeed xml(listener, shared.file, part.part);
    NB_CHECK(zip.read(part.part, [&](QByteArrayView piece) { return xml.feed(piece); }));
    NB_CHECK(xml.finish());
    NB_CHECK(listener.finish());
    return std::move(listener.sheet);
}

} // namespace nianbao
