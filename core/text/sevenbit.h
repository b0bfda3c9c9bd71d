// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Encodings that carry Chinese in ASCII bytes: read as UTF-8 they are no error, but nonsense.
#pragma once

#include <QByteArray>
#include <QString>

namespace nianbao {

/// "HZ", "UTF-7" or "ISO-2022" where the bytes hold Chinese in it; empty for everything else, and where a byte is no
/// ASCII.
QString sevenBitEncoding(const QByteArray &bytes);

} // namespace nianbao
