// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/manuscript.h"

#include "core/compose/compose.h"
#include "core/proofread/documentnumbers.h"
#include "core/proofread/rawtables.h"
#include "core/text/punctuation.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// With full-width punctuation, and as long as it was.
QString withFullMarks(const QString &text)
{
    QString plain = text;
    const Normalised normalised = normalisePunctuation(text);
    for (const Repair &repair : normalised.repairs) {
        if (repair.became.size() == 1)
            plain[repair.position] = repair.became.front();
    }
    return plain;
}

QString withoutNames(QString plain)
{
    static const QRegularExpression kNamed(QStringLiteral("《[^》]*》?|〔[^〕]*〕"));
    auto matches = kNamed.globalMatch(QString(plain));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        std::fill(plain.begin() + match.capturedStart() + 1, plain.begin() + match.capturedEnd(), QChar(u'■'));
    }
    return plain;
}

bool isWorthReading(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) { return character.unicode() > 0x7F; });
}

/// What stands above the title, a web page's origin or the red head, is no paragraph of the report; but its 发文字号 is
/// the report's own.
bool isOtherHeadMatter(const Block &block)
{
    if (block.role != BlockRole::HeadMatter)
        return false;
    QString text;
    for (const Span &span : block.spans)
        text += span.text;
    return headNumberIn(withFullMarks(text)).length == 0;
}

void addKinds(const WorkItem &item, PartKind kind, QHash<Id, PartKind> &kinds)
{
    kinds.insert(item.id, kind);
    for (const WorkItem &child : item.children)
        addKinds(child, kind, kinds);
}

QHash<Id, PartKind> kindsOf(const Report &report)
{
    QHash<Id, PartKind> kinds;
    for (const Part &part : report.parts) {
        kinds.insert(part.id, part.kind);
        for (const Section &section : part.sections) {
            kinds.insert(section.id, part.kind);
            for (const WorkItem &item : section.items)
                addKinds(item, part.kind, kinds);
        }
    }
    return kinds;
}

} // namespace

qsizetype PrintedLine::originAt(int position) const
{
    const auto next = std::upper_bound(origins.begin(), origins.end(), position,
        [](int wanted, const Origin &origin) { return wanted < origin.start; });
    return qMax(qsizetype(0), next - origins.begin() - 1);
}

Place PrintedLine::placeAt(int position) const
{
    if (origins.isEmpty())
        return {};
    const qsizetype index = originAt(position);
    if (origins[index].place.offset < 0 && index + 1 < origins.size())
        return origins[index + 1].place;
    Place place = origins[index].place;
    if (place.offset >= 0)
        place.offset += position - origins[index].start;
    return place;
}

Id PrintedLine::nodeAt(int position) const
{
    return origins.isEmpty() ? Id() : origins[originAt(position)].place.node;
}

TextRange PrintedLine::inOneField(TextRange range) const
{
    for (qsizetype index = originAt(range.start); index < origins.size() && origins[index].start <= range.end();
         ++index) {
        if (origins[index].place.offset < 0)
            continue;
        const int end = index + 1 < origins.size() ? origins[index + 1].start : int(text.size());
        const int first = qMax(origins[index].start, range.start);
        if (first < qMin(end, range.end()) || (range.length == 0 && first == range.start))
            return {first, qMin(end, range.end()) - first};
    }
    return {};
}

QStringView PrintedLine::quoteWith(TextRange range, int around) const
{
    if (origins.isEmpty())
        return QStringView(text).mid(range.start, range.length);
    const qsizetype next = originAt(qMax(range.start, range.end() - 1)) + 1;
    const int fieldEnd = next < origins.size() ? origins[next].start : int(text.size());
    const int start = qMax(origins[originAt(range.start)].start, range.start - around);
    const int end = qMin(fieldEnd, range.end() + around);
    return QStringView(text).mid(start, end - start);
}

std::optional<CellRange> PrintedLine::inCell(TextRange range) const
{
    if (!cell)
        return {};
    return CellRange {cell->row, cell->cell, cell->offset + range.start, range.length};
}

bool PrintedLine::isNamed(TextRange range) const
{
    return QStringView(open).mid(range.start, range.length).contains(u'■');
}

