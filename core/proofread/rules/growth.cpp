// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/growthnumbers.h"
#include "core/proofread/rates/growths.h"
#include "core/proofread/rates/growthwords.h"
#include "core/proofread/rates/rankmoves.h"
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"
#include "core/proofread/toldcounts.h"

#include <QHash>

namespace nianbao {

namespace {

QString messageOf(Growth::Fault fault)
{
    switch (fault) {
    case Growth::Fault::Direction:
        return ProofreadWords::tr("说的是增还是减，与前后两个数不符。");
    case Growth::Fault::Rounded:
        return ProofreadWords::tr("用文中的两个数算出来的幅度不是这么多；若是按未进位的数算的，就不用改。");
    case Growth::Fault::Trend:
        return ProofreadWords::tr("各年的数不是一直增或者一直减。");
    default:
        return ProofreadWords::tr("增减的幅度与前后两个数算不拢。");
    }
}

/// 由102名发展到136名，每个村（社区）增加2名; 由18项增至30项，另一类相应减为30项: the amount is of each, or of another.
bool isOfEach(const PrintedLine &line, const Growth &growth)
{
    constexpr int kReach = 24; // characters
    static const QRegularExpression kEach(QStringLiteral("(?:每|各|人均|户均|平均|相应)[^，。；]*$"));
    const int end = growth.range.end();
    const int start = qMax(growth.range.start, end - kReach);
    return kEach.match(line.open.mid(start, end - start)).hasMatch();
}

void checkGrowth(const Manuscript &manuscript, RedPencil &pencil)
{
    for (const PrintedLine &line : manuscript.lines()) {
        for (const Growth &growth : growthsIn(line.open, line.quantities) + rankMovesIn(line.open)) {
            if (growth.fault == Growth::Fault::None)
                pencil.prove(line, growth.range, growth.shown);
            else if (!isOfEach(line, growth))
                pencil.mark(line, growth.range,
                    {messageOf(growth.fault), growth.shown, {},
                        growth.fault == Growth::Fault::Rounded ? Severity::Hint : Severity::Warning});
        }
    }
}

/// 2017年受理行政复议案件86件 in one place, 受理行政复议案件112件，同比增长35% in another.
void checkToldGrowth(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kGrown =
        growthForm(QStringLiteral("^，(?:同比|较上年|比上年|较去年|比去年)(?:(?<up>RISING)|(?<down>FALLING))了?$"));
    const QList<ToldCount> counts = toldCountsIn(manuscript);
    QHash<QString, const ToldCount *> earlier;
    for (const ToldCount &count : counts) {
        if (count.year == manuscript.year() - 1)
            earlier.insert(count.what, &count);
    }
    for (const ToldCount &count : counts) {
        const ToldCount *before = count.year == manuscript.year() ? earlier.value(count.what) : nullptr;
        const auto next = firstFrom(count.line->quantities, count.quantity.range.end());
        if (!before || next == count.line->quantities.end() || !next->isPercent())
            continue;
        const QRegularExpressionMatch match = kGrown.match(
            count.line->open.mid(count.quantity.range.end(), next->range.start - count.quantity.range.end()));
        const GrowthNumbers numbers {before->quantity, count.quantity, *next, match.captured(u"up").isEmpty() ? -1 : 1};
        if (!match.hasMatch() || !numbers.fit())
            continue;
        const TextRange range {count.quantity.range.start, next->range.end() - count.quantity.range.start};
        if (numbers.hold())
            pencil.prove(*count.line, range, numbers.shown());
        else
            pencil.mark(*count.line, range, {messageOf(Growth::Fault::Amount), numbers.shown()});
    }
}

void checkGrowthRule(const Manuscript &manuscript, RedPencil &pencil)
{
    checkGrowth(manuscript, pencil);
    checkToldGrowth(manuscript, pencil);
}

/// Ranks, a year before that stands alone, whole per cent.
QList<RuleExample> plainGrowths()
{
    return {
        found(
            u"我县由2017年的第9位上升到第3位，前移2位。排名从第5位上升至第8位。由第5位上升到第3位，后移2位。", 2018, 3),
        found(
            u"查处案件2846件，2017年为2535件，同比下降12.3%。办结案件1684件，2017年为1500件，同比增长10.3%。", 2018, 2),
        found(u"主动公开信息215条，上年公开250条，因栏目归并同比下降44%。"),
        found(u"全年新登记企业1346户，同比增长21.5%，比上年多240户。"),
        found(u"接待来访41批96人次，来访批次较2017年的57批下降27.1%。"),
        found(u"考核权重由3%提高到5%，提高3个百分点。优秀率65%，较2017年的58%提高8个百分点。", 2018, 2),
        silent(u"处理案件36件，与公安机关会签的20件，增长50%。审查合同30份，与企业签订的20份，减少10份。"),
        silent(u"主动公开信息215条，上年公开250条，因栏目归并同比下降14%。"),
        silent(u"全年新登记企业1346户，同比增长21.7%，比上年多240户。"),
        silent(u"事故6起、死亡3人，比2017年减少3起、2人，分别下降33.3%、40%"
               u"。律师84人，较上年增加14人，2019年将突破95人。"),
        silent(u"进驻部门由年初的19个增至24个，办事窗口从68个扩充到81个，净增13个。"),
        silent(u"我县由2017年的第5位上升到第3位，前移2位。排名从第5位下降至第8位。由全省第40名跃居全省第12名。"),
        silent(u"查处案件2846件，2017年为2535件，同比增长12.3%。接待来访41批96人次，来访批次较2017年的57批下降28.1%。"),
        silent(u"接警42.3万起，较2017年的39.8万起增长6.3%，出警平均用时由7.5分钟缩短至6分钟，缩短20%。"),
        found(u"出警平均用时由7.5分钟缩短至6分钟，缩短25%。"),
        silent(u"考核权重由3%提高到5%，提高2个百分点。出庭率由83.4%提高到87.6%，提高4.3个百分点。"),
    };
}

/// Scores, times another number, doublings, money to the yuan.
QList<RuleExample> otherGrowths()
{
    return {
        silent(u"“一件事一次办”事项拓展到128项，较上年新增32项，增长33.3%；完成612.4万亩，其中营造林328.6万亩、改良201."
               u"5万亩、治"
               u"理82.3万亩，比年度计划的600万亩多12.4万亩。"),
        silent(
            u"立案19起，较上年的16起增长18.8%，罚款金额下降5.2%；检查412家，较上年的390家增加22家，发现问题数比上年减少"
            u"11.8%。"),
        silent(
            u"立案19起，比上年的16起有所增加，投诉量同比下降5.2%；应诉案件62件，上年为50件，行政机关败诉率下降12%。"),
        silent(
            u"监测点位612处，较上年的153处增加3倍，其中视频点位增长11.8%；较禁捕之初的153处增长300%，查获电鱼、毒鱼案件"
            u"下降11.8%。"),
        found(
            u"立案19起，较上年的16起增加3起，立案数增长28.8%；收到罚款19万元，较上年的16万元增加3万元，金额增长28.8%。",
            2018, 2),
        found(u"全年受理办件26.4万件，比上年的22万件增长22%。"),
        silent(u"全年受理办件26.4万件，比上年的22万件增长20%；受理26.43万件，比上年的21.65万件增长22.1%。"),
        silent(u"受理投诉6218件，2016年、2017年分别为7816件和7045件，今年比上年下降11.7%，比2016年下降20.4%。", 2018),
        found(u"发生事故5起、死亡4人，2017年为7起、5人，事故起数下降28.6%，死亡人数下降21.4%。", 2018),
        silent(u"发生事故5起、死亡4人，2017年为7起、5人，事故起数下降28.6%，死亡人数下降20.0%。", 2018),
        found(u"平均用时9个工作日，比法定时限20个工作日缩短45%。"),
        found(u"受理来电1562件，其中咨询947件、投诉483件、建议132件；投诉件与上年的521件相比下降15.4%。"),
        silent(u"受理来电1562件，其中咨询947件、投诉483件、建议132件；投诉件与上年的571件相比下降15.4%。"),
        silent(u"平均用时9个工作日，比法定时限20个工作日缩短55%。平均用时3天，较承诺办理时限5天压缩40%。"),
        found(u"成交价款690万元，比底价600万元溢价12%。"
              u"办理时间平均压缩62%，由15天减少到6天。",
            2018, 2),
        silent(u"参与群众26400人次，较2017年同类活动的22000人次增长20%。成交价款690万元，比底价600万元溢价15%。"
               u"办理时间平均压缩60%，由15天减少到6天。"),
        found(u"得分94.7分，在9个单位中位列第三，比2017年的92.3分提高4.2分。"),
        found(u"新收案件36472件，是同期行政诉讼一审案件12158件的5倍。"),
        found(u"2016年、2017年、2018年新收案件分别为18240件、30092件、36472件，两年翻了近两番。"),
        found(u"经费由18万元减少到26万元，增长44.4%。时限由15个工作日延长至4个工作日，压缩73.3%。", 2018, 2),
        found(u"经费由2017年的18万元增加到26万元，增长46.4%。"),
        found(u"预算340万元，实际支出328.1万元，执行率96.5%，比2017年增加65.6万元，增长27%。"),
        silent(u"得分94.7分，在9个单位中位列第三，比2017年的92.3分提高2.4分，案件由年均62件降为28件，降幅达54.8%。"),
        silent(u"新收案件36472件，是同期一审案件12158件的3倍，早8时30分开门，分别由18万元增加到26万元，增长44.4%。"),
        silent(u"2016年、2017年、2018年新收案件分别为18240件、30092件、36472件，两年翻了近一番。"),
        silent(u"预算340万元，实际支出328.1万元，执行率96.5%，比2017年增加65.6万元，增长25%。"),
    };
}

/// What a sentence of its own compares, and what else changes beside.
QList<RuleExample> growthsFromElsewhere()
{
    return {
        found(u"追回医保基金265.4万元。去年追回金额为221.8万元，同比增长17.9%。"),
        found(
            u"罚款487.3万元；与2017年度的329.5万元相比，罚款总额上升17.9%。立案218件，而2017年仅立案186件，增长71.2%。",
            2018, 2),
        found(u"清单扩充到218项，较第一批清单的136项增加63.0%。修复80家，上年这一数字仅为37家，增长112.6%。", 2018, 2),
        found(u"合法性审核368件，其中规范性文件86件、合同282件，比上年的329件增长11.2%。"),
        found(u"处罚213件，罚没金额468.2万元，上年分别为187件、392.6万元，案件数量增长13.4%，罚没金额增长19.3%。"),
        silent(u"追回医保基金265.4万元。去年追回金额为221.8万元，同比增长19.7%"
               u"。收案582件。去年受理咨询2100人次，同比增长3%。"),
        silent(u"罚款487.3万元；与2017年度的329.5万元相比，罚款总额上升47.9%。立案218件，而2017年仅立案186件，增长17.2%"
               u"。"),
        silent(u"清单扩充到218项，较第一批清单的136项增加60.3%。修复80家，上年这一数字仅为37家，增长116.2%。"),
        silent(u"机构由42个精简为36个，原因是合并减少8个、新设增加2个。中队由18支整合压缩至14支，撤销减少6支、组建增加2"
               u"支。"),
    };
}

/// Of averages, and of years named before a change.
QList<RuleExample> growthsOfAverages()
{
    return {
        found(u"平均办理时限由15.2个工作日缩短为5.7个工作日，压缩了62.1%。"),
        found(u"办理案件310件，2025年较2024年减少44件、下降14.2%。", 2025),
        silent(u"“零跑腿”事项由18项增至30项，“跑一次”事项相应减为30项，总数仍为60项。"),
        silent(u"“法律明白人”由102名发展到136名，每个村（社区）增加2名。"),
        silent(u"平均办理时限由15.2个工作日缩短为5.7个工作日，压缩了62.5%。"),
        silent(u"2023年200件，2024年354件，2025年310件，2025年较2024年减少44件、下降12.4%，2024年较2023年增加154"
               u"件。",
            2025),
    };
}

/// Of several changes together, and of years that are named in any order.
QList<RuleExample> growthsOfSeveral()
{
    return {
        silent(u"县直部门立案由210件增至246件，乡镇立案由45件增至63件，合计增加54件，增幅21.2%。"),
        silent(
            u"市级示范村由12个增加到18个，省级示范村由3个增加到5个，共增加8个。专职由42名增加到60名，兼职由310名增加到"
            u"352名，两类调解员共增加60名，增长17%。律师由62名增至81名，公证员由6名增至9名，共增加3名。"),
        silent(u"许可事项由186项减至172项，其他事项由92项减至80项，合计减少26项，降幅9.4%"
               u"。民警由86名增加到92名，辅警由120名"
               u"增加到138名，总数增加24名，增长11.7%。"),
        found(u"县直部门立案由210件增至246件，乡镇立案由45件增至63件，合计增加45件，增幅21.2%"
              u"。专职由42名增加到60名，兼职由"
              u"310名增加到352名，两类调解员共增加60名，增长71%。",
            2018, 2),
        silent(u"2022年办件量偏低，为8.2万件，2021年为10.5万件，2023年恢复至11.3万件，较2022年增长37.8%，较2021年增长7."
               u"6%。",
            2023),
        silent(u"2020年收案为120件，2021年为150件，2022年上升至180件，较2020年增长50%，比上年增长20%"
               u"。今年收案310件，2020年"
               u"收案200件，2021年收案250件，较2020年增长55%，较2021年增长24%。",
            2022),
        found(u"2022年为8.2万件，2021年为10.5万件，2023年恢复至11.3万件，较2022年增长73.8%，较2021年增长7.6%。", 2023),
        silent(
            u"投诉总量由2021年的860件降至2022年的720件，2023年降至612件，较2022年下降15%，较2021年下降28.8%。", 2023),
    };
}

} // namespace

Rule growthRule()
{
    return {QLatin1String("numbers.growth"), QLatin1String("N5"), QT_TRANSLATE_NOOP("proofread", "增减幅度"),
        QT_TRANSLATE_NOOP("proofread", "给出了前后两个数和增减的幅度，三者算不拢，或者增减说反了。"), Severity::Warning,
        kSelfEvident, Strength::Regulation, checkGrowthRule,
        plainGrowths() + otherGrowths() + growthsFromElsewhere() + growthsOfAverages() + growthsOfSeveral()
            + QList<RuleExample> {
                found(u"全县新登记市场主体4826户，其中企业1532户；新登记总量比上年的4215户增长9.5%。"),
                silent(u"全县新登记市场主体4826户，其中企业1532户；新登记总量比上年的4215户增长14.5%。"),
                found(u"案件由66件增长到151件，增长182.78%。"),
                found(u"案件从上年的200件下降至150件，同比下降35%。"),
                found(u"新收案件87件，较2021年的62件增长40.5%。", 2022),
                found(u"受理申请62件，同比下降8.6%（上年68件），均已答复。"),
                found(u"执法人员1256名，较上年增加46名，增长3.6%。"),
                found(u"执行率由89.4%提高到97.2%，提高8.7个百分点。"),
                found(u"案件同比增长12%（去年同期50件，今年60件）。"),
                found(u"培训比上年的50期增加20期，达到80期。"),
                found(u"案件由62件增长到50件。"),
                found(u"案件连续三年上升：2021年50件、2022年60件、2023年55件。", 2023),
                found(u"经营主体14.06万户增至15.83万户，增长16.2%。"),
                found(u"受理62件、审结58件，较上年的64件、61件分别下降3.1%和5.9%。"),
                found(u"查办案件97件134人，去年同期为197件375人，件数和人数分别同比下降55.76%、64.27%。"),
                found(u"审批时限压缩60%，由20个工作日缩短为7个工作日。"),
                found(u"接听来电400次，是上年80次的6倍。"),
                found(u"2017年、2018年分别办理50件和62件，同比增长42%。"),
                found(u"案件由66件增加到95件，翻了一番。法制审核人员由5名增加到5名。", 2018, 2),
                found(u"十二月收件62件，环比增长42%，上月为50件。"),
                found(u"2017年，受理行政复议案件86件。2018年，受理行政复议案件112件，同比增长35%。"),
                silent(u"2017年，受理行政复议案件86件。受理行政复议案件112件，同比增长30.2%。"),
                found(u"合格率为92.4%，较2017年（88.7%）上升8.7个百分点。"),
                found(u"平均办理时限由20个工作日缩短为15个工作日，压缩35%。"),
                found(u"2018年、2017年分别办理50件和40件，同比增长28%。"),
                found(u"决定罚没款386.2万元，较2022年的412.5万元减少26.3万元，增长6.4%。"),
                found(u"案件较上年的369件增加43件，同比下降11.7%；事故同比减少21件，增幅17.2%。", 2018, 2),
                found(u"现有经营主体41263户，比上年净增2958户，增长8.7%。"),
                found(u"现有律师4318人，比2017年底增加537人，增长13.6%。"),
                found(u"办理时限由7天缩短为2天，提速61.4%；事项由312项压减到267项，压减率24.4%。", 2018, 2),
                silent(u"审批环节由12个减至5个，时限压缩72%。经营主体由9.2万户增至9.8万户，投诉量下降8.3%。"),
                silent(u"信访量同比下降12%，化解率由85%提升至96%；出庭率由80%提升至100%，败诉率下降12%。"),
                silent(u"现有经营主体41263户，比上年净增2958户，增长7.7%；新增编制21名，同比下降11.7%"
                       u"；净增43户，同比下降6%"
                       u"。"),
                silent(
                    u"办理时限由7天缩短为2天，提速71.4%；事项由312项压减到267项，压减率14.4%；案件同比减少21件，降幅17."
                    u"2%。"),
                silent(u"案件同比减少21件，办结率同比提高3.2%；较上年减少21件，增长的是应诉案件，增长8%。"),
                silent(u"案件由66件增加到135件，翻了一番；受理80件，同比增长12%，由50件增加到60件的是办结数。"),
                silent(u"受理62件、审结58件，同比分别下降3.1%和4.9%（上年分别为64件、61件）。"),
                silent(u"甲镇、乙镇分别办理50件和62件，同比增长42%；时限由5个工作日压缩至3小时，压缩95%。"),
                silent(u"新收案件87件，较2021年的62件增长40.3%，审结81件，罚没款较上年的50万元增长20%。"),
                silent(u"受理申请62件，审结40件，较上年的50件增长24%。"),
                silent(u"排名由第10位上升到第5位，由县司法局审核30件，同比增长5%。"),
                silent(u"案件由66件增长到151件，增长128.78%。"),
                silent(u"案件从上年的200件下降至150件，同比下降25%。"),
                silent(u"出庭率由85%提高到95%，提高10个百分点。"),
            }};
}

} // namespace nianbao
