// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/stages.h"

#include <QList>
#include <QRegularExpression>

#include <utility>

namespace nianbao {

int stagesOf(const QString &words)
{
    static const QList<std::pair<int, QRegularExpression>> kStages {
        {Begun, QRegularExpression(QStringLiteral("受理|收到|申请|接收|排查|发现|收案|反馈|报送|新收|应"))},
        {Tried, QRegularExpression(QStringLiteral("立案|移送|开庭|出庭|抽查|抽取|参加"))},
        {Ended,
            QRegularExpression(QStringLiteral(
                "办结|审结|结案|化解|成功|合格|采纳|整改|答复|销号|通过|完成|维持|撤销|破案|优秀|取得|实际"))},
        {Left,
            QRegularExpression(
                QStringLiteral("未|不|没有|仍有|尚有|还有|剩余|其余|余下|结转|跨年|正在|在办|在审|仍在|遗留|积案"))},
    };
    int stages = 0;
    for (const auto &[stage, form] : kStages)
        stages |= form.match(words).hasMatch() ? stage : 0;
    return stages;
}

} // namespace nianbao
