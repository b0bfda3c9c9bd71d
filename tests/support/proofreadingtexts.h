// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as clean text, and faults put into them at random places.
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <random>

namespace nianbao::test {

/// One way to spoil a text.
struct TextFault {
    const char *rule; ///< key of the rule that must find it
    bool isError = false; ///< else a warning
    /// The spoilt text; empty where the text has no place for this fault.
    std::optional<QString> (*plant)(const QString &text, std::mt19937 &random);
};

const QList<TextFault> &textFaults();

/// A county's report of this year, 2,000 to 4,000 characters, without a fault: figures that agree, every kind of mark,
/// list, date and name. The same seed makes the same text.
QString cleanReportText(int year, unsigned seed);

} // namespace nianbao::test
