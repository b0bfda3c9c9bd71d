// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/wordfindings.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// 原县工商局、质监局、食药监局: one 原 before all of a list.
bool isInFormerList(const QString &text, int start)
{
    constexpr int kLongest = 60; // characters
    static const QRegularExpression kList(QStringLiteral(
        "(?<![平中太固五三草高还])原(?![则因告件本始有])[一-龥]{2,12}?(?:局|委|办|处|站|队|中心)(?:、[一-龥]{2,12})*"
        "[、和及](?:[一-龥]{0,3}[县市区省])?$"));
    const int from = qMax(0, start - kLongest);
    return kList.match(text.mid(from, start - from)).hasMatch();
}

/// 原县工商局, 原清丰县工商局, 县法制办原主任: named as what it was. 太原市工商局 and 原则上 are none of these.
bool isNamedAsFormer(const PrintedLine &line, TextRange range)
{
    constexpr int kReach = 6; // characters: one before 原, 原, three of a county's name, 县
    if (isInFormerList(line.plain, range.start))
        return true;
    static const QRegularExpression kBefore(
        QStringLiteral("(?<![平中太固五三草高还])原(?:(?![则因告件本始有])(?:[一-龥]{2,3})?[县市区省])?$"));
    static const QRegularExpression kAfter(QStringLiteral("^原(?![则因告件本始有])"));
    const bool local = QStringLiteral("县市区省").contains(line.plain[range.start]); // 县法制办 after 原清丰
    const int end = range.start + int(local);
    const int start = qMax(0, end - kReach);
    return kBefore.match(line.plain.mid(start, end - start)).hasMatch()
        || kAfter.match(line.plain.mid(range.end(), 2)).hasMatch();
}

void checkOldBodies(const Manuscript &manuscript, RedPencil &pencil)
{
    TermMarking marking {
        TermKind::Body, QT_TRANSLATE_NOOP("proofread", "机构改革后“%1”已改名或撤销。"), Severity::Hint};
    marking.successor = QT_TRANSLATE_NOOP("proofread", "机构改革后“%1”已改名或撤销，现在是：%2。");
    marking.isRight = isNamedAsFormer;
    markTerms(manuscript, pencil, marking);
}

} // namespace

Rule oldBodiesRule()
{
    return {QLatin1String("words.body"), QLatin1String("W10"), QT_TRANSLATE_NOOP("proofread", "机构旧名"),
        QT_TRANSLATE_NOOP("proofread", "用了机构改革以前的名称；讲历史情况时可以不改。"), Severity::Hint, kWordLists,
        Strength::Practice, checkOldBodies,
        {
            found(u"县政府法制办组织案卷评查。", 2022),
            silent(u"县司法局组织案卷评查。", 2022),
            silent(u"原县政府法制办的职责划入县司法局。", 2022),
            silent(u"原县工商局、原县质监局整合组建县市场监管局。", 2022),
            silent(u"原县工商局、质监局、食药监局整合组建县市场监管局。", 2022),
            found(u"县工商局组织原有人员培训3次。", 2022),
            silent(u"县政府法制办组织案卷评查。", 2017),
        }};
}

} // namespace nianbao
