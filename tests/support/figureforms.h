// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of many manners whose figures hang together, and the same with one figure wrong.
#pragma once

#include <QHash>
#include <QString>

#include <optional>
#include <random>
#include <span>

namespace nianbao::test {

/// How the figures of a sentence hang together.
enum class FigureTie {
    Whole, ///< a, b, c, e, g are t
    Parts, ///< a, b, c, e, g are not more than t
    Net, ///< a less b is t
    Each, ///< a times b is t
    Same, ///< s is t, said twice
    Share, ///< a of b is p per cent
    Rise, ///< from f to n, by p per cent
    RiseOfDecimals, ///< f and n with two decimals
    PairRise, ///< from f to n by p per cent, and from h to m by q
    PairFall,
    Fall,
    Times, ///< from f to n, k times as much, or k times more
    More, ///< n is d more than before, which is p per cent; f, if it is there, is what was before
    Less,
    Points, ///< from f to n per cent, d points
};

/// A way to say it. {a} … are its figures; {x}, {y}, {z} are others that have no part in it.
struct FigureForm {
    const char *rule; ///< key of the rule that must find a wrong one
    FigureTie tie;
    const char16_t *text;
};

std::span<const FigureForm> figureForms();
/// Ways that were written down before the rules were made to fit the others.
std::span<const FigureForm> laterFigureForms();

/// One sentence with its figures.
class FigureText {
public:
    /// With figures that are right.
    FigureText(const FigureForm &form, std::mt19937 &random);

    [[nodiscard]] QString text() const;
    /// With one figure spoilt: one digit changed, two exchanged, one added or taken away, ten times as much. Empty if
    /// the figures happen to hold all the same.
    [[nodiscard]] std::optional<QString> spoilt(std::mt19937 &random) const;

private:
    using Figures = QHash<QChar, QString>;

    void fillGrowth(std::mt19937 &random);
    [[nodiscard]] bool isFall() const;
    [[nodiscard]] double sumOf(const Figures &figures) const;
    [[nodiscard]] QString filled(const Figures &figures) const;
    [[nodiscard]] bool isSaid(QChar name) const;
    [[nodiscard]] bool isWrong(const Figures &figures) const;

    const FigureForm &m_form;
    QString m_pattern;
    Figures m_figures;
};

} // namespace nianbao::test
