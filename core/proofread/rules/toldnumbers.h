// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/manuscript.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace nianbao {

/// An exact number in prose with the words on either side, up to the marks; 、 and quotes are no marks here.
struct ToldNumber {
    const PrintedLine *line = nullptr;
    TextRange range; ///< with its unit
    QString number; ///< as it is printed
    QString unit; ///< with 万 or 亿 before it; of people always 人
    QString before; ///< at most 24 characters
    QString after;
    int ownYear = 0; ///< of the report

    /// How many of its digits say something: those up to the noughts at its end, one of 3000.
    [[nodiscard]] qsizetype digits() const;
    /// Its sentence up to the number, at most 120 characters.
    [[nodiscard]] QString lead() const;
    /// What follows it up to the next comma or full stop, at most 30 characters.
    [[nodiscard]] QString clauseBehind() const;
    /// Its paragraph up to the number, at most so many characters.
    [[nodiscard]] QString paragraphBefore(int most) const;
    [[nodiscard]] bool isOfTime() const; ///< of another year or time
    [[nodiscard]] bool isAmong() const; ///< of a list behind 其中, up to a semicolon or a clause without numbers
    [[nodiscard]] bool isOfBody() const; ///< of another body, a class, a batch
    [[nodiscard]] QString body() const; ///< the first that its sentence names: 综合行政执法大队
    [[nodiscard]] bool isOfPart() const { return isAmong() || isOfBody(); }
    [[nodiscard]] bool isOfOther() const { return isOfTime() || isOfPart(); }
    /// Among the problems or the plans, which tell the work's numbers again.
    [[nodiscard]] bool isBehindWork() const
    {
        return line->part == PartKind::Problems || line->part == PartKind::Plans;
    }
};

constexpr qsizetype kMostNumbers = 3000; // that rules look at one by one; no report has so many

/// All of them, and which numbers are told how often.
class ToldNumbers {
public:
    explicit ToldNumbers(const Manuscript &manuscript);

    /// 名 and 位 are 人.
    [[nodiscard]] static QString unitNamed(const QString &unit)
    {
        return unit == u"名" || unit == u"位" ? QStringLiteral("人") : unit;
    }

    [[nodiscard]] const QList<ToldNumber> &all() const { return m_all; }
    /// How often the number stands with this unit, wherever it does.
    [[nodiscard]] qsizetype count(const QString &number, const QString &unit) const
    {
        return m_counts.value(number + unit);
    }
    /// What differs among those with this unit, at most 300, in the order of the text, without plans and other times.
    [[nodiscard]] QList<const ToldNumber *> ofUnit(const QString &unit) const { return m_ofUnit.value(unit); }

private:
    void add(const ToldNumber &told);

    QList<ToldNumber> m_all;
    QHash<QString, qsizetype> m_counts; ///< by number and unit
    QHash<QString, QList<const ToldNumber *>> m_ofUnit;
};

/// The first body that the words name: 综合行政执法大队; empty: none.
QString bodyIn(const QString &words);

/// Whether the words name an office, a company or a township of their own: 县公安局, 城关镇. Not 我局, 局长, 镇村.
bool namesOffice(const QString &words);

/// The words of a count without what only says that it is one: 共, 达, 为.
QString phraseOf(QString before);

} // namespace nianbao
