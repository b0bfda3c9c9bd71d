// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/findingfixes.h"

#include "core/model/find.h"
#include "core/proofread/fieldtext.h"

#include <QCoreApplication>
#include <QHash>

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

std::optional<Place> placeInEdited(const Report &checked, const Report &now, const Place &place, int length)
{
    const QString was = fieldText(checked, place);
    const QString is = fieldText(now, place);
    if (was == is || length <= 0 || place.offset < 0)
        return place;
    const QString words = was.mid(place.offset, length);
    std::optional<Place> nearest;
    for (qsizetype at = is.indexOf(words); at >= 0; at = is.indexOf(words, at + 1)) {
        if (!nearest || std::abs(int(at) - place.offset) < std::abs(nearest->offset - place.offset))
            nearest = Place {place.node, place.field, place.paragraph, int(at)};
    }
    return nearest;
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
        return QCoreApplication::translate("tasks", "%1处一并改正").arg(QString::number(finding.corrections.size()));
    const Correction &correction = finding.corrections.first();
    if (correction.text.isEmpty())
        return QCoreApplication::translate("tasks", "删去%1").arg(inMarks(finding.quote));
    if ((correction.cell ? correction.cell->length : correction.length) == 0)
        return QCoreApplication::translate("tasks", "添上%1").arg(inMarks(correction.text));
    return QCoreApplication::translate("tasks", "改为%1").arg(inMarks(correction.text));
}

} // namespace nianbao
