// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/jointissuers.h"

#include <QRegularExpression>

namespace nianbao {

bool partsJointIssuers(QStringView title, qsizetype blank)
{
    static const QRegularExpression kBefore(
        QStringLiteral("^[一-龥]{2,20}(?:委员会|政府|[省市县区州镇乡]委|局|厅|办公室|办事处)$"));
    static const QRegularExpression kBehind(
        QStringLiteral("^[一-龥]{2,20}?(?:委员会|政府|局|厅|办公室|办事处)(?:关于|20\\d\\d年)"));
    return kBefore.match(title.left(blank).toString()).hasMatch()
        && kBehind.match(title.mid(blank + 1).toString()).hasMatch();
}

} // namespace nianbao
