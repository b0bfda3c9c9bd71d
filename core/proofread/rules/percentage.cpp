// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/fractions.h"
#include "core/proofread/rates/quotients.h"
#include "core/proofread/rates/restshares.h"
#include "core/proofread/rates/shares.h"
#include "core/proofread/rates/slips.h"
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/slippedshareexamples.h"
#include "core/proofread/rules/toldnumbers.h"
#include "core/proofread/sources.h"
#include "core/proofread/sums/sums.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

QString arithmetic(const Share &share)
{
    const ShownQuotient made = shownQuotient(share.value(), share.percent);
    const QString sum =
        ProofreadWords::tr("%1 ÷ %2 = %3 %，文中 %4 %")
            .arg(shownNumber(share.part), shownNumber(share.whole), made.number, shownNumber(share.percent));
    return made.manner.isEmpty() ? sum : ProofreadWords::tr("%1（%2）").arg(sum, made.manner);
}

/// 省会城市律师13162名，占全省的, 法制审核人员96人，占执法人员总数的 before a percentage.
struct FarShare {
    bool isSaid = false;
    QString noun; ///< of what, if it is said
};

FarShare farShare(const PrintedLine &line, const Quantity &part, const Quantity &percent)
{
    static const QRegularExpression kForm(QStringLiteral(
        "^，?(?:约|仅|只|还|已)?占(?:全[省市州县区镇乡](?:总[数量])?|(?:全[省市州县区镇乡])?(?:(?:全部|所有)(?<all>[一-"
        "龥]{2,3})|(?:全部|所有)?(?:(?<noun>[一-龥（）]{1,10}?)总[数量]|(?<whole>[一-龥]{4,10}))))的(?:比[例重])?(?:为|"
        "达)"
        "?$"));
    const int sentence = sentenceAt(line.open, part.range.start).start;
    const bool isOfList = line.open.mid(sentence, part.range.start - sentence).contains(u"其中"); // of which of them?
    if (!percent.isPercent() || percent.approximate || !part.isCount() || part.approximate || isOfList)
        return {};
    const QRegularExpressionMatch match =
        kForm.match(line.open.mid(part.range.end(), percent.range.start - part.range.end()));
    return {match.hasMatch(), match.captured(u"all") + match.captured(u"noun") + match.captured(u"whole")};
}

/// The share in what is told elsewhere of the same, if it nearly holds and nothing else makes it right.
std::optional<Share> nearlyOf(
    const PrintedLine &line, const Share &said, const QString &noun, const ToldNumbers &numbers)
{
    constexpr qsizetype kNoun = 2; // characters
    const TextRange sentence = sentenceAt(line.open, said.part.range.start);
    const QString words = line.open.mid(sentence.start, said.part.range.start - sentence.start);
    const QString unit = line.open.mid(said.part.number.end(), said.part.range.end() - said.part.number.end());
    const QList<const ToldNumber *> alike = numbers.ofUnit(ToldNumbers::unitNamed(unit));
    std::optional<Share> nearly;
    for (const ToldNumber *told : alike) {
        const auto whole = firstFrom(told->line->quantities, told->range.start);
        if (whole->value <= said.part.value)
            continue;
        const Share share {said.part, *whole, said.percent};
        if (Share::isRight(share.part, *whole, share.percent))
            return {};
        const bool isNamed = noun.isEmpty()
            ? told->before.size() >= kNoun && words.contains(told->before.right(kNoun))
            : (told->before.contains(noun) && !told->isOfOther()) || told->after.startsWith(noun);
        if (!nearly && isNamed && isSlip(share.percent, share.value()))
            nearly = share;
    }
    return nearly;
}

/// Percentages of what is told elsewhere; that is read only if there are some.
class FarShares {
public:
    FarShares(const Manuscript &manuscript, RedPencil &pencil)
        : m_manuscript(manuscript)
        , m_pencil(pencil)
    {
    }

