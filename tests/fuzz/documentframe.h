// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that make an archive of parts a DOCX or ODT file, where an input has none of its own.
#pragma once

#include <QByteArray>
#include <QString>

namespace nianbao::fuzz {

inline const QString kDocxMain = QStringLiteral("word/document.xml");
inline const QByteArray kDocxFrame = R"(==> [Content_Types].xml <==
<Types/>
==> _rels/.rels <==
<Relationships><Relationship Id="r1" Type="urn:x/officeDocument" Target="word/document.xml"/></Relationships>
==> word/_rels/document.xml.rels <==
<Relationships><Relationship Id="r1" Type="urn:x/styles" Target="styles.xml"/><Relationship Id="r2" Type="urn:x/numbering" Target="numbering.xml"/><Relationship Id="r3" Type="urn:x/footnotes" Target="footnotes.xml"/><Relationship Id="r4" Type="urn:x/comments" Target="comments.xml"/><Relationship Id="r5" Type="urn:x/endnotes" Target="endnotes.xml"/><Relationship Id="r6" Type="urn:x/image" Target="media/image1.png"/><Relationship Id="r7" Type="urn:x/header" Target="header1.xml"/></Relationships>
==> word/styles.xml <==
<w:styles xmlns:w="urn:w"/>
==> word/numbering.xml <==
<w:numbering xmlns:w="urn:w"/>
==> word/footnotes.xml <==
<w:footnotes xmlns:w="urn:w"/>
==> word/endnotes.xml <==
<w:endnotes xmlns:w="urn:w"/>
==> word/comments.xml <==
<w:comments xmlns:w="urn:w"/>
==> word/header1.xml <==
<w:hdr xmlns:w="urn:w"/>
==> word/media/image1.png <==
)"
                                     "\x89PNG\r\n\x1a\n";

inline const QString kOdtMain = QStringLiteral("content.xml");
inline const QByteArray kOdtFrame = R"(==> mimetype <==
application/vnd.oasis.opendocument.text
==> styles.xml <==
<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>)";

} // namespace nianbao::fuzz
