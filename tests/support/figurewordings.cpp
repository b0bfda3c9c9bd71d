// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/figureforms.h"

#include <array>

namespace nianbao::test {

namespace {

constexpr const char *kTotal = "numbers.total";
constexpr const char *kShare = "numbers.percentage";
constexpr const char *kGrowth = "numbers.growth";
constexpr const char *kTwice = "numbers.twice";

constexpr std::array kForms {
    FigureForm {kTotal, FigureTie::Whole, u"全年应诉案件共{t}件（一审{a}件、二审{b}件、再审{c}件），负责人均出庭。"},
    FigureForm {
        kTotal, FigureTie::Whole, u"对现行有效的{t}件文件逐件清理：继续有效{a}件、予以修改{b}件、宣布废止{c}件。"},
    FigureForm {kTotal, FigureTie::Whole, u"县公安局移送{a}起、县市场监管局移送{b}起、县烟草局移送{c}起，合计{t}起。"},
    FigureForm {kTotal, FigureTie::Whole, u"以政府名义发文{a}份，以办公室名义发文{b}份，总计{t}份，全部报备。"},
    FigureForm {kTotal, FigureTie::Whole, u"现有执法人员{t}名，其中男性{a}名、女性{b}名，平均年龄41岁。"},
    FigureForm {kTotal, FigureTie::Whole, u"立案{t}件，其中普通程序案件{a}件，简易程序案件{b}件。"},
    FigureForm {kTotal, FigureTie::Whole, u"排查风险点{t}处（已化解{a}处，未化解{b}处），逐一建立台账。"},
    FigureForm {kTotal, FigureTie::Whole, u"三个片区共建站点{t}个，分别为东片{a}个、中片{b}个、西片{c}个。"},
    FigureForm {kTotal, FigureTie::Whole, u"指派援助案件{t}件（刑事案件{a}件、民事案件{b}件、行政案件{c}件）。"},
    FigureForm {kTotal, FigureTie::Whole, u"新增公证{t}件：国内民事{a}件；国内经济{b}件；涉外{c}件。"},
    FigureForm {kTotal, FigureTie::Parts, u"复议案件审结{t}件，维持{a}件、撤销{b}件、驳回{c}件，按时结案率100%。"},
    FigureForm {kTotal, FigureTie::Parts, u"共作出复议决定{t}件，其中维持{a}、确认违法{b}、责令履行{c}。"},
    FigureForm {kTotal, FigureTie::Parts, u"收件{x}件，办结{t}件（准予许可{a}件，不予许可{b}件）。"},
    FigureForm {kTotal, FigureTie::Parts, u"印发文件{t}份，其中县政府文件{a}份、办公室文件{b}份。"},
    FigureForm {kTotal, FigureTie::Parts, u"公示信息{t}条，其中行政许可{a}条，行政处罚{b}条，行政强制{c}条。"},
    FigureForm {
        kTotal, FigureTie::Parts, u"新登记市场主体{t}户，其中企业{a}户、个体工商户{b}户、农民专业合作社{c}户。"},
    FigureForm {
        kTotal, FigureTie::Parts, u"审结{t}件，按时结案率100%，无一件延期。其中，维持{a}件、驳回{b}件、终止{c}件。"},
    FigureForm {kShare, FigureTie::Share, u"查摆问题{b}个，已整改到位{a}个，整改率达{p}%。"},
    FigureForm {kShare, FigureTie::Share, u"一审审结{b}件，败诉{a}件，败诉率仅为{p}%，低于全市平均水平。"},
    FigureForm {kShare, FigureTie::Share, u"{b}名考生中有{a}名通过，占{p}%。"},
    FigureForm {kShare, FigureTie::Share, u"调解案件{b}件，其中邻里纠纷{a}件，占总数的{p}%；婚姻家庭纠纷{x}件。"},
    FigureForm {kShare, FigureTie::Share, u"评查许可案卷{b}卷，合格{a}卷（合格率{p}%），发出通报{x}份。"},
    FigureForm {kShare, FigureTie::Share, u"负责人应出庭{b}次，实际出庭{a}次，出庭应诉率{p}%。"},
    FigureForm {kShare, FigureTie::Share, u"全局在编{b}人，取得执法资格{a}人，占比{p}%，比去年有所提高。"},
    FigureForm {kShare, FigureTie::Share, u"诉前委派调解成功率{p}%（{a}/{b}）。"},
    FigureForm {kShare, FigureTie::Share, u"全镇网格员{b}名，其中党员{a}名，党员占{p}%。"},
    FigureForm {kShare, FigureTie::Share, u"签订合同{b}份，已履约{a}份，履约率为{p}%，涉及金额{x}万元。"},
    FigureForm {kShare, FigureTie::Share, u"提出审查意见{b}条，被采纳{a}条，采纳率{p}%。"},
    FigureForm {kGrowth, FigureTie::Rise, u"办理法律援助{n}件，比上年的{f}件增长{p}%。"},
    FigureForm {kGrowth, FigureTie::Rise, u"收到信息公开申请{n}件，同比上升{p}%，去年同期为{f}件。"},
    FigureForm {kGrowth, FigureTie::Rise, u"登记在册企业从2017年的{f}家增加到{n}家，增幅{p}%。"},
    FigureForm {kGrowth, FigureTie::Rise, u"热线来电量同比增长{p}%（上年{f}件，今年{n}件）。"},
    FigureForm {kGrowth, FigureTie::Rise, u"2017年受理{f}件，2018年受理{n}件，同比增加{p}%。"},
    FigureForm {kGrowth, FigureTie::Rise, u"参训人数由上年的{f}人次提高至{n}人次，提升了{p}%。"},
    FigureForm {kGrowth, FigureTie::Fall, u"行政处罚立案{n}起，较上年{f}起下降{p}%。"},
    FigureForm {kGrowth, FigureTie::Fall, u"信访总量由{f}批次降至{n}批次，降幅达{p}%。"},
    FigureForm {kGrowth, FigureTie::Fall, u"受理投诉{n}件，同比减少{p}%（去年{f}件），全部办结。"},
    FigureForm {kGrowth, FigureTie::More, u"现有人民调解员{n}名，较上年增加{d}名，增长{p}%。"},
    FigureForm {kGrowth, FigureTie::More, u"举办讲座{n}场，比上年{f}场增加{d}场。"},
    FigureForm {kGrowth, FigureTie::More, u"培训由{f}期增加到{n}期，增加{d}期，增长{p}%。"},
    FigureForm {kGrowth, FigureTie::Less, u"发生行政争议{n}起，同比减少{d}起，下降{p}%。"},
    FigureForm {kGrowth, FigureTie::Less, u"证明事项从{f}项压减到{n}项，减少{d}项。"},
    FigureForm {kGrowth, FigureTie::Points, u"案件按期办结率由{f}%上升到{n}%，上升{d}个百分点。"},
    FigureForm {kGrowth, FigureTie::Points, u"群众安全感{n}%，较上年的{f}%提高了{d}个百分点。"},
    FigureForm {kTotal, FigureTie::Whole, u"收到申请{t}件，其中受理{a}件、不予受理{b}件、告知补正{c}件、其他{e}件。"},
    FigureForm {kTotal, FigureTie::Whole, u"收到申请{t}件，其中受理{a}、不予受理{b}、告知补正{c}、其他{e}。"},
    FigureForm {kTotal, FigureTie::Whole, u"选派执法骨干参训，其中男{a}人、女{b}人，共{t}人。"},
    FigureForm {kTotal, FigureTie::Whole, u"审结{t}件，其中维持{a}件、撤销{b}件、驳回{c}件、终止{e}件。"},
    FigureForm {kTotal, FigureTie::Whole, u"查处超限超载{a}起、非法营运{b}起、危货运输{c}起，共{t}起。"},
    FigureForm {kTotal, FigureTie::Whole, u"清理涉企文件，保留{a}件、修改{b}件、废止{c}件，合计{t}件。"},
    FigureForm {kTotal, FigureTie::Whole, u"三个镇分别办理{a}件、{b}件、{c}件，共{t}件。"},
    FigureForm {kTotal, FigureTie::Each, u"{a}个村各配备法律顾问{b}名，共{t}名。"},
    FigureForm {kTotal, FigureTie::Parts, u"新出台规章{t}件，包括新制定{a}件、修订{b}件、废止{c}件。"},
    FigureForm {
        kTotal, FigureTie::Parts, u"出台规范性文件{t}件，涉及城市管理类{a}件、民生保障类{b}件、营商环境类{c}件。"},
    FigureForm {kTotal, FigureTie::Whole, u"成立调解组织{t}个，即村级{a}个、镇级{b}个、行业性{c}个。"},
    FigureForm {kTotal, FigureTie::Parts, u"累计受理投诉举报{t}件，其中来信{a}件、来访{b}件、来电{c}件、网络{e}件。"},
    FigureForm {kTotal, FigureTie::Whole, u"现有人民调解员总数{t}人，其中专职{a}人、兼职{b}人。"},
    FigureForm {kTotal, FigureTie::Whole, u"上年结转{a}件，本年新收{b}件，总计{t}件。"},
    FigureForm {kTotal, FigureTie::Parts, u"行政检查总量{t}次，较上年有所减少，其中联合检查{a}次、单独检查{b}次。"},
    FigureForm {kTotal, FigureTie::Net, u"新增企业{a}户、注销企业{b}户，净增{t}户。"},
    FigureForm {kTotal, FigureTie::Whole,
        u"办理信息公开申请{t}件，其中予以公开{a}件、部分公开{b}件、不予公开{c}件、无法提供{e}件、其他处理{g}件。"},
    FigureForm {kTotal, FigureTie::Whole, u"行政处罚{a}件、行政许可{b}件、行政强制{c}件，总数达{t}件。"},
    FigureForm {
        kTotal, FigureTie::Whole, u"开展抽查{t}户次（市场监管领域{a}户次、生态环境领域{b}户次、住建领域{c}户次）。"},
    FigureForm {kTotal, FigureTie::Whole, u"一审案件{a}件、二审案件{b}件，两项合计{t}件。"},
    FigureForm {kTotal, FigureTie::Whole, u"全县{t}名执法人员中，持证{a}名、未持证{b}名。"},
    FigureForm {kTotal, FigureTie::Whole, u"办理案件{t}件，按类型分：治安类{a}件、交通类{b}件、消防类{c}件。"},
    FigureForm {kTotal, FigureTie::Whole, u"全年收件，线上{a}件、线下{b}件，一共{t}件。"},
    FigureForm {kTotal, FigureTie::Whole, u"审查合同{a}份、文件{b}份、协议{c}份，累计{t}份。"},
    FigureForm {kShare, FigureTie::Share, u"调解纠纷{b}件，成功{a}件，成功率{p}%。"},
    FigureForm {kShare, FigureTie::Share, u"受理行政复议案件{b}件。办结{a}件，办结率{p}%。"},
    FigureForm {kShare, FigureTie::Share, u"应报备文件{b}件，报备{a}件，报备率达到{p}%。"},
    FigureForm {kShare, FigureTie::Share, u"作出处罚决定{b}件，其中适用简易程序{a}件，占比为{p}%。"},
    FigureForm {kShare, FigureTie::Share, u"收到申请{b}件，按期答复{a}件，按期答复率{p}%。"},
    FigureForm {kShare, FigureTie::Share, u"全县{b}个行政村中，{a}个建成法治文化阵地，覆盖率达{p}%。"},
    FigureForm {kShare, FigureTie::Share, u"评议{b}家单位，满意{a}家，满意率{p}%。"},
    FigureForm {kShare, FigureTie::Share, u"线上办理{a}件，占办件总量（{b}件）的{p}%。"},
    FigureForm {kShare, FigureTie::Share, u"{b}件复议案件中，直接纠错{a}件，直接纠错率{p}%。"},
    FigureForm {kShare, FigureTie::Share, u"民事案件{a}件，占全部{b}件案件的比重为{p}%。"},
    FigureForm {kShare, FigureTie::Share, u"收集意见{b}条，吸收采纳{a}条，采纳比例{p}%。"},
    FigureForm {kShare, FigureTie::Share, u"负责人出庭{a}件次，应出庭{b}件次，出庭率达{p}%。"},
    FigureForm {kShare, FigureTie::Share, u"全县{b}个行政村中有{a}个建成调解室，占行政村总数的{p}%。"},
    FigureForm {kGrowth, FigureTie::RiseOfDecimals, u"登记经营主体由{f}万户增至{n}万户，增长{p}%。"},
    FigureForm {kGrowth, FigureTie::RiseOfDecimals, u"全县经营主体{f}万户增至{n}万户，增长{p}%。"},
    FigureForm {kGrowth, FigureTie::Fall, u"信访量从{f}件下降到{n}件，下降{p}%。"},
    FigureForm {kGrowth, FigureTie::Less, u"受理{n}件，较上年减少{d}件，下降{p}%。"},
    FigureForm {
        kGrowth, FigureTie::PairFall, u"一审、二审案件分别为{n}件、{m}件，较上年的{f}件、{h}件分别下降{p}%和{q}%。"},
    FigureForm {
        kGrowth, FigureTie::PairFall, u"受理案件{n}件、审结{m}件，同比分别下降{p}%和{q}%（上年分别为{f}件、{h}件）。"},
    FigureForm {
        kGrowth, FigureTie::PairFall, u"查办案件{n}件{m}人，去年同期为{f}件{h}人，件数和人数分别同比下降{p}%、{q}%。"},
    FigureForm {kGrowth, FigureTie::Times, u"办件量由{f}件增加到{n}件，增长{k}倍。"},
    FigureForm {kGrowth, FigureTie::Times, u"接听来电{n}次，是上年{f}次的{k}倍。"},
    FigureForm {kGrowth, FigureTie::Points, u"办结率达{n}%，同比提高{d}个百分点，上年为{f}%。"},
    FigureForm {kGrowth, FigureTie::More, u"网上可办事项由{f}项扩大到{n}项，净增{d}项。"},
    FigureForm {kGrowth, FigureTie::Rise, u"十二月收件{n}件，环比增长{p}%，上月为{f}件。"},
    FigureForm {kGrowth, FigureTie::Fall, u"申请材料由{f}份精简至{n}份，精简{p}%。"},
    FigureForm {kGrowth, FigureTie::More, u"培训从上年的{f}场次增至今年的{n}场次，同比增加{d}场次。"},
    FigureForm {kGrowth, FigureTie::Fall, u"今年受理{n}件，去年受理{f}件，下降{p}%。"},
    FigureForm {kGrowth, FigureTie::Fall, u"审批时间压缩{p}%，由{f}个工作日降至{n}个工作日。"},
    FigureForm {kGrowth, FigureTie::More, u"现有执法人员{n}人，比2017年增加{d}人，增幅{p}%。"},
    FigureForm {kTwice, FigureTie::Same, u"全年受理行政复议案件{t}件。\n（二）化解争议。共受理行政复议案件{s}件。"},
    FigureForm {kTwice, FigureTie::Same,
        u"审核规范性文件{t}件，制度建设得到加强。\n（二）强化审核。全年共审核规范性文件{s}件。"},
    FigureForm {
        kTwice, FigureTie::Same, u"全县调解矛盾纠纷{t}件。\n（二）抓好调解。人民调解组织调解矛盾纠纷{s}件，群众满意。"},
    FigureForm {kTwice, FigureTie::Same,
        u"办理法律援助案件{t}件。\n（二）便民服务。共办理法律援助案件{s}件，挽回损失{x}万元。"},
    FigureForm {
        kTwice, FigureTie::Same, u"查处食品安全违法案件{t}件。\n（二）严格执法。全年查处食品安全违法案件{s}件。"},
};

/// Written from published reports of ministries, counties, townships before the rules had heard of them.
constexpr std::array kLater {
    FigureForm {kTotal, FigureTie::Whole,
        u"全年收到政府信息公开申请{t}件，均为自然人提出，其中网络申请{a}件、信函申请{b}件、当面申请{c}件。"},
    FigureForm {kTotal, FigureTie::Whole,
        u"县政府作为复议机关共接收申请{t}件，经审查，决定受理{a}件，不予受理{b}件，告知另行处理{c}件。"},
    FigureForm {kTotal, FigureTie::Whole, u"城区、河东、河西三个中队分别查处违法停车{a}起、{b}起、{c}起，累计{t}起。"},
    FigureForm {kTotal, FigureTie::Whole,
        u"12345热线转办工单{t}件，涵盖市容环境{a}件、物业管理{b}件、噪声扰民{c}件、其他诉求{e}件。"},
    FigureForm {kTotal, FigureTie::Parts, u"提请常务会议审议议题{t}个，审议通过{a}个，原则通过{b}个，暂缓审议{c}个。"},
    FigureForm {kTotal, FigureTie::Whole, u"全县共有执业律师{t}人，男律师{a}人，女律师{b}人。"},
    FigureForm {kTotal, FigureTie::Parts,
        u"出动执法车辆{x}台次，查扣非法营运车辆{t}辆，含网约车{a}辆、出租车{b}辆、客运班车{c}辆。"},
    FigureForm {
        kTotal, FigureTie::Whole, u"向公安机关移送涉嫌犯罪案件{t}件，已立案{a}件、不予立案{b}件，另有{c}件正在审查。"},
    FigureForm {kTotal, FigureTie::Whole, u"行政处罚案件按程序分，普通程序{a}件、简易程序{b}件，总量为{t}件。"},
    FigureForm {kTotal, FigureTie::Whole, u"县级规章库收录文件{t}件（新制定{a}件、修改{b}件、沿用{c}件）。"},
    FigureForm {kShare, FigureTie::Share, u"行政复议案件{b}件中，经调解、和解结案的{a}件，占比达到{p}%。"},
    FigureForm {kShare, FigureTie::Share, u"共办理行政诉讼案件{b}件，胜诉{a}件，胜诉率达{p}%。"},
    FigureForm {kShare, FigureTie::Share, u"抽取行政处罚案卷{b}宗，评定为优秀等次的{a}宗，优秀率为{p}%。"},
    FigureForm {kShare, FigureTie::Share, u"应设立公职律师的单位{b}家，已设立{a}家，设立比例为{p}%。"},
    FigureForm {kShare, FigureTie::Share, u"发放问卷{b}份，回收有效问卷{a}份，回收率{p}%。"},
    FigureForm {kShare, FigureTie::Share, u"全系统持有执法证件的{a}人，占在编在岗人员（{b}人）的{p}%。"},
    FigureForm {kGrowth, FigureTie::RiseOfDecimals, u"全县经营主体总量达到{n}万户，较年初的{f}万户增幅为{p}%。"},
    FigureForm {kGrowth, FigureTie::PairRise,
        u"受理行政应诉案件{n}件、行政复议案件{m}件，去年同期分别为{f}件、{h}件，同比分别上升{p}%、{q}%。"},
    FigureForm {kGrowth, FigureTie::Fall, u"平均办理时限由{f}个工作日缩短为{n}个工作日，压缩{p}%。"},
    FigureForm {kGrowth, FigureTie::Points, u"群众法治满意度{n}%，比上年提升{d}个百分点（2017年为{f}%）。"},
    FigureForm {kGrowth, FigureTie::Less, u"开展涉企行政检查{n}次，比2017年减少{d}次，同比下降{p}%。"},
    FigureForm {kGrowth, FigureTie::Rise, u"收案数量自2017年的{f}件攀升至{n}件，同比涨幅{p}%。"},
    FigureForm {kGrowth, FigureTie::More, u"专职调解员队伍从{f}人扩充到{n}人，净增{d}人。"},
    FigureForm {kGrowth, FigureTie::Rise, u"2018年、2017年分别办理法律援助案件{n}件和{f}件，同比增长{p}%。"},
    FigureForm {kTwice, FigureTie::Same,
        u"全年办结行政处罚案件{t}件。\n（二）规范执法。持续加大执法力度，办结行政处罚案件{s}件。"},
    FigureForm {kTwice, FigureTie::Same,
        u"2018年，全县化解矛盾纠纷{t}件。\n（二）化解矛盾。坚持抓早抓小，共化解矛盾纠纷{s}件，成效明显。"},
    FigureForm {kTotal, FigureTie::Whole,
        u"县政府常务会议讨论涉法议题{t}项，其中规范性文件{a}项、重大决策{b}项、其他事项{c}项。"},
    FigureForm {
        kTotal, FigureTie::Whole, u"公职律师、法律顾问、执法监督员三支队伍分别有{a}人、{b}人和{c}人，合计{t}人。"},
    FigureForm {kTotal, FigureTie::Parts, u"全年监测舆情{t}条，其中涉执法类{a}条、涉民生类{b}条。"},
    FigureForm {kTotal, FigureTie::Whole, u"受理仲裁案件{t}件（含上年结转{a}件、本年新收{b}件）。"},
    FigureForm {kTotal, FigureTie::Parts, u"调处各类纠纷{t}起，包括邻里纠纷{a}起、婚姻纠纷{b}起、山林土地纠纷{c}起。"},
    FigureForm {kTotal, FigureTie::Whole, u"开展案卷评查，评出优秀{a}卷、良好{b}卷、合格{c}卷，共计{t}卷。"},
    FigureForm {kTotal, FigureTie::Whole, u"回复人大代表建议{a}件、政协提案{b}件，共{t}件。"},
    FigureForm {kTotal, FigureTie::Whole, u"督察发现问题{t}个，已完成整改{a}个，未完成{b}个。"},
    FigureForm {kTotal, FigureTie::Whole, u"投入普法经费{t}万元，其中县级{a}万元、乡镇{b}万元、村级{c}万元。"},
    FigureForm {kShare, FigureTie::Share, u"县级领导包案{b}件，化解{a}件，化解率{p}%。"},
    FigureForm {kShare, FigureTie::Share, u"全年应公示行政处罚信息{b}条，实际公示{a}条，公示率为{p}%。"},
    FigureForm {kShare, FigureTie::Share, u"抽检食品{b}批次，合格{a}批次，抽检合格率达到{p}%。"},
    FigureForm {kShare, FigureTie::Share, u"立案侦查{b}起，破案{a}起，破案率{p}%，同比提高1.2个百分点。"},
    FigureForm {kShare, FigureTie::Share, u"共有村（社区）{b}个，其中创建成民主法治示范村{a}个，占{p}%。"},
    FigureForm {kGrowth, FigureTie::Rise, u"全县法院受理行政案件{n}件，比上一年度的{f}件上升{p}%。"},
    FigureForm {kGrowth, FigureTie::Fall, u"涉法涉诉信访同比下降{p}%，从{f}批降到{n}批。"},
    FigureForm {kGrowth, FigureTie::Less, u"全年发生生产安全事故{n}起，同比减少{d}起，降幅{p}%。"},
    FigureForm {kGrowth, FigureTie::Points, u"执法案卷合格率为{n}%，较2017年（{f}%）上升{d}个百分点。"},
    FigureForm {kGrowth, FigureTie::PairFall,
        u"行政处罚案件数、罚没金额分别为{n}件、{m}万元，同比分别下降{p}%、{q}%，上年分别为{f}件、{h}万元。"},
    FigureForm {kGrowth, FigureTie::More, u"持证执法人员增至{n}名，比上年的{f}名净增{d}名。"},
    FigureForm {kTwice, FigureTie::Same,
        u"全年审查行政规范性文件{t}件。\n（二）强化监督。依法审查行政规范性文件{s}件，提出意见{x}条。"},
    FigureForm {kTwice, FigureTie::Same,
        u"接收政府信息公开申请{t}件。\n（二）依申请公开。受理信息公开事项{x}次，接收政府信息公开申请{s}"
        u"件，均按期答复。"},
    FigureForm {kTotal, FigureTie::Whole, u"上半年查处{a}起，下半年查处{b}起，全年共查处{t}起。"},
    FigureForm {kTotal, FigureTie::Whole,
        u"第一季度调解纠纷{a}起；第二季度调解纠纷{b}起；第三季度调解纠纷{c}起；第四季度调解纠纷{e}起；全年调解纠纷{t}"
        u"起。"},
    FigureForm {kTotal, FigureTie::Whole, u"1—9月办理法律援助{a}件，10—12月办理法律援助{b}件，全年累计办理{t}件。"},
    FigureForm {kTotal, FigureTie::Whole, u"全年印发文件{t}份：上半年{a}份，三季度{b}份，四季度{c}份。"},
    FigureForm {
        kTotal, FigureTie::Whole, u"首先组织两轮抽查。第一轮抽查案卷{a}卷，第二轮抽查案卷{b}卷，两轮共抽查{t}卷。"},
    FigureForm {kTotal, FigureTie::Whole, u"参评案卷{t}卷，优秀{a}卷，合格{b}卷，不合格{c}卷。"},
    FigureForm {kTotal, FigureTie::Whole, u"专项督察反馈问题{t}个。目前，已整改{a}个，还有{b}个正在整改。"},
    FigureForm {kTotal, FigureTie::Whole, u"全县共排查隐患{t}处，已完成整改{a}处，其余{b}处正在整改。"},
    FigureForm {kTotal, FigureTie::Whole, u"动态调整权责清单，新增{a}项、取消{b}项、变更{c}项，共调整{t}项。"},
};

} // namespace

std::span<const FigureForm> figureForms()
{
    return kForms;
}

std::span<const FigureForm> laterFigureForms()
{
    return kLater;
}

} // namespace nianbao::test
