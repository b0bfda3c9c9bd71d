# SPDX-FileCopyrightText: 2026 法治年报 contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Types into the window as a person does, kills it, and looks for the text at the next start."""
import os
import random
import shutil
import signal
import subprocess
import time
from pathlib import Path

from program import Programs
from scenes import LIBRARY, Scene

SIZE = "1280x800"
PROMISED = 2.0  # seconds after the last key, by when it is in the library
START = 4.0
EDITOR = (480, 395)  # the foreword, in a new window
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def missing(programs: Programs) -> str:
    """Empty, or what the row would need."""
    for tool in ("Xvfb", "xdotool"):
        if not shutil.which(tool):
            return f"{tool} is missing"
    return "" if programs.window.exists() else "the window is not built"


class Screen:
    """A display of its own, outside of the window's process group."""

    def __init__(self):
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{SIZE}x24", "-nolisten", "tcp"]
        self.server = subprocess.Popen(command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as answer:
            self.display = ":" + answer.readline().strip()
        self.environment = {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()

    def do(self, *words) -> str:
        command = ["xdotool", *[str(word) for word in words]]
        return subprocess.run(command, env=os.environ | self.environment, capture_output=True, text=True).stdout.strip()

    def wait_for_window(self, process) -> None:
        for _ in range(200):
            if process.poll() is not None or self.do("search", "--onlyvisible", "--pid", process.pid):
                break
            time.sleep(0.1)
        time.sleep(START)


def sweep(programs: Programs, start: Path, folder: Path, result, rounds: int, seed: int) -> None:
    chance = random.Random(seed)
    scene = Scene("typing", start, [], lambda *_: "")
    scene.reset(folder)
    typed = []
    with Screen() as screen:
        for number in range(rounds):
            typed.append("".join(chance.choice(LETTERS) for _ in range(12)))
            type_and_kill(programs, screen, folder, typed[-1], chance.uniform(PROMISED, PROMISED + 1))
            content = programs.dump(folder / LIBRARY)
            lost = [word for word in typed if word.encode() not in content]
            damage = programs.damage(folder / LIBRARY)
            result.count(scene, f"round {number}", damage or (f"lost: {', '.join(lost)}" if lost else ""))


def type_and_kill(programs: Programs, screen: Screen, folder: Path, word: str, wait: float) -> None:
    process = programs.start([programs.window, LIBRARY], folder, environment=screen.environment)
    try:
        screen.wait_for_window(process)
        screen.do("mousemove", *EDITOR, "click", "1")
        screen.do("key", "ctrl+End")
        screen.do("type", "--delay", "20", word)
        time.sleep(wait)
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
