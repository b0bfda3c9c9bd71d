# SPDX-FileCopyrightText: 2026 法治年报 contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""XLSX files."""
import re

from badinputs.reports import add_case, all_stored, first_mark, nothing_stored
from badinputs.sheetparts import date_serial, shared_strings, sheet_parts, sheet_xml, xlsx
from badinputs.wordparts import SHEET_NAMESPACE, XML_HEAD, escaped, relations, zipped


def xlsx_case(case, wrong, expect, maker, **extra):
    extra = {
        **(all_stored(case) if expect == "accept" else nothing_stored(case) if expect == "refuse" else {}),
        **extra,
    }
    add_case(case, "xlsx", "xlsx", wrong, expect, maker, **extra)


def cell_at(i, f, xml):
    return lambda k, g, ref, x: xml.replace("REF", ref) if (k, g) == (i, f) else None


xlsx_case("X01", "共享字符串", "accept", lambda case, chance: xlsx(case))
xlsx_case("X02", "内联字符串", "accept", lambda case, chance: xlsx(case, inline=True))


def rich_text(case):
    strings = {}
    sh = sheet_xml(case, strings)
    k0 = next((k for k in strings if first_mark(case) in k))
    new = {
        (
            '<si><r><t>%s</t></r><r><rPr><b/></rPr><t xml:space="preserve">%s</t></r><rPh sb="0"'
            ' eb="2"><t>注音子</t></rPh></si>' % (escaped(k[:4]), escaped(k[4:]))
            if k == k0
            else k
        ): v
        for k, v in strings.items()
    }
    return zipped(sheet_parts(sh, new))


