// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/openrows.h"

#include "core/proofread/rules/clauseopenings.h"
#include "core/proofread/rules/officefields.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// What a comma parts: the clause before it and the one behind.
struct Sides {
    QString left;
    QString right;
};

Sides sidesOf(const QString &text, int comma)
{
    constexpr QStringView kMarks = u"，。；：（）？！";
    constexpr int kLongest = 60; // characters
    const auto isMark = [&](int at) { return at < 0 || at >= int(text.size()) || kMarks.contains(text[at]); };
    int start = comma;
    while (!isMark(start - 1) && comma - start < kLongest)
        --start;
    int end = comma + 1;
    while (!isMark(end) && end - comma < kLongest)
        ++end;
    if (!isMark(start - 1) || !isMark(end))
        return {};
    return {text.mid(start, comma - start), text.mid(comma + 1, end - comma - 1)};
}

/// 力量, 工作: a name for all of a row, behind which it may be told over again: 整合各方力量，公安、法院等部门.
bool isGeneral(const QString &name)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?:领域|行业|部门|方面|问题|事项|环节|工作|单位|重点|人员|内容|要素|机制|力量|资源|任务|机会|"
                       "时机|中心|大局|目标|主题|手段|平台|渠道|方式|形式|阵地|活动|会议|情况|措施|政策|群众|企业|"
                       "程序|案件|纠纷|行动|安全|检查|整治)$"));
    return kForm.match(name).hasMatch();
}

/// 配齐法庭, 走访企业: what is done, though no clause of a row begins so elsewhere.
bool isDone(const QString &words)
{
    static const QRegularExpression kDone(QStringLiteral(
        "^(?:配[齐强足]|建[成立好强设]|选[优强配]|做[实强优]|补[齐强足]|管好|用好|守[住好护]|紧?盯[紧住]?|抓[住牢实]|"
        "吸[纳收]|走访|化解|帮[助扶]|解答|发[放挥动]|邀请|组[建成]|引[入进导]|培[育养]|调[处动配]|收集|采[集用取]|征集|"
        "汇[聚集]|凝聚|联[合动通]|会同|打通|破[解除]|突出|覆盖|贯穿|融入|延伸|改[进善造]|维护|防范|消除|清除|拆除|取缔|"
        "关停|约谈|处[罚置理]|服务|支持|鼓励|理顺|厘清|划[清定]|分析|研[判究]|摸[清排]|掌握|熟悉|了解|[运利使]用|接入|"
        "上线|开通|设[立置]|增[设加]|减[少轻]|降低|缩短|精简|下沉|整理|投入|争取|激发|听取|争当|赢得|辐射|带动|牵头|"
        "负责)"));
    return kDone.match(words).hasMatch();
}

/// A name, of which nothing is said.
bool isBareName(const QString &name)
{
    static const QRegularExpression kSaying(
        QStringLiteral("[了已被将把对均都是有不未无的\\d]|到位|齐全|健全|完善|明确|畅通|提升|提高|增强|下降|减少|增加|"
                       "加强|推进|落实|同步|联动|相比|先行"));
    constexpr qsizetype kLongest = 9; // characters
    return name.size() >= 2 && name.size() <= kLongest && !beginsClause(name) && !isDone(name)
        && !kSaying.match(name).hasMatch();
}

/// 集体讨论决定等程序: names and what they are, no more. The first name; empty: something is said.
QString firstOfNames(const QString &clause)
{
    static const QRegularExpression kForm(QStringLiteral(
        "^(?<first>[一-龥]{2,9}?)(?:、[一-龥“”]{2,12}?){0,8}?(?:等(?:\\d+[个项类种])?(?:法定|重点|关键|多个|各个|"
        "重要|民生|新|违法|突出|专项)?(?:程序|问题|环节|领域|制度|功能|场景|力量|流程|行为|要素|"
        "内容|重点|难点|阵地|渠道|形式|手段|方式|事项|法律|法律法规|议题|节点|措施|机制|行业|区域|场所|职责|资源|"
        "纠纷|案件|业态|任务|职能|情形|方面)|全过程|各环节|全流程|全链条|各领域|各方面)$"));
    const QRegularExpressionMatch match = kForm.match(clause);
    const QString first = match.captured(u"first");
    return match.hasMatch() && isBareName(first) ? first : QString();
}

