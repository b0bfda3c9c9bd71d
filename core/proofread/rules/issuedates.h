// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/redpencil.h"

namespace nianbao {

/// 2024年1月20日 below the report of 2024: it is written when its year ends, or soon after.
void checkDateOfIssue(const Manuscript &manuscript, const PrintedLine &line, RedPencil &pencil);

} // namespace nianbao
