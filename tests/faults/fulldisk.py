# SPDX-FileCopyrightText: 2026 法治年报 contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that fills up while a command writes, for many amounts of free space; a limit of file sizes where there is no root."""
import os
import resource
import signal
import shutil
import subprocess
from pathlib import Path

from failures import failure_fault
from program import Programs
from scenes import Scene, backups

FREE = [0, 1, 2, 4, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024, 1536, 2048, 3072, 4096]  # KB
SIZE = 32 * 1024  # KB
FULL = "备份放不下".encode()


class Disk:
    """A small file system of its own; needs root."""

    def __init__(self, kind: str, place: Path):
        self.kind = kind
        self.place = place
        self.image = place.with_suffix(".image")

    def __enter__(self):
        self.place.mkdir(exist_ok=True)
        if self.kind == "tmpfs":
            command = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}k", "tmpfs", self.place]
        else:
            with open(self.image, "wb") as image:
                image.truncate(SIZE * 1024)
            subprocess.run(["mkfs.ext4", "-q", "-F", "-m", "0", self.image], check=True)
            command = ["mount", "-o", "loop", self.image, self.place]
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
        return self

    def __exit__(self, *_):
        subprocess.run(["umount", self.place], check=True)
        self.image.unlink(missing_ok=True)

    def fill(self, free: int) -> Path:
        """Leaves so many KB."""
        os.sync()
        status = os.statvfs(self.place)
        rest = status.f_bavail * status.f_frsize - free * 1024
        ballast = self.place / "ballast"
        with open(ballast, "wb") as file:
            os.posix_fallocate(file.fileno(), 0, max(rest, 1))
        return ballast


def can_mount(kind: str, place: Path) -> bool:
    if os.geteuid() != 0 or (kind == "ext4" and not shutil.which("mkfs.ext4")):
        return False
    try:
        with Disk(kind, place):
            return True
    except (subprocess.CalledProcessError, OSError):
        return False


def sweep(programs: Programs, scene: Scene, place: Path, result, kind: str, amounts=tuple(FREE)) -> None:
    """Refused with a word or done, nothing lost, nothing left; and it works again when there is room."""
    for free in amounts:
        with Disk(kind, place) as disk:
            folder = place / "data"
            scene.reset(folder)
            ballast = disk.fill(free)
            answer = programs.run(scene.command, folder)
            # A full disk is full for reading through a journal too: what is there is asked once there is room.
            ballast.unlink()
            fault = failure_fault(scene, folder, answer, "write")
            if not fault and scene.name == "backup" and answer.returncode != 0 and FULL not in answer.stderr:
                fault = "it does not say that the backup has no room: " + answer.stderr.decode(errors="replace")
            if not fault and answer.returncode != 0 and scene.name == "import" and len(backups(folder)) > len(backups(scene.start)):
                fault = "the backup for an import that failed was left behind"
            if not fault and answer.returncode != 0 and programs.run(scene.command, folder).returncode != 0:
                fault = "it does not work again once there is room"
            result.count(scene, f"{kind}, {free} KB free, exit {answer.returncode}", fault)


def limited(programs: Programs, scene: Scene, folder: Path, result, sizes) -> None:
    """Files may not grow beyond a size: every system has that, without root."""
    for size in sizes:

        def limits():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (size * 1024, size * 1024))

        scene.reset(folder)
        answer = programs.run(scene.command, folder, limits=limits)
        result.count(
            scene, f"files up to {size} KB, exit {answer.returncode}", failure_fault(scene, folder, answer, "write")
        )
