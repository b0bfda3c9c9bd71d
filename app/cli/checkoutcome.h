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
    /// Holds references to all three. `options`: by which it is checked. `areIgnoredListed`: with columns of their own,
    /// behind those of everything.
    CheckOutcome(
        const Report &report, const ReportPlaces &places, const CheckOptions &options, bool areIgnoredListed = false)
        : m_report(report)
        , m_places(places)
        , m_options(options)
        , m_areIgnoredListed(areIgnoredListed)
    {
    }

    /// Which word lists were left out, whether 我的词表 was used, and what else is to be known.
    void warn(const WordLists &lists, const QList<Note> &notes);
    /// `mended`: of each finding, where a corrected file was written.
    void take(const Findings &findings, const QList<Mended> &mended = {});
    /// How many are ignored; where they are listed, which, by whom, when and why.
    void takeIgnored(const QList<IgnoredHere> &ignored);
    void takeProofs(const QList<Proof> &proofs);
    /// Every change with its place, and what reading the file changed by itself where the new file is written anew: to
    /// be told behind all findings.
    void takeChanges(const WrittenCorrections &written, const QString &path);

    /// What the corrected file still has.
    void takeRemaining(const Findings &findings);

    [[nodiscard]] Outcome &outcome() { return m_outcome; }

private:
    void addRow(QStringList cells);
    [[nodiscard]] QStringList cellsOf(const Finding &finding) const;
    void listChanges(const QList<MadeCorrection> &changes, const QString &kindOfChange, const QString &member);

    const Report &m_report;
    const ReportPlaces &m_places;
    const CheckOptions &m_options;
    bool m_areIgnoredListed;
    Outcome m_outcome;
};

} // namespace nianbao
