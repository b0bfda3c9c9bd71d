// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/nodeaddress.h"
#include "core/model/report.h"

#include <QHash>
#include <QString>

namespace nianbao {

/// Where a part, section or item stands, or each of them, for people: 一、工作开展情况 › （三）健全依法决策机制 › 二是
QString nodePath(const Report &report, const NodeAddress &address);
QHash<Id, QString> nodePaths(const Report &report);

} // namespace nianbao
