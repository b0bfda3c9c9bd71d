// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace nianbao::bench {

/// The median of `rounds` runs, in milliseconds.
double medianMs(int rounds, const std::function<void()> &work);

struct Spawned {
    double ms = 0; ///< from fork to the end
    double megabytes = 0; ///< peak resident memory
};

/// A program run to its end, the median of `rounds` after one that warms the disk's cache. Empty where it fails or
/// where the system has no wait4.
std::optional<Spawned> spawned(int rounds, const QString &program, const QStringList &words);

} // namespace nianbao::bench
