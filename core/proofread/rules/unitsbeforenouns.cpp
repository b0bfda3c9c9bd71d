// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/unitsbeforenouns.h"

#include "core/proofread/redpencil.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// `form` names the number, its unit and the noun behind.
void findUnits(const QRegularExpression &form, const QString &text, UnitFaults &faults)
{
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        faults << UnitFault {TextRange {int(match.capturedStart(u"number")), int(match.capturedLength(u"number"))},
            ProofreadWords::tr("“%1”不论“%2”。").arg(match.captured(u"noun"), match.captured(u"unit"))};
    }
}

/// Persons that take part, so that no name of something of theirs goes on: 12件群众诉求, 5份干部述法报告 are things.
void findPersons(const QString &text, UnitFaults &faults)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?<![第\\d.])(?<number>\\d[\\d.]*[万余多]?(?<unit>[件份宗篇卷艘亩栋幅条起部台辆]))(?:名|基层|机关|领导|党员|"
        "乡镇|部门|专职|"
        "兼职|在编|新任|中层|科级|县级|行政|人民|社区|村|优秀|骨干)*(?<noun>干部|群众|律师|调解员|网格员|志愿者|"
        "执法人员|"
        "法律顾问|法律明白人|学员|民警|职工|学生|教师|党员|村民|居民|工作人员|执法队员|农民工|公务员|辅警|公证员)"
        "(?=(?:集体|共同|全部|均|分别|现场|统一|依次|先后)?(?:进行|参加|参与|参训|受训|通过|接受|受到|取得|到场|旁听|"
        "入户|被|"
        "宣誓|担任|深入|走进|走访|列席|应邀)[^的，。；]{0,14}(?<!报告|材料|记录|档案|名单|诉求|意见|建议|情况|事项|"
        "案件|活动|项目|文书|信息)[，。；、]|[，。；])"));
    findUnits(kForm, text, faults);
}

/// 检查9315条市场主体, not 采纳12条企业建议, 20件企业的诉求.
void findFirms(const QString &text, UnitFaults &faults)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?:检查|抽查|走访|服务|惠及|覆盖|涉及|培育|帮助|组织|指导|约谈|关停|取缔|排查|登记|新设|抽取)了?(?:辖区|全["
        "市县区])?"
        "(?<![第\\d.])(?<number>\\d[\\d.]*[万余多]?(?<unit>[件份宗篇卷艘亩栋幅条起部名位期场堂]))(?:重点|各类|辖区|"
        "民营|小微)?"
        "(?<noun>市场主体|经营主体|企业|商户|农户|个体工商户|个体户|门店|餐饮单位|用人单位|生产经营单位)"
        "(?=的基础上|[，。；]|开展|进行|实施|完成)"));
    findUnits(kForm, text, faults);
}

/// 办理120名案件, not 12名案件承办人.
void findThings(const QString &text, UnitFaults &faults)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<![第\\d.])(?<number>\\d[\\d.]*[万余多]?(?<unit>[名位艘台辆亩栋幅]))(?:行政|民事|刑事|"
                       "法律援助|复议|诉讼|应诉|执法|矛盾|"
                       "信访|处罚|重大)*(?<noun>案件|纠纷|规范性文件|隐患|案卷|意见建议)(?=[，。；])"));
    findUnits(kForm, text, faults);
}

/// 12件规范性文件: a noun goes on behind the unit.
bool countsBeforeNoun(const QString &text)
{
    constexpr QStringView kUnits(u"件份宗篇卷艘亩栋幅条起部台辆名位期场堂");
    for (qsizetype at = 1; at + 1 < text.size(); ++at) {
        const QChar before = text[at - 1];
        const bool isNumber = before.isDigit() || QStringView(u"万余多").contains(before);
        if (isNumber && kUnits.contains(text[at]) && isHan(text[at + 1]))
            return true;
    }
    return false;
}

} // namespace

UnitFaults unitsBeforeOtherNouns(const QString &text)
{
    UnitFaults faults;
    if (!countsBeforeNoun(text))
        return faults;
    findPersons(text, faults);
    findFirms(text, faults);
    findThings(text, faults);
    return faults;
}

QList<RuleExample> unitBeforeNounExamples()
{
    return {
        found(u"国家宪法日当天，组织420份干部集体进行宪法宣誓。在检查9315条市场主体的基础上，提高精准性。", 2018, 2),
        found(u"培训120件执法人员，走访36名企业，办理58艘案件。", 2018, 3),
        silent(u"采纳12条企业建议，办理15件群众诉求、20件企业的诉求，组织12名企业家座谈，收到5份干部述法报告。"),
        silent(
            u"组织420名干部集体宣誓，检查9315户市场主体，抽取12名案件承办人，培训1.2万名执法人员，化解3件企业纠纷。"),
        silent(u"发出8份当事人签收的文书，核查12条群众反映的线索，审核3部干部管理规定，检查18起企业违法案件。"),
    };
}

} // namespace nianbao
