// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// 雷同: texts that say the same.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>

namespace nianbao {

/// A text that is compared with others.
struct ComparedText {
    QString essence; ///< essenceOf()
    int group = 0; ///< texts of one group other than 0 are not compared with each other
};

/// Two texts that are alike, by their index; `first` is the smaller.
struct AlikeTexts {
    int first = 0;
    int second = 0;
    int percent = 0; ///< likeness of what is compared; 100: the same

    bool operator==(const AlikeTexts &) const = default;
};

/// Between a comparison and whoever waits for it, on another thread perhaps.
struct ComparisonWatch {
    std::atomic_bool cancelled = false; ///< once it is true the comparison ends and nobody should take what it returns
    std::atomic_int compared = 0; ///< texts, up to now
};

/// What of a text is its own: without punctuation, blanks, years, what stands in 《》, and the formulae that everybody
/// has to write.
QString essenceOf(const QString &text, const QStringList &formulae);

/// The numbers of a text, years aside, in their order.
QStringList figuresIn(const QString &text);

/// A text without its numbers and years: of two that are the same so, only figures differ.
QString withoutFigures(const QString &essence);

/// All pairs of at least so many per cent (50 to 100), in order; a text that is the same as others before it makes one
/// pair only, with the last of them, and stands for them in what follows. Time and memory grow with the length of all
/// texts: of many that share a pair of characters each is compared with the last 64.
/// `watch` is looked at before each text; null: nobody waits.
QList<AlikeTexts> alikeTexts(const QList<ComparedText> &texts, int leastPercent, ComparisonWatch *watch = nullptr);

} // namespace nianbao
