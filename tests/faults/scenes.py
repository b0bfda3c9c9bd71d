# SPDX-FileCopyrightText: 2026 法治年报 contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The writing commands: each with the folder it starts from, and the question whether anything is lost afterwards."""
import re
import shutil
import sqlite3
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable

from program import SOURCE, Programs

LIBRARY = "库.nianbao"
SAMPLES = SOURCE / "resources" / "samples"
OLD_LIBRARIES = SOURCE / "tests" / "data"
SAVED = "抢救.nianbao"
EDITS = 12
IGNORED_RULE = "structure.siblings"  # has one finding in the sample of 2017
PAGE = 4096
WIPED_PAGE = 8
TEMPORARY = r"^\.?nianbao-|^qt_temp|\.part$"
KEPT = r"-journal$|\.backups/[^.].*\.nianbao$|open\.json$"  # may be left behind


@dataclass
class Scene:
    """`command` is run in a copy of `start`. `fault` says what is wrong with what it left, or nothing. `next` writes there later."""

    name: str
    start: Path
    command: list
    fault: Callable[[Path, int, bytes], str]
    programs: Programs = field(repr=False, default=None)
    next: tuple = ("import", SAMPLES / "2018.json", "--library", LIBRARY)

    def reset(self, folder: Path) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.start, folder, symlinks=True)


def backups(folder: Path) -> list:
    return sorted(folder.glob("*.backups/*.nianbao"))


def strangers(scene: Scene, folder: Path) -> list:
    """Files that a command which said that it failed has left behind: neither journals nor backups."""
    known = {path.relative_to(scene.start) for path in scene.start.rglob("*")}
    left = [path.relative_to(folder) for path in folder.rglob("*") if path.is_file()]
    return [
        str(path)
        for path in left
        if path not in known and not re.search(KEPT, str(path))
    ]


def leftovers(scene: Scene, folder: Path) -> str:
    """What a killed program left under names of its own, as long as the next one that writes there does not remove it."""
    if not hidden(folder):
        return ""
    answer = scene.programs.run([scene.programs.cli, *scene.next], folder)
    if answer.returncode != 0:
        return "the next run failed: " + answer.stderr[:200].decode(errors="replace")
    left = hidden(folder)
    return "still there after the next run: " + ", ".join(left[:3]) if left else ""


def hidden(folder: Path) -> list:
    return [path.name for path in folder.rglob("*") if re.search(TEMPORARY, path.name)]


def library_fault(programs: Programs, folder: Path, exit_code: int, old: bytes, new: bytes) -> str:
    """The library is the old one or the new one, whole, and the new one if the command said so; every backup is sound."""
    found = programs.dump(folder / LIBRARY)
    if found not in (old, new):
        return "the library is neither the old one nor the new one: " + found[:160].decode(errors="replace")
    if exit_code == 0 and found != new:
        return "done, it said, but the library is the old one"
    if damage := programs.damage(folder / LIBRARY):
        return damage
    for backup in backups(folder):
        if programs.dump(backup) not in (old, new):
            return f"the backup {backup.name} is neither the old state nor the new one"
    return ""


