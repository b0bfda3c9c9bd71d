// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands within a paragraph of a DOCX.
#include "core/richtext/docxreader.h"

#include <QHash>
#include <QRegularExpression>

namespace nianbao {

namespace {

/// Wingdings as characters that every font has.
QString symbolText(const QString &font, int code)
{
    static const QHash<int, char16_t> kWingdings {{0x6C, u'●'}, {0x6E, u'■'}, {0x6F, u'□'}, {0x71, u'□'}, {0x75, u'◆'},
        {0x9F, u'•'}, {0xA8, u'□'}, {0xD8, u'➢'}, {0xE0, u'→'}, {0xFB, u'✗'}, {0xFC, u'✓'}, {0xFD, u'☒'}, {0xFE, u'☑'}};
    const int low = code & 0xFF;
    if (font.startsWith(u"Wingdings", Qt::CaseInsensitive) && kWingdings.contains(low))
        return QString(QChar(kWingdings.value(low)));
    return code > 0 && code <= 0xFFFF && !QChar(ushort(code)).isSurrogate() ? QString(QChar(ushort(code))) : QString();
}

/// Tenths of a millimetre of "width:120.5pt" in a VML style.
int widthOfShape(const QString &style)
{
    static const QRegularExpression pattern(QStringLiteral("(?:^|;)\\s*width:\\s*([0-9.]+)(pt|in|cm|mm)"));
    const auto match = pattern.match(style);
    const QString unit = match.captured(2);
    const double factor = unit == u"pt" ? 254.0 / 72 : unit == u"in" ? 254 : unit == u"cm" ? 100 : 10;
    return int(qBound(0.0, match.captured(1).toDouble() * factor, 10000.0));
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
    if (name == u"oMath" || name == u"oMathPara")
        noteHere(FlowNotice::Graphics); // its letters are read, their places are lost
    const bool math = m_xml->namespaceUri().endsWith(u"/math") && !name.endsWith(u"Pr");
    const bool holds = math || name == u"hyperlink" || name == u"smartTag" || name == u"sdt" || name == u"sdtContent"
        || name == u"customXml" || name == u"bdo" || name == u"dir" || name == u"rubyBase";
    return holds ? readRuns() : m_xml->skip();
}

void DocxReader::readRun()
{
    m_hidden = m_hiddenStyle;
    m_runIn = false;
    readRunContent();
}

/// Of a run, or of an alternative within one.
void DocxReader::readRunContent()
{
    while (m_xml->nextChild() && !m_builder.failed()) {
        const QStringView name = m_xml->name();
        if (name == u"rPr") {
            const DocxProperties own = readDocxProperties(*m_xml);
            const DocxProperties all = own.style.isEmpty() ? own : m_context.styles.complete(own);
            m_hidden = all.hidden.value_or(m_hiddenStyle);
            m_runIn = isRunInStyle(m_context.styles.nameOf(own.style)) && !own.style.isEmpty();
            continue;
        }
        if (name == u"t") {
            addText(readText());
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
            noteHere(FlowNotice::Comment, m_context.comments.value(m_xml->attribute(u"id")));
        } else if (name == u"drawing" || name == u"pict" || name == u"object") {
            readDrawing();
            continue;
        } else if (name == u"AlternateContent") {
            readChoice(&DocxReader::readRunContent);
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
    bool ok = false;
    const int code = m_xml->attribute(u"char").toInt(&ok, 16);
    const QString font = m_xml->attribute(u"font");
    const QString text = symbolText(font, ok ? code : 0);
    if (text.isEmpty() || text.front().category() == QChar::Other_PrivateUse)
        noteHere(FlowNotice::Symbols, font);
    addWord(text);
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

void DocxReader::readSidenote(const QHash<QString, QString> &texts)
{
    const QString text = texts.value(m_xml->attribute(u"id"));
    if (text.isEmpty() || !m_fields.printsNow() || m_contentsEntry)
        return;
    noteHere(FlowNotice::Footnotes);
    m_builder.addText(QStringLiteral("（注：%1）").arg(text));
}

void DocxReader::readDrawing()
{
    Drawing drawing;
    if (m_xml->name() == u"object") {
        noteHere(FlowNotice::Objects);
        drawing.shown = true;
    }
    readShape(drawing);
}

/// Drawings of both kinds (DrawingML and VML), whose sizes and names stand in front of what they hold.
void DocxReader::readShape(Drawing &drawing)
{
    while (m_xml->nextChild() && !m_builder.failed()) {
        const QStringView name = m_xml->name();
        if (name == u"Fallback") {
            m_xml->skip();
            continue;
        }
        if (name == u"txbxContent") {
            noteHere(FlowNotice::TextBoxes);
            readBlocks();
            continue;
        }
        constexpr qint64 kUnitsPerTenth = 3600; // EMU: 36,000 in a millimetre
        if (name == u"extent")
            drawing.width =
                int(qBound(qint64(0), m_xml->attribute(u"cx").toLongLong() / kUnitsPerTenth, qint64(10000)));
        else if (name == u"docPr")
            drawing.description = m_xml->attribute(u"descr");
        else if (name == u"shape")
            drawing.width = widthOfShape(m_xml->attribute(u"style"));
        else if (name == u"blip")
            takePicture(drawing, m_xml->attribute(m_xml->hasAttribute(u"embed") ? u"embed" : u"link"));
        else if (name == u"imagedata")
            takePicture(drawing, m_xml->attribute(u"id"));
        else if ((name == u"chart" || name == u"relIds") && !drawing.shown)
            noteHere(FlowNotice::Graphics);
        readShape(drawing);
    }
}

void DocxReader::takePicture(const Drawing &drawing, const QString &relation)
{
    if (!m_fields.printsNow() || m_hidden || relation.isEmpty())
        return;
    const Relation target = m_archive.relations().value(relation);
    if (target.external)
        return; // noted with the archive's surroundings
    if (!m_archive.contains(target.target))
        return noteHere(FlowNotice::PictureMissing);
    const Result<QByteArray> bytes = m_archive.read(target.target);
    if (bytes)
        m_builder.addPicture(*bytes, drawing.width, drawing.description);
    else if (!m_error)
        m_error = bytes.error();
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
    const bool goesOn = block.runIn == block.text.size();
    m_builder.addText(text);
    if (m_runIn && goesOn)
        m_builder.openBlock().runIn = m_builder.openBlock().text.size();
}

} // namespace nianbao