/// 公众参与、合法性审查: a row that may go on.
bool endsInRow(const QString &clause)
{
    const qsizetype pause = clause.lastIndexOf(u'、');
    return pause > 0 && !clause.contains(u'等') && isBareName(clause.mid(pause + 1)) && !isGeneral(clause);
}

/// 聚焦医疗美容: a verb of which the first name of a row is the object.
bool beginsRow(const QString &clause)
{
    static const QRegularExpression kForm(QStringLiteral(
        "^(?:均|都|全部|应当|重点|主要|依法|严格|认真|持续|集中|严厉|紧紧|全面)*(?:研究解决|协调解决|解决|"
        "聚焦|围绕|针对|涉及|涵盖|覆盖|包括|履行|经过|经|整合|依托|采取|运用|严查|查处|打击|整治|推行|实行|建立|健全|"
        "细化|具有)了?"
        "(?<name>[一-龥]{4,10})$"));
    const QRegularExpressionMatch match = kForm.match(clause);
    const QString name = match.captured(u"name");
    return match.hasMatch() && isBareName(name) && !isGeneral(name);
}

/// 对征收补偿、工伤认定，投诉举报等案件先行调解: a preposition with names says nothing by itself.
bool isOfObjects(const Sides &sides)
{
    static const QRegularExpression kRight(
        QStringLiteral("^(?<first>[一-龥]{2,9}?)(?:、[一-龥“”]{2,12}?){0,8}?等(?:重点|违法|突出|新)?(?:程序|问题|"
                       "环节|领域|制度|行为|事项|内容|案件|纠纷|业态|行业|场所|区域|开展|进行|实施|予以)[一-龥]"));
    if (!QStringView(u"对把将从就").contains(sides.left.front()) || !sides.right.contains(u'等'))
        return false;
    const QStringList names = sides.left.mid(1).split(u'、');
    const QRegularExpressionMatch right = kRight.match(sides.right);
    return right.hasMatch() && isBareName(right.captured(u"first")) && !isGeneral(sides.left)
        && std::all_of(names.begin(), names.end(), isBareName);
}

/// 均经公开征求意见，公平竞争审查、集体审议后印发: what has to come before.
bool isOfSteps(const Sides &sides)
{
    static const QRegularExpression kLeft(QStringLiteral("^(?:均|都|全部)?(?:依法|严格)?经过?[一-龥]{3}"));
    static const QRegularExpression kRight(QStringLiteral(
        "^(?<first>[一-龥]{4,9}?)(?:[、和][一-龥]{3,12}?){0,4}?后(?:印发|出台|发布|实施|作出|公布|提交|上会|施行)"));
    if (!sides.left.contains(u'经') || !sides.right.contains(u'后'))
        return false;
    const QRegularExpressionMatch left = kLeft.match(sides.left);
    const QRegularExpressionMatch right = left.hasMatch() ? kRight.match(sides.right) : QRegularExpressionMatch();
    static const QRegularExpression kDone(QStringLiteral("[后了的]|通过|完成"));
    return right.hasMatch() && isBareName(right.captured(u"first")) && !kDone.match(sides.left).hasMatch();
}

/// 会同公安、城管，住建部门: who is asked to join, where only a name goes on.
bool isOfJoined(const Sides &sides)
{
    static const QRegularExpression kLeft(QStringLiteral(
        "^(?:[我本][省市县区局镇厅委]|积极|主动|依法)?(?:会同|联合|与|协同|协调)(?<names>[一-龥]{2,6}(?:、"
        "[一-龥]{2,6}){0,4})$"));
    static const QRegularExpression kRight(QStringLiteral(
        "^(?<name>[一-龥]{2,8}?)(?:、[一-龥]{2,8}?){0,4}?等?(?:\\d+个|[三四五六七八九]个|多个|相关|有关)?"
        "(?:部门|单位)(?!牵头|负责|主动|依法|均|已|都|也|分别|的[一-龥]{1,4}[人长]|之间)"));
    if (!sides.right.contains(u"部门") && !sides.right.contains(u"单位"))
        return false;
    const QRegularExpressionMatch left = kLeft.match(sides.left);
    const QRegularExpressionMatch right = left.hasMatch() ? kRight.match(sides.right) : QRegularExpressionMatch();
    if (!right.hasMatch() || !isOfficeField(right.captured(u"name")))
        return false;
    const QStringList names = left.captured(u"names").split(u'、');
    return std::all_of(names.begin(), names.end(), isOfficeField)
        && (names.size() > 1 || right.captured().contains(u'、'));
}

