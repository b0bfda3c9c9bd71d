// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a report with what stands around them, for people.
#pragma once

#include "core/model/report.h"
#include "core/proofread/corrected.h"
#include "core/proofread/finding.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace nianbao {

enum class Marking { None, Brackets };

/// For each finding the whole sentence in which its words stand, or all from the first to the last that they touch: of
/// a cell, of a paragraph; with 【】 around the words where that is asked. Empty where it marks no words. One look at
/// the report for all.
QStringList sentencesAround(const Report &report, const QList<Finding> &findings, Marking marking = Marking::None);

/// What a finding marks in its sentence, cut short on both sides for a line of a terminal: …共办理【134件，其中，
/// 一审40件，二审95件】。 Of a long quote its beginning and its end; of what marks no words, its quote before its
/// title.
QString quoteInSentence(const Report &report, const Finding &finding);

/// A correction with a few characters before and behind it, on one line: …领导小组，，明确了职…
struct ShownCorrection {
    QString before;
    QString after;

    bool operator==(const ShownCorrection &) const = default;
};
/// `report`: as it was.
ShownCorrection shownCorrection(const Report &report, const MadeCorrection &made);

} // namespace nianbao
