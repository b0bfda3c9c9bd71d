// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/csv.h"

#include "core/base/interruption.h"
#include "core/sheet/notelist.h"
#include "core/sheet/sheetrows.h"
#include "core/sheet/textpool.h"
#include "core/text/encoding.h"
#include "core/zip/filesignature.h"
#include "core/zip/zip.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

constexpr qsizetype kLongestCell = 1024 * 1024 / qsizetype(sizeof(QChar)); // characters: 1 MB

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sheet)
};

class CsvParser {
public:
    CsvParser(QStringView text, const QString &file)
        : m_text(text)
        , m_file(file)
    {
    }

    Result<Sheet> read(NoteList &notes);

private:
    void chooseDelimiter();
    Result<SheetRow> row(NoteList &notes);
    Result<QString> cell(NoteList &notes, int column);
    Result<QString> quotedPart();
    QStringView plainPart();
    void judge(SheetRow &row, QList<RowFault> &faults);
    Error refusal(const char *code, int line, const QString &what, ErrorKind kind = ErrorKind::Input) const;
    Error tooMany(int line, const QString &what) const { return refusal("csv.limit", line, what, ErrorKind::Limit); }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }
    [[nodiscard]] bool atCellEnd() const { return atEnd() || peek() == m_delimiter || peek() == u'\n'; }

    QStringView m_text;
    const QString &m_file;
    qsizetype m_at = 0;
    int m_line = 1;
    QChar m_delimiter = u',';
    TextPool m_texts;
    qsizetype m_width = 0; ///< cells of the header, once it was read
};

Error CsvParser::refusal(const char *code, int line, const QString &what, ErrorKind kind) const
{
    return Error {
        .kind = kind,
        .code = QLatin1String(code),
        .message = Words::tr("“%1”第%2行无法读取：%3。").arg(m_file, QString::number(line), what),
        .remedy = Words::tr("请用WPS或Excel打开，改正这一行后另存，再导入。"),
        .file = m_file,
        .place = {.line = line, .column = {}, .cell = {}, .part = {}, .offset = {}},
    };
}

