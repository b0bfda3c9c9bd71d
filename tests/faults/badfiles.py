# SPDX-FileCopyrightText: 2026 法治年报 contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hostile, odd and mutated files through the whole program."""
import io
import random
import shutil
import warnings
import zipfile
from pathlib import Path

from badinputs import making
from judge import EXCEPTED, Judge
from program import Programs
from scenes import Scene

PARTS_RATHER_THAN_ARCHIVE = 0.8
LARGEST_SEED = 300_000
PIECES = [
    b"\0",
    b"\xff",
    b"\xff\xfe",
    b"-1",
    b"9" * 20,
    b"1e999",
    b'"',
    b"<",
    b"&",
    b"]]>",
    b"\r",
    b"\n",
    b",",
    b"{",
    b"[",
]
PIECES += [b"\xe2\x80\xae", b"<!DOCTYPE x>", b"../", b"%n", b"=1+1"]


def kind_of(case: dict) -> Scene:
    """The column of the results: one for each kind of file."""
    return Scene(case["kind"], Path(), [], lambda *_: "")


def made(programs: Programs, folder: Path, seed: int, large: bool) -> tuple:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    empty = folder / "empty.nianbao"
    programs.run([programs.cli, "new", empty], folder)
    sample = programs.scratch / "start" / "import" / "库.nianbao"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # two entries of one name are meant
        cases = making.make(folder / "set", seed, sample, large, large and shutil.which("soffice") is not None)
    return Judge(programs, folder / "box", empty), cases


def sweep(programs: Programs, folder: Path, result, seed: int, large: bool) -> None:
    judge, cases = made(programs, folder, seed, large)
    for case in cases:
        verdict = judge.judge(case, folder / "set" / case["file"])
        faults = [] if EXCEPTED.match(case["id"]) else verdict.faults
        result.count(kind_of(case), f"{case['id']} {case['wrong']}", "; ".join(faults))


def mutants(programs: Programs, folder: Path, result, count: int, seed: int) -> None:
    """Bits turned, pieces cut, doubled, moved and put in; in an archive inside its parts, or in the archive itself."""
    judge, cases = made(programs, folder, seed, False)
    seeds = []
    for case in cases:
        path = folder / "set" / case["file"]
        if case["expect"] == "accept" and case["kind"] != "fs" and not case["special"]:
            if 0 < path.stat().st_size < LARGEST_SEED:
                seeds.append((case["kind"], path.read_bytes()))
    chance = random.Random(seed)
    for number in range(count):
        kind, content = chance.choice(seeds)
        archive = kind in ("docx", "xlsx") and chance.random() < PARTS_RATHER_THAN_ARCHIVE
        source = folder / f"mutant{number}.{kind}"
        source.write_bytes(with_mutated_part(content, chance) if archive else mutated(content, chance))
        case = dict(id="M", kind=kind, file=source.name, wrong="mutant", expect="any", limits=making.COMMON_LIMITS)
        faults = judge.judge(case, source).faults
        result.count(kind_of(case), f"mutant {number} of seed {seed}", "; ".join(faults))
        source.unlink()


def with_mutated_part(content: bytes, chance: random.Random) -> bytes:
    source, target = zipfile.ZipFile(io.BytesIO(content)), io.BytesIO()
    chosen = chance.choice(source.namelist())
    with warnings.catch_warnings(), zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        warnings.simplefilter("ignore")
        for entry in source.infolist():
            part = source.read(entry)
            archive.writestr(entry.filename, mutated(part, chance) if entry.filename == chosen else part)
    return target.getvalue()


def mutated(content: bytes, chance: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(chance.choice([1, 1, 2, 4, 16])):
        if changed:
            mutate(changed, chance)
    return bytes(changed)


def mutate(content: bytearray, chance: random.Random) -> None:
    at, length = chance.randrange(len(content)), chance.choice([1, 2, 4, 16, 200])
    way = chance.randrange(8)
    if way == 0:
        content[at] ^= 1 << chance.randrange(8)
    elif way == 1:
        del content[at : at + length]
    elif way == 2:
        content[at:at] = chance.choice(PIECES)
    elif way == 3:
        content[at : at + length] = content[at : at + length] * chance.choice([2, 3, 50])
    elif way == 4:
        other = chance.randrange(len(content))
        content[at:at] = content[other : other + length]
    elif way == 5:
        content[at] = chance.getrandbits(8)
    elif way == 6 and chance.random() < 0.2:
        del content[at:]
    elif digits := [index for index, byte in enumerate(content) if 48 <= byte <= 57]:
        content[chance.choice(digits)] = 48 + chance.randrange(10)
