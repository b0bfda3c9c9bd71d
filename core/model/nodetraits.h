// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/nodematch.h"
#include "core/model/report.h"

namespace nianbao {

/// What a node is known by when a report comes again.
MatchTraits traits(const Part &part);
MatchTraits traits(const Section &section);
MatchTraits traits(const WorkItem &item);

} // namespace nianbao
