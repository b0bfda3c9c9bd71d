// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/manuscript.h"

#include <QList>

namespace nianbao {

/// The 、 of a line that stand where one clause ends and the next begins: 其中合同18份、协议13份、提出意见56条, where
/// the parts before are the whole; 来访群众中、有的不愿, 开展宣传24场、全乡15个村没有发生. Linear.
QList<TextRange> pausesBetweenClauses(const PrintedLine &line);

} // namespace nianbao
