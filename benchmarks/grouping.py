"""How grouping grows with the faces: seconds of processor, memory, and how right the groups are.

    python benchmarks/grouping.py [--sizes 10000 30000 100000] [--exact-up-to 30000]
        [--library DIR] [--json]

Makes vectors as those of the default pack (three quarters of the faces of people of Zipf sizes,
one quarter of people seen once; strangers alike by 0 +- .15, faces of one person by .65), groups
them, and compares with who they are. Up to `--exact-up-to` faces the same is done with exact
neighbours and with those found in cells. Then 1,000 new faces are matched with people of 300,000,
and with `--library`, a folder that `made_library.py` has made, grouped into a copy of it
(`new_faces.py`).
Seconds are processor time of the whole process; every size runs in a process of its own, so that
memory is its own too.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
from labelled import Row, show

from faceorg.domain.faces import FaceTable
from faceorg.domain.vectors import Vectors
from faceorg.people import neighbours
from faceorg.people.grouping import group_faces
from faceorg.people.matching import Owner, exemplars_of, match
from faceorg.people.spoken import Spoken
from faceorg.people.thresholds import Thresholds
from faceorg.vision.packs import default_pack

DIM, EFFECTIVE = 192, 44  # of the default pack: as wide as strangers' likeness of +- .15 tells
ALONE = 0.25
FACES_PER_PERSON = 25
BLOCK = 65_536
WANTED = {100_000: ("<= 30", "<= 1000"), 1_000_000: ("<= 600", "<= 4000")}


def made_faces(number: int, seed: int = 0) -> tuple[FaceTable, np.ndarray]:
    """Return undecided faces, and who each is."""
    rng = np.random.default_rng(seed)
    people = max(2, int(number * (1 - ALONE)) // FACES_PER_PERSON)
    share = 1 / np.arange(1, people + 1) ** 0.9
    alone = int(number * ALONE)
    who = rng.choice(people, number - alone, p=share / share.sum())
    who = np.concatenate([who, np.arange(people, people + alone)])
    rng.shuffle(who)
    spread = np.exp(-np.arange(DIM) * 2 / EFFECTIVE / 2).astype(np.float32)
    centres = _unit(rng.standard_normal((people + alone, DIM), dtype=np.float32) * spread)
    likeness = np.clip(rng.beta(9, 2.2, number), 0.15, 0.97).astype(np.float32)
    vectors = np.empty((number, DIM), np.float16)
    for start in range(0, number, BLOCK):
        rows = slice(start, min(start + BLOCK, number))
        centre, alike = centres[who[rows]], likeness[rows, None]
        noise = rng.standard_normal(centre.shape, dtype=np.float32) * spread
        noise = _unit(noise - (noise * centre).sum(axis=1, keepdims=True) * centre)
        vectors[rows] = alike * centre + np.sqrt(1 - alike**2) * noise
    nobody = np.zeros(number, np.int64)
    table = FaceTable(
        face_ids=np.arange(1, number + 1),
        photo_ids=np.arange(1, number + 1),
        person_ids=nobody,
        group_ids=nobody,
        stranger_ids=nobody,
        decided=np.zeros(number, np.bool_),
        quality=np.clip(0.95 * likeness**2, 0.05, 0.99),
        size_px=np.full(number, 100, np.float32),
        yaw=np.zeros(number, np.float32),
        days=np.zeros(number, np.int32),
        vectors=Vectors(vectors),
    )
    return table, who


def _unit(rows: np.ndarray) -> np.ndarray:
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def bcubed(labels: np.ndarray, who: np.ndarray) -> tuple[float, float, float]:
    """Return precision, recall (of those seen more than once) and F1."""
    of = np.unique(who, return_inverse=True)[1]
    pairs = np.unique(labels.astype(np.int64) * (of.max() + 1) + of, return_inverse=True)[1]
    both = np.bincount(pairs)[pairs]
    grouped, same = np.bincount(labels)[labels], np.bincount(of)[of]
    precision = float((both / grouped).mean())
    recall = float((both / same)[same > 1].mean())
    return precision, recall, 2 * precision * recall / (precision + recall)


def measure(number: int, *, exact: bool) -> dict[str, float]:
    """Group so many faces."""
    table, who = made_faces(number)
    neighbours.EXACT_FACES_MAX = number if exact else min(neighbours.EXACT_FACES_MAX, number - 1)
    before, clock = time.process_time(), time.perf_counter()
    grouping = group_faces(table, Spoken(), Thresholds.of_pack(default_pack().thresholds))
    figures = {"cpu_s": time.process_time() - before, "clock_s": time.perf_counter() - clock}
    labels = np.arange(number) + len(grouping.groups)  # everybody alone, but
    for label, part in enumerate(grouping.groups):
        labels[np.array(part.face_ids) - 1] = label
    names = ("precision", "recall", "f1")
    figures |= dict(zip(names, bcubed(labels, who), strict=True))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return figures | {"groups": len(grouping.groups), "peak_mb": peak}


def measure_matching(known: int = 300_000, new: int = 1000) -> dict[str, float]:
    """Match new faces with the people of many; their exemplars are at hand, as in a window."""
    table, who = made_faces(known + new)
    order = np.argsort(who[:known], kind="stable")
    parts = np.split(order, np.flatnonzero(np.diff(who[:known][order])) + 1)
    people = [rows for rows in parts if len(rows) > 1]
    owners = [
        Owner(table.vectors[rows][exemplars_of(table.vectors[rows], table.quality[rows])])
        for rows in people
    ]
    fresh = np.arange(known, known + new)
    before, clock = time.process_time(), time.perf_counter()
    found = match(table.vectors[fresh], owners, roughly=True)
    figures = {"cpu_s": time.process_time() - before, "clock_s": time.perf_counter() - clock}
    of = np.array([who[rows[0]] for rows in people])
    sure = found.score > default_pack().thresholds["suggestion_min"]
    right = float((of[found.owner] == who[fresh])[sure].mean())
    return figures | {"people": len(owners), "sure": int(sure.sum()), "right": right}


def in_its_own_process(*arguments: str) -> dict[str, float]:
    """Run one measurement of this file."""
    command = [sys.executable, __file__, *arguments]
    found = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout
    figures: dict[str, float] = json.loads(found)
    return figures


def rows_of(sizes: list[int], exact_up_to: int, library: Path | None) -> list[Row]:
    """Return the figures of all sizes."""
    rows = []
    for number in sizes:
        for exact in (True, False) if number <= exact_up_to else (False,):
            figures = in_its_own_process("--one", str(number), *(["--exact"] if exact else []))
            part = f"{number:,}" + (" exact" if exact else "")
            wanted = dict(zip(("clock_s", "peak_mb"), WANTED.get(number, ()), strict=False))
            rows += [Row(part, name, v, wanted.get(name, "")) for name, v in figures.items()]
    matching = in_its_own_process("--matching")
    wanted = {"clock_s": "<= 1"}
    part = "1,000 of 300,000"
    rows += [Row(part, name, v, wanted.get(name, "")) for name, v in matching.items()]
    return rows + (new_faces_in(library) if library else [])


def new_faces_in(library: Path) -> list[Row]:
    """Return what grouping new faces into a library costs, in a process of its own."""
    command = [sys.executable, str(Path(__file__).with_name("new_faces.py")), str(library)]
    found = subprocess.run([*command, "--json"], stdout=subprocess.PIPE, check=True).stdout
    return [Row(**row) for row in json.loads(found)]


def main() -> None:
    """Measure, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 30_000, 100_000])
    parser.add_argument("--exact-up-to", type=int, default=30_000)
    parser.add_argument("--library", type=Path)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--exact", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--matching", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.matching:
        print(json.dumps(measure_matching()))
    elif arguments.one is not None:
        print(json.dumps(measure(arguments.one, exact=arguments.exact)))
    else:
        rows = rows_of(arguments.sizes, arguments.exact_up_to, arguments.library)
        show(rows, as_json=arguments.json)


if __name__ == "__main__":
    main()
