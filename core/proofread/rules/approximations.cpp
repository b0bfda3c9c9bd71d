// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// 约30余人, 近百余件, 超过50多次, 30人左右 with 约 before it; 数十多件, 最多不超过30件以内.
const QRegularExpression &twiceForm()
{
    static const QString kNumber = QStringLiteral("\\d[\\d,.]*[万亿]?");
    static const QString kUnit = QStringLiteral("(?:[%％]|个百分点|平方米|立方米|平方公里|个(?:多)?工作日|个小时|"
                                                "[一-龥]{1,2}?)");
    static const QString kAbout = QStringLiteral(
        "(?:大约|大概|约计|约莫|(?<![履签违合预解节制大])约|(?<![最附邻将])近|将近)(?:有|为|共|达|占|达到|在|需)?");
    static const QString kWords = QStringLiteral("(?:数[十百千万]|几[十百千万]|上[百千万]|[一二三四五六七八九]?十几|"
                                                 "[一二三四五六七八九]?[十百千万][余多])");
    static const QRegularExpression kTwice(QStringLiteral(
        "(?:%3|超过|超|逾|不足|不到)(?:有|为)?%1(?:余|多)(?!家单位共)"
        "|(?:大约|大概|约莫|将近)约(?=[有为共达\\d])|(?:超过|超出|高于|(?<![时届愈])逾)%1%2以上(?!的?[一-龥]{0,4}(?:"
        "学历|级别|等次))"
        "|%3%1(?:余|多)?%2(?:左右|上下(?![级班游联一同楼车学协贯])|以上)"
        "|(?<![\\d,.])%1(?:余|多)(?:(?:万|亿)?[余多]|[万亿]?%2(?:左右|上下|以上|不等))"
        "|(?:至少|最少|不少于|不低于)有?\\d[\\d,.]*(?:余|多|[万亿]?(?:[%％]|人次|件次|场次|批次|家次|户次|平方米|公里|"
        "小时|分钟|个(?:小时|月|工作日)|课时|学时|[一-龥])以上(?!级))"
        "|(?:最多|至多)不(?:超过|多于)(?=\\d)|不超过%1%2(?:以内|以下)"
        "|(?:数[十百千万]|几[十百千万]|上[百千万])[余多](?=[万亿]?[名人件个份次场条项家户起处])"
        "|%4(?:万|亿)?(?:人次|件次|[名人件个份次场条项家户起处])(?:左右|上下)"
        "|(?<![最附邻履签违合预解节制])(?:大约|约|近)(?:有|为)?%4(?:万|亿)?[名人件个份次场条项家户起处]")
                                               .arg(kNumber, kUnit, kAbout, kWords));
    return kTwice;
}

/// 超过46件左右, 不少于5期左右: a limit is no middle; 30件以上左右, 约超过30件, 约三成左右, 超过半数以上: one of two is
/// enough.
const QRegularExpression &limitForm()
{
    static const QString kRound = QStringLiteral("(?:左右|上下(?![级班游联一同楼车学协贯]))");
    static const QString kUnit =
        QStringLiteral("(?:[%％]|个百分点|平方米|立方米|平方公里|个(?:多)?工作日|个小时|[一-龥]{1,2}?)");
    static const QString kPart =
        QStringLiteral("(?:[一二两三四五六七八九]成|半数|一半|[二三四五六七八九十]分之[一二两三四"
                       "五六七八九]|百分之[一二三四五六七八九十]{1,3})");
    static const QRegularExpression kForm(QStringLiteral(
        "(?:超过|超出|超|(?<![时届愈])逾|不足|不到|至少|最少|至多|最多|不少于|不低于|不高于|不超过|"
        "不多于|少于|多于|高于)"
        "(?:有|为)?\\d[\\d,.]*[万亿]?(?:余|多)?%1?%2"
        "|(?:以上|以下|以内)%2"
        "|(?:大约|大概|约莫|(?<![履签违合预解节制大契邀集条特公婚租缔])约)(?:有|为|占|需)?\\d[\\d,.]*[万亿]?(?:余|多)?"
        "%1?(?:以内|以下(?!简称|[各几]|问题|措施|方面|内容|事项|情况|情形|[一二三四五六七八九十\\d]))"
        "|(?:大约|大概|(?<![履签违合预解节制大契邀集条特公婚租缔])约)(?:近|将近|超过?|逾)(?=\\d)"
        "|(?<![最附邻临靠新接就远将])近约(?=\\d)"
        "|(?:大约|大概|将近|超过|不足|不到|(?<![履签违合预解节制大])约|(?<![最附邻将临靠新])近)(?:有|占|"
        "为)?%3(?:%2|以上)")
                                              .arg(kUnit, kRound, kPart));
    return kForm;
}

