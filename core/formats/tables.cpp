// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tables.h"

#include "core/base/wordlist.h"
#include "core/formats/form.h"
#include "core/formats/recordreader.h"
#include "core/formats/sheetheader.h"
#include "core/formats/tablemargins.h"
#include "core/model/secrecymark.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(formats)
};

FilePlace cellPlace(const Sheet &sheet, int row, int column)
{
    FilePlace place;
    place.line = row;
    place.column = column;
    place.cell = cellName(sheet.name, row, column);
    return place;
}

/// Asked of every row: one that is none is mostly known by its first cell.
bool isHeaderAgain(const FoundTable &found, const SheetRow &row)
{
    const QString first = row.cells.isEmpty() ? QString() : row.cells.first().text;
    return normalisedHeader(first) == normalisedHeader(found.headers.value(0))
        && shapeOf(textsOf(row)) == found.mapping.shape;
}

/// In any sheet, hidden ones too, above the headers and in columns that are not taken, in names and comments of sheets.
/// Where a column is headed 密级 a bare 秘密 marks its row.
QString markIn(const Workbook &workbook)
{
    for (const Sheet &sheet : workbook.sheets) {
        if (const QString mark = secrecyMarkAside(QStringList {sheet.name} + sheet.asides); !mark.isEmpty())
            return mark;
        QSet<qsizetype> columns;
        for (const SheetRow &row : sheet.rows) {
            const bool isSilent = std::none_of(
                row.cells.begin(), row.cells.end(), [](const SheetCell &cell) { return cell.text.contains(u'密'); });
            if (isSilent)
                continue;
            QStringList cells = textsOf(row);
            for (qsizetype i = 0; i < cells.size(); ++i) {
                if (cells[i].simplified() == u"密级")
                    columns << i;
                else if (const QString mark = columns.contains(i) ? secrecyMarkIn(cells[i]) : QString();
                         !mark.isEmpty())
                    return mark;
            }
            cells.removeDuplicates(); // one merged cell fills many
            if (const QString mark = secrecyMarkInRow(cells); !mark.isEmpty())
                return mark;
        }
    }
    return {};
}

/// A sheet with its header.
struct TableSheet {
    Sheet *sheet; ///< its rows are let go as they become records
    SheetHeader header;
};

QString widthFaultAt(const Sheet &sheet, int row)
{
    const auto found = std::lower_bound(sheet.faults.begin(), sheet.faults.end(), row,
        [](const RowFault &fault, int wanted) { return fault.row < wanted; });
    return found != sheet.faults.end() && found->row == row ? found->what : QString();
}

/// Of a row of a CSV. Where the header itself was measured by a line above it, nothing but what stands beside it
/// counts.
QString widthFault(const TableSheet &table, const SheetRow &row)
{
    if (table.sheet->faults.isEmpty())
        return {};
    const FoundTable &found = table.header.found;
    if (widthFaultAt(*table.sheet, found.headerRow).isEmpty())
        return widthFaultAt(*table.sheet, row.number);
    if (row.cells.size() <= found.headers.size())
        return {};
    return Words::tr("有%1列，比表头的%2列多。")
        .arg(QString::number(row.cells.size()), QString::number(found.headers.size()));
}

class TablesReader {
public:
    TablesReader(Workbook workbook, const ReadOptions &options)
        : m_workbook(std::move(workbook))
        , m_reading(options)
    {
    }

    Result<Fragment> read();

private:
    QList<TableSheet> findTables();
    void checkHeader(const TableSheet &table);
    void noteColumns(const TableSheet &table);
    void noteHiddenColumns(const TableSheet &table);
    void readPreface(const TableSheet &table, RecordTable &records);
    RecordTable records(const TableSheet &table);
    void readRow(const TableSheet &table, SheetRow row, RecordTable &records);
    bool isApart(const TableSheet &table, const SheetRow &row, const RecordTable &records);
    [[nodiscard]] Error noTable() const;
    [[nodiscard]] static QString strangersOf(const QList<TableSheet> &tables);

