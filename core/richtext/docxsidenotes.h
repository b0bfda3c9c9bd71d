// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace nianbao {

struct DocxSidenote {
    QString text; ///< on one line, what was deleted left out
    QString lines {}; ///< the same with its paragraphs
    bool graphics = false; ///< there are pictures, charts or objects too, which are not taken
};

/// Notes of word/footnotes.xml, word/endnotes.xml or word/comments.xml by their ids. Empty bytes: none.
Result<QHash<QString, DocxSidenote>> readDocxSidenotes(
    const QByteArray &bytes, const QString &file, const QString &part);

} // namespace nianbao
