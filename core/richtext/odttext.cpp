// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands within a paragraph of an ODT.
#include "core/richtext/odtreader.h"

#include "core/richtext/picturebytes.h"

namespace nianbao {

namespace {

bool isSpace(QChar character)
{
    return QStringView(u" \t\n\r").contains(character);
}

/// Shapes that only now and then have words.
bool isLine(QStringView name)
{
    return name == u"line" || name == u"polyline" || name == u"connector" || name == u"measure";
}

/// Elements of text that begin on a new line or stand for white space.
bool isBreak(QStringView name)
{
    static const QStringList kBreaks {QStringLiteral("p"), QStringLiteral("h"), QStringLiteral("s"),
        QStringLiteral("tab"), QStringLiteral("line-break"), QStringLiteral("table-cell")};
    return kBreaks.contains(name);
}

} // namespace

/// Characters and what stands among them, to the end of the element.
void OdtReader::readText()
{
    for (auto token = m_xml->next(); token != QXmlStreamReader::EndElement && token != QXmlStreamReader::Invalid;
         token = m_xml->next()) {
        if (m_builder.failed())
            return;
        if (token == QXmlStreamReader::StartElement) {
            readInline();
        } else if (token == QXmlStreamReader::Characters) {
            const QString text = m_xml->text().toString();
            addText(text);
        }
    }
}

void OdtReader::readInline()
{
    const QString name = m_xml->name().toString();
    if (name == u"span")
        return readSpan();
    if (name == u"ruby")
        return readRuby();
    if (name == u"note")
        return readNote();
    if (name == u"annotation")
        return readAnnotation();
    if (isShape())
        return readFrame();
    if ((name == u"hidden-text" || name == u"hidden-paragraph") && m_xml->attribute(u"is-hidden") == u"true") {
        noteHere(FlowNotice::Hidden);
        if (name == u"hidden-paragraph" && m_builder.inParagraph()) {
            m_hidden = true;
            m_builder.openBlock().text.clear();
            m_builder.openBlock().runIn = 0;
        }
        return m_xml->skip();
    }
    if (isChangeMark(name)) {
        noteChange(m_builder.paragraph());
        return m_xml->skip();
    }
    if (name == u"control") {
        noteHere(FlowNotice::Controls);
        return m_xml->skip();
    }
    if (name == u"s" || name == u"tab" || name == u"line-break") {
        constexpr int kMostBlanks = 1000;
        const int count = qBound(1, m_xml->attribute(u"c").toInt(), kMostBlanks);
        const QChar mark = name == u"s" ? u' ' : name == u"tab" ? u'\t' : u'\n';
        addWord(QString(name == u"s" ? count : 1, mark));
        return m_xml->skip();
    }
    // The number is told by the list's style; scripts and marks of indexes are no text.
    if (name == u"number" || name == u"script" || name == u"event-listeners" || name == u"annotation-end")
        return m_xml->skip();
    readText();
}

void OdtReader::readSpan()
{
    const QString style = m_xml->attribute(u"style-name");
    const bool hidden = m_hidden;
    const bool runIn = m_runIn;
    m_hidden = m_styles.propertiesOf(style).hidden.value_or(m_hidden);
    m_runIn = m_runIn || m_styles.nameOf(style).contains(u"段首");
    readText();
    m_hidden = hidden;
    m_runIn = runIn;
}

void OdtReader::readRuby()
{
    while (m_xml->nextChild()) {
        if (m_xml->name() == u"ruby-base") {
            readText();
            continue;
        }
        noteHere(FlowNotice::Ruby);
        m_xml->skip();
    }
}

void OdtReader::readNote()
{
    while (m_xml->nextChild()) {
        if (m_xml->name() != u"note-body") {
            m_xml->skip();
            continue;
        }
        bool graphics = false;
        const QString text = plainText(&graphics);
        if (m_hidden) {
            noteHere(FlowNotice::Hidden);
            continue;
        }
        if (graphics)
            noteHere(FlowNotice::Graphics);
        if (text.isEmpty())
            continue;
        noteHere(FlowNotice::Footnotes);
        m_builder.addText(QStringLiteral("（注：%1）").arg(text));
    }
}

void OdtReader::readAnnotation()
{
    QStringList texts;
    while (m_xml->nextChild()) {
        if (m_xml->name() == u"p" || m_xml->name() == u"list")
            texts << plainText();
        else
            m_xml->skip();
    }
    m_builder.notes().addAside(texts.join(u'\n'));
    noteHere(FlowNotice::Comment, texts.join(u' '));
}

bool OdtReader::isShape() const
{
    static const QStringList kShapes {QStringLiteral("frame"), QStringLiteral("g"), QStringLiteral("custom-shape"),
        QStringLiteral("rect"), QStringLiteral("ellipse"), QStringLiteral("circle"), QStringLiteral("line"),
        QStringLiteral("polyline"), QStringLiteral("polygon"), QStringLiteral("regular-polygon"),
        QStringLiteral("path"), QStringLiteral("connector"), QStringLiteral("caption"), QStringLiteral("measure"),
        QStringLiteral("text-box")};
    return m_xml->namespaceUri().contains(u"drawing") && kShapes.contains(m_xml->name());
}

void OdtReader::readFrame()
{
    Frame frame;
    frame.width = lengthOf(m_xml->attribute(u"width")) / 100;
    if (m_xml->name() != u"frame" && m_xml->name() != u"g" && !isLine(m_xml->name()))
        noteHere(FlowNotice::TextBoxes); // a shape, with text or without
    readFrameContent(frame);
    if (!frame.picture.isEmpty() && !m_hidden)
        m_builder.addPicture(frame.picture, frame.width, frame.description);
}

void OdtReader::readFrameContent(Frame &frame)
{
    while (m_xml->nextChild() && !m_builder.failed()) {
        const QString name = m_xml->name().toString();
        if (name == u"text-box") {
            noteHere(FlowNotice::TextBoxes);
            readBlocks();
        } else if (name == u"image") {
            readImage(frame);
        } else if (name == u"object" || name == u"object-ole") {
            noteHere(name == u"object" ? FlowNotice::Graphics : FlowNotice::Objects);
            frame.known = true;
            m_xml->skip();
        } else if (name == u"title" || name == u"desc") {
            frame.description = plainText();
        } else if (name == u"plugin" || name == u"applet" || name == u"floating-frame") {
            noteHere(FlowNotice::Objects);
            m_xml->skip();
        } else if (isShape()) {
            readFrame();
        } else if (name == u"a") {
            readFrameContent(frame);
        } else {
            readBlock();
        }
    }
}

/// Of several images of one frame, which show the same, the first that a report can hold.
void OdtReader::readImage(Frame &frame)
{
    QString name = m_xml->attribute(u"href");
    if (name.startsWith(u"./"))
        name = name.mid(2);
    m_xml->skip();
    if (frame.known && name.startsWith(u"ObjectReplacements"))
        return;
    if (!m_zip.contains(name))
        return noteHere(name.contains(u':') || name.startsWith(u'.') || name.startsWith(u'/')
                ? FlowNotice::PictureElsewhere
                : FlowNotice::PictureMissing);
    const Result<QByteArray> bytes = m_zip.read(name);
    if (!bytes) {
        m_error = m_error ? m_error : bytes.error();
        return;
    }
    if (frame.picture.isEmpty() || !isKept(mediaTypeOf(frame.picture)))
        frame.picture = *bytes;
}

/// All text of the element, on one line. `graphics`: whether pictures and the like stand in it.
QString OdtReader::plainText(bool *graphics)
{
    QString text;
    const int depth = m_xml->depth();
    while (m_xml->depth() >= depth) {
        const QXmlStreamReader::TokenType token = m_xml->next();
        if (token == QXmlStreamReader::Invalid)
            break;
        if (token == QXmlStreamReader::Characters)
            text += m_xml->text();
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (graphics)
            *graphics = *graphics || m_xml->name() == u"frame" || isShape();
        if (isBreak(m_xml->name()))
            text += u' ';
        if (m_xml->name() == u"ruby-text" || m_xml->name() == u"annotation")
            m_xml->skip();
    }
    return text.simplified();
}

void OdtReader::skipNoting(FlowNotice notice)
{
    if (!plainText().isEmpty())
        noteHere(notice);
}

/// White space that is an element, behind the blank that may stand in front of it.
void OdtReader::addWord(const QString &text)
{
    if (!m_hidden && m_builder.inParagraph())
        append((m_gap && !m_builder.openBlock().text.isEmpty() ? QStringLiteral(" ") : QString()) + text);
    m_gap = false;
}

void OdtReader::append(const QString &text)
{
    const bool goesOn = m_builder.openBlock().runIn == m_builder.openBlock().text.size();
    m_builder.addText(text);
    if (m_runIn && goesOn)
        m_builder.openBlock().runIn = m_builder.openBlock().text.size();
}

/// White space is one blank, and none at the paragraph's start (ODF 1.2, 6.1.2).
void OdtReader::addText(QStringView text)
{
    if (!m_builder.inParagraph())
        return;
    QString settled;
    for (const QChar character : text) {
        if (isSpace(character)) {
            m_gap = true;
            continue;
        }
        if (m_gap && !(settled.isEmpty() && m_builder.openBlock().text.isEmpty()))
            settled += u' ';
        m_gap = false;
        settled += character;
    }
    if (settled.isEmpty())
        return;
    if (m_hidden)
        return noteHere(FlowNotice::Hidden);
    append(settled);
}

} // namespace nianbao
