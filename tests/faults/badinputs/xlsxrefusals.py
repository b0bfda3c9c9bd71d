# SPDX-FileCopyrightText: 2026 法治年报 contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""XLSX files that have to be refused."""

from badinputs.csvcases import csv_text
from badinputs.docxrefusals import BILLION_LAUGHS
from badinputs.hostilezips import bomb_zip, compound_file
from badinputs.reports import SCHEMA
from badinputs.sheetparts import sheet_parts, sheet_xml, xlsx
from badinputs.wordparts import SHEET_NAMESPACE, XML_HEAD, zipped


from badinputs.xlsxcases import xlsx_case, cell_at

xlsx_case(
    "X40",
    "共享字符串下标越界",
    "refuse",
    lambda case, chance: xlsx(case, fixcell=cell_at(3, "title", '<c r="REF" t="s"><v>99999</v></c>')),
    where=["C5|99999|共享"],
)
xlsx_case(
    "X41",
    "缺工作表部件",
    "refuse",
    lambda case, chance: zipped(
        [p for p in (lambda strings: sheet_parts(sheet_xml(case, strings), strings))({}) if "sheet1.xml" not in p[0]]
    ),
    where=["sheet1|工作表"],
)
xlsx_case(
    "X42",
    "单元格在 XFD1048576",
    "warn",
    lambda case, chance: xlsx(case, after='<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    limits=dict(seconds=10, mb=300),
)
xlsx_case(
    "X43",
    "行号 99999999999",
    "refuse",
    lambda case, chance: xlsx(case, after='<row r="99999999999"><c r="A99999999999"><v>1</v></c></row>'),
    limits=dict(seconds=10, mb=300),
)
xlsx_case(
    "X44",
    "zip 炸弹：sharedStrings 400 MB",
    "refuse",
    lambda case, chance: (
        lambda strings: bomb_zip(
            [p for p in sheet_parts(sheet_xml(case, strings), strings) if "shared" not in p[0]],
            "xl/sharedStrings.xml",
            b'<sst xmlns="%s"><si><t>' % SHEET_NAMESPACE.encode(),
            400,
        )
    )({}),
    limits=dict(seconds=10, mb=400),
)
xlsx_case(
    "X45",
    "实体膨胀",
    "refuse",
    lambda case, chance: (
        lambda strings: zipped(
            sheet_parts(
                sheet_xml(case, strings)
                .replace("<worksheet", BILLION_LAUGHS + "<worksheet", 1)
                .replace(
                    "<sheetData>", '<sheetData><row r="99"><c r="A99" t="inlineStr"><is><t>&a9;</t></is></c></row>'
                ),
                strings,
            )
        )
    )({}),
    limits=dict(seconds=10, mb=300),
    where=["DTD|实体|DOCTYPE"],
)
xlsx_case(
    "X46",
    "外部实体",
    "refuse",
    lambda case, chance: (
        lambda strings: zipped(
            sheet_parts(
                sheet_xml(case, strings)
                .replace("<worksheet", '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet', 1)
                .replace(
                    "<sheetData>", '<sheetData><row r="99"><c r="A99" t="inlineStr"><is><t>&x;</t></is></c></row>'
                ),
                strings,
            )
        )
    )({}),
    absent=["root:x:0:0"],
    where=["DTD|实体|DOCTYPE"],
)
xlsx_case(
    "X47",
    "公式没有缓存值",
    "refuse",
    lambda case, chance: xlsx(case, fixcell=cell_at(3, "title", '<c r="REF"><f>A1&amp;B1</f></c>')),
    where=["C5|公式"],
)
for k, v in enumerate(["1e999", "NaN", "abc", ""]):
    xlsx_case(
        "X5%d" % k,
        "数值单元格内容为 “%s”" % v,
        "refuse" if v else "warn",
        (lambda v: lambda case, chance: xlsx(case, fixcell=cell_at(3, "amount", '<c r="REF"><v>%s</v></c>' % v)))(v),
        where=["H5|金额"] if v else [],
    )
xlsx_case(
    "X54",
    "加密工作簿",
    "refuse",
    lambda case, chance: compound_file(["EncryptionInfo", "EncryptedPackage"]),
    where=["加密|密码|encrypt"],
)
xlsx_case("X55", "旧 .xls 改名", "refuse", lambda case, chance: compound_file(["Workbook"]), where=["xls|旧|另存"])
xlsx_case(
    "X56", "csv 改名为 .xlsx", "refuse", lambda case, chance: csv_text(case).encode("gbk"), where=["csv|CSV|zip|ZIP|格式"]
)
xlsx_case(
    "X57",
    "日期序列号 -1 与 2958466（9999 年之后）",
    "refuse",
    lambda case, chance: xlsx(
        case,
        fixcell=lambda k, f, ref, x: (
            '<c r="%s" s="1"><v>%d</v></c>' % (ref, [-1, 2958466][k % 2]) if f == "date" else None
        ),
    ),
    where=["日期|F"],
)
xlsx_case(
    "X58",
    "重复表头",
    "refuse",
    lambda case, chance: xlsx(
        case, hdr=[SCHEMA["csv"]["title"] if h == SCHEMA["csv"]["content"] else h for h in SCHEMA["csv"].values()]
    ),
    where=[SCHEMA["csv"]["title"]],
)
xlsx_case(
    "X59",
    "缺必需列",
    "refuse",
    lambda case, chance: xlsx(case, fields=["id", "category", "content", "date"]),
    where=[SCHEMA["csv"]["title"]],
)
xlsx_case("X60", "截断", "refuse", lambda case, chance: (lambda b: b[: len(b) * 2 // 3])(xlsx(case)))
xlsx_case(
    "X61", "同一单元格引用出现两次", "refuse", lambda case, chance: xlsx(case, after='<row r="3"><c r="C3"><v>7</v></c></row>')
)
xlsx_case(
    "X62",
    "未知类别",
    "refuse",
    lambda case, chance: xlsx(
        case, fixcell=cell_at(3, "category", '<c r="REF" t="inlineStr"><is><t>星际探索</t></is></c>')
    ),
    where=["B5|星际探索"],
)
xlsx_case(
    "X63",
    "空工作簿（没有数据）",
    "refuse",
    lambda case, chance: zipped(
        sheet_parts(XML_HEAD + '<worksheet xmlns="%s"><sheetData/></worksheet>' % SHEET_NAMESPACE)
    ),
)
xlsx_case(
    "X64",
    "列号超出 XFD（ZZZZ5）",
    "refuse",
    lambda case, chance: xlsx(case, after='<row r="30"><c r="ZZZZ30"><v>1</v></c></row>'),
)
