// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A report as people read it, in the formats of word processors.
#pragma once

#include "core/formats/format.h"

namespace nianbao {

/// The report as it prints, as a DOCX file with named styles. Refused: none or several reports, figures that the format
/// cannot hold.
Result<QByteArray> writeDocxReport(const Content &content, const WriteOptions &options);

/// The same as an ODT file.
Result<QByteArray> writeOdtReport(const Content &content, const WriteOptions &options);

/// The same as a web page, without 版头 and 版记.
Result<QByteArray> writeHtmlReport(const Content &content, const WriteOptions &options);

/// The same as Markdown.
Result<QByteArray> writeMarkdownReport(const Content &content, const WriteOptions &options);

/// How many characters the format cannot hold, so that U+FFFD stands for them: a note, or none.
QList<Note> replacedInXml(const Content &content, const WriteOptions &options); ///< DOCX and ODT
QList<Note> replacedInHtml(const Content &content, const WriteOptions &options);

} // namespace nianbao
