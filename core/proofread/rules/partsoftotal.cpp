// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/sumexamples.h"
#include "core/proofread/sources.h"
#include "core/proofread/sums.h"

namespace nianbao {

namespace {

bool isAmong(const PrintedLine &line, const Sum &sum)
{
    const int start = sum.total.range.end();
    return line.open.mid(start, sum.parts.first().range.start - start).contains(u"其中");
}

void judge(const PrintedLine &line, const Sum &sum, RedPencil &pencil)
{
    const bool isOne = sum.parts.size() == 1;
    const bool isAdded = !sum.isProduct && sum.parts.last().value >= 0;
    if (!isAdded && (sum.isMore() || sum.isLess()))
        pencil.mark(
            line, sum.range(), {ProofreadWords::tr("算出来的数与文中的不等。"), sum.shown(), {}, Severity::Warning});
    else if (sum.isMore() && isOne && isAmong(line, sum))
        pencil.mark(line, sum.parts.first().range, {ProofreadWords::tr("“其中”的数比总数大。"), sum.shown()});
    else if (sum.isMore() && isOne)
        pencil.mark(line, sum.parts.first().range,
            {ProofreadWords::tr("其中一部分的数比全部的数大。"), sum.shown(), {},
                sum.isCertain ? Severity::Error : Severity::Warning});
    else if (sum.isMore())
        pencil.mark(line, sum.range(),
            {ProofreadWords::tr("各项之和大于总数。"), sum.shown(), {},
                sum.isCertain ? Severity::Error : Severity::Warning});
    else if (sum.isLess() && sum.isWhole)
        pencil.mark(line, sum.range(), {ProofreadWords::tr("各项之和小于总数。"), sum.shown(), {}, Severity::Warning});
    else if (!sum.isLess() && !isOne)
        pencil.prove(line, sum.range(), sum.shown());
}

void checkPartsOfTotal(const Manuscript &manuscript, RedPencil &pencil)
{
    for (const PrintedLine &line : manuscript.lines()) {
        for (const Sum &sum : sumsIn(line.open, line.quantities))
            judge(line, sum, pencil);
    }
}

/// Each is found.
QList<RuleExample> wrongSums()
{
    return {
        found(u"办理行政应诉案件134件，其中，一审40件，二审95件，涉及土地、规划等领域。"),
        found(u"办理行政应诉案件134件，其中，一审40件，二审91件。"),
        found(u"审核文件117件，其中规范性文件140件。"),
        found(u"审结30件，其中维持20件，撤销8件，驳回5件。"),
        found(u"办理行政应诉案件134件（一审40件、二审95件），均已出庭。"),
        found(u"印发文件30件，其中县政府文件20件、办公室文件15件。"),
        found(u"甲镇20件、乙镇30件，共计60件。"),
        found(u"清理文件213件：继续有效153件，修改21件，废止38件。"),
        found(u"审结40件，维持20、撤销10、驳回15。"),
        found(u"收到100件，受理80件（其中审结60件，未结25件）。"),
        found(u"开展宣传60场，分别为进机关20场、进校园30场、进企业20场。"),
        found(u"立案517起，其中超限超载203起、非法营运96起、危货运输18起、其他126起。"),
        found(u"执法人员24名（在编18人，聘用9人）。"),
        found(u"甲镇20件、乙镇30件、丙镇15件，三个乡镇共计75件。"),
        found(u"不予处罚案件3916件，其中2022年812件、2023年1247件、2024年1957件。", 2024),
        found(u"开展活动79场（2020年13场、2021年15场、2022年14场、2023年20场、2024年27场）。", 2024),
        found(u"立案的27件中，非法采砂8件、乱占耕地13件、侵占河道7件、其他1件。"),
        found(u"收到意见76条，采纳68条，部分采纳5条，未采纳13条。"),
        found(u"收到申请96件，其中受理86件、不予受理5、告知补正3、其他4。"),
        found(u"收到申请96件，其中受理88件、不予受理5件、告知补正3件、其他4件。"),
        found(u"招录执法人员12名，其中公务员8名、事业编6名。"),
        found(u"选派骨干参训，其中男60人、女50人，共100人。"),
        found(u"审结50件，其中维持30件、撤销8件、驳回6件、终止4件。"),
        found(u"查处超限超载36起、非法营运13起、危货运输9起，共59起。"),
        found(u"三个镇分别办理12件、15和18件，共44件。"),
        found(u"22个村各配备法律顾问2名，共46名。"),
        found(u"制定规章13件，含新制定5件、修改4件、废止6件。"),
        found(u"建成调解组织60个，即村级40个、镇级15个、行业性4个。"),
        found(u"新增企业120户、注销40户，净增90户。"),
        found(u"抽查60户次（市场监管领域30户次、生态环境领域20户次）。"),
        found(u"上年结转6件，新收73件，总数达到80件。"),
        found(u"移送案件17件，公安机关已立案12件、不予立案2件，另有4件正在审查。"),
        found(u"受理案件95件（含上年结转41件、本年新收64件）。"),
        found(u"发现问题117个，已完成整改23个，未完成85个。"),
        found(u"收到申请100件，其中网络申请60件、信函申请30件、当面申请5件。"),
        found(u"上半年受理12件，下半年受理26件，全年共受理39件。"),
        found(u"一季度立案9件；二季度立案14件；三季度立案10件；四季度立案12件；全年立案46件。"),
        found(u"前三季度化解纠纷90件，四季度化解纠纷30件，全年化解纠纷118件。"),
        found(u"全年受理案件39件，上半年受理案件12件，下半年受理案件26件。"),
        found(u"第一批清理15件，第二批清理20件，两批共清理36件。"),
        found(u"参评案卷50件，优秀20件、合格28件、不合格5件。"),
        found(u"督察发现问题73个。截至年底，已整改71个，还有3个正在整改。"),
        found(u"新增12项，取消5项，变更3项，共调整21项。"),
        found(u"上半年、下半年分别受理12件、26件，全年共受理39件。"),
        found(u"1至6月受理12件，7至12月受理26件，全年共受理39件。"),
        found(u"第一轮检查发现问题15个，第二轮检查发现问题20个，两轮检查共发现问题36个。"),
        found(u"查摆问题73个，已完成整改71个，正在整改3个。"),
    };
}

/// Totals that reach farther back, and parts that are apart or not by what they are.
QList<RuleExample> sumsOfKinds()
{
    return {
        silent(u"乡镇受理42件；县级受理16件、部门受理9件，共67件。"),
        silent(u"安排普法经费人均1元，共41万元；法律援助经费120万元，执法装备经费386万元，合计547万元。"),
        silent(u"全县有镇9个；乡5个、街道2个，共16个。民警582人。辅警413人、文职20人，合计1015人。"),
        silent(u"查处案件86件，其中罚款72件、没收违法所得35件、责令停产停业4件。"),
        silent(u"行政编制45名、事业编制20名，实有58名，缺编7名；新收应诉案件40件，胜诉45件、败诉2件。"),
        silent(u"罚款案件84件，其中1万元以上20件、10万元以上5件、5000元以下64件。"),
        silent(u"城镇、农村分别占41.2%、58.8%，党员占61.7%，团员占24.5%，女性占36.2%。"),
        found(u"受理案件32件，其中调解24件、裁决8件、撤回3件。"),
        found(u"接待来信来访176件次，其中来信35件、来访97件次、来电51件次。"),
        found(u"隔离观察126人，其中集中隔离81人、居家隔离55人。"),
        found(u"应诉案件82件，胜诉72件、败诉12件。"),
        found(u"签约项目84个，其中10亿元以上6个、5亿～10亿元23个、5亿元以下65个。"),
        found(u"编制45名，实有38名，缺编9名。"),
        found(u"全年法院判决82件，胜诉72件、败诉12件。受理案件120件，刑事60件、民事50件、行政20件。", 2018, 2),
        found(u"审查合同、协议408份，行政协议215份、民事合同201份。审查文件120件，县政府文件80件、部门文件60件。", 2018,
            2),
        silent(u"审结84件，其中判决82件，胜诉72件、败诉12件；判决82件，胜诉72件、败诉10件。"),
        silent(u"受理复议案件50件，应诉案件30件、赔偿案件25件；审查文件50件，印发文件30件、备案文件25件。"),
        silent(u"审查各类合同408份，行政合同215份、民事合同193份；审查合同50份，规范性文件60件、合同类文件20份。"),
        found(u"培训3期，第一期120人，第二期135人，第三期98人，共363人。"),
        found(u"城镇、农村分别占41.2%、68.8%，专职占35.8%，兼职占74.2%。", 2018, 2),
    };
}

/// On these the rule is silent.
QList<RuleExample> rightSums()
{
    return {
        silent(u"上半年受理12件、审结10件；下半年受理26件、审结20件；全年共受理38件、审结30件。"),
        silent(u"上半年受理12件，下半年受理26件，全年受理行政复议和行政应诉案件50件，办结60件。"),
        silent(u"上半年培训执法人员300人，下半年培训执法人员260人，全年培训执法人员400人。"),
        silent(u"1—6月受理12件，9—12月受理26件，全年受理50件；第一期培训60人，第二期培训80人，三期共培训240人。"),
        silent(u"参评案卷52件，优秀20件，合格50件，不合格2件；抽查案卷50件，优秀20件、合格25件、不合格5件。"),
        silent(u"上年结转3件，新收50件，已办结50件，还有3件正在办理；受理30件，已办结20件，还有20件正在核查投诉。"),
        silent(u"发现问题73个，整改60个，部分整改8个，还有5个正在整改。"),
        silent(u"受理应诉案件50件，已审结46件，其中胜诉45件，还有4件正在审理。"),
        silent(u"新增12项、取消5项、变更3项，共调整20项；权责清单124项，新增31项、取消22项、变更76项。"),
        silent(u"新增事项12项、取消事项5项，共保留事项460项；新增法律顾问12名、取消3名，共聘请法律顾问46名。"),
        silent(u"县公安局举办讲座20场、县司法局举办讲座30场，全年共举办讲座60场。"),
        silent(u"甲镇受理20件，乙镇受理30件，共化解45件；立案20件、结案18件、移送3件，共查处21件。"),
        silent(u"受理申请120件，办理100件，已审结80件，未审结20件；收到举报60件，查实20件，未整改5件。"),
        silent(u"收到申请100件，其中网络申请60件、信函申请30件；建成站点40个，其中县级1个、镇级12个、村级27个。"),
        silent(u"8个乡镇均建立调解室1个，共有调解室12个。"),
        silent(u"评查执法案卷320卷，优秀214卷，合格98卷，不合格8卷，合格以上占97.5%。"),
        silent(u"22个村各配备法律顾问2名，县级配备5名，共49名。"),
        silent(u"新增企业120户、注销40户，净增80户；个体工商户净增90户。"),
        silent(u"审结50件，其中维持30件、撤销8件、驳回6件，等等；审结50件，维持30件、撤销8件、驳回6件。"),
        silent(u"印发文件30件（县政府文件20件、办公室文件8件等）。"),
        silent(u"收到公民申请47件、法人申请6件，涉及公安27件、自然资源26件。审结46件，其中撤销6件，涉及治安27件。"),
        silent(u"办理案件30件（上年结转5件、涉及土地类8件）。"),
        silent(u"建成村级站点20个、镇级站点5个，公共法律服务覆盖30个点位；两年累计办理案件80件。"),
        silent(u"提请审议议题54个，审议通过40个，原则通过10个，暂缓审议4个。"),
        silent(u"收到意见76条，采纳58条，部分采纳5条，未采纳13条。"),
        silent(u"不予处罚案件3916件，其中2022年712件、2023年1247件、2024年1957件。"),
        silent(u"全县调解纠纷3126件，成功3094件；其中婚姻家庭1021件、邻里882件、土地646件、其他577件。"),
        silent(u"清理文件284件，废止31件，修改12件，其中县政府文件9件、办公室14件、部门20件。"),
        silent(u"事项目录共11项，其中听证2项、专家论证11项、社会稳定风险评估9项。"),
        silent(u"办理行政许可1.8万件、行政处罚320件、行政强制14件，其中行政处罚案件中适用简易程序的206件。"),
        silent(u"立案443起，其中超限超载203起，占45.8%；非法营运96起、危货运输18起、其他126起。"),
        silent(u"甲镇20件、乙镇30件，共计50件。"),
        silent(u"建成站点26个：其中县级1个、乡镇14个；受理案件90件：主要有土地类40件、房产类30件。"),
        silent(u"普法经费人均0.8元，比上年提高0.2元，共计31万元。"),
        silent(u"接收工单2318件，满意2187件。其中城管类1042件、物业类688件、其他588件。"),
        silent(u"受理案件30件，开展案卷评查，其中抽查50件。"),
        silent(u"培训500人，其中行政执法人员300人、行政机关负责人250人，女党员200人、女干部350人。"),
        silent(u"检查单位30家，其中食品企业20家、药品企业15家；应诉40件，其中一审30件、一审败诉12件。"),
        silent(u"全镇党员500名，其中女党员300名、女干部250名。"),
        silent(u"受理20件，办结18件，共计化解20件。"),
        silent(u"受理行政复议案件50件，审结40件，维持20件、撤销10件、驳回5件。"),
        silent(u"罚没款共3.6万元，其中甲镇2.1万元、乙镇1.5万元。"),
        silent(u"印发文件30件，其中县政府文件10件、办公室文件15件。"),
        silent(u"评查案卷260件，其中许可案卷120件、处罚案卷140件、优秀案卷20件。"),
        silent(u"办理行政应诉案件134件，其中一审40件、二审90件；再审4件。"),
        silent(u"公布事项30项，其中网上可办事项28项、即办事项20项。"),
        silent(u"办理行政应诉案件134件，其中，一审40件，二审94件，涉及土地、规划等领域。"),
        silent(u"审核文件117件，其中，规范性文件14件，定期对规范性文件进行清理。"),
        silent(u"受理150件，其中审结140件，维持100件，撤销20件。"),
        silent(u"清理文件900余件，其中废止139件、修改18件、宣布失效182件。"),
        silent(u"培训500人，其中领导干部300人，执法人员400人。"),
    };
}

} // namespace

Rule partsOfTotalRule()
{
    return {QLatin1String("numbers.total"), QLatin1String("N1"), QT_TRANSLATE_NOOP("proofread", "总数与分项"),
        QT_TRANSLATE_NOOP(
            "proofread", "各项加起来比总数大，或者写明是全部的各项（一审、二审，“共计”）加起来与总数不等。"),
        Severity::Error, kSelfEvident, Strength::Regulation, checkPartsOfTotal,
        wrongSums() + sumsOfKinds() + rightSums() + sumExamples(), {QLatin1String("numbers.scale")}};
}

} // namespace nianbao
