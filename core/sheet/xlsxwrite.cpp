// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsxwrite.h"

#include "core/base/files.h"
#include "core/base/folders.h"
#include "core/sheet/xlsx.h"
#include "core/sheet/xlsxlook.h"
#include "core/sheet/xlsxstrings.h"
#include "core/sheet/xlsxstyles.h"
#include "core/zip/zip.h"

#include <QCoreApplication>

#include <algorithm>
#include <xlsxwriter.h>

namespace nianbao {

namespace {

constexpr qsizetype kLongestText = 32'767; // characters of a cell, Excel's limit
constexpr qsizetype kLongestList =
    255; // bytes of a drop-down list within the cell's own rule; more overruns libxlsxwriter

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sheet)
};

/// Without what XML 1.0 cannot hold: the library escapes that in cells only.
QString printable(QString text)
{
    text.removeIf([](QChar c) { return c.unicode() < 0x20 || c.unicode() >= 0xfffe; });
    return text;
}

struct FreeBook {
    void operator()(lxw_workbook *book) const { lxw_workbook_free(book); }
};

Error failure(const QString &table, lxw_error code)
{
    return Error {
        .kind = code == LXW_ERROR_CREATING_TMPFILE || code == LXW_ERROR_CREATING_XLSX_FILE
                || code == LXW_ERROR_ZIP_FILE_OPERATION || code == LXW_ERROR_ZIP_FILE_ADD
            ? ErrorKind::Disk
            : ErrorKind::Internal,
        .code = QStringLiteral("xlsx.write"),
        .message = Words::tr("工作表“%1”无法生成。").arg(table),
        .remedy = Words::tr("请检查临时文件夹所在的磁盘是否已满，然后再试。"),
        .file = {},
        .place = {},
        .detail = QString::fromUtf8(lxw_strerror(code)),
    };
}

Error tooLong(const QString &cell)
{
    return Error {
        .kind = ErrorKind::Limit,
        .code = QStringLiteral("xlsx.long"),
        .message = Words::tr("单元格“%1”的文字超过%2字，Excel工作簿放不下。").arg(cell, QString::number(kLongestText)),
        .remedy = Words::tr("请缩短这一条，或者改为导出CSV或数据文件（JSON）。"),
        .file = {},
        .place = {.line = {}, .column = {}, .cell = cell, .part = {}, .offset = {}},
    };
}

class BookWriter {
public:
    Result<QByteArray> write(const QList<SheetTable> &tables, const QString &title);

private:
    Status begin(const QString &title);
    Status table(const SheetTable &table);
    Status preface(const SheetTable &table);
    Status header(const SheetTable &table);
    Status rows(const SheetTable &table, bool isForm);
    Status cell(const SheetTable &table, int column, const QString &text, lxw_format *look);
    Status string(const SheetTable &table, int column, const QString &text, lxw_format *look);
    Status frame(const SheetTable &table, lxw_row_t header, bool isForm);
    void paper(lxw_row_t header);
    Status list(const SheetTable &table, int column, lxw_row_t first, lxw_row_t last);
    Status choices();

    PrivateFolder m_folder; // outlives the book, which has files in it
    QByteArray m_temporary;
    std::unique_ptr<lxw_workbook, FreeBook> m_book;
    lxw_worksheet *m_sheet = nullptr;
    lxw_row_t m_row = 0; ///< the next one to write
    QList<QStringList> m_lists; ///< columns of the sheet of choices
};

Status BookWriter::begin(const QString &title)
{
    constexpr time_t kCreated = 315'532'800; // 1980-01-01: the same input, the same bytes
    NB_TRY(m_folder, PrivateFolder::make());
    m_temporary = m_folder.filePath(QStringLiteral(".")).toLocal8Bit();
    const QByteArray path = m_folder.filePath(QStringLiteral("book.xlsx")).toLocal8Bit();
    lxw_workbook_options options {.constant_memory = LXW_TRUE, .tmpdir = m_temporary.data(), .use_zip64 = LXW_FALSE};
    m_book.reset(workbook_new_opt(path.constData(), &options));
    if (!m_book)
        return failure(title, LXW_ERROR_CREATING_XLSX_FILE);
    QByteArray name = printable(title).toUtf8();
    lxw_doc_properties properties {};
    properties.title = name.data();
    properties.created = kCreated;
    const lxw_error code = workbook_set_properties(m_book.get(), &properties);
    return code == LXW_NO_ERROR ? ok() : Status(failure(title, code));
}

Status BookWriter::string(const SheetTable &table, int column, const QString &text, lxw_format *look)
{
    const QString safe = escaped(text);
    if (safe.size() > kLongestText)
        return tooLong(cellName(table.name, int(m_row) + 1, column + 1));
    const lxw_error code = worksheet_write_string(m_sheet, m_row, lxw_col_t(column), safe.toUtf8().constData(), look);
    return code == LXW_NO_ERROR ? ok() : Status(failure(table.name, code));
}

