# SPDX-FileCopyrightText: 2026 法治年报 contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Gives one file to the program and judges the answer from outside."""
import hashlib
import json
import os
import re
import shutil
import sqlite3
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from program import Programs

RAW_FAILURE = r"Traceback|terminate called|what\(\):|Segmentation|ASSERT|AddressSanitizer"
CRASHED = 124
COMPANIONS = ("", "-journal", "-wal", "-shm")
# Amounts are no field of a report, their column is noted and left out (C50 to C56). A comment becomes the item's note (D05).
EXCEPTED = re.compile(r"C5[0-6]$|D05$" + (r"|S67$" if os.geteuid() == 0 else ""))  # root may write everywhere


@dataclass
class Verdict:
    case: dict
    taken: bool = False
    seconds: float = 0.0
    megabytes: float = 0.0
    faults: list = field(default_factory=list)


def texts(library: Path) -> str:
    """Every text of every table, to look for the marks of a file."""
    database = sqlite3.connect(f"file:{library}?mode=ro", uri=True)
    database.text_factory = lambda content: content.decode("utf-8", "replace")
    found = []
    for (table,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        for row in database.execute(f'SELECT * FROM "{table}"'):
            found += [value for value in row if isinstance(value, str)]
    database.close()
    return "\n".join(found)


def digest(path: Path) -> str:
    status = path.lstat()
    if not path.is_file() or status.st_size >= 1 << 28:
        return f"{status.st_mode} {status.st_size} {status.st_mtime_ns}"
    return hashlib.sha256(path.read_bytes()).hexdigest()


def run(programs: Programs, command: list, box: Path, seconds: float) -> tuple:
    """Exit, seconds of processor, megabytes and what was said."""
    environment = programs.environment | {"HOME": str(box / "home"), "TMPDIR": str(box / "temporary")}
    environment |= {"NIANBAO_HOME": str(box / "home"), "NIANBAO_OFFICE": ""}
    usage = box / "usage"
    with open(box / "said", "wb") as said:
        process = subprocess.Popen(
            [str(word) for word in (programs.measured, usage, *command)],
            cwd=box / "work",
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
        )
        try:
            process.wait(3 * seconds + 5)  # other programs run too
        except subprocess.TimeoutExpired:
            process.kill()  # which takes the command with it
            process.wait()
    said = (box / "said").read_bytes().decode("utf-8", "replace")
    if process.returncode != 0:
        return CRASHED, seconds, 0.0, said
    code, used, kilobytes = usage.read_text().split()
    return int(code), float(used), int(kilobytes) / 1024, said


class Judge:
    """Fresh folders for each file; `empty` is the library that it is imported into."""

    def __init__(self, programs: Programs, folder: Path, empty: Path):
        self.programs = programs
        self.folder = folder
        self.empty = empty

    def judge(self, case: dict, source: Path) -> Verdict:
        box = self.folder
        shutil.rmtree(box, ignore_errors=True)
        for name in ("home", "temporary", "work", "library"):
            (box / name).mkdir(parents=True)
        library = box / "library" / "t.nianbao"
        opened = case["kind"] == "sqlite"
        cli = self.programs.cli
        if opened:
            for companion in COMPANIONS:
                if os.path.exists(f"{source}{companion}"):
                    shutil.copy2(f"{source}{companion}", f"{library}{companion}")
            command = [cli, "verify", "--json", "--deep", "--", library]
        else:
            shutil.copy(self.empty, library)
            options = ["--library", library, "--year", "2024", "--organisation", "示例市人民政府", "--json"]
            command = [cli, "import", *options, "--", source]
        before, before_source = digest(library), digest(source)
        code, seconds, megabytes, said = run(self.programs, command, box, case["limits"]["seconds"])
        verdict = Verdict(case, code == 0, seconds, megabytes)
        self.judge_end(verdict, code, said)
        if opened:
            if code != 0 and digest(library) != before and case["id"] not in ("S65", "S66"):
                verdict.faults.append("the library that was refused has changed")
        else:
            self.judge_library(verdict, library, before)
            if digest(source) != before_source:
                verdict.faults.append("the file itself has changed")
        left = [path.name for name in ("temporary", "work") for path in (box / name).rglob("*")]
        left += [name for name in os.listdir("/tmp") if name.startswith("nb_pwned")]
        if left:
            verdict.faults.append("left behind: " + ", ".join(left[:3]))
        return verdict

    def judge_end(self, verdict: Verdict, code: int, said: str) -> None:
        case, faults = verdict.case, verdict.faults
        if code < 0 or code >= CRASHED or re.search(RAW_FAILURE, said) or code == 70:
            faults.append(f"crashed or hung, exit {code}: {said[-120:]}")
        if verdict.seconds > case["limits"]["seconds"]:
            faults.append(f"{verdict.seconds:.1f} s of processor")
        if verdict.megabytes > case["limits"]["mb"]:
            faults.append(f"{verdict.megabytes:.0f} MB")
        expect = case["expect"]
        if expect == "refuse" and code == 0:
            faults.append("taken, should be refused")
        if expect == "accept" and code != 0:
            faults.append("refused, should be taken: " + said[:160])
        if expect == "warn" and code == 0 and not has_warning(said):
            faults.append("taken without a word")
        if code != 0:
            self.judge_refusal(case, said, faults)

    def judge_refusal(self, case: dict, said: str, faults: list) -> None:
        name = os.path.basename(case["file"]) if case["kind"] != "sqlite" else "t.nianbao"
        shown = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
        if not any(
            form in said for form in (name, shown, json.dumps(name)[1:-1], json.dumps(name, ensure_ascii=False)[1:-1])
        ):
            faults.append("the refusal does not name the file")
        if case["expect"] == "refuse":
            faults += [
                f"the refusal does not say {where}" for where in case.get("where", []) if not re.search(where, said)
            ]

    def judge_library(self, verdict: Verdict, library: Path, before: str) -> None:
        case = verdict.case
        if not verdict.taken:
            if digest(library) != before:
                verdict.faults.append("refused, but the library has changed")
            return
        found = texts(library)
        if case["expect"] == "accept":
            verdict.faults += [f"lost: {text[:30]}" for text in case.get("contains", []) if text not in found]
        verdict.faults += [f"stored: {text[:30]}" for text in case.get("absent", []) if text in found]
        content = self.programs.dump(library).decode("utf-8", "replace")  # without the history, which holds it again
        verdict.faults += [f"twice: {text[:30]}" for text in case.get("once", []) if content.count(text) > 1]
        if "\0" in found:
            verdict.faults.append("NUL is stored")


def has_warning(said: str) -> bool:
    try:
        answer = json.loads(said)
    except ValueError:
        return True  # two streams in one: a notice stands beside the answer
    return bool(answer.get("warnings"))
