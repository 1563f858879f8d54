"""A library of many photos whose files move to another root: what is kept, read again, and read.

Makes small unique files and some of several megabytes, reads them with a made-up reader (what
reading itself costs is measured elsewhere), decides about many faces, moves the whole tree, and
indexes it at its new place.

    python benchmarks/moving.py [--photos 50000] [--large 300] [--folder /tmp]

Bytes are what the process asked the system to read (`rchar` of /proc/self/io), those of the
database apart; Linux only.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from faceorg.domain.photos import FileFacts, PhotoMetadata, PhotoReading
from faceorg.engine.indexing import index, relinking
from faceorg.engine.jobs import CancelToken
from faceorg.library.library import Library
from faceorg.vision.decoding.fingerprint import fingerprint
from faceorg.vision.packs import default_pack
from tests.helpers.readings import face

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.vision.packs import Pack

    Row = tuple[Any, ...]
    Result = tuple[int, float, float, int]  # photos read, seconds, of work, bytes of files

LARGE_BYTES = 6_000_000
PER_FOLDER = 500
DECIDED = "SELECT count(*) FROM faces WHERE decision IS NOT NULL"
# Everything that people have said, with the name of the file it was said of.
SAID = """
    SELECT p.name, f.x, f.decision, f.person_id, f.stranger_id, p.favourite,
        (SELECT group_concat(person_id) FROM rejections r WHERE r.face_id = f.id), f.id, p.id
    FROM faces f JOIN photos p ON p.id = f.photo_id WHERE NOT p.missing ORDER BY p.name, f.x
"""


class MadeUpReader:
    """Finds two faces in everything, and notes what a real reader notes of the file."""

    def __init__(self) -> None:
        self.pack_id = default_pack().pack_id
        self.reads = 0
        self._faces = [face(i, looks=i) for i in range(2)]

    def __call__(self, pack: Pack) -> MadeUpReader:
        """Return itself, as what opens the real reader would."""
        self.pack_id = pack.pack_id
        return self

    def read(self, path: bytes) -> PhotoReading:
        """Return two faces, and the file's fingerprint, size and time."""
        self.reads += 1
        with Path(os.fsdecode(path)).open("rb", buffering=0) as file:
            status, mark = os.fstat(file.fileno()), fingerprint(file)
        facts = FileFacts(path, status.st_size, status.st_mtime_ns)
        return PhotoReading(
            4000, 3000, "JPEG", PhotoMetadata(), b"x" * 500, tuple(self._faces), mark, facts
        )

    def close(self) -> None:
        """Nothing is open."""


def make_photos(root: Path, photos: int, large: int) -> None:
    """Make unique files: small ones of sizes that many share, and large ones of one size."""
    dice = random.Random(4)
    for number in range(photos):
        folder = root / f"{number // PER_FOLDER:04}"
        folder.mkdir(parents=True, exist_ok=True)
        size = LARGE_BYTES if number < large else dice.randrange(600, 3000)
        (folder / f"{number:06}.jpg").write_bytes(dice.randbytes(size))


def decide(library: Library) -> None:
    """Name, ignore, refuse and mark, a lot of each; by rows, for edits are measured elsewhere."""
    db = library.database
    with db.transaction():
        for i in range(200):
            db.run(
                "INSERT INTO people (name, name_key, created_at) VALUES (?, ?, '2026')",
                (f"Person {i}", f"person {i}"),
            )
        undecided = "group_id = NULL, suggested_person_id = NULL, suggestion_score = NULL"
        for rest, what in (
            ("IN (0, 1, 2, 3)", "decision = 'confirmed', person_id = 1 + id % 200"),
            ("= 4", "decision = 'ignored'"),
            ("= 5", "decision = 'not_a_face'"),
        ):
            changed = f"{undecided}, stranger_id = NULL, {what}"
            db.run(f"UPDATE faces SET {changed} WHERE id % 8 {rest}")  # noqa: S608 - from above
        db.run("INSERT INTO rejections SELECT id, 1 + id % 200, '2026' FROM faces WHERE id % 8 = 6")
        db.run("UPDATE photos SET favourite = 1 WHERE id % 10 = 0")


