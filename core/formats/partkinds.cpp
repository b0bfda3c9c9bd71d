// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/partkinds.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

bool aboutLaterYear(const QString &heading, std::optional<Year> year)
{
    static const QRegularExpression pattern(QStringLiteral("(\\d{4})年"));
    const auto match = pattern.match(heading);
    return year && match.hasMatch() && match.captured(1).toInt() > year->number();
}

/// 2024年度主要举措和成效 in a report whose title says 2023: one of the two is wrong, but it tells what was done.
bool tellsWhatWasDone(const QString &heading)
{
    static const QRegularExpression pattern(
        QStringLiteral("成效|成绩|成果|回顾|总结|做法|亮点|概况|(?:工作|建设|开展|完成|落实|进展|推进|履职)[的]?情况"));
    static const QRegularExpression ahead(QStringLiteral("安排|计划|打算|设想|思路|目标"));
    return pattern.match(heading).hasMatch() && !ahead.match(heading).hasMatch();
}

} // namespace

PartKind kindOfHeading(const QString &heading, std::optional<Year> year)
{
    static const QRegularExpression responsibility(
        QStringLiteral("第一责任人|主要负责人.*职责|履行.*法治建设.*职责|第一責任人"));
    static const QRegularExpression problems(QStringLiteral("问题|不足|短板|困难|差距|薄弱环节|問題|困難"));
    static const QRegularExpression plans(QStringLiteral("下一步|下步|下一阶段|下阶段|下一年|明年|来年|今后|打算|设想|"
                                                         "思路|展望|努力方向|(工作)?(计划|安排|計劃)[。]?$"));
    static const QRegularExpression others(QStringLiteral("^(其他|其它)|其他需要"));
    if (responsibility.match(heading).hasMatch())
        return PartKind::Responsibility;
    if (problems.match(heading).hasMatch())
        return PartKind::Problems;
    if (plans.match(heading).hasMatch() || (aboutLaterYear(heading, year) && !tellsWhatWasDone(heading)))
        return PartKind::Plans;
    return others.match(heading).hasMatch() ? PartKind::Other : PartKind::Work;
}

bool isWorkAsAWhole(const QString &heading)
{
    static const QRegularExpression pattern(
        QStringLiteral("(工作|基本|总体|開展|开展|主要|落实|完成|推进|建设|履职).*(情况|情況|成效|举措|措施|做法|概况|"
                       "回顾|成绩|总结|特点|亮点)|^主要工作"));
    return pattern.match(heading).hasMatch();
}

QString structureOf(const QList<Part> &parts)
{
    struct Known {
        QLatin1String key;
        QList<PartKind> kinds;
    };
    // 《法治政府建设与责任落实督察工作规定》第二十五条 for the five.
    static const QList<Known> kKnown {
        {QLatin1String("parts3"), {PartKind::Work, PartKind::Problems, PartKind::Plans}},
        {QLatin1String("statutory5"),
            {PartKind::Work, PartKind::Problems, PartKind::Responsibility, PartKind::Plans, PartKind::Other}},
    };
    QList<PartKind> kinds;
    for (const Part &part : parts)
        kinds << part.kind;
    for (const Known &known : kKnown) {
        if (known.kinds == kinds)
            return known.key;
    }
    return {};
}

} // namespace nianbao
