// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/sheetheader.h"

#include "core/formats/columnguess.h"

#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype kSearchedRows = 20; // for the header: titles and guides stand above it
constexpr int kFewestKnown = 2; // headers that make a row a header

/// How well a row is the header of a table.
struct Candidate {
    TableKind table = TableKind::Items;
    int known = 0;
    int weight = 0;
    bool named = false; ///< has the column that tells what a row is about
    int telling = 0; ///< known headers that say something of a record: not its number, no note
    bool whole = true; ///< every header is known
};

Candidate candidate(TableKind table, const QStringList &headers, const QString &sheetName)
{
    constexpr int kForKnown = 2;
    constexpr int kForOurs = 1; // our own header, not a synonym
    constexpr int kForTitle = 2; // the column that tells the tables apart
    constexpr int kForSheet = 3;
    Candidate result {table};
    QSet<const TableField *> seen;
    for (const QString &header : headers) {
        const TableField *field = header.isEmpty() ? nullptr : fieldOf(table, header);
        result.whole = result.whole && (field || header.isEmpty());
        if (!field || seen.contains(field))
            continue;
        seen.insert(field);
        ++result.known;
        const bool isAside = field->rule == FieldRule::Ordinal || field->key == u"note";
        result.telling += isAside ? 0 : 1;
        result.named = result.named || field->rule == FieldRule::Title;
        result.weight += kForKnown + (normalisedHeader(header) == normalisedHeader(titleOf(*field)) ? kForOurs : 0)
            + (field->rule == FieldRule::Title ? kForTitle : 0);
    }
    if (sheetName.contains(nameOf(table)))
        result.weight += kForSheet;
    return result;
}

Candidate bestOf(const QStringList &headers, const QString &sheetName)
{
    Candidate best;
    for (const TableKind table : kTableKinds) {
        const Candidate next = candidate(table, headers, sheetName);
        // A register names its units and says something of them: any table can have a column 单位.
        const bool isRegister =
            table != TableKind::Units || (next.named && (next.telling >= kFewestKnown || next.whole));
        if (isRegister && next.known >= kFewestKnown && next.weight > best.weight)
            best = next;
    }
    return best;
}

FoundTable foundTable(const Sheet &sheet, qsizetype index)
{
    constexpr qsizetype kSamples = 3;
    FoundTable found;
    found.sheet = sheet.name;
    found.headerRow = sheet.rows[index].number;
    for (const QString &header : textsOf(sheet.rows[index]))
        found.headers << header.trimmed();
    for (qsizetype i = index + 1; i < sheet.rows.size() && found.samples.size() < kSamples; ++i)
        found.samples << textsOf(sheet.rows[i], found.headers.size());
    found.mapping.shape = shapeOf(found.headers);
    return found;
}

bool isMergedAway(const Sheet &sheet, int row, int column)
{
    return std::any_of(sheet.merged.begin(), sheet.merged.end(), [&](const MergedCells &cells) {
        return row >= cells.firstRow && row <= cells.lastRow && column > cells.firstColumn
            && column <= cells.lastColumn;
    });
}

/// Each field goes to the first column that bears it; our own header before a synonym.
void mapKnown(SheetHeader &header, TableKind table, const Sheet &sheet)
{
    const QStringList &headers = header.found.headers;
    QStringList fields(headers.size());
    const auto take = [&](bool ours) {
        for (qsizetype i = 0; i < headers.size(); ++i) {
            const TableField *field =
                headers[i].isEmpty() || !fields[i].isEmpty() ? nullptr : fieldOf(table, headers[i]);
            if (!field || (ours && normalisedHeader(headers[i]) != normalisedHeader(titleOf(*field))))
                continue;
            const qsizetype first = fields.indexOf(QString(field->key));
            if (first < 0)
                fields[i] = field->key;
            else if (normalisedHeader(headers[first]) == normalisedHeader(headers[i])
                && !isMergedAway(sheet, header.found.headerRow, int(i) + 1))
                header.same << int(i) + 1;
        }
    };
    take(true);
    header.same.clear(); // found again in the second round
    take(false);
    header.found.mapping.table = table;
    header.found.mapping.fields = fields;
}

