"""What a disk that fills up costs: lost decisions, half-written batches, dead ends.

    nice python benchmarks/disk_full.py [--times 100] [--json FILE] [--seed N] [--only KIND]

Runs itself again in a namespace of its own (`unshare -rm`, Linux), where a small file system holds
the library and ballast leaves a random number of bytes free. The work has to stop with the fault
“disk full”, or, for the backup of the day, to go without. Then room is made, and it goes on to its
end; judged as in `kills.py`.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import Any

import trials

SHARES = {
    "indexing": 30,
    "grouping": 10,
    "naming": 25,
    "migration": 15,
    "backup": 10,
    "restore": 10,
}
SIZE_MB = 24
COUNTS = ("times", "full", "lost", "half", "stuck")
ROOM_BYTES = {"indexing": 400_000, "naming": 300_000, "migration": 900_000}
ROOM_OTHERWISE = 900_000
DISK_FULL = "fault disk_full"


def main() -> int:
    """Run, print a table, return 1 where anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--times", type=int, default=sum(SHARES.values()))
    parser.add_argument("--only", choices=list(SHARES))
    parser.add_argument("--seed", type=int, default=4)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if not arguments.inside:
        again = ["unshare", "-rm", sys.executable, *sys.argv, "--inside"]
        return subprocess.run(again, check=False).returncode
    chance = random.Random(arguments.seed)
    results = {}
    with tempfile.TemporaryDirectory(prefix="disk-full-") as folder:
        disk = Path(folder) / "disk"
        disk.mkdir()
        options = f"size={SIZE_MB}m"
        subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", disk], check=True)
        for kind, share in SHARES.items():
            if arguments.only in (None, kind):
                wanted = round(share * arguments.times / sum(SHARES.values()))
                wanted = arguments.times if arguments.only else wanted
                results[kind] = times_of(kind, wanted, Path(folder), disk, chance)
                show(kind, results[kind])
        subprocess.run(["umount", disk], check=True)
    total = {key: sum(r[key] for r in results.values()) for key in COUNTS}
    show("all", total)
    if arguments.json:
        text = json.dumps({"seed": arguments.seed, "total": total, "kinds": results}, indent=1)
        arguments.json.write_text(text + "\n", "utf-8")
    return int(bool(total["lost"] or total["half"] or total["stuck"]))


def show(kind: str, row: dict[str, Any]) -> None:
    """Print one line of the table."""
    print(
        f"{kind:<11} times {row['times']:4}  stopped by the full disk {row['full']:4}"
        f"  decisions lost {row['lost']}  half-written {row['half']}"
        f"  could not resume {row['stuck']}",
        flush=True,
    )
    for text in row.get("what", [])[:8]:
        print("   ", text, file=sys.stderr, flush=True)


def times_of(
    kind: str, wanted: int, folder: Path, disk: Path, chance: random.Random
) -> dict[str, Any]:
    """Fill the disk so often while one kind of work runs."""
    row: dict[str, Any] = {**dict.fromkeys(COUNTS, 0), "what": []}
    for number in range(wanted):
        place = trials.make_place(folder / f"{kind}-{number}")
        place.library = disk / "library"
        trials.in_child(partial(trials.prepare, kind, place, number))
        place.before = trials.in_child(partial(trials.said_in, place, kind))
        leave_free(disk, chance.randrange(ROOM_BYTES.get(kind, ROOM_OTHERWISE)))
        _, lines = trials.run_until(kind, place, None)
        row["times"] += 1
        row["full"] += DISK_FULL in lines
        trials.note_said(place, lines)
        _note_bad(row, lines, allowed=DISK_FULL)
        (disk / "ballast").unlink()
        trials.judge_into(row, kind, place, finished=False)
        _, lines = trials.run_until(kind, place, None)
        trials.note_said(place, lines)
        _note_bad(row, lines, allowed="")
        trials.judge_into(row, kind, place, finished=True)
        shutil.rmtree(place.library)
        shutil.rmtree(folder / f"{kind}-{number}")
    return row


def leave_free(disk: Path, free: int) -> None:
    """Fill the disk but for so many bytes."""
    room = shutil.disk_usage(disk).free
    with (disk / "ballast").open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, max(4096, room - free))


def _note_bad(row: dict[str, Any], lines: list[str], allowed: str) -> None:
    bad = [s for s in lines if s.startswith(("fault", "crash")) and s != allowed]
    row["stuck"] += len(bad)
    row["what"] += bad


if __name__ == "__main__":
    sys.exit(main())
