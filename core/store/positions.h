// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/id.h"

#include <QList>

#include <functional>

namespace nianbao {

/// Between two neighbours of a new list; also between its first one and 0.
constexpr qint64 kPositionGap = 65536;

/// A node of a list and the position that is to be stored for it.
struct NewPosition {
    Id id;
    qint64 position;
};

/// What of a list has to be stored so that its nodes, read by (position, id), come in the order of `after`. Who was in
/// `before` and keeps its order keeps its position as well: the others go between, and only where there is no gap for
/// them are neighbours spread too, as few as suffice. `positionOf` tells what is stored, from 0 up, of one of `before`;
/// its error is returned. Behind another at one place for ever, some logarithm of the list is stored for each.
Result<QList<NewPosition>> newPositions(
    const QList<Id> &before, const QList<Id> &after, const std::function<Result<qint64>(const Id &)> &positionOf);

} // namespace nianbao
