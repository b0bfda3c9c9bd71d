// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/quantities.h"

#include <QList>
#include <QString>

namespace nianbao {

/// What a growth with a subject of its own has become: 新登记市场主体48260户 for 新登记总量比上年的42150户增长,
/// wherever in the paragraph it stands before the growth. The nearest first; empty where the subject names nothing.
/// `subject`: the words before the first number of the growth, which begins at `position`.
QList<Quantity> namedNows(
    const QString &text, const QList<Quantity> &quantities, const QString &subject, const Quantity &from, int position);

} // namespace nianbao
