// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/commonends.h"
#include "core/model/id.h"
#include "core/text/json.h"

#include <QList>

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
        const CommonEnds common = commonEnds(before, after, [](const T &a, const T &b) { return a.id == b.id; });
        m_at = common.beginning;
        for (qsizetype i = m_at; i < before.size() - common.end; ++i)
            m_before << before[i].id;
        for (qsizetype i = m_at; i < after.size() - common.end; ++i)
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
