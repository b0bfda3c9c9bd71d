// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace nianbao::bench {

/// What a run took. On a busy machine the processor's time is the one to trust; 0 where the system does not tell.
struct Cost {
    double ms = 0; ///< by the clock
    double cpuMs = 0; ///< user and system
    double megabytes = 0; ///< peak resident memory of a program
};

/// The median of `rounds` runs in this process.
Cost measured(int rounds, const std::function<void()> &work);

/// A program run to its end, the median of `rounds` after one that warms the disk's cache. Empty where it fails or
/// where the system has no wait4. `before` is done before each run, and not measured.
std::optional<Cost> spawned(
    int rounds, const QString &program, const QStringList &words, const std::function<void()> &before = {});

/// The peak that the system tells of a program begins with the memory of whoever forked: the bench starts programs from
/// another process of its own, which has hardly any. main hands that its words, from the one behind kSpawn on.
constexpr char kSpawn[] = "--spawn";
int spawnAndTell(char **words);

} // namespace nianbao::bench
