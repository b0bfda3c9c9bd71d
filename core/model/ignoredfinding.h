// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace nianbao {

/// 忽略: what proofreading found and somebody left as it is, with the reason. Never prints. Known by rule, node and
/// quote: when the quoted text changes, the finding comes back; when it is as it was again, so is this.
struct IgnoredFinding {
    QString rule; ///< the rule's key
    Id node; ///< the item, section or part; the report itself for what is no item's business
    QString quote; ///< what was found, a short one with the text around it
    QString reason {};
    QString author {}; ///< empty: not known
    QDateTime time {}; ///< UTC; invalid: not known

    bool operator==(const IgnoredFinding &) const = default;

    [[nodiscard]] bool isAbout(const IgnoredFinding &other) const
    {
        return rule == other.rule && node == other.node && quote == other.quote;
    }
};

/// The list as canonical JSON, as the library keeps it; empty for an empty list.
QString textOf(const QList<IgnoredFinding> &ignored);
/// What textOf() wrote; empty where a text is something else.
std::optional<QList<IgnoredFinding>> ignoredFromText(const QString &text);

/// The time as text: ISO 8601 in UTC with milliseconds; empty for an invalid one. And back: invalid for any other text.
QString textOf(const QDateTime &time);
QDateTime timeFromText(const QString &text);

/// Whether one of them is about the same finding, for whatever reason.
bool isIgnored(const QList<IgnoredFinding> &ignored, const IgnoredFinding &one);

/// What either of two copies of a report ignores: each finding once, with the reason of `ours` where both have one.
QList<IgnoredFinding> united(QList<IgnoredFinding> ours, const QList<IgnoredFinding> &theirs);

} // namespace nianbao
