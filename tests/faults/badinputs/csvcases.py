# SPDX-FileCopyrightText: 2026 法治年报 contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""CSV files."""

from badinputs.reports import FULL_WIDTH, SCHEMA, add_case, all_stored, first_mark, nothing_stored, work_items
from badinputs.sheetparts import xlsx


def quoted(s):
    s = str(s)
    return '"' + s.replace('"', '""') + '"' if any((ch in s for ch in ',"\n\r;\t')) else s


def csv_text(case, fix=None, sep=",", eol="\r\n", hdr=None, n=14, fields=None):
    names = fields or list(SCHEMA["csv"])
    header = hdr or [SCHEMA["csv"][f] for f in names]
    lines_out = [sep.join((quoted(h) for h in header))]
    for i, x in enumerate(work_items(case, n)):
        x = dict(x)
        if fix:
            fix(i, x)
        lines_out.append(x["_raw"] if "_raw" in x else sep.join((quoted(x[f]) for f in names)))
    return eol.join(lines_out) + eol


def with_values(i, **kv):
    return lambda k, x: x.update(kv) if k == i else None


def csv_case(case, wrong, expect, maker, **extra):
    extra = {
        **(all_stored(case) if expect == "accept" else nothing_stored(case) if expect == "refuse" else {}),
        **extra,
    }
    add_case(case, "csv", "csv", wrong, expect, maker, **extra)


