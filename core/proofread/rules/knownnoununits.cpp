// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/knownnoununits.h"

#include <QHash>

namespace nianbao {

namespace {

/// What is held, taught or asked.
QList<NounUnits> unitsOfEvents()
{
    return {
        {WordChoice(u"讲座$|培训班$|大讲堂$|演练$|党课$"), u"户 户次 家次 件 份 宗 卷 篇 亩 台 辆 起 条 栋 张 幅",
            WordChoice(u"落实|资料|新闻|信息|观看|涉|推送|录制|发布|刊|视频|线上|网络|制作|通过")},
        {WordChoice(u"宣讲会$|座谈会$|推进会$|发布会$|听证会$|论证会$|常务会议$|专题会议$|专题会$|例会$"),
            u"户 户次 家次 宗 卷 亩 台 辆 栋 幅", WordChoice(u"落实|新闻|信息|涉|通过|提请|提交|报|列入|纳入|上会")},
        {WordChoice(u"法治培训$|执法培训$|业务培训$|专题培训$|法治宣讲$|普法宣讲$|集中宣讲$|法治宣传$|法治活动$|"
                    u"普法活动$|宣传活动$|主题活动$|学法活动$"),
            u"宗 卷 亩 台 辆 起 件",
            WordChoice(u"报道|资料|新闻|信息|创作|办理|发放|作品|产品|推送|录制|发布|刊|视频|线上|网络|制作|通过")},
        {WordChoice(u"宣讲会$|座谈会$|推进会$|发布会$|听证会$|论证会$|例会$|党组会议$|常委会会议$|办公会议$|工委会议$|"
                    u"常务会议$|"
                    u"政策解读会$"),
            u"名 家 处 份",
            WordChoice(u"参加|列席|邀请|派|落实|新闻|信息|涉|通过|提请|提交|报|列入|纳入|上会|研究|审议|讨论|"
                       u"议定|部署|征求|收集|要求|明确|决定")},
        {WordChoice(u"集中学习$|集体学习$|集体学法$|会前学法$|集中学法$|专题学法$|法治专题学习$|旁听庭审$"),
            u"件 份 户 家 处 起 宗 卷 栋 亩"},
        {WordChoice(u"出庭应诉$|负责人出庭$"), u"家 户 项 条 处 份 场次 卷"},
        {WordChoice(u"培训$|轮训$"), u"件 份 宗 卷 亩 处 栋",
            WordChoice(u"视频|线上|教材|资料|课件|信息|制作|申请|基地|机构|点")},
        {WordChoice(u"解答咨询$|接受咨询$|接待咨询$|群众咨询$|法律咨询$"), u"家 份 处 亩 卷 栋",
            WordChoice(u"企业|书面|出具|设")},
    };
}

/// Who is there, taught or served.
QList<NounUnits> unitsOfPeople()
{
    return {
        {WordChoice(
             u"执法人员$|法律顾问$|律师$|调解员$|法律明白人$|公证员$|网格员$|志愿者$|仲裁员$|监督员$|协管员$|讲师$"),
            u"份 宗 卷 篇 亩 幅 栋 件 起 条",
            WordChoice(u"查处|处理|处分|移送|投诉|举报|涉|问责|线索|代理|委托|指派|提请|装备"),
            WordChoice(
                u"聘请|选聘|聘任|配备|选配|培养|招录|招募|培训|组建|吸纳|发展|遴选|增聘|新增|配齐|建有|现有|共有|配有|"
                u"设有|有人民|有专职|有兼职|有律师|有执法|有行政|有持证|有公职|有法律|有网格|有调解员|有在编|有注册|"
                u"专兼职|专职|兼职")},
        {WordChoice(u"执法人员$|执法力量$|工作人员$|警力$|民警$"), u"户 家 件 份 处 条 项 起 宗 场次",
            WordChoice(u"检查|查处|处置|整改|排查"), WordChoice(u"出动|投入|抽调|选派|调配")},
        {WordChoice(u"受众$|听众$"), u"家 户 件 起 个 名次", WordChoice(u"企业|账号|粉丝")},
        {WordChoice(u"法律顾问$|公职律师$|法律明白人$|法律明白人”$|网格员$|调解员$"), u"场 场次 人次 处",
            WordChoice(u"培训|轮训|授课|讲|宣|接待|咨询|服务|工作站|走访|调解室"),
            WordChoice(u"聘请|选聘|聘任|配备|选配|培养|外聘|现有")},
        {WordChoice(u"应考$|实考$|应到$|实到$|参考$|参考人员$|应考人员$"), u"件 份 宗 卷 起 条 篇 亩 项 栋 幅 台 辆 艘",
            WordChoice(u"供参考|学习|借鉴|编|案例|制定|印发|提供")},
        {WordChoice(u"持证$|持证上岗$"), u"件 宗 卷 起 条 篇 亩 项 栋 幅 台 场 期"},
        {WordChoice(u"参训干部$|参训人员$|参训学员$|培训人员$|培训学员$|培训干部$"), u"份 宗 卷 篇 亩 幅 栋 件 起 条"},
        {WordChoice(u"参训$|受训$|参加人员$|参加人数$|参训人数$|受教育人数$|受教育群众$|受教育学生$|"
                    u"受教育人员$|受众$|参学$"),
            u"件 份 宗 卷 起 条 篇 亩 项 栋 幅 台 辆 场次 处"},
        {WordChoice(u"受众$|听众$|参与群众$|受益群众$|受教育群众$|参与师生$|覆盖师生$|受教育师生$|参与学生$|覆盖学生$|"
                    u"服务群众$|惠及群众$|受教育人数$"),
            u"场 期 场次 宗 卷 篇 亩 项 条 份 处 部", WordChoice(u"实事|事项|举措|措施|线上|意见|诉求")},
    };
}

/// Who has a door, and what stands somewhere.
QList<NounUnits> unitsOfPlaces()
{
    return {
        // 其中街道调解委员会126件: what they have handled, so that only where they are made it is they that are told
        {WordChoice(
             u"调解委员会$|调委会$|调解组织$|调解中心$|调解室$|工作室$|工作站$|服务站$|服务室$|服务中心$|服务点$|"
             u"联系点$|司法所$|公证处$|事务所$|示范村$|示范社区$|法治村$|服务窗口$|综合窗口$|教育基地$|实践基地$|"
             u"文化广场$|主题公园$|文化公园$|文化阵地$|普法阵地$|图书角$|图书室$|宣传栏$"),
            u"名 人 位 人次 件 份 起 宗 卷 篇 场 场次 次 期 户 亩 台 辆",
            WordChoice(
                u"派驻|进驻|入驻|选派|参与|涉及|培训|配备|招聘|选聘|惠及|受理|办理|调处|化解|接待|走访|开展|解答|聘任|"
                u"配齐|安排|整合|吸纳|下沉|报送|移送|考察|参观"),
            WordChoice(u"成立|组建|设立|设置|建成|新建|打造|建有|设有|创建|命名|增设|挂牌|共有|现有|新增|建立")},
        {WordChoice(u"企业$|市场主体$|经营主体$|商户$|工商户$|经营单位$|用人单位$|培训机构$|医疗机构$"),
            u"名 位 份 宗 卷 篇 条 期 件 亩 幅",
            WordChoice(
                u"涉及|涉企|投诉|举报|案|受理|处罚|答复|信息|意见|问题|责任|发放|服务|代表|采纳|告知|其中|负责|员工"),
            WordChoice(u"检查|抽查|走访|惠及|覆盖|登记|新设|培育|注册|新增|约谈|排查|纳入|录入")},
        {WordChoice(u"设备$|电梯$|锅炉$"), u"人 名 位 场 期 篇 亩 卷",
            WordChoice(u"负责|操作|管理|作业|人员|涉|领域|行业|培训|执法|案"),
            WordChoice(u"封停|停用|检查|检验|登记|封存|查封")},
        {WordChoice(u"隐患$"), u"名 位 人 人次 场 场次 份 篇 卷 宗 期",
            WordChoice(u"人员|负责|会|培训|宣传|报告|通报")},
    };
}

/// What is done with papers.
QList<NounUnits> unitsOfThings()
{
    return {
        {WordChoice(u"案件$|纠纷$|诉求$|诉讼$|复议申请$|公开申请$|信访件$"),
            u"名 位 艘 台 辆 亩 堂 栋 幅 株 棵 场 场次 家 册",
            WordChoice(
                u"庭审|审判|巡回|释法|宣讲|评查|讲解|普法|模拟|演示|教育|企业|单位|机构|人员|负责|承办|参与|抽调|安排|"
                u"涉及|涉黑|涉恶|涉毒|涉案|审理|责任|配备|专职|从事|宣传|报道|"
                u"推送|拍摄|发布|旁听|"
                u"观摩|直播")},
        {WordChoice(u"重大事项$|决策事项$|许可事项$|服务事项$|职权事项$|权责事项$|审批事项$|议题$|特色事项$|执法事项$"),
            u"人 名 位 艘 台 辆 亩 篇 场 栋 幅 家 户",
            WordChoice(u"个人|负责|报告|申报|抽查|入驻|承办|涉及|参与|派驻|窗口|单位|部门|办理|惠及|服务企业"),
            WordChoice(u"研究|审议|推出|上线|公布|取消|下放|承接|清理|决定|梳理|审查|编制|讨论|听取")},
        {WordChoice(u"合同$|协议$|案卷$|规范性文件$|审核文件$|审查文件$|环评文件$|审批文件$"),
            u"人 名 位 场 亩 堂 场次 人次 处",
            WordChoice(u"签|参与|组织|安排|指派|出动|发放|送达|告知|涉及|惠及|向|为|给|履|解除|订立|违反|抽调|涉|"
                       u"投入|邀请|分|持|劳|用工|聘用|就业|补偿|征收|安置")},
        {WordChoice(u"宣传资料$|宣传材料$|宣传手册$|宣传册$|宣传折页$|宣传单$|明白纸$|宣传品$|普法读本$"),
            u"名 位 人次 起 项 宗 亩 家次"},
        {WordChoice(
             u"审结$|结案$|败诉$|胜诉$|确认违法$|宣布失效$|继续有效$|驳回$|废止$|撤销$|被撤销$|维持$|终止$|在办$|"
             u"未审结$|未采纳$|部分采纳$|被采纳$|采纳$|待判$|按期办结$|调结$|仲裁裁决$|按期办结$|拟修改$|查实$|查否$|"
             u"立案$|纠正$|修改$|减轻处罚$|不予处罚$|化解$|依申请公开$|转办$|确认无效$"),
            u"场 场次 班次 节 堂 亩 栋", WordChoice(u"活动|会议|讲座|培训|演出|比赛|直播|宣传|庭审")},
        {WordChoice(
             u"审结$|败诉$|胜诉$|确认违法$|宣布失效$|继续有效$|废止$|未审结$|待判$|调结$|未采纳$|部分采纳$|被采纳$"),
            u"名 位 家 户", WordChoice(u"企业|商户|单位|机构|资格|人员|农户|居民|部门|会员|学校")},
        {WordChoice(u"合同$|协议$|法律意见书$"), u"家 户 名 人次",
            WordChoice(u"签|履|解除|订立|涉及|企业|单位|违反|服务"), WordChoice(u"审查|审核|修改|起草|评查|清理|出具")},
        {WordChoice(u"诉讼案件$|复议案件$|行政案件$|刑事案件$|应诉案件$|处罚案件$"), u"户 人次 处",
            WordChoice(u"涉及|征收|拆迁|人员|评查")},
        {WordChoice(u"代表建议$|政协提案$|委员提案$|建议提案$|依申请公开$"), u"场 场次 名 户 家 人次 处",
            WordChoice(u"提出|企业|单位")},
        {WordChoice(u"规范性文件$|政府规章$|地方性法规$|法规草案$|规章草案$|政策措施$|应急预案$"),
            u"名 位 人 人次 家 户 场 场次", WordChoice(u"涉及|惠及|报送|征求|单位|企业|负责|宣讲|宣传|培训|解读|演练")},
        {WordChoice(u"意见书$|建议书$|决定书$|责任书$|通知书$|告知书$|建议函$|督办函$"), u"场 场次 篇 亩 项 位"},
        {WordChoice(u"许可事项$|审批事项$|服务事项$|权力事项$|职权事项$|证明事项$|处罚事项$|赋权事项$|执法事项$|"
                    u"履职事项$|管理权限$|处罚权$|"
                    u"告知承诺事项$"),
            u"名 位 户 家 场 场次 人次 卷",
            WordChoice(u"进驻|入驻|惠及|办理|办结|服务企业|负责|窗口|人员|单位|部门|涉及|企业|咨询|办事|帮办|代办")},
        {WordChoice(u"政府信息$|公开信息$|许可信息$|处罚信息$|检查信息$|执法信息$"), u"户 家 名 位 场 场次 亩 人次",
            WordChoice(u"企业|商户|主体|信用|推送|查询|咨询|点击")},
        {WordChoice(u"法律意见$|修改意见$|审核意见$|审查意见$|意见建议$|审计建议$"), u"户 家 名 位 场 场次 人次 亩 起",
            WordChoice(u"征求|听取|收集|征集|反馈|向|代表|单位|企业|走访")},
    };
}

/// Sums of money; of those without decimals the number may be of something else.
QList<NounUnits> unitsOfMoney()
{
    constexpr double kHuge = 3e6;
    return {
        {WordChoice(u"总额$|金额$|标的额$|数额$|款额$"), u"件 份 人 名 位 户 家 宗 卷 场 次 期 起 条 人次 户次 家次 篇",
            WordChoice(u"不明|不等|小额")},
        {WordChoice(u"资金$|经济损失$|投资$|罚没款$|经费$|投资额$|产值$|收入$|支出$"), u"件 份 宗 卷 条 起 场 期 篇",
            WordChoice(u"项目|补"), {}, 0, true},
        {WordChoice(u"罚款$|罚没款$|没收违法所得$|罚金$"), u"件 份 宗 卷 条 起 场 期 篇 人 户 家 次 人次", {}, {},
            kHuge},
    };
}

} // namespace

const QList<NounUnits> &nounsNotCountedIn(const QString &unit)
{
    static const QHash<QString, QList<NounUnits>> kByUnit = [] {
        QHash<QString, QList<NounUnits>> byUnit;
        for (const NounUnits &each :
            unitsOfEvents() + unitsOfPeople() + unitsOfPlaces() + unitsOfThings() + unitsOfMoney()) {
            for (const QStringView wrong : each.units.split(u' '))
                byUnit[wrong.toString()] << each;
        }
        return byUnit;
    }();
    static const QList<NounUnits> kNone;
    const auto found = kByUnit.constFind(unit);
    return found != kByUnit.constEnd() ? *found : kNone;
}

} // namespace nianbao
