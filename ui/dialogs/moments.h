// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace nianbao {

/// For people, in local time: 今天 09:30, 1月5日 09:30 of this year, else with the year.
QString momentText(const QDateTime &time);
/// For what is kept, and read on another day: always with the year.
QString lastingMomentText(const QDateTime &time);
/// From one moment to another: 1月5日 09:10–09:30.
QString spanText(const QDateTime &begin, const QDateTime &end);

} // namespace nianbao