/// 3、4个, 2、3百人次; 3、5人 for 三五人.
void checkNeighbours(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<![\\d.、第\\-])(?<one>[1-9])、(?<other>[1-9])(?:0?(?=[个人件次天名项家户份场起条]|余)|"
                       "(?=[百千万]))(?!年级|号|项任务|个方面)"));
    static const QRegularExpression kSeveral(QStringLiteral("(?:分别|依次|各|第)[一-龥]{0,8}$"));
    constexpr int kBefore = 10; // characters
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int one = match.captured(u"one").toInt();
        const int other = match.captured(u"other").toInt();
        const int start = int(match.capturedStart());
        const bool isAbout = other == one + 1 || (one == 3 && other == 5);
        const QString before = line.open.mid(qMax(0, start - kBefore), qMin(start, kBefore));
        if (isAbout && !kSeveral.match(before).hasMatch())
            pencil.mark(line, capturedRange(match), {ProofreadWords::tr("相邻两数表示的概数用汉字，中间不加顿号。")});
    }
}

void checkApproximations(const Manuscript &manuscript, RedPencil &pencil)
{
    for (const PrintedLine &line : manuscript.lines()) {
        QList<TextRange> told;
        for (const QRegularExpression *form : {&twiceForm(), &limitForm()}) {
            auto twice = form->globalMatch(line.open);
            while (twice.hasNext()) {
                const TextRange range = capturedRange(twice.next());
                const bool isTold = std::any_of(told.begin(), told.end(),
                    [&](TextRange each) { return each.start < range.end() && range.start < each.end(); });
                if (isTold)
                    continue;
                told << range;
                pencil.mark(line, range,
                    {ProofreadWords::tr("“%1”说了两遍大约。").arg(line.quote(range)),
                        ProofreadWords::tr("约、近、超过与余、多、左右只用一个。")});
            }
        }
        checkNeighbours(line, pencil);
    }
}

} // namespace

Rule approximationsRule()
{
    return {QLatin1String("numbers.approximate"), QLatin1String("N12"), QT_TRANSLATE_NOOP("proofread", "概数"),
        QT_TRANSLATE_NOOP("proofread", "“约30余人”这样重复表示大约，或者用阿拉伯数字写相邻两数的概数。"),
        Severity::Warning, kNumbersStandard, Strength::General, checkApproximations,
        {
            found(u"培训执法人员约1300余人。"),
            found(u"培训执法人员约1300人左右。"),
            found(u"培训执法人员1300余人左右。"),
            found(u"参加活动的有3、4个单位。"),
            found(u"开展检查40余多次，走访企业约40家左右，受理近40多件，调解超过40余件。", 2018, 4),
            found(u"培训大约有30余人，发放资料近2万份左右，惠及20余万多人。", 2018, 3),
            silent(u"培训执法人员1300余人，发放资料约5000份，受理3件左右。"),
            silent(u"第1、2项任务已经完成，1、2月份开展检查。"),
            silent(u"近5年多次开展检查，近3年共受理30余件。"),
            found(u"采纳11件，占审查总数的约19%左右，发放宣传品1.2万余份左右，聘请顾问十几名左右，约计30件左右。", 2018,
                4),
            found(u"走访企业数十多家，化解纠纷几十余件，接待近百余名，群众百余人左右。", 2018, 4),
            found(u"接受咨询2、3百人次，每个乡镇只有3、5人，最多不超过30件，每份不超过10页以内。", 2018, 4),
            silent(
                u"十几名专家、数十件、几十人、近百家、上百人、三四十人、不超过30件、30件以内、近十几年来、近数十年。"),
            silent(u"签约30家左右，履约20余件，附近10余家企业，最近30余天。"),
            found(
                u"发生应诉案件超过46件左右，面积约3580平方米上下，资金超过435.5万元左右，培训不少于5期左右。", 2018, 4),
            found(u"抽检不少于1.9万批次以上，约三成左右由职业索赔人提出，占超过半数以上，资金约超过30万元。", 2018, 4),
            found(
                u"走访不足30户左右，检查30家以上左右，受理至少12件左右，全镇近约30名干部，人数逾300人以上。", 2018, 5),
            silent(u"近30家企业上下游联动，超过20个单位上下级贯通，不少于2名以上级文件确定的人员，约三成由企业提出。"),
            silent(
                u"签约超过30家，附近约30户，最近约30天，超过半数，八成以上，三分之二以上，近三成，三成左右，约占30%。"),
            silent(
                u"招录约20人大专以上学历的队员，逾期3日以上的，高于上年5个百分点左右，预约近300人次，节约近30万元。"),
            found(u"把未行使事项压减到约16项以内，办理时限缩短至大约5个工作日以内，败诉率控制在约10%以下。", 2018, 3),
            silent(u"近30天以内的数据，压减到16项以内，预约30人以内，败诉率控制在10%以下，有约12件以下各类问题。"),
            silent(u"甲镇、乙镇分别为3、5人，4、5年级学生，第3、4个工作日。"),
        }};
}

} // namespace nianbao
