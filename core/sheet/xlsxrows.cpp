// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsxrows.h"

#include "core/sheet/cellreference.h"
#include "core/sheet/sheetrows.h"
#include "core/sheet/xlsxerror.h"
#include "core/sheet/xlsxstrings.h"
#include "core/text/xml.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

constexpr qsizetype kExcelCell = 32'767; // characters that Excel takes
constexpr qsizetype kLongestCell = 1024 * 1024 / qsizetype(sizeof(QChar)); // characters: 1 MB

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sheet)
};

/// What stands between <c> and </c>.
struct RawCell {
    QString value; ///< of <v>, or the text of <is>
    QString type; ///< the attribute t; empty: a number
    int style = 0;
    bool hasValue = false;
    bool hasFormula = false;
    bool callsOut = false; ///< its formula names another program (DDE)
};

class SheetParser {
public:
    SheetParser(const QByteArray &bytes, const XlsxSheetPart &part, const XlsxShared &shared, NoteList &notes)
        : m_xml(bytes, shared.file, part.part)
        , m_part(part)
        , m_shared(shared)
        , m_notes(notes)
    {
    }

    Result<Sheet> read();

private:
    Status row();
    Status cell(SheetRow &row, int &column);
    RawCell rawCell();
    Status put(SheetRow &row, int column, SheetCell cell);
    Result<SheetCell> converted(const RawCell &raw, int column);
    Result<SheetCell> sharedString(const RawCell &raw, int column);
    Result<SheetCell> number(const RawCell &raw, int column);
    Result<SheetCell> date(const RawCell &raw, int column);
    SheetCell text(const QString &value, int column);
    Status merge();
    Status finish();

    [[nodiscard]] QString named(int column) const { return cellName(m_part.name, m_row, column); }
    [[nodiscard]] Error refused(int column, const QString &what, ErrorKind kind = ErrorKind::Input) const
    {
        return cellRefused(m_shared.file, named(column), what, kind);
    }
    void note(const char *code, int column, const QString &message)
    {
        m_notes.add(
            QLatin1String(code), message, {.line = {}, .column = {}, .cell = named(column), .part = {}, .offset = {}});
    }

    XmlReader m_xml;
    const XlsxSheetPart &m_part;
    const XlsxShared &m_shared;
    NoteList &m_notes;
    Sheet m_sheet;
    int m_row = 0; ///< number of the current one
    qsizetype m_cells = 0; ///< of all rows so far
    bool m_hiddenRows = false;
};

RawCell SheetParser::rawCell()
{
    enum class In { Nothing, Value, Formula };
    RawCell raw;
    raw.type = m_xml.attribute(u"t");
    raw.style = m_xml.attributeView(u"s").toInt();
    In in = In::Nothing;
    for (const int outside = m_xml.depth() - 1; m_xml.depth() > outside && !m_xml.atEnd();) {
        switch (m_xml.next()) {
        case QXmlStreamReader::StartElement:
            in = m_xml.name() == u"v" ? In::Value : m_xml.name() == u"f" ? In::Formula : In::Nothing;
            raw.hasFormula = raw.hasFormula || in == In::Formula;
            raw.hasValue = raw.hasValue || in == In::Value;
            if (m_xml.name() == u"is") {
                raw.value = readRichText(m_xml);
                raw.hasValue = true;
            }
            break;
        case QXmlStreamReader::EndElement:
            in = In::Nothing;
            break;
        case QXmlStreamReader::Characters:
            if (in == In::Value)
                raw.value += m_xml.text();
            else if (in == In::Formula)
                raw.callsOut = raw.callsOut || m_xml.text().contains(u'|');
            break;
        default:
            break;
        }
    }
    return raw;
}

SheetCell SheetParser::text(const QString &value, int column)
{
    if (value.size() > kExcelCell)
        note("xlsx.long", column,
            Words::tr("单元格“%1”超过32767字，Excel会截断它，这里保留了全部文字。").arg(named(column)));
    return SheetCell {.type = value.isEmpty() ? SheetCell::Type::Empty : SheetCell::Type::Text, .text = value};
}

Result<SheetCell> SheetParser::sharedString(const RawCell &raw, int column)
{
    bool isNumber = false;
    const int index = raw.value.toInt(&isNumber);
    if (!isNumber || index < 0 || index >= m_shared.strings.size())
        return refused(column,
            Words::tr("共享字符串的序号%1超出范围（共有%2个）")
                .arg(raw.value, QString::number(m_shared.strings.size())));
    return text(m_shared.strings[index], column);
}

