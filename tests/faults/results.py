# SPDX-FileCopyrightText: 2026 法治年报 contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a row of the table found, scene by scene."""
import time
from collections import Counter
from dataclasses import dataclass, field

SHOWN = 8
KEPT = 12  # faults of a scene in the report


@dataclass
class Result:
    row: str
    tried: dict = field(default_factory=dict)
    faults: list = field(default_factory=list)
    skipped: str = ""
    seconds: float = 0.0
    _begin: float = field(default_factory=time.monotonic)

    def count(self, scene, what: str, fault: str, delivered: bool = True) -> None:
        self.tried[scene.name] = self.tried.get(scene.name, 0) + delivered
        if fault:
            self.fail(scene, f"{what}: {fault}")

    def fail(self, scene, fault: str) -> None:
        self.faults.append(f"{scene.name}: {fault}")
        if len(self.faults) <= SHOWN:
            print(f"  FAULT {self.faults[-1]}", flush=True)

    def close(self) -> None:
        self.seconds = time.monotonic() - self._begin
        total = sum(self.tried.values())
        if not total and not self.skipped:
            self.faults.append("nothing was tried, which proves nothing")
        found = self.skipped or f"{total} tried, {len(self.faults)} faults"
        print(f"{self.row}: {found}, {self.seconds:.0f} s", flush=True)

    def line(self) -> str:
        if self.skipped:
            return f"| {self.row} | | | not run: {self.skipped} |"
        scenes = ", ".join(f"{name} {count}" for name, count in self.tried.items())
        return f"| {self.row} | {sum(self.tried.values())} | {len(self.faults)} | {scenes} |"


def first_of_each_scene(faults: list) -> list:
    count = Counter()
    kept = []
    for fault in faults:
        scene = fault.split(":")[0]
        count[scene] += 1
        if count[scene] <= KEPT:
            kept.append(fault)
    return kept + [f"{scene}: {number} in all" for scene, number in count.items() if number > KEPT]


def report(results: list) -> str:
    """The table for people, with the first faults of each scene below it."""
    lines = ["| | tried | faults | of these |", "|---|---|---|---|", *[result.line() for result in results], ""]
    for result in results:
        lines += [f"- {result.row}: {fault}" for fault in first_of_each_scene(result.faults)]
    return "\n".join(lines) + "\n"
