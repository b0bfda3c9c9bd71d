// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/redpencil.h"

#include <QRegularExpression>
#include <QSet>

namespace nianbao {

/// Tells the years of one paragraph, each but once.
class YearPencil {
public:
    /// Holds references to all of them. `told`: where years begin of which it was spoken already.
    YearPencil(const Manuscript &manuscript, const PrintedLine &line, QSet<int> &told, RedPencil &pencil)
        : m_own(manuscript.year())
        , m_line(line)
        , m_told(told)
        , m_pencil(pencil)
    {
    }

    [[nodiscard]] int own() const { return m_own; }
    [[nodiscard]] const PrintedLine &line() const { return m_line; }
    /// Of this year nothing more is said.
    void settle(int start) { m_told << start; }

    /// Each match of the form, with its group year, where that may still be told. `judge`: what is wrong with it,
    /// empty: nothing.
    template <typename Judge>
    void each(
        const QRegularExpression &form, const QString &text, const Judge &judge, std::optional<Severity> severity = {})
    {
        constexpr int kYearLength = 4;
        auto matches = form.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const int start = int(match.capturedStart(u"year"));
            if (m_told.contains(start))
                continue;
            const QString why = judge(match, match.captured(u"year").toInt());
            if (why.isEmpty())
                continue;
            m_told << start;
            m_pencil.mark(m_line, {start, kYearLength}, {why, ProofreadWords::tr("请核对年份。"), {}, severity});
        }
    }

    [[nodiscard]] QString otherYear(int year) const
    {
        return ProofreadWords::tr("%1年度的报告讲的是%2年的工作。").arg(QString::number(m_own), QString::number(year));
    }

private:
    int m_own;
    const PrintedLine &m_line;
    QSet<int> &m_told;
    RedPencil &m_pencil;
};

} // namespace nianbao
