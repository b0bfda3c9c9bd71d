// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"
#include "core/store/library.h"

#include <QString>

namespace nianbao {

/// A copy of the library as it is stored, at `path`, an existing file is replaced; and in the copy, as one edit by
/// `scribe`, the report as it is typed: the way out when the library itself takes nothing any more. On failure of the
/// edit the copy stays, as the library is stored.
Status copyWithUnsaved(const Library &library, const QString &path, const Report &typed, const Scribe &scribe);

} // namespace nianbao
