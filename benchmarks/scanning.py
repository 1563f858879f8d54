"""What looking through folders costs: a first look, and another one when nothing has changed.

    python benchmarks/scanning.py [FILES ...] [--folder DIR] [--json FILE]

For each number of files, 10,000 and 100,000 by default: makes as many sparse files, 200 a
directory, below DIR (the temporary folder without it), looks for them with an empty library, calls
them read, and runs `index_folders` again. Each look is a process of its own. Prints processor time
a file, and the highest memory. A million files take half a gigabyte on the disk for a while.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from faceorg.engine.indexing.comparing import Comparison
from faceorg.engine.indexing.index import index_folders
from faceorg.engine.indexing.relinking import relink
from faceorg.engine.jobs import CancelToken
from faceorg.library.library import Library

FILES_IN_DIRECTORY = 200
SIZE_BYTES, SIZES = 3_000_000, 2_000_000  # sparse: they take no room
MTIME_S = 1_500_000_000


def make_files(folder: Path, count: int) -> None:
    """Make sparse files as a camera names them, each of another size and time."""
    for first in range(0, count, FILES_IN_DIRECTORY):
        number = first // FILES_IN_DIRECTORY
        inside = folder / str(2000 + number % 20) / f"{number:05}"
        inside.mkdir(parents=True)
        for i in range(first, min(first + FILES_IN_DIRECTORY, count)):
            path = inside / f"IMG_{i:07}.JPG"
            with path.open("wb") as file:
                file.truncate(SIZE_BYTES + i * 7919 % SIZES)
            os.utime(path, (MTIME_S + i, MTIME_S + i))


def look_first(library: Library, photos: bytes) -> None:
    """Find all files, none of them known; nothing is read."""
    library.photos.add_folder(photos)
    comparison = Comparison(library, CancelToken())
    for _ in comparison.folder(photos):
        pass
    for _ in relink(library, comparison, CancelToken(), 1):
        pass


def call_read(library: Library) -> None:
    """Let the library think that all files were read, and hold nobody."""
    with library.database.transaction():
        library.database.run(
            "UPDATE photos SET state = 'done', width = 4000, height = 3000, format = 'JPEG',"
            " fingerprint = randomblob(16),"
            " taken_at = strftime('%Y-%m-%dT%H:%M:%S', mtime_ns / 1000000000, 'unixepoch')"
        )
    library.thumbnails.set_complete()


def look_again(library: Library, photos: bytes) -> None:
    """Run all of indexing."""
    for _ in index_folders(library, [photos], CancelToken()):
        pass


def measured(step: str, folder: Path, count: int) -> dict[str, float]:
    """Take one step in a process of its own; return what it cost."""
    command = [sys.executable, __file__, "--step", step, "--folder", str(folder)]
    cost = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    cpu_us = cost["cpu_s"] / count * 1e6
    print(f"{count:>9,} files, {step}: {cpu_us:5.1f} us of CPU a file, {cost['peak_mb']:.0f} MB")
    return {"files": count, "cpu_us_per_file": round(cpu_us, 2), **cost}


def take_step(step: str, folder: Path) -> None:
    """Do one step, and print its cost as JSON."""
    library = Library(folder / "library")
    photos = os.fsencode(folder / "photos")
    before, peak = sum(os.times()[:2]), peak_mb()
    {"first": look_first, "again": look_again}[step](library, photos)
    cpu_s = sum(os.times()[:2]) - before
    library.close()
    print(json.dumps({"cpu_s": round(cpu_s, 2), "peak_mb": peak_mb(), "before_mb": peak}))


def peak_mb() -> float:
    """Return the highest memory of this process so far; not that of the one that started it."""
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        if line.startswith("VmHWM"):
            return round(int(line.split()[1]) / 1000, 1)
    return 0.0


def measure(count: int, around: Path | None) -> dict[str, object]:
    """Measure both looks at so many files."""
    with tempfile.TemporaryDirectory(dir=around, ignore_cleanup_errors=True) as name:
        folder = Path(name)
        began = time.monotonic()
        make_files(folder / "photos", count)
        print(f"{count:>9,} files made in {time.monotonic() - began:.0f} s", flush=True)
        first = measured("first", folder, count)
        library = Library(folder / "library")
        call_read(library)
        library.close()
        again = min((measured("again", folder, count) for _ in range(3)), key=_cpu)
    return {"files": count, "first": first, "again": again}


def _cpu(cost: dict[str, float]) -> float:
    return cost["cpu_s"]


def main() -> None:
    """Measure each number of files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", type=int, nargs="*", default=[10_000, 100_000])
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--step", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.step:
        take_step(chosen.step, chosen.folder)
        return
    found = [measure(count, chosen.folder) for count in chosen.files]
    if chosen.json:
        chosen.json.write_text(json.dumps(found, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
