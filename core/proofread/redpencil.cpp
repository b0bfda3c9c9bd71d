// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"

namespace nianbao {

namespace {

constexpr int kAround = 6; // characters on either side by which one of many places is known, as when one is ignored

Fingerprint fingerprintOf(const PrintedLine &line, TextRange range)
{
    return {line.nodeAt(range.start), line.quoteWith(range, kAround)};
}

/// None where several fields hold the range, or none does.
std::optional<Correction> correctionOf(const PrintedLine &line, TextRange range, const QString &instead)
{
    if (line.cell)
        return Correction {line.placeAt(range.start), 0, instead, line.inCell(range)};
    if (line.inOneField(range) != range)
        return {};
    return Correction {line.placeAt(range.start), range.length, instead};
}

/// “‘12.4’国家宪法日” for ““12.4”国家宪法日”: double marks within double ones become single, as GB/T 15834 asks. A text
/// whose marks do not pair, because it quotes a lone one, stays as it is.
QString withSingleMarksInside(const QString &text)
{
    QString nested = text;
    int depth = 0;
    for (QChar &character : nested) {
        if (character == u'“' && depth++ > 0)
            character = u'‘';
        else if (character == u'”' && --depth > 0)
            character = u'’';
        if (depth < 0)
            return text;
    }
    return depth == 0 ? nested : text;
}

} // namespace

Finding RedPencil::finding(const Remark &remark) const
{
    Finding finding;
    finding.rule = m_rule.key;
    finding.severity = remark.severity.value_or(m_rule.severity);
    finding.message = withSingleMarksInside(remark.message);
    finding.reason = remark.reason;
    return finding;
}

Finding RedPencil::finding(const PrintedLine &line, TextRange range, const Remark &remark) const
{
    Finding result = finding(remark);
    const TextRange held = line.inOneField(range);
    result.place = line.placeAt(held.length > 0 ? held.start : range.start);
    result.length = held.length;
    result.cell = line.inCell(range);
    result.quote = line.quote(range);
    if (remark.instead) {
        if (const std::optional<Correction> correction = correctionOf(line, range, *remark.instead))
            result.corrections << *correction;
    }
    return result;
}

void RedPencil::add(const Finding &finding, const Fingerprint &quote)
{
    if (m_all.told++ < kMostInAll) {
        m_findings.findings << finding;
        return;
    }
    if (m_all.count++ == 0)
        m_all.first = finding;
    m_all.quotes.add(quote);
}

void RedPencil::mark(const PrintedLine &line, TextRange range, const Remark &remark)
{
    Rest &rest = m_lines[&line];
    const Fingerprint quote = fingerprintOf(line, range);
    if (rest.told++ < kMostInLine) {
        add(finding(line, range, remark), quote);
        return;
    }
    if (rest.count++ == 0)
        rest.first = finding(line, range, remark);
    rest.quotes.add(quote);
}

void RedPencil::markTogether(const QList<MarkedPlace> &places, const Remark &remark)
{
    if (places.isEmpty())
        return;
    const MarkedPlace &first = places.first();
    Finding together = finding(*first.line, first.range, remark);
    together.places = int(places.size());
    Fingerprint quotes;
    for (const MarkedPlace &place : places) {
        quotes.add(fingerprintOf(*place.line, place.range));
        if (const std::optional<Correction> correction = correctionOf(*place.line, place.range, place.instead))
            together.corrections << *correction;
    }
    if (together.places > 1)
        together.fingerprint = quotes.text();
    add(together, quotes);
}

void RedPencil::markNode(const Place &place, const QString &quote, const Remark &remark)
{
    Finding result = finding(remark);
    result.place = place;
    result.quote = quote;
    add(result, {place.node, quote});
}

void RedPencil::markNote(const Note &note, const Remark &remark)
{
    Finding result = finding(remark);
    result.source = note.place;
    add(result, {Id(), remark.message});
}

void RedPencil::prove(const PrintedLine &line, TextRange range, const QString &sum)
{
    const TextRange held = line.inOneField(range);
    m_findings.proofs << Proof {
        m_rule.key, line.placeAt(held.start), held.length, sum, line.inCell(range), line.quote(range)};
}

void RedPencil::tellRest()
{
    const auto tell = [&](const Rest &rest, const QString &message) {
        Finding more = rest.first;
        more.places = rest.count;
        more.fingerprint = rest.quotes.text();
        more.message = message.arg(QString::number(rest.count));
        more.reason.clear();
        more.corrections.clear();
        m_findings.findings << more;
    };
    const bool isFull = m_all.count > 0;
    for (const Rest &rest : std::as_const(m_lines)) {
        if (isFull) {
            m_all.count += rest.count;
            m_all.quotes.add(rest.quotes);
        } else if (rest.count > 0) {
            tell(rest, ProofreadWords::tr("这一段里这样的还有%1处，没有一一列出。"));
        }
    }
    if (isFull)
        tell(m_all, ProofreadWords::tr("全文里这样的还有%1处，没有一一列出。"));
}

} // namespace nianbao
