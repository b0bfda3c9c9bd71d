// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// 约30余人, 近百余件, 超过50多次, 30人左右 with 约 before it.
void checkApproximations(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kTwice(QStringLiteral(
        "(?:大约|约|近|将近|超过|超|逾|不足|不到)(?:有|为)?\\d[\\d,.]*(?:万|亿)?(?:余|多)(?!家单位共)"
        "|(?:大约|约|近|将近)(?:有|为)?\\d[\\d,.]*(?:万|亿)?(?:余|多)?[一-龥]{1,2}(?:左右|上下|以上)"
        "|(?<![\\d,.])\\d[\\d,.]*(?:余|多)(?:(?:万|亿)?[余多]|[万亿]?[一-龥]{1,2}(?:左右|上下|以上|不等))"
        "|(?:至少|最少|不少于|不低于)\\d[\\d,.]*(?:余|多|[万亿]?[一-龥]以上)"));
    static const QRegularExpression kNeighbours(
        QStringLiteral("(?<![\\d.、第])([1-9])、([1-9])(0?)(?=[个人件次天年名项家户]|余)"));
    for (const PrintedLine &line : manuscript.lines()) {
        auto twice = kTwice.globalMatch(line.open);
        while (twice.hasNext()) {
            const TextRange range = capturedRange(twice.next());
            pencil.mark(line, range,
                {ProofreadWords::tr("“%1”说了两遍大约。").arg(line.quote(range)),
                    ProofreadWords::tr("约、近、超过与余、多、左右只用一个。")});
        }
        auto neighbours = kNeighbours.globalMatch(line.open);
        while (neighbours.hasNext()) {
            const QRegularExpressionMatch match = neighbours.next();
            if (match.captured(2).toInt() == match.captured(1).toInt() + 1)
                pencil.mark(line, capturedRange(match),
                    {ProofreadWords::tr("相邻两数表示的概数用汉字，中间不加顿号。"), {}, {}, Severity::Hint});
        }
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
        }};
}

} // namespace nianbao
