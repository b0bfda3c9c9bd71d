// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace nianbao {

struct DecodedText {
    QString text; ///< line ends are \n; no byte order mark
    QString encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"
    bool doubtful = false; ///< GB18030 without any usual Chinese word, or other signs that the guess may be wrong
};

/// Strict: byte order mark, else UTF-16 by its zero bytes, else UTF-8, else GB18030; with `encoding` only that one.
/// Refused with line and byte: what does not decode, NUL; and Chinese in seven bits (HZ, UTF-7). Nothing ever becomes
/// U+FFFD.
Result<DecodedText> decode(const QByteArray &bytes, const QString &encoding = {});

/// The text in one of the encodings that decode() names, without byte order mark. Refused: what the encoding has not.
Result<QByteArray> encode(const QString &text, const QString &encoding);

} // namespace nianbao