    Workbook m_workbook;
    RecordReading m_reading;
    std::optional<Year> m_year;
    QStringList m_units; ///< that the lines above each table name
    QString m_strangers; ///< headers of what may be a table, but cannot be read as one
};

/// “工作事项”、“完成情况”: headers that are no field's.
QString TablesReader::strangersOf(const QList<TableSheet> &tables)
{
    constexpr qsizetype kMost = 12;
    constexpr qsizetype kShown = 20; // characters of each
    QStringList names;
    for (const TableSheet &table : tables) {
        for (const QString &header : table.header.found.headers) {
            if (!header.isEmpty() && !fieldOf(table.header.table(), header))
                names << Words::tr("“%1”").arg(header.left(kShown));
        }
    }
    return listed(names.mid(0, kMost)) + (names.size() > kMost ? QStringLiteral("……") : QString());
}

Error TablesReader::noTable() const
{
    const QString strangers = m_strangers.isEmpty() ? QString() : Words::tr("不认得的列：%1。").arg(m_strangers);
    return Error {ErrorKind::Input, QStringLiteral("table.none"),
        Words::tr("“%1”里没有认出任何表格：找不到写着“标题”“类别”“内容”之类的表头，或者没有数据。")
                .arg(m_reading.options.fileName)
            + strangers,
        Words::tr("请检查文件，第一行应为表头；可以先导出一份空表作样子。"), m_reading.options.fileName};
}

/// Sheets with a known table; where there is none, the likely ones.
QList<TableSheet> TablesReader::findTables()
{
    QList<TableSheet> tables;
    QList<TableSheet> likely;
    for (Sheet &sheet : m_workbook.sheets) {
        if (sheet.hidden) {
            m_reading.note("table.hidden", Words::tr("隐藏的工作表“%1”没有读入。").arg(sheet.name));
            continue;
        }
        std::optional<SheetHeader> header = headerOf(sheet, m_reading.options);
        if (!header && !sheet.rows.isEmpty())
            m_reading.note("table.noHeader", Words::tr("工作表“%1”里没有认出表格，没有读入。").arg(sheet.name));
        if (header)
            (header->known ? tables : likely) << TableSheet {&sheet, *std::move(header)};
    }
    if (tables.isEmpty()) {
        m_strangers = strangersOf(likely);
        likely.removeIf([](const TableSheet &table) { return !table.header.hasTitle(); });
        return likely;
    }
    for (const TableSheet &table : likely)
        m_reading.note("table.noHeader", Words::tr("工作表“%1”里没有认出表格，没有读入。").arg(table.sheet->name));
    const auto lacksTitle = [](const TableSheet &table) { return table.header.lacksTitle(); };
    if (!std::all_of(tables.begin(), tables.end(), lacksTitle)) {
        for (const TableSheet &table : tables) {
            if (lacksTitle(table))
                m_reading.note("table.noTitle", Words::tr("工作表“%1”缺少标题一列，没有读入。").arg(table.sheet->name));
        }
        tables.removeIf(lacksTitle);
    }
    return tables;
}

void TablesReader::checkHeader(const TableSheet &table)
{
    const SheetHeader &header = table.header;
    const QString &file = m_reading.options.fileName;
    const int row = header.found.headerRow;
    if (!header.same.isEmpty()) {
        const int column = header.same.first();
        m_reading.error = Error {ErrorKind::Input, QStringLiteral("table.repeatedHeader"),
            Words::tr("“%1”的表头“%2”出现了两次（%3）。")
                .arg(file, header.found.headers[column - 1], cellName(table.sheet->name, row, column)),
            Words::tr("请改掉或删去其中一列的表头，再导入。"), file, cellPlace(*table.sheet, row, column)};
        return;
    }
    for (const TableField &field : header.lacksTitle() ? tableFields() : QList<TableField>()) {
        if (field.table != header.table() || !field.required)
            continue;
        const QString strangers = strangersOf({table});
        m_reading.error = Error {ErrorKind::Input, QStringLiteral("table.missingColumn"),
            Words::tr("“%1”的%2表缺少“%3”一列（表头在第%4行）。")
                    .arg(file, nameOf(header.table()), titleOf(field), QString::number(row))
                + (strangers.isEmpty() ? QString() : Words::tr("不认得的列：%1。").arg(strangers)),
            Words::tr("请加上这一列，或者在导入预览中指明哪一列是它。"), file, cellPlace(*table.sheet, row, 1)};
    }
}

