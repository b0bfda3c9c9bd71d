# SPDX-FileCopyrightText: 2026 法治年报 contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""DOCX files that have to be refused."""
import struct
import zipfile

from badinputs.hostilezips import (
    bomb_zip,
    compound_file,
    encrypted_flag,
    flipped,
    lying_sizes,
    overlapping,
    symlink_entry,
)
from badinputs.reports import first_mark, report
from badinputs.sheetparts import xlsx
from badinputs.wordparts import XML_HEAD, docx, word_body, word_document, word_paragraph, word_parts, zipped


from badinputs.docxcases import docx_case

docx_case("D40", "不是 zip（纯文本）", "refuse", lambda case, chance: report(case).encode())
docx_case("D41", "空 zip", "refuse", lambda case, chance: b"PK\x05\x06" + b"\x00" * 18)
docx_case("D42", "截断一半", "refuse", lambda case, chance: (lambda b: b[: len(b) // 2])(docx(case)))
docx_case("D43", "截掉末尾 10 字节", "refuse", lambda case, chance: docx(case)[:-10])
docx_case(
    "D44",
    "CRC 不符（数据区改一个字节）",
    "refuse",
    lambda case, chance: flipped(
        zipped(word_parts(word_document(word_body(case))), zipfile.ZIP_STORED), "个别项目".encode()
    ),
    where=["document.xml|CRC|校验"],
)
docx_case(
    "D45",
    "zip 炸弹：document.xml 解压后 500 MB",
    "refuse",
    lambda case, chance: bomb_zip(
        [p for p in word_parts(b"") if p[0] != "word/document.xml"],
        "word/document.xml",
        word_document("").encode()[:200],
        500,
    ),
    limits=dict(seconds=10, mb=400),
    where=["document.xml|解压|过大"],
)
docx_case(
    "D46",
    "zip 炸弹：条目互相重叠（Fifield 式）",
    "refuse",
    lambda case, chance: overlapping(word_parts(word_document(word_body(case))), 400),
    limits=dict(seconds=10, mb=400),
)
docx_case(
    "D47",
    "65 000 个条目",
    "refuse",
    lambda case, chance: zipped(
        word_parts(word_document(word_body(case))) + [("word/x%d.xml" % i, b"") for i in range(65000)],
        zipfile.ZIP_STORED,
    ),
    limits=dict(seconds=15, mb=400),
)
docx_case(
    "D48",
    "条目头谎报解压大小（实为 40 MB，声称 1000 字节）",
    "refuse",
    lambda case, chance: lying_sizes(case),
    limits=dict(seconds=10, mb=300),
)
docx_case(
    "D49",
    "条目名 ../../（路径穿越）",
    "refuse",
    lambda case, chance: zipped(
        word_parts(
            word_document(word_body(case)),
            more=[
                ("../../../../tmp/nb_pwned_zip.txt", b"x"),
                ("/tmp/nb_pwned_zip_abs.txt", b"x"),
                ("..\\..\\nb_pwned.txt", b"x"),
            ],
        )
    ),
    hazard="不得写出目录之外",
    where=["\\.\\.|条目"],
)
docx_case(
    "D50",
    "同名条目两份，内容不同",
    "refuse",
    lambda case, chance: zipped(
        word_parts(word_document(word_body(case)))
        + [("word/document.xml", word_document(word_paragraph("另一份")).encode())]
    ),
    where=["document.xml|重复"],
)
docx_case(
    "D51",
    "缺 document.xml",
    "refuse",
    lambda case, chance: zipped(word_parts(word_document(word_body(case)))[:2]),
    where=["document.xml|正文"],
)
docx_case(
    "D52",
    "XML 未闭合",
    "refuse",
    lambda case, chance: zipped(word_parts(word_document(word_body(case))[:-60])),
    where=["document.xml"],
)
with_doctype = lambda inner, use: lambda case, chance: zipped(
    word_parts(XML_HEAD + inner + word_document(word_body(case) + "<w:p><w:r><w:t>%s</w:t></w:r></w:p>" % use, head=""))
)
BILLION_LAUGHS = (
    '<!DOCTYPE w [<!ENTITY a0 "哈哈">'
    + "".join(('<!ENTITY a%d "%s">' % (i, "&a%d;" % (i - 1) * 10) for i in range(1, 10)))
    + "]>"
)
docx_case(
    "D53",
    "实体膨胀（billion laughs）",
    "refuse",
    with_doctype(BILLION_LAUGHS, "&a9;"),
    limits=dict(seconds=10, mb=300),
    where=["DTD|实体|DOCTYPE"],
)
docx_case(
    "D54",
    "二次方膨胀（4000 字 × 2 万次 = 80 M 字；Qt 6.4 默认放行）",
    "refuse",
    with_doctype('<!DOCTYPE w [<!ENTITY a "%s">]>' % ("x" * 4000), "&a;" * 20000),
    limits=dict(seconds=10, mb=300),
    where=["DTD|实体|DOCTYPE"],
)
docx_case(
    "D55",
    "外部实体 file:///etc/passwd",
    "refuse",
    with_doctype('<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>', "&x;"),
    hazard="不得读取外部文件",
    absent=["root:x:0:0"],
    where=["DTD|实体|DOCTYPE"],
)
docx_case(
    "D56",
    "外部 DTD http://127.0.0.1",
    "refuse",
    with_doctype('<!DOCTYPE w SYSTEM "http://127.0.0.1:9/x.dtd">', "a"),
    hazard="不得联网",
    where=["DTD|DOCTYPE"],
)
docx_case(
    "D57",
    "参数实体",
    "refuse",
    with_doctype('<!DOCTYPE w [<!ENTITY % p SYSTEM "file:///etc/hostname"> %p;]>', "a"),
    where=["DTD|实体|DOCTYPE"],
)
docx_case(
    "D58",
    "表格嵌套 3 万层",
    "refuse",
    lambda case, chance: docx(
        case, word_body(case) + "<w:tbl><w:tr><w:tc>" * 30000 + word_paragraph("底") + "</w:tc></w:tr></w:tbl>" * 30000
    ),
    limits=dict(seconds=10, mb=400),
)
docx_case(
    "D59",
    "一个元素 5 万个属性",
    "refuse",
    lambda case, chance: docx(case, word_body(case) + "<w:p %s/>" % " ".join(('a%d="1"' % i for i in range(50000)))),
    limits=dict(seconds=10, mb=400),
)
docx_case(
    "D60",
    "XML 内有控制字符 0x01",
    "refuse",
    lambda case, chance: zipped(word_parts(word_document(word_body(case)).replace("个别", "\x01个别"))),
    where=["document.xml"],
)
docx_case(
    "D61",
    "XML 内非法 UTF-8",
    "refuse",
    lambda case, chance: zipped(
        word_parts(word_document(word_body(case)).encode().replace("个别".encode(), b"\xff\xfe"))
    ),
    where=["document.xml"],
)
docx_case(
    "D62",
    "加密文档（OLE 容器，EncryptedPackage）",
    "refuse",
    lambda case, chance: compound_file(["EncryptionInfo", "EncryptedPackage"]),
    where=["加密|密码|encrypt"],
)
docx_case(
    "D63", "旧 .doc 改名", "refuse", lambda case, chance: compound_file(["WordDocument", "1Table"]), where=["doc|旧|另存"]
)
docx_case("D64", "zip 条目带加密标志", "refuse", lambda case, chance: encrypted_flag(docx(case)), where=["加密|encrypt"])
docx_case(
    "D65",
    "RTF 改名",
    "refuse",
    lambda case, chance: b"{\\rtf1\\ansi " + first_mark(case).encode("gbk") + b"}",
    where=["RTF|rtf|格式"],
)
docx_case("D66", "xlsx 改名为 .docx", "refuse", lambda case, chance: xlsx(case), where=["xlsx|XLSX|Excel|类型"])
docx_case(
    "D67",
    "条目是符号链接",
    "refuse",
    lambda case, chance: zipped(
        word_parts(word_document(word_body(case))) + [symlink_entry("word/media/link", "/etc/passwd")]
    ),
    hazard="不得跟随",
)
docx_case(
    "D68",
    "不支持的压缩方法（LZMA）",
    "refuse",
    lambda case, chance: zipped(word_parts(word_document(word_body(case))), zipfile.ZIP_LZMA),
    where=["压缩|method"],
)
docx_case(
    "D69",
    "中央目录与本地头名字不一致",
    "refuse",
    lambda case, chance: (lambda b: b.replace(b"word/document.xml", b"word/dokument.xml", 1))(
        zipped(word_parts(word_document(word_body(case))))
    ),
)
docx_case("D70", "空正文", "refuse", lambda case, chance: docx(case, ""))
docx_case(
    "D71",
    "一段 20 MB 文字",
    "refuse",
    lambda case, chance: docx(case, word_body(case) + word_paragraph("长" * 7000000)),
    limits=dict(seconds=20, mb=700),
)
docx_case(
    "D72",
    "偏移指向文件之外的中央目录",
    "refuse",
    lambda case, chance: (lambda b: b[:-6] + struct.pack("<I", 2147483647) + b[-2:])(docx(case)),
)
docx_case(
    "D73", "HTML 存成 .docx", "refuse", lambda case, chance: ("<html><body>%s</body></html>" % first_mark(case)).encode()
)
