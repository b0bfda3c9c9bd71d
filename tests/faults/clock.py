# SPDX-FileCopyrightText: 2026 法治年报 contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups while the clock jumps: the newest state is always among them, and none goes before its turn."""
import re
import shutil
from pathlib import Path

from program import Programs
from scenes import LIBRARY, Scene, backups

DATES = [
    "2026-03-01 10:00:00",
    "2035-01-01 00:00:00",
    "2016-02-29 12:00:00",
    "2026-10-25 02:30:00",
    "2038-01-19 03:14:08",
]
KEPT = 20  # the newest, by sequence


def sequence(backup: Path) -> int:
    return int(re.search(r"-(\d{6})-", backup.name).group(1))


def sweep(programs: Programs, start: Path, folder: Path, result, rounds: int) -> None:
    scene = Scene("backup", start, [], lambda *_: "")
    scene.reset(folder)
    made = set()
    for number in range(rounds):
        programs.run([programs.editor, LIBRARY, number + 1], folder)
        state = programs.dump(folder / LIBRARY)
        date = DATES[number % len(DATES)]
        answer = programs.run(["faketime", date, programs.cli, "backup", LIBRARY], folder)
        result.count(scene, f"backup {number} at {date}", backup_fault(programs, folder, state, made, answer))


def backup_fault(programs: Programs, folder: Path, state: bytes, made: set, answer) -> str:
    if answer.returncode != 0:
        return f"exit {answer.returncode}: {answer.stderr.decode(errors='replace')}"
    there = sorted(backups(folder), key=sequence)
    made.update(sequence(backup) for backup in there)
    if programs.dump(there[-1]) != state:
        return "the newest backup is not the newest state"
    numbers = [sequence(backup) for backup in there]
    if len(set(numbers)) != len(numbers):
        return "two backups have one number"
    if missing := set(sorted(made)[-KEPT:]) - set(numbers):
        return f"among the {KEPT} newest, these are gone: {sorted(missing)}"
    return ""


def available() -> bool:
    return shutil.which("faketime") is not None
