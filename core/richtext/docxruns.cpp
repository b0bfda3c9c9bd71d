// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands within a paragraph of a DOCX.
#include "core/richtext/docxreader.h"
#include "core/richtext/docxsymbols.h"

namespace nianbao {

namespace {

/// Text in a symbol font, as Word writes it when a sign is typed.
QString settledSymbols(const QString &text, const QString &font)
{
    if (!hasPrivateCharacters(text))
        return text;
    QString settled;
    for (const QChar character : text)
        settled += hasPrivateCharacters(QStringView(&character, 1)) ? symbolText(font, character.unicode())
                                                                    : QString(character);
    return settled;
}

bool isRunInStyle(const QString &name)
{
    return name.contains(u"段首");
}

} // namespace

void DocxReader::readRuns()
{
    while (m_xml->nextChild() && !m_builder.failed())
        readInline();
}

void DocxReader::readInline()
{
    const QStringView name = m_xml->name();
    if (leavesControl())
        return;
    if (name == u"r")
        return readRun();
    if (name == u"AlternateContent")
        return readChoice(&DocxReader::readRuns);
    if (name == u"ins" || name == u"moveTo" || name == u"del" || name == u"moveFrom") {
        noteHere(FlowNotice::TrackedChanges);
        return name == u"ins" || name == u"moveTo" ? readRuns() : m_xml->skip();
    }
    if (name == u"fldSimple") {
        const QString code = m_xml->attribute(u"instr");
        m_fields.judge(code, m_builder.paragraph());
        return DocxFields::isContents(code) ? m_xml->skip() : readRuns();
    }
    if (m_xml->namespaceUri().endsWith(u"/math"))
        return name.endsWith(u"Pr") ? m_xml->skip() : readFormula();
    const bool holds = name == u"hyperlink" || name == u"smartTag" || name == u"sdt" || name == u"sdtContent"
        || name == u"customXml" || name == u"bdo" || name == u"dir" || name == u"rubyBase";
    return holds ? readRuns() : skipUnknown();
}

void DocxReader::readRun()
{
    const bool hidden = std::exchange(m_hidden, m_hiddenStyle);
    const bool runIn = std::exchange(m_runIn, false);
    const QString font = std::exchange(m_font, QString());
    readRunContent();
    m_hidden = hidden;
    m_runIn = runIn;
    m_font = font;
}

/// Of a run, or of an alternative within one.
void DocxReader::readRunContent()
{
    while (m_xml->nextChild() && !m_builder.failed()) {
        const QStringView name = m_xml->name();
        if (name == u"rPr") {
            const DocxProperties own = readDocxProperties(*m_xml);
            const DocxProperties all = own.style.isEmpty() ? own : m_context.styles.complete(own);
            m_font = own.font;
            m_hidden = all.hidden.value_or(m_hiddenStyle);
            m_runIn = isRunInStyle(m_context.styles.nameOf(own.style)) && !own.style.isEmpty();
            continue;
        }
        if (name == u"t") {
            addText(settledSymbols(readText(), m_font));
            continue;
        }
        if (name == u"instrText") {
            m_fields.addCode(readText());
            continue;
        }
        if (name == u"fldChar") {
            readFieldMark();
        } else if (name == u"tab" || name == u"ptab") {
            addWord(QStringLiteral("\t"));
        } else if (name == u"br" || name == u"cr") {
            if (const QString type = m_xml->attribute(u"type"); type.isEmpty() || type == u"textWrapping")
                addWord(QStringLiteral("\n"));
            else
                m_pageBreak = true;
        } else if (name == u"noBreakHyphen") {
            addWord(QStringLiteral("-"));
        } else if (name == u"sym") {
            readSymbol();
        } else if (name == u"ruby") {
            readRuby();
            continue;
        } else if (name == u"footnoteReference") {
            readSidenote(m_context.footnotes);
        } else if (name == u"endnoteReference") {
            readSidenote(m_context.endnotes);
        } else if (name == u"commentReference") {
            noteHere(FlowNotice::Comment, m_context.comments.value(m_xml->attribute(u"id")).text);
        } else if (name == u"drawing" || name == u"pict" || name == u"object") {
            readDrawing();
            continue;
        } else if (name == u"AlternateContent") {
            readChoice(&DocxReader::readRunContent);
            continue;
        } else if (name == u"contentPart") {
            noteHere(FlowNotice::Graphics);
        } else {
            skipUnknown();
            continue;
        }
        m_xml->skip();
    }
}

void DocxReader::readFieldMark()
{
    const QString type = m_xml->attribute(u"fldCharType");
    if (type == u"begin")
        m_fields.begin();
    else if (type == u"separate")
        m_fields.separate(m_builder.paragraph());
    else if (type == u"end")
        m_fields.end(m_builder.paragraph());
}

void DocxReader::readSymbol()
{
    const QString font = std::exchange(m_font, m_xml->attribute(u"font"));
    const QString text = symbolText(m_font, m_xml->attribute(u"char").toInt(nullptr, 16));
    if (text.isEmpty())
        noteHere(FlowNotice::Symbols, m_font);
    addWord(text);
    m_font = font;
}

void DocxReader::readRuby()
{
    while (m_xml->nextChild()) {
        if (m_xml->name() == u"rubyBase") {
            readRuns();
            continue;
        }
        if (m_xml->name() == u"rt")
            noteHere(FlowNotice::Ruby);
        m_xml->skip();
    }
}

void DocxReader::readSidenote(const QHash<QString, DocxSidenote> &sidenotes)
{
    const DocxSidenote sidenote = sidenotes.value(m_xml->attribute(u"id"));
    if (!m_fields.printsNow() || m_contentsEntry)
        return;
    if (m_hidden)
        return noteHere(FlowNotice::Hidden);
    if (sidenote.graphics)
        noteHere(FlowNotice::Graphics);
    if (sidenote.text.isEmpty())
        return;
    noteHere(FlowNotice::Footnotes);
    m_builder.addText(QStringLiteral("（注：%1）").arg(sidenote.text));
}

QString DocxReader::readText()
{
    QString text;
    for (auto token = m_xml->next(); token != QXmlStreamReader::EndElement && token != QXmlStreamReader::Invalid;
         token = m_xml->next()) {
        if (token == QXmlStreamReader::Characters)
            text += m_xml->text();
        else if (token == QXmlStreamReader::StartElement)
            m_xml->skip();
    }
    return text;
}

/// A mark that stands for one character.
void DocxReader::addWord(const QString &text)
{
    if (!m_hidden)
        addText(text);
}

void DocxReader::addText(QStringView text)
{
    if (text.isEmpty() || !m_fields.printsNow() || m_contentsEntry || !m_builder.inParagraph())
        return;
    if (m_hidden)
        return noteHere(FlowNotice::Hidden);
    const FlowBlock &block = m_builder.openBlock();
    if (std::exchange(m_pageBreak, false) && !block.text.isEmpty())
        m_builder.addText(u"\n");
    if (hasPrivateCharacters(text))
        noteHere(FlowNotice::Symbols, m_font);
    const bool goesOn = block.runIn == block.text.size();
    m_builder.addText(text);
    if (m_runIn && goesOn)
        m_builder.openBlock().runIn = m_builder.openBlock().text.size();
}

} // namespace nianbao
