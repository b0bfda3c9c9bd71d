// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/sharewords.h"

#include "core/proofread/rates/growthwords.h"
#include "core/proofread/rates/leeway.h"

#include <QRegularExpression>

namespace nianbao {

std::optional<ShareWord> shareWord(const QString &text, const Quantity &percent)
{
    static const QRegularExpression kOccupies(
        QStringLiteral("^(?<who>(?:[^占]|占(?=道|用|地)){0,12}?)(?:占(?!道|用|地)比?|所占比[例重]|比[例重])(?<of>[^占]{"
                       "0,16}?)(?:的?比[例重])?(?:的|为|达|是|约|"
                       "到|分别)*$"));
    static const QRegularExpression kRate(
        QStringLiteral("(?<name>[一-龥]{2,8})率(?:高达|仅达|达到|[达为是约至]|仅为|只有|仅有)?$"));
    static const QRegularExpression kFiller(QStringLiteral("^(?:其中|分别|各|均|约|已|将|也|仅|达到|达|为)+"));
    const QString subject = withoutLeeway(subjectOf(text, percent));
    const bool isSaid = subject.contains(u'占') || subject.contains(u'率') || subject.contains(u'比');
    if (!isSaid || isOfGrowth(text, percent) || isOfEarlier(text, percent))
        return {};
    static const QRegularExpression kRatio(QStringLiteral("(?<name>废改立?)(?:比例|率)(?:达到|[达为是约至]|仅为)?$"));
    if (const QRegularExpressionMatch ratio = kRatio.match(subject); ratio.hasMatch())
        return ShareWord {ShareWord::Kind::Rate, ratio.captured(u"name"), {}, false, true};
    static const QRegularExpression kProportion(
        QStringLiteral("^(?:其中)?(?<name>[一-龥]{2,6}?)的?比例(?:达到|[达为是约至]|仅为)?$")); // 获奖比例为37.5%
    if (const QRegularExpressionMatch each = kProportion.match(subject); each.hasMatch() && !subject.contains(u'占')) {
        constexpr int kFar = 80; // characters
        constexpr qsizetype kOwn = 4; // 生物防治比例 is of what is called so: not of 防治面积
        const QString name = each.captured(u"name");
        const QStringView before = QStringView(text).left(percent.subject.start).right(kFar);
        if (name.size() >= kOwn && !before.contains(name))
            return {};
        return ShareWord {ShareWord::Kind::Rate, name};
    }
    static const QRegularExpression kUpwards(
        QStringLiteral("^(?<name>合格|良好|达标)(?:及)?以上[一-龥]{0,4}占(?:比)?(?:为|达)?$")); // 合格以上案卷占
    if (const QRegularExpressionMatch upwards = kUpwards.match(subject); upwards.hasMatch())
        return ShareWord {ShareWord::Kind::Rate,
            upwards.captured(u"name") == u"良好" ? QStringLiteral("优良") : upwards.captured(u"name")};
    const QRegularExpressionMatch occupies = kOccupies.match(subject);
    if (occupies.hasMatch())
        return ShareWord {ShareWord::Kind::Occupies, occupies.captured(u"who").remove(kFiller),
            occupies.captured(u"of"), subject.contains(u"分别")};
    const QRegularExpressionMatch rate = kRate.match(subject);
    if (rate.hasMatch() && !subject.contains(u"分别"))
        return ShareWord {ShareWord::Kind::Rate, rate.captured(u"name"), {}, false, rate.capturedLength(u"ratio") > 0};
    return {};
}

} // namespace nianbao
