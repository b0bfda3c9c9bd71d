// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/textrange.h"

#include <QList>
#include <QString>

namespace nianbao {

/// The commas between the members of lists that everybody knows: 公众参与、专家论证，风险评估. In a line with
/// full-width marks; linear.
QList<TextRange> commasInKnownRows(const QString &text);

} // namespace nianbao
