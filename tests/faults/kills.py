# SPDX-FileCopyrightText: 2026 法治年报 contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9: before every changing system call, and at random moments."""
import os
import random
import signal
import time
from pathlib import Path

from program import KILLED, Programs
from scenes import Scene, leftovers

ENDLESS = 20_000


def whole_lines(printed: bytes) -> bytes:
    """A line that was being printed when the program died is no acknowledgement."""
    return printed[: printed.rfind(b"\n") + 1]


def sweep(programs: Programs, scene: Scene, folder: Path, result, stride: int) -> None:
    """Dies before the first, second, third … change of the disk (or every so many), until a run ends by itself."""
    hit = folder.with_suffix(".hit")
    for at in range(1, ENDLESS, stride):
        scene.reset(folder)
        hit.unlink(missing_ok=True)
        answer = programs.run(scene.command, folder, dict(mode="kill", at=at, hit=hit))
        if not hit.exists():
            return
        if answer.returncode != KILLED:
            result.fail(scene, f"call {at}: not killed but exit {answer.returncode}")
        fault = scene.fault(folder, KILLED, whole_lines(answer.stdout)) or leftovers(scene, folder)
        result.count(scene, f"killed before call {at}", fault)


def recovery(programs: Programs, scene: Scene, folder: Path, result, every: int) -> None:
    """Killed once, then killed again at every change that the next start makes while it recovers."""
    hit = folder.with_suffix(".hit")
    for first in range(1, ENDLESS, every):
        for second in range(1, ENDLESS):
            scene.reset(folder)
            hit.unlink(missing_ok=True)
            answer = programs.run(scene.command, folder, dict(mode="kill", at=first, hit=hit))
            if not hit.exists():
                return
            hit.unlink()
            programs.run(scene.command, folder, dict(mode="kill", at=second, hit=hit, calls="write,sync,trunc,unlink"))
            if not hit.exists() or second > 12:
                break
            if b"saved" in answer.stdout:
                continue
            fault = scene.fault(folder, KILLED, b"")
            result.count(scene, f"killed before call {first}, then before {second}", fault)


def at_random(programs: Programs, scene: Scene, folder: Path, result, rounds: int, seed: int) -> None:
    """Dies after a random time, between none and a little more than an undisturbed run takes."""
    chance = random.Random(seed)
    scene.reset(folder)
    begin = time.monotonic()
    programs.run(scene.command, folder)
    longest = 1.1 * (time.monotonic() - begin)
    for number in range(rounds):
        scene.reset(folder)
        process = programs.start(scene.command, folder)
        time.sleep(chance.uniform(0, longest))
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        printed, _ = process.communicate()
        fault = scene.fault(folder, process.returncode, whole_lines(printed)) or leftovers(scene, folder)
        result.count(scene, f"random kill {number}", fault, process.returncode == KILLED)
