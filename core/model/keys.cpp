// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/keys.h"

namespace nianbao {

template <>
std::span<const KeyedValue<Edition>> keyedValues<Edition>()
{
    static constexpr KeyedValue<Edition> kRows[] {
        {Edition::City, QLatin1String("city")},
        {Edition::Congress, QLatin1String("congress")},
        {Edition::Committee, QLatin1String("committee")},
        {Edition::Web, QLatin1String("web")},
    };
    return kRows;
}

template <>
std::span<const KeyedValue<ReportState>> keyedValues<ReportState>()
{
    static constexpr KeyedValue<ReportState> kRows[] {
        {ReportState::Draft, QLatin1String("draft")},
        {ReportState::Final, QLatin1String("final")},
    };
    return kRows;
}

template <>
std::span<const KeyedValue<Numbering>> keyedValues<Numbering>()
{
    static constexpr KeyedValue<Numbering> kRows[] {
        {Numbering::Parts, QLatin1String("parts")},
        {Numbering::Sections, QLatin1String("sections")},
    };
    return kRows;
}

template <>
std::span<const KeyedValue<PartKind>> keyedValues<PartKind>()
{
    static constexpr KeyedValue<PartKind> kRows[] {
        {PartKind::Work, QLatin1String("work")},
        {PartKind::Problems, QLatin1String("problems")},
        {PartKind::Plans, QLatin1String("plans")},
        {PartKind::Responsibility, QLatin1String("responsibility")},
        {PartKind::Other, QLatin1String("other")},
    };
    return kRows;
}

template <>
std::span<const KeyedValue<ListStyle>> keyedValues<ListStyle>()
{
    static constexpr KeyedValue<ListStyle> kRows[] {
        {ListStyle::Level, QLatin1String("level")},
        {ListStyle::RunOn, QLatin1String("runOn")},
        {ListStyle::Own, QLatin1String("own")},
        {ListStyle::Ordinal, QLatin1String("ordinal")},
        {ListStyle::Arabic, QLatin1String("arabic")},
        {ListStyle::Dash, QLatin1String("dash")},
        {ListStyle::None, QLatin1String("none")},
    };
    return kRows;
}

template <>
std::span<const KeyedValue<ParagraphKind>> keyedValues<ParagraphKind>()
{
    static constexpr KeyedValue<ParagraphKind> kRows[] {
        {ParagraphKind::Text, QLatin1String("text")},
        {ParagraphKind::Raw, QLatin1String("raw")},
        {ParagraphKind::Table, QLatin1String("table")},
        {ParagraphKind::Picture, QLatin1String("picture")},
    };
    return kRows;
}

template <>
std::span<const KeyedValue<UnitKind>> keyedValues<UnitKind>()
{
    static constexpr KeyedValue<UnitKind> kRows[] {
        {UnitKind::Department, QLatin1String("department")},
        {UnitKind::Township, QLatin1String("township")},
        {UnitKind::Other, QLatin1String("other")},
    };
    return kRows;
}

template <>
std::span<const KeyedValue<PlanState>> keyedValues<PlanState>()
{
    static constexpr KeyedValue<PlanState> kRows[] {
        {PlanState::NotStarted, QLatin1String("notStarted")},
        {PlanState::UnderWay, QLatin1String("underWay")},
        {PlanState::Done, QLatin1String("done")},
        {PlanState::CarriedOver, QLatin1String("carriedOver")},
    };
    return kRows;
}

} // namespace nianbao
