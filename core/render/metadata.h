// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/pdf.h"

#include <string>

namespace nianbao {

/// "D:20190105090000+08'00'"; empty for none.
std::string pdfDate(const QDateTime &date);

/// Name and version of this program.
QString programName();

/// The XMP packet of a PDF/A-1b file; says the same as the information dictionary (ISO 19005-1, 6.7.3).
std::string xmpPacket(const PdfInfo &info);

/// The text without what XML 1.0 cannot hold.
QString printable(const QString &text);

}
