// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a format promises of the bytes that it wrote: checked before a file is replaced by them.
#pragma once

#include "core/formats/format.h"

namespace nianbao {

/// The text of the report, every character.
bool holdsText(const QByteArray &bytes, const Content &content);
/// The same values, of everything.
bool holdsData(const QByteArray &bytes, const Content &content);

/// Read again as a report of its own, the bytes print the same text.
using Reader = Result<Fragment> (*)(const QByteArray &bytes, const ReadOptions &options);
bool printsTheSame(Reader read, const QByteArray &bytes, const Content &content);

/// printsTheSame() as a row of the table of formats takes it.
template <Reader read>
bool holdsPrint(const QByteArray &bytes, const Content &content)
{
    return printsTheSame(read, bytes, content);
}

} // namespace nianbao
