// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/clauseopenings.h"

#include <QRegularExpression>

namespace nianbao {

bool beginsClause(const QString &words)
{
    static const QRegularExpression kOpening(QStringLiteral(
        "^(?:加强|规范|推进|落实|开展|完善|强化|健全|提高|提升|促进|实行|实施|推动|加大|严格|坚持|深化|优化|"
        "建立|组织|进行|做好|抓好|全面|切实|积极|认真|不断|依法|有效|进一|确保|涉及|包括|形成|增强|解决|整合|"
        "对|在|将|把|由|向|与|和|及|及时|定期|统筹|协调|配合|督促|指导|检查|查处|打击|整治|办理|受理|审查|"
        "审核|制定|出台|印发|修订|发布|公布|公开|举办|召开|参加|接受|自觉|主动|充分|着力|大力|深入|持续|扎实|"
        "稳步|逐步|探索|拓宽|畅通|构建|打造|搭建|配备|聘请|选派|培训|培养|宣传|普及|弘扬|树立|转变|简化|压缩|"
        "取消|下放|承接|梳理|清理|编制|纳入|列入|明确|压实|移送|发现|完成|建成|创建|实现|达到|新增|新建|累计|"
        "全年|其余|其他|另|因|部分|个别|一些|少数|有的|仍|还|未|不|没有|缺乏|存在|要|应(?!诉|急)|可|能|会|从|以|按|"
        "就|围绕|通过|经(?!费|营|济|验)|为(?!民)|并|但|而|也|再|又|使|让|给|已|均|都|各|每|该|其)"));
    return kOpening.match(words).hasMatch();
}

} // namespace nianbao
