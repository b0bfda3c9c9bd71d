// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"
#include "core/proofread/finding.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace nianbao {

/// A finding that the report ignores, with who does, when and why.
struct IgnoredHere {
    Finding finding;
    IgnoredFinding why;
};

/// What was found, without what is ignored. The proofs stay with the findings.
struct PartedFindings {
    Findings open;
    QList<IgnoredHere> ignored; ///< in the order of the page
};

PartedFindings parted(const Report &report, const Findings &findings);

/// Why somebody leaves as it is what was found.
struct IgnoringReason {
    QString text; ///< made one line of at most 500 characters
    QString author;
    QDateTime time; ///< UTC
};

/// By what a finding is known while the text is as it is: rule, node and quote, without reason, author and time. A
/// quote shorter than 8 characters, such as 2019 or ，, takes in up to 6 characters of its field on either side, so
/// that it does not stand for another of its kind in the same item. One for many places also has their number and
/// their fingerprint, one without place and quote its message.
IgnoredFinding ignoredFinding(const Report &report, const Finding &finding);

/// What the report ignored where the finding is, by its rule, until the text changed: words that are like the
/// finding's, and more like them than any other one's there. `open`, `ignored`: all that is found in the report.
std::optional<IgnoredFinding> ignoredBefore(
    const Report &report, const QList<Finding> &open, const QList<IgnoredHere> &ignored, const Finding &finding);

/// Ignores the findings: a change for Document::edit. One that is ignored already gets the new reason. What was ignored
/// at nodes that are not there any more is forgotten.
void ignoreFindings(Report &report, const QList<Finding> &findings, const IgnoringReason &reason);

/// Takes back: the finding is told again. Also a change for Document::edit.
void takeBackIgnored(Report &report, const QList<IgnoredFinding> &ignored);

} // namespace nianbao
