# SPDX-FileCopyrightText: 2026 法治年报 contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs under test, and the shim that stands between them and the disk."""
import hashlib
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
PATIENCE = 60  # seconds; whoever needs more hangs
KILLED = -9


class Programs:
    """nianbao-cli, the window and fault-edit of one build, run with settings and fonts of their own."""

    def __init__(self, build: Path, scratch: Path):
        self.cli = build / "bin" / "nianbao-cli"
        self.window = build / "bin" / "nianbao"
        self.editor = build / "bin" / "fault-edit"
        self.scratch = scratch
        self.shim = scratch / "shim.so"
        self.measured = scratch / "measured"
        self.known = {}
        self.environment = dict(
            os.environ,
            NIANBAO_HOME=str(scratch / "home"),
            NIANBAO_FONTS=os.environ.get("NIANBAO_FONTS", str(SOURCE / "build" / "fonts")),
            QT_QPA_PLATFORM="offscreen",
            LC_ALL="C.UTF-8",
        )

    def build_shim(self) -> str:
        """And what measures. Empty, or why there is none."""
        compiler = shutil.which("cc") or shutil.which("gcc")
        if not compiler:
            return "no C compiler"
        folder = Path(__file__).parent
        sources = [str(folder / "shim.c"), str(folder / "shimcalls.c")]
        shim = [compiler, "-O2", "-fPIC", "-shared", "-o", str(self.shim), *sources, "-ldl"]
        measured = [compiler, "-O2", "-o", str(self.measured), str(folder / "measured.c")]
        said = [subprocess.run(command, capture_output=True, text=True).stderr for command in (shim, measured)]
        return "".join(said).strip()[:200]

    def run(self, command, folder, shim=None, limits=None):
        """Runs to its end; with the shim's settings, if any. Exit 124 means that it hung."""
        environment = dict(self.environment)
        if shim:
            environment.update({f"FAULT_{name.upper()}": str(value) for name, value in shim.items()})
            environment.update(FAULT_PATH=str(folder), LD_PRELOAD=str(self.shim))
        try:
            return subprocess.run(
                [str(word) for word in command],
                cwd=folder,
                env=environment,
                capture_output=True,
                timeout=PATIENCE,
                preexec_fn=limits,
            )
        except subprocess.TimeoutExpired:
            return subprocess.CompletedProcess(command, 124, b"", b"hung")

    def start(self, command, folder, **options):
        """Starts in a process group of its own, which alone is killed later."""
        return subprocess.Popen(
            [str(word) for word in command],
            cwd=folder,
            env=self.environment | options.pop("environment", {}),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
            **options,
        )

    def dump(self, library: Path) -> bytes:
        """The whole content of a library as text; what cannot be read comes back as its refusal."""
        return self.examined(library)[0]

    def damage(self, library: Path) -> str:
        """What verify --deep finds."""
        return self.examined(library)[1]

    def examined(self, library: Path) -> tuple:
        """Most kills leave bytes that were seen before, and the same bytes give the same answers."""
        digest = hashlib.sha256()
        for path in (library, library.with_name(library.name + "-journal")):
            digest.update(path.read_bytes() if path.exists() else b"missing")
        key = digest.digest()
        if key not in self.known:
            self.known[key] = self.examine(library)
        return self.known[key]

    def examine(self, library: Path) -> tuple:
        dump = self.run([self.cli, "dump", library], library.parent)
        deep = self.run([self.cli, "verify", library, "--deep"], library.parent)
        # When a file came, or a finding was ignored, differs from run to run.
        content = re.sub(rb'\n received: .*|"time": "[^"]*"', b"", dump.stdout) if dump.returncode == 0 else b"REFUSED " + dump.stderr
        damage = "" if deep.returncode == 0 else "verify --deep: " + deep.stderr[:200].decode(errors="replace")
        return content, damage


def scratch_folder() -> Path:
    """In memory where there is room: a sweep makes tens of thousands of small files."""
    base = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    return Path(tempfile.mkdtemp(prefix="nianbao-faults-", dir=base))
