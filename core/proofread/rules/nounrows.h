// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/textrange.h"

#include <QList>
#include <QString>

namespace nianbao {

/// The commas that stand for 、 where a row of names goes on behind one: 整合司法所、派出所，社区调解组织和律师力量;
/// what follows says nothing by itself. And among three that are built alike: 惜水、节水，护水. In a line with
/// full-width marks; linear.
QList<TextRange> commasInNounRows(const QString &text);

} // namespace nianbao
