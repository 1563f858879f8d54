"""Counts the sockets that a whole session makes, seen from outside by strace.

    python benchmarks/network.py [PHOTOS]

Indexes, asks, and clicks through the window in one process (`tests/helpers/whole_session.py`), its
child processes included, waits a while, and fails where a socket of any family but AF_UNIX was
made. Linux only.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[1]
SESSION = ROOT / "tests" / "helpers" / "whole_session.py"
LINGER_S = "90"  # the reporter of onnxruntime, left on, makes its first attempts after some time
PHOTOS = ROOT / "tests" / "data" / "photos"


def main(photos: Path) -> int:
    """Run the session under strace and print how many sockets of which family it made."""
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "strace.log"
        done = subprocess.run(
            [
                *("strace", "-f", "-qq", "-e", "trace=%network", "-o", log),
                *(sys.executable, SESSION, Path(folder) / "library", photos, LINGER_S),
            ],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
            stdout=subprocess.DEVNULL,
            check=False,
        )
        calls = log.read_text(encoding="utf-8", errors="replace").splitlines()
    made = [m[1] for line in calls if (m := re.search(r"\bsocket(?:pair)?\((\w+)", line))]
    told = [
        m[1] for line in calls if (m := re.search(r"\b(?:connect|bind|sendto)\(.*?(AF_\w+)", line))
    ]
    print(f"the session ended with status {done.returncode}")
    print(f"system calls about sockets: {len(calls):,}")
    print(f"sockets made, by family: {dict(Counter(made))}")
    print(f"addresses connected, bound or sent to, by family: {dict(Counter(told))}")
    beyond = [family for family in (*made, *told) if family not in ("AF_UNIX", "AF_UNSPEC")]
    print(f"network attempts: {len(beyond)}")
    return done.returncode or bool(beyond)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else PHOTOS))
