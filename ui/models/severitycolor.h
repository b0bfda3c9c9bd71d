// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/finding.h"

#include <QColor>
#include <QPalette>

namespace nianbao {

QColor colorOf(Severity severity, const QPalette &palette);

} // namespace nianbao
