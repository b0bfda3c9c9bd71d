// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/odtnames.h"

#include "core/base/units.h"
#include "core/richtext/officepage.h"

namespace nianbao {

namespace {

QString millimetres(double length)
{
    return QString::number(length, 'f', 2) + QStringLiteral("mm");
}

} // namespace

void openOdtPart(XmlOutput &xml, const char *root)
{
    xml.open(root,
        {{"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
            {"xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
            {"xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
            {"xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
            {"xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
            {"xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
            {"xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
            {"xmlns:xlink", "http://www.w3.org/1999/xlink"}, {"office:version", "1.2"}});
}

QString mmFromTwips(int twips)
{
    return millimetres(toMm(Pt {double(twips) / kTwipsPerPoint}).value);
}

QString mmFromTenths(int tenths)
{
    return millimetres(tenths / 10.0);
}

void writeIndent(XmlOutput &xml, const OdtIndent &indent)
{
    xml.attribute("fo:margin-left", mmFromTwips(indent.left));
    xml.attribute("fo:margin-right", mmFromTwips(indent.right));
    xml.attribute("fo:text-indent", mmFromTwips(indent.first));
    xml.attribute("style:auto-text-indent", QStringLiteral("false"));
}

} // namespace nianbao
