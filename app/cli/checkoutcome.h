// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a check tells: lines for people, JSON for scripts.
#pragma once

#include "app/cli/command.h"
#include "core/proofread/ignoring.h"
#include "core/proofread/rules/proofread.h"
#include "core/tasks/fixtask.h"
#include "core/tasks/reportplaces.h"
#include "core/tasks/wordlists.h"

namespace nianbao {

/// Of one report.
class CheckOutcome {
public:
    /// Holds references to all three. `options`: by which it is checked.
    CheckOutcome(const Report &report, const ReportPlaces &places, const CheckOptions &options)
        : m_report(report)
        , m_places(places)
        , m_options(options)
    {
    }

    /// Which word lists were left out, whether 我的词表 was used, and what else is to be known.
    void warn(const WordLists &lists, const QList<Note> &notes);
    void take(const Findings &findings);
    /// How many are ignored; where they are to be listed, which, by whom, when and why.
    void takeIgnored(const QList<IgnoredHere> &ignored, bool areListed);
    void takeProofs(const QList<Proof> &proofs);
    /// Every change with its place, and what reading the file changed by itself where the new file is written anew.
    void takeChanges(const WrittenCorrections &written, const QString &path);

    /// What the corrected file still has.
    void takeRemaining(const Findings &findings);

    [[nodiscard]] Outcome &outcome() { return m_outcome; }

private:
    [[nodiscard]] QString lineOf(const Finding &finding) const;

    const Report &m_report;
    const ReportPlaces &m_places;
    const CheckOptions &m_options;
    Outcome m_outcome;
};

} // namespace nianbao
