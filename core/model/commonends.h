// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>
#include <functional>

namespace nianbao {

/// Lists of which one is an untouched copy of the other share their data: nothing below them differs.
template <typename T>
bool isShared(const QList<T> &a, const QList<T> &b)
{
    return a.size() == b.size() && a.constData() == b.constData();
}

/// How much two lists have in common at their beginning, and of the rest at their end.
struct CommonEnds {
    qsizetype beginning = 0;
    qsizetype end = 0;
};

template <typename T, typename Same = std::equal_to<T>>
CommonEnds commonEnds(const QList<T> &before, const QList<T> &after, Same same = {})
{
    const qsizetype shorter = std::min(before.size(), after.size());
    CommonEnds common;
    while (common.beginning < shorter && same(before[common.beginning], after[common.beginning]))
        ++common.beginning;
    while (common.end < shorter - common.beginning && same(before.end()[-1 - common.end], after.end()[-1 - common.end]))
        ++common.end;
    return common;
}

} // namespace nianbao