void TablesReader::noteColumns(const TableSheet &table)
{
    const FoundTable &found = table.header.found;
    for (qsizetype i = 0; i < found.headers.size() && !table.header.chosen; ++i) {
        const FilePlace place = cellPlace(*table.sheet, found.headerRow, int(i) + 1);
        const QString &key = found.mapping.fields[i];
        if (table.header.guessed.contains(int(i) + 1)) {
            m_reading.note("table.guessed",
                Words::tr("“%1”一列当作“%2”读入，请核对。")
                    .arg(found.headers[i], titleOf(*tableField(table.header.table(), key))),
                place);
        } else if (key.isEmpty() && !found.headers[i].isEmpty()) {
            m_reading.note("table.unknownColumn",
                Words::tr("“%1”一列没有对应的字段，没有读入。").arg(found.headers[i].left(80)), place);
        }
    }
}

/// Our own ids are hidden on purpose; where they are, what our forms hide besides.
void TablesReader::noteHiddenColumns(const TableSheet &table)
{
    const FoundTable &found = table.header.found;
    const bool isOurs = table.sheet->hiddenColumns.contains(table.header.columnOf(QStringLiteral("id")));
    for (const int column : table.sheet->hiddenColumns) {
        const QString key = found.mapping.fields.value(column - 1);
        if (key.isEmpty() || key == u"id" || (isOurs && isHiddenInForms(key)))
            continue;
        m_reading.note("table.hidden",
            Words::tr("工作表“%1”的“%2”一列（%3列）是隐藏的，也一并读取了。")
                .arg(table.sheet->name, found.headers.value(column - 1), columnName(column)),
            cellPlace(*table.sheet, found.headerRow, column));
    }
}

/// The lines above the header: title, year, 填报单位.
void TablesReader::readPreface(const TableSheet &table, RecordTable &records)
{
    QStringList texts;
    for (qsizetype i = 0; i < table.header.index; ++i) {
        QStringList row = textsOf(table.sheet->rows[i]);
        row.removeDuplicates(); // one merged cell fills many
        texts << row.join(u' ').simplified();
    }
    for (const QString &text : texts) {
        if (!m_year)
            m_year = yearAbove(text);
        if (const QString unit = unitNamedIn(text); !unit.isEmpty())
            records.unit = unit;
    }
    for (qsizetype i = 0; i < texts.size() && records.unit.isEmpty(); ++i)
        records.unit = unitInTitle(texts[i]);
    m_units << records.unit;
    if (!texts.isEmpty() && !isFormPreface(texts)) {
        constexpr qsizetype kShown = 120; // characters
        m_reading.note("table.preface",
            Words::tr("表头在第%1行，上方的文字不作数据：%2")
                .arg(QString::number(table.header.found.headerRow), texts.join(u' ').left(kShown)),
            cellPlace(*table.sheet, table.sheet->rows.first().number, 1));
    }
}

/// Not a record: the header once more, one merged cell across the table, a sum, who filled it in, nothing in any column
/// that is taken.
bool TablesReader::isApart(const TableSheet &table, const SheetRow &row, const RecordTable &records)
{
    const bool taken = std::any_of(records.columns.begin(), records.columns.end(),
        [&](int column) { return column <= row.cells.size() && !row.cells[column - 1].text.trimmed().isEmpty(); });
    const bool isHeader = isHeaderAgain(table.header.found, row);
    const bool isAcross = std::any_of(table.sheet->merged.begin(), table.sheet->merged.end(), [&](const auto &cells) {
        return row.number >= cells.firstRow && row.number <= cells.lastRow
            && cells.lastColumn - cells.firstColumn + 1 >= table.header.found.headers.size();
    });
    if (taken && !isHeader && !isAcross && !isBelowData(row))
        return false;
    QStringList texts = textsOf(row);
    texts.removeDuplicates();
    texts.removeAll(QString());
    const QString text = texts.join(u' ').simplified();
    if (!text.isEmpty()) {
        const Record record {row.number, 0, {}};
        m_reading.tally(records, record, "table.apart", Words::tr("“%1”不是数据，没有读入。").arg(text.left(80)));
    }
    return true;
}

