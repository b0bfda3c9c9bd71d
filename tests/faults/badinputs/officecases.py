# SPDX-FileCopyrightText: 2026 法治年报 contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files made by LibreOffice."""
import os
import re
import shutil
import subprocess
import sys
import tempfile

from badinputs.csvcases import csv_text
from badinputs.reports import SCHEMA, first_mark, last_mark, report, work_items
from badinputs.wordparts import escaped, report_lines


def make_office_files(out, man):
    so = shutil.which("soffice") or shutil.which("libreoffice")
    if not so:
        print("LibreOffice not found: --real skipped", file=sys.stderr)
        return
    d = os.path.join(out, "real")
    os.makedirs(d, exist_ok=True)
    w = tempfile.mkdtemp()

    def conv(src, to, outname, filt=""):
        subprocess.run(
            [so, "-env:UserInstallation=file://" + w + "/prof", "--headless", "--convert-to", to]
            + ([filt] if filt else [])
            + ["--outdir", w, src],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=180,
        )
        p = os.path.join(w, os.path.splitext(os.path.basename(src))[0] + "." + to.split(":")[0])
        if os.path.exists(p):
            shutil.copy(p, os.path.join(d, outname))
            return True
        print("LibreOffice made no", outname, file=sys.stderr)

    def src(name, b):
        p = os.path.join(w, name)
        open(p, "wb").write(b)
        return p

    def note(case, f, kind, wrong, expect, **extra):
        man.append(dict(id=case, file="real/" + f, kind=kind, wrong=wrong, expect=expect, deterministic=False, **extra))

    html = lambda case: (
        '<html><head><meta charset="utf-8"></head><body><h1>2024年度工作总结</h1>'
        + "".join(
            (
                (
                    "<h2>%s</h2>" % l
                    if re.match("[一二三]、", l)
                    else "<p>%s</p>" % escaped(l).replace("全年", "<b>全</b><i>年</i>")
                )
                for l in report_lines(case)[1:]
            )
        )
        + "<table border=1><tr><td colspan=2>表</td></tr><tr><td>甲</td><td>1</td></tr></table></body></html>"
    ).encode()
    htab = lambda case: (
        '<html><head><meta charset="utf-8"></head><body><table><tr>'
        + "".join(("<td>%s</td>" % h for h in SCHEMA["csv"].values()))
        + "</tr>"
        + "".join(("<tr>" + "".join(("<td>%s</td>" % x[f] for f in SCHEMA["csv"])) + "</tr>" for x in work_items(case)))
        + "</table></body></html>"
    ).encode()
    todo = [
        ("L01", "txt", "docx:MS Word 2007 XML", "段落文本转 docx", report("L01").encode()),
        ("L02", "html", "docx:MS Word 2007 XML", "标题、粗体、表格转 docx", html("L02")),
        ("L03", "csv", "xlsx:Calc MS Excel 2007 XML", "csv 转 xlsx", csv_text("L03").encode()),
        ("L04", "html", "xlsx:Calc MS Excel 2007 XML", "HTML 表格转 xlsx", htab("L04")),
        ("L05", "html", "docx:Office Open XML Text", "严格过滤器转 docx", html("L05")),
    ]
    for cid, ext, to, wrong, b in todo:
        p = src(cid + "." + ext, b)
        infl = []
        if ext == "csv":
            infl = ["--infilter=CSV:44,34,76,1"]
        if ext == "txt":
            infl = ["--infilter=Text (encoded):UTF8,LF,,,"]
        if ext == "html" and to.startswith("docx"):
            infl = ["--infilter=HTML (StarWriter)"]
        if ext == "html" and to.startswith("xlsx"):
            infl = ["--infilter=HTML (StarCalc)"]
        o = cid + "." + to.split(":")[0]
        if conv(p, to, o, infl[0] if infl else ""):
            note(cid, o, to.split(":")[0], "LibreOffice：" + wrong, "accept", contains=[first_mark(cid), last_mark(cid)])
    base = os.path.join(d, "L01.docx")
    xb = os.path.join(d, "L03.xlsx")
    if os.path.exists(base):
        if conv(shutil.copy(base, os.path.join(w, "L11.docx")), "odt", "L11.odt"):
            note("L11", "L11.odt", "odt", "LibreOffice：OpenDocument 文本", "accept", contains=[first_mark("L01")])
        for cid, to, wrong in [
            ("L10", "doc", "真的旧 .doc"),
            ("L12", "rtf", "真的 RTF"),
            ("L13", "pdf", "PDF"),
        ]:
            q2 = shutil.copy(base, os.path.join(w, cid + ".docx"))
            if conv(q2, to, cid + "." + to):
                note(
                    cid,
                    cid + "." + to,
                    to,
                    "LibreOffice：" + wrong,
                    "refuse",
                    absent=[first_mark("L01")],
                    where=["格式|另存|不支持"],
                )
    if os.path.exists(xb):
        for cid, to, wrong in [("L14", "xls", "真的旧 .xls"), ("L15", "ods", "OpenDocument 表格")]:
            q2 = shutil.copy(xb, os.path.join(w, cid + ".xlsx"))
            if conv(q2, to, cid + "." + to):
                note(
                    cid,
                    cid + "." + to,
                    to,
                    "LibreOffice：" + wrong,
                    "refuse",
                    absent=[first_mark("L03")],
                    where=["格式|另存|不支持"],
                )
        for cid, s, ext in [("L16", "L10.doc", "docx"), ("L17", "L14.xls", "xlsx")]:
            if os.path.exists(os.path.join(d, s)):
                shutil.copy(os.path.join(d, s), os.path.join(d, cid + "." + ext))
                note(cid, cid + "." + ext, ext, "真的 %s 改名为 .%s" % (s.split(".")[1], ext), "refuse", where=["旧|另存|格式"])
    shutil.rmtree(w, ignore_errors=True)