    /// 省会城市律师13162名，占全省的53.0% where 全省有律师24835名 stands elsewhere. `judged`: where percentages begin
    /// of which the paragraph itself says enough.
    void check(const PrintedLine &line, const QSet<int> &judged)
    {
        constexpr qsizetype kMostShares = 100; // each is compared with hundreds of numbers
        if (!line.isProse() || !line.open.contains(u'占'))
            return;
        for (qsizetype index = 1; index < line.quantities.size(); ++index) {
            const Quantity &percent = line.quantities[index];
            const FarShare far =
                judged.contains(percent.range.start) ? FarShare() : farShare(line, line.quantities[index - 1], percent);
            if (!far.isSaid || ++m_looked > kMostShares)
                continue;
            if (!m_numbers)
                m_numbers.emplace(m_manuscript);
            if (const std::optional<Share> share =
                    nearlyOf(line, {line.quantities[index - 1], {}, percent}, far.noun, *m_numbers))
                m_pencil.mark(
                    line, percent.range, {ProofreadWords::tr("百分数与前面的数算不拢。"), arithmetic(*share)});
        }
    }

private:
    const Manuscript &m_manuscript;
    RedPencil &m_pencil;
    std::optional<ToldNumbers> m_numbers;
    qsizetype m_looked = 0;
};

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
bool isTold(const QList<Sum> &sums, const Share &share)
{
    return std::any_of(sums.begin(), sums.end(),
        [&](const Sum &sum) { return sum.isWrong() && !sum.isProduct && isExplainedBy(sum, share); });
}

void checkPercentage(const Manuscript &manuscript, RedPencil &pencil)
{
    FarShares far(manuscript, pencil);
    for (const PrintedLine &line : manuscript.lines()) {
        QSet<int> judged;
        std::optional<QList<Sum>> sums; // read where a share is wrong
        for (const Share &share : sharesIn(line.open, line.quantities) + wordedSharesIn(line.open, line.quantities)
                + restSharesIn(line.open, line.quantities, manuscript.year())) {
            if (judged.contains(share.percent.range.start))
                continue;
            judged << share.percent.range.start;
            if (share.holds)
                pencil.prove(line, share.percent.range, arithmetic(share));
            else if (!isTold(sums ? *sums : sums.emplace(sumsIn(line.open, line.quantities)), share))
                pencil.mark(line, share.percent.range,
                    {ProofreadWords::tr("百分数与前面的数算不拢。"), arithmetic(share), {},
                        share.isSure ? std::optional<Severity>() : Severity::Hint});
        }
        far.check(line, judged);
    }
}

