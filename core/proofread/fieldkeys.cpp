// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/fieldkeys.h"

#include <array>

namespace nianbao {

template <>
std::span<const KeyedValue<Field>> keyedValues<Field>()
{
    using Row = KeyedValue<Field>;
    static constexpr std::array kRows {
        Row {Field::HeadMatter, QLatin1String("headMatter")},
        Row {Field::Title, QLatin1String("title")},
        Row {Field::Addressees, QLatin1String("addressees")},
        Row {Field::Foreword, QLatin1String("foreword")},
        Row {Field::Heading, QLatin1String("heading")},
        Row {Field::Lead, QLatin1String("lead")},
        Row {Field::Body, QLatin1String("body")},
        Row {Field::Tail, QLatin1String("tail")},
        Row {Field::Cause, QLatin1String("cause")},
        Row {Field::Annexes, QLatin1String("annexes")},
        Row {Field::Signature, QLatin1String("signature")},
        Row {Field::Date, QLatin1String("date")},
        Row {Field::ClosingNote, QLatin1String("closingNote")},
        Row {Field::Organisation, QLatin1String("organisation")},
        Row {Field::Unit, QLatin1String("unit")},
        Row {Field::WorkDate, QLatin1String("workDate")},
        Row {Field::Remark, QLatin1String("remark")},
        Row {Field::Due, QLatin1String("due")},
        Row {Field::Outcome, QLatin1String("outcome")},
        Row {Field::DocumentNumber, QLatin1String("documentNumber")},
    };
    return kRows;
}

} // namespace nianbao
