// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/referencednouns.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// 处罚案卷160卷、许可案卷90卷，共250卷: what a total counts stands farther off.
bool isTotalOf(const ToldNumber &told, const QString &noun)
{
    static const QRegularExpression kTotal(QStringLiteral("^(?:共|合计|共计|总计|总数)$"));
    return kTotal.match(told.before).hasMatch() && told.lead().contains(noun);
}

/// 督察指出的问题 are those that it found.
QString withOneFinding(QString words)
{
    static const QRegularExpression kFinding(QStringLiteral("指出|查出|反馈|查摆|点出"));
    return words.replace(kFinding, QStringLiteral("发现"));
}

} // namespace

bool isAny(const QString &noun)
{
    static const QRegularExpression kAny(
        QStringLiteral("^(?:案件|文件|问题|人员|群众|单位|部门|企业|事项|项目|活动|纠纷|隐患|意见|建议|会议|材料|案卷|"
                       "任务|措施|线索|乡镇|街道|村|社区|村（社区）|行政村)$"));
    return kAny.match(noun).hasMatch();
}

bool isOfNoun(const ToldNumber &told, const QString &noun)
{
    if (noun.isEmpty())
        return false;
    static const QRegularExpression kThings(QStringLiteral("(?:案件|人员|问题|事项|单位)$"));
    constexpr qsizetype kFewest = 2; // characters
    static const QRegularExpression kJoined(QStringLiteral("^(?:和|及|与|以及|、)[一-龥]")); // 52个乡镇和部门
    if (told.after.startsWith(noun))
        return !kJoined.match(told.after.mid(noun.size())).hasMatch();
    static const QRegularExpression kDivided(
        QStringLiteral("(?:细化|分解|拆分|梳理|确定)(?:为|成)?$")); // 任务细化为32项
    const QString phrase = phraseOf(told.before).remove(kDivided);
    const QString plain = QString(noun).remove(u'“').remove(u'”');
    const QString deed = QString(plain).remove(kThings);
    constexpr qsizetype kCompound = 4; // 62项下放事项 of 下放的行政执法事项62项
    const bool isCompound = plain.size() == kCompound && phrase.size() > kCompound
        && phrase.endsWith(plain.right(kFewest)) && phrase.contains(plain.left(kFewest));
    return isCompound || phrase.endsWith(plain) || isTotalOf(told, plain)
        || (deed.size() >= kFewest && deed != plain && phrase.endsWith(deed));
}

bool isOfDeed(const ToldNumber &told, const QString &by)
{
    const QString deed = withOneFinding(by);
    constexpr qsizetype kStem = 2; // characters
    constexpr QStringView kPast = u"出到过了"; // 查摆出的317个问题 and 查摆问题317个
    if (deed.size() > kStem && kPast.contains(deed.back()))
        return isOfDeed(told, deed.chopped(1));
    static const QString kRuleOfLaw = QStringLiteral("法治");
    if (deed.startsWith(kRuleOfLaw) && deed.size() > 2 * kStem)
        return isOfDeed(told, deed.mid(kStem)); // 法治督察发现的57个问题 and 开展实地督察，发现问题57个
    const QString words = withOneFinding(told.lead() + told.after);
    if (deed.size() == kStem && words.contains(deed.back())) // 送审的58份合同 and 审查合同85份
        return true;
    return deed.isEmpty() || (words.contains(deed.left(kStem)) && words.contains(deed.right(kStem)));
}

} // namespace nianbao
