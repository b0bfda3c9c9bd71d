// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace nianbao {

/// The ordinals that reports use, the outline's levels first and in order.
enum class OrdinalKind {
    Level1, ///< 一、
    Level2, ///< （一）
    Arabic, ///< 1. 1、
    Bracketed, ///< （1）
    Running, ///< 一是
    Ordinal, ///< 第一，
    Dash, ///< ——
};
constexpr int kOrdinalKinds = 7;

struct Ordinal {
    OrdinalKind kind = OrdinalKind::Level1;
    int number = 0; ///< 0 for a dash
    qsizetype length = 0; ///< of its text
};

/// What could be an ordinal at `position`, by its form alone; whether it is one, its place in the sequence tells. Half-
/// and full-width, plain and banker's numerals, ㈠ ⑴ ⒈ and 1． alike. Not: 12.4, 一、二季度, 三是三非; 一、一年来的工作
/// at the beginning of a line is one.
std::optional<Ordinal> ordinalAt(QStringView text, qsizetype position);

/// Whether the text ends with a mark that ends a sentence, full- or half-width, closing quotes and brackets aside.
bool endsSentence(QStringView text);

} // namespace nianbao
