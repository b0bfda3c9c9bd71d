# SPDX-FileCopyrightText: 2026 法治年报 contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Library files that are opened, not imported."""
import os
import struct

from badinputs.damage import (
    bad_utf8,
    base_library,
    broken_index,
    broken_link,
    foreign_journal,
    new_database,
    nulls,
    patched,
    utf16_library,
    with_bytes,
    with_sql,
    wrong_types,
)
from badinputs.reports import add_case


def library_case(case, wrong, expect, maker, **extra):
    def mk(case, chance, path):
        base_library(path, case)
        maker(case, chance, path)
        return None

    mk.wants_path = True
    add_case(case, "db", "sqlite", wrong, expect, mk, **extra)


library_case("S01", "完好的库（对照）", "accept", lambda case, chance, path: None)
library_case("S02", "UTF-16 编码的库", "accept", lambda case, chance, path: utf16_library(path))
library_case("S03", "WAL 模式的库", "accept", with_sql("pragma journal_mode=wal;"))
library_case("S40", "0 字节文件", "refuse", patched(lambda b, r: bytearray()))
library_case("S41", "文本文件改名 .db", "refuse", patched(lambda b, r: bytearray("这不是数据库\n".encode() * 500)), where=["数据库"])
library_case("S42", "只有 100 字节文件头", "refuse", patched(lambda b, r: b[:100]))
library_case("S43", "截断一半", "refuse", patched(lambda b, r: b[: len(b) // 2 // 4096 * 4096]))
library_case("S44", "截断在页中间", "refuse", patched(lambda b, r: b[: len(b) - 1777]))
library_case(
    "S45",
    "随机改 200 字节",
    "refuse",
    patched(lambda b, r: [b.__setitem__(r.randrange(100, len(b)), r.getrandbits(8)) for _ in range(200)] and None),
)
library_case("S46", "中间一页清零", "refuse", patched(lambda b, r: b.__setitem__(slice(4096, 8192), bytes(4096))))
library_case("S47", "文件头魔数坏", "refuse", with_bytes(0, b"SQLite forget 3\x00"))
library_case("S48", "页大小字段非法", "refuse", with_bytes(16, b"\x00\x07"))
library_case("S49", "声明 40 亿页", "refuse", with_bytes(28, b"\xff\xff\xff\xfe"))
library_case(
    "S50",
    "空闲页链自成环",
    "refuse",
    patched(
        lambda b, r: (
            b.__setitem__(slice(32, 40), struct.pack(">II", 3, 1 << 20)),
            b.__setitem__(slice(8192, 8200), struct.pack(">II", 3, 1)),
        )[2:]
        or None
    ),
)
library_case(
    "S51", "看似 SQLCipher 加密（全随机）", "refuse", patched(lambda b, r: bytearray((r.getrandbits(8) for _ in range(len(b)))))
)
library_case(
    "S52", "更新的版本（user_version=9999）", "refuse", with_sql("pragma user_version=9999;"), where=["版本|新"], hazard="不得改动文件"
)
library_case(
    "S53", "别的程序的库（application_id 不同）", "refuse", with_sql("pragma application_id=252006673;"), hazard="不得改动文件"
)
library_case(
    "S54",
    "别的程序的库（表完全不同）",
    "refuse",
    lambda case, chance, path: (
        os.remove(path),
        new_database(
            path,
            "create table bookmarks(id integer primary key, url text); insert into bookmarks values(1,'http://x/');",
        ),
    )
    and None,
    hazard="不得建表，不得改动文件",
)
library_case(
    "S55",
    "敌意触发器：插入时删光",
    "refuse",
    with_sql("create trigger evil after insert on ITEM begin delete from ITEM; end;"),
    where=["触发器|trigger|结构"],
)
library_case(
    "S56",
    "敌意触发器：更新时改别行",
    "refuse",
    with_sql("create trigger evil2 after update on ITEM begin update ITEM set rowid=rowid+100000; end;"),
)
library_case(
    "S57",
    "表被换成同名视图（无穷递归 CTE）",
    "refuse",
    with_sql(
        "alter table ITEM rename to hidden_t; create view ITEM as with recursive n(id,x) as (select 1,1 union all"
        " select id+1,x from n) select id,'a' as category,'b' as title,'c' as content,1 as percent from n;"
    ),
    limits=dict(seconds=10, mb=400),
)
library_case(
    "S58",
    "多出的视图：无穷递归 CTE",
    "refuse",
    with_sql("create view v_slow as with recursive n(x) as (select 1 union all select x+1 from n) select x from n;"),
    limits=dict(seconds=10, mb=400),
)
library_case(
    "S59",
    "sqlite_master 里有坏 SQL",
    "refuse",
    with_sql(
        "pragma writable_schema=on; update sqlite_master set sql='create table oops(' where type='table' and"
        " name=(select name from sqlite_master where type='table' limit 1);"
    ),
)
library_case(
    "S60", "索引缺行（quick_check 查不出，integrity_check 才查得出）", "refuse", lambda case, chance, path: broken_index(path)
)
library_case("S61", "外键断裂", "refuse", lambda case, chance, path: broken_link(path), where=["外键|引用|关联"])
library_case("S62", "非空列里有 NULL", "refuse", lambda case, chance, path: nulls(path))
library_case("S63", "整数列里存文本、文本列里存 BLOB", "refuse", lambda case, chance, path: wrong_types(path))
library_case("S64", "TEXT 列含非法 UTF-8", "refuse", lambda case, chance, path: bad_utf8(path))
library_case(
    "S65",
    "旁边有别的库的 -journal（错配的热日志，SQLite 会照它回滚）",
    "refuse",
    lambda case, chance, path: foreign_journal(path, chance),
    hazard="打开前须先留副本；原库与日志须仍可得",
)
library_case(
    "S66",
    "旁边有垃圾 -wal",
    "warn",
    lambda case, chance, path: (
        with_sql("pragma journal_mode=wal;")(case, chance, path),
        open(path + "-wal", "wb").write(b"7\x7f\x06\x82" + b"\xaa" * 5000),
    )[2:]
    or None,
)
library_case("S67", "文件权限 0444", "warn", lambda case, chance, path: os.chmod(path, 292))
library_case(
    "S68",
    "虚拟表影子表被破坏（FTS）",
    "refuse",
    with_sql("create virtual table f using fts4(x); insert into f values('a'); update f_segdir set root=x'ffffffff';"),
)
library_case(
    "S69", "500 个额外的表（结构不符）", "refuse", with_sql(";".join(("create table extra%d(a)" % i for i in range(500))) + ";")
)
