// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace nianbao {

/// Looks through a page's bytes (UTF-8) before the parser does, whose time grows with the square of the depth and of a
/// tag's attributes, and whose memory with both. Quotes, comments, scripts and styles are passed over as the parser
/// does: a picture within an address is one value, however long.
/// Refused with its line: more than 1,000 attributes in a tag, 2,000 levels, 300,000 tags, 300,000 attributes.
/// `file`: for messages.
Status checkMarkup(const QByteArray &html, const QString &file);

/// Of all refusals of a page that is too much.
Error pageRefused(const QString &file, const QString &message, int line = 0);

} // namespace nianbao
