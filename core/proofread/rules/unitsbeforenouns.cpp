// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/unitsbeforenouns.h"

#include "core/proofread/redpencil.h"

#include <QRegularExpression>

#include <algorithm>

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
        "(?<![第\\d.]|其中)(?<number>\\d[\\d.]*[万余多]?(?<unit>场次|[件份宗篇卷艘亩栋幅条起部台辆项]))(?:名|基层|机关|"
        "领导|"
        "党员|"
        "乡镇|部门|专职|"
        "兼职|在编|新任|中层|科级|县级|行政|人民|社区|村|优秀|骨干)*(?<noun>干部|群众|未持证人员|律师|调解员|网格员|"
        "志愿者|"
        "执法人员|"
        "法律顾问|法律明白人|学员|民警|职工|学生|教师|党员|村民|居民|工作人员|执法队员|农民工|公务员|辅警|公证员)"
        "(?=(?:集体|共同|全部|均|分别|现场|统一|依次|先后)?(?:进行|参加|参与|参训|受训|通过|接受|受到|取得|到场|旁听|"
        "入户|被|"
        "宣誓|担任|深入|走进|走访|列席|应邀|追回|追发|讨回|挽回|领到|拿到|赴|获评)[^的，。；]{0,14}(?<!报告|材料|记录|"
        "档案|"
        "名单|诉求|意见|建议|情况|事项|"
        "案件|活动|项目|文书|信息)[，。；、]|[，。；])"));
    findUnits(kForm, text, faults);
}

/// 检查9315条市场主体, 对518件施工企业开展, not 采纳12条企业建议, 20件企业的诉求.
void findFirms(const QString &text, UnitFaults &faults)
{
    static const QString kFirm = QStringLiteral(
        "(?:施工|生产|经营|重点|排污|规上|规模以上|建筑|物业|服务|运输|客运|货运|医药|食品|餐饮|燃气|化工|矿山|工贸|"
        "民营|"
        "小微|中小微|高新|科技|农业|涉农|龙头|房地产|开发|物流|外资|国有|骨干|各类|辖区){0,3}"
        "(?<noun>市场主体|经营主体|企业|商户|农户|个体工商户|个体户|门店|餐饮单位|用人单位|生产经营单位)");
    static const QRegularExpression kDone(QStringLiteral(
        "(?:检查|抽查|走访|服务|惠及|覆盖|涉及|培育|帮助|组织|指导|约谈|关停|取缔|排查|登记|新设|抽取)了?(?:辖区|全["
        "市县区])?"
        "(?<![第\\d.])(?<number>\\d[\\d.]*[万余多]?(?<unit>[件份宗篇卷艘亩栋幅条起部名位期场堂]))%1"
        "(?=的基础上|[，。；]|开展|进行|实施|完成)")
                                              .arg(kFirm));
    static const QRegularExpression kAbout(QStringLiteral(
        "(?:对|为|向)[一-龥]{0,4}(?<number>\\d[\\d.]*[万余多]?(?<unit>场次|[件份宗篇卷艘亩栋幅条名期堂]))%1"
        "(?=开展|进行|实施|提供|作出|予以|送去|减免|发放|办理|，)")
                                               .arg(kFirm));
    // 从460件企业中随机抽取, 已有36份市场主体。 No verb is asked for: firms are all that stands behind the number.
    static const QRegularExpression kAll(
        QStringLiteral("(?<![第前后末\\d.])(?<number>\\d[\\d.]*[万余多]?(?<unit>[件份宗篇卷艘亩栋幅期堂]))%1"
                       "(?=中(?:随机|抽|有|仍|还|，|选)|[，。；]|被(?:列|纳|处|认)|(?:通过|参与|参加|享受|获得|完成|"
                       "实现)[^的，。；]{2,12}[，。；])")
            .arg(kFirm));
    findUnits(kDone, text, faults);
    findUnits(kAll, text, faults);
    findUnits(kAbout, text, faults);
}

/// 覆盖16名社区, not 前3名单位, 16名社区干部.
void findPlaces(const QString &text, UnitFaults &faults)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?<![第前后末\\d.])(?<number>\\d[\\d.]*[余多]?(?<unit>[名件起宗卷篇份]))(?:城市|农村|涉农|行政|县直|市直|区直|"
        "试点|所属|直属|居民)*(?<noun>社区|村|行政村|乡镇|街道|镇街|小区|部门|学校|中小学校|人民调解委员会|调解委员会|"
        "调解组织|律师事务所|司法所|工作站|示范村)(?=[，。；]|开展|建立|设立|完成|配备|实现|全部|建成|成立|推行)"));
    findUnits(kForm, text, faults);
}

