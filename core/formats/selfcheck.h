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

/// What prints, every character that is no white space, as our reader of that format finds it.
bool holdsDocx(const QByteArray &bytes, const Content &content);
bool holdsOdt(const QByteArray &bytes, const Content &content);
bool holdsHtml(const QByteArray &bytes, const Content &content);

} // namespace nianbao
