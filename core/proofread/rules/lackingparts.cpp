// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"
#include "core/proofread/sums/lackingsums.h"

namespace nianbao {

namespace {

QString messageOf(const Sum &sum)
{
    return sum.isMore() ? ProofreadWords::tr("所列各项之和比总数多，请核对。")
                        : ProofreadWords::tr("所列各项之和比总数少；如已列全，请核对。");
}

void checkLackingParts(const Manuscript &manuscript, RedPencil &pencil)
{
    for (const PrintedLine &line : manuscript.lines()) {
        if (!line.isProse())
            continue;
        for (const Sum &sum : lackingSumsIn(line.open, line.quantities))
            pencil.mark(
                line, sum.range(), {messageOf(sum), sum.shown(), {}, sum.isWhole ? Severity::Warning : Severity::Hint});
    }
}

} // namespace

Rule lackingPartsRule()
{
    return {QLatin1String("numbers.lacking"), QLatin1String("N1"), QT_TRANSLATE_NOOP("proofread", "分项与总数对不上"),
        QT_TRANSLATE_NOOP("proofread",
            "像是总数和分项的几个数（写明“其中”的，没有写明的，隔一句的）加起来对不上：没有列全的，可以写“等”或者“其余”"
            "；已列全的，有一个数不对；不是总数和分项的，不用管。"),
        Severity::Hint, kSelfEvident, Strength::Practice, checkLackingParts,
        {
            found(u"全年办理行政复议案件9件，其中维持5件、撤销1件、终止2件。"),
            found(u"把18项任务分解到股室，其中综合类4项、业务类11项，年底前全部完成。"),
            found(u"承接行政执法事项87项，其中城市管理42项、应急管理13项、文化旅游9项、卫生健康13项。"),
            silent(u"全年办理行政复议案件9件，其中维持5件、撤销2件、终止2件。"),
            silent(u"承接行政执法事项87项，其中城市管理32项、应急管理13项。"),
            silent(u"承接行政执法事项87项，其中城市管理42项、应急管理13项、卫生健康13项等。"),
            silent(u"承接行政执法事项87项，其中城市管理42项、应急管理13项、卫生健康13项，其余为文化旅游类。"),
            found(u"权责清单事项共112项。行政许可37项，行政处罚64项，行政检查15项，其他14项，已在网站公示。"),
            found(u"排查问题57处：乱占19处、乱采8处、乱堆24处、乱建6处。整改销号45处，尚余3处已纳入台账。"),
            found(u"发现问题89个，当场纠正25个，限期整改37个，并对2家单位进行了通报批评。"),
            found(u"持证人员共892人。按单位分，县直部门671人，乡镇221人；按学历分，本科及以上405人，大专366人，其他123"
                  u"人。"),
            found(u"赋权事项1127项，甲县308项，乙县224项，丙县219项，丁县326项，收回不宜承接的64项。"),
            silent(u"持证人员共892人。按单位分，县直671人，乡镇221人；按学历分，本科403人，大专366人，其他123人。"),
            silent(u"赋权事项1127项，甲县308项，乙县274项，丙县219项，丁县326项，收回不宜承接的64项。"),
            found(u"办结援助案件524件，其中刑事203件，民事309件，行政12件。刑事按阶段分，侦查41件、起诉58件、审判140件"
                  u"。"),
            silent(u"办结援助案件524件，其中刑事203件，民事309件，行政12件。刑事按阶段分，侦查41件、起诉58件、审判104件"
                   u"。"),
            silent(u"办结66件，其中不予处罚24件、警告19件、罚款23件。法制审核68件，退回补充调查5件。"),
            silent(u"全年新发28张，延续61张，注销17张；取得执法证的9人中，法律专业毕业的2人、医学专业毕业的3人。"),
            silent(u"一般隐患80处、重大隐患20处，已整改一般隐患78处、重大隐患12处。"),
            silent(u"本年新收81件，旧存14件，共95件；截至年底审结77件，未结18件。"),
            silent(u"权责清单事项共112项。行政许可37项，行政处罚46项，行政检查15项，其他14项，已在网站公示。"),
            silent(u"排查问题57处：乱占19处、乱采8处、乱堆24处、乱建6处。整改销号54处，尚余3处已纳入台账。"),
            silent(u"首期参训1460人，第二期参训1275人，参训人员总计2735人。信访积案由31件减少到5件，共化解26件。"),
            silent(u"主持常务会议研究法治议题6次，带头讲法治课2次，赴联系点调研5次。受理54件，审结49件，败诉2件。"),
            silent(u"调解纠纷237件，成功231件。从类型看，邻里83件，山林52件，婚姻47件，劳务36件，其他19件。"),
            silent(u"公开信息19件，均已答复。全年被申请复议9件，复议机关维持6件、撤销1件、终止2件。"),
            silent(u"办理行政赔偿案件3件，赔偿金额18.62万元，其中最高的1件12万元，最低的1件0.62万元。"),
            silent(u"总投资3.6亿元，其中县级财政投入2.1亿元，平均每件实事投资1800万元。"),
            silent(u"包案化解64件，其中县委书记、县长各包案5件，其他县级领导共包案54件。"),
            silent(u"原计划审查文件60件，实际审查75件，超计划15件。公安机关立案10件，法院判决6件，另有1件正在审查。"),
            silent(u"完成21项重点任务，其中10项提前完成，3项超额完成，获得国家级荣誉1项、省级荣誉4项。"),
            silent(u"共收到复议申请58件，不予受理3件，受理55件。受理的案件中已审结49件，正在审理6件。"),
            silent(u"立案46件，比2024年的40件增长15%。按类型划分，取水19件、采砂9件、弃渣12件、违建6件。", 2025),
        },
        {QLatin1String("numbers.total"), QLatin1String("numbers.twice"), QLatin1String("numbers.bare"),
            QLatin1String("words.repeated")}};
}

} // namespace nianbao
