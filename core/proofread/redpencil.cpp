// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"

namespace nianbao {

namespace {

/// None where several fields hold the range, or none does.
std::optional<Correction> correctionOf(const PrintedLine &line, TextRange range, const QString &instead)
{
    if (line.inOneField(range) != range)
        return {};
    return Correction {line.placeAt(range.start), range.length, instead};
}

} // namespace

Finding RedPencil::finding(const Remark &remark) const
{
    Finding finding;
    finding.rule = m_rule.key;
    finding.severity = remark.severity.value_or(m_rule.severity);
    finding.message = remark.message;
    finding.reason = remark.reason;
    return finding;
}

void RedPencil::mark(const PrintedLine &line, TextRange range, const Remark &remark)
{
    Finding result = finding(remark);
    const TextRange held = line.inOneField(range);
    result.place = line.placeAt(held.length > 0 ? held.start : range.start);
    result.length = held.length;
    result.quote = line.quote(range);
    if (remark.instead) {
        if (const std::optional<Correction> correction = correctionOf(line, range, *remark.instead))
            result.corrections << *correction;
    }
    m_findings.findings << result;
}

void RedPencil::markTogether(const QList<MarkedPlace> &places, const Remark &remark)
{
    if (places.isEmpty())
        return;
    const MarkedPlace &first = places.first();
    mark(*first.line, first.range, remark);
    for (const MarkedPlace &place : places) {
        if (const std::optional<Correction> correction = correctionOf(*place.line, place.range, place.instead))
            m_findings.findings.last().corrections << *correction;
    }
}

void RedPencil::markNode(const Place &place, const QString &quote, const Remark &remark)
{
    Finding result = finding(remark);
    result.place = place;
    result.quote = quote;
    m_findings.findings << result;
}

void RedPencil::markNote(const Note &note, const Remark &remark)
{
    Finding result = finding(remark);
    result.source = note.place;
    m_findings.findings << result;
}

void RedPencil::prove(const PrintedLine &line, TextRange range, const QString &sum)
{
    const TextRange held = line.inOneField(range);
    m_findings.proofs << Proof {m_rule.key, line.placeAt(held.start), held.length, sum};
}

} // namespace nianbao
