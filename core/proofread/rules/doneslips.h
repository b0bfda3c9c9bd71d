// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/textrange.h"

#include <QList>
#include <QString>

namespace nianbao {

/// The places of 以 that was written for 已: 剩余3个以明确整改时限. Where it may be a means or an aim, as in
/// 以调解方式结案 and 以全部办结为目标, none. Linear.
QList<TextRange> doneSlipsIn(const QString &text);

} // namespace nianbao
