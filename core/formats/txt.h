// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"

namespace nianbao {

/// Plain text in any usual encoding, read as a report of any shape. Refused: what does not decode, a file without any
/// text.
Result<Fragment> readTxt(const QByteArray &bytes, const ReadOptions &options);

/// That the encoding was guessed and may be wrong.
Note doubtfulEncoding(const QString &encoding);

/// The report as it prints, one line for each paragraph. UTF-8 with byte order mark and CRLF: what every Windows
/// editor, WPS and Word open rightly by a double click. Refused: none or several reports.
Result<QByteArray> writeTxt(const Content &content, const WriteOptions &options);

} // namespace nianbao
