// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Claims of the readers of whole reports.
#pragma once

#include "core/formats/format.h"

namespace nianbao::fuzz {

/// With our own categories, so that their titles are known.
ReadOptions readOptions();

/// What a reader of a format made of an input: a refusal that says all it has to, or reports and units that the data
/// file keeps without loss.
void claimKept(const Result<Fragment> &read);

/// The report as the format's writer writes it holds every character of what prints; or it is refused with a remedy.
void claimWritten(QStringView format, const Fragment &fragment);

} // namespace nianbao::fuzz