BOM = b"\xef\xbb\xbf"
csv_case("C01", "UTF-8 带 BOM（Excel 默认）", "accept", lambda case, chance: BOM + csv_text(case).encode())
csv_case("C02", "GBK（中文 Windows Excel 默认）", "accept", lambda case, chance: csv_text(case).encode("gbk"))
csv_case(
    "C03",
    "UTF-16 LE 制表符分隔（Excel“Unicode 文本”）",
    "accept",
    lambda case, chance: b"\xff\xfe" + csv_text(case, sep="\t").encode("utf-16-le"),
)
csv_case("C04", "分号分隔", "accept", lambda case, chance: csv_text(case, sep=";").encode())
csv_case(
    "C05",
    "引号内有换行与逗号",
    "accept",
    lambda case, chance: csv_text(case, lambda i, x: x.update(content=x["content"].replace("，", ",\n"))).encode(),
)
csv_case(
    "C06",
    "双写引号",
    "accept",
    lambda case, chance: csv_text(case, with_values(3, title='召开"双招双引"会')).encode(),
    contains=[first_mark("C06"), '"双招双引"'],
)
csv_case(
    "C07", "末尾多空行与只有逗号的行", "accept", lambda case, chance: (csv_text(case) + ",,,,,,,\r\n" * 30 + "\r\n" * 20).encode()
)
csv_case(
    "C08",
    "列的次序不同",
    "accept",
    lambda case, chance: csv_text(
        case, fields=["title", "amount", "category", "content", "date", "id", "percent", "owner"]
    ).encode(),
)
csv_case(
    "C09",
    "表头有空格、全角括号差异",
    "accept",
    lambda case, chance: csv_text(
        case, hdr=[" %s " % h.replace("（", "(").replace("）", ")") for h in SCHEMA["csv"].values()]
    ).encode(),
)
csv_case(
    "C10",
    "千分位数字",
    "accept",
    lambda case, chance: csv_text(case, lambda i, x: x.update(amount="1,%03d.50" % i)).encode(),
)
csv_case(
    "C11",
    "全角数字",
    "accept",
    lambda case, chance: csv_text(
        case,
        lambda i, x: x.update(
            amount=str(x["amount"]).translate(FULL_WIDTH), percent=str(x["percent"]).translate(FULL_WIDTH)
        ),
    ).encode(),
)
csv_case(
    "C12",
    "四种日期写法",
    "accept",
    lambda case, chance: csv_text(
        case, lambda i, x: x.update(date=["2024/3/5", "2024年3月5日", "20240305", "2024.03.05"][i % 4])
    ).encode(),
)
csv_case(
    "C13",
    "百分数写法 95%",
    "accept",
    lambda case, chance: csv_text(case, lambda i, x: x.update(percent="%d%%" % x["percent"])).encode(),
)
csv_case("C14", "首行 sep=,", "accept", lambda case, chance: ("sep=,\r\n" + csv_text(case)).encode())
csv_case(
    "C15",
    "标题以 = + - @ TAB 开头（须原样保存，导出须无害化）",
    "accept",
    lambda case, chance: csv_text(
        case,
        lambda i, x: x.update(
            title=["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", '=HYPERLINK("http://127.0.0.1/?"&A1)'][i % 5]
            + x["title"]
        ),
    ).encode(),
    contains=["+cmd|' /C calc'!A0", '=HYPERLINK("http://127.0.0.1/?"&A1)'],
    hazard="公式注入",
)
csv_case("C16", "LF 换行、无末尾换行", "accept", lambda case, chance: csv_text(case, eol="\n").rstrip("\n").encode())
csv_case(
    "C17",
    "单元格内 32 767 字（Excel 上限）",
    "accept",
    lambda case, chance: csv_text(case, with_values(2, content="满" * 32767)).encode(),
)
csv_case("C18", "多出一个未知列", "warn", lambda case, chance: csv_text(case, eol=",备注甲\r\n").encode(), where=["备注甲|未知列|多余"])
csv_case("C19", "只有表头", "warn", lambda case, chance: csv_text(case, n=0).encode())
csv_case(
    "C20",
    "表头在第 3 行，上方有大标题",
    "warn",
    lambda case, chance: ("2024年工作台账,,,,,,,\r\n填报单位：示例局,,,,,,,\r\n" + csv_text(case)).encode(),
)
csv_case(
    "C21", "标题含 U+202E", "warn", lambda case, chance: csv_text(case, with_values(4, title="报告\u202egpj.exe")).encode()
)
csv_case("C22", "两个 BOM", "warn", lambda case, chance: BOM + BOM + csv_text(case).encode())
csv_case(
    "C23",
    "20 万行（约 20 MB）",
    "warn",
    lambda case, chance: csv_text(case, n=200000).encode(),
    limits=dict(seconds=60, mb=900),
    big=True,
)
csv_case(
    "C40",
    "引号未闭合",
    "refuse",
    lambda case, chance: csv_text(
        case, with_values(6, _raw='7,%s,"没有闭合的引号,内容,单位,2024-07-01,90,3' % SCHEMA["categories"][6])
    ).encode(),
    where=["8|引号|quote"],
)
csv_case(
    "C41",
    "第 6 行缺两列",
    "refuse",
    lambda case, chance: csv_text(
        case, with_values(4, _raw="5,%s,标题,内容,单位,2024-05-01" % SCHEMA["categories"][4])
    ).encode(),
    where=["6|第 ?5|列"],
)
csv_case(
    "C42",
    "第 6 行多三列",
    "refuse",
    lambda case, chance: csv_text(
        case, with_values(4, _raw="5,%s,标题,内容,单位,2024-05-01,90,3,多,余,列" % SCHEMA["categories"][4])
    ).encode(),
    where=["6|列"],
)
csv_case(
    "C43",
    "重复的表头",
    "refuse",
    lambda case, chance: csv_text(case).replace(SCHEMA["csv"]["content"], SCHEMA["csv"]["title"], 1).encode(),
    where=[SCHEMA["csv"]["title"]],
)
csv_case(
    "C44",
    "缺必需列“标题”",
    "refuse",
    lambda case, chance: csv_text(case, fields=["id", "category", "content", "date"]).encode(),
    where=[SCHEMA["csv"]["title"]],
)
csv_case("C45", "单元格内有 NUL", "refuse", lambda case, chance: csv_text(case, with_values(5, title="前\x00后")).encode())
csv_case(
    "C46",
    "单元格 12 MB",
    "refuse",
    lambda case, chance: csv_text(case, with_values(5, content="大" * 4000000)).encode(),
    limits=dict(seconds=20, mb=600),
)
csv_case(
    "C47",
    "10 万列",
    "refuse",
    lambda case, chance: (",".join(("列%d" % i for i in range(100000))) + "\r\n" + "," * 99999 + "\r\n").encode(),
    limits=dict(seconds=20, mb=500),
)
csv_case("C48", "空文件", "refuse", lambda case, chance: b"")
csv_case(
    "C49",
    "第 9 行有非法 UTF-8",
    "refuse",
    lambda case, chance: BOM + csv_text(case).encode().replace("推进第8项".encode(), b"\xe6\x8e\xa8\xff\xfe"),
    where=["9|字节|offset"],
)
for k, (v, w) in enumerate(
    [
        ("1e400", "超出范围"),
        ("NaN", "不是数"),
        ("inf", "无穷"),
        ("99999999999999999999999", "过大"),
        ("十二万", "不是数字"),
        ("0x1F", "十六进制"),
        ("1.2.3", "两个小数点"),
        ("-5", "负数"),
    ]
):
    csv_case(
        "C5%d" % k,
        "金额为 %s（%s）" % (v, w),
        "warn" if v == "-5" else "refuse",
        (lambda v: lambda case, chance: csv_text(case, with_values(6, amount=v)).encode())(v),
        where=["8|金额"],
    )