/// A number or a date only where the same text will be read from it again.
Status BookWriter::cell(const SheetTable &table, int column, const QString &text, lxw_format *look)
{
    const auto place = lxw_col_t(column);
    lxw_error code = LXW_NO_ERROR;
    switch (table.columns[column].type) {
    case SheetCell::Type::Number: {
        const NumberCell number = numberCell(text, {}, false);
        if (number.fault != NumberFault::None || number.doubtful || number.cell.text != text)
            return string(table, column, text, look);
        code = worksheet_write_number(m_sheet, m_row, place, text.toDouble(), look);
        break;
    }
    case SheetCell::Type::Date: {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (!date.isValid() || date.year() < 1900 || date.toString(Qt::ISODate) != text)
            return string(table, column, text, look);
        lxw_datetime day {.year = date.year(), .month = date.month(), .day = date.day(), .hour = 0, .min = 0, .sec = 0};
        code = worksheet_write_datetime(m_sheet, m_row, place, &day, look);
        break;
    }
    case SheetCell::Type::Boolean:
        if (text != u"TRUE" && text != u"FALSE")
            return string(table, column, text, look);
        code = worksheet_write_boolean(m_sheet, m_row, place, text == u"TRUE" ? 1 : 0, look);
        break;
    default:
        return string(table, column, text, look);
    }
    return code == LXW_NO_ERROR ? ok() : Status(failure(table.name, code));
}

/// The lines above the table, each over its whole width and as high as its text needs.
Status BookWriter::preface(const SheetTable &table)
{
    constexpr double kLineHeight = 18; // points
    lxw_format *title = titleLook(m_book.get());
    lxw_format *guide = guideLook(m_book.get());
    int width = 1;
    for (const SheetColumn &column : table.columns)
        width += column.hidden ? 0 : column.width;
    const auto lastColumn = lxw_col_t(std::max<qsizetype>(table.columns.size(), 1) - 1);
    for (const QString &line : table.preface) {
        lxw_format *look = m_row == 0 ? title : guide;
        int lines = 0;
        for (const QString &part : line.split(u'\n'))
            lines += 1 + int(part.size()) * 2 / width;
        worksheet_set_row(m_sheet, m_row, kLineHeight * lines + (m_row == 0 ? kLineHeight / 2 : 0), nullptr);
        if (lastColumn > 0) {
            const lxw_error code = worksheet_merge_range(m_sheet, m_row, 0, m_row, lastColumn, "", look);
            if (code != LXW_NO_ERROR)
                return failure(table.name, code);
        }
        NB_CHECK(string(table, 0, line, look));
        ++m_row;
    }
    return ok();
}

Status BookWriter::header(const SheetTable &table)
{
    lxw_format *usual = headerLook(m_book.get(), false);
    lxw_format *required = headerLook(m_book.get(), true);
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        NB_CHECK(string(table, int(i), table.columns[i].title, table.columns[i].required ? required : usual));
    ++m_row;
    return ok();
}

Status BookWriter::rows(const SheetTable &table, bool isForm)
{
    const QList<lxw_format *> looks = cellLooks(m_book.get(), table.columns, isForm);
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const SheetColumn &column = table.columns[i];
        lxw_row_col_options options {.hidden = uint8_t(column.hidden ? 1 : 0), .level = 0, .collapsed = 0};
        worksheet_set_column_opt(m_sheet, lxw_col_t(i), lxw_col_t(i), column.width, looks[i], &options);
    }
    for (const QStringList &row : table.rows) {
        for (qsizetype i = 0; i < looks.size(); ++i) {
            const QString text = row.value(i);
            if (!text.isEmpty())
                NB_CHECK(cell(table, int(i), text, looks[i]));
            else if (isForm)
                worksheet_write_blank(m_sheet, m_row, lxw_col_t(i), looks[i]);
        }
        ++m_row;
    }
    for (int blank = 0; blank < table.blankRows; ++blank, ++m_row) {
        for (qsizetype i = 0; i < looks.size(); ++i)
            worksheet_write_blank(m_sheet, m_row, lxw_col_t(i), looks[i]);
    }
    return ok();
}

