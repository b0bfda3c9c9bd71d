# SPDX-FileCopyrightText: 2026 法治年报 contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""JSON files."""
import base64
import json

from badinputs.csvcases import BOM
from badinputs.reports import SCHEMA, add_case, all_stored, first_mark, last_mark, nothing_stored, work_items


def json_document(case, n=14):
    names = SCHEMA["json"]
    keys = ["id", "category", "title", "content", "owner", "date", "percent", "amount"]
    d = {
        names["format"]: names["format_value"],
        names["version"]: names["version_value"],
        names["year"]: SCHEMA["year"],
        names["department"]: SCHEMA["department"],
        names["items"]: [{names[k]: x[k] for k in keys} for x in work_items(case, n)],
        names["problems"]: [
            {names["id"]: 1, names["ref"]: 1, names["title"]: "个别项目进度偏慢", names["content"]: "原因是前期工作不足。"}
        ],
        names["plans"]: [{names["id"]: 1, names["title"]: "持续推进", names["content"]: "确保完工，" + last_mark(case)}],
    }
    return d


def json_text(case, fix=None, n=14, **kw):
    d = json_document(case, n)
    d = fix(d) or d if fix else d
    return json.dumps(d, ensure_ascii=kw.pop("ascii", False), **kw)


def item_at(d, i):
    return d[SCHEMA["json"]["items"]][i]


def with_field(i, key, val):
    return lambda d: item_at(d, i).__setitem__(SCHEMA["json"][key], val)


def json_case(case, wrong, expect, maker, **extra):
    extra = {
        **(all_stored(case) if expect == "accept" else nothing_stored(case) if expect == "refuse" else {}),
        **extra,
    }

    def mk(case, chance):
        v = maker(case, chance)
        return v if isinstance(v, bytes) else v.encode()

    add_case(case, "json", "json", wrong, expect, mk, **extra)


json_replaced = lambda case, a, b, cnt=1: json_text(case).replace(a, b, cnt)
json_case("J01", "普通", "accept", lambda case, chance: json_text(case, indent=2))
json_case("J02", "带 BOM", "accept", lambda case, chance: BOM + json_text(case).encode())
json_case(
    "J03",
    "全部 \\u 转义（含代理对）",
    "accept",
    lambda case, chance: json_text(case, with_field(2, "title", "𠮷利👍"), ascii=True),
    contains=[first_mark("J03"), "𠮷利👍"],
)
json_case(
    "J04",
    "键的次序颠倒、压缩写法",
    "accept",
    lambda case, chance: json_text(case, lambda d: dict(reversed(list(d.items()))), separators=(",", ":")),
)
json_case(
    "J05",
    "多余空白、CRLF、制表符缩进",
    "accept",
    lambda case, chance: json_text(case, indent="\t").replace("\n", "\r\n\r\n") + "\r\n \t\r\n",
)
json_case("J06", "正斜杠转义 \\/ 与 \\b\\f", "warn", lambda case, chance: json_replaced(case, "推进第3项", "\\/\\b\\f推进第3项"))
json_case(
    "J07",
    "未知的多余字段",
    "warn",
    lambda case, chance: json_text(case, lambda d: d.__setitem__("未知字段", [1, {"a": None}])),
    where=["未知字段"],
)
json_case("J08", "数字写成字符串", "warn", lambda case, chance: json_text(case, with_field(3, "amount", "12.5")))
json_case(
    "J09", "列表为空", "warn", lambda case, chance: json_text(case, lambda d: d.__setitem__(SCHEMA["json"]["items"], []))
)
json_case("J10", "UTF-16 带 BOM", "warn", lambda case, chance: json_text(case).encode("utf-16"))
json_case(
    "J11",
    "5 万条（约 15 MB）",
    "accept",
    lambda case, chance: json_text(case, n=50000),
    limits=dict(seconds=60, mb=1200),
    big=True,
)
for k, p in enumerate((5, 50, 95, 99.9)):
    json_case(
        "J4%d" % k,
        "在 %s%% 处截断" % p,
        "refuse",
        (lambda p: lambda case, chance: (lambda b: b[: int(len(b) * p / 100)])(json_text(case).encode()))(p),
        where=["字节|offset|行|位置"],
    )
