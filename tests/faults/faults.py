#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 法治年报 contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets the real programs be killed, the disk fail and fill up, the power go and hostile files come in, and counts what is lost.

ROWS is THE TABLE: one row of the results each. A row that needs what the machine has not is skipped with a sentence.
"""
import argparse
import os
import re
import shutil
import signal
import sys
from dataclasses import dataclass
from pathlib import Path

import badfiles
import clock
import failures
import fulldisk
import kills
import powerloss
import window
from program import Programs, scratch_folder
from results import Result, report
from scenes import Stage


@dataclass
class Run:
    """One run of the table: the programs, the scenes, and how long it may take."""

    programs: Programs
    stage: Stage
    scenes: list
    level: str
    seed: int
    most: int
    work: Path

    def is_long(self) -> bool:
        return self.level == "long"

    def chosen(self, *short) -> list:
        """All scenes in a long run, those of the short names otherwise."""
        if self.level == "test":
            short = short[:2]
        return [scene for scene in self.scenes if self.is_long() or scene.name in short]

    def amount(self, test: int, short: int, long: int) -> int:
        return {"test": test, "short": short, "long": long}[self.level]

    def rounds(self, test: int, short: int, long: int) -> int:
        """An amount of what can be tried any number of times."""
        return min(self.amount(test, short, long), self.most)


def kill_sweep(run: Run, result: Result) -> None:
    for scene in run.chosen("import", "edit", "backup", "restore", "migration of version 1", "export", "pdf"):
        kills.sweep(run.programs, scene, run.work, result, run.amount(15, 1, 1))


def kill_twice(run: Run, result: Result) -> None:
    if run.level == "test":
        result.skipped = "only in ./dev faults"
        return
    for scene in run.chosen("import"):
        if scene.name != "edit":
            kills.recovery(run.programs, scene, run.work, result, run.amount(50, 20, 5))


def random_kills(run: Run, result: Result) -> None:
    for scene in run.chosen("import", "edit", "restore", "pdf"):
        kills.at_random(run.programs, scene, run.work, result, run.rounds(5, 50, 500), run.seed)


def io_faults(run: Run, result: Result) -> None:
    for scene in run.chosen("import", "edit", "backup", "restore", "migration of version 1", "export", "pdf"):
        if run.is_long():
            failures.sweep(run.programs, scene, run.work, result)
        elif run.level == "short":
            failures.sweep(run.programs, scene, run.work, result, errors=["EIO"], ways=["once", "short"])
        elif scene.name == "import":
            failures.sweep(run.programs, scene, run.work, result, errors=["EIO"], ways=["once"], stride=10)


def full_disk(run: Run, result: Result) -> None:
    amounts = fulldisk.FREE if run.level != "test" else fulldisk.FREE[::6]
    place = run.work.with_name("disk")
    kinds = [kind for kind in ("tmpfs", "ext4") if fulldisk.can_mount(kind, place)]
    for scene in run.chosen("import", "edit", "backup", "restore", "export", "pdf"):
        if not kinds:  # without root
            fulldisk.limited(run.programs, scene, run.work, result, amounts)
        for kind in kinds if run.level != "test" else kinds[:1]:
            fulldisk.sweep(run.programs, scene, place, result, kind, amounts)


def power_loss(run: Run, result: Result) -> None:
    for scene in run.chosen("import", "edit", "backup", "restore", "migration of version 1", "pdf"):
        for model in powerloss.MODELS:
            powerloss.sweep(run.programs, scene, run.work, result, model, run.rounds(16, 100, 400), run.seed)


def clock_jumps(run: Run, result: Result) -> None:
    if not clock.available():
        result.skipped = "faketime is missing"
    else:
        clock.sweep(run.programs, run.stage.root / "import", run.work, result, run.rounds(4, 40, 40))


def typing(run: Run, result: Result) -> None:
    result.skipped = window.missing(run.programs)
    if not result.skipped and run.level != "test":
        window.sweep(run.programs, run.stage.root / "import", run.work, result, run.rounds(0, 3, 25), run.seed)
    elif not result.skipped:
        result.skipped = "only in ./dev faults"


def bad_files(run: Run, result: Result) -> None:
    if run.level == "test":
        result.skipped = "only in ./dev faults"
        return
    for seed in range(run.seed, run.seed + run.amount(0, 1, 3)):
        badfiles.sweep(run.programs, run.work, result, seed, run.is_long())


def mutants(run: Run, result: Result) -> None:
    if run.level == "test":
        result.skipped = "only in ./dev faults"
        return
    badfiles.mutants(run.programs, run.work, result, run.rounds(0, 300, 20_000), run.seed)


ROWS = {
    "killed at every change of the disk": kill_sweep,
    "killed again while recovering": kill_twice,
    "killed at random": random_kills,
    "killed while typing in the window": typing,
    "a call of the system fails": io_faults,
    "the disk is full": full_disk,
    "the power goes": power_loss,
    "the clock jumps between backups": clock_jumps,
    "hostile and odd files": bad_files,
    "mutants of good files": mutants,
}


def parsed():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=Path, help="folder of a build, with bin/nianbao-cli")
    parser.add_argument("--level", choices=["test", "short", "long"], default="short")
    parser.add_argument("--only", default="", help="rows whose name matches this expression")
    parser.add_argument("--scenes", default="", help="commands whose name matches this expression")
    parser.add_argument("--seed", type=int, default=1, help="another one makes other kills, states and files")
    parser.add_argument("--most", type=int, default=1_000_000, help="no more rounds or states of a command than this")
    parser.add_argument("--report", type=Path, help="where the table is written")
    return parser.parse_args()


def main() -> int:
    options = parsed()
    os.umask(0o077)
    for stop in (signal.SIGINT, signal.SIGTERM):  # the first is ignored where a shell started this in the background
        signal.signal(stop, signal.default_int_handler)
    root = scratch_folder()
    try:
        programs = Programs(options.build.resolve(), root)
        if why := programs.build_shim():
            print(f"not run: {why}")
            return 77  # what ctest takes for skipped
        stage = Stage(programs, root / "start")
        stage.root.mkdir()
        scenes = [scene for scene in stage.scenes() if re.search(options.scenes, scene.name)]
        run = Run(programs, stage, scenes, options.level, options.seed, options.most, root / "work")
        results = []
        for name, row in ROWS.items():
            if re.search(options.only, name):
                results.append(Result(name))
                try:
                    row(run, results[-1])
                finally:  # what was found until somebody stops it counts too
                    results[-1].close()
                    if options.report:
                        options.report.write_text(report(results), encoding="utf-8")
    except KeyboardInterrupt:
        print("stopped")
    finally:
        shutil.rmtree(root, ignore_errors=True)
    return 1 if any(result.faults for result in results) else 0


if __name__ == "__main__":
    sys.exit(main())
