"""What one more photo costs in libraries of different sizes.

    python benchmarks/growth.py LIBRARY [LIBRARY ...] [--photos 300] [--rounds 3] [--made 60]
                                [--keep DIR] [--json]

LIBRARY is a folder that `made_library.py` has made; copies are changed, not the folders themselves.
Photos of 12 megapixels, made as `indexing.py` makes them, are indexed into each as shipped: looked
for, read, stored, and the new faces grouped among those that are there, whose groups are taken for
up to date. Only `--made` photos are made; others are the same pictures, told apart by bytes behind
their end. Libraries take turns with shares of the photos. Times are milliseconds of processor
time a photo, of all processes, and the whole of each library beside that of the first one. The
first share is told apart: some things are looked for once.
"""

from __future__ import annotations

import argparse
import os
import shutil
import tempfile
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from indexing import make_photos, stays_open
from labelled import Row, show
from memory_use import watched_work

from faceorg.domain.photos import PhotoState
from faceorg.engine.indexing.index import index_folders
from faceorg.engine.indexing.reading import open_reader
from faceorg.engine.jobs import CancelToken
from faceorg.engine.packs import current_pack
from faceorg.engine.regroup import basis_of, group_changed
from faceorg.library.library import Library
from faceorg.library.recognition.ungrouped import GROUPED, faces_to_group
from faceorg.vision.packs import default_pack

if TYPE_CHECKING:
    from faceorg.engine.indexing.reading import PhotoReader

WANTED = "<= 1.2"


@dataclass(slots=True)
class Grown:
    """One library, and the seconds of processor time that each share of photos took in it."""

    folder: Path
    photos: int
    reading_s: list[float] = field(default_factory=list)
    grouping_s: list[float] = field(default_factory=list)

    def whole_s(self, shares: slice) -> float:
        """All of some shares."""
        return sum(self.reading_s[shares]) + sum(self.grouping_s[shares])


def copied(given: Path, folder: Path) -> Grown:
    """Return a copy of a library in which nothing is left to be grouped."""
    shutil.copytree(given, folder)
    with closing(Library(folder)) as library:
        faces = faces_to_group(library.database)
        basis = basis_of(library, current_pack(library))
        library.database.run("DELETE FROM ungrouped")
        library.settings.set(GROUPED, {"basis": basis, "faces": faces, "since": 0})
        return Grown(folder, library.photos.count(PhotoState.DONE))


def grow(grown: Grown, share: Path, reader: PhotoReader) -> None:
    """Index some photos into a library and group their faces."""
    token, places = CancelToken(), [os.fsencode(share)]
    opened = stays_open(reader)
    with closing(Library(grown.folder)) as library:
        with watched_work() as work:
            for _ in index_folders(library, places, token, lambda _pack: opened, group=False):
                pass
        grown.reading_s.append(work.processor_s)
        with watched_work() as work:
            for _ in group_changed(library, token, current_pack(library)):
                pass
        grown.grouping_s.append(work.processor_s)


def write_share(files: list[Path], numbers: range, folder: Path) -> None:
    """Write photos that are all different to FaceOrg into a new folder."""
    folder.mkdir()
    for number in numbers:
        again, which = divmod(number, len(files))
        picture = files[which].read_bytes() + bytes(again)
        (folder / f"IMG_{number:05}.jpg").write_bytes(picture)


FIRST, LATER = slice(1), slice(1, None)


def rows_of(libraries: list[Grown], shares: list[int]) -> list[Row]:
    """Return milliseconds a photo, and how they grow."""
    rows = []
    for name, some in (("first share", FIRST), ("later", LATER)):
        photos = sum(shares[some])
        for grown in libraries if photos else []:
            part = f"{grown.photos:,}, {name}"
            beside = grown.whole_s(some) / libraries[0].whole_s(some)
            rows += [
                Row(
                    part,
                    "reading and storing, ms a photo",
                    1e3 * sum(grown.reading_s[some]) / photos,
                ),
                Row(part, "grouping, ms a photo", 1e3 * sum(grown.grouping_s[some]) / photos),
                Row(part, "beside the first library", beside, WANTED),
            ]
    return rows


def main() -> None:
    """Make photos, index them into every library in turn, print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("library", nargs="+", type=Path, metavar="LIBRARY")
    parser.add_argument("--photos", type=int, default=300)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--made", type=int, default=60, help="how many photos are made")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="keep the photos here")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        made = min(given.made, given.photos)
        folder = (given.keep or scratch).absolute() / f"photos-{made}"
        make_photos(folder, made)
        files = sorted(folder.glob("*.jpg"))
        libraries = [copied(path, scratch / f"library-{k}") for k, path in enumerate(given.library)]
        with closing(open_reader(default_pack())) as reader:
            for file in files[:4]:  # whatever is slow only once
                reader.read(os.fsencode(file))
            shares = [range(k, given.photos, given.rounds) for k in range(given.rounds)]
            for k, numbers in enumerate(shares):
                for grown in libraries:
                    share = scratch / f"{grown.folder.name}-{k}"
                    write_share(files, numbers, share)
                    grow(grown, share, reader)
    show(rows_of(libraries, [len(numbers) for numbers in shares]), as_json=given.json)


if __name__ == "__main__":
    main()
