# SPDX-FileCopyrightText: 2026 法治年报 contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""DOCX files: what a document holds."""
import random
import re

from badinputs.reports import add_case, all_stored, first_mark, last_mark, nothing_stored
from badinputs.wordparts import (
    WORD_NAMESPACE,
    WORD_TYPE,
    XML_HEAD,
    docx,
    escaped,
    report_lines,
    word_body,
    word_document,
    word_paragraph,
    word_parts,
    word_run,
    zipped,
)


def docx_case(case, wrong, expect, maker, **extra):
    extra = {
        **(all_stored(case) if expect == "accept" else nothing_stored(case) if expect == "refuse" else {}),
        **extra,
    }
    add_case(case, "docx", "docx", wrong, expect, maker, **extra)


def split_runs(case, rsid=True):
    def conv(i, l):
        out = ""
        j = 0
        rd = random.Random(i)
        while j < len(l):
            n = rd.choice([1, 1, 2, 3, 5])
            out += '<w:r%s><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">%s</w:t></w:r>' % (
                ' w:rsidR="00%06X"' % rd.getrandbits(24) if rsid else "",
                escaped(l[j : j + n]),
            )
            j += n
            if rd.random() < 0.2:
                out += (
                    '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="%d" w:name="b%d_%d"/><w:bookmarkEnd'
                    ' w:id="%d"/>' % (i * 100 + j, i, j, i * 100 + j)
                )
        return "<w:p>" + out + "</w:p>"

    return word_body(case, conv)


docx_case("D01", "最简", "accept", lambda case, chance: docx(case))
docx_case("D02", "Word 式：句中切碎的 run、rsid、proofErr、书签", "accept", lambda case, chance: docx(case, split_runs(case)))
docx_case(
    "D03",
    "WPS 式：KSO 自定义属性、eastAsia 字体、mc/wpsCustomData 命名空间",
    "accept",
    lambda case, chance: zipped(
        word_parts(
            word_document(
                split_runs(case, False),
                extra=(
                    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
                    ' xmlns:wpsCustomData="http://www.wps.cn/officeDocument/2013/wpsCustomData"'
                    ' mc:Ignorable="wpsCustomData"'
                ),
            ),
            more=[
                (
                    "docProps/app.xml",
                    XML_HEAD
                    + "<Properties"
                    ' xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>WPS'
                    " Office_11.1.0.9999_x</Application></Properties>",
                ),
                (
                    "docProps/custom.xml",
                    XML_HEAD
                    + '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"'
                    ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property'
                    ' fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2"'
                    ' name="KSOProductBuildVer"><vt:lpwstr>2052-11.1.0.9999</vt:lpwstr></property></Properties>',
                ),
            ],
        )
    ),
)
docx_case(
    "D04",
    "修订：插入保留、删除不导入",
    "accept",
    lambda case, chance: docx(
        case,
        word_body(case)
        + '<w:p>%s<w:ins w:id="1" w:author="a" w:date="2024-01-01T00:00:00Z">%s</w:ins><w:del w:id="2" w:author="a"'
        ' w:date="2024-01-01T00:00:00Z"><w:r><w:delText>已删文字甲</w:delText></w:r></w:del></w:p>'
        % (word_run("3.持续"), word_run("插入文字乙。")),
    ),
    contains=[first_mark("D04"), "持续插入文字乙"],
    absent=["已删文字甲"],
)
docx_case(
    "D05",
    "批注（批注文字不进正文）",
    "accept",
    lambda case, chance: docx(
        case,
        word_body(
            case,
            lambda i, l: (
                '<w:p><w:commentRangeStart w:id="0"/>%s<w:commentRangeEnd w:id="0"/><w:r><w:commentReference'
                ' w:id="0"/></w:r></w:p>'
                % word_run(l)
                if i == 5
                else word_paragraph(l)
            ),
        ),
        more=[
            (
                "word/comments.xml",
                XML_HEAD
                + '<w:comments xmlns:w="%s"><w:comment w:id="0" w:author="领导"'
                ' w:date="2024-01-01T00:00:00Z"><w:p>%s</w:p></w:comment></w:comments>'
                % (WORD_NAMESPACE, word_run("这句要改批注丙")),
            )
        ],
        drel=[("rId9", "comments", "comments.xml", "")],
        over=[("/word/comments.xml", WORD_TYPE + "comments+xml")],
    ),
    absent=["这句要改批注丙"],
)
docx_case(
    "D06",
    "脚注",
    "accept",
    lambda case, chance: docx(
        case,
        word_body(
            case,
            lambda i, l: (
                '<w:p>%s<w:r><w:footnoteReference w:id="2"/></w:r></w:p>' % word_run(l) if i == 5 else word_paragraph(l)
            ),
        ),
        more=[
            (
                "word/footnotes.xml",
                XML_HEAD
                + '<w:footnotes xmlns:w="%s"><w:footnote w:type="separator"'
                ' w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote'
                ' w:id="2"><w:p>%s</w:p></w:footnote></w:footnotes>' % (WORD_NAMESPACE, word_run("脚注数据来源统计局")),
            )
        ],
        drel=[("rId9", "footnotes", "footnotes.xml", "")],
        over=[("/word/footnotes.xml", WORD_TYPE + "footnotes+xml")],
    ),
)


