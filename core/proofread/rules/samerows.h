// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/textrange.h"

#include <QList>
#include <QString>

namespace nianbao {

/// The commas that stand for 、 where what follows goes on the row by its own build: 在线监控，用电监控、视频监控,
/// which end alike; 区城管局，区环保局、区市场监管局3个单位, which are counted; 取消，承接、调整…61项, verbs of one
/// object. In a line with full-width marks; linear.
QList<TextRange> commasInSameRows(const QString &text);

} // namespace nianbao