/// 规范化，信息化、专业化建设; 规范化、信息化，专业化建设.
bool isOfManner(const Sides &sides)
{
    static const QRegularExpression kTwo(QStringLiteral("^[一-龥]{2}化、[一-龥]{2}化(?:、[一-龥]{2}化){0,3}?"
                                                        "(?:建设|管理|发展|改造|运行)?$"));
    static const QRegularExpression kOne(QStringLiteral("^[一-龥]{2}化(?:建设|管理|发展|改造|运行)$"));
    static const QRegularExpression kRow(QStringLiteral("化、[一-龥]{2}化$"));
    if (!sides.left.endsWith(u'化'))
        return false;
    return kTwo.match(sides.right).hasMatch()
        || (kOne.match(sides.right).hasMatch() && kRow.match(sides.left).hasMatch());
}

/// 人大监督，民主监督、司法监督和社会监督: nothing but names that end alike.
bool areAlike(const Sides &sides)
{
    static const QRegularExpression kRow(QStringLiteral(
        "^[一-龥]{2}(?<kind>[一-龥]{2})(?:、[一-龥]{2}\\k<kind>){0,6}(?:、|和|以及)[一-龥]{2}\\k<kind>$"));
    // 尊崇法治、敬畏法律，了解法律、掌握法律 are pairs
    static const QRegularExpression kKind(QStringLiteral(
        "^(?:监督|调解|纠纷|制度|机制|案件|能力|意识|环境|服务|安全|执法|教育|资金|责任|人员|机构|中心|组织|"
        "平台|部门|审查|评估|培训|宣传|法庭|救助|援助|仲裁|保险|合同|效果)$"));
    constexpr qsizetype kKindSize = 2; // characters
    if (!sides.right.endsWith(QStringView(sides.left).right(kKindSize)))
        return false;
    const QRegularExpressionMatch match = kRow.match(sides.right);
    constexpr qsizetype kLead = 4; // characters before what they have in common
    const QString kind = match.captured(u"kind");
    return match.hasMatch() && sides.left.endsWith(kind) && sides.left.size() >= kLead && !sides.left.contains(u'、')
        && !beginsClause(sides.right) && kKind.match(kind).hasMatch();
}

/// 涉及规划，消防等多个领域; 承担全县医疗，学校等单位的监督任务: with nothing but names behind the comma, the row is
/// what the verb opens. 围绕整治，住建等部门及时处置 says who does it.
bool isOpened(const Sides &sides)
{
    static const QRegularExpression kLeft(QStringLiteral(
        "(?<verb>涉及|包括|包含|涵盖|覆盖|围绕|针对|聚焦|紧盯|承担|负责|面向|分布在|集中在|主要有|体现在|表现在|"
        "[侧偏]重于?|服务于?|集聚在?|解决|化解)了?(?:全[省市县区州镇乡]|辖区|城乡|我[省市县区镇])?(?<name>[一-龥]{2,6})"
        "$"));
    static const QRegularExpression kRight(
        QStringLiteral(
            "^(?<first>[一-龥]{2,8}?)(?:、[一-龥“”]{2,10}?){0,6}?(?:(?:和|以及|及|与)[一-龥]{2,8}?)?等"
            "(?:\\d+[个项类种]|[一二两三四五六七八九十多各]个|多|重点|关键|民生|相关|专业)*"
            "(?:(?:领域|行业|方面|环节|事项|内容|因素|要素|任务|工作|业务|职能|职责|类别|类型|情形|区域|场所|专业|岗位|"
            "群体|行为|问题|信息|制度)(?:的%1|\\d+[个件项起处])?|(?:部门|单位|机构|组织|科室|乡镇|街道)的%1|多个部门|"
            "多部门|多个单位|"
            "多家单位)$")
            .arg(QStringLiteral("[一-龥]{0,6}(?:任务|工作|职责|职能|事项|监督|检查|监管|管理|执法|业务|责任|服务|保障|"
                                "权限|人员|问题|案件|纠纷|行为|需求|隐患|矛盾)")));
    static const QRegularExpression kSaid(
        QStringLiteral("[广多大高强深杂难]$|民生|全局|实际|需求|热点|难点|堵点|痛点|"
                       "焦点|关键|短板|主线|主责|主业|特点|现象|对象|年度|全年|[人员]$"));
    if (!sides.right.contains(u'等'))
        return false;
    const QRegularExpressionMatch left = kLeft.match(sides.left);
    const QRegularExpressionMatch right = left.hasMatch() ? kRight.match(sides.right) : QRegularExpressionMatch();
    const QString name = left.captured(u"name");
    return right.hasMatch() && isBareName(name) && !isGeneral(name) && !kSaid.match(name).hasMatch()
        && isBareName(right.captured(u"first"));
}