csv_case(
    "C60", "完成率 250", "warn", lambda case, chance: csv_text(case, with_values(6, percent=250)).encode(), where=["250"]
)
csv_case(
    "C61",
    "不存在的日期 2024-02-30",
    "refuse",
    lambda case, chance: csv_text(case, with_values(6, date="2024-02-30")).encode(),
    where=["2024-02-30"],
)
csv_case(
    "C62",
    "年份 0000、9999、1899",
    "warn",
    lambda case, chance: csv_text(
        case, lambda i, x: x.update(date=["0000-01-01", "9999-12-31", "1899-12-31"][i % 3])
    ).encode(),
)
csv_case(
    "C63",
    "未知类别",
    "refuse",
    lambda case, chance: csv_text(case, with_values(6, category="星际探索")).encode(),
    where=["星际探索"],
)
csv_case("C64", "文件内重复编号", "refuse", lambda case, chance: csv_text(case, with_values(6, id=3)).encode(), where=["3"])
csv_case(
    "C65",
    "第 4 行必填标题为空",
    "refuse",
    lambda case, chance: csv_text(case, with_values(2, title="")).encode(),
    where=["4|标题"],
)
csv_case(
    "C66",
    "标题只有空白",
    "refuse",
    lambda case, chance: csv_text(case, with_values(2, title=" \u3000 ")).encode(),
    where=["4|标题"],
)
csv_case(
    "C67",
    "末行在单元格中间被截断",
    "refuse",
    lambda case, chance: csv_text(case, lambda i, x: x.update(content='"' + x["content"])).encode()[:-40],
)
csv_case(
    "C68",
    "一半 UTF-8 一半 GBK",
    "refuse",
    lambda case, chance: (lambda t: t[: len(t) // 2].encode() + t[len(t) // 2 :].encode("gbk"))(csv_text(case)),
)
csv_case("C69", "xlsx 改名为 .csv", "refuse", lambda case, chance: xlsx(case), where=["xlsx|XLSX|Excel|zip|ZIP"])
csv_case(
    "C70",
    "引号出现在未加引号的单元格中间",
    "warn",
    lambda case, chance: csv_text(
        case, with_values(6, _raw='7,%s,半"引"号,内容,单位,2024-07-01,90,3' % SCHEMA["categories"][6])
    ).encode(),
)
csv_case(
    "C71",
    "编号 2^63 与负数",
    "refuse",
    lambda case, chance: csv_text(case, with_values(6, id=9223372036854775808)).encode(),
    where=["8|编号"],
)
csv_case(
    "C72",
    "HTML 表格改名为 .csv",
    "refuse",
    lambda case, chance: ("<html><table><tr><td>%s</td></tr></table></html>" % first_mark(case)).encode(),
)
