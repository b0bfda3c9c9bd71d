// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/findingfixes.h"

#include "core/model/find.h"
#include "core/proofread/fieldtext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace nianbao {

namespace {

/// A field, or one paragraph of it.
using FieldKey = std::pair<Id, std::pair<int, int>>;

FieldKey keyOf(const Place &place)
{
    return {place.node, {int(place.field), place.paragraph}};
}

/// In quotation marks, or as it is where it has some of its own: nobody can read ““12·4”国家宪法日”.
QString inMarks(const QString &text)
{
    const bool hasMarks = text.contains(u'“') || text.contains(u'”');
    return hasMarks ? text : u'“' + text + u'”';
}

QHash<FieldKey, QString> textsOf(const Report &report)
{
    QHash<FieldKey, QString> texts;
    forEachText(report, [&](const Place &place, const QString &text) { texts.insert(keyOf(place), text); });
    return texts;
}

} // namespace

QList<Correction> fittingCorrections(const Report &checked, const Report &now, const QList<Finding> &findings)
{
    const QHash<FieldKey, QString> before = textsOf(checked);
    const QHash<FieldKey, QString> after = textsOf(now);
    QList<Correction> fitting;
    for (const Finding &finding : findings) {
        for (const Correction &correction : finding.corrections) {
            const auto was = before.constFind(keyOf(correction.place));
            const auto is = after.constFind(keyOf(correction.place));
            if (was != before.constEnd() && is != after.constEnd() && *was == *is)
                fitting << correction;
        }
    }
    return fitting;
}

bool readsTheSame(const Report &checked, const Report &now, const Place &place)
{
    return fieldText(checked, place) == fieldText(now, place);
}

MarkedWords markedBy(const Finding &finding)
{
    return {finding.place, finding.length, finding.cell};
}

MarkedWords markedBy(const Proof &proof)
{
    return {proof.place, proof.length, proof.cell};
}

QList<Finding> asFindings(const QList<Proof> &proofs)
{
    QList<Finding> findings;
    for (const Proof &proof : proofs) {
        Finding finding;
        finding.rule = proof.rule;
        finding.place = proof.place;
        finding.length = proof.length;
        finding.cell = proof.cell;
        finding.quote = proof.quote;
        finding.message = proof.sum;
        findings << finding;
    }
    return findings;
}

std::optional<MarkedWords> inEdited(const Report &checked, const Report &now, const MarkedWords &words)
{
    const QString was = fieldText(checked, words.place, words.cell);
    const QString is = fieldText(now, words.place, words.cell);
    const int length = words.cell ? words.cell->length : words.length;
    const int offset = words.cell ? words.cell->offset : words.place.offset;
    if (was == is || length <= 0 || offset < 0)
        return words;
    const QString text = was.mid(offset, length);
    std::optional<int> nearest;
    for (qsizetype at = is.indexOf(text); at >= 0; at = is.indexOf(text, at + 1)) {
        if (!nearest || std::abs(int(at) - offset) < std::abs(*nearest - offset))
            nearest = int(at);
    }
    if (!nearest)
        return std::nullopt;
    MarkedWords moved = words;
    (moved.cell ? moved.cell->offset : moved.place.offset) = *nearest;
    return moved;
}

MarkedWords inPlainText(const Report &report, const MarkedWords &words)
{
    if (!words.cell)
        return words;
    const QStringList rows = fieldText(report, words.place).split(u'\n');
    MarkedWords plain {words.place, words.cell->length};
    plain.place.offset = words.cell->offset;
    for (const QString &row : rows.mid(0, words.cell->row))
        plain.place.offset += int(row.size()) + 1;
    for (const QString &cell : rows.value(words.cell->row).split(u'\t').mid(0, words.cell->cell))
        plain.place.offset += int(cell.size()) + 1;
    return plain;
}

QList<bool> stillStand(const Report &checked, const Report &now, const QList<MarkedWords> &all)
{
    const QHash<FieldKey, QString> before = textsOf(checked);
    const QHash<FieldKey, QString> after = textsOf(now);
    QList<bool> stand;
    for (const MarkedWords &words : all) {
        const QString text = words.cell
            ? fieldText(checked, words.place, words.cell).mid(words.cell->offset, words.cell->length)
            : before.value(keyOf(words.place)).mid(std::max(0, words.place.offset), words.length);
        stand << (text.isEmpty() || after.value(keyOf(words.place)).contains(text));
    }
    return stand;
}

bool isCertain(const Finding &finding)
{
    const QString &rule = finding.rule;
    const bool isFormal = rule.startsWith(u"marks.") || rule.startsWith(u"txt.") || rule == u"numbers.spacing";
    return finding.severity != Severity::Hint || isFormal;
}

QList<Finding> correctable(const QList<Finding> &findings, const QString &rule)
{
    QList<Finding> result;
    for (const Finding &finding : findings) {
        if (finding.rule == rule && !finding.corrections.isEmpty())
            result << finding;
    }
    return result;
}

QString correctionText(const Finding &finding)
{
    if (finding.corrections.isEmpty())
        return {};
    if (finding.corrections.size() > 1)
        return QCoreApplication::translate("tasks", "%n处一并改正", nullptr, int(finding.corrections.size()));
    const Correction &correction = finding.corrections.first();
    if (correction.text.isEmpty())
        return QCoreApplication::translate("tasks", "删去%1").arg(inMarks(finding.quote));
    if ((correction.cell ? correction.cell->length : correction.length) == 0)
        return QCoreApplication::translate("tasks", "添上%1").arg(inMarks(correction.text));
    return QCoreApplication::translate("tasks", "改为%1").arg(inMarks(correction.text));
}

} // namespace nianbao