/// A shape that was mapped before, in any of the first rows.
std::optional<SheetHeader> chosenHeader(const Sheet &sheet, const ReadOptions &options)
{
    for (qsizetype i = 0; i < std::min(kSearchedRows, sheet.rows.size()) && !options.mappings.isEmpty(); ++i) {
        SheetHeader header {foundTable(sheet, i), i, true, true, {}, {}};
        const ColumnMapping *mapping = mappingFor(options.mappings, options.sender, header.found.mapping.shape);
        if (!mapping || mapping->fields.size() != header.found.headers.size())
            continue;
        header.found.mapping = *mapping;
        return header;
    }
    return {};
}

std::optional<SheetHeader> knownHeader(const Sheet &sheet)
{
    Candidate best;
    qsizetype index = -1;
    for (qsizetype i = 0; i < std::min(kSearchedRows, sheet.rows.size()); ++i) {
        const Candidate next = bestOf(textsOf(sheet.rows[i]), sheet.name);
        if (next.known > 0 && next.weight > best.weight) {
            best = next;
            index = i;
        }
    }
    if (index < 0)
        return {};
    SheetHeader header {foundTable(sheet, index), index, false, true, {}, {}};
    mapKnown(header, best.table, sheet);
    return header;
}

/// The first row of at least two texts that has a row below it and no longer text than a header.
std::optional<SheetHeader> likelyHeader(const Sheet &sheet)
{
    constexpr qsizetype kLongestHeader = 30; // characters
    for (qsizetype i = 0; i + 1 < std::min(kSearchedRows + 1, sheet.rows.size()); ++i) {
        QStringList texts = textsOf(sheet.rows[i]);
        texts.removeIf([](const QString &text) { return text.trimmed().isEmpty(); });
        QStringList distinct = texts;
        distinct.removeDuplicates();
        const bool isShort =
            std::all_of(texts.begin(), texts.end(), [](const QString &text) { return text.size() <= kLongestHeader; });
        if (distinct.size() < 2 || distinct.size() < texts.size() || !isShort)
            continue;
        SheetHeader header {foundTable(sheet, i), i, false, false, {}, {}};
        mapKnown(header, TableKind::Items, sheet); // one known header is not enough to know the table by, but is known
        return header;
    }
    return {};
}

/// Headers that nobody knows are guessed; the preview asks.
void guessRest(SheetHeader &header, const Sheet &sheet, const ReadOptions &options)
{
    FoundTable &found = header.found;
    found.certain = std::none_of(found.headers.begin(), found.headers.end(),
        [&](const QString &text) { return !text.isEmpty() && !fieldOf(found.mapping.table, text); });
    const QStringList before = found.mapping.fields;
    guessColumns(found, sheet, header.index, options.categories);
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (found.mapping.fields[i] != before[i])
            header.guessed << int(i) + 1;
    }
}

} // namespace

bool SheetHeader::lacksTitle() const
{
    if (chosen || hasTitle())
        return false;
    return columnOf(QStringLiteral("body")) == 0
        || std::all_of(found.headers.begin(), found.headers.end(), [&](const QString &header) {
               const TableField *field = fieldOf(table(), header);
               return header.isEmpty() || (field && normalisedHeader(header) == normalisedHeader(titleOf(*field)));
           });
}

QStringList textsOf(const SheetRow &row, qsizetype columns)
{
    QStringList texts;
    texts.reserve(std::max(columns, row.cells.size()));
    for (const SheetCell &cell : row.cells)
        texts << cell.text;
    while (texts.size() < columns)
        texts << QString();
    return texts;
}

std::optional<SheetHeader> headerOf(const Sheet &sheet, const ReadOptions &options)
{
    if (std::optional<SheetHeader> chosen = chosenHeader(sheet, options))
        return chosen;
    std::optional<SheetHeader> header = knownHeader(sheet);
    if (!header)
        header = likelyHeader(sheet);
    if (header)
        guessRest(*header, sheet, options);
    return header;
}

} // namespace nianbao