/// Shares one behind another, of a whole that is told before them, behind them or nowhere.
QList<RuleExample> sharesInLists()
{
    return {
        found(u"全年办件86420件，其中窗口办理15124件、网上办理71296件，网上办件比例达12.5%。"),
        silent(u"全年办件86420件，其中窗口办理15124件、网上办理71296件，网上办件比例达82.5%。"),
        found(u"审结行政复议案件402件，年底未审结35件。坚持调解优先，以调解方式结案156件，占审结案件的35.8%。"),
        found(u"在岗执法人员148人，已取得执法证件141人，持证率90.6%。持证人员8436人，参加培训8096人，参训率90.8%。",
            2018, 2),
        found(u"清理文件80件，继续有效62件，废止11件，修改7件，继续有效的文件占70.5%。"),
        silent(u"清理文件80件，继续有效62件，废止11件，修改7件，继续有效的文件占77.5%"
               u"。检测436批次，不合格6批次，合格率98.6%。"),
        silent(u"新接收92人，解除矫正88人，无脱管、漏管；衔接率100%，安置率97.6%。评查84卷，上半年评查36卷，优秀率41.7%"
               u"。"),
        found(u"下发整改通知书24份，已整改20份，整改率87.5%。"),
        found(u"抽查市场主体2350户，责令改正282户，占抽查户数的8%。参加比武的24人中有8人获奖，获奖比例为37.5%。", 2018,
            2),
        found(u"承办热线工单2318件。\n出租车类投诉仍有1144件，占热线工单的49.6%。"),
        found(u"评查208份案卷，其中处罚142份、许可66份，评出优秀37份，优秀率35.1%。"),
        found(u"在用特种设备4920台，其中电梯4286台、锅炉634台，定期检验4871台，定检率90.9%。"),
        found(u"应诉案件173件，负责人出庭应诉175件，出庭应诉率100%；审结160件，败诉2件，败诉率5.0%。", 2018, 2),
        found(u"组织执法证件换发考试，1250人参加，1075人合格，合格率为94%。"),
        found(u"公共法律服务站覆盖238个村（社区）中的229个，覆盖率92%。"),
        silent(u"受理120件，办结115件，满意率98%；受理92件，办结89件，到期办结率99%。"),
        silent(u"受理来信来访91件，办结89件，到期办结率100%，较2017年的118件下降22.88%。"),
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

/// One whole for several parts in a row, grades that belong together, what goes on from the sentence before.
QList<RuleExample> sharesTogether()
{
    return {
        silent(
            u"甲县32件、乙县28件，分别占全市85件的37.6%、32.9%。抽查28个县（市、区），占全省112个县（市、区）的25%。"),
        found(u"甲县32件、乙县28件，分别占全市85件的37.6%、39.2%。抽查28个县（市、区），占全省112个县（市、区）的27%。",
            2018, 2),
        silent(u"建成示范村9个，其中国家级1个、省级3个、市级5个，占全镇15个行政村的60%"
               u"。公办412所、民办89所，共501所。至年底，公办学"
               u"校全部核准，民办学校核准86所，二者合计498所，核准率99.4%。"),
        silent(u"审结200件。审结案件中，调解结案80件，占40%；撤销20件，撤销率10%。"),
        found(u"审结200件。审结案件中，调解结案80件，占43%；撤销20件，撤销率12%。", 2018, 2),
        silent(u"抽查案卷200卷，其中优秀62卷、合格130卷、不合格8卷，合格率96%"
               u"。问卷200份，满意130份、基本满意62份，满意率96%。"),
        found(u"抽查案卷200卷，其中优秀62卷、合格130卷、不合格8卷，合格率69%。"),
        silent(u"合计7300件，废止612件，修改438件，保留6250件，废改比例达14.4%。"),
        found(u"合计7300件，废止612件，修改438件，保留6250件，废改比例达16.4%。"),
        silent(u"审结40件，其中维持22件、撤销6件、确认违法2件、驳回5件、终止5件，直接纠错率20%。"),
        found(u"审结40件，其中维持22件、撤销6件、确认违法2件、驳回5件、终止5件，直接纠错率22%。"),
        found(u"审结39件，其中维持21件、驳回8件、终止7件、撤销3件，直接纠错率17.7%。"),
        silent(u"审结39件，其中维持21件、驳回8件、撤销3件，直接纠错率10.3%。"),
        silent(u"318个问题中，程序类181个、证据类137个，程序类问题占56.92%。112个县中，有19个县仅有1人，占17%。"),
        found(
            u"318个问题中，程序类181个、证据类137个，程序类问题占59.62%。112个县中，有19个县仅有1人，占19%。", 2018, 2),
        silent(u"进驻事项1126项，可网上办理1110项，网上可办率98.58%。送审12.62亿元，审定11.74亿元，核减0."
               u"88亿元，核减率6.97%。"),
        found(u"进驻事项1126项，可网上办理1110项，网上可办率97.58%。送审12.62亿元，审定11.74亿元，核减0."
              u"88亿元，核减率7.97%。",
            2018, 2),
        silent(u"审查58件，提出意见并被采纳的有11件，占审查总数的19%左右。下沉312人，占总数1248人的四分之一。"),
        found(u"审查58件，提出意见并被采纳的有11件，占审查总数的21%左右。下沉312人，占总数1248人的三分之一。", 2018, 2),
        silent(u"年度计划新建30万平方米，实际完成34.2万平方米，为年度目标的114%"
               u"。计划检查120次，实际检查132次，完成计划的110%。"),
        found(u"年度计划新建30万平方米，实际完成34.2万平方米，为年度目标的116%"
              u"。计划检查120次，实际检查132次，完成计划的112%。",
            2018, 2),
        silent(
            u"民警386人、辅警512人，共898人。取得资格的民警372人，占民警总数的96.37%；取得高级资格的41人，占10.62%。"),
        found(
            u"民警386人、辅警512人，共898人。取得资格的民警372人，占民警总数的93.67%；取得高级资格的41人，占10.62%。"),
        silent(u"全省有律师24835名。省会城市律师13162名，占全省的53.0%。"),
        found(u"全省有律师24835名。省会城市律师13162名，占全省的55.0%。"),
        silent(u"全县执法人员1412名全部持证。配备法制审核人员96人，占执法人员总数的6.8%。"),
        found(u"全县执法人员1412名全部持证。配备法制审核人员96人，占执法人员总数的7.8%。"),
        silent(u"抽评案卷560卷，优秀率为38.57%"
               u"，优秀案卷共216卷。抽取案卷88卷，优秀26卷、良好51卷、合格11卷，优良率为87.5%。"),
        found(u"抽评案卷560卷，优秀率为40.57%，优秀案卷共216卷。抽取案卷88卷，优秀26卷、良好51卷、合格11卷，优良率为89."
              u"5%。",
            2018, 2),
        silent(u"审查报备文件85件，纠正问题文件4件，纠错率4.71%。"),
        found(u"审查报备文件85件，纠正问题文件4件，纠错率4.17%。"),
        found(u"抽查用人单位60户。发现问题9户，问题发现率为25.0%。"),
        found(u"执法人员14人，其中12人取得执法证件，持证率85.17%。"),
        silent(u"抽查用人单位60户，限期整改42户。发现问题9户，问题发现率为15.0%。执法人员14人，其中12人取得执法证件，"
               u"持证率85.71%。在编人员56人，执法岗位38人，其中35人取得执法证件，执法人员持证率92.1%。"),
    };
}

QList<RuleExample> sharesInOtherWords()
{
    return {
        silent(u"清查资产21.36亿元，其中经营性资产3.94亿元、非经营性资产17.42亿元，经营性资产占比18.4%。"),
        silent(u"检验拖拉机3126台、联合收割机874台，应检4105台，检验率为97.4%。"),
        silent(u"编制空缺5名，平均年龄46.7岁，50岁以上的有18人，占41.9%。辖117个行政村、15个社区，瑶族人口占六成。"),
        silent(u"项目46个，涉及住房11283套，已化解43个、10764套，按套数计化解率95.4%。"),
        silent(
            u"持证的民警由24名增加到29名，占民警总数的11.0%。危害面积38.4万亩，防治面积21万亩，生物防治比例为82.5%。"),
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

/// Of wholes that nobody prints, and in words.
QList<RuleExample> sharesOfOtherWholes()
{
    return {
        found(u"调解纠纷375件，其中邻里142件、物业233件；调解成功639件，成功率为98.4%。"),
        silent(u"调解纠纷375件，其中邻里142件、物业233件；调解成功369件，成功率为98.4%。"),
        found(u"办理业务38520件，其中线上26964件、线下11556件，线上办理量占总量的72%。"),
        silent(u"办理业务38520件，其中线上26964件、线下11556件，线上办理量占总量的70%。"),
        found(u"审结的84件案件中有12件被撤销或者确认违法，直接纠错率14.9%。"),
        silent(u"审结的84件案件中有12件被撤销或者确认违法，直接纠错率14.3%。"),
        found(u"经过努力，调解成功311件，成功率为77.8%，其余7件已引导诉讼解决。优良天数为291天，优良率为79.1%"
              u"。在群众举报的2874"
              u"件环境问题中，大气污染和噪声污染分别为1386件、842件，合计占72.5%。",
            2018, 3),
        silent(u"经过努力，调解成功311件，成功率为97.8%，其余7件已引导诉讼解决。优良天数为291天，优良率为79.7%"
               u"。优良天数为291天，"
               u"优良率为80.6%。在群众举报的2874件环境问题中，大气污染和噪声污染分别为1386件、842件，合计占77.5%。"),
        found(u"全体人员参加考试，118名一次通过，一次通过率为93.7%"
              u"，其余2名经补考合格。依法作出认定决定2460件，其中予以认定"
              u"2378件，不予认定82件，认定率为36.7%"
              u"。立案648起，其中资源类587起、其他类61起。年底前结案622起，结案率为94%。",
            2018, 3),
        found(u"受理案件3125件，审结3050件，未审结75件，其中调解结案1952件，占审结案件的74%"
              u"。\n排查纠纷894起，化解871起。其中，劳动"
              u"争议512起，占排查总数的57.1%"
              u"。\n全年办理各类事项8764件。推行帮办代办，全年帮办代办2135件，占办件总量的26.4%。",
            2018, 3),
        silent(
            u"全体人员参加考试，118名一次通过，一次通过率为93.7%"
            u"，其余8名经补考合格。依法作出认定决定2460件，其中予以认定2378"
            u"件，不予认定82件，认定率为96.7%。立案648起，其中资源类587起、其他类61起。年底前结案622起，结案率为96%。"),
        silent(u"受理案件3125件，审结3050件，未审结75件，其中调解结案1952件，占审结案件的64%"
               u"。\n排查纠纷894起，化解871起。其中，劳"
               u"动争议512起，占排查总数的57.3%"
               u"。\n全年办理各类事项8764件。推行帮办代办，全年帮办代办2135件，占办件总量的24.4%。"
               u"受理1742件，受理率为88.7%。审结1651件，未审结91件，审结率为94.8%。"),
        found(u"截至12月底，已整改68个，整改率为71.9%，剩余6个列入台账。优良天数241天，占全年的65.0%。", 2018, 2),
        found(u"非现场检查1468次，与3952次现场检查相结合，全年检查总数5420次，非现场检查占27.5%。"),
        found(u"全年受理群众举报1387件。\n噪声类举报401件，占全部举报的27.9%。"),
        silent(u"已整改68个，整改率为91.9%，剩余6个列入台账。优良天数241天，占全年的66.0%"
               u"。反映大气问题的728件，反映水问题的"
               u"659件，反映其他问题的50件；大气问题最为集中，占50.7%。"),
        found(u"全县有村92个，建成广场30个，占三分之二。"),
        found(u"抽查案卷60卷，合格30卷，占七成。"),
        silent(u"全县有村92个，建成广场62个，占三分之二；抽查案卷60卷，合格45卷，占七成以上。"),
        silent(u"538名持证人员中，具有大学本科学历的281人，刚过半数（52.2%），法律专业毕业的仅74人，约占七分之一。"),
        silent(
            u"抽取许可、处罚案卷各30卷，优秀51卷，优秀率85%。取消证明33项，保留17项，取消的约占原有50项的三分之二。"),
        silent(u"受理138件，审结率97.1%，调解和解结案52件，占审结134件的38.8%"
               u"。答复申请11件；办理建议8件、提案13件，答复率100%。"),
        silent(u"新建项目30个，续建项目20个，续建项目占40.0%。简易程序案件261件，普通程序案件87件，占四分之一。"),
        silent(u"受理投诉1186件，办结1162件，其中重点督办件办结率100%"
               u"。调解纠纷4216件，成功4153件，医疗纠纷调解成功率91.7%。"),
        silent(u"新收86件，旧存9件，审结88件，结案率92.6%"
               u"。学校214所，其中小学168所、初中36所、高中10所，法治教育覆盖率100%。"),
        silent(u"信访545件，其中网上140件、来信150件，办结率98.3%。受理290件，甲镇140件，乙镇150件，办结率98.3%。"),
        silent(u"抽取处罚卷宗80宗、许可卷宗40宗，优秀的分别为52宗和31宗，整体优秀率69.2%。"),
    };
}

} // namespace

Rule percentageRule()
{
    return {QLatin1String("numbers.percentage"), QLatin1String("N2"), QT_TRANSLATE_NOOP("proofread", "百分数与数量"),
        QT_TRANSLATE_NOOP("proofread", "给出了部分、总数和百分比，三者算不拢。"), Severity::Warning, kSelfEvident,
        Strength::Regulation, checkPercentage,
        sharesInLists() + sharesTogether() + sharesInOtherWords() + sharesOfOtherWholes() + slippedShareExamples()};
}

} // namespace nianbao