Result<SheetCell> SheetParser::number(const RawCell &raw, int column)
{
    if (raw.value.isEmpty())
        return SheetCell {};
    if (raw.style >= m_shared.looks.size() && raw.style > 0)
        note("xlsx.style", column, Words::tr("单元格“%1”的格式不存在，按普通数字读取。").arg(named(column)));
    const NumberLook look = m_shared.looks.value(raw.style, NumberLook::Plain);
    const NumberCell number = numberCell(raw.value, look, m_shared.countsFrom1904);
    if (number.fault == NumberFault::NoNumber)
        return refused(column, Words::tr("“%1”不是数字").arg(raw.value.left(40)));
    if (number.fault == NumberFault::NoDate)
        return refused(column, Words::tr("%1不是1900年至9999年之间的日期").arg(raw.value.left(40)));
    if (number.doubtful && number.cell.type == SheetCell::Type::Date)
        note("xlsx.date", column, Words::tr("单元格“%1”是并不存在的1900年2月29日，按2月28日读取。").arg(named(column)));
    else if (number.doubtful)
        note("xlsx.digits", column,
            Words::tr("单元格“%1”的数字超过15位，末尾几位在保存时已丢失，请核对。").arg(named(column)));
    return number.cell;
}

/// ISO 8601, with a time or without.
Result<SheetCell> SheetParser::date(const RawCell &raw, int column)
{
    const QDate day = QDate::fromString(raw.value.left(10), Qt::ISODate);
    if (!day.isValid())
        return refused(column, Words::tr("“%1”不是日期").arg(raw.value.left(40)));
    return SheetCell {.type = SheetCell::Type::Date, .text = day.toString(Qt::ISODate)};
}

