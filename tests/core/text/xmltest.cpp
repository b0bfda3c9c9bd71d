// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/xml.h"
#include "tests/support/catch.h"

#include <QStringEncoder>

using namespace nianbao;

namespace {

const QString kFile = QStringLiteral("甲.docx");
const QString kPart = QStringLiteral("word/document.xml");

/// Reads to the end; the code of the error, or nothing.
QString refusalOf(const QByteArray &xml)
{
    XmlReader reader(xml, kFile, kPart);
    while (!reader.atEnd())
        reader.next();
    if (!reader.failed())
        return {};
    CHECK(reader.error().message.contains(kFile));
    CHECK(reader.error().message.contains(kPart));
    CHECK(reader.error().place.part == kPart);
    CHECK(reader.error().place.line.has_value());
    CHECK_FALSE(reader.error().remedy.isEmpty());
    return reader.error().code;
}

QByteArray nested(int levels)
{
    return QByteArray("<a>").repeated(levels) + "底" + QByteArray("</a>").repeated(levels);
}

QByteArray withAttributes(int count)
{
    QByteArray xml = "<r>\n<p";
    for (int i = 0; i < count; ++i)
        xml += " a" + QByteArray::number(i) + "='1'";
    return xml + "/></r>";
}

} // namespace

TEST_CASE("elements, attributes and text are read whatever the prefix")
{
    XmlReader reader("<w:p xmlns:w='urn:w' w:val='甲' plain=''><w:r>推<b/>进</w:r><w:r/></w:p>", kFile, {});
    REQUIRE(reader.nextChild());
    CHECK(reader.name() == u"p");
    CHECK(reader.namespaceUri() == u"urn:w");
    CHECK(reader.attribute(u"val") == QStringLiteral("甲"));
    CHECK(reader.attribute(u"urn:w", u"val") == QStringLiteral("甲"));
    CHECK(reader.attribute(u"urn:x", u"val").isEmpty());
    CHECK(reader.hasAttribute(u"plain"));
    CHECK_FALSE(reader.hasAttribute(u"missing"));
    REQUIRE(reader.nextChild());
    CHECK(reader.depth() == 2);
    reader.skip();
    CHECK(reader.depth() == 1);
    REQUIRE(reader.nextChild());
    CHECK(reader.name() == u"r");
    CHECK_FALSE(reader.nextChild());
    CHECK_FALSE(reader.nextChild());
    CHECK_FALSE(reader.failed());
}

TEST_CASE("a part in UTF-16 is read")
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray xml = encoder.encode(QStringLiteral("<?xml version='1.0' encoding='UTF-16'?><a>𠮷祥</a>"));
    XmlReader reader(xml, kFile, kPart);
    REQUIRE(reader.nextChild());
    CHECK(reader.next() == QXmlStreamReader::Characters);
    CHECK(reader.text() == QStringLiteral("𠮷祥"));
}

TEST_CASE("a document type is refused before anything in it is used")
{
    CHECK(refusalOf("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>") == QStringLiteral("xml.dtd"));
    CHECK(refusalOf("<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/x.dtd'><a/>") == QStringLiteral("xml.dtd"));
    CHECK(refusalOf("<!DOCTYPE a [<!ENTITY % p SYSTEM 'file:///etc/hostname'> %p;]><a/>") == QStringLiteral("xml.dtd"));
}

TEST_CASE("nesting and attributes have limits")
{
    CHECK(refusalOf(nested(256)).isEmpty());
    CHECK(refusalOf(nested(257)) == QStringLiteral("xml.depth"));
    CHECK(refusalOf(nested(30000)) == QStringLiteral("xml.depth"));
    CHECK(refusalOf(withAttributes(1000)).isEmpty());
    CHECK(refusalOf(withAttributes(1001)) == QStringLiteral("xml.attributes"));
    XmlReader crowded(withAttributes(50000), kFile, kPart);
    CHECK(crowded.failed());
    CHECK(crowded.error().place.line == 2);
    CHECK(crowded.error().kind == ErrorKind::Limit);
}

TEST_CASE("equal signs in text and in values are no attributes")
{
    const QByteArray signs = QByteArray("a=b ").repeated(3000);
    CHECK(refusalOf("<a v='" + signs + "'>" + signs + "<!-- " + signs + "--><![CDATA[" + signs + "]]></a>").isEmpty());
}

TEST_CASE("broken XML is refused with its line and column")
{
    CHECK(refusalOf("<a><b></a>") == QStringLiteral("xml.syntax"));
    CHECK(refusalOf("<a>\n<b>") == QStringLiteral("xml.syntax"));
    CHECK(refusalOf("<a>\x01</a>") == QStringLiteral("xml.syntax"));
    CHECK(refusalOf("<a>\xFF\xFE</a>") == QStringLiteral("xml.syntax"));
    CHECK(refusalOf("<a>&nothing;</a>") == QStringLiteral("xml.syntax"));
    CHECK(refusalOf("") == QStringLiteral("xml.syntax"));
    CHECK(refusalOf("没有标记") == QStringLiteral("xml.syntax"));
    CHECK(refusalOf("<") == QStringLiteral("xml.syntax"));
}
