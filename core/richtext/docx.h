// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/richtext/flow.h"

#include <QByteArray>

namespace nianbao {

/// A DOCX file (ECMA-376, transitional or strict) as paragraphs, tables and pictures: tracked changes accepted,
/// comments as notes, text boxes behind their paragraphs, footnotes as （注：…） in their places. Macros, fields,
/// templates and links are never run or followed. Refused: archives as ZipReader refuses them, XML as XmlReader does,
/// other programs' files, a document without any text. `file`: for messages.
Result<Flow> readDocx(const QByteArray &bytes, const QString &file);

} // namespace nianbao
