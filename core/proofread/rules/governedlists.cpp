// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/governedlists.h"

#include <QRegularExpression>

namespace nianbao {

QString behindGoverning(const QString &words)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?:整合|会同|联合|协调|邀请|请来|走进|通过|参与|结合|开展了?|举办了?|组织|健全|完善|构建|建立|形成|打造|修订|"
        "制定|"
        "出台|印发|推进|推动|落实|实施|涵盖|包括|包含|涉及|覆盖|围绕|聚焦|紧扣|利用|选取|选择|确定|明确|梳理|划分|分为|"
        "撤销|合并|"
        "取消|下放|承接|审议|审查|听取|处理|化解|融入|公示|公开|增强|对|将|把|在|从|由|以|涉)(?<rest>[^、，]{1,14})$"));
    return kForm.match(words).captured(u"rest");
}

} // namespace nianbao
