# SPDX-FileCopyrightText: 2026 法治年报 contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the files, and the list of what is expected of each."""
import os
import random
import shutil
import sqlite3
import stat
from pathlib import Path

# Importing a module puts its cases on the list.
from badinputs import csvcases, docxcases, docxpackages, docxrefusals, jsoncases, librarycases, namecases  # noqa: F401
from badinputs import textcases, xlsxcases, xlsxrefusals  # noqa: F401
from badinputs import damage
from badinputs.officecases import make_office_files
from badinputs.reports import CASES

COMMON_LIMITS = dict(seconds=10, mb=400)


def clear(path: str) -> None:
    for old in (path, path + "-journal", path + "-wal", path + "-shm"):
        if os.path.isdir(old) and not os.path.islink(old):
            shutil.rmtree(old)
        elif os.path.lexists(old):
            os.remove(old)


def make(folder: Path, seed: int, template: Path, big: bool, office: bool) -> list:
    """`template` is a sound library, which the library cases damage."""
    damage.TEMPLATE = str(template)
    made = []
    for case, file, kind, wrong, expect, more, maker in CASES:
        more = dict(more)
        if more.pop("big", False) and not big:
            continue
        path = str(folder / kind / file)
        (folder / kind).mkdir(parents=True, exist_ok=True)
        clear(path)
        chance = random.Random(f"{seed}/{case}")
        if getattr(maker, "wants_path", False):
            try:
                maker(case, chance, path)
            except sqlite3.IntegrityError:  # strict tables do not take such a fault
                clear(path)
                continue
        else:
            with open(path, "wb") as target:
                target.write(maker(case, chance))
        status = os.lstat(path)
        special = not stat.S_ISREG(status.st_mode) or status.st_size >= 1 << 28
        made.append(dict(id=case, file=f"{kind}/{file}", kind=kind, wrong=wrong, expect=expect, special=special) | more)
    if office:
        make_office_files(str(folder), made)
    return [dict(limits=COMMON_LIMITS) | case for case in made]
