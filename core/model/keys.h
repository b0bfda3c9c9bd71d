// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace nianbao {

/// One year's text goes out in up to four editions (2019 Regulation, Art. 24: who reports to whom).
enum class Edition { City, Congress, Committee, Web };

enum class ReportState { Draft, Final };

/// Who carries 一、 二、 三、: the parts, or the sections (then a part's own heading is not printed).
enum class Numbering { Parts, Sections };

enum class PartKind { Work, Problems, Plans, Responsibility, Other };

/// How a list stands on the page. `Level` is the outline's own next number (一、, then （一）, then 1., then （1）);
/// `RunOn` is 一是…二是… within the running paragraph, `Own` the same with a paragraph for each, `Ordinal` 第一，… run
/// on or not, `Arabic` 1. …, `Dash` ——…, `None` without any mark.
enum class ListStyle { Level, RunOn, Own, Ordinal, Arabic, Dash, None };

/// `Raw` is kept as it came, with its tabs and line breaks (what looks like a table in a text without tables).
enum class ParagraphKind { Text, Raw, Table, Picture };

/// What reports to the county: 部门, 乡镇.
enum class UnitKind { Department, Township, Other };

enum class PlanState { NotStarted, UnderWay, Done, CarriedOver };

/// An enumeration and the text by which it is stored and exported. Never stored by number or by Chinese title.
template <typename E>
struct KeyedValue {
    E value;
    QLatin1String key;
};

/// All values of E in the order in which a user is offered them.
template <typename E>
std::span<const KeyedValue<E>> keyedValues();

template <typename E>
QString keyOf(E value)
{
    for (const KeyedValue<E> &row : keyedValues<E>()) {
        if (row.value == value)
            return row.key;
    }
    return {};
}

template <typename E>
std::optional<E> fromKey(QStringView key)
{
    for (const KeyedValue<E> &row : keyedValues<E>()) {
        if (row.key == key)
            return row.value;
    }
    return {};
}

template <>
std::span<const KeyedValue<Edition>> keyedValues<Edition>();
template <>
std::span<const KeyedValue<ReportState>> keyedValues<ReportState>();
template <>
std::span<const KeyedValue<Numbering>> keyedValues<Numbering>();
template <>
std::span<const KeyedValue<PartKind>> keyedValues<PartKind>();
template <>
std::span<const KeyedValue<ListStyle>> keyedValues<ListStyle>();
template <>
std::span<const KeyedValue<ParagraphKind>> keyedValues<ParagraphKind>();
template <>
std::span<const KeyedValue<UnitKind>> keyedValues<UnitKind>();
template <>
std::span<const KeyedValue<PlanState>> keyedValues<PlanState>();

} // namespace nianbao
