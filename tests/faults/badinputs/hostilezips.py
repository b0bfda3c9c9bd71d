# SPDX-FileCopyrightText: 2026 法治年报 contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Archives that no sane program writes."""
import io
import stat
import struct
import zipfile
import zlib

from badinputs.wordparts import word_body, word_document, word_parts


def streamed_zip(parts):
    class NoSeek(io.RawIOBase):
        def __init__(s):
            s.b = bytearray()

        def writable(s):
            return True

        def write(s, d):
            s.b += bytes(d)
            return len(d)

        def seekable(s):
            return False

        def flush(s):
            pass

    f = NoSeek()
    with zipfile.ZipFile(f, "w", zipfile.ZIP_DEFLATED) as z:
        for n, d in parts:
            zi = zipfile.ZipInfo(n, (2024, 12, 31, 8, 0, 0))
            zi.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(zi, d)
    return bytes(f.b)


def zip64(parts):
    b = io.BytesIO()
    with zipfile.ZipFile(b, "w", zipfile.ZIP_DEFLATED, allowZip64=True) as z:
        for n, d in parts:
            zi = zipfile.ZipInfo(n, (2024, 12, 31, 8, 0, 0))
            zi.compress_type = zipfile.ZIP_DEFLATED
            with z.open(zi, "w", force_zip64=True) as f:
                f.write(d)
    return b.getvalue()


def flipped(b, near):
    i = b.index(near)
    b = bytearray(b)
    b[i + 1] ^= 1
    return bytes(b)


def raw_entry(name, comp, usize, crc, csize=None, method=8):
    n = name.encode()
    cs = len(comp) if csize is None else csize
    loc = struct.pack("<IHHHHHIIIHH", 67324752, 20, 2048, method, 16384, 22943, crc, cs, usize, len(n), 0) + n
    cen = (
        lambda off: struct.pack(
            "<IHHHHHHIIIHHHHHII",
            33639248,
            20,
            20,
            2048,
            method,
            16384,
            22943,
            crc,
            cs,
            usize,
            len(n),
            0,
            0,
            0,
            0,
            420 << 16,
            off,
        )
        + n
    )
    return (loc + comp, cen)


def raw_zip(entries):
    """entries: (name, raw deflate data, usize, crc)"""
    out = b""
    cd = b""
    for e in entries:
        l, c = raw_entry(*e)
        cd += c(len(out))
        out += l
    return out + cd + struct.pack("<IHHHHIIH", 101010256, 0, 0, len(entries), len(entries), len(cd), len(out), 0)


def deflated(d):
    o = zlib.compressobj(9, zlib.DEFLATED, -15)
    return o.compress(d) + o.flush()


def bomb_data(head, mb, fill=b" "):
    o = zlib.compressobj(9, zlib.DEFLATED, -15)
    out = o.compress(head)
    crc = zlib.crc32(head)
    blk = fill * (1 << 20)
    for _ in range(mb):
        out += o.compress(blk)
        crc = zlib.crc32(blk, crc)
    return (out + o.flush(), len(head) + (mb << 20), crc)


def bomb_zip(parts, name, head, mb):
    d, n, crc = bomb_data(head, mb)
    return raw_zip([(p, deflated(b), len(b), zlib.crc32(b)) for p, b in parts] + [(name, d, n, crc)])


def overlapping(parts, copies):
    d, n, crc = bomb_data(b"<x>", 8)
    loc, cen = raw_entry("word/k0.xml", d, n, crc)
    base = b""
    cd = b""
    k = 0
    for p, b in parts:
        l, c = raw_entry(p, deflated(b), len(b), zlib.crc32(b))
        cd += c(len(base))
        base += l
        k += 1
    off = len(base)
    base += loc
    for i in range(copies):
        _, c = raw_entry("word/k%03d.xml" % i, d, n, crc)
        cd += c(off)
    k += copies
    return base + cd + struct.pack("<IHHHHIIH", 101010256, 0, 0, k, k, len(cd), len(base), 0)


def lying_sizes(case):
    parts = word_parts(word_document(word_body(case)))
    d, n, crc = bomb_data(word_document("").encode()[:200], 40)
    return raw_zip(
        [(p, deflated(b), len(b), zlib.crc32(b)) for p, b in parts if p != "word/document.xml"]
        + [("word/document.xml", d, 1000, crc)]
    )


def encrypted_flag(b):
    b = bytearray(b)
    i = 0
    while True:
        i = b.find(b"PK\x03\x04", i)
        if i < 0:
            break
        b[i + 6] |= 1
        i += 4
    i = 0
    while True:
        i = b.find(b"PK\x01\x02", i)
        if i < 0:
            break
        b[i + 8] |= 1
        i += 4
    return bytes(b)


def symlink_entry(name, target):
    zi = zipfile.ZipInfo(name, (2024, 12, 31, 8, 0, 0))
    zi.external_attr = (stat.S_IFLNK | 511) << 16
    zi.create_system = 3
    return (zi, target.encode())


def compound_file(streams):
    """smallest OLE compound file with the given stream names (512-byte sectors): header, FAT, directory, one data sector each"""
    sec = 512
    n = len(streams)
    fat = [4294967293, 4294967294] + [4294967294] * n
    fat += [4294967295] * (128 - len(fat))
    hdr = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
        + b"\x00" * 16
        + struct.pack("<HHHHHHIIIIIIIIII", 62, 3, 65534, 9, 6, 0, 0, 0, 1, 1, 0, 4096, 4294967294, 0, 4294967294, 0)
    )
    hdr += struct.pack("<I", 0) + b"\xff" * (4 * 108)
    hdr = hdr[:512].ljust(512, b"\xff")

    def ent(name, typ, left, right, child, start, size):
        u = name.encode("utf-16-le") + b"\x00\x00"
        return (
            u.ljust(64, b"\x00")
            + struct.pack("<HBBIII", len(u), typ, 1, left, right, child)
            + b"\x00" * 16
            + struct.pack("<IQQIQ", 0, 0, 0, start, size)
        )

    N = 4294967295
    d = ent("Root Entry", 5, N, N, 1, 4294967294, 0)
    for i, s in enumerate(streams):
        d += ent(s, 2, N, i + 2 if i + 1 < n else N, N, 2 + i, 4096)
    return (
        hdr
        + struct.pack("<128I", *fat)
        + d.ljust(sec, b"\x00")[:sec]
        + b"".join(((s.encode() * 60).ljust(sec, b"\x00")[:sec] for s in streams))
    )
