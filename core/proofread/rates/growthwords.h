// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/quantities.h"

#include <QRegularExpression>

namespace nianbao {

/// What a quantity is in a sentence that compares two times.
enum class GrowthRole {
    Plain,
    From, ///< 由66件, 较上年的66件
    To, ///< 增长到151件, 达到151件
    Amount, ///< 增长128.78%, 增加85件
    Earlier, ///< 上年66件
    Now, ///< 今年151件
};

struct GrowthWord {
    Quantity quantity;
    QString subject; ///< what stands before the number
    GrowthRole role = GrowthRole::Plain;
    int way = 0; ///< 1 rising, -1 falling, 0 neither is said
    int year = 0; ///< 0: none is named, or it is 上年
    bool isPeriod = false; ///< the subject begins with a time
};

/// The quantities of one sentence with what they are in it.
QList<GrowthWord> growthWords(const QString &text, const QList<Quantity> &quantities);

/// The count that says the same as the percentage at the index, before it or right behind it: 较上年增加46名，增长3.8%;
/// 增长3.8%，比上年多46名. Null: there is none.
const GrowthWord *differenceBeside(const QString &text, const QList<GrowthWord> &words, qsizetype index);

/// A form in which RISING and FALLING stand for the words that say so, and THEN for an earlier time.
QRegularExpression growthForm(QString pattern);

/// 环节由12个减至5个，时限压缩72%; 信访量下降12%，化解率由85%升至96%: whether what goes on behind the position of the
/// text has a subject that was not named before it.
bool namesAnother(const QString &text, int position);

/// 较上年的16起增加3起，罚款金额较上年下降5.2%: whether the amount at the index is told of what was not named before.
bool isOfNewSubject(const QString &text, const QList<GrowthWord> &words, qsizetype index);

/// 由42个精简为36个，原因是合并减少8个、新设增加2个: whether the amount at the index is but a part of what changed.
bool isOfReasons(const QString &text, const QList<GrowthWord> &words, qsizetype index);

/// Whether the quantity says by how much something grew, as in 较上年减少12件.
bool isOfGrowth(const QString &text, const Quantity &quantity);
/// Whether the quantity is said of an earlier time: 上年68件, 较上年的68件.
bool isOfEarlier(const QString &text, const Quantity &quantity);
/// Whether it counts something now, and exactly: neither by how much it grew nor of an earlier time.
bool isExactCount(const QString &text, const Quantity &quantity);

/// 合格率97.4%，合格率比上年…: the subject that is said again is none of its own.
QString withoutRepeated(const QString &subject, QString before);

} // namespace nianbao
