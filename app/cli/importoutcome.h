// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/tasks/importtask.h"

namespace nianbao {

/// What an import did, or would do: counts and warnings; with --dry-run the list of entries as data.
Outcome importOutcome(const QList<ImportPlan> &plans, const QList<Note> &notes, bool dryRun, bool asJson);

} // namespace nianbao