def run(library: Library, root: Path) -> Result:
    """Index; return what was read and what it took."""
    counted, reader = Counted(), MadeUpReader()
    index.regroup = lambda *_: iter(())  # it is the same whether files have moved or not
    relinking.mark_of = counted.mark_of  # type: ignore[assignment]
    began, cpu = time.monotonic(), time.process_time()
    try:
        for _ in index.index_folders(library, [os.fsencode(root)], CancelToken(), reader):
            pass
    finally:
        relinking.mark_of = counted.real
    return reader.reads, time.monotonic() - began, time.process_time() - cpu, counted.bytes


class Counted:
    """Counts the bytes that looking into files asks the system for."""

    def __init__(self) -> None:
        self.real = relinking.mark_of
        self.bytes = 0

    def mark_of(self, path: bytes, size_bytes: int, mtime_ns: int | None = None) -> bytes:
        """Do what it does, counting."""
        before, own = rchar()
        mark = self.real(path, size_bytes, mtime_ns)
        self.bytes += rchar()[0] - before - own
        return mark


def rchar() -> tuple[int, int]:
    """Return the bytes that this thread has asked the system to read, and those of asking now."""
    text = Path("/proc/thread-self/io").read_bytes()
    return int(text.split(b"rchar: ")[1].split()[0]), len(text)


def report(
    library: Library,
    title: str,
    before: Sequence[Row],
    result: Result,
    files: int,
    after: Sequence[Row] | None = None,
) -> None:
    """Print what has come of the decisions, and what it has cost."""
    reads, seconds, cpu, read_bytes = result
    after = library.database.rows(SAID) if after is None else after
    kept = sum(a == b for a, b in zip(before, after, strict=False)) / max(len(before), 1)
    print(
        f"{title}: decisions, faces and ids kept {kept:.2%}, photos {library.photos.count():,},"
        f" read again {reads:,}, {seconds:.1f} s ({cpu:.1f} s of work),"
        f" {read_bytes / files:,.0f} bytes read of each file on average"
    )


def main() -> None:
    """Read the arguments, measure, and leave nothing behind."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--photos", type=int, default=50_000)
    parser.add_argument("--large", type=int, default=300)
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()))
    arguments = parser.parse_args()
    work = Path(tempfile.mkdtemp(prefix="faceorg-moving-", dir=arguments.folder))
    try:
        measure(work, arguments.photos, arguments.large)
    finally:
        shutil.rmtree(work)


def measure(work: Path, photos: int, large: int) -> None:
    """Move the files about and print what becomes of the library each time."""
    first, second, third = work / "first", work / "second", work / "third"
    make_photos(first, photos, large)
    size = sum(path.stat().st_size for path in first.rglob("*.jpg"))
    library = Library(work / "library")
    reads, seconds, *_ = run(library, first)
    print(f"{photos:,} photos ({size / photos:,.0f} bytes each): {reads:,} read, {seconds:.1f} s")
    decide(library)
    before = library.database.rows(SAID)
    print(f"{library.database.value(DECIDED):,} of {len(before):,} faces decided")
    report(library, "nothing moved", before, run(library, first), photos)
    first.rename(second)
    report(library, "new root, old one gone", before, run(library, second), photos)
    shutil.copytree(second, third, copy_function=shutil.copyfile)  # with other times
    shutil.rmtree(second)
    second.mkdir()
    report(library, "new root, old one empty", before, run(library, third), photos)
    for folder in sorted(third.iterdir()):
        folder.rename(folder.with_name(f"trip {folder.name}"))
    report(library, "every folder renamed", before, run(library, third), photos)
    shutil.copytree(third, second, dirs_exist_ok=True)
    result = run(library, second)
    originals = [row for row in library.database.rows(SAID) if row[-1] <= photos]
    copies = [row for row in library.database.rows(SAID) if row[-1] > photos]
    same = sum(a[:-2] == b[:-2] for a, b in zip(originals, copies, strict=True))
    report(library, "all copied", before, result, photos, originals)
    print(f"    copies: {same / len(copies):.2%} of their faces say what the originals' do")
    library.close()


if __name__ == "__main__":
    main()
