// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/id.h"

#include <QStringList>

namespace nianbao {

class Database;

/// The numbers of the changes that gave a node another place, under another parent or among its siblings. The record
/// keeps a move as two orders of its parents; a sibling that something was moved past did not move.
Result<QStringList> movesOf(Database &database, const Id &report, const Id &node);

} // namespace nianbao