PrintedLine PrintedTable::cellLine(int row, int cell) const
{
    PrintedLine line;
    line.role = BlockRole::Table;
    line.text = table.rows[row][cell].text;
    line.plain = line.text;
    line.open = line.text;
    if (!cellPlaces.isEmpty()) {
        line.role = BlockRole::Raw;
        line.origins << PrintedLine::Origin {0, cellPlaces[row][cell]};
        return line;
    }
    line.cell = CellRange {row, cell, 0, int(line.text.size())};
    line.origins << PrintedLine::Origin {0, place};
    return line;
}

Manuscript::Manuscript(
    const Report &report, const Terms &terms, const QList<Note> &notes, std::optional<Profile> profile)
    : m_report(report)
    , m_terms(terms)
    , m_notes(notes)
    , m_profile(profile.value_or(profileOf(report.year)))
    , m_kinds(kindsOf(report))
{
    const Blocks blocks = compose(report);
    m_lines.reserve(blocks.size() + 1);
    addDocumentNumber();
    for (const Block &block : blocks) {
        if (block.role == BlockRole::Table)
            addCells(block);
        else if (!block.spans.isEmpty() && !isOtherHeadMatter(block))
            m_lines << lineOf(block);
    }
    addRawTables(blocks);
}

PrintedLine Manuscript::lineOf(const Block &block) const
{
    PrintedLine line;
    line.role = block.role;
    for (const Span &span : block.spans) {
        line.origins << PrintedLine::Origin {int(line.text.size()), span.source};
        line.text += span.text;
    }
    read(line);
    return line;
}

/// The number stands in the red head, which is no paragraph of the report's text.
void Manuscript::addDocumentNumber()
{
    if (m_report.letterhead.documentNumber.isEmpty())
        return;
    PrintedLine line;
    line.role = BlockRole::HeadMatter;
    line.text = m_report.letterhead.documentNumber;
    line.origins << PrintedLine::Origin {0, Place {m_report.id, Field::DocumentNumber, 0, 0}};
    read(line);
    m_lines << line;
}

/// The lines of a table's cells. Figures and signs alone say nothing that a rule could judge.
void Manuscript::addCells(const Block &block)
{
    Place place = block.source;
    place.offset = -1;
    m_tables << PrintedTable {block.table, place};
    for (int row = 0; row < int(block.table.rows.size()); ++row) {
        const QList<TableCell> &cells = block.table.rows[row];
        for (int cell = 0; cell < int(cells.size()); ++cell) {
            int start = 0;
            const QStringList texts = cells[cell].text.split(u'\n');
            for (const QString &text : texts) {
                if (isWorthReading(text)) {
                    PrintedLine line;
                    line.role = BlockRole::Table;
                    line.cell = CellRange {row, cell, start, int(text.size())};
                    line.text = text;
                    line.origins << PrintedLine::Origin {0, place};
                    read(line);
                    m_lines << line;
                }
                start += int(text.size()) + 1;
            }
        }
    }
}

/// Tables that are kept as text with tabs, as a TXT file has them; their lines are lines already.
void Manuscript::addRawTables(const QList<Block> &blocks)
{
    for (const RawTable &raw : rawTablesIn(blocks)) {
        Place place = raw.places.first().first();
        place.offset = -1;
        m_tables << PrintedTable {raw.table, place, raw.places};
    }
}

/// All that follows from the line's text and place.
void Manuscript::read(PrintedLine &line) const
{
    if (const auto kind = m_kinds.constFind(line.origins.first().place.node); kind != m_kinds.constEnd())
        line.part = *kind;
    line.plain = withFullMarks(line.text);
    line.open = withoutNames(line.plain);
    line.terms = m_terms.wrongIn(line.plain, year());
    line.quantities = quantitiesIn(line.open);
}

bool Manuscript::isOfCounty() const
{
    static const QRegularExpression kOther(QStringLiteral(
        "(局|厅|部|委|委员会|办|办公室|办事处|管委会|院|所|站|队|中心|镇|乡|街道|公司)$|(镇|乡|街道办事处)人民政府$"));
    const QString &body = m_report.organisation;
    return body.isEmpty() ? m_report.title.contains(u'县') : !kOther.match(body).hasMatch();
}

const Note *Manuscript::note(QLatin1String code) const
{
    const auto it = std::find_if(m_notes.begin(), m_notes.end(), [&](const Note &note) { return note.code == code; });
    return it == m_notes.end() ? nullptr : &*it;
}

} // namespace nianbao
