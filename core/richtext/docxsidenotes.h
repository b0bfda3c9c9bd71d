// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace nianbao {

/// Texts of word/footnotes.xml, word/endnotes.xml or word/comments.xml by their ids, each on one line, what was deleted
/// left out. Empty bytes: none.
Result<QHash<QString, QString>> readDocxSidenotes(const QByteArray &bytes, const QString &file, const QString &part);

} // namespace nianbao
