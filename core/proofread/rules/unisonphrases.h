// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/textrange.h"

#include <QList>
#include <QString>

namespace nianbao {

/// What stands between 在 and 同…党中央保持高度一致 and is of none of the published forms.
struct BrokenUnison {
    TextRange range;
    QString right;
};

/// 在思想上政治上行动中同…, 在政治上思想行动上同…. Linear.
QList<BrokenUnison> brokenUnisonsIn(const QString &text);

} // namespace nianbao
