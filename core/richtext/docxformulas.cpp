// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas of a DOCX (OMML), written in one line: what only places the characters is lost.
#include "core/richtext/docxreader.h"

#include <algorithm>
#include <iterator>

namespace nianbao {

namespace {

/// The characters that a formula's property tells, or `standard` where it is silent (ECMA-376 §22.1.2).
QString signOf(const XmlReader &xml, const QString &standard)
{
    return xml.hasAttribute(u"val") ? xml.attribute(u"val") : standard;
}

struct ScriptForms {
    char16_t plain;
    char16_t raised;
    char16_t lowered;
};

constexpr ScriptForms kScripts[] {{u'0', u'⁰', u'₀'}, {u'1', u'¹', u'₁'}, {u'2', u'²', u'₂'}, {u'3', u'³', u'₃'},
    {u'4', u'⁴', u'₄'}, {u'5', u'⁵', u'₅'}, {u'6', u'⁶', u'₆'}, {u'7', u'⁷', u'₇'}, {u'8', u'⁸', u'₈'},
    {u'9', u'⁹', u'₉'}, {u'+', u'⁺', u'₊'}, {u'-', u'⁻', u'₋'}, {u'−', u'⁻', u'₋'}, {u'n', u'ⁿ', u'ₙ'}};

/// x² and x₁ where there are such characters for all of it, else ^(…) and _(…).
QString scriptText(const QString &text, bool raised)
{
    QString signs;
    for (const QChar character : text) {
        const auto form = std::find_if(
            std::begin(kScripts), std::end(kScripts), [&](const ScriptForms &one) { return character == one.plain; });
        if (form == std::end(kScripts))
            return QStringLiteral("%1(%2)").arg(QChar(raised ? u'^' : u'_'), text);
        signs += QChar(raised ? form->raised : form->lowered);
    }
    return signs;
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
    if (name == u"sSup" || name == u"sSub" || name == u"sSubSup" || name == u"sPre")
        return readScripts();
    readRuns();
}

void DocxReader::readScripts()
{
    while (m_xml->nextChild() && !m_builder.failed())
        m_xml->name() == u"sub" || m_xml->name() == u"sup" ? readScript() : readInline();
}

/// In one line a script must not run together with its base.
void DocxReader::readScript()
{
    const bool raised = m_xml->name() == u"sup";
    QString &text = m_builder.openBlock().text;
    const qsizetype start = text.size();
    readInline();
    const QString script = text.mid(start).trimmed();
    text.truncate(start);
    if (!script.isEmpty())
        m_builder.addText(scriptText(script, raised));
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
        m_xml->name() == u"sub" || m_xml->name() == u"sup" ? readScript() : readInline();
    }
}

} // namespace nianbao
