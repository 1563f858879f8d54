"""What encryption costs: plain and encrypted copies of one made-up library, paired in one run.

    python -m benchmarks.encryption [--photos 20000] [--faces 100000] [--rounds 5] [--kills 30]

Prints a Markdown table of medians and of the ratio encrypted / plain, then what kills did.
"""

from __future__ import annotations

import argparse
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from faceorg.domain.ids import PhotoId
from faceorg.domain.photos import FileFacts, PhotoOutcome
from faceorg.engine import edits
from faceorg.engine.safety import encryption
from faceorg.library.files import keys
from faceorg.library.files.keys import Key, is_encrypted, unlock
from faceorg.library.library import DATABASE_NAME, THUMBNAILS_NAME, Library
from tests.helpers.encrypting_process import PASSWORD
from tests.helpers.libraries import Plan, fill, make
from tests.helpers.readings import face, reading

if TYPE_CHECKING:
    from collections.abc import Callable

THUMBNAIL_BYTES, PORTRAIT_BYTES = 9_000, 4_000  # about what real ones take
VECTOR_BYTES = 1024  # 512 numbers in float16
BATCH = 24  # photos of one commit


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--photos", type=int, default=20_000)
    parser.add_argument("--faces", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--kills", type=int, default=30)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        _measure(folder, given.photos, given.faces, given.rounds)
        _kill(folder / "kills", given.kills)


def _measure(folder: Path, photos: int, faces: int, rounds: int) -> None:
    plain, secret = folder / "plain", folder / "secret"
    _grow(plain, photos, faces)
    shutil.copytree(plain, secret)
    began = time.perf_counter()
    key = encryption.encrypt(secret, PASSWORD)
    encrypting = time.perf_counter() - began
    began = time.perf_counter()
    unlock(secret, PASSWORD)
    unlocking = time.perf_counter() - began
    tasks: dict[str, Callable[[Library], object]] = {
        "list of people": lambda library: library.people.all(),
        f"reading {faces:,} vectors": _read_vectors,
        "an edit (rename)": _rename,
        "1,000 thumbnails at random": partial(_thumbnails, photos=photos),
        f"a commit of indexing: {BATCH} photos, {2 * BATCH} faces": _commit,
    }
    figures: dict[str, tuple[list[float], list[float]]] = {
        name: ([], []) for name in ("opening", *tasks)
    }
    for number in range(rounds):
        sides = [(0, plain, None), (1, secret, key)]
        for side, where, opener in sides if number % 2 else reversed(sides):
            began = time.perf_counter()
            library = Library(where, opener)
            library.people.all()
            figures["opening"][side].append(time.perf_counter() - began)
            for name, task in tasks.items():
                began = time.perf_counter()
                task(library)
                figures[name][side].append(time.perf_counter() - began)
            library.close()
    print(f"{photos:,} photos, {faces:,} faces; median of {rounds} rounds\n")
    print("| task | plain | encrypted | ratio |\n|---|---|---|---|")
    for name, (first, second) in figures.items():
        ratio = statistics.median(b / a for a, b in zip(first, second, strict=True))
        times = [f"{statistics.median(side) * 1000:,.1f} ms" for side in (first, second)]
        print(f"| {name} | {times[0]} | {times[1]} | {ratio:.2f} |")
    for name in (DATABASE_NAME, THUMBNAILS_NAME):
        sizes = [(where / name).stat().st_size for where in (plain, secret)]
        mb = [f"{size / 1e6:,.0f} MB" for size in sizes]
        print(f"| size of {name} | {mb[0]} | {mb[1]} | {sizes[1] / sizes[0]:.2f} |")
    size = sum((plain / name).stat().st_size for name in (DATABASE_NAME, THUMBNAILS_NAME))
    print(f"\nEncrypting {size / 1e6:,.0f} MB: {encrypting:.1f} s. Unlocking: {unlocking:.2f} s.")


def _grow(folder: Path, photos: int, faces: int) -> None:
    """Make a library that has as many rows and bytes as are wanted; their content is noise."""
    library = Library(folder)
    fill(library, Plan(people={f"Person {i}": 3 for i in range(300)}, groups=(5,) * 60))
    noise = np.random.default_rng(1)
    db = library.database
    known = [row[0] for row in db.rows("SELECT id FROM faces ORDER BY id")]
    columns = [row[1] for row in db.rows("PRAGMA table_info(faces)") if row[1] != "id"]
    names = ", ".join(columns)
    copied = f"INSERT INTO faces ({names}) SELECT {names} FROM faces WHERE id = ?"  # noqa: S608
    vectors = noise.standard_normal((faces, VECTOR_BYTES // 2)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    packed = vectors.astype("<f2")
    with db.transaction():
        db.run("DELETE FROM vectors")
        db.run_many(copied, [(known[i % len(known)],) for i in range(faces - len(known))])
        ids = [row[0] for row in db.rows("SELECT id FROM faces ORDER BY id")]
        db.run_many(
            "INSERT INTO vectors (face_id, pack, vector) VALUES (?, 'made-up', ?)",
            [(face_id, row.tobytes()) for face_id, row in zip(ids, packed, strict=True)],
        )
    for start in range(0, photos, 1000):
        pictures = [
            (i, noise.bytes(THUMBNAIL_BYTES)) for i in range(start, min(start + 1000, photos))
        ]
        portraits = [(i, noise.bytes(PORTRAIT_BYTES)) for i, _ in pictures]
        library.thumbnails.put(pictures, portraits)
    library.close()


def _read_vectors(library: Library) -> None:
    rows = library.database.rows("SELECT face_id, vector FROM vectors")
    if len(rows) < 1000:
        raise SystemExit("too few vectors")


def _rename(library: Library) -> None:
    person = library.people.all()[0]
    edits.rename_person(library, person.person_id, f"{person.name}x"[-40:])


def _thumbnails(library: Library, photos: int) -> None:
    chance = random.Random(time.perf_counter_ns())
    for _ in range(1000):
        library.thumbnails.photo(PhotoId(chance.randrange(photos)))


def _commit(library: Library) -> None:
    noise, number = np.random.default_rng(), time.perf_counter_ns()
    files = [FileFacts(b"/new/%d-%d.jpg" % (number, i), 4_000_000, i) for i in range(BATCH)]
    library.photos.record_found(files)
    made = replace(
        reading(*(replace(face(i), crop_jpeg=noise.bytes(PORTRAIT_BYTES)) for i in range(2))),
        thumbnail_jpeg=noise.bytes(THUMBNAIL_BYTES),
    )
    pending = library.photos.pending([b"/new"])
    library.record_batch([PhotoOutcome(row[0], made) for row in pending], "made-up")


def _kill(folder: Path, kills: int) -> None:
    """Kill conversions at random moments; see that everything is there, and goes on."""
    make(folder / "made").close()
    chance, told = random.Random(4), Counter[str]()
    for number in range(kills):
        what = ("encrypt", "decrypt", "renew")[number % 3]
        where, key = folder / str(number), Key.new()
        shutil.copytree(folder / "made", where)
        if what != "encrypt":
            encryption.encrypt(where, PASSWORD, key=key)
        _run_and_kill(where, what, key, chance.uniform(0, 0.25))
        told[_state(where)] += 1
        opened = unlock(where, PASSWORD) if is_encrypted(where) else None
        told["lost decisions"] += _missing(where, opened)
        if opened is not None:
            opened = encryption.finish(where, opened)
        opened = opened if is_encrypted(where) else None
        told["lost decisions"] += _missing(where, opened)
        told["unfinished for good"] += bool(opened and keys.read(where).under_way)
        shutil.rmtree(where)
    print(f"\n{kills} kills: {dict(told)}")


def _run_and_kill(folder: Path, what: str, key: Key, after_s: float) -> None:
    command = [sys.executable, "-m", "tests.helpers.encrypting_process"]
    with subprocess.Popen(
        [*command, str(folder), what, key.hex()], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        if process.stdin is None or process.stdout is None:
            raise SystemExit("no pipes")
        process.stdout.readline()
        process.stdin.write(b"go\n")
        process.stdin.flush()
        time.sleep(after_s)
        process.kill()


def _state(folder: Path) -> str:
    if not is_encrypted(folder):
        return "plain"
    return keys.read(folder).under_way or "encrypted"


def _missing(folder: Path, key: Key | None) -> int:
    """Return how many of the made-up library's 4 people and 30 confirmed faces are not there."""
    library = Library(folder, key)
    people = library.people.all()
    there = len(people) + sum(person.face_count for person in people)
    sound = not library.check()
    library.close()
    return 34 - there if sound else 34


if __name__ == "__main__":
    main()