def word_table(rowsx):
    return (
        "<w:tbl><w:tblPr/><w:tblGrid/>"
        + "".join(
            (
                "<w:tr>"
                + "".join(("<w:tc><w:tcPr/>%s</w:tc>" % (x if x.startswith("<w:") else word_paragraph(x)) for x in rw))
                + "</w:tr>"
                for rw in rowsx
            )
        )
        + "</w:tbl>"
    )


docx_case(
    "D07",
    "正文后附表格",
    "accept",
    lambda case, chance: docx(case, word_body(case) + word_table([["指标", "数值"], ["生产总值（亿元）", "表内数据丁88"]])),
    contains=[first_mark("D07"), last_mark("D07")],
)
docx_case(
    "D08",
    "整篇内容在一张表格里（每行一段）",
    "accept",
    lambda case, chance: docx(case, word_table([[l] for l in report_lines(case)]) + word_paragraph("")),
)
docx_case(
    "D09",
    "自动编号（numPr），编号不在文字里",
    "accept",
    lambda case, chance: docx(
        case,
        word_body(
            case,
            lambda i, l: (
                word_paragraph(re.sub("^\\d\\.", "", l), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
                if re.match("\\d\\.", l)
                else word_paragraph(l)
            ),
        ),
        more=[
            (
                "word/numbering.xml",
                XML_HEAD
                + '<w:numbering xmlns:w="%s"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start'
                ' w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%%1."/></w:lvl></w:abstractNum><w:num'
                ' w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>' % WORD_NAMESPACE,
            )
        ],
        drel=[("rId9", "numbering", "numbering.xml", "")],
        over=[("/word/numbering.xml", WORD_TYPE + "numbering+xml")],
    ),
)
docx_case(
    "D10",
    "标题用样式（Heading 1/2）",
    "accept",
    lambda case, chance: docx(
        case,
        word_body(
            case,
            lambda i, l: (
                word_paragraph(l, '<w:pStyle w:val="%s"/>' % ("1" if re.match("[一二三]、", l) else "2"))
                if re.match("[一二三]、|（", l)
                else word_paragraph(l)
            ),
        ),
        more=[
            (
                "word/styles.xml",
                XML_HEAD
                + '<w:styles xmlns:w="%s"><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading'
                ' 1"/></w:style><w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading'
                ' 2"/></w:style></w:styles>' % WORD_NAMESPACE,
            )
        ],
        drel=[("rId9", "styles", "styles.xml", "")],
        over=[("/word/styles.xml", WORD_TYPE + "styles+xml")],
    ),
)
docx_case(
    "D11",
    "域代码（TOC、PAGE、HYPERLINK），instrText 不进正文",
    "accept",
    lambda case, chance: docx(
        case,
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-3" 域代码戊'
        ' </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar'
        ' w:fldCharType="end"/></w:r></w:p>'
        + word_body(case),
    ),
    absent=["域代码戊"],
)
docx_case(
    "D12",
    "tab、br、noBreakHyphen、sym、软连字符",
    "accept",
    lambda case, chance: docx(
        case,
        word_body(
            case,
            lambda i, l: (
                '<w:p>%s<w:r><w:tab/><w:br/><w:noBreakHyphen/><w:softHyphen/><w:sym w:font="Wingdings"'
                ' w:char="F0FC"/></w:r></w:p>'
                % word_run(l)
                if i == 6
                else word_paragraph(l)
            ),
        ),
    ),
)
docx_case(
    "D13",
    "文本框：AlternateContent 的 Choice 与 Fallback 各有一份，只能取一份",
    "accept",
    lambda case, chance: zipped(
        word_parts(
            word_document(
                word_body(case)
                + "<w:p><w:r><mc:AlternateContent><mc:Choice"
                ' Requires="wps"><w:drawing><wps:txbx><w:txbxContent>%s</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>%s</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>'
                % (word_paragraph("3.文本框里的计划己。"), word_paragraph("3.文本框里的计划己。")),
                extra=(
                    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
                    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
                    ' xmlns:v="urn:schemas-microsoft-com:vml"'
                ),
            )
        )
    ),
    hazard="不得出现两遍",
    once=["文本框里的计划己"],
)
docx_case(
    "D14",
    "内容控件 sdt 与 smartTag 包裹",
    "accept",
    lambda case, chance: docx(
        case,
        word_body(
            case,
            lambda i, l: (
                '<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:smartTag w:uri="u"'
                ' w:element="e">%s</w:smartTag></w:p></w:sdtContent></w:sdt>'
                % word_run(l)
                if i % 2
                else word_paragraph(l)
            ),
        ),
    ),
)
docx_case(
    "D15",
    "页眉页脚文字不进正文",
    "accept",
    lambda case, chance: docx(
        case,
        word_body(case),
        more=[
            (
                "word/header1.xml",
                XML_HEAD + '<w:hdr xmlns:w="%s">%s</w:hdr>' % (WORD_NAMESPACE, word_paragraph("内部资料页眉庚")),
            )
        ],
        drel=[("rId9", "header", "header1.xml", "")],
        over=[("/word/header1.xml", WORD_TYPE + "header+xml")],
    ),
    absent=["内部资料页眉庚"],
)
