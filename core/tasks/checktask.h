// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/report.h"
#include "core/proofread/rule.h"
#include "core/proofread/rules/proofread.h"

#include <QString>
#include <QStringList>

namespace nianbao {

/// 差错, 疑问, 提示.
QString nameOf(Severity severity);
/// 规定, 一般, 推荐, 实务.
QString nameOf(Strength strength);

/// Where each finding is, for people: 一、工作开展情况 › （三）健全依法决策机制 › 二是, or 第22行 of the file that was
/// read.
QStringList placesOf(const Report &report, const QList<Finding> &findings);

/// The keys of rules that a user named by key, by its group (words) or by row of the catalogue, in a list with commas,
/// each once. Refused: unknown ones.
Result<QStringList> ruleKeys(const QString &wanted);

} // namespace nianbao
