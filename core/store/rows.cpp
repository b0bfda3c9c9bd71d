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

/// Takes one cell after the other; remembers the first that no enumeration has.
class Cells {
public:
    Cells(const QSqlQuery &query, int first)
        : m_query(query)
        , m_next(first)
    {
    }

    QString text() { return m_query.value(m_next++).toString(); }
    int number() { return m_query.value(m_next++).toInt(); }
    bool flag() { return number() != 0; }

    template <typename E>
    E key()
    {
        const QString found = text();
        const std::optional<E> value = fromKey<E>(found);
        if (!value && m_unknown.isEmpty())
            m_unknown = found.isEmpty() ? QStringLiteral("\"\"") : found;
        return value.value_or(E {});
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
    const QSqlQuery &m_query;
    int m_next;
    QString m_unknown;
};

void writeOrigin(QVariantList &row, const Origin &origin)
{
    row << textCell(origin.file) << origin.line << textCell(origin.ordinal) << textCell(origin.cell)
        << textCell(origin.source) << textCell(origin.sender) << textCell(origin.key) << textCell(origin.received);
}

void readOrigin(Cells &cells, Origin &origin)
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

Paragraphs asParagraphs(const QStringList &lines)
{
    Paragraphs paragraphs;
    for (const QString &line : lines)
        paragraphs << Paragraph {ParagraphKind::Text, line};
    return paragraphs;
}

constexpr QLatin1String kHeadMatter("headMatter");
constexpr QLatin1String kForeword("foreword");
constexpr QLatin1String kLead("lead");
constexpr QLatin1String kBody("body");
constexpr QLatin1String kTail("tail");
constexpr QLatin1String kAnnex("annex");
constexpr QLatin1String kSigner("signer");
constexpr QLatin1String kRepair("repair");

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
    static const QStringList kReport =
        words("id year organisation edition state structure categories numbering title addressees copy_number secrecy "
              "urgency issuer_mark document_number signature date sealed closing_note copy_to printed_by printed_on");
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
        textCell(end.printedOn)};
}

Status readRow(const QSqlQuery &query, Report &report)
{
    Cells cells(query, 0);
    report.id = Id {cells.text()};
    report.year = Year::from(cells.number()).value_or(report.year);
    report.organisation = cells.text();
    report.edition = cells.key<Edition>();
    report.state = cells.key<ReportState>();
    report.structure = cells.text();
    report.categories = cells.text();
    report.numbering = cells.key<Numbering>();
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
    return cells.status();
}

QVariantList rowOf(const Part &part, const Standing &standing)
{
    QVariantList row {idCell(standing.report), idCell(part.id), standing.position, keyCell(part.kind),
        textCell(part.heading), keyCell(part.sectionStyle), flagCell(part.sectionsOnNewLine)};
    writeOrigin(row, part.origin);
    return row;
}

Status readRow(const QSqlQuery &query, Part &part)
{
    part.id = Id {query.value(1).toString()};
    Cells cells(query, 3);
    part.kind = cells.key<PartKind>();
    part.heading = cells.text();
    part.sectionStyle = cells.key<ListStyle>();
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

Status readRow(const QSqlQuery &query, Section &section)
{
    section.id = Id {query.value(1).toString()};
    Cells cells(query, 4);
    section.key = cells.text();
    section.title = cells.text();
    section.titleAlone = cells.flag();
    section.itemStyle = cells.key<ListStyle>();
    section.itemsOnNewLine = cells.flag();
    section.unit = cells.text();
    section.note = cells.text();
    section.problem.cause = cells.text();
    section.problem.category = Id {cells.text()};
    section.plan.due = cells.text();
    section.plan.state = cells.key<PlanState>();
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

Status readRow(const QSqlQuery &query, WorkItem &item)
{
    item.id = Id {query.value(1).toString()};
    Cells cells(query, 5);
    item.title = cells.text();
    item.titleAlone = cells.flag();
    item.childStyle = cells.key<ListStyle>();
    item.childrenOnNewLine = cells.flag();
    item.unit = cells.text();
    item.date = cells.text();
    item.note = cells.text();
    readOrigin(cells, item.origin);
    return cells.status();
}

QList<FieldText> textsOf(const Report &report)
{
    return {{kHeadMatter, report.headMatter}, {kForeword, report.foreword},
        {kAnnex, asParagraphs(report.closing.annexes)}, {kSigner, asParagraphs(report.letterhead.signers)}};
}

bool addText(Report &report, const QString &field, const Paragraph &paragraph)
{
    if (field == kHeadMatter)
        report.headMatter << paragraph;
    else if (field == kForeword)
        report.foreword << paragraph;
    else if (field == kAnnex)
        report.closing.annexes << paragraph.text;
    else if (field == kSigner)
        report.letterhead.signers << paragraph.text;
    else
        return false;
    return true;
}

QList<FieldText> textsOf(const Part &part)
{
    return {{kLead, part.lead}, {kTail, part.tail}, {kRepair, asParagraphs(part.origin.repairs)}};
}

bool addText(Part &part, const QString &field, const Paragraph &paragraph)
{
    if (field == kLead)
        part.lead << paragraph;
    else if (field == kTail)
        part.tail << paragraph;
    else if (field == kRepair)
        part.origin.repairs << paragraph.text;
    else
        return false;
    return true;
}

QList<FieldText> textsOf(const Section &section)
{
    return {{kLead, section.lead}, {kTail, section.tail}, {kRepair, asParagraphs(section.origin.repairs)}};
}

bool addText(Section &section, const QString &field, const Paragraph &paragraph)
{
    if (field == kLead)
        section.lead << paragraph;
    else if (field == kTail)
        section.tail << paragraph;
    else if (field == kRepair)
        section.origin.repairs << paragraph.text;
    else
        return false;
    return true;
}

QList<FieldText> textsOf(const WorkItem &item)
{
    return {{kBody, item.body}, {kTail, item.tail}, {kRepair, asParagraphs(item.origin.repairs)}};
}

bool addText(WorkItem &item, const QString &field, const Paragraph &paragraph)
{
    if (field == kBody)
        item.body << paragraph;
    else if (field == kTail)
        item.tail << paragraph;
    else if (field == kRepair)
        item.origin.repairs << paragraph.text;
    else
        return false;
    return true;
}

} // namespace nianbao