json_case(
    "J44", "数组嵌套 10 万层", "refuse", lambda case, chance: "[" * 100000 + "]" * 100000, limits=dict(seconds=10, mb=300)
)
json_case(
    "J45",
    "对象嵌套 5000 层（字段内）",
    "refuse",
    lambda case, chance: json_replaced(case, '"推进第3项', '{"a":' * 5000 + "1" + "}" * 5000 + ',"x":"推进第3项'),
    limits=dict(seconds=10, mb=300),
)
json_case(
    "J46",
    "重复键（两个“标题”）",
    "refuse",
    lambda case, chance: json_replaced(
        case, '"%s":' % SCHEMA["json"]["title"], '"%s": "先", "%s":' % (SCHEMA["json"]["title"], SCHEMA["json"]["title"])
    ),
    where=[SCHEMA["json"]["title"] + "|重复"],
)
json_case(
    "J47", "NaN 与 Infinity", "refuse", lambda case, chance: json_text(case, with_field(3, "amount", float("nan")))
)
json_case("J48", "1e999", "refuse", lambda case, chance: json_replaced(case, "127.0", "1e999"))
json_case("J49", "一千位整数", "refuse", lambda case, chance: json_replaced(case, "127.0", "9" * 1000))
json_case("J50", "编号 2^63", "refuse", lambda case, chance: json_text(case, with_field(3, "id", 2**63)))
json_case(
    "J51",
    "编号 2^53+1 与 2^53（双精度下相等）",
    "warn",
    lambda case, chance: json_text(
        case,
        lambda d: (
            item_at(d, 3).__setitem__(SCHEMA["json"]["id"], 2**53 + 1),
            item_at(d, 4).__setitem__(SCHEMA["json"]["id"], 2**53),
        )[2:]
        or d,
    ),
)
json_case("J52", "编号 1.5", "refuse", lambda case, chance: json_text(case, with_field(3, "id", 1.5)))
json_case("J53", "重复编号", "refuse", lambda case, chance: json_text(case, with_field(3, "id", 2)), where=["2"])
json_case(
    "J54",
    "问题引用不存在的事项（外键）",
    "refuse",
    lambda case, chance: json_text(
        case, lambda d: d[SCHEMA["json"]["problems"]][0].__setitem__(SCHEMA["json"]["ref"], 987654)
    ),
    where=["987654"],
)
json_case(
    "J55",
    "事项应为数组却是对象",
    "refuse",
    lambda case, chance: json_text(case, lambda d: d.__setitem__(SCHEMA["json"]["items"], {"0": item_at(d, 0)})),
    where=[SCHEMA["json"]["items"] + "|事项"],
)
json_case("J56", "必填标题为 null", "refuse", lambda case, chance: json_text(case, with_field(3, "title", None)))
json_case("J57", "标题为数组", "refuse", lambda case, chance: json_text(case, with_field(3, "title", ["a"])))
json_case(
    "J58",
    "更新的格式版本",
    "refuse",
    lambda case, chance: json_text(case, lambda d: d.__setitem__(SCHEMA["json"]["version"], SCHEMA["json"]["newest"])),
    where=["版本|version"],
)
json_case(
    "J59",
    "别的程序的 JSON",
    "refuse",
    lambda case, chance: json.dumps({"name": "x", "dependencies": {"left-pad": "^1.0.0"}}),
)
json_case(
    "J60", "非法 UTF-8", "refuse", lambda case, chance: json_text(case).encode().replace("推进第3项".encode(), b"\xff\xc3(")
)
json_case("J61", "孤立代理项转义 \\ud800", "refuse", lambda case, chance: json_replaced(case, "推进第3项", "\\ud800推进第3项"))
json_case("J62", "标题含 \\u0000", "refuse", lambda case, chance: json_replaced(case, "推进第3项", "\\u0000推进第3项"))
json_case("J63", "字符串内有未转义控制字符与 NUL", "refuse", lambda case, chance: json_replaced(case, "推进第3项", "\x01\x00推进第3项"))
json_case("J64", "文档之后有多余内容", "refuse", lambda case, chance: json_text(case) + '\n{"x":1}')
json_case("J65", "尾随逗号、注释、单引号", "refuse", lambda case, chance: json_text(case)[:-1] + ", /* 注 */ 'a': 1,}")
json_case("J66", "顶层是标量、数组", "refuse", lambda case, chance: '"%s"' % first_mark(case))
json_case("J67", "空文件", "refuse", lambda case, chance: b"")
json_case(
    "J68",
    "20 万个空对象",
    "refuse",
    lambda case, chance: json_text(case, lambda d: d.__setitem__(SCHEMA["json"]["items"], [{}] * 200000)),
    limits=dict(seconds=20, mb=800),
)
json_case(
    "J69",
    "8 MB 的一个字符串",
    "refuse",
    lambda case, chance: json_text(case, with_field(3, "content", "长" * 2800000)),
    limits=dict(seconds=20, mb=600),
)
json_case(
    "J70",
    "完成率 -5 与 1e6",
    "warn",
    lambda case, chance: json_text(
        case,
        lambda d: (
            item_at(d, 3).__setitem__(SCHEMA["json"]["percent"], -5),
            item_at(d, 4).__setitem__(SCHEMA["json"]["percent"], 1000000.0),
        )[2:]
        or d,
    ),
)
json_case(
    "J71",
    "不存在的日期",
    "refuse",
    lambda case, chance: json_text(case, with_field(3, "date", "2023-02-29")),
    where=["2023-02-29"],
)
json_case(
    "J72", "未知类别", "refuse", lambda case, chance: json_text(case, with_field(3, "category", "星际探索")), where=["星际探索"]
)
json_case("J73", "布尔代替字符串", "refuse", lambda case, chance: json_text(case, with_field(3, "title", True)))
json_case("J74", "1 MB 长的键", "refuse", lambda case, chance: json_text(case, lambda d: d.__setitem__("k" * 1000000, 1)))
BAD_NAMES = [
    "../../../../tmp/nb_pwned.txt",
    "/tmp/nb_pwned_abs.txt",
    "..\\..\\nb_pwned.txt",
    "C:\\Windows\\x.txt",
    "a/../../b.txt",
    "~/.bashrc",
    ".bashrc",
    "CON",
    "nul.txt",
    "x.exe",
    "报告.pdf.exe",
    "年报\u202efdp.exe",
    "a\nb.txt",
    "a\x00b.txt",
    "x" * 5000 + ".txt",
    "",
    ".",
    "..",
    " ",
    "启动.desktop",
    "run.sh",
    "a:b.txt",
    "-rf",
    "file:///etc/passwd",
    "%2e%2e%2fx",
]
for k, nm in enumerate(BAD_NAMES):
    json_case(
        "J8%02d" % k,
        "附件名 %s" % (nm if len(nm) < 40 else nm[:20] + "…(%d)" % len(nm)).encode("unicode_escape").decode(),
        (
            "warn"
            if nm
            in (
                "x.exe",
                "报告.pdf.exe",
                "run.sh",
                "启动.desktop",
                "%2e%2e%2fx",
                "-rf",
                ".bashrc",
                "CON",
                "nul.txt",
                "a:b.txt",
                "~/.bashrc",
                "年报\u202efdp.exe",
            )
            else "refuse"
        ),
        (
            lambda nm: lambda case, chance: json_text(
                case,
                lambda d: item_at(d, 0).__setitem__(
                    SCHEMA["json"]["attachments"],
                    [{SCHEMA["json"]["name"]: nm, SCHEMA["json"]["data"]: base64.b64encode(b"MZ payload").decode()}],
                ),
            )
        )(nm),
        hazard="附件不得写出数据目录之外，不得可执行",
    )
json_case(
    "J90",
    "附件 base64 非法",
    "refuse",
    lambda case, chance: json_text(
        case,
        lambda d: item_at(d, 0).__setitem__(
            SCHEMA["json"]["attachments"],
            [{SCHEMA["json"]["name"]: "a.txt", SCHEMA["json"]["data"]: "!!!不是base64===="}],
        ),
    ),
)
