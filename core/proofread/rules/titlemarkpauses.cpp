// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// 《甲》、《乙》: usually without 、, but a report that keeps to it is right as it is; one that does now this, now
/// that, is told, one finding for all.
void checkTitleMarkPauses(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral("(?<=》)、(?=《)|(?<=”)、(?=“)"));
    static const QRegularExpression kBare(QStringLiteral("》《|”“"));
    QList<MarkedPlace> places;
    bool isMixed = false;
    for (const PrintedLine &line : manuscript.lines()) {
        isMixed = isMixed || kBare.match(line.plain).hasMatch();
        auto matches = kForm.globalMatch(line.plain);
        while (matches.hasNext())
            places << MarkedPlace {&line, capturedRange(matches.next()), {}};
    }
    if (isMixed)
        pencil.markTogether(places,
            {ProofreadWords::tr("有%1处并列的书名号或引号之间用了顿号。").arg(QString::number(places.size())),
                ProofreadWords::tr("标有引号、书名号的并列成分之间通常不用顿号。")});
}

} // namespace

Rule titleMarkPausesRule()
{
    return {QLatin1String("marks.pauses"), QLatin1String("P6"),
        QT_TRANSLATE_NOOP("proofread", "书名号、引号之间的顿号"),
        QT_TRANSLATE_NOOP("proofread",
            "并列的《》《》、“”“”之间通常不用顿号；一会儿用、一会儿不用的才提示，全文合为一条，可以一次改完。"),
        Severity::Hint, kMarksStandard, Strength::Recommended, checkTitleMarkPauses,
        {
            found(u"印发《甲办法》、《乙办法》《丙办法》。"),
            found(u"推行“一网通办”、“一次办妥”，印发《甲办法》《乙办法》。"),
            silent(u"印发《甲办法》、《乙办法》、《丙办法》。"),
            silent(u"印发《甲办法》《乙办法》，推行“一网通办”“一次办妥”。"),
            silent(u"印发《甲办法》（清政〔2018〕1号）、《乙办法》（清政〔2018〕2号）。"),
            silent(u"推行“一网通办”、容缺受理。"),
        }};
}

} // namespace nianbao
