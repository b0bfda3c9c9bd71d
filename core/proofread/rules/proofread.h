// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/place.h"
#include "core/model/report.h"
#include "core/proofread/finding.h"
#include "core/proofread/profile.h"
#include "core/proofread/terms.h"

#include <QStringList>

#include <atomic>
#include <optional>

namespace nianbao {

struct CheckOptions {
    QStringList rules {}; ///< keys of those that are asked; empty: all
    Severity least = Severity::Hint;
    std::optional<Profile> profile {}; ///< empty: that of the report's year
    QList<Note> notes {}; ///< what was noticed when the report was read from a file just now
    /// Looked at before each rule; once it is true the rest is left out and nobody should take what is returned.
    const std::atomic_bool *cancelled = nullptr;
};

/// Everything that the rules mark in the report. Pure; any thread.
Findings check(const Report &report, const CheckOptions &options, const Terms &terms);

} // namespace nianbao