Result<SheetCell> SheetParser::converted(const RawCell &raw, int column)
{
    if (raw.hasFormula && !raw.hasValue)
        return refused(column, Words::tr("只有公式，没有保存计算结果"));
    if (raw.callsOut)
        note("xlsx.dde", column,
            Words::tr("单元格“%1”的公式可能调用其他程序，没有执行，用的是保存的值。").arg(named(column)));
    if (raw.value.size() > kLongestCell)
        return refused(column, Words::tr("内容超过1MB"), ErrorKind::Limit);
    if (raw.type.isEmpty() || raw.type == u"n")
        return number(raw, column);
    if (raw.type == u"s")
        return raw.hasValue ? sharedString(raw, column) : SheetCell {};
    if (raw.type == u"inlineStr")
        return text(raw.value, column);
    if (raw.type == u"str")
        return text(unescaped(raw.value), column);
    if (raw.type == u"d")
        return date(raw, column);
    if (raw.type == u"b")
        return SheetCell {.type = SheetCell::Type::Boolean,
            .text = raw.value == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE")};
    if (raw.type == u"e") {
        note("xlsx.error", column, Words::tr("单元格“%1”是错误值“%2”。").arg(named(column), raw.value));
        return SheetCell {.type = SheetCell::Type::Error, .text = raw.value};
    }
    return refused(column, Words::tr("单元格类型“%1”无法识别").arg(raw.type.left(20)));
}

Status SheetParser::put(SheetRow &row, int column, SheetCell cell)
{
    if (cell.type == SheetCell::Type::Empty)
        return ok();
    if (column > kMostColumns) {
        note("xlsx.far", column, Words::tr("单元格“%1”在第256列之外，没有读取。").arg(named(column)));
        return ok();
    }
    if (column > row.cells.size()) {
        m_cells += column - row.cells.size();
        row.cells.resize(column);
    }
    if (m_cells > kMostCells)
        return refused(column, Words::tr("工作表的单元格超过%1个").arg(kMostCells), ErrorKind::Limit);
    if (row.cells[column - 1].type != SheetCell::Type::Empty)
        return refused(column, Words::tr("同一个单元格出现了两次"));
    row.cells[column - 1] = std::move(cell);
    return ok();
}

/// `column`: that of the cell before; becomes that of this one.
Status SheetParser::cell(SheetRow &row, int &column)
{
    const QStringView reference = m_xml.attributeView(u"r");
    const CellReference place = reference.isEmpty() ? CellReference {row.number, column + 1} : cellReference(reference);
    if (place.column < 1 || place.column > kLastColumn || place.row != row.number)
        return partRefused(m_shared.file, m_part.part,
            Words::tr("工作表“%1”第%2行有单元格编号“%3”，不正确或超出范围")
                .arg(m_part.name, QString::number(row.number), reference.left(20).toString()));
    column = place.column;
    const RawCell raw = rawCell();
    if (m_xml.failed())
        return m_xml.error();
    NB_TRY(SheetCell value, converted(raw, column));
    value.formula = raw.hasFormula && value.type != SheetCell::Type::Empty;
    return put(row, column, std::move(value));
}

Status SheetParser::row()
{
    const QStringView written = m_xml.attributeView(u"r");
    bool isNumber = true;
    const qint64 number = written.isEmpty() ? m_row + 1 : written.toLongLong(&isNumber);
    if (!isNumber || number < 1 || number > kLastRow)
        return partRefused(m_shared.file, m_part.part,
            Words::tr("工作表“%1”的行号“%2”不正确或超出范围").arg(m_part.name, written.left(20).toString()));
    m_row = int(number);
    const QStringView hidden = m_xml.attributeView(u"hidden");
    const bool isHidden = hidden == u"1" || hidden == u"true";
    SheetRow row {.number = m_row, .cells = {}};
    if (!m_sheet.rows.isEmpty())
        row.cells.reserve(m_sheet.rows.last().cells.size());
    int column = 0;
    while (m_xml.nextChild()) {
        if (m_xml.name() == u"c")
            NB_CHECK(cell(row, column));
        else
            m_xml.skip();
    }
    if (row.cells.isEmpty())
        return ok();
    if (m_sheet.rows.size() >= kMostRows + 1) // and the header
        return refused(1, Words::tr("工作表超过%1行").arg(kMostRows), ErrorKind::Limit);
    m_hiddenRows = m_hiddenRows || isHidden;
    m_sheet.rows << std::move(row);
    return ok();
}

Status SheetParser::merge()
{
    const QStringView reference = m_xml.attributeView(u"ref");
    const qsizetype colon = reference.indexOf(u':');
    const CellReference first = cellReference(colon < 0 ? reference : reference.first(colon));
    const CellReference last = cellReference(colon < 0 ? reference : reference.sliced(colon + 1));
    const bool inside = first.row >= 1 && first.column >= 1 && last.row >= first.row && last.row <= kLastRow
        && last.column >= first.column && last.column <= kLastColumn;
    if (!inside)
        return partRefused(m_shared.file, m_part.part,
            Words::tr("工作表“%1”的合并区域“%2”不正确").arg(m_part.name, reference.left(40).toString()));
    m_sheet.merged << MergedCells {first.row, first.column, last.row, last.column};
    return ok();
}

Status SheetParser::finish()
{
    const FilePlace place {.line = {}, .column = {}, .cell = m_part.name, .part = m_part.part, .offset = {}};
    if (isDisordered(m_sheet.rows))
        m_notes.add(QStringLiteral("xlsx.order"),
            Words::tr("工作表“%1”的行没有按次序存放，已按行号排好。").arg(m_part.name), place);
    if (const QString twice = ordered(m_sheet.rows); !twice.isEmpty())
        return cellRefused(m_shared.file, m_part.name + u'!' + twice, Words::tr("同一个单元格出现了两次"));
    if (!fillMerged(m_sheet.rows, m_sheet.merged))
        return partRefused(
            m_shared.file, m_part.part, Words::tr("工作表“%1”的合并单元格过多").arg(m_part.name), ErrorKind::Limit);
    if (m_hiddenRows)
        m_notes.add(
            QStringLiteral("xlsx.hidden"), Words::tr("工作表“%1”有隐藏的行，也一并读取了。").arg(m_part.name), place);
    if (m_part.hidden)
        m_notes.add(QStringLiteral("xlsx.hidden"), Words::tr("工作表“%1”是隐藏的。").arg(m_part.name), place);
    return ok();
}

Result<Sheet> SheetParser::read()
{
    m_sheet.name = m_part.name;
    m_sheet.hidden = m_part.hidden;
    while (!m_xml.atEnd()) {
        if (m_xml.next() != QXmlStreamReader::StartElement)
            continue;
        if (m_xml.name() == u"row")
            NB_CHECK(row());
        else if (m_xml.name() == u"mergeCell")
            NB_CHECK(merge());
    }
    if (m_xml.failed())
        return m_xml.error();
    NB_CHECK(finish());
    return std::move(m_sheet);
}

} // namespace

Result<Sheet> readXlsxRows(
    const QByteArray &bytes, const XlsxSheetPart &part, const XlsxShared &shared, NoteList &notes)
{
    return SheetParser(bytes, part, shared, notes).read();
}

} // namespace nianbao
