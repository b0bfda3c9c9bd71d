// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas of a DOCX (OMML), written in one line: what only places the characters is lost.
#include "core/richtext/docxreader.h"

namespace nianbao {

namespace {

/// The characters that a formula's property tells, or `standard` where it is silent (ECMA-376 §22.1.2).
QString signOf(const XmlReader &xml, const QString &standard)
{
    return xml.hasAttribute(u"val") ? xml.attribute(u"val") : standard;
}

} // namespace

/// A formula that is no part of a paragraph.
void DocxReader::readLooseFormula()
{
    m_builder.openParagraph();
    readFormula();
    m_builder.closeParagraph();
}

void DocxReader::readFormula()
{
    if (m_xml->name() == u"oMath") {
        noteHere(FlowNotice::Formulas);
        m_hidden = m_hiddenStyle;
        m_runIn = false;
    }
    readMath();
}

/// An element of a formula, its properties left out.
void DocxReader::readMath()
{
    const QStringView name = m_xml->name();
    if (name == u"f")
        return readFraction();
    if (name == u"d")
        return readBrackets();
    if (name == u"nary" || name == u"rad")
        return readOperator();
    readRuns();
}

void DocxReader::readFraction()
{
    while (m_xml->nextChild() && !m_builder.failed()) {
        if (m_xml->name() == u"den")
            addText(u"/");
        readInline();
    }
}

void DocxReader::readBrackets()
{
    QString opening = QStringLiteral("(");
    QString between = QStringLiteral("|");
    QString closing = QStringLiteral(")");
    bool any = false;
    while (m_xml->nextChild() && !m_builder.failed()) {
        if (m_xml->name() == u"dPr") {
            while (m_xml->nextChild()) {
                if (m_xml->name() == u"begChr")
                    opening = signOf(*m_xml, opening);
                else if (m_xml->name() == u"sepChr")
                    between = signOf(*m_xml, between);
                else if (m_xml->name() == u"endChr")
                    closing = signOf(*m_xml, closing);
                m_xml->skip();
            }
            continue;
        }
        addText(any ? between : opening);
        any = true;
        readInline();
    }
    addText(closing);
}

/// Sums and the like, roots.
void DocxReader::readOperator()
{
    QString sign = m_xml->name() == u"rad" ? QStringLiteral("√") : QStringLiteral("∫");
    while (m_xml->nextChild() && !m_builder.failed()) {
        if (m_xml->name() == u"naryPr") {
            while (m_xml->nextChild()) {
                if (m_xml->name() == u"chr")
                    sign = signOf(*m_xml, sign);
                m_xml->skip();
            }
            continue;
        }
        if (m_xml->name() != u"deg") // which stands before its root
            addText(std::exchange(sign, QString()));
        readInline();
    }
}

} // namespace nianbao
