// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rules/toldnumbers.h"

#include <QString>
#include <QStringList>

namespace nianbao {

class EachOnce;

/// A number with all that names it, in one order: 评查行政执法案卷.
struct Telling {
    explicit Telling(const ToldNumber &number);

    const ToldNumber *told = nullptr;
    QString name; ///< without 全年, 全县 and how it came about
    bool refersBack = false; ///< 全年评查的150份案卷中

    [[nodiscard]] bool isNamed() const; ///< by enough characters
    /// Of another year or time, but for what is told of the year.
    [[nodiscard]] bool isOfTime() const { return !refersBack && !name.contains(u"年度") && told->isOfTime(); }
};

/// 全年, 全县, 各类: what says nothing of the thing that is counted, as alternatives of a pattern.
const QString &scopeWords();

/// 行政执法案卷中，仍有; 年度任务完成较好: the noun behind a unit.
QString nounBehind(const QString &after);

/// Whether both names are of one thing, each in its own order of words; 未, 涉企 and a body's name make it another.
bool areNamedAlike(const Telling &one, const Telling &other);

/// 一年来，全镇共受理…, 回顾全年: whether the number's sentence tells again what was told, as does one of the report's
/// own year among the problems or the plans.
bool sumsUp(const ToldNumber &told);

/// 仍有112名执法人员没有取得证件, 只有26个执法主体设立机构, 各乡镇调解2746件: some of those that were told, and as many
/// as no one has told before.
bool isOfSome(const ToldNumber &told);
/// 全镇16名执法人员中持证的14名; 取消43项，调整18项，共61项: whether its sentence knows the other number.
bool tellsOf(const ToldNumber &one, const ToldNumber &other);
/// 组织31家律师事务所 where there are 38: who is set to work is some of all that there are.
bool isSomeOfStock(const ToldNumber &some, const ToldNumber &stock);
/// What is counted wherever there was some of it, by its name: 发放宣传资料.
bool isOfManyOccasions(const QString &name);

/// Tells at the second number that the first, of the same thing, is another.
void markRetold(
    const ToldNumber &first, const ToldNumber &again, EachOnce &pencil, Severity severity = Severity::Warning);

/// Tells at the number that what was told elsewhere makes another: `reckoning` is 91 + 36 = 127.
void markReckoned(
    const QString &reckoning, const ToldNumber &again, EachOnce &pencil, Severity severity = Severity::Warning);

/// 91 + 36 = 127.
QString shownSum(const QStringList &parts, double sum);

/// Whether the two numbers may be meant as one: of a slip of the pen, or at least of one size.
bool mayBeOne(const Telling &one, const Telling &other);

} // namespace nianbao
