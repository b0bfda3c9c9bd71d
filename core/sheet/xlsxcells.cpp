// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsxcells.h"

#include "core/sheet/xlsxerror.h"
#include "core/sheet/xlsxstrings.h"
#include "core/sheet/xlsxstyles.h"

#include <QCoreApplication>
#include <QDate>

namespace nianbao {

namespace {

constexpr qsizetype kExcelCell = 32'767; // characters that Excel takes

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sheet)
};

QString shown(const QByteArray &value)
{
    constexpr qsizetype kShown = 40; // characters
    return QString::fromUtf8(value.left(4 * kShown)).left(kShown);
}

} // namespace

XlsxCells::XlsxCells(const QString &sheet, const XlsxShared &shared, NoteList &notes)
    : m_sheet(sheet)
    , m_shared(shared)
    , m_notes(notes)
{
}

Error XlsxCells::refused(int row, int column, const QString &what, ErrorKind kind) const
{
    return cellRefused(m_shared.file, cellName(m_sheet, row, column), what, kind);
}

void XlsxCells::note(const char *code, int row, int column, const QString &message)
{
    m_notes.add(QLatin1String(code), message,
        {.line = {}, .column = {}, .cell = cellName(m_sheet, row, column), .part = {}, .offset = {}});
}

SheetCell XlsxCells::text(const QString &value)
{
    if (value.size() > kExcelCell)
        note("xlsx.long", Words::tr("单元格“%1”超过32767字，Excel会截断它，这里保留了全部文字。").arg(named()));
    return SheetCell {.type = value.isEmpty() ? SheetCell::Type::Empty : SheetCell::Type::Text, .text = value};
}

Result<SheetCell> XlsxCells::sharedString(const RawCell &raw)
{
    bool isNumber = false;
    const int index = raw.value.toInt(&isNumber);
    if (!isNumber || index < 0 || index >= m_shared.strings.size())
        return refused(Words::tr("共享字符串的序号%1超出范围（共有%2个）")
                           .arg(shown(raw.value), QString::number(m_shared.strings.size())));
    return text(m_shared.strings[index]);
}

Result<SheetCell> XlsxCells::number(const RawCell &raw)
{
    if (raw.value.isEmpty())
        return SheetCell {};
    static const CellFormat kPlain;
    const bool isKnown = raw.style >= 0 && raw.style < m_shared.formats.size();
    if (!isKnown && raw.style != 0)
        note("xlsx.style", Words::tr("单元格“%1”的格式不存在，按普通数字读取。").arg(named()));
    const CellFormat &format = isKnown ? m_shared.formats[raw.style] : kPlain;
    NumberCell number = numberCell(m_pool.text(raw.value), format, m_shared.countsFrom1904);
    if (number.fault == NumberFault::NoNumber)
        return refused(Words::tr("“%1”不是数字").arg(shown(raw.value)));
    if (number.fault == NumberFault::NoDate)
        return refused(Words::tr("%1不是1900年至9999年之间的日期").arg(shown(raw.value)));
    if (number.doubtful && number.cell.type == SheetCell::Type::Date)
        note("xlsx.date", Words::tr("单元格“%1”是并不存在的1900年2月29日，按2月28日读取。").arg(named()));
    else if (number.doubtful)
        note("xlsx.digits", Words::tr("单元格“%1”的数字超过15位，末尾几位在保存时已丢失，请核对。").arg(named()));
    return std::move(number.cell);
}

/// ISO 8601, with a time or without.
Result<SheetCell> XlsxCells::date(const RawCell &raw)
{
    const QDate day = QDate::fromString(QString::fromUtf8(raw.value.left(10)), Qt::ISODate);
    if (!day.isValid())
        return refused(Words::tr("“%1”不是日期").arg(shown(raw.value)));
    return SheetCell {.type = SheetCell::Type::Date, .text = day.toString(Qt::ISODate)};
}

Result<SheetCell> XlsxCells::ofType(const RawCell &raw)
{
    if (raw.type.isEmpty() || raw.type == "n")
        return number(raw);
    if (raw.type == "s")
        return raw.hasValue ? sharedString(raw) : SheetCell {};
    if (raw.type == "inlineStr" || raw.type == "str")
        return text(unescaped(m_pool.text(raw.value)));
    if (raw.type == "d")
        return date(raw);
    if (raw.type == "b")
        return SheetCell {
            .type = SheetCell::Type::Boolean, .text = raw.value == "1" ? m_pool.text(u"TRUE") : m_pool.text(u"FALSE")};
    if (raw.type == "e") {
        note("xlsx.error", Words::tr("单元格“%1”是错误值“%2”。").arg(named(), shown(raw.value)));
        return SheetCell {.type = SheetCell::Type::Error, .text = QString::fromUtf8(raw.value)};
    }
    return refused(Words::tr("单元格类型“%1”无法识别").arg(QString::fromUtf8(raw.type).left(20)));
}

Result<SheetCell> XlsxCells::converted(const RawCell &raw, int row, int column)
{
    m_row = row;
    m_column = column;
    if (raw.hasFormula && !raw.hasValue)
        return refused(Words::tr("只有公式，没有保存计算结果"));
    if (raw.callsOut)
        note("xlsx.dde", Words::tr("单元格“%1”的公式可能调用其他程序，没有执行，用的是保存的值。").arg(named()));
    NB_TRY(SheetCell cell, ofType(raw));
    cell.formula = raw.hasFormula && cell.type != SheetCell::Type::Empty;
    return cell;
}

} // namespace nianbao
