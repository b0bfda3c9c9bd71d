// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each table's writer stands beside its reader: the same fields in the same order.
#include "core/store/rows.h"

#include "core/store/cell.h"

#include <QCoreApplication>

namespace nianbao {
namespace {

QVariant idCell(const Id &id)
{
    return textCell(id.value);
}

QVariant flagCell(bool flag)
{
    return flag ? 1 : 0;
}

template <typename E>
QVariant keyCell(E value)
{
    return keyOf(value);
}

/// Takes one cell after the other, of a query's row or of a list; remembers the first that no enumeration has.
template <typename Row>
class Cells {
public:
    Cells(const Row &row, int first)
        : m_row(row)
        , m_next(first)
    {
    }

    QString text() { return textAt(m_row, m_next++); }
    int number() { return numberAt(m_row, m_next++); }
    bool flag() { return number() != 0; }

    template <typename E>
    void key(E &into)
    {
        const QString found = text();
        const std::optional<E> value = fromKey<E>(found);
        if (!value && m_unknown.isEmpty())
            m_unknown = found.isEmpty() ? QStringLiteral("\"\"") : found;
        into = value.value_or(E {});
    }

    [[nodiscard]] Status status() const
    {
        if (m_unknown.isEmpty())
            return ok();
        return Error {.kind = ErrorKind::Library,
            .code = QStringLiteral("library.key"),
            .message = QCoreApplication::translate("store", "年报库里有这个版本不认识的内容“%1”。").arg(m_unknown),
            .remedy = QCoreApplication::translate("store", "请安装新版本的法治年报后再打开。"),
            .file = {},
            .detail = QStringLiteral("unknown key \"%1\"").arg(m_unknown)};
    }

private:
    const Row &m_row;
    int m_next;
    QString m_unknown;
};

/// NULL where nothing is ignored.
QVariant ignoredCell(const QList<IgnoredFinding> &ignored)
{
    return ignored.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(textOf(ignored));
}

Status readIgnored(const QString &cell, QList<IgnoredFinding> &ignored)
{
    const std::optional<QList<IgnoredFinding>> read = ignoredFromText(cell);
    ignored = read.value_or(QList<IgnoredFinding> {});
    if (read)
        return ok();
    return Error {.kind = ErrorKind::Library,
        .code = QStringLiteral("library.ignored"),
        .message = QCoreApplication::translate("store", "年报库里“已忽略的校对意见”读不出来。"),
        .remedy = QCoreApplication::translate("store", "请用备份恢复这个年报库。"),
        .file = {},
        .detail = QStringLiteral("report.ignored: %1").arg(cell.left(200))};
}

void writeOrigin(QVariantList &row, const Origin &origin)
{
    row << textCell(origin.file) << origin.line << textCell(origin.ordinal) << textCell(origin.cell)
        << textCell(origin.source) << textCell(origin.sender) << textCell(origin.key) << textCell(origin.received);
}

template <typename Row>
void readOrigin(Cells<Row> &cells, Origin &origin)
{
    origin.file = cells.text();
    origin.line = cells.number();
    origin.ordinal = cells.text();
    origin.cell = cells.text();
    origin.source = cells.text();
    origin.sender = cells.text();
    origin.key = cells.text();
    origin.received = cells.text();
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

const QStringList kOrigin = words("origin_file origin_line origin_ordinal origin_cell origin_source origin_sender "
                                  "origin_key origin_received");

} // namespace

QString nameOf(NodeTable table)
{
    switch (table) {
    case NodeTable::Report:
        return QStringLiteral("report");
    case NodeTable::Part:
        return QStringLiteral("part");
    case NodeTable::Section:
        return QStringLiteral("section");
    case NodeTable::Item:
        return QStringLiteral("item");
    }
    return {};
}

const QStringList &columnsOf(NodeTable table)
{
    static const QStringList kReport = words(
        "id year organisation edition state structure categories numbering title addressees copy_number secrecy "
        "urgency issuer_mark document_number signature date sealed closing_note copy_to printed_by printed_on ignored");
    static const QStringList kPart =
        words("report id position kind heading section_style sections_on_new_line") + kOrigin;
    static const QStringList kSection =
        words("report id part position template_key title title_alone item_style items_on_new_line unit note cause "
              "category due plan_state outcome plan_from")
        + kOrigin;
    static const QStringList kItem = words("report id section parent position title title_alone child_style "
                                           "children_on_new_line unit date note")
        + kOrigin;
    switch (table) {
    case NodeTable::Report:
        return kReport;
    case NodeTable::Part:
        return kPart;
    case NodeTable::Section:
        return kSection;
    case NodeTable::Item:
        break;
    }
    return kItem;
}

int keyLength(NodeTable table)
{
    return table == NodeTable::Report ? 1 : 2;
}

QVariantList rowOf(const Report &report, const Standing &)
{
    const Letterhead &head = report.letterhead;
    const Closing &end = report.closing;
    return {idCell(report.id), report.year.number(), textCell(report.organisation), keyCell(report.edition),
        keyCell(report.state), textCell(report.structure), textCell(report.categories), keyCell(report.numbering),
        textCell(report.title), textCell(report.addressees), textCell(head.copyNumber), textCell(head.secrecy),
        textCell(head.urgency), textCell(head.issuerMark), textCell(head.documentNumber), textCell(end.signature),
        textCell(end.date), flagCell(end.sealed), textCell(end.note), textCell(end.copyTo), textCell(end.printedBy),
        textCell(end.printedOn), ignoredCell(report.ignored)};
}

template <typename Row>
Status readCells(const Row &row, Report &report)
{
    Cells cells(row, 0);
    report.id = Id {cells.text()};
    report.year = Year::from(cells.number()).value_or(report.year);
    report.organisation = cells.text();
    cells.key(report.edition);
    cells.key(report.state);
    report.structure = cells.text();
    report.categories = cells.text();
    cells.key(report.numbering);
    report.title = cells.text();
    report.addressees = cells.text();
    Letterhead &head = report.letterhead;
    head.copyNumber = cells.text();
    head.secrecy = cells.text();
    head.urgency = cells.text();
    head.issuerMark = cells.text();
    head.documentNumber = cells.text();
    Closing &end = report.closing;
    end.signature = cells.text();
    end.date = cells.text();
    end.sealed = cells.flag();
    end.note = cells.text();
    end.copyTo = cells.text();
    end.printedBy = cells.text();
    end.printedOn = cells.text();
    const QString ignored = cells.text();
    NB_CHECK(cells.status());
    return readIgnored(ignored, report.ignored);
}

QVariantList rowOf(const Part &part, const Standing &standing)
{
    QVariantList row {idCell(standing.report), idCell(part.id), standing.position, keyCell(part.kind),
        textCell(part.heading), keyCell(part.sectionStyle), flagCell(part.sectionsOnNewLine)};
    writeOrigin(row, part.origin);
    return row;
}

template <typename Row>
Status readCells(const Row &row, Part &part)
{
    part.id = Id {textAt(row, 1)};
    Cells cells(row, 3);
    cells.key(part.kind);
    part.heading = cells.text();
    cells.key(part.sectionStyle);
    part.sectionsOnNewLine = cells.flag();
    readOrigin(cells, part.origin);
    return cells.status();
}

QVariantList rowOf(const Section &section, const Standing &standing)
{
    QVariantList row {idCell(standing.report), idCell(section.id), idCell(standing.parent), standing.position,
        textCell(section.key), textCell(section.title), flagCell(section.titleAlone), keyCell(section.itemStyle),
        flagCell(section.itemsOnNewLine), textCell(section.unit), textCell(section.note),
        textCell(section.problem.cause), idCell(section.problem.category), textCell(section.plan.due),
        keyCell(section.plan.state), textCell(section.plan.outcome), idCell(section.plan.from)};
    writeOrigin(row, section.origin);
    return row;
}

template <typename Row>
Status readCells(const Row &row, Section &section)
{
    section.id = Id {textAt(row, 1)};
    Cells cells(row, 4);
    section.key = cells.text();
    section.title = cells.text();
    section.titleAlone = cells.flag();
    cells.key(section.itemStyle);
    section.itemsOnNewLine = cells.flag();
    section.unit = cells.text();
    section.note = cells.text();
    section.problem.cause = cells.text();
    section.problem.category = Id {cells.text()};
    section.plan.due = cells.text();
    cells.key(section.plan.state);
    section.plan.outcome = cells.text();
    section.plan.from = Id {cells.text()};
    readOrigin(cells, section.origin);
    return cells.status();
}

QVariantList rowOf(const WorkItem &item, const Standing &standing)
{
    const QVariant parent = idCell(standing.parent);
    const QVariant none {QMetaType(QMetaType::QString)};
    QVariantList row {idCell(standing.report), idCell(item.id), standing.inItem ? none : parent,
        standing.inItem ? parent : none, standing.position, textCell(item.title), flagCell(item.titleAlone),
        keyCell(item.childStyle), flagCell(item.childrenOnNewLine), textCell(item.unit), textCell(item.date),
        textCell(item.note)};
    writeOrigin(row, item.origin);
    return row;
}

template <typename Row>
Status readCells(const Row &row, WorkItem &item)
{
    item.id = Id {textAt(row, 1)};
    Cells cells(row, 5);
    item.title = cells.text();
    item.titleAlone = cells.flag();
    cells.key(item.childStyle);
    item.childrenOnNewLine = cells.flag();
    item.unit = cells.text();
    item.date = cells.text();
    item.note = cells.text();
    readOrigin(cells, item.origin);
    return cells.status();
}

Status readRow(const StoredRow &row, Report &report)
{
    return readCells(row, report);
}

Status readRow(const QVariantList &row, Report &report)
{
    return readCells(row, report);
}

Status readRow(const StoredRow &row, Part &part)
{
    return readCells(row, part);
}

Status readRow(const QVariantList &row, Part &part)
{
    return readCells(row, part);
}

Status readRow(const StoredRow &row, Section &section)
{
    return readCells(row, section);
}

Status readRow(const QVariantList &row, Section &section)
{
    return readCells(row, section);
}

Status readRow(const StoredRow &row, WorkItem &item)
{
    return readCells(row, item);
}

Status readRow(const QVariantList &row, WorkItem &item)
{
    return readCells(row, item);
}

} // namespace nianbao
