// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

namespace nianbao {

/// Several faults of one file as one error: the first, and behind its sentence those about the others. `mostNamed`: so
/// many of them stand there, then only how many more there are; all are in the detail.
Error withOthers(Error first, const QStringList &others, qsizetype mostNamed);

/// The same where each is an error of its own; at least one.
Error together(const QList<Error> &faults, qsizetype mostNamed);

} // namespace nianbao
