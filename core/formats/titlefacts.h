// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

#include <QString>

#include <optional>

namespace nianbao {

/// The first year that the text names: 2018年, ２０１８年, 二〇一八年.
std::optional<Year> yearIn(const QString &text);

/// The body that a title names: 清丰县2018年度… is 清丰县人民政府, XX市司法局2020年… is XX市司法局; empty where it
/// names none.
QString organisationIn(const QString &title);

} // namespace nianbao
