// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/finding.h"
#include "core/proofread/manuscript.h"
#include "core/proofread/rule.h"

#include <QCoreApplication>

#include <optional>

namespace nianbao {

/// Texts of the rules for people: ProofreadWords::tr("…").
struct ProofreadWords {
    Q_DECLARE_TR_FUNCTIONS(proofread)
};

/// What is said of a marked text.
struct Remark {
    QString message; ///< one sentence
    QString reason {};
    std::optional<QString> instead {}; ///< what certainly puts the marked text right
    std::optional<Severity> severity {}; ///< empty: the rule's usual one
};

/// One of several places that are one finding.
struct MarkedPlace {
    const PrintedLine *line = nullptr;
    TextRange range;
    QString instead;
};

/// With what one rule marks the manuscript.
class RedPencil {
public:
    RedPencil(const Rule &rule, Findings &findings)
        : m_rule(rule)
        , m_findings(findings)
    {
    }

    void mark(const PrintedLine &line, TextRange range, const Remark &remark);
    /// Many places as one finding at the first of them, put right together.
    void markTogether(const QList<MarkedPlace> &places, const Remark &remark);
    /// What is not in the text: at a node, a heading.
    void markNode(const Place &place, const QString &quote, const Remark &remark);
    /// What was seen when the file was read.
    void markNote(const Note &note, const Remark &remark);
    void prove(const PrintedLine &line, TextRange range, const QString &sum);

private:
    [[nodiscard]] Finding finding(const Remark &remark) const;

    const Rule &m_rule;
    Findings &m_findings;
};

} // namespace nianbao
