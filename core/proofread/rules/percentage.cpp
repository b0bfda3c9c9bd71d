// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/fractions.h"
#include "core/proofread/redpencil.h"
#include "core/proofread/shares.h"
#include "core/proofread/sources.h"
#include "core/proofread/sums.h"

#include <algorithm>

namespace nianbao {

namespace {

QString arithmetic(const Share &share)
{
    return ProofreadWords::tr("%1 ÷ %2 = %3 %，文中 %4 %")
        .arg(shownNumber(share.part), shownNumber(share.whole),
            shownNumber(share.value(), qMax(2, share.percent.decimals)), shownNumber(share.percent));
}

/// Whether a wrong sum is the cause: the share is right with the total, or the part, that the sum should have.
bool isExplainedBy(const Sum &sum, const Share &share)
{
    Share whole = share;
    Share part = share;
    if (sum.has(share.whole.range))
        whole.whole.value = sum.right(share.whole);
    if (sum.has(share.part.range))
        part.part.value = sum.right(share.part);
    const bool isOne = sum.parts.size() == 1 && sum.has(share.whole.range) && sum.has(share.part.range);
    return isOne || Share::isRight(whole.part, whole.whole, share.percent)
        || Share::isRight(part.part, part.whole, share.percent);
}

/// A wrong total is told as such: not once more for each share of it.
bool isTold(const PrintedLine &line, const Share &share)
{
    const QList<Sum> sums = sumsIn(line.open, line.quantities);
    return std::any_of(sums.begin(), sums.end(),
        [&](const Sum &sum) { return sum.isWrong() && !sum.isProduct && isExplainedBy(sum, share); });
}

void checkPercentage(const Manuscript &manuscript, RedPencil &pencil)
{
    for (const PrintedLine &line : manuscript.lines()) {
        for (const Share &share : sharesIn(line.open, line.quantities) + wordedSharesIn(line.open, line.quantities)) {
            if (share.holds)
                pencil.prove(line, share.percent.range, arithmetic(share));
            else if (!isTold(line, share))
                pencil.mark(
                    line, share.percent.range, {ProofreadWords::tr("百分数与前面的数算不拢。"), arithmetic(share)});
        }
    }
}

/// Shares one behind another, of a whole that is told before them, behind them or nowhere.
QList<RuleExample> sharesInLists()
{
    return {
        silent(u"维持29件，占61.7%；撤销6件，占12.8%；驳回12件，占25.5%。审结47件。维持29件，占61.7%"
               u"；撤销6件，占12.8%。"),
        silent(u"男性812人，占70.4%；女性341人，占29.6%；合计1153人。省级补助60万元，占48.8%，市级补助26万元，占21."
               u"1%，县级配套37万元，占30.1%。"),
        silent(u"网上办理2.1万件，占73.4%，窗口办理0.76万件，占26.6%；参加培训520人，合格率100%"
               u"；参加考试518人，通过率98.6%。"),
        silent(u"个体工商户30526户，占74.0%；企业9874户，占23.9%；合作社863户，占2.1%，总数达41263户。"),
        silent(u"审结47件，其中维持29件，占61.7%；撤销6件、变更3件，占6.4%；其他9件，占19.1%。"),
        silent(u"检查单位412家，责令整改36家，占8.7%；检查学校36家，责令整改2家，占5.6%"
               u"；民事298件、刑事209件，刑事占41.2%。"),
        found(u"维持29件，占61.7%；撤销6件，占12.8%；驳回12件，占28.5%。"),
        found(u"全年立案143件。占道经营类68件，占47.6%；违法建设类31件，占21.7%；环境卫生类44件，占38.8%。"),
        found(u"男性812人，占70.4%；女性341人，占26.6%；合计1153人。"),
    };
}

QList<RuleExample> sharesInOtherWords()
{
    return {
        found(u"全年受理2474件，按期办结2369件，办结率95.87%。"),
        found(u"应出庭89件，负责人出庭80件，出庭率91.9%。"),
        found(u"审结81件（含上年结转5件），其中维持37件，占45.9%；撤销12件，占14.8%；驳回18件。"),
        found(u"办结率45.7%（36/81）。"),
        found(u"抽查案卷360卷，合格347卷，合格率94.6%。"),
        found(u"81件中有37件维持，占54.7%。"),
        found(u"公布事项清单329项。推行告知承诺制，涉及事项76项，占全部事项的23.3%。"),
        found(u"28个部门，占全部32个部门的97.5%。"),
        found(u"县直866人，乡镇262人，共计1128人，分别占76.8%和32.2%。"),
        found(u"办结案件中，维持62件、撤销13件、驳回23件，分别占63.27%、13.27%、22.47%。"),
        found(u"受理案件100件，调解结案40件，调解结案率超过50%。"),
        found(u"受理案件100件，其中调解结案40件，占比近60%；抽查案卷60卷，合格20卷，约占七成。", 2018, 2),
        found(u"抽查案卷100卷，不合格45卷，约占30%。"),
        silent(u"受理案件100件，调解结案52件，占比超过50%；抽查案卷60卷，合格35卷，合格率约60%。"),
        silent(u"受理案件100件，调解结案49件，占比近50%；收到意见80条，采纳31条，采纳率不足40%。"),
        silent(u"受理案件100件，调解结案31件，约占30%；应报备文件40件，报备39件，报备率达95%以上。"),
        silent(u"受理案件100件，其中涉及土地类45件，涉及房产类约30%，群众满意率超过95%。"),
        silent(u"受理案件218件，仲裁结案率97.25%，其中调解结案159件，调解率75%；当期结案212件。"),
        silent(u"持证人员中，本科874人、专科187人、高中25人，占比分别为80.48%、17.22%和2.3%。"),
        silent(u"律师28名、基层法律服务工作者21名，占比57.1%和42.9%。"),
        silent(u"受理投诉1720件，其中热线转办1126件、来人来电594件，占比65.47%、34.53%。"),
        silent(u"投诉办结1718件，办结率99.88%；举报办结610件，办结率99.67%。"),
        silent(u"审查规范性文件草案14件，向市政府备案9件，备案率100%。"),
        silent(u"发出问卷560份，收回542份，有效问卷536份，回收率96.79%，有效率98.89%。"),
        silent(u"协同化解争议39件，其中诉前化解24件、诉中化解15件，协同化解率63.93%。"),
        found(u"24名执法人员中取得职业资格的2人，占3.8%。"),
        found(u"全县91个行政村中，50个建成法治文化阵地，覆盖率达64.9%。"),
        found(u"受理行政复议案件101件。办结50件，办结率79.5%。"),
        found(u"线上办理65件，占办件总量（121件）的57.3%。"),
        found(u"民事案件38件，占全部116件案件的比重为33.8%。"),
        found(u"98件复议案件中，直接纠错46件，直接纠错率47.9%。"),
        found(u"一审审结48件，败诉49件，败诉率58.3%。"),
        found(u"全县有村92个，建成广场30个，占三分之二。"),
        found(u"抽查案卷60卷，合格30卷，占七成。"),
        silent(u"全县有村92个，建成广场62个，占三分之二；抽查案卷60卷，合格45卷，占七成以上。"),
        silent(u"全年新收48件，办结49件，办结率98%；受理30件。办结35件，办结率100%。"),
        silent(u"收到申请73件，上年结转6件；审结71件，法定期限内结案率100%。"),
        silent(u"参评60家单位中，满意的居多，满意率92.5%，占全市的六成。"),
        silent(u"28个部门，占全部32个部门的87.5%；建成站点24个，占全县乡镇总数的三分之二。"),
        silent(u"受理100件，办结80件，按期办结率100%。"),
        silent(u"受理信访120件，涉及土地类30件，占全县信访总量的15%。"),
        silent(u"财政支出42.3亿元，其中民生支出35.1亿元，占比83%。"),
        silent(u"审结103件，综合纠错率18.4%。其中，维持40件、驳回21件、撤销19件、终止23件。"),
        silent(u"全县36家执法单位，除县气象局等5家外，31家接入平台，接入率86.1%。"),
        found(u"全县36家执法单位，除县气象局等5家外，31家接入平台，接入率88.1%。"),
        silent(u"办理应诉案件103件，一审72件、二审28件、再审3件，败诉率6.8%。"),
        silent(u"全年受理2474件，按期办结2369件，办结率95.76%。"),
        silent(u"全年受理151件，审结140件，审结率92.71%，同比增长91%。"),
        silent(u"大厅进驻事项850多项，进驻率89.4%，一窗综合受理事项550多项，一窗受理率57.8%。"),
        silent(u"受理151件，审结140件，审结率92.7%；群众满意率91.5%。"),
    };
}

} // namespace

Rule percentageRule()
{
    return {QLatin1String("numbers.percentage"), QLatin1String("N2"), QT_TRANSLATE_NOOP("proofread", "百分数与数量"),
        QT_TRANSLATE_NOOP("proofread", "给出了部分、总数和百分比，三者算不拢。"), Severity::Warning, kSelfEvident,
        Strength::Regulation, checkPercentage, sharesInLists() + sharesInOtherWords()};
}

} // namespace nianbao