/// By a first line `sep=;`, as Excel writes and wants it, else by the first line that holds a delimiter outside quotes.
void CsvParser::chooseDelimiter()
{
    constexpr QStringView kTold = u"sep=";
    const qsizetype end = m_text.indexOf(u'\n');
    const QStringView first = end < 0 ? m_text : m_text.first(end);
    if (first.startsWith(kTold, Qt::CaseInsensitive) && first.size() == kTold.size() + 1) {
        m_delimiter = first.back();
        m_at = end < 0 ? m_text.size() : end + 1;
        m_line = 2;
        return;
    }
    constexpr std::array<QChar, 3> kDelimiters {u',', u';', u'\t'};
    std::array<int, 3> counts {};
    bool quoted = false;
    for (const QChar c : m_text) {
        quoted = c == u'"' ? !quoted : quoted;
        if (quoted)
            continue;
        for (size_t i = 0; i < kDelimiters.size(); ++i)
            counts[i] += c == kDelimiters[i] ? 1 : 0;
        if (c == u'\n' && std::any_of(counts.begin(), counts.end(), [](int count) { return count > 0; }))
            break;
    }
    m_delimiter = kDelimiters[size_t(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

/// What stands between quotes, the second of which is behind us then.
Result<QString> CsvParser::quotedPart()
{
    const int opened = m_line;
    ++m_at;
    QString text;
    for (;;) {
        const qsizetype quote = m_text.indexOf(u'"', m_at);
        const qsizetype end = quote < 0 ? m_text.size() : quote;
        const QStringView part = m_text.sliced(m_at, end - m_at);
        m_line += int(part.count(u'\n'));
        m_at = std::min(end + 1, m_text.size());
        if (quote < 0)
            return refusal("csv.quote", opened, Words::tr("引号没有闭合"));
        if (text.size() + part.size() > kLongestCell)
            return tooMany(opened, Words::tr("一个单元格超过1MB，也可能是引号没有闭合"));
        text += part;
        if (peek() != u'"')
            return text;
        text += u'"';
        ++m_at;
    }
}

QStringView CsvParser::plainPart()
{
    const QStringView rest = m_text.sliced(m_at);
    const auto end = std::find_if(rest.begin(), rest.end(), [this](QChar c) { return c == m_delimiter || c == u'\n'; });
    m_at += end - rest.begin();
    return rest.first(end - rest.begin());
}

Result<QString> CsvParser::cell(NoteList &notes, int column)
{
    const int line = m_line;
    QString text;
    const bool opened = peek() == u'"';
    if (opened) {
        NB_TRY(text, quotedPart());
        if (atCellEnd())
            return m_texts.text(unguarded(text));
    }
    const QStringView plain = plainPart();
    if (text.size() + plain.size() > kLongestCell)
        return tooMany(line, Words::tr("一个单元格超过1MB"));
    if (opened || plain.contains(u'"'))
        notes.add(QStringLiteral("csv.quote"),
            Words::tr("第%1行第%2列的引号不合规则，已按原样保留。").arg(QString::number(line), QString::number(column)),
            {.line = line, .column = column, .cell = {}, .part = {}, .offset = {}});
    return m_texts.text(unguarded(opened ? QStringView(text += plain) : plain));
}

Result<SheetRow> CsvParser::row(NoteList &notes)
{
    SheetRow row;
    row.number = m_line;
    row.cells.reserve(m_width);
    for (;;) {
        if (row.cells.size() >= kMostColumns)
            return tooMany(row.number, Words::tr("超过%1列").arg(kMostColumns));
        NB_TRY(const QString value, cell(notes, int(row.cells.size()) + 1));
        row.cells << SheetCell {
            .type = value.isEmpty() ? SheetCell::Type::Empty : SheetCell::Type::Text, .text = value};
        if (atEnd() || peek() == u'\n')
            break;
        ++m_at;
    }
    ++m_at; // the line end
    ++m_line;
    return row;
}

/// 填报单位：城关镇,填报日期：…: no header.
bool standsAbove(const SheetRow &row)
{
    const QString first = row.cells.isEmpty() ? QString() : row.cells.first().text.trimmed();
    const qsizetype colon = std::max(first.indexOf(u'：'), first.indexOf(u':'));
    return colon > 0 && colon + 1 < first.size();
}

bool isBlank(const SheetCell &cell)
{
    return cell.text.trimmed().isEmpty();
}

/// Takes empty cells off the end, beyond the header blank ones too, and remembers a row that does not fit under it.
void CsvParser::judge(SheetRow &row, QList<RowFault> &faults)
{
    const qsizetype stood = row.cells.size();
    const auto isOver = [&] { return m_width > 0 && row.cells.size() > m_width && isBlank(row.cells.last()); };
    while (!row.cells.isEmpty() && (row.cells.last().text.isEmpty() || isOver()))
        row.cells.removeLast();
    if (m_width > 0 && stood < m_width)
        faults << RowFault {
            row.number, Words::tr("只有%1列，表头有%2列。").arg(QString::number(stood), QString::number(m_width))};
    else if (m_width > 0 && row.cells.size() > m_width)
        faults << RowFault {row.number,
            Words::tr("有%1列，比表头的%2列多。").arg(QString::number(row.cells.size()), QString::number(m_width))};
    if (m_width == 0 && stood > 1 && !standsAbove(row))
        m_width = stood;
}

bool isBlank(const SheetRow &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(), [](const SheetCell &cell) { return isBlank(cell); });
}

Result<Sheet> CsvParser::read(NoteList &notes)
{
    chooseDelimiter();
    Sheet sheet;
    while (!atEnd()) {
        NB_CHECK(checkInterruption());
        NB_TRY(SheetRow next, row(notes));
        if (isBlank(next))
            continue;
        if (sheet.rows.size() >= kMostRows + 1) // and the header
            return tooMany(next.number, Words::tr("超过%1行").arg(kMostRows));
        judge(next, sheet.faults);
        sheet.rows << std::move(next);
    }
    return sheet;
}

Status refuseOtherFiles(const QByteArray &bytes, const QString &file)
{
    FileNature nature = natureOf(bytes);
    if (nature == FileNature::Text || nature == FileNature::Unknown) // what it holds then is said with its line
        return ok();
    if (nature == FileNature::Zip) {
        if (Result<ZipReader> zip = ZipReader::open(bytes, file); zip)
            nature = natureOf(*zip);
    }
    return wrongNature(file, nature);
}

} // namespace

Result<Workbook> readCsv(const QByteArray &bytes, const QString &file, const QString &encoding)
{
    NB_CHECK(refuseOtherFiles(bytes, file));
    const Result<DecodedText> decoded = decode(bytes, encoding);
    if (!decoded) {
        Error error = decoded.error();
        error.file = file;
        error.message = Words::tr("“%1”：%2").arg(file, error.message);
        return error;
    }
    NoteList notes;
    const FilePlace start {.line = 1, .column = 1, .cell = {}, .part = {}, .offset = 0};
    if (decoded->doubtful)
        notes.add(QStringLiteral("csv.encoding"),
            Words::tr("文件按%1编码读取，不能确定是否正确，请核对文字。").arg(decoded->encoding), start);
    QStringView text = decoded->text;
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        notes.add(QStringLiteral("csv.mark"), Words::tr("文件开头有多余的字节序标记（BOM），已去掉。"), start);
    while (text.startsWith(QChar(QChar::ByteOrderMark)))
        text = text.sliced(1);
    NB_TRY(Sheet sheet, CsvParser(text, file).read(notes));
    return Workbook {.sheets = {std::move(sheet)}, .encoding = decoded->encoding, .notes = notes.notes()};
}

} // namespace nianbao
