// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

void checkShortNames(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral("(?<=（)(?:下称|简称|下简称)(?=[：:]?[“《])"));
    static const QRegularExpression kEmpty(QStringLiteral("（(?:以下简称|以下统称|下称|简称)[：:]?[“《]?[”》]?）"));
    for (const PrintedLine &line : manuscript.lines()) {
        auto empty = kEmpty.globalMatch(line.plain);
        while (empty.hasNext())
            pencil.mark(line, capturedRange(empty.next()),
                {ProofreadWords::tr("“以下简称”后面没有简称。"), {}, {}, Severity::Warning});
        auto matches = kForm.globalMatch(line.plain);
        while (matches.hasNext()) {
            const TextRange range = capturedRange(matches.next());
            pencil.mark(line, range,
                {ProofreadWords::tr("“%1”应为：以下简称。").arg(line.quote(range)), {}, QStringLiteral("以下简称")});
        }
    }
}

} // namespace

Rule shortNamesRule()
{
    return {QLatin1String("words.shortName"), QLatin1String("P11"), QT_TRANSLATE_NOOP("proofread", "简称的写法"),
        QT_TRANSLATE_NOOP("proofread", "第一次用简称时写“（以下简称……）”。"), Severity::Hint, kEditing,
        Strength::Practice, checkShortNames,
        {
            found(u"贯彻《法治政府建设实施纲要（2015—2020年）》（下称《纲要》）。"),
            found(u"贯彻《法治政府建设实施纲要（2015—2020年）》（以下简称）。"),
            silent(u"贯彻《法治政府建设实施纲要（2015—2020年）》（以下简称《纲要》）。"),
            silent(u"推行行政执法公示等制度（统称“三项制度”）。"),
            silent(u"简称“一网通办”的改革取得新进展。"),
        }};
}

} // namespace nianbao
