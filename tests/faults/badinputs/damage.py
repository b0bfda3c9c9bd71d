# SPDX-FileCopyrightText: 2026 法治年报 contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways to damage a library."""
import os
import re
import shutil
import sqlite3
import struct

from badinputs.reports import SCHEMA, work_items

TEMPLATE = None


def base_library(path, case="S"):
    if TEMPLATE:
        shutil.copy(TEMPLATE, path)
        return
    T = SCHEMA["tables"]
    d = sqlite3.connect(path)
    d.executescript(
        "pragma page_size=4096; pragma application_id=%d; pragma user_version=%d;"
        % (SCHEMA["application_id"], SCHEMA["user_version"])
        + "create table %s(id integer primary key, category text not null, title text not null, content text not null,"
        " percent int check(percent between 0 and 100));"
        % T["item"]
        + "create table %s(id integer primary key, item_id int references %s(id), title text not null);create table"
        " %s(id integer primary key, title text not null);create index ix_title on %s(title);"
        % (T["problem"], T["item"], T["plan"], T["item"])
    )
    d.executemany(
        "insert into %s values(?,?,?,?,?)" % T["item"],
        [(x["id"], x["category"], x["title"] + "内" * 300, x["content"], x["percent"]) for x in work_items(case, 60)],
    )
    d.execute("insert into %s values(1,1,?)" % T["problem"], ("进度偏慢",))
    d.commit()
    d.close()


def first_table(d):
    return (
        SCHEMA["tables"]["item"]
        if not TEMPLATE
        else d.execute(
            "select name from sqlite_master where type='table' and name not like 'sqlite_%' order by rowid limit 1"
        ).fetchone()[0]
    )


def with_sql(script):
    def f(case, chance, path):
        d = sqlite3.connect(path)
        d.isolation_level = None
        t = first_table(d)
        try:
            d.executescript(script.replace("ITEM", '"%s"' % t))
        finally:
            d.close()

    return f


def patched(maker):
    def f(case, chance, path):
        b = bytearray(open(path, "rb").read())
        v = maker(b, chance)
        open(path, "wb").write(bytes(b if v is None else v))

    return f


def with_bytes(off, val):
    return patched(lambda b, r: b.__setitem__(slice(off, off + len(val)), val))


def new_database(path, s):
    d = sqlite3.connect(path)
    d.executescript(s)
    d.commit()
    d.close()
    return True


def utf16_library(path):
    a = sqlite3.connect(path)
    v = [a.execute("pragma " + k).fetchone()[0] for k in ("application_id", "user_version")]
    dump = [l for l in a.iterdump()]
    a.close()
    os.remove(path)
    d = sqlite3.connect(path)
    d.execute("pragma encoding='UTF-16le'")
    d.execute("pragma application_id=%d" % v[0])
    d.execute("pragma user_version=%d" % v[1])
    d.executescript("\n".join(dump))
    d.close()


def broken_index(path):
    d = sqlite3.connect(path)
    d.isolation_level = None
    t = first_table(d)
    c2 = [x[1] for x in d.execute('pragma table_info("%s")' % t)][-2]
    d.execute('create index if not exists zz_bad on "%s"("%s")' % (t, c2))
    s, root = d.execute("select sql,rootpage from sqlite_master where name='zz_bad'").fetchone()
    d.execute("pragma writable_schema=on")
    d.execute("delete from sqlite_master where name='zz_bad'")
    d.close()
    d = sqlite3.connect(path)
    d.isolation_level = None
    m = d.execute('select max(rowid) from "%s"' % t).fetchone()[0]
    if m:
        d.execute('update "%s" set "%s"="%s"||\'x\' where rowid=%d' % (t, c2, c2, m))
    d.execute("pragma writable_schema=on")
    d.execute("insert into sqlite_master values('index','zz_bad',?,?,?)", (t, root, s))
    d.close()


def child_table(d):
    for (n,) in d.execute("select name from sqlite_master where type='table'").fetchall():
        f = d.execute('pragma foreign_key_list("%s")' % n).fetchall()
        if f:
            return (n, f[0][3])
    return None


def broken_link(path):
    d = sqlite3.connect(path)
    d.isolation_level = None
    d.execute("pragma foreign_keys=off")
    d.execute("pragma ignore_check_constraints=on")
    f = child_table(d)
    if f:
        if d.execute('select count(*) from "%s"' % f[0]).fetchone()[0]:
            d.execute('update "%s" set "%s"=987654' % f)
        else:
            cols = d.execute('pragma table_info("%s")' % f[0]).fetchall()
            d.execute(
                'insert into "%s"(%s) values(%s)'
                % (f[0], ",".join(('"%s"' % x[1] for x in cols)), ",".join(("987654" for _ in cols)))
            )
    d.close()


def nulls(path):
    d = sqlite3.connect(path)
    d.isolation_level = None
    t = first_table(d)
    cols = d.execute('pragma table_info("%s")' % t).fetchall()
    nn = next((x[1] for x in cols if x[3] and (not x[5])), cols[-1][1])
    s = d.execute("select sql from sqlite_master where name=?", (t,)).fetchone()[0]
    d.execute("pragma writable_schema=on")
    d.execute("update sqlite_master set sql=? where name=?", (re.sub("(?i)not\\s+null", "", s), t))
    d.close()
    d = sqlite3.connect(path)
    d.isolation_level = None
    d.execute("pragma ignore_check_constraints=on")
    d.execute('update "%s" set "%s"=null where rowid=(select min(rowid) from "%s")' % (t, nn, t))
    d.execute("pragma writable_schema=on")
    d.execute("update sqlite_master set sql=? where name=?", (s, t))
    d.close()


def wrong_types(path):
    d = sqlite3.connect(path)
    d.isolation_level = None
    t = first_table(d)
    d.execute("pragma ignore_check_constraints=on")
    cols = d.execute('pragma table_info("%s")' % t).fetchall()
    a = next((x[1] for x in cols if "int" in x[2].lower() and (not x[5])), None)
    b = next((x[1] for x in cols if "text" in x[2].lower()), None)
    if a:
        d.execute('update "%s" set "%s"=\'不是数\' where rowid=(select min(rowid) from "%s")' % (t, a, t))
    if b:
        d.execute('update "%s" set "%s"=x\'00ff00\' where rowid=(select max(rowid) from "%s")' % (t, b, t))
    d.close()


def bad_utf8(path):
    d = sqlite3.connect(path)
    d.isolation_level = None
    t = first_table(d)
    b = next((x[1] for x in d.execute('pragma table_info("%s")' % t) if "text" in x[2].lower()))
    d.execute(
        'update "%s" set "%s"=cast(x\'fffe80e4bd\' as text) where rowid=(select min(rowid) from "%s")' % (t, b, t)
    )
    d.close()


def foreign_journal(path, r):
    pg = bytes((r.getrandbits(8) for _ in range(4096)))
    n = 2
    nonce = 305419896

    def ck(b):
        s = nonce
        i = len(b) - 200
        while i > 0:
            s = s + b[i] & 4294967295
            i -= 200
        return s

    h = b"\xd9\xd5\x05\xf9 \xa1c\xd7" + struct.pack(">IIIII", n, nonce, 3, 512, 4096)
    h = h.ljust(512, b"\x00")
    for k in range(n):
        h += struct.pack(">I", k + 2) + pg + struct.pack(">I", ck(pg))
    open(path + "-journal", "wb").write(h)
