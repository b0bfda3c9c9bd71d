# SPDX-FileCopyrightText: 2026 法治年报 contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of an XLSX file."""
import datetime

from badinputs.reports import SCHEMA, work_items
from badinputs.wordparts import RELATION_NAMESPACE, SHEET_NAMESPACE, XML_HEAD, content_types, escaped, relations, zipped


def column_name(n):
    s = ""
    while n:
        n, k = divmod(n - 1, 26)
        s = chr(65 + k) + s
    return s


SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml."
STYLES = (
    XML_HEAD
    + '<styleSheet xmlns="%s"><numFmts count="1"><numFmt numFmtId="164"'
    ' formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><fonts count="1"><font><sz'
    ' val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill'
    ' patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders'
    ' count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf'
    ' numFmtId="14" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="9"'
    ' applyNumberFormat="1"/></cellXfs></styleSheet>' % SHEET_NAMESPACE
)


def date_serial(iso, base1904=False):
    y, m, d = map(int, iso.split("-"))
    return (datetime.date(y, m, d) - datetime.date(1899, 12, 30)).days - (1462 if base1904 else 0)


def cell_xml(ref, v, strings=None, s=None, inline=False):
    st = ' s="%d"' % s if s is not None else ""
    if isinstance(v, (int, float)):
        return '<c r="%s"%s><v>%r</v></c>' % (ref, st, v)
    if inline:
        return '<c r="%s"%s t="inlineStr"><is><t xml:space="preserve">%s</t></is></c>' % (ref, st, escaped(v))
    if v not in strings:
        strings[v] = len(strings)
    return '<c r="%s"%s t="s"><v>%d</v></c>' % (ref, st, strings[v])


def sheet_xml(
    case,
    strings,
    inline=False,
    fixcell=None,
    fields=None,
    hdr=None,
    date="serial",
    n=14,
    after="",
    before="",
    merge="",
    dim="",
    base1904=False,
    top=1,
    pre="",
):
    names = fields or list(SCHEMA["csv"])
    header = hdr or [SCHEMA["csv"][f] for f in names]
    out = pre
    out += (
        '<row r="%d">' % top
        + "".join((cell_xml(column_name(j + 1) + str(top), h, strings, inline=inline) for j, h in enumerate(header)))
        + "</row>"
    )
    for i, x in enumerate(work_items(case, n)):
        r = top + 1 + i
        cs = ""
        for j, f in enumerate(names):
            ref = column_name(j + 1) + str(r)
            v = x[f]
            st = None
            if f == "date" and date == "serial":
                v = date_serial(v, base1904)
                st = 1 if i % 2 else 2
            cx = fixcell(i, f, ref, x) if fixcell else None
            cs += cell_xml(ref, v, strings, st, inline) if cx is None else cx
        out += '<row r="%d">%s</row>' % (r, cs)
    return XML_HEAD + '<worksheet xmlns="%s" xmlns:r="%s">%s%s<sheetData>%s%s</sheetData>%s</worksheet>' % (
        SHEET_NAMESPACE,
        RELATION_NAMESPACE,
        dim,
        before,
        out,
        after,
        merge,
    )


def shared_strings(strings, attrs=None):
    return (
        XML_HEAD
        + '<sst xmlns="%s"%s>'
        % (
            SHEET_NAMESPACE,
            attrs if attrs is not None else ' count="%d" uniqueCount="%d"' % (len(strings), len(strings)),
        )
        + "".join(
            (k if k.startswith("<si>") else '<si><t xml:space="preserve">%s</t></si>' % escaped(k) for k in strings)
        )
        + "</sst>"
    )


def workbook_xml(sheets, wbpr="", extra=""):
    return XML_HEAD + '<workbook xmlns="%s" xmlns:r="%s">%s<sheets>%s</sheets>%s</workbook>' % (
        SHEET_NAMESPACE,
        RELATION_NAMESPACE,
        wbpr,
        "".join(
            (
                '<sheet name="%s" sheetId="%d" r:id="rId%d"%s/>' % (n, i + 1, i + 1, st)
                for i, (n, st) in enumerate(sheets)
            )
        ),
        extra,
    )


def sheet_parts(
    sheetxml, strings=None, more=(), sheets=None, wbpr="", sstxml=None, wrel=(), extra="", over=(), styles=STYLES
):
    sh = sheetxml if isinstance(sheetxml, list) else [sheetxml]
    sheets = sheets or [("工作台账", "")] + [("Sheet%d" % (i + 2), "") for i in range(len(sh) - 1)]
    wr = (
        [("rId%d" % (i + 1), "worksheet", "worksheets/sheet%d.xml" % (i + 1), "") for i in range(len(sh))]
        + [("rId90", "styles", "styles.xml", "")]
        + ([("rId91", "sharedStrings", "sharedStrings.xml", "")] if strings is not None or sstxml else [])
        + list(wrel)
    )
    p = [
        (
            "[Content_Types].xml",
            content_types(
                [
                    ("/xl/workbook.xml", SHEET_TYPE + "sheet.main+xml"),
                    ("/xl/styles.xml", SHEET_TYPE + "styles+xml"),
                    ("/xl/sharedStrings.xml", SHEET_TYPE + "sharedStrings+xml"),
                ]
                + [("/xl/worksheets/sheet%d.xml" % (i + 1), SHEET_TYPE + "worksheet+xml") for i in range(len(sh))]
                + list(over)
            ),
        ),
        ("_rels/.rels", relations([("rId1", "officeDocument", "xl/workbook.xml", "")])),
        ("xl/workbook.xml", workbook_xml(sheets, wbpr, extra).encode()),
        ("xl/_rels/workbook.xml.rels", relations(wr)),
        ("xl/styles.xml", styles.encode()),
    ]
    p += [("xl/worksheets/sheet%d.xml" % (i + 1), s.encode() if isinstance(s, str) else s) for i, s in enumerate(sh)]
    if strings is not None or sstxml:
        p.append(("xl/sharedStrings.xml", (sstxml or shared_strings(strings)).encode()))
    return p + [(n, d if isinstance(d, bytes) else d.encode()) for n, d in more]


def xlsx(case, **k):
    strings = {}
    pk = {a: k.pop(a) for a in list(k) if a in ("more", "sheets", "wbpr", "sstxml", "wrel", "extra", "over", "styles")}
    sh = sheet_xml(case, strings, **k)
    return zipped(sheet_parts(sh, None if k.get("inline") else strings, **pk))
