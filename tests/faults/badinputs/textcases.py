# SPDX-FileCopyrightText: 2026 法治年报 contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Text files."""
import random
import re

from badinputs.reports import (
    FULL_WIDTH,
    SCHEMA,
    add_case,
    all_stored,
    first_mark,
    last_mark,
    nothing_stored,
    report,
)
from badinputs.wordparts import docx, png_image


def text_case(case, wrong, expect, maker, **extra):
    extra = {
        **(all_stored(case) if expect == "accept" else nothing_stored(case) if expect == "refuse" else {}),
        **extra,
    }
    add_case(case, "txt", "txt", wrong, expect, maker, **extra)


text_case("T01", "普通 UTF-8，无 BOM", "accept", lambda case, chance: report(case).encode())
text_case("T02", "UTF-8 带 BOM", "accept", lambda case, chance: b"\xef\xbb\xbf" + report(case).encode())
text_case("T03", "GBK 编码", "accept", lambda case, chance: report(case).encode("gbk"))
text_case(
    "T04",
    "GB18030 四字节字（𠮷、㐀）",
    "accept",
    lambda case, chance: report(case).replace("个别", "𠮷㐀个别").encode("gb18030"),
    contains=[first_mark("T04"), "𠮷㐀", last_mark("T04")],
)
text_case("T05", "UTF-16 LE 带 BOM", "accept", lambda case, chance: b"\xff\xfe" + report(case).encode("utf-16-le"))
text_case("T06", "UTF-16 BE 带 BOM", "accept", lambda case, chance: b"\xfe\xff" + report(case).encode("utf-16-be"))
text_case("T07", "UTF-16 LE 无 BOM（须猜测）", "warn", lambda case, chance: report(case).encode("utf-16-le"))
text_case("T08", "CRLF 换行", "accept", lambda case, chance: report(case, sep="\r\n").encode())
text_case("T09", "只有 CR 的换行（旧 Mac）", "accept", lambda case, chance: report(case, sep="\r").encode())
text_case(
    "T10",
    "LF、CRLF、CR、U+2028 混用",
    "accept",
    lambda case, chance: "".join(
        (l + random.Random(7).choice(["\n", "\r\n", "\r", "\u2028\n"]) for l in report(case).splitlines())
    ).encode(),
)
text_case("T11", "末行无换行", "accept", lambda case, chance: report(case).rstrip("\n").encode())
text_case(
    "T12",
    "全角数字与全角标点编号 １．（１）",
    "accept",
    lambda case, chance: report(case, num3="%d．")
    .translate(FULL_WIDTH)
    .replace(first_mark(case).translate(FULL_WIDTH), first_mark(case))
    .replace(last_mark(case).translate(FULL_WIDTH), last_mark(case))
    .encode(),
)
text_case("T13", "旧式编号 1、 与 (一)", "accept", lambda case, chance: report(case, num2="(%s)", num3="%d、").encode())
text_case("T14", "带圈编号 ①②", "accept", lambda case, chance: report(case, num3="%s").encode())
text_case("T15", "段首两个全角空格", "accept", lambda case, chance: report(case, pre="\u3000\u3000").encode())
text_case(
    "T16",
    "大量空行与行尾空格",
    "accept",
    lambda case, chance: ("\n" * 50 + report(case).replace("\n", "  \t\n\n\n") + "\n" * 80).encode(),
)
text_case("T17", "编号与正文之间为制表符", "accept", lambda case, chance: report(case, num3="%d.\t").encode())
text_case(
    "T18",
    "扩展 B 区罕用字、表情符号、康熙部首",
    "accept",
    lambda case, chance: report(case).replace("个别", "𪚥𠀋👍⾼个别").encode(),
    contains=[first_mark("T18"), "𪚥𠀋👍⾼"],
)
text_case("T19", "第三人称编号 第一，第二，", "accept", lambda case, chance: report(case, num1="第%s部分 ").encode())
text_case(
    "T20",
    "单段 60 000 字",
    "accept",
    lambda case, chance: report(case).replace("个别", "长" * 60000 + "个别").encode(),
    limits=dict(seconds=20, mb=400),
)
text_case(
    "T21",
    "正文像 HTML：<img src=file:///etc/passwd> <script>，须按原文",
    "accept",
    lambda case, chance: report(case)
    .replace("个别", '<b>粗</b><img src="file:///etc/passwd"><script>x()</script>&amp;个别')
    .encode(),
    contains=['<img src="file:///etc/passwd"><script>x()</script>&amp;'],
    hazard="界面与 PDF 不得解释富文本",
)
text_case(
    "T22",
    "正文像格式串 %1 %n %s {0} ${HOME} \\n",
    "accept",
    lambda case, chance: report(case).replace("个别", "%1%2%n%s%x{0}${HOME}\\n个别").encode(),
    contains=["%1%2%n%s%x{0}${HOME}\\n"],
    hazard="QString::arg 连用时不得替换",
)
text_case(
    "T23",
    "正文像 SQL：'); DROP TABLE item;--",
    "accept",
    lambda case, chance: report(case).replace("个别", "'); DROP TABLE item;-- 个别").encode(),
    contains=["'); DROP TABLE item;--"],
)
text_case(
    "T24",
    "正文像公式 =HYPERLINK、+、-、@ 开头",
    "accept",
    lambda case, chance: report(case)
    .replace("个别", '\n3.=HYPERLINK("http://127.0.0.1/","点")\n4.@SUM(A1)\n5.个别')
    .encode(),
    contains=['=HYPERLINK("http://127.0.0.1/","点")'],
    hazard="导出 CSV/XLSX 时须无害化",
)
text_case(
    "T25",
    "零宽空格与零宽连接符夹在词中",
    "warn",
    lambda case, chance: report(case).replace("个别", "个\u200b别\u200d").encode(),
    where=["200B|零宽"],
)
text_case("T26", "U+FEFF 出现在文中", "warn", lambda case, chance: report(case).replace("个别", "\ufeff个别").encode())
text_case(
    "T27",
    "双向控制字符 U+202E",
    "warn",
    lambda case, chance: report(case).replace("个别", "\u202e个别\u202c").encode(),
    where=["202E|双向|方向"],
)
text_case(
    "T28",
    "私用区字符",
    "warn",
    lambda case, chance: report(case).replace("个别", "\ue5e5\uf001个别").encode(),
    where=["E5E5|私用"],
)
text_case(
    "T29",
    "Big5 编码的繁体文（与 GBK 难分）",
    "warn",
    lambda case, chance: (
        "二〇二四年度工作總結\n一、重點工作完成情況\n（一）黨建引領\n1.開展主題教育，"
        + "全年組織學習四十二次。" * 20
        + "\n二、存在的主要問題\n1.個別項目進度偏慢。\n三、下一步工作打算\n1.持續推進重點項目。\n"
    )
    .replace("〇", "零")
    .encode("big5"),
)
text_case(
    "T30",
    "GBK 文中有一个坏字节",
    "warn",
    lambda case, chance: report(case).encode("gbk").replace("个别".encode("gbk"), b"\xff" + "个别".encode("gbk")),
    where=["行|字节|offset|byte"],
)
text_case("T31", "ESC 控制序列", "warn", lambda case, chance: report(case).replace("个别", "\x1b[2J\x1b]0;x\x07个别").encode())
text_case(
    "T32",
    "未知类别标题",
    "warn",
    lambda case, chance: report(case).replace("（三）" + SCHEMA["categories"][2], "（三）星际探索").encode(),
    where=["星际探索"],
)
text_case(
    "T33",
    "同一类别出现两次",
    "warn",
    lambda case, chance: report(case)
    .replace("（二）" + SCHEMA["categories"][1], "（二）" + SCHEMA["categories"][0])
    .encode(),
)
text_case("T34", "缺“存在的问题”一节", "warn", lambda case, chance: re.sub("二、.*\\n.*\\n.*\\n", "", report(case)).encode())
text_case(
    "T35",
    "只有标题没有正文",
    "warn",
    lambda case, chance: "\n".join((l for l in report(case).splitlines() if not re.match("\\d", l))).encode(),
)
text_case(
    "T36",
    "重复年份相互矛盾（标题 2024，正文 2031）",
    "warn",
    lambda case, chance: report(case).replace("全年完成", "2031年全年完成", 1).encode(),
)
text_case("T40", "空文件（0 字节）", "refuse", lambda case, chance: b"")
text_case("T41", "只有空白", "refuse", lambda case, chance: " \t\r\n\u3000\n".encode() * 300)
text_case(
    "T42",
    "BOM 声明 UTF-8，中间有非法字节",
    "refuse",
    lambda case, chance: b"\xef\xbb\xbf"
    + report(case).encode().replace("个别".encode(), b"\xff\xfe\x80" + "个别".encode()),
    where=["行|offset|字节"],
)
text_case(
    "T43",
    "文中有 NUL",
    "refuse",
    lambda case, chance: report(case).replace("个别", "个\x00别").encode(),
    where=["NUL|0x00|空字符|控制"],
)
text_case("T44", "随机二进制数据", "refuse", lambda case, chance: bytes((chance.getrandbits(8) for _ in range(40000))))
text_case("T45", "UTF-16 长度为奇数", "refuse", lambda case, chance: b"\xff\xfe" + report(case).encode("utf-16-le") + b"A")
text_case(
    "T46",
    "UTF-16 孤立代理项",
    "refuse",
    lambda case, chance: b"\xff\xfe" + report(case).replace("个别", "\ud83d个别").encode("utf-16-le", "surrogatepass"),
)
text_case("T47", "UTF-32", "warn", lambda case, chance: report(case).encode("utf-32"))
text_case("T48", "PNG 图片改名为 .txt", "refuse", lambda case, chance: png_image())
text_case(
    "T49",
    "过长 UTF-8 编码 C0 AF",
    "refuse",
    lambda case, chance: report(case).encode().replace("个别".encode(), b"\xc0\xaf" + "个别".encode()),
)
text_case(
    "T50",
    "UTF-8 中编码的代理项 ED A0 80",
    "refuse",
    lambda case, chance: report(case).encode().replace("个别".encode(), b"\xed\xa0\x80" + "个别".encode()),
)
text_case(
    "T51",
    "单行 6 MB",
    "warn",
    lambda case, chance: report(case).replace("个别", "长" * 2000000 + "个别").encode(),
    limits=dict(seconds=20, mb=500),
)
text_case(
    "T52",
    "40 万行",
    "warn",
    lambda case, chance: (report(case) + "6.重复的一条。\n" * 400000).encode(),
    limits=dict(seconds=30, mb=600),
)
text_case(
    "T53",
    "一半 UTF-8 一半 GBK",
    "refuse",
    lambda case, chance: (lambda t: t[: len(t) // 2].encode() + t[len(t) // 2 :].encode("gbk"))(report(case)),
)
text_case(
    "T54",
    "UTF-8 末尾被截断在多字节字中间",
    "warn",
    lambda case, chance: report(case).encode().rstrip(b"\n")[:-1],
    where=["末|截断|trunc|字节"],
)
text_case("T55", "docx 改名为 .txt", "refuse", lambda case, chance: docx(case), where=["docx|DOCX|Word|zip|ZIP"])
text_case(
    "T56",
    "1 万个组合附加符（Zalgo）",
    "warn",
    lambda case, chance: report(case).replace("个别", "个" + "́" * 10000 + "别").encode(),
    limits=dict(seconds=20, mb=400),
)
