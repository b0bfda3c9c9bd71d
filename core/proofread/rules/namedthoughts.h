// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/textrange.h"

#include <QList>
#include <QString>

namespace nianbao {

/// The name of a thought with words too many or too few.
struct MisnamedThought {
    TextRange range;
    QString right;
};

/// 习近平生态文明建设思想 for 习近平生态文明思想, in a report of the year; a name that was not yet in use is no
/// measure. Linear.
QList<MisnamedThought> misnamedThoughtsIn(const QString &text, int year);

} // namespace nianbao
