// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/richtext/flow.h"

#include <QByteArray>

namespace nianbao {

/// A web page as paragraphs, tables and pictures. Scripts, navigation and form controls stay out; nothing is fetched:
/// pictures are taken only from data: addresses. Encoding: `encoding`, else as decode guesses, whatever
/// <meta> says: GB18030 in a page that says another one is noted. Refused: what does not decode, nests too deep, is too
/// large for a page, or holds no text. `file`: for messages.
Result<Flow> readHtml(const QByteArray &bytes, const QString &file, const QString &encoding = {});

} // namespace nianbao
