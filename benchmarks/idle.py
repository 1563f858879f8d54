"""What a window costs while nobody does anything.

    python benchmarks/idle.py --library DIR [--seconds N] [--json]

Opens the window on a copy of the library, waits until it has come to rest (the inbox read, what is
near loaded), and then looks for a minute at what the whole process and its children use: seconds
of CPU, and how often each of its threads was woken. Linux only; it has to be told a screen by
QT_QPA_PLATFORM or DISPLAY, else it goes without one.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

QUIET_S, SETTLED_CPU_S, PATIENCE_S = 10.0, 0.05, 600.0
_TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100
_PROGRAM = "import sys; from faceorg.cli.main import main; sys.exit(main(sys.argv[1:]))"


@dataclass(frozen=True)
class Usage:
    """What threads have used so far.

    Attributes:
        cpu_s: of all of them, those that have ended included.
        wakes: by (name, thread id), how often it has waited and was woken.
        preempted: how often they had to let others go on, which is the load of the machine.
    """

    cpu_s: float
    wakes: dict[tuple[str, int], int]
    preempted: int


def main() -> None:
    """Open, wait, look, print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--library", type=Path, metavar="DIR", required=True)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        library = Path(temporary) / "library"
        shutil.copytree(given.library, library)
        figures = measure(library, given.seconds)
    if given.json:
        print(json.dumps(figures, indent=1))
        return
    for name, value in figures.items():
        print(f"{name:42} {value}")


def measure(library: Path, seconds: float) -> dict[str, object]:
    """Open a window on a library and return what it uses at rest."""
    environment = dict(os.environ)
    if not environment.get("DISPLAY"):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [sys.executable, "-c", _PROGRAM, "--library", str(library)]
    with subprocess.Popen(command, env=environment) as window:
        try:
            settled = _wait_until_settled(window)
            before = _usage(window.pid)
            time.sleep(seconds)
            after = _usage(window.pid)
        finally:
            window.terminate()
    return _figures(settled, before, after, seconds)


def _wait_until_settled(window: subprocess.Popen[bytes]) -> float:
    """Wait until it hardly uses the processor; return what it had used by then, seconds."""
    until = time.monotonic() + PATIENCE_S
    used = -1.0
    while time.monotonic() < until:
        time.sleep(QUIET_S)
        if window.poll() is not None:
            raise SystemExit("The window has closed by itself.")
        now = _usage(window.pid).cpu_s
        if used >= 0 and now - used <= SETTLED_CPU_S:
            return now
        used = now
    print("It does not come to rest; measured as it is.", file=sys.stderr)
    return used


def _figures(settled: float, before: Usage, after: Usage, seconds: float) -> dict[str, object]:
    woken = {
        thread: count - before.wakes.get(thread, 0)
        for thread, count in after.wakes.items()
        if count > before.wakes.get(thread, 0)
    }
    most = sorted(woken.items(), key=lambda item: -item[1])[:6]
    return {
        "CPU until it was at rest, s": round(settled, 2),
        "CPU at rest, ms a second": round(1000 * (after.cpu_s - before.cpu_s) / seconds, 2),
        "woken at rest, times a second": round(sum(woken.values()) / seconds, 2),
        "most of them": ", ".join(f"{name} {count / seconds:.2f}" for (name, _), count in most),
        "threads": len(after.wakes),
        "preempted, times a second": round((after.preempted - before.preempted) / seconds, 2),
    }


def _usage(process_id: int) -> Usage:
    cpu_s, preempted, wakes = 0.0, 0, {}
    for number in (process_id, *_children(process_id)):
        cpu_s += _cpu_s(Path(f"/proc/{number}/stat"))
        for task in Path(f"/proc/{number}/task").iterdir():
            facts = _facts(task / "status")
            wakes[facts["Name"], int(task.name)] = int(facts["voluntary_ctxt_switches"])
            preempted += int(facts["nonvoluntary_ctxt_switches"])
    return Usage(cpu_s, wakes, preempted)


def _children(process_id: int) -> list[int]:
    path = Path(f"/proc/{process_id}/task/{process_id}/children")
    return [int(number) for number in path.read_text().split()] if path.exists() else []


def _cpu_s(stat: Path) -> float:
    user, system = stat.read_text().rsplit(")", 1)[1].split()[11:13]
    return (int(user) + int(system)) / _TICKS


def _facts(status: Path) -> dict[str, str]:
    lines = (line.split(":", 1) for line in status.read_text().splitlines())
    return {name: value.strip() for name, value in lines}


if __name__ == "__main__":
    main()
