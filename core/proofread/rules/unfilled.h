// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where something has still to be filled in, and notes to colleagues that were to come out again.
#pragma once

#include "core/proofread/finding.h"
#include "core/proofread/textrange.h"

#include <QList>
#include <QString>

namespace nianbao {

struct Unfilled {
    TextRange range;
    Severity severity = Severity::Error;
};

/// In a line with full-width marks, in the order of the kinds; two may speak of the same words. Time grows linearly
/// with the text.
QList<Unfilled> unfilledIn(const QString &text);

} // namespace nianbao
