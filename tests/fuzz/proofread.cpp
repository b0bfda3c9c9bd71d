// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// All rules over a text. The first line is the report's year, the second its title; then 一 begins a part, 二 a
// section, 三 an item, each with its heading; a line with tabs is a table's row, every other one a paragraph.
#include "core/proofread/rules/proofread.h"
#include "core/proofread/corrected.h"
#include "core/proofread/fieldtext.h"
#include "core/proofread/ownwords.h"
#include "core/proofread/rules/rules.h"
#include "tests/fuzz/claims.h"
#include "tests/support/reports.h"

#include <QDir>
#include <QFile>

#include <array>

using namespace nianbao;

namespace {

constexpr int kRounds = 6;

/// The words that ship with the program, and two of the user's own.
Terms loadTerms()
{
    QList<Term> all;
    const QDir folder(QStringLiteral(NIANBAO_SOURCE_DIR "/resources/terms"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all << readTerms(file.readAll()).value_or({});
    }
    fuzz::claim(!all.isEmpty(), "the word lists are there");
    return withOwnWords(all,
        {{OwnWordKind::Change, QStringLiteral("法制"), QStringLiteral("法治"), {QStringLiteral("法制审核")}},
            {OwnWordKind::Never, QStringLiteral("截止目前")}});
}

Paragraphs &innermost(Report &report)
{
    if (report.parts.isEmpty())
        return report.foreword;
    Part &part = report.parts.last();
    if (part.sections.isEmpty())
        return part.lead;
    Section &section = part.sections.last();
    return section.items.isEmpty() ? section.lead : section.items.last().body;
}

void addRow(Paragraphs &paragraphs, const QStringList &cells)
{
    if (paragraphs.isEmpty() || paragraphs.last().kind != ParagraphKind::Table)
        paragraphs << Paragraph {ParagraphKind::Table};
    QList<TableCell> row;
    for (const QString &cell : cells)
        row << TableCell {cell};
    paragraphs.last().table.rows << row;
}

void addLine(Report &report, const QString &line, const QString &id)
{
    constexpr std::array kKinds {PartKind::Work, PartKind::Problems, PartKind::Plans, PartKind::Other};
    const QString heading = line.mid(1);
    const auto stillFits = [&](bool fits, QChar mark) { return fits && line.startsWith(mark); };
    if (line.startsWith(u'一'))
        report.parts << test::part(id, kKinds[std::size_t(report.parts.size()) % kKinds.size()], heading);
    else if (stillFits(!report.parts.isEmpty(), u'二'))
        report.parts.last().sections << test::section(id, heading);
    else if (stillFits(!report.parts.isEmpty() && !report.parts.last().sections.isEmpty(), u'三'))
        report.parts.last().sections.last().items << test::item(id, heading);
    else if (line.contains(u'\t'))
        addRow(innermost(report), line.split(u'\t'));
    else
        innermost(report) << test::paragraphs({line});
}

Report reportOf(const QByteArray &bytes)
{
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    Report report;
    report.id = Id {QStringLiteral("r")};
    report.year = Year::from(lines.first().toInt()).value_or(report.year);
    report.title = lines.value(1);
    for (qsizetype index = 2; index < lines.size(); ++index)
        addLine(report, lines[index], QStringLiteral("n%1").arg(index));
    return report;
}

/// A place without an offset is a whole field, or text that stands in none.
void claimWithin(const Report &report, const Place &place, int length, const std::optional<CellRange> &cell)
{
    const int start = cell ? cell->offset : place.offset;
    const int size = cell ? cell->length : length;
    const qsizetype whole = fieldText(report, place, cell).size();
    fuzz::claim(size >= 0 && (start < 0 || start + size <= whole), "a place lies within its text",
        QStringLiteral("%1+%2 of %3").arg(start).arg(size).arg(whole));
}

void claimSound(const Report &report, const Finding &finding)
{
    fuzz::claim(ruleByKey(finding.rule) != nullptr, "a finding has a rule", finding.rule);
    fuzz::claim(finding.message.endsWith(u'。'), "a finding is a sentence", finding.rule + u' ' + finding.message);
    fuzz::claim(finding.quote.isValidUtf16(), "no finding cuts a character", finding.rule);
    claimWithin(report, finding.place, finding.length, finding.cell);
    for (const Correction &correction : finding.corrections)
        claimWithin(report, correction.place, correction.length, correction.cell);
}

/// The report with all that is certain put right.
Report allCorrected(const Report &report, const Findings &findings)
{
    QList<Correction> corrections;
    for (const Finding &finding : findings.findings) {
        claimSound(report, finding);
        corrections << finding.corrections;
    }
    for (const Proof &proof : findings.proofs)
        claimWithin(report, proof.place, proof.length, proof.cell);
    const Corrected result = corrected(report, corrections);
    for (const MadeCorrection &made : result.made) {
        const Correction &correction = made.correction;
        fuzz::claim(fieldText(result.report, correction.place, correction.cell).isValidUtf16(),
            "a correction cuts no character", made.was + u'>' + correction.text);
    }
    return result.report;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Terms terms = loadTerms();
    QList<Report> states {reportOf(fuzz::inputOf(data, size))};
    for (int round = 0; round < kRounds; ++round) {
        const Report next = allCorrected(states.last(), check(states.last(), {}, terms));
        if (next == states.last())
            break;
        fuzz::claim(!states.contains(next), "no correction undoes another one", next.title);
        states << next;
    }
    return 0;
}
