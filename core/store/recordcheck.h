// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace nianbao {

class Database;

/// Whether the record of changes explains what the library holds: taken back from now to its beginning, each change
/// must find what it left behind, and in the end nothing may be there but what is older than the record. Finds what
/// another program wrote, and changes that are gone from the record. A sentence for each place that does not fit; of
/// many the first 20 and a count. Refused: a library of which something cannot be read.
Result<QStringList> unexplained(Database &database);

} // namespace nianbao
