// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

#include <QHash>
#include <QString>

namespace nianbao {

/// Where each part, section and item stands, for people: 一、工作开展情况 › （三）健全依法决策机制 › 二是
QHash<Id, QString> nodePaths(const Report &report);

} // namespace nianbao
