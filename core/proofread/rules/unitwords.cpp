// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/madeonce.h"
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/lostscales.h"
#include "core/proofread/rules/measurednouns.h"
#include "core/proofread/rules/measures.h"
#include "core/proofread/rules/nounsmeasured.h"
#include "core/proofread/rules/noununits.h"
#include "core/proofread/rules/parallelunits.h"
#include "core/proofread/rules/totalunits.h"
#include "core/proofread/rules/unitsbeforenouns.h"
#include "core/proofread/rules/unitsofdeeds.h"
#include "core/proofread/rules/unitsofstages.h"
#include "core/proofread/sources.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <memory>

namespace nianbao {

namespace {

/// 机构76家，其中学科类12家、艺术类41家，发现问题23个: not what they are, but what was found with them.
bool isOfDeed(const PrintedLine &line, const Quantity &part)
{
    static const QRegularExpression kDeed(QStringLiteral("^(?:发现|查出|排查|整改|提出|收到|查处|立案|移送|开展)"));
    return part.subject.start > 0 && line.open[part.subject.start - 1] == u'，'
        && kDeed.match(subjectOf(line.open, part)).hasMatch();
}

/// 50家（所），其中企业20家、学校30所: the total itself says both.
bool namesBothUnits(const QString &text, const Quantity &total, const QString &unit)
{
    return QStringView(text).mid(total.range.end()).startsWith(QString(u'（' + unit + u'）'));
}

/// 立案47起，其中违法建设12起、市容21件、安全生产14起: the numbers make the total, and one of them is counted
/// otherwise.
void checkPartUnits(const PrintedLine &line, RedPencil &pencil)
{
    constexpr qsizetype kMostParts = 16;
    constexpr int kMostGap = 28; // characters
    QList<Quantity> quantities; // 优秀168卷，占40.0%；合格236卷，占56.2%
    std::copy_if(line.quantities.begin(), line.quantities.end(), std::back_inserter(quantities),
        [](const Quantity &each) { return !each.isPercent() && !each.isPoints(); });
    for (qsizetype index = 0; index + 2 < quantities.size(); ++index) {
        const Quantity &total = quantities[index];
        const Quantity *odd = nullptr;
        qsizetype odds = 0;
        double sum = 0;
        const qsizetype end = qMin(quantities.size(), index + 1 + kMostParts);
        for (qsizetype at = index + 1; at < end && total.isCount() && sum < total.value; ++at) {
            const Quantity &part = quantities[at];
            const QStringView gap = QStringView(line.open).mid(
                quantities[at - 1].range.end(), part.range.start - quantities[at - 1].range.end());
            const bool isFirst = at == index + 1;
            if (gap.size() > kMostGap || gap.contains(u'。') || !part.isCount() || (isFirst && !gap.contains(u"其中")))
                break;
            sum += part.value;
            if (!part.isOfKind(total)) {
                odd = &part;
                ++odds;
            }
            if (sum == total.value && odds == 1 && at > index + 1 && !isOfDeed(line, *odd)
                && !namesBothUnits(line.open, total, odd->unit))
                pencil.mark(line, odd->range,
                    {ProofreadWords::tr("总数论“%1”，这一项论“%2”。").arg(total.unit, odd->unit),
                        ProofreadWords::tr("各项的数正好加成总数，量词应当一样。")});
        }
    }
}

/// What is surely wrong, each number once.
void checkWrongUnits(const PrintedLine &line, const Measures &measures, RedPencil &pencil)
{
    QList<TextRange> told;
    for (const UnitFault &fault : unitsOfOtherTimes(line) + wrongUnitsOfTotals(line) + unitsOfOtherNouns(line)
            + unitsOfOtherDeeds(line) + unitsOfOtherStages(line) + unitsOfParallels(line)
            + unitsBeforeOtherNouns(line.open) + unitsOfMeasuredNouns(line, measures)
            + measuredNounsBehind(line, measures) + lostScales(line)) {
        if (told.contains(fault.range))
            continue;
        told << fault.range;
        pencil.mark(line, fault.range, {fault.message, fault.reason, {}, fault.severity});
    }
}

/// 行政职权事项88项 here and 行政职权事项56个 there. 起 and 类 count otherwise and are right beside others.
void checkUnitWords(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<noun>[一-龥]{2,6}(?:事项|文件|窗口|线索|条款|制度|合同|证明|站点|工作站))(?:共|共计|总计)?"
                       "\\d+(?:余|多)?(?<unit>[项件个条份])"
                       "(?![一-龥]{0,1}类)"));
    constexpr qsizetype kTelling = 6; // last characters of what is counted: 列入行政职权事项, 取消行政职权事项
    const std::shared_ptr<const Measures> measures = madeOnceOf<Measures>(manuscript.terms(), manuscript.year());
    QHash<QString, QString> units; ///< by what is counted; empty once it was told
    for (const PrintedLine &line : manuscript.lines()) {
        checkPartUnits(line, pencil);
        checkWrongUnits(line, *measures, pencil);
        auto matches = kForm.globalMatch(line.open);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QString noun = match.captured(u"noun").right(kTelling);
            const QString unit = match.captured(u"unit");
            QString &known = units[noun];
            if (known.isNull())
                known = unit;
            if (known.isEmpty() || known == unit)
                continue;
            pencil.mark(line, {int(match.capturedEnd(u"unit")) - 1, 1},
                {ProofreadWords::tr("“%1”前面论“%2”，这里论“%3”。").arg(noun, known, unit)});
            known = QStringLiteral("");
        }
    }
}