class Stage:
    """Builds the folders that the scenes start from, once."""

    def __init__(self, programs: Programs, root: Path):
        self.programs = programs
        self.root = root

    def cli(self, *words) -> None:
        answer = self.programs.run([self.programs.cli, *words, "--quiet"], self.root)
        if answer.returncode != 0:
            raise SystemExit(f"{words[0]} failed: {answer.stderr.decode(errors='replace')}")

    def folder(self, name: str) -> Path:
        folder = self.root / name
        folder.mkdir(parents=True)
        return folder

    def library(self, name: str, years) -> Path:
        folder = self.folder(name)
        self.cli("new", folder / LIBRARY)
        for year in years:
            self.cli("import", SAMPLES / f"{year}.json", "--library", folder / LIBRARY)
        shutil.rmtree(folder / "库.backups", ignore_errors=True)
        return folder

    def outcome(self, start: Path, command, library=LIBRARY) -> bytes:
        """The library after an undisturbed run."""
        trial = self.root / "trial"
        shutil.copytree(start, trial)
        answer = self.programs.run(command, trial)
        if answer.returncode != 0:
            raise SystemExit(f"{command} failed: {answer.stderr.decode(errors='replace')}")
        content = self.programs.dump(trial / library)
        shutil.rmtree(trial)
        return content

    def changing(self, name: str, start: Path, command) -> Scene:
        """A command that takes the library from one state to another."""
        old = self.programs.dump(start / LIBRARY)
        new = self.outcome(start, command)

        def fault(folder, exit_code, _printed):
            return library_fault(self.programs, folder, exit_code, old, new)

        return Scene(name, start, command, fault, self.programs)

    def importing(self) -> Scene:
        start = self.library("import", [2017])
        return self.changing(
            "import", start, [self.programs.cli, "import", SAMPLES / "2018.json", "--library", LIBRARY]
        )

    def merging(self) -> Scene:
        start = self.library("merge", [2017])
        shutil.copy(self.library("merged", [2018]) / LIBRARY, start / "另.nianbao")
        return self.changing("merge", start, [self.programs.cli, "merge", "另.nianbao", "--library", LIBRARY])

    def ignoring(self) -> Scene:
        start = self.library("ignore", [2017])
        words = ["ignore", LIBRARY, "--rule", IGNORED_RULE, "--reason", "本县如此"]
        return self.changing("ignore", start, [self.programs.cli, *words])

    def migrating(self, version: int) -> Scene:
        start = self.folder(f"migration {version}")
        database = sqlite3.connect(start / LIBRARY)
        database.executescript((OLD_LIBRARIES / f"library-v{version}.sql").read_text(encoding="utf-8"))
        database.close()
        command = [self.programs.cli, "import", SAMPLES / "2018.json", "--library", LIBRARY]
        return self.changing(f"migration of version {version}", start, command)

    def backing_up(self) -> Scene:
        start = self.library("backup", [2017])
        old = self.programs.dump(start / LIBRARY)

        def fault(folder, exit_code, _printed):
            if exit_code == 0 and not backups(folder):
                return "done, it said, but there is no backup"
            return library_fault(self.programs, folder, exit_code, old, old)

        return Scene("backup", start, [self.programs.cli, "backup", LIBRARY], fault, self.programs)

    def restoring(self) -> Scene:
        start = self.library("restore", [2017])
        shutil.copy(start / LIBRARY, start / "旧.nianbao")
        self.cli("import", SAMPLES / "2018.json", "--library", start / LIBRARY)
        shutil.rmtree(start / "库.backups")
        present = self.programs.dump(start / LIBRARY)
        restored = self.programs.dump(start / "旧.nianbao")

        def fault(folder, exit_code, _printed):
            places = [folder / LIBRARY, *backups(folder)]
            if not any(self.programs.dump(place) == present for place in places):
                return "what was there before the restore is nowhere"
            return library_fault(self.programs, folder, exit_code, present, restored)

        return Scene("restore", start, [self.programs.cli, "restore", "旧.nianbao", LIBRARY], fault, self.programs)

    def salvaging(self) -> Scene:
        """The damaged file stays as it is, whatever happens; what is saved is there whole or not at all."""
        start = self.library("salvage", [2017, 2018])
        damaged = bytearray((start / LIBRARY).read_bytes())
        damaged[WIPED_PAGE * PAGE : (WIPED_PAGE + 1) * PAGE] = bytes(PAGE)
        (start / LIBRARY).write_bytes(damaged)
        command = [self.programs.cli, "salvage", LIBRARY, SAVED]
        whole = self.outcome(start, command, SAVED)

        def fault(folder, exit_code, _printed):
            if (folder / LIBRARY).read_bytes() != damaged:
                return "the damaged library has changed"
            if not (folder / SAVED).exists():
                return "done, it said, but nothing is saved" if exit_code == 0 else ""
            if self.programs.dump(folder / SAVED) != whole:
                return "not all is saved that can be read"
            return self.programs.damage(folder / SAVED)

        return Scene("salvage", start, command, fault, self.programs, ("salvage", LIBRARY, "再.nianbao"))

    def editing(self) -> Scene:
        """Edits as the window makes them; each is acknowledged by a printed line."""
        start = self.library("edit", [2017])

        def fault(folder, exit_code, printed):
            said = [int(word) for word in re.findall(rb"saved (\d+)\n", printed)]
            acknowledged = max(said, default=0)
            content = self.programs.dump(folder / LIBRARY)
            if content.startswith(b"REFUSED"):
                return content[:200].decode(errors="replace")
            there = max((int(word) for word in re.findall("第(\\d+)次修改".encode(), content)), default=0)
            if there < acknowledged:
                return f"{acknowledged} edits were acknowledged, the library holds {there}"
            return self.programs.damage(folder / LIBRARY)

        return Scene("edit", start, [self.programs.editor, LIBRARY, EDITS], fault, self.programs)

    def writing(self, name: str, target: str, words, is_whole) -> Scene:
        """A command that puts a file in the place of an older one."""
        start = self.library(name, [2018])
        old = b"the older file, which has to survive until the new one is whole" * 100
        (start / target).write_bytes(old)
        library = self.programs.dump(start / LIBRARY)

        def fault(folder, exit_code, _printed):
            found = (folder / target).read_bytes() if (folder / target).exists() else b""
            if found != old and not is_whole(found):
                return f"{target} is neither the old file nor a whole new one ({len(found)} bytes)"
            if exit_code == 0 and found == old:
                return f"done, it said, but {target} is the old one"
            return library_fault(self.programs, folder, exit_code, library, library)

        command = [self.programs.cli, *words, "--library", LIBRARY, "--output", target, "--overwrite"]
        return Scene(name, start, command, fault, self.programs)

    def scenes(self) -> list:
        def is_json(content):
            return content.startswith(b"{") and content.rstrip().endswith(b"}")

        def is_zip(content):
            return content.startswith(b"PK") and content[-22:].startswith(b"PK\5\6")

        def is_pdf(content):
            return content.startswith(b"%PDF-") and content.rstrip().endswith(b"%%EOF")

        return [
            self.importing(),
            self.merging(),
            self.editing(),
            self.ignoring(),
            self.backing_up(),
            self.restoring(),
            self.salvaging(),
            *[self.migrating(version) for version in range(1, 1 + len(list(OLD_LIBRARIES.glob("library-v*.sql"))))],
            self.writing("export", "年报.json", ["export", "--format", "json"], is_json),
            self.writing("export of DOCX", "年报.docx", ["export", "--format", "docx"], is_zip),
            self.writing("package", "年报.nbpkg", ["package", "make"], is_zip),
            self.writing("pdf", "年报.pdf", ["pdf"], is_pdf),
        ]
