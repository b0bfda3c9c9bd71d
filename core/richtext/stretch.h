// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/blocks.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace nianbao {

/// Text of one role that was changed in one way.
struct Stretch {
    QString text;
    SpanRole role = SpanRole::Text;
    TextChange change = TextChange::None;
    SpanRole formerRole = role; ///< which it had before the change

    bool operator==(const Stretch &) const = default;
};
using Stretches = QList<Stretch>;

/// The block's text with that change, spans of one role put together.
Stretches stretchesOf(const Block &block, TextChange change = TextChange::None);

/// Adds text; what has the same role and change goes on in the last stretch.
void append(Stretches &stretches, const Stretch &more);

/// Who made the tracked changes, and when.
struct Revisions {
    QString author {};
    QDateTime date {}; ///< invalid: not told
    int last = 0; ///< number of the last change: each has one of its own
};

} // namespace nianbao
