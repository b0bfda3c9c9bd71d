// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/objectrows.h"

#include "core/proofread/rules/clauseopenings.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// 问题, 力量: the object of a clause that is complete with it: 整合力量，公安、法院等5个部门参加.
bool isWholeObject(const QString &word)
{
    static const QRegularExpression kWhole(QStringLiteral(
        "^(?:问题|纠纷|困难|矛盾|诉求|隐患|力量|资源|人员|队伍|任务|责任|工作|重点|难题|难点|积案|风险|重大|"
        "措施|要求|职责|制度|机制|政策|部署|单位|群众|基层|实际|全局|大局|中心|主题|目标|争议|案件|事项|"
        "[全各本我此该其]|面[广大宽]|职能|线索|信息|数据|平台|部门|机构改革|阵地|短板|弱项)"));
    return kWhole.match(word).hasMatch();
}

} // namespace

QList<TextRange> commasInObjectRows(const QString &text)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?:解决|整合|涵盖|覆盖|涉及|包括|合并|归并|划转|协调解决|配齐|配强|保障|处理|化解|研究解决)了?"
        "(?<first>[一-龥]{2,4})(?<comma>，)(?<second>[一-龥]{2,4})(?=(?:、[一-龥]{2,4}){1,5}?等(?:(?:方面|领域)?(?:的)?"
        "(?:突出|实际|具体|重点|热点|难点)?(?:问题|困难|难题|矛盾|纠纷|诉求|领域|行业|队伍|机构)(?:\\d+[一-龥])?|"
        "(?:\\d+|[两三四五六七八九十]+)[支个类项家种大](?:执法)?(?:队伍|领域|行业|方面|机构|部门|类别|问题|单位|环节)?)"
        "[，。；])"));
    QList<TextRange> commas;
    if (!text.contains(u'，') || !text.contains(u'、') || !text.contains(u'等'))
        return commas;
    auto matches = kForm.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString first = match.captured(u"first");
        const QString second = match.captured(u"second");
        if (!isWholeObject(first) && !isWholeObject(second) && !beginsClause(first)
            && (second == u"编制" || !beginsClause(second)))
            commas << capturedRange(match, 2);
    }
    return commas;
}

QList<RuleExample> objectRowExamples()
{
    return {
        found(u"专题研究法治建设工作，解决机构，编制、经费等问题16个。整合农机，渔政、动物卫生等6支队伍，组建大队。",
            2022, 2),
        found(u"案件涉及土地，林权、婚姻等领域。配齐场所，装备、人手等3类要素。", 2022, 2),
        silent(u"整合力量，公安、法院等5个部门，共同参与。解决问题，部门、乡镇等12家单位参加。"),
        silent(u"解决机构、编制、经费等问题16个。化解纠纷，邻里、婚姻等矛盾。排查隐患，整改、消除等问题12个。"),
    };
}

} // namespace nianbao