/// 开展120件宣传活动, 举办12户法治讲座.
void findEvents(const QString &text, UnitFaults &faults)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?:开展|举办|组织|召开)了?(?:各类|专题)?(?<number>\\d[\\d.]*[余多]?(?<unit>[件份宗卷艘亩台辆名户处条篇]))"
        "(?:法治|普法|专题|主题|宣传|集中|各类|法律|应急|业务|执法)*"
        "(?<noun>讲座|宣传活动|普法活动|主题活动|宣讲活动|培训班|座谈会|演练|法治课|培训|宣传|活动)(?=[，。；])"));
    findUnits(kForm, text, faults);
}

/// 办理120名案件, 对26家规范性文件进行清理, not 12名案件承办人, 旁听12场案件.
void findThings(const QString &text, UnitFaults &faults)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?<![第\\d.])(?<number>\\d[\\d.]*[万余多]?(?<unit>场次|人次|[名位艘台辆亩栋幅家户]))(?:行政|民事|刑事|"
        "法律援助|复议|诉讼|应诉|执法|矛盾|物业|邻里|劳动|处罚|"
        "信访|处罚|重大|重点|不合格|优秀)*(?<noun>案件|纠纷|规范性文件|隐患|案卷|意见建议|合同|协议|信访事项|"
        "行政处罚决定|处罚决定|任务|赋权事项|许可事项|行政决策|违法建设|招商引资协议)"
        "(?=[，。；]|进行|全部|逐[件份项]|开展|实行|均|没有|尚未|未能|正在|中，|中有|中仍)"));
    findUnits(kForm, text, faults);
}

/// 件 of 12件规范性文件, 场 of 12场次执法人员: the units behind which a noun goes on. 12人 and 12场 are of no concern.
QString unitsBeforeWords(const QString &text)
{
    constexpr QStringView kUnits(u"件份宗篇卷艘亩栋幅条起部台辆名位期堂项户处家");
    constexpr QStringView kTimes(u"人场");
    QString units;
    for (qsizetype at = 1; at + 1 < text.size(); ++at) {
        const QChar before = text[at - 1];
        if (!before.isDigit() && !QStringView(u"万余多").contains(before))
            continue;
        const bool isUnit = kUnits.contains(text[at]) && isHan(text[at + 1]);
        if ((isUnit || (kTimes.contains(text[at]) && text[at + 1] == u'次')) && !units.contains(text[at]))
            units += text[at];
    }
    return units;
}

} // namespace

UnitFaults unitsBeforeOtherNouns(const QString &text)
{
    UnitFaults faults;
    const QString units = unitsBeforeWords(text);
    const auto hasAny = [&](QStringView asked) {
        return std::any_of(asked.begin(), asked.end(), [&](QChar each) { return units.contains(each); });
    };
    if (hasAny(u"件份宗篇卷艘亩栋幅条起部台辆项场"))
        findPersons(text, faults);
    if (hasAny(u"件份宗篇卷艘亩栋幅条起部名位期场堂"))
        findFirms(text, faults);
    if (hasAny(u"名位艘台辆亩栋幅家户场人"))
        findThings(text, faults);
    if (hasAny(u"名件起宗卷篇份"))
        findPlaces(text, faults);
    if (hasAny(u"件份宗卷艘亩台辆名户处条篇"))
        findEvents(text, faults);
    return faults;
}

QList<RuleExample> unitBeforeNounExamples()
{
    return {
        found(u"国家宪法日当天，组织420份干部集体进行宪法宣誓。在检查9315条市场主体的基础上，提高精准性。", 2018, 2),
        found(u"帮助873件农民工追回工资1200万元。对全市518件施工企业开展信用评价。法治文化阵地覆盖16名社区。", 2018, 3),
        found(u"开展120件宣传活动，举办12户法治讲座，对5名案件进行评查。", 2018, 3),
        silent(u"帮助873名农民工追回工资，办结873件农民工讨薪案件。对考核前3名单位进行表彰，对后3名乡镇开展约谈。选配16"
               u"名社区干部，对12件涉企案件进行评查，核查12条企业开展经营的线索。"),
        found(u"培训120件执法人员，走访36名企业，办理58艘案件。", 2018, 3),
        found(u"从460件企业中随机抽取115家，全县已有36份市场主体，其中12卷商户参与信用承诺。", 2018, 3),
        silent(u"从460家企业中随机抽取115家，从12件企业诉求中梳理问题，办理8件企业、群众诉求，回复12份企业信用报告。"),
        silent(u"采纳12条企业建议，办理15件群众诉求、20件企业的诉求，组织12名企业家座谈，收到5份干部述法报告，其中8件律"
               u"师参与调解。"),
        silent(
            u"组织420名干部集体宣誓，检查9315户市场主体，抽取12名案件承办人，培训1.2万名执法人员，化解3件企业纠纷。"),
        silent(u"发出8份当事人签收的文书，核查12条群众反映的线索，审核3部干部管理规定，检查18起企业违法案件。"),
    };
}

} // namespace nianbao
