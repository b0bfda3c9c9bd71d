// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/names/pairslips.h"

#include "core/proofread/names/freecharacters.h"

#include <QPair>
#include <QSet>

namespace nianbao {

bool isLost(WordReading &reading, int position)
{
    return reading.isLeftOver(position) && !standsInAnySentence(reading.text()[position]);
}

/// But 堤请市人大常委会, 推形村干部代办.
bool isOfPlaceName(QStringView text, TextRange window)
{
    constexpr QStringView kPlaces(u"县市区乡镇村社街路河江湖山寨屯庄岭湾桥");
    if (window.end() >= int(text.size()))
        return false;
    const QChar next = text[window.end()];
    return next == u'〔' || (kPlaces.contains(next) && mayNamePlace(text.mid(window.start, window.length)));
}

bool isOfLonger(WordReading &reading, TextRange window)
{
    const auto isOfName = [&](int position) {
        constexpr QStringView kSuffixes(u"率化性权费制类型");
        return reading.isLeftBeside(position) && !standsInAnySentence(reading.text()[position])
            && !kSuffixes.contains(reading.text()[position]);
    };
    return isOfName(window.start - 1) || isOfName(window.end());
}

bool isBehindNumber(QStringView text, TextRange window)
{
    constexpr QStringView kUnits(u"项件名个条份次家户");
    return window.start > 0 && text[window.start - 1].isDigit() && kUnits.contains(text[window.start]);
}

/// 记录仪有: it may end a word that no list has.
bool isBesideFreeOne(WordReading &reading, TextRange window, int at)
{
    constexpr QStringView kEnds(u"仪器厅堂馆院站厂店房具品物权率度性化式型级类员者家师生剂素症病疫汤酒");
    const QChar written = reading.text()[at];
    const int neighbour = at == window.start ? at + 1 : at - 1;
    const auto isOfWord = [&](int position) {
        return !reading.isEdge(position) && !(reading.isBreak(position) && reading.isBreak(position + 1));
    };
    return isOnlyWithinWords(written) && isLost(reading, at) && reading.isBreak(neighbour)
        && reading.isBreak(neighbour + 1) && !reading.isRight(neighbour)
        && !(at == window.start && isOfWord(at - 1) && kEnds.contains(written));
}

namespace {

/// The words that are in nearly every report, two characters each.
bool isInEveryReport(QStringView word)
{
    constexpr QStringView kWords(
        u"存在如下工作情况其中全年推进主要法治建设贯彻案件执法开展思想报告问题政府行政办理中国精神指导特色坚持全部组织"
        u"事项依法受理履行学习职责办结规范申请落实原因普法全面服务年度文件深入检查学法审查违法人员化解维持有关应诉公开"
        u"部门研究合同召开重大不足活动以上培训不够宣传制度其他法律重点完成纠纷提高整改信息增长决定决策集体企业成效群众"
        u"提升审核提出其余出庭修订程序调解任务举办参与主持清理发现修改上年制定下降涉及监督没有力争安排不予人次党政会议"
        u"施行做到废止建议管理优化意见宪法终止领导国家政务严格要求力量参加强化意识责任质量达到基层法制印发深化队伍撤销"
        u"评估公示做好综合改革部署加强罚款通过有效清单单位矛盾监管推动采纳理论增加机关驳回月底收到案卷机制讨论编制平均"
        u"抽查公布机构进行以下年底维护抓好尚未专项社会带头个别备案成功累计部分取得按照发放述法答复复议主动处罚推行能力"
        u"认真健全继续审批持证实现集中随机社区接受减少不少关于干部覆盖议题到位立案领域教育考核重要合格规划列入完善评查"
        u"乡镇合计纳入专业风险作出实行现场移送优秀正在及时环境扎实增强协调全市公众按期各类时限坚定建成水平权力争议律师"
        u"发展总数中心系统还有记录配备安全败诉网上行为有待协议围绕实施结转信访发生自信同比持续党组建立打算时间对照方式"
        u"作为新增截至年内督办市委结合内容确认登记治理营商联合查处项目取消调整保留切实省级金额责令亲自基础专题处理街道"
        u"分别许可在于体系平台承接热线民主办案共有局长计划统一资料经验压实举措督促行动规定统筹办件公正保障聘请基本主题"
        u"现有轻微压缩告知或者只有结果文化原告目标确立环节场次实际被告科学作用书面现行资金考试整治根据自觉剩余目录成立"
        u"司法排查年初承诺投诉判决意义配合予以下放设立文书人均违规稳定轮训城市渠道收官结案按时窗口深刻经营过问出台启动"
        u"用法业务主体诉求审理出具限期以来以内领悟尚有撤回证件证明对象来访法院生产方面举报年末专职解决农村确保一些证据"
        u"一般有力听取稳步公安明确接待逐一培养提供反映隐患突出科室审议农业改正发挥报备改造运用政治线索直接组建述职总结"
        u"市场同志转变氛围个体运行应急少数知识拆除验收逐项销号适用年终反馈案例骨干创新学校保持加快全局充分书记底线梳理"
        u"宣讲巡查设置成员招录立法纠正较大差距普通源头材料认定咨询失效各级纠错更加宣布当年全国会同公职总量撤诉中央谋划"
        u"整合良好节点承办坚强期间诉讼均衡不断成绩落地起草效能农民核心履职畅通方案数据督察代表充实民生赋权当场报送工程"
        u"草案短板比例衔接人才分解审计万元一次乡村县委镇长公告审结县级市级亿元本级每个评出公共新建职能坚决调查处置变更"
        u"主任守法名义划转居民调处办事签订涉法队员培育上级存量先后胜诉相比人数听证带队法规抽取标准力度查出和谐强制进驻"
        u"周年送达参训巩固秩序经济历次惠及依据岗位批次注销提案法定面积提请形式超过防控确定推广措施专家做法积案调研营造"
        u"我们着力回头制作全员权责减轻紧扣退回包括裁量偏少补充细化未结劳动土地夯实提速疫情事务预防现象余下流程仲裁精简"
        u"各项攻坚行使来信挂牌牵头引领关键全程践行视频手段单一进展监测人民职工便民办法从严支持追回动态浓厚兼职指引成果"
        u"历史党委缩短环保和解挽回政策山林促进工地把关日常文明生态评价引导首次执业共计事后执行涉嫌线上核查卫生打造持有"
        u"聚焦查实典型规则列为大厅健康国际试点城管行业资格加大低于清零供给保护没收做实学时连续上升信用基准车辆配套走访"
        u"建筑流动跟踪要点具有查办进度连同垃圾鉴定消除法学期盼非法压减批示大队收集解除理由管好说明药品得到救助待遇上线"
        u"转入先行未能讲座提前创建高效之间组成台账发布经过举行净增正确日前上门欠薪工资依然规章平衡庭审生活周期经费检测"
        u"监察复杂场所范围地方医疗练兵权益医保征集兑现精准区级全区同时准予有序证照体检学生以前重复产业示范使用自查开办"
        u"扩大遗留刑事网格出动抓实接收跑腿补偿依托运输协作物业多元划分无法数量边界回复主办停产下发满意仍然网络邀请旁听"
        u"获评提交实体虽然违建委员讲授发出偏远守牢遏制凝聚厘清补齐打通尤其抓手分管历时利用");
    static const QSet<QPair<QChar, QChar>> kPairs = [&] {
        QSet<QPair<QChar, QChar>> pairs;
        for (qsizetype index = 0; index + 1 < kWords.size(); index += 2)
            pairs.insert({kWords[index], kWords[index + 1]});
        return pairs;
    }();
    return word.size() == 2 && kPairs.contains({word[0], word[1]});
}

} // namespace

bool isOfEveryReport(WordReading &reading, QStringView right, TextRange window, int at)
{
    constexpr QStringView kFree(u"机子器卡域页网记连数条第置名会该"); // of other words that no list has
    const QChar written = reading.text()[at];
    const int neighbour = at == window.start ? at + 1 : at - 1;
    return isInEveryReport(right) && reading.isFramed(window) && reading.isBreak(window.start + 1)
        && !reading.isRight(neighbour) && isLost(reading, at) && !kFree.contains(written)
        && !kFree.contains(reading.text()[neighbour]) && !isOfficeWord(written);
}

} // namespace nianbao
