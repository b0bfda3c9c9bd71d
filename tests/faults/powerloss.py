# SPDX-FileCopyrightText: 2026 法治年报 contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Power loss: what a command wrote is replayed up to a moment, with what was not synced lost, torn or out of order.

Contents: all writes up to a file's last sync are there; of the later ones none, all, some, or some torn at sectors.
Names: creation, renaming and removal keep their order; on `ext4` any sync keeps all names before it, on `strict` only the
sync of a folder does; of the later ones any number is there.
"""
import os
import random
import shutil
import struct
import sys
from dataclasses import dataclass
from pathlib import Path

from program import KILLED, Programs
from scenes import Scene

WRITE, SYNC, TRUNCATE, CREATE, RENAME, LINK, UNLINK, FOLDER_SYNC, SAID = range(1, 10)
HEAD = struct.Struct("<IQqII")
SECTOR = 512
STYLES = ["none", "all", "some", "torn"]
MODELS = ["ext4", "strict"]


@dataclass
class Step:
    """One change: of the file with that inode, at that offset; a name is in `data`, its new name in `other`."""

    kind: int
    inode: int
    offset: int
    data: bytes
    other: bytes


def read_steps(log: Path) -> list:
    content = log.read_bytes()
    steps, at = [], 0
    while at + HEAD.size <= len(content):
        kind, inode, offset, first, second = HEAD.unpack_from(content, at)
        at += HEAD.size
        if not WRITE <= kind <= SAID or at + first + second > len(content):
            sys.exit(f"the log is damaged at byte {at - HEAD.size}")
        steps.append(Step(kind, inode, offset, content[at : at + first], content[at + first : at + first + second]))
        at += first + second
    return steps


def record(programs: Programs, scene: Scene, folder: Path) -> list:
    log = folder.with_suffix(".log")
    log.write_bytes(b"")
    shim = dict(FAULT_PATH=str(folder), FAULT_MODE="log", FAULT_LOG=str(log), LD_PRELOAD=str(programs.shim))
    process = programs.start(scene.command, folder, environment=shim)
    with open(log, "ab", buffering=0) as file:
        for line in process.stdout:  # noted after it was printed: late is on the safe side
            file.write(HEAD.pack(SAID, 0, 0, len(line), 0) + line)
    if process.wait() != 0:
        sys.exit(f"{scene.name} failed while it was recorded: {process.stderr.read().decode(errors='replace')}")
    return read_steps(log)


class Disk:
    """What was on it before the command, and every state that a loss of power could leave."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.names = {}
        self.content = {}
        self.folders = [path.relative_to(folder) for path in folder.rglob("*") if path.is_dir()]
        for path in folder.rglob("*"):
            if path.is_file() and not path.is_symlink():
                inode = path.stat().st_ino
                self.names[str(path)] = inode
                self.content[inode] = path.read_bytes()
        self.steps = []

    def replay(self, steps: list) -> None:
        """Inodes are used again for new files: each file gets a number of its own."""
        current, fresh = {inode: inode for inode in self.content}, -1
        known = set(self.names)

        def begin(inode):
            nonlocal fresh
            fresh -= 1
            current[inode] = fresh
            self.content[fresh] = b""

        for step in steps:
            name = os.fsdecode(step.data) if step.kind in (CREATE, RENAME, LINK, UNLINK) else ""
            if step.kind == CREATE or (step.kind in (WRITE, SYNC, TRUNCATE, LINK) and step.inode not in current):
                begin(step.inode)
            if step.kind == RENAME and step.inode and name not in known:  # made inside libc, unseen
                if step.inode not in current:
                    begin(step.inode)
                self.steps.append(Step(CREATE, current[step.inode], 0, step.data, b""))
            if step.kind in (CREATE, LINK):
                known.add(name)
            elif step.kind == RENAME:
                known.discard(name)
                known.add(os.fsdecode(step.other))
            elif step.kind == UNLINK:
                known.discard(name)
            self.steps.append(Step(step.kind, current.get(step.inode, 0), step.offset, step.data, step.other))

    def said(self, point: int) -> bytes:
        return b"".join(step.data for step in self.steps[:point] if step.kind == SAID)

    def lose_power(self, point: int, style: str, model: str, chance: random.Random, into: Path) -> None:
        shutil.rmtree(into, ignore_errors=True)
        for folder in self.folders:
            (into / folder).mkdir(parents=True, exist_ok=True)
        files = self.contents(point, style, chance)
        for name, file in self.names_at(point, style, model, chance).items():
            target = into / Path(name).relative_to(self.folder)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(files[file])

    def names_at(self, point: int, style: str, model: str, chance: random.Random) -> dict:
        syncs = (SYNC, FOLDER_SYNC) if model == "ext4" else (FOLDER_SYNC,)
        kept = max((index for index, step in enumerate(self.steps[:point]) if step.kind in syncs), default=-1)
        changes = [i for i, step in enumerate(self.steps[:point]) if step.kind in (CREATE, RENAME, LINK, UNLINK)]
        later = [index for index in changes if index > kept]
        more = {"none": 0, "all": len(later)}.get(style, chance.randint(0, len(later)))
        names = dict(self.names)
        for index in [index for index in changes if index <= kept] + later[:more]:
            step = self.steps[index]
            name = os.fsdecode(step.data)
            if step.kind in (CREATE, LINK):
                names[name] = step.inode
            elif step.kind == UNLINK:
                names.pop(name, None)
            elif name in names:
                names[os.fsdecode(step.other)] = names.pop(name)
        return names

    def contents(self, point: int, style: str, chance: random.Random) -> dict:
        synced = {step.inode: index for index, step in enumerate(self.steps[:point]) if step.kind == SYNC}
        files = {file: bytearray(content) for file, content in self.content.items()}
        for index, step in enumerate(self.steps[:point]):
            if step.kind not in (WRITE, TRUNCATE):
                continue
            if index > synced.get(step.inode, -1):
                if style == "none" or (style != "all" and chance.random() < 0.5):
                    continue
            torn = style == "torn" and index > synced.get(step.inode, -1)
            change(files[step.inode], step, chance if torn else None)
        return files


def change(content: bytearray, step: Step, tearing) -> None:
    if step.kind == TRUNCATE:
        del content[step.offset :]
        content.extend(b"\0" * (step.offset - len(content)))
        return
    for start in range(0, len(step.data), SECTOR):
        if tearing and tearing.random() < 0.5:
            continue
        piece = step.data[start : start + SECTOR]
        at = step.offset + start
        content.extend(b"\0" * (at + len(piece) - len(content)))
        content[at : at + len(piece)] = piece


def sweep(programs: Programs, scene: Scene, folder: Path, result, model: str, states: int, seed: int) -> None:
    scene.reset(folder)
    disk = Disk(folder)
    disk.replay(record(programs, scene, folder))
    chance = random.Random(seed)
    rounds = max(1, states // len(STYLES))
    points = range(len(disk.steps) + 1)
    if len(points) > rounds:
        points = sorted(chance.sample(points, rounds))
    state = folder.with_name(folder.name + " after")
    for number in range(states):
        point, style = points[number // len(STYLES) % len(points)], STYLES[number % len(STYLES)]
        disk.lose_power(point, style, model, chance, state)
        fault = scene.fault(state, KILLED, disk.said(point))
        result.count(scene, f"{model}, power lost after step {point} of {len(disk.steps)}, {style}", fault)
