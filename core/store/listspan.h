// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"
#include "core/text/json.h"

#include <QList>

#include <algorithm>
#include <optional>

namespace nianbao {

/// What differs between two orders of ids: the stretch between their common beginning and their common end. One id more
/// in ten thousand is one id in the record of changes.
class ListSpan {
public:
    /// Of lists of nodes.
    template <typename T>
    ListSpan(const QList<T> &before, const QList<T> &after)
    {
        qsizetype beforeEnd = before.size();
        qsizetype afterEnd = after.size();
        while (m_at < std::min(beforeEnd, afterEnd) && before[m_at].id == after[m_at].id)
            ++m_at;
        while (std::min(beforeEnd, afterEnd) > m_at && before[beforeEnd - 1].id == after[afterEnd - 1].id) {
            --beforeEnd;
            --afterEnd;
        }
        for (qsizetype i = m_at; i < beforeEnd; ++i)
            m_before << before[i].id;
        for (qsizetype i = m_at; i < afterEnd; ++i)
            m_after << after[i].id;
    }

    [[nodiscard]] bool isEmpty() const { return m_before.isEmpty() && m_after.isEmpty(); }

    /// {"at": 3, "ids": […]}: the stretch as it was, as it is.
    [[nodiscard]] JsonValue before() const;
    [[nodiscard]] JsonValue after() const;

private:
    qsizetype m_at = 0;
    QList<Id> m_before;
    QList<Id> m_after;
};

/// The list with the stretch `now` replaced by `then`; empty when it does not hold `now` there.
std::optional<QList<Id>> reverted(const QList<Id> &list, const JsonValue &now, const JsonValue &then);

} // namespace nianbao
