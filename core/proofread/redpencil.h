// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/finding.h"
#include "core/proofread/fingerprint.h"
#include "core/proofread/manuscript.h"
#include "core/proofread/rule.h"

#include <QCoreApplication>
#include <QHash>

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

/// With what one rule marks the manuscript. Of what comes again and again only the first are findings of their own; how
/// many more there are is one finding.
class RedPencil {
public:
    static constexpr int kMostInLine = 30; ///< findings of one rule in one paragraph
    static constexpr int kMostInAll = 1'000; ///< findings of one rule in one report

    RedPencil(const Rule &rule, Findings &findings)
        : m_rule(rule)
        , m_findings(findings)
    {
    }

    void mark(const PrintedLine &line, TextRange range, const Remark &remark);
    /// Many places as one finding at the first of them, put right together.
    void markTogether(const QList<MarkedPlace> &places, const Remark &remark);
    /// What is not in the text: at a node, a heading. `quote` tells it from the rule's other findings there.
    void markNode(const Place &place, const QString &quote, const Remark &remark);
    /// What was seen when the file was read.
    void markNote(const Note &note, const Remark &remark);
    void prove(const PrintedLine &line, TextRange range, const QString &sum);
    /// To be called when the rule is through: counts what has become no finding of its own.
    void tellRest();

private:
    [[nodiscard]] Finding finding(const Remark &remark) const;
    [[nodiscard]] Finding finding(const PrintedLine &line, TextRange range, const Remark &remark) const;
    void add(const Finding &finding, const Fingerprint &quote);

    /// What there is more than may be told, and the first of it.
    struct Rest {
        int told = 0;
        int count = 0;
        Finding first;
        Fingerprint quotes;
    };

    const Rule &m_rule;
    Findings &m_findings;
    QHash<const PrintedLine *, Rest> m_lines;
    Rest m_all;
};

} // namespace nianbao