/// 镇党委，镇政府; 中共中央办公厅，国务院办公厅; 州委书记，州长: party and government, which do it together. Where it
/// was reported to the one, the other may be who acts.
bool areBodies(const Sides &sides)
{
    static const QRegularExpression kLeft(QStringLiteral(
        "^(?:[一二三四五六]是|认真|深入|全面|严格|切实|及时)*(?:贯彻落实|贯彻|落实|执行|按照|根据|依据|协助|推动|配合|"
        "学习|对照|围绕)?(?:中共)?(?:(?:[一-龥]{0,4}[省市州县区旗镇乡]|中央|街道)(?:党委|委)|[一-龥]{0,4}党工委|党委)"
        "(?<office>办公厅|办公室|书记)?$"));
    static const QRegularExpression kCentral(
        QStringLiteral("^(?:认真|深入|全面|严格|切实|及时)*(?:贯彻落实|贯彻|落实|执行|按照|根据)?(?:中共中央|党中央)"
                       "(?<office>办公厅)?$"));
    static const QRegularExpression kRight(QStringLiteral(
        "^(?:国务院|[一-龥]{0,4}[省市州县区旗镇乡](?:人民)?政府|政府|街道办事处|办事处|管委会)"
        "(?<office>办公厅|办公室|(?:党组书记)?、?主任)?(?!副|党组成员)"
        "|^(?<head>[省市州县区旗镇乡]长)(?=切实|认真|带头|分别|共同|亲自|担任|均|坚持|主持|严格|自觉|任|为)"));
    static const QRegularExpression kReported(QStringLiteral("[报请经向送由提]"));
    const bool isParty = sides.left.endsWith(u'委') || sides.left.endsWith(u"办公厅") || sides.left.endsWith(u"办公室")
        || sides.left.endsWith(u"书记") || sides.left.endsWith(u"中央");
    if (!isParty || kReported.match(sides.left).hasMatch())
        return false;
    QRegularExpressionMatch left = kLeft.match(sides.left);
    if (!left.hasMatch())
        left = kCentral.match(sides.left);
    const QRegularExpressionMatch right = left.hasMatch() ? kRight.match(sides.right) : QRegularExpressionMatch();
    if (!right.hasMatch())
        return false;
    const QString office = left.captured(u"office");
    const QString other = right.captured(u"office");
    if (office == u"书记")
        return !right.captured(u"head").isEmpty() || other.endsWith(u"主任");
    return right.captured(u"head").isEmpty() && office == other;
}

/// 乡镇，企业、行业类分别有16个、21个、5个: one name is lacking to the counts, and it stands before the comma.
bool isOfEach(const Sides &sides)
{
    static const QRegularExpression kRow(QStringLiteral(
        "^(?<names>[一-龥]{2,8}(?:、[一-龥]{2,8}){0,6})分别(?:为|有|是|达|占)?(?<counts>\\d[\\d.]*[^、，。；\\d]{1,3}"
        "(?:[、和]\\d[\\d.]*[^、，。；\\d]{1,3}){1,7})$"));
    static const QRegularExpression kJoin(QStringLiteral("[、和]"));
    constexpr qsizetype kLongest = 6; // characters
    const bool mayBe = sides.right.contains(u"分别") && sides.left.size() <= kLongest;
    const QRegularExpressionMatch row = mayBe ? kRow.match(sides.right) : QRegularExpressionMatch();
    return row.hasMatch() && isBareName(sides.left)
        && row.captured(u"names").count(kJoin) + 1 == row.captured(u"counts").count(kJoin);
}