xlsx_case("X03", "富文本共享字符串与注音 rPh（注音不得导入）", "accept", lambda case, chance: rich_text(case), absent=["注音子"])
xlsx_case("X04", "日期序列号（1900 制）两种格式", "accept", lambda case, chance: xlsx(case))
xlsx_case(
    "X05",
    "1904 日期制",
    "accept",
    lambda case, chance: xlsx(case, base1904=True, wbpr='<workbookPr date1904="1"/>'),
    contains=[first_mark("X05")],
    dates=["2024-01-05"],
)
xlsx_case(
    "X06",
    "类别列合并单元格（只有左上有值）",
    "accept",
    lambda case, chance: xlsx(
        case,
        fixcell=lambda k, f, ref, x: '<c r="%s"/>' % ref if f == "owner" and k > 0 else None,
        merge='<mergeCells count="1"><mergeCell ref="E2:E15"/></mergeCells>',
    ),
)
xlsx_case(
    "X07",
    "公式带缓存值",
    "accept",
    lambda case, chance: xlsx(
        case,
        fixcell=lambda k, f, ref, x: (
            '<c r="%s"><f>SUM(1,2)</f><v>%r</v></c>' % (ref, x["amount"])
            if f == "amount"
            else (
                '<c r="%s" t="str"><f>"推进"&amp;"x"</f><v>%s</v></c>' % (ref, escaped(x["title"]))
                if f == "title"
                else None
            )
        ),
    ),
)
xlsx_case(
    "X08",
    "布尔值与错误值 #N/A",
    "warn",
    lambda case, chance: xlsx(case, fixcell=cell_at(3, "amount", '<c r="REF" t="e"><v>#N/A</v></c>')),
    where=["#N/A|错误值"],
)
xlsx_case(
    "X09",
    "另有隐藏工作表",
    "warn",
    lambda case, chance: (
        lambda strings: zipped(
            sheet_parts(
                [sheet_xml(case, strings), sheet_xml(case + "H", strings)],
                strings,
                sheets=[("台账", ""), ("隐藏", ' state="veryHidden"')],
            )
        )
    )({}),
)
xlsx_case(
    "X10",
    "单元格无 r 属性（按次序）",
    "accept",
    lambda case, chance: (
        lambda strings: zipped(
            sheet_parts(re.sub('<(c|row) r="[A-Z]*\\d+"', "<\\1", sheet_xml(case, strings)), strings)
        )
    )({}),
)
xlsx_case(
    "X11",
    "_x000D_ 转义（ST_Xstring）",
    "accept",
    lambda case, chance: xlsx(
        case, inline=True, fixcell=cell_at(3, "content", '<c r="REF" t="inlineStr"><is><t>甲_x000D_乙丙</t></is></c>')
    ),
    absent=["_x000D_"],
)
xlsx_case(
    "X12",
    "数字存成文本、前后空格",
    "accept",
    lambda case, chance: xlsx(
        case,
        inline=True,
        fixcell=lambda k, f, ref, x: (
            '<c r="%s" t="inlineStr"><is><t xml:space="preserve"> %s </t></is></c>' % (ref, x[f])
            if f in ("amount", "percent", "id")
            else None
        ),
    ),
)
xlsx_case(
    "X13",
    'ISO 日期 t="d"',
    "accept",
    lambda case, chance: xlsx(
        case,
        fixcell=lambda k, f, ref, x: (
            '<c r="%s" t="d"><v>%sT00:00:00</v></c>' % (ref, x["date"]) if f == "date" else None
        ),
    ),
)
xlsx_case(
    "X14",
    "关系目标为绝对路径",
    "accept",
    lambda case, chance: zipped(
        [
            (
                n,
                d.replace(b'Target="worksheets/', b'Target="/xl/worksheets/').replace(
                    b'Target="sharedStrings', b'Target="/xl/sharedStrings'
                ),
            )
            for n, d in (lambda strings: sheet_parts(sheet_xml(case, strings), strings))({})
        ]
    ),
)
xlsx_case(
    "X15",
    "百分数 0.95 带百分比格式",
    "accept",
    lambda case, chance: xlsx(
        case,
        fixcell=lambda k, f, ref, x: (
            '<c r="%s" s="3"><v>%r</v></c>' % (ref, x["percent"] / 100) if f == "percent" else None
        ),
    ),
)
xlsx_case(
    "X16",
    "科学计数 1.2345E3",
    "accept",
    lambda case, chance: xlsx(case, fixcell=cell_at(3, "amount", '<c r="REF"><v>1.2345E3</v></c>')),
)
xlsx_case(
    "X17",
    "数据表不是第一张；工作表中文名",
    "accept",
    lambda case, chance: (
        lambda strings: zipped(
            sheet_parts(
                [
                    XML_HEAD
                    + '<worksheet xmlns="%s"><sheetData><row r="1"><c r="A1"'
                    ' t="inlineStr"><is><t>填表说明</t></is></c></row></sheetData></worksheet>' % SHEET_NAMESPACE,
                    sheet_xml(case, strings),
                ],
                strings,
                sheets=[("填表说明", ""), ("台账", "")],
            )
        )
    )({}),
)
xlsx_case(
    "X18",
    "声明整张表 A1:XFD1048576（不得按声明分配）",
    "accept",
    lambda case, chance: xlsx(case, dim='<dimension ref="A1:XFD1048576"/>'),
    limits=dict(seconds=10, mb=300),
)
xlsx_case(
    "X19",
    "前缀命名空间 x:",
    "accept",
    lambda case, chance: (
        lambda strings: zipped(
            sheet_parts(
                re.sub("(</?)(?=[a-zA-Z])", "\\1x:", sheet_xml(case, strings)).replace('xmlns="', 'xmlns:x="'), strings
            )
        )
    )({}),
)
xlsx_case(
    "X20",
    "末尾 5000 个空行（只有样式）",
    "accept",
    lambda case, chance: xlsx(
        case, after="".join(('<row r="%d"><c r="A%d" s="1"/></row>' % (i, i) for i in range(20, 5020)))
    ),
)
xlsx_case(
    "X21",
    "WPS 式：无 sharedStrings 的 count、kso 扩展",
    "accept",
    lambda case, chance: (
        lambda strings: (lambda sh: zipped(sheet_parts(sh, None, sstxml=shared_strings(strings, ""))))(
            sheet_xml(case, strings)
        )
    )({}),
)
xlsx_case(
    "X22",
    "表头在第 3 行，上方为合并大标题",
    "warn",
    lambda case, chance: xlsx(
        case,
        top=3,
        pre='<row r="1"><c r="A1" t="inlineStr"><is><t>2024年重点工作台账</t></is></c></row>',
        merge='<mergeCells count="1"><mergeCell ref="A1:H2"/></mergeCells>',
    ),
)
xlsx_case(
    "X23",
    "18 位编号以数值保存（已失精度）",
    "warn",
    lambda case, chance: xlsx(case, fixcell=cell_at(3, "id", '<c r="REF"><v>1.23456789012345E+17</v></c>')),
)
xlsx_case(
    "X24",
    "日期序列号 60（1900-02-29 不存在）",
    "warn",
    lambda case, chance: xlsx(case, fixcell=cell_at(3, "date", '<c r="REF" s="1"><v>60</v></c>')),
)
xlsx_case(
    "X25",
    "行次序颠倒",
    "warn",
    lambda case, chance: (
        lambda strings: (
            lambda s: zipped(
                sheet_parts(re.sub('(<row r="14">.*?</row>)(<row r="15">.*?</row>)', "\\2\\1", s), strings)
            )
        )(sheet_xml(case, strings))
    )({}),
)
xlsx_case(
    "X26",
    "外部工作簿链接",
    "warn",
    lambda case, chance: xlsx(
        case,
        more=[
            ("xl/externalLinks/externalLink1.xml", XML_HEAD + '<externalLink xmlns="%s"/>' % SHEET_NAMESPACE),
            (
                "xl/externalLinks/_rels/externalLink1.xml.rels",
                relations([("rId1", "externalLinkPath", "file://///127.0.0.1/share/x.xlsx", ' TargetMode="External"')]),
            ),
        ],
        fixcell=cell_at(3, "amount", '<c r="REF"><f>[1]Sheet1!A1</f><v>5</v></c>'),
    ),
    hazard="不得联网",
)
xlsx_case(
    "X27",
    "DDE 公式 cmd|",
    "warn",
    lambda case, chance: xlsx(
        case, fixcell=cell_at(3, "title", '<c r="REF" t="str"><f>cmd|\'/C calc\'!A0</f><v>标题值</v></c>')
    ),
    hazard="绝不可执行",
)
xlsx_case(
    "X28",
    "宏工作簿改名",
    "warn",
    lambda case, chance: xlsx(
        case,
        more=[("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0" + b"\x00" * 600)],
        wrel=[("rId92", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin", "")],
    ),
    hazard="宏绝不可运行",
)
xlsx_case(
    "X29",
    "样式号越界",
    "warn",
    lambda case, chance: xlsx(
        case,
        fixcell=lambda k, f, ref, x: (
            '<c r="%s" s="9999"><v>%d</v></c>' % (ref, date_serial(x["date"])) if f == "date" else None
        ),
    ),
)
xlsx_case(
    "X30",
    "单元格 40 000 字（超 Excel 上限）",
    "warn",
    lambda case, chance: xlsx(
        case,
        inline=True,
        fixcell=cell_at(3, "content", '<c r="REF" t="inlineStr"><is><t>%s</t></is></c>' % ("超" * 40000)),
    ),
)
xlsx_case(
    "X31",
    "合并区域 A20:XFD1048576",
    "warn",
    lambda case, chance: xlsx(case, merge='<mergeCells count="1"><mergeCell ref="A20:XFD1048576"/></mergeCells>'),
    limits=dict(seconds=10, mb=300),
)
xlsx_case(
    "X32",
    "sst 谎报 uniqueCount=4294967295",
    "warn",
    lambda case, chance: (
        lambda strings: (
            lambda sh: zipped(
                sheet_parts(sh, None, sstxml=shared_strings(strings, ' count="4294967295" uniqueCount="4294967295"'))
            )
        )(sheet_xml(case, strings))
    )({}),
    limits=dict(seconds=10, mb=300),
)
xlsx_case(
    "X33",
    "10 万行",
    "accept",
    lambda case, chance: xlsx(case, inline=True, n=100000),
    limits=dict(seconds=90, mb=1200),
    big=True,
)
