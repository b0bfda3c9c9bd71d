// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/richtext/xmloutput.h"

namespace nianbao {

/// Opens content.xml or styles.xml with the namespaces of OpenDocument.
void openOdtPart(XmlOutput &xml, const char *root);

/// A length in millimetres from twips, or from tenths of a millimetre.
QString mmFromTwips(int twips);
QString mmFromTenths(int tenths);

/// What ODF writes of paragraphs: alignment and indents.
struct OdtIndent {
    int left = 0; ///< twips
    int right = 0;
    int first = 0;
};
void writeIndent(XmlOutput &xml, const OdtIndent &indent);

} // namespace nianbao
