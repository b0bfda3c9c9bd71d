# SPDX-FileCopyrightText: 2026 法治年报 contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Archives and the parts of a DOCX file."""
import io
import os
import struct
import zipfile
import zlib

from badinputs.reports import report

WORD_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
WORD_STRICT_NAMESPACE = "http://purl.oclc.org/ooxml/wordprocessingml/main"
RELATION_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships"
SHEET_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def escaped(s):
    return s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def png_image():
    def ch(t, d):
        return struct.pack(">I", len(d)) + t + d + struct.pack(">I", zlib.crc32(t + d))

    return (
        b"\x89PNG\r\n\x1a\n"
        + ch(b"IHDR", struct.pack(">IIBBBBB", 4, 4, 8, 2, 0, 0, 0))
        + ch(b"IDAT", zlib.compress(b"\x00" + b"\xff\x00\x00" * 4 + (b"\x00" + b"\x00\xff\x00" * 4) * 3))
        + ch(b"IEND", b"")
    )


def zipped(parts, method=zipfile.ZIP_DEFLATED, comment=b""):
    """parts: list of (name, bytes) or (ZipInfo, bytes); fixed dates, so the bytes are the same every time."""
    b = io.BytesIO()
    with zipfile.ZipFile(b, "w", method) as z:
        for n, d in parts:
            zi = n if isinstance(n, zipfile.ZipInfo) else zipfile.ZipInfo(n, (2024, 12, 31, 8, 0, 0))
            if not isinstance(n, zipfile.ZipInfo):
                zi.external_attr = 420 << 16
                zi.compress_type = method
            z.writestr(zi, d)
        z.comment = comment
    return b.getvalue()


def content_types(over):
    return (
        XML_HEAD
        + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml"'
        ' ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="bin"'
        ' ContentType="application/octet-stream"/>'
        + "".join(('<Override PartName="%s" ContentType="%s"/>' % o for o in over))
        + "</Types>"
    ).encode()


def relations(rs):
    return (
        XML_HEAD
        + '<Relationships xmlns="%s">' % PACKAGE_NAMESPACE
        + "".join(
            (
                '<Relationship Id="%s" Type="%s" Target="%s"%s/>'
                % (i, t if t.startswith("http") else RELATION_NAMESPACE + "/" + t, g, m)
                for i, t, g, m in rs
            )
        )
        + "</Relationships>"
    ).encode()


def word_run(t, pr=""):
    return '<w:r>%s<w:t xml:space="preserve">%s</w:t></w:r>' % ("<w:rPr>%s</w:rPr>" % pr if pr else "", escaped(t))


def word_paragraph(t, ppr=""):
    return "<w:p>%s%s</w:p>" % ("<w:pPr>%s</w:pPr>" % ppr if ppr else "", word_run(t))


def report_lines(case):
    return report(case).splitlines()


def word_body(case, conv=None):
    return "".join(((conv or (lambda i, l: word_paragraph(l)))(i, l) for i, l in enumerate(report_lines(case))))


def word_document(inner, ns=WORD_NAMESPACE, pfx="w", extra="", head=XML_HEAD):
    return (
        head
        + '<w:document xmlns:w="%s" xmlns:r="%s"%s><w:body>%s<w:sectPr><w:pgSz w:w="11906"'
        ' w:h="16838"/></w:sectPr></w:body></w:document>' % (ns, RELATION_NAMESPACE, extra, inner)
    )


WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."


def word_parts(doc, more=(), drel=(), over=(), main="word/document.xml"):
    doc = doc if isinstance(doc, bytes) else doc.encode()
    p = [
        ("[Content_Types].xml", content_types([("/" + main, WORD_TYPE + "document.main+xml")] + list(over))),
        ("_rels/.rels", relations([("rId1", "officeDocument", main, "")])),
        (main, doc),
    ]
    if drel:
        p.append((os.path.dirname(main) + "/_rels/" + os.path.basename(main) + ".rels", relations(drel)))
    return p + [(n, d if isinstance(d, bytes) else d.encode()) for n, d in more]


def docx(case, inner=None, **k):
    return zipped(word_parts(word_document(inner if inner is not None else word_body(case)), **k))
