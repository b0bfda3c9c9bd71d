// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What word processors and browsers show, read as a report.
#pragma once

#include "core/formats/format.h"
#include "core/richtext/flow.h"

namespace nianbao {

/// As readText (headings.h), from paragraphs, tables and pictures. Origins and notes count paragraphs. `structure`:
/// what a document of our own says of itself (printedstructure.h); where it fits no longer it does not count.
Fragment readFlow(const Flow &flow, const ReadOptions &options, const QString &structure = {});

Result<Fragment> readDocxReport(const QByteArray &bytes, const ReadOptions &options);
Result<Fragment> readOdtReport(const QByteArray &bytes, const ReadOptions &options);
Result<Fragment> readHtmlReport(const QByteArray &bytes, const ReadOptions &options);

/// The paragraphs of a DOCX, ODT or HTML file as they stand there, each at its number less one, soft breaks as blanks;
/// those in tables are empty. Empty for any other format and for what cannot be read.
QStringList documentParagraphs(const QByteArray &bytes, QStringView formatKey, const ReadOptions &options);

} // namespace nianbao
