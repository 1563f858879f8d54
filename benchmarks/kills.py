"""What `kill -9` at random moments costs: lost decisions, half-written batches, dead ends.

    nice python benchmarks/kills.py [--kills 500] [--json FILE] [--seed N] [--only KIND]

Kills are shared among indexing, grouping, naming, migrating, backing up, restoring and changing the
model pack. After each, the library is opened as the next start would, and judged (`trials.py`):
every decision whose edit had returned is there, every photo marked as read has its faces, vectors,
thumbnail and portraits, every backup opens, and what was cut off goes on to its end.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import Any

import trials

SHARES = {
    "indexing": 130,
    "grouping": 60,
    "naming": 110,
    "migration": 60,
    "backup": 60,
    "restore": 50,
    "model pack": 30,
}
IN_A_ROW = 10  # kills of one library before it is let run to its end


def main() -> int:
    """Run, print a table, return 1 where anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--kills", type=int, default=sum(SHARES.values()))
    parser.add_argument("--only", choices=list(SHARES))
    parser.add_argument("--seed", type=int, default=4)
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    chance = random.Random(arguments.seed)
    results = {}
    with tempfile.TemporaryDirectory(prefix="kills-") as folder:
        for kind, share in SHARES.items():
            if arguments.only in (None, kind):
                wanted = round(share * arguments.kills / sum(SHARES.values()))
                wanted = arguments.kills if arguments.only else wanted
                results[kind] = kills_of(kind, wanted, Path(folder), chance)
                show(kind, results[kind])
    total = {key: sum(r[key] for r in results.values()) for key in COUNTS}
    show("all", total)
    if arguments.json:
        text = json.dumps({"seed": arguments.seed, "total": total, "kinds": results}, indent=1)
        arguments.json.write_text(text + "\n", "utf-8")
    return int(bool(total["lost"] or total["half"] or total["stuck"]))


COUNTS = ("kills", "working", "lost", "half", "stuck")


def show(kind: str, row: dict[str, Any]) -> None:
    """Print one line of the table."""
    print(
        f"{kind:<11} kills {row['kills']:4}  while working {row['working']:4}"
        f"  decisions lost {row['lost']}  half-written {row['half']}"
        f"  could not resume {row['stuck']}",
        flush=True,
    )
    for text in row.get("what", [])[:8]:
        print("   ", text, file=sys.stderr, flush=True)


def kills_of(kind: str, wanted: int, folder: Path, chance: random.Random) -> dict[str, Any]:
    """Kill one kind of work so often while it is at it, in libraries of some kills each."""
    row: dict[str, Any] = {**dict.fromkeys(COUNTS, 0), "what": []}
    number = 0
    while row["working"] < wanted:
        number += 1
        place = trials.make_place(folder / f"{kind.replace(' ', '-')}-{number}")
        trials.in_child(partial(trials.prepare, kind, place, number))
        place.before = trials.in_child(partial(trials.said_in, place, kind))
        span_s = _span(kind, place)
        rounds = 1 if kind == "migration" else IN_A_ROW
        for _ in range(min(rounds, wanted - row["working"])):
            killed, lines = trials.run_until(kind, place, chance.uniform(0, span_s))
            row["kills"] += 1
            row["working"] += killed
            trials.note_said(place, lines)
            row["what"] += [line for line in lines if line.startswith(("fault", "crash"))]
            row["stuck"] += sum(line.startswith(("fault", "crash")) for line in lines)
            trials.judge_into(row, kind, place, finished=False)
        _, lines = trials.run_until(kind, place, None)
        bad = [line for line in lines if line.startswith(("fault", "crash"))]
        row["stuck"] += len(bad)
        row["what"] += bad
        trials.note_said(place, lines)
        trials.judge_into(row, kind, place, finished=True)
        shutil.rmtree(place.library.parent)
    return row


def _span(kind: str, place: trials.Place) -> float:
    """Return how long the work takes when it is let: a copy tells."""
    spans = {"indexing": 0.5, "model pack": 1.0, "naming": 0.5}
    if kind != "migration":
        return spans.get(kind, 0.7)
    copy = trials.Place(place.library.with_name("copy"), place.photos, place.models)
    shutil.copytree(place.library, copy.library)
    began = time.perf_counter()
    trials.run_until(kind, copy, None)
    return (time.perf_counter() - began) * 1.1


if __name__ == "__main__":
    sys.exit(main())