/// 公众参与、合法性审查，集体讨论决定等程序: the row goes on, and no more is said.
bool goesOn(const Sides &sides)
{
    const bool mayClose = sides.right.contains(u'等') || QStringView(u"程节条域面").contains(sides.right.back());
    return mayClose && (endsInRow(sides.left) || (sides.right.contains(u'、') && beginsRow(sides.left)))
        && !firstOfNames(sides.right).isEmpty();
}

} // namespace

QList<TextRange> commasInOpenRows(const QString &text)
{
    QList<TextRange> commas;
    for (qsizetype at = text.indexOf(u'，'); at >= 0; at = text.indexOf(u'，', at + 1)) {
        const Sides sides = sidesOf(text, int(at));
        if (sides.left.isEmpty() || sides.right.isEmpty())
            continue;
        if (isOpened(sides) || areBodies(sides)) {
            commas << TextRange {int(at), 1};
            continue;
        }
        if (!(sides.left.contains(u'、') || sides.right.contains(u'、')))
            continue;
        if (goesOn(sides) || isOfObjects(sides) || isOfSteps(sides) || isOfJoined(sides) || isOfManner(sides)
            || areAlike(sides) || isOfEach(sides))
            commas << TextRange {int(at), 1};
    }
    return commas;
}

QList<RuleExample> openRowExamples()
{
    return {
        found(u"原因是涉及规划，消防等多个领域，街道缺少权限。监督所承担全县医疗，公共场所和学校等单位的监督任务。"
              u"聚焦燃气，餐饮、建筑等重点行业，开展检查12次。",
            2022, 3),
        found(u"镇党委，镇政府全面贯彻会议精神。认真执行中共中央办公厅，国务院办公厅印发的规定。州委书记，州长切实履行"
              u"第一责"
              u"任人职责。",
            2022, 3),
        found(u"调解组织42个，乡镇，企业、行业类分别有16个、21个、5个。帮助企业解决合同履行，劳动用工等问题158个。",
            2022, 2),
        silent(u"调解组织42个，乡镇、企业、行业类分别有16个、21个、5个。复议案件，维持、撤销分别为3件、5件。"),
        silent(u"有关情况报县委，县政府及时作出部署。县委书记，县委政法委书记分别批示。经报请市委，市政府办公室印发方案"
               u"。"),
        silent(u"聚焦整治乱象，住建等部门及时处置。涉及面广，土地、房屋等方面的纠纷多发。围绕中心工作，安全等领域同步发"
               u"力。"
               u"负责行政审批，消防等单位的意见一并征求。针对存在的问题，城管等部门已整改。"),
        found(
            u"均履行了公众参与、合法性审查，集体讨论决定等程序。聚焦医疗美容，口腔诊疗、近视防治等领域，查处案件12件。",
            2022, 2),
        found(u"会同公安、城管，住建部门建立联席会议制度。推进行政复议规范化，信息化、专业化建设。", 2022, 2),
        found(u"自觉接受人大监督，民主监督、司法监督和社会监督。", 2022),
        found(
            u"对征收补偿、工伤认定，投诉举报等案件先行调解。均经公开征求意见，公平竞争审查、集体审议后印发。", 2022, 2),
        silent(u"对企业、群众，工作人员等均一视同仁。经公开征求意见，法制机构审核后印发。整合各方力量，公安、法院等部门"
               u"共同参与。做到机构健全、人员到位，经费、场地等要素全部落实。"),
        silent(
            u"会同公安、城管，住建部门牵头开展检查。与公安、法院联动，市场监管部门负责查处。推进信息化，标准化、规范化"
            u"水平明显提高。"),
        silent(
            u"加强人大监督，民主监督、司法监督同步发力。开展安全检查，燃气、餐饮等行业。听取企业、群众意见，收费、环境"
            u"等问题全部解决。"),
    };
}

} // namespace nianbao
