// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/manuscript.h"

namespace nianbao {

class EachOnce;

/// 全县12个乡镇 here and 全县13个乡镇 there; or 13个乡镇 where all are twelve.
void checkWholes(const Manuscript &manuscript, EachOnce &pencil);

} // namespace nianbao
