// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace nianbao {

class Terms;

/// What a noun stands for: of persons other things are told than of cases.
enum class NounSort {
    Thing,
    Case, ///< 案件, 纠纷: persons are told of by them, too
    Person,
    House, ///< 企业, 学校: who has a door
    Place,
    Event, ///< 讲座, 会议, 整治
    Deed, ///< 法制审核, 败诉
    Other, ///< nearly everything counts them: 诉求, 工作
};

/// A noun with the measure words that are right for it.
struct MeasuredNoun {
    QString noun;
    QStringList units; ///< the usual one first
    NounSort sort = NounSort::Thing;

    /// 个, 类 and 批 count everything.
    [[nodiscard]] bool isCountedIn(const QString &unit) const;
};

/// The nouns of the word lists, ready to be found before and behind a number.
class Measures {
public:
    Measures(const Terms &terms, int year);

    /// The longest with which the words end; nullptr: none.
    [[nodiscard]] const MeasuredNoun *endOf(QStringView words) const;
    /// Those with which the words begin, the longest first.
    [[nodiscard]] QList<const MeasuredNoun *> beginningsOf(QStringView words) const;

private:
    QList<MeasuredNoun> m_nouns;
    QHash<QString, QList<qsizetype>> m_byEnd; ///< by the last two characters, the longest first
    QHash<QString, QList<qsizetype>> m_byBeginning;
};

} // namespace nianbao