void TablesReader::readRow(const TableSheet &table, SheetRow row, RecordTable &records)
{
    if (isApart(table, row, records))
        return;
    Record record;
    record.row = row.number;
    record.index = int(records.records.size());
    if (const QString what = widthFault(table, row); !what.isEmpty())
        m_reading.fail(records, record, -1, "table.columns", what, ErrorKind::Input,
            Words::tr("请用WPS或Excel打开，改正这一行后另存，再导入。"));
    record.values.reserve(records.columns.size());
    for (qsizetype i = 0; i < records.columns.size(); ++i) {
        const qsizetype column = records.columns[i] - 1;
        const bool isThere = column < row.cells.size();
        if (isThere && row.cells[column].type == SheetCell::Type::Error)
            m_reading.fail(records, record, int(i), "table.formula",
                Words::tr("单元格的公式出错（%1）。").arg(row.cells[column].text));
        record.values << (isThere ? row.cells[column].text : QString());
    }
    records.records.append(std::move(record));
}

RecordTable TablesReader::records(const TableSheet &table)
{
    RecordTable records;
    records.source = table.sheet->name.isEmpty() ? RecordTable::Source::Csv : RecordTable::Source::Sheet;
    records.kind = table.header.table();
    records.name = table.sheet->name;
    const QStringList &keys = table.header.found.mapping.fields;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const TableField *field = tableField(records.kind, keys[i]);
        if (!field || records.fields.contains(field))
            continue;
        records.fields << field;
        records.columns << int(i) + 1;
        const bool isOurs = normalisedHeader(table.header.found.headers.value(i)) == normalisedHeader(titleOf(*field));
        records.ownCategories = records.ownCategories || (field->rule == FieldRule::Category && !isOurs);
    }
    readPreface(table, records);
    records.records.reserve(table.sheet->rows.size());
    for (qsizetype i = table.header.index + 1; i < table.sheet->rows.size() && !m_reading.error; ++i)
        readRow(table, std::exchange(table.sheet->rows[i], {}), records);
    return records;
}

Result<Fragment> TablesReader::read()
{
    const QList<TableSheet> tables = findTables();
    if (tables.isEmpty())
        return noTable();
    QList<RecordTable> all;
    bool anyRow = false;
    for (const TableSheet &table : tables) {
        checkHeader(table);
        if (m_reading.error)
            return *m_reading.error;
        noteColumns(table);
        noteHiddenColumns(table);
        all << records(table);
        anyRow = anyRow || !all.last().records.isEmpty();
    }
    if (m_reading.error)
        return *m_reading.error;
    if (!anyRow)
        m_reading.note("table.empty", Words::tr("表格只有表头，没有数据。"));
    QList<FoundTable> found;
    for (const TableSheet &table : tables)
        found << table.header.found;
    m_workbook.sheets = {}; // the records have all of it, and its memory is wanted
    NB_TRY(Fragment fragment, readRecords(all, m_reading));
    fragment.year = m_year;
    fragment.reports[0].year = m_year.value_or(fragment.reports[0].year);
    m_units.removeDuplicates();
    if (m_units.size() == 1) // one office for all tables: it sent the file
        fragment.reports[0].organisation = m_units.first();
    fragment.encoding = m_workbook.encoding;
    fragment.notes = m_workbook.notes + fragment.notes;
    fragment.tables = found;
    return fragment;
}

} // namespace

Result<Fragment> readTables(Workbook workbook, const ReadOptions &options)
{
    const QString mark = markIn(workbook);
    Result<Fragment> fragment = TablesReader(std::move(workbook), options).read();
    if (fragment && !mark.isEmpty())
        fragment->notes.prepend(secrecyNote(mark));
    return fragment;
}

} // namespace nianbao
