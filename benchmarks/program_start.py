"""How much CPU time an installed FaceOrg takes until its window is painted, in whatever form it is.

    python benchmarks/program_start.py [--runs N] [--library DIR] COMMAND ...

COMMAND is what starts FaceOrg: `dist/faceorg/faceorg`, the single file, `.venv/bin/faceorg`. It
opens its window on a virtual screen (Xvfb) whose pixels are looked at every 5 ms; once they have
many colours, the CPU time of the process and of all that it has started is read from the system,
interpreter, loader and unpacking included. The first start is not counted. Then `--version`. The
system counts in hundredths of a second.
"""

from __future__ import annotations

import argparse
import mmap
import os
import resource
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from statistics import median

import numpy as np

WIDTH, HEIGHT = 1440, 900
COLOURS = 40  # a painted window has hundreds, a bare screen one
SCREEN = ":97"
PATIENCE_S = 120


def main() -> None:
    """Start, look, print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--library", type=Path, metavar="DIR", help="open this one, not a new one")
    parser.add_argument("command", nargs=argparse.REMAINDER, metavar="COMMAND")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        library = given.library or Path(scratch) / "library"
        command = [*given.command, "--library", str(library)]
        windows = [window_cpu_s(command, Path(scratch)) for _ in range(given.runs + 1)][1:]
    versions = [version_cpu_s([*given.command, "--version"]) for _ in range(given.runs)]
    for name, seen in (("window painted", windows), ("--version", versions)):
        print(f"{name:15} CPU s, median {median(seen):.2f}, least {min(seen):.2f}", flush=True)


def window_cpu_s(command: list[str], scratch: Path) -> float:
    """Start a window on a screen of its own; return what it has taken when it is painted."""
    folder = tempfile.mkdtemp(dir=scratch)
    size = f"{WIDTH}x{HEIGHT}x24"
    screen = subprocess.Popen(
        ["Xvfb", SCREEN, "-screen", "0", size, "-fbdir", folder], stderr=subprocess.DEVNULL
    )
    try:
        pixels = mapped_pixels(Path(folder) / "Xvfb_screen0")
        environment = {**os.environ, "DISPLAY": SCREEN, "QT_QPA_PLATFORM": "xcb"}
        program = subprocess.Popen(command, env=environment, start_new_session=True)
        try:
            until_painted(pixels, program)
            return sum(map(cpu_s, descendants(program.pid)))
        finally:
            os.killpg(program.pid, signal.SIGTERM)
            program.wait(timeout=PATIENCE_S)
    finally:
        screen.terminate()
        screen.wait(timeout=PATIENCE_S)


def mapped_pixels(path: Path) -> np.ndarray:
    """Return the screen's pixels as they change: uint32 (H, W)."""
    end = time.monotonic() + PATIENCE_S
    while not path.exists() or path.stat().st_size < WIDTH * HEIGHT * 4:
        if time.monotonic() > end:
            raise TimeoutError(path)
        time.sleep(0.05)
    with path.open("rb") as file:
        mapped = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
    start = len(mapped) - WIDTH * HEIGHT * 4  # a head comes first
    return np.frombuffer(mapped, np.uint32, WIDTH * HEIGHT, start).reshape(HEIGHT, WIDTH)


def until_painted(pixels: np.ndarray, program: subprocess.Popen[bytes]) -> None:
    """Wait until there are many colours."""
    end = time.monotonic() + PATIENCE_S
    while len(np.unique(pixels[::8, ::8])) < COLOURS:
        if time.monotonic() > end or program.poll() is not None:
            message = "no window was painted"
            raise TimeoutError(message)
        time.sleep(0.005)


def descendants(pid: int) -> list[int]:
    """Return a process and all that it has started and that run still."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    return [pid, *(found for child in children for found in descendants(int(child)))]


def cpu_s(pid: int) -> float:
    """Return the user's and the system's time of a process, and of those that it has waited for."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")


def version_cpu_s(command: list[str]) -> float:
    """Run a command to its end; return what it took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    main()