/// The drop-down list of a column: within the rule itself where it is short, else from the sheet of choices.
Status BookWriter::list(const SheetTable &table, int column, lxw_row_t first, lxw_row_t last)
{
    const QStringList &choices = table.columns[column].choices;
    const bool isPlain = std::all_of(choices.begin(), choices.end(), [](const QString &choice) {
        return !choice.contains(u',') && choice == printable(choice) && choice == escaped(choice);
    });
    QByteArray remedy = Words::tr("请从下拉列表中选择。").toUtf8();
    lxw_data_validation rule {};
    rule.ignore_blank = LXW_VALIDATION_ON;
    rule.show_input = LXW_VALIDATION_ON;
    rule.show_error = LXW_VALIDATION_ON;
    rule.dropdown = LXW_VALIDATION_ON;
    rule.error_type = LXW_VALIDATION_ERROR_TYPE_STOP;
    rule.error_message = remedy.data();
    QByteArrayList texts;
    QList<char *> pointers;
    QByteArray formula;
    if (choices.join(u',').toUtf8().size() <= kLongestList && isPlain) {
        for (const QString &choice : choices)
            texts << choice.toUtf8();
        for (QByteArray &text : texts)
            pointers << text.data();
        pointers << nullptr;
        rule.validate = LXW_VALIDATION_TYPE_LIST;
        rule.value_list = pointers.data();
    } else {
        m_lists << choices;
        const QString letters = columnName(int(m_lists.size()));
        formula =
            QStringLiteral("='%1'!$%2$1:$%2$%3").arg(choicesSheet(), letters, QString::number(choices.size())).toUtf8();
        rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        rule.value_formula = formula.data();
    }
    const lxw_error code =
        worksheet_data_validation_range(m_sheet, first, lxw_col_t(column), last, lxw_col_t(column), &rule);
    return code == LXW_NO_ERROR ? ok() : Status(failure(table.name, code));
}

Status BookWriter::frame(const SheetTable &table, lxw_row_t header, bool isForm)
{
    constexpr lxw_row_t kOpenRows = 1000; // below a table without blank rows, where somebody may go on
    worksheet_freeze_panes(m_sheet, header + 1, 0);
    if (!table.columns.isEmpty())
        worksheet_autofilter(m_sheet, header, 0, std::max(m_row, header + 2) - 1, lxw_col_t(table.columns.size() - 1));
    const lxw_row_t last = table.blankRows > 0 ? m_row - 1 : m_row - 1 + kOpenRows;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (!table.columns[i].choices.isEmpty())
            NB_CHECK(list(table, int(i), header + 1, last));
    }
    paper(header);
    if (isForm) {
        lxw_protection allowed {};
        allowed.format_columns = 1;
        allowed.format_rows = 1;
        allowed.sort = 1;
        allowed.autofilter = 1;
        worksheet_protect(m_sheet, nullptr, &allowed);
    }
    return ok();
}

/// One page wide on A4, across, with the header on every page: else Excel prints each few columns by themselves.
void BookWriter::paper(lxw_row_t header)
{
    constexpr uint8_t kA4 = 9;
    worksheet_set_paper(m_sheet, kA4);
    worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, header, header);
    worksheet_set_footer(m_sheet, "&C&P / &N");
}

Status BookWriter::table(const SheetTable &table)
{
    m_sheet = workbook_add_worksheet(m_book.get(), table.name.toUtf8().constData());
    if (!m_sheet)
        return failure(table.name, LXW_ERROR_SHEETNAME_LENGTH_EXCEEDED);
    m_row = 0;
    const bool isForm = std::any_of(
        table.columns.begin(), table.columns.end(), [](const SheetColumn &column) { return column.locked; });
    NB_CHECK(preface(table));
    const lxw_row_t headerRow = m_row;
    NB_CHECK(header(table));
    NB_CHECK(rows(table, isForm || table.blankRows > 0));
    return frame(table, headerRow, isForm);
}

Status BookWriter::choices()
{
    if (m_lists.isEmpty())
        return ok();
    const SheetTable table {.name = choicesSheet(), .columns = {}, .rows = {}};
    m_sheet = workbook_add_worksheet(m_book.get(), table.name.toUtf8().constData());
    if (!m_sheet)
        return failure(table.name, LXW_ERROR_SHEETNAME_ALREADY_USED);
    qsizetype longest = 0;
    for (const QStringList &list : m_lists)
        longest = std::max(longest, list.size());
    for (m_row = 0; m_row < lxw_row_t(longest); ++m_row) {
        for (qsizetype i = 0; i < m_lists.size(); ++i) {
            if (qsizetype(m_row) < m_lists[i].size())
                NB_CHECK(string(table, int(i), m_lists[i][qsizetype(m_row)], nullptr));
        }
    }
    worksheet_hide(m_sheet);
    return ok();
}

Result<QByteArray> BookWriter::write(const QList<SheetTable> &tables, const QString &title)
{
    constexpr qint64 kLargest = 1024LL * 1024 * 1024; // bytes
    NB_CHECK(begin(title));
    for (const SheetTable &each : tables)
        NB_CHECK(table(each));
    NB_CHECK(choices());
    const lxw_error code = workbook_close(m_book.release()); // frees it, whatever comes
    if (code != LXW_NO_ERROR)
        return failure(title, code);
    NB_TRY(const QByteArray bytes, readFile(m_folder.filePath(QStringLiteral("book.xlsx")), kLargest));
    return withoutBombs(bytes);
}

} // namespace

QString choicesSheet()
{
    return QStringLiteral("下拉选项");
}

Result<QByteArray> writeXlsx(const QList<SheetTable> &tables, const QString &title)
{
    return BookWriter().write(tables, title);
}

} // namespace nianbao
