// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/merge.h"
#include "core/model/unit.h"

namespace nianbao {

struct MergedUnits {
    UnitRegister units; ///< with everything as proposed
    QList<MergeEntry> entries; ///< of the incoming rows, in their order; MergeEntry::node is the unit's id
};

/// Takes rows of a register into another. A unit is known by its id, else its code, else one of its names; it takes
/// what the incoming row says and keeps what that leaves empty. New ones go to the end; none is removed.
MergedUnits mergeUnits(const UnitRegister &current, const UnitRegister &incoming);

/// The register after the user's decisions about whole units.
UnitRegister decidedUnits(const UnitRegister &current, const MergedUnits &merged, const QList<Decision> &decisions);

} // namespace nianbao
