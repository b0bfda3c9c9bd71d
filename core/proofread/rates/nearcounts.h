// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/quantities.h"

#include <optional>

namespace nianbao {

/// A count near a percentage, with what it is said of.
struct NearCount {
    Quantity quantity;
    QString subject;
    QString noun; ///< what stands behind it, up to a mark, in at most 10 characters: 行政村中有
    bool isBehind = false; ///< it comes after the percentage
};

/// The counts that a percentage may speak of: 12 before it in its sentence, and 6 behind it in brackets or in a list
/// 其中. Parts and wholes are called by their index.
class NearCounts {
public:
    NearCounts() = default;
    /// `index`: of the percentage. Holds a reference to the text.
    NearCounts(const QString &text, const QList<Quantity> &quantities, qsizetype index);

    [[nodiscard]] const QList<NearCount> &all() const { return m_counts; }
    [[nodiscard]] const NearCount &operator[](qsizetype index) const { return m_counts[index]; }
    [[nodiscard]] qsizetype size() const { return m_counts.size(); }
    /// How many stand before the percentage.
    [[nodiscard]] qsizetype before() const;
    [[nodiscard]] bool canHold(qsizetype whole, qsizetype part) const;
    /// What may be the part's whole: what stands before its list first, the nearest first.
    [[nodiscard]] QList<qsizetype> wholesBefore(qsizetype part) const;
    /// Whether but one of the wholes stands before the part's list, or in its part of the sentence, up to a ；.
    [[nodiscard]] bool hasOneWhole(const QList<qsizetype> &wholes, qsizetype part) const;
    /// Whether there is one whole only, or 其中, 中有 or a colon says which.
    [[nodiscard]] bool isPlainWhole(const QList<qsizetype> &wholes, qsizetype part) const;

    /// Whether a mark of pause joins the next to it.
    [[nodiscard]] bool isPaused(qsizetype index) const;
    /// 民事298件、刑事209件，占41.2%: the part and what marks of pause join to it, added up; empty: nothing is.
    [[nodiscard]] std::optional<Quantity> rowWith(qsizetype part) const;

    /// 19个县仅有1人: whether the count only says how many each of those before it has.
    [[nodiscard]] bool isOfEach(qsizetype index) const;

    static constexpr int kMostGap = 16; ///< characters between a part and its percentage

private:
    [[nodiscard]] QStringView between(int start, int end) const;
    [[nodiscard]] int listBefore(qsizetype part) const;
    void add(const Quantity &quantity, bool isBehind);

    const QString *m_text = nullptr;
    QList<NearCount> m_counts;
};

/// What a count is said of: what stands before it, or before the brackets if only they are between,
/// 直接纠错（含变更）11件.
QString subjectBeforeBrackets(const QString &text, const Quantity &count);

} // namespace nianbao
