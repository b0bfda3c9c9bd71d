# SPDX-FileCopyrightText: 2026 法治年报 contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every write, sync, open, rename, truncate, link and unlink fails: once, from there on, or short."""
from pathlib import Path

from program import Programs
from scenes import Scene, strangers

CALLS = ["write", "sync", "open", "rename", "trunc", "link", "unlink"]
ERRORS = ["EIO", "ENOSPC"]
WAYS = {"once": {}, "for good": {"sticky": 1}, "short": {"short": 1}}
ENDLESS = 3_000
DIED = 124


def sweep(
    programs: Programs, scene: Scene, folder: Path, result, errors=tuple(ERRORS), ways=tuple(WAYS), stride=1
) -> None:
    for error in errors:
        for call in CALLS:
            for way in ways:
                if way != "short" or call == "write":
                    sweep_call(programs, scene, folder, result, error, call, way, stride)


def sweep_call(
    programs: Programs, scene: Scene, folder: Path, result, error: str, call: str, way: str, stride: int
) -> None:
    hit = folder.with_suffix(".hit")
    for at in range(1, ENDLESS, stride):
        scene.reset(folder)
        hit.unlink(missing_ok=True)
        shim = dict(mode="fail", calls=call, error=error, at=at, hit=hit) | WAYS[way]
        answer = programs.run(scene.command, folder, shim)
        if not hit.exists():
            return
        what = f"{error} at {call} {at}, {way}"
        result.count(scene, what, failure_fault(scene, folder, answer, call))


def failure_fault(scene: Scene, folder: Path, answer, call: str) -> str:
    if answer.returncode < 0 or answer.returncode >= DIED:
        return f"died, exit {answer.returncode}: " + answer.stderr[-160:].decode(errors="replace")
    if answer.returncode != 0 and not answer.stderr.strip():
        return f"exit {answer.returncode} without a word"
    fault = scene.fault(folder, answer.returncode, answer.stdout)
    # What cannot be removed because removing fails is not the program's doing.
    if not fault and answer.returncode != 0 and call != "unlink" and (left := strangers(scene, folder)):
        return "left behind: " + ", ".join(left[:3])
    return fault