/// People, houses, vehicles and money in units of other things.
QList<RuleExample> crossedUnitExamples()
{
    return {
        found(u"检查校外培训机构150人。听课学生2600件次，受益群众1360项。表彰先进个人30件。出动执法车辆420人次。", 2018,
            5),
        found(u"整改问题27元。答复网民留言58处，通报典型案例6人。追回工资126万件，罚款38.5万人。抽检食品320人次。",
            2018, 6),
        silent(u"检查企业从业人员150人，约谈企业15人，走访企业86家次，检查企业150次。出动人员、车辆420人次。获先进个人3"
               u"次。"),
        silent(u"整改问题涉及资金27万元，发放补贴1.2万户，罚款3.5万次，追回欠薪120件。抽检食品12家。曝光典型案例6家。"),
    };
}

QList<RuleExample> unitExamples()
{
    return {
        found(u"取消行政职权事项88项，新列入行政职权事项56个。"),
        found(u"12个社区举办法治讲座36名，平均每个社区3场。全县18个村接待群众216户，平均每村12人次。发放资料1."
              u"5万人。"
              u"检查医疗机构320人次，其中公立医院24家、民营医院41家、诊所255家。",
            2018, 4),
        silent(u"12个社区举办法治讲座36场，平均每个社区3场。18个村排查问题36个，平均每村2人负责。向群众发放资料"
               u"1.5万人"
               u"次。培训医疗机构人员320人次，其中公立医院24家、民营医院41家参加。"),
        found(u"诉求173名，办结171件；公开申请办理案件58艘，罚款6."
              u"84万元；研究重大事项138人；应考204人，实考201件。",
            2018, 4),
        found(u"全县有人民调解员68件，成立物业纠纷人民调解委员会9名，开展宣讲120场，受众8600余场次。", 2018, 3),
        silent(u"其中街道调解委员会126件、社区调解委员会268件。收到意见86条，其中人民调解员12条。聘请律师入驻公"
               u"共法"
               u"律服务中心9名，检查中发现涉及企业12件。旁听庭审5场，其中民事案件3场、行政案件2场。"),
        silent(u"抽查个人有关事项138人，装备电脑58台，纠纷当事人12名，参与审理案件12名，入驻事项服务15家。"),
        found(u"立案47起，其中违法建设12起、市容21件、生态环境8起、安全生产6起。"),
        found(u"受理来信来访86件次，其中来信18件次、来访68人次；案卷420卷，其中优秀168卷，占40%"
              u"；合格236卷，占56.2%"
              u"；不合格16件。",
            2018, 2),
        found(u"审查合同31人，其中工程合同18份、流转合同9份、采购合同4份；完成危房改造37件，其中C级22户、D级15"
              u"户。",
            2018, 2),
        found(u"抽取案卷180人，评定优秀52份、合格119份、不合格9份。发现违法用地9人，其中制止6宗、上报3宗。", 2018, 2),
        found(u"全区聘请法律顾问51件，其中区政府5名、部门34名、街道12名。执法处罚案卷18份、许可案卷9份，共27人。", 2018,
            2),
        found(u"186个村（社区）各培养3名“法律明白人”，共558件。"),
        found(u"举办法治讲座164户，建成阵地43个；培训3期，参训180件；罚款总额为2136.4万件。", 2018, 3),
        found(u"举办执法培训5期，参训640家次。罚款2136.4万件，比2017年的2487.6万元下降14.1%"
              u"。案件由248件降至214人。",
            2018, 3),
        silent(u"审查合同31件，其中工程合同18份、流转合同13份；完成改造37户，其中C级22个、D级15个；检查12次，其"
               u"中企业"
               u"8家、工地4家。"),
        silent(u"立案15件，涉及企业9家、个人6人；案件37件，涉及22户、15人；查处案件15起，罚款10人、拘留5人。"),
        silent(u"举办讲座12场，参训180人次；组织企业培训5期，参训640家次；贯彻会议12件实事；送法律顾问12家，罚款35"
               u"起。"),
        silent(u"收到意见86条，其中网格员48条、律师20条、座谈会18条；用于聘请法律顾问15万元；提请常务会议12件，"
               u"推送"
               u"讲座"
               u"8条。"),
        silent(u"培训5期、180人次，比上年的4期增加1期；签订协议31户；金额12万元，资金项目12个，讲座12场，共12人"
               u"授课"
               u"。"),
        silent(u"立案47起，其中违法建设12起、市容21起、生态环境14起；专家12人，其中律师5名、教师7名。"),
        silent(u"受理案件86件，其中涉及企业18家、个人68人。"),
        silent(u"87所中小学全部配备法治副校长，其中法官21名、检察官19名、民警38名、司法行政人员9名。132个村均聘"
               u"请了"
               u"法律顾问，其中律师92名、法律工作者40名。"),
        silent(u"联合检查50家（所），其中企业20家、学校30所。718本有效证件中，取水户590户，未安装的128户。"
               u"有效许可证420本，其中企业300家，个人120家。"),
        silent(u"取消行政职权事项88项，新列入行政职权事项56项。"),
        silent(u"取消行政职权事项88项，设立综合服务窗口10个，审核规范性文件14件。"),
        silent(u"受理案件3件，调解案件5起，公布服务事项5大类120项。"),
    };
}

} // namespace

Rule unitWordsRule()
{
    return {QLatin1String("numbers.unit"), QLatin1String("N15"), QT_TRANSLATE_NOOP("proofread", "量词前后不一或者用错"),
        QT_TRANSLATE_NOOP("proofread", "同一样东西，一处论“项”，一处论“个”；或者讲座论“户”，合同论“人”。"),
        Severity::Hint, kEditing, Strength::Practice, checkUnitWords,
        unitOfDeedExamples() + unitOfStageExamples() + parallelUnitExamples() + unitBeforeNounExamples()
            + measuredNounExamples() + nounMeasuredExamples() + lostScaleExamples() + crossedUnitExamples()
            + unitExamples()};
}

} // namespace nianbao
