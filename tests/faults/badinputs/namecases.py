# SPDX-FileCopyrightText: 2026 法治年报 contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names, links, pipes and other things of the file system."""
import os

from badinputs.csvcases import csv_text
from badinputs.reports import add_case, all_stored, nothing_stored, report


def name_case(case, file, wrong, expect, maker, **extra):
    maker.wants_path = True
    extra = {
        **(all_stored(case) if expect == "accept" else nothing_stored(case) if expect == "refuse" else {}),
        **extra,
    }
    add_case(case, "", "fs", wrong, expect, maker, file=file, **extra)


def plain_file(ext):
    def f(case, chance, path):
        open(path, "wb").write(report(case).encode() if ext == "txt" else csv_text(case).encode())
        return None

    return f


name_case("F01", "-rf.txt", "文件名以 - 开头", "accept", plain_file("txt"))
name_case("F02", "--help.csv", "文件名像选项", "accept", plain_file("csv"))
name_case("F03", "新\n行.txt", "文件名含换行", "accept", plain_file("txt"))
name_case("F04", "引'号\"$(touch x)`id`;&|.txt", "文件名含 shell 字符", "accept", plain_file("txt"), hazard="不得执行")
name_case("F05", "长" * 83 + ".txt", "文件名 253 字节", "accept", plain_file("txt"))
name_case("F06", "末尾空格 .txt ", "文件名末尾空格", "warn", plain_file("txt"))
name_case("F07", "年报\u202etxt.exe", "文件名含 U+202E、扩展名 exe", "refuse", plain_file("txt"))
name_case("F08", "大写.TXT", "大写扩展名", "accept", plain_file("txt"))
name_case("F09", "无扩展名", "没有扩展名", "warn", plain_file("txt"))
name_case("F10", "%s%n%1%2.txt", "文件名含格式串", "accept", plain_file("txt"), hazard="消息里的文件名须原样")
name_case(
    "F20", "管道.txt", "命名管道（不得挂起）", "refuse", lambda case, chance, path: os.mkfifo(path), limits=dict(seconds=5, mb=300)
)
name_case("F21", "目录.json", "目录", "refuse", lambda case, chance, path: os.mkdir(path))
name_case("F22", "悬空链接.txt", "悬空符号链接", "refuse", lambda case, chance, path: os.symlink("不存在", path))
name_case("F23", "环.txt", "自指符号链接", "refuse", lambda case, chance, path: os.symlink("环.txt", path))
name_case(
    "F24",
    "无穷.txt",
    "链接到 /dev/zero（不得读到天荒地老）",
    "refuse",
    lambda case, chance, path: os.symlink("/dev/zero", path),
    limits=dict(seconds=5, mb=300),
)
name_case(
    "F25",
    "稀疏20G.txt",
    "20 GB 稀疏文件（须先看大小）",
    "refuse",
    lambda case, chance, path: os.truncate(os.open(path, os.O_CREAT | os.O_WRONLY), 20 << 30),
    limits=dict(seconds=5, mb=300),
    where=["大|GB|上限"],
)
name_case(
    "F26",
    "链接.txt",
    "符号链接到好文件",
    "accept",
    lambda case, chance, path: (
        open(os.path.join(os.path.dirname(path), "实体_F26.txt"), "wb").write(report(case).encode()),
        os.symlink("实体_F26.txt", path),
    )[2:]
    or None,
)
name_case(
    "F27",
    b"\xb1\xa8\xb8\xe6.txt".decode("utf-8", "surrogateescape"),
    "文件名不是 UTF-8（GBK 字节）",
    "accept",
    plain_file("txt"),
)
