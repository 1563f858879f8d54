"""Runs the benchmarks of speed and memory one after another, and draws how costs grow.

    python benchmarks/everything.py OUT [--up-to PHOTOS] [--only NAME ...] [--photos N]

OUT gets `NAME.json` of every benchmark, `NAME.txt` of what it said, and `growth.svg`. Libraries of
10,000, 100,000 and 1,000,000 photos (as far as `--up-to` allows; three faces a photo) are made
there once, and may be deleted afterwards. A benchmark that fails stops no other; the exit status
tells. All of it up to 1,000,000 photos takes hours and 10 GB.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from plots import growth_svg

if TYPE_CHECKING:
    from collections.abc import Sequence

HERE = Path(__file__).parent
SIZES = {10_000: "10k", 100_000: "100k", 1_000_000: "1m"}


class Entry(NamedTuple):
    """One run of a benchmark.

    Attributes:
        arguments: without what follows.
        libraries: whether the made libraries are its last arguments.
        to_file: whether `--json` wants a file; otherwise it prints.
    """

    script: str
    arguments: Sequence[str] = ()
    libraries: bool = False
    to_file: bool = False


def entries(up_to: int, photos: int, with_python: str | None) -> dict[str, Entry]:
    """Return what to run, by name."""
    sizes = [str(size) for size in SIZES if size <= up_to]
    rival = ("--with-python", with_python) if with_python else ()
    return {
        "stages": Entry("stages.py"),
        "indexing": Entry("indexing.py", (str(photos),)),
        "indexing-heic": Entry("indexing.py", (str(max(photos // 5, 20)), "--suffix", ".heic")),
        "rivals": Entry("rivals.py", rival),
        "scanning": Entry("scanning.py", sizes, to_file=True),
        "grouping": Entry("grouping.py", ("--sizes", *sizes)),
        "edits": Entry("edits.py", ("--faces", str(min(300_000, 3 * up_to)))),
        "growth": Entry("growth.py", libraries=True),
        "queries": Entry("queries.py", libraries=True),
        "photo-queries": Entry("photo_queries.py", ("--places",), libraries=True),
        "window-start": Entry("window_start.py"),
        "photo-grid": Entry("photo_grid.py", libraries=True, to_file=True),
        "photo-grid-200": Entry("photo_grid.py", ("--scale", "2"), libraries=True, to_file=True),
        "scrolling": Entry("scrolling.py", libraries=True, to_file=True),
        "viewer": Entry("viewer.py", to_file=True),
    }


def make_libraries(out: Path, up_to: int) -> list[Path]:
    """Make what is not there yet; return their folders, the smallest first."""
    made = [(size, out / "libraries" / name) for size, name in SIZES.items() if size <= up_to]
    for size, folder in made:
        if not folder.exists():
            part = folder.with_name(f"{folder.name}.part")
            command = [sys.executable, str(HERE / "made_library.py"), str(part)]
            subprocess.run([*command, "--photos", str(size)], check=True)
            part.rename(folder)
    return [folder for _, folder in made]


def run(name: str, entry: Entry, libraries: Sequence[Path], out: Path) -> bool:
    """Run one benchmark; return whether it came to its end."""
    found = out / f"{name}.json"
    command = [sys.executable, str(HERE / entry.script), *entry.arguments]
    command += map(str, libraries) if entry.libraries else []
    command += ["--json", str(found)] if entry.to_file else ["--json"]
    with (out / f"{name}.txt").open("wb") as said:
        if entry.to_file:
            done = subprocess.run(command, stdout=said, stderr=said, check=False)
        else:
            with found.open("wb") as printed:
                done = subprocess.run(command, stdout=printed, stderr=said, check=False)
    return done.returncode == 0


# growth ---------------------------------------------------------------------------------------

Curves = dict[str, list[tuple[float, float]]]


def grouping_curves(rows: Sequence[dict[str, Any]]) -> Curves:
    """Return seconds of processor time over faces."""
    curves: Curves = {"cells": [], "all with all": []}
    for row in rows:
        size, _, way = row["part"].partition(" ")
        if row["figure"] == "cpu_s" and way in ("", "exact"):
            name = "all with all" if way else "cells"
            curves[name].append((float(size.replace(",", "")), row["value"]))
    return {name: points for name, points in curves.items() if points}


def query_curves(found: dict[str, Sequence[dict[str, Any]]]) -> Curves:
    """Return milliseconds over photos of what the GUI thread asks and of what workers ask."""
    curves: Curves = {"dearest of the GUI thread": [], "median of all": []}
    sizes = {name: size for size, name in SIZES.items()}
    for name, rows in found.items():
        own = [row["ms"] for row in rows if row["question"].endswith("*")]
        every = sorted(row["ms"] for row in rows)
        curves["dearest of the GUI thread"].append((sizes[name], max(own)))
        curves["median of all"].append((sizes[name], every[len(every) // 2]))
    return curves


def scanning_curves(found: Sequence[dict[str, Any]]) -> Curves:
    """Return microseconds of processor time a file over files."""
    points = [(row["again"]["files"], 1e6 * row["again"]["cpu_s"]) for row in found]
    return {"files that are known": [(size, cost / size) for size, cost in points]}


DRAWN = {
    "grouping": ("Grouping undecided faces", "seconds of processor time", grouping_curves),
    "queries": ("Questions to the library", "milliseconds", query_curves),
    "scanning": ("Looking again", "microseconds a file", scanning_curves),
}


def draw(out: Path) -> None:
    """Draw what there is."""
    plots = {}
    for name, (title, unit, curves) in DRAWN.items():
        file = out / f"{name}.json"
        if file.exists() and file.stat().st_size:
            plots[title] = (unit, curves(json.loads(file.read_text("utf-8"))))
    if plots:
        (out / "growth.svg").write_text(growth_svg(plots), "utf-8")


def main() -> int:
    """Run, draw; return 1 where a benchmark failed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("out", type=Path, metavar="OUT")
    parser.add_argument("--up-to", type=int, default=1_000_000, metavar="PHOTOS")
    parser.add_argument("--photos", type=int, default=300, help="that are read for `indexing`")
    parser.add_argument("--with-python", metavar="PYTHON", help="that has face_recognition")
    parser.add_argument("--only", nargs="+", metavar="NAME")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    chosen = entries(given.up_to, given.photos, given.with_python)
    wanted = {name: chosen[name] for name in given.only or chosen}
    needed = any(entry.libraries for entry in wanted.values())
    libraries = make_libraries(given.out, given.up_to) if needed else []
    failed = []
    for name, entry in wanted.items():
        print(f"{name} ...", file=sys.stderr, flush=True)
        if not run(name, entry, libraries, given.out):
            failed.append(name)
    draw(given.out)
    print(f"failed: {', '.join(failed)}" if failed else "all done", file=sys.stderr)
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
