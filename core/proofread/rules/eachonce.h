// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/redpencil.h"

#include <QSet>

#include <optional>
#include <utility>

namespace nianbao {

/// Marks each number but once, whichever check sees it first.
class EachOnce {
public:
    explicit EachOnce(RedPencil &pencil)
        : m_pencil(pencil)
    {
    }

    /// `end`: where the number's digits end.
    void mark(const PrintedLine &line, TextRange range, int end, const QString &message,
        std::optional<Severity> severity = {})
    {
        const std::pair place {&line, end};
        if (m_marked.contains(place))
            return;
        m_marked.insert(place);
        m_pencil.mark(line, range, {message, {}, {}, severity});
    }

    /// Whether the number whose digits end there is marked.
    [[nodiscard]] bool has(const PrintedLine &line, int end) const { return m_marked.contains({&line, end}); }

private:
    RedPencil &m_pencil;
    QSet<std::pair<const PrintedLine *, int>> m_marked;
};

} // namespace nianbao
