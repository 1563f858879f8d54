"""What forgetting one person costs in a large, made-up library; see docs/forgetting.md.

    python -m benchmarks.forgetting FOLDER [FACES]

FOLDER must not exist; 100,000 faces take about 1.3 GB, and as much again while files are written.
"""

from __future__ import annotations

import sys
import time
from contextlib import closing
from pathlib import Path

import numpy as np

from faceorg.domain.ids import FaceId, PhotoId
from faceorg.domain.safety import ForgetKind, ForgetTarget
from faceorg.engine import edits
from faceorg.engine.safety.forgetting import forget, preview
from faceorg.library.library import Library

PEOPLE, FACES_EACH = 500, 100
PHOTO_BYTES, PORTRAIT_BYTES = 9000, 3000


def fill(library: Library, faces: int) -> None:
    """Write photos of two faces each, with vectors and pictures of random bytes, and name some."""
    rng, database, photos = np.random.default_rng(1), library.database, faces // 2
    with database.transaction():
        database.run("INSERT INTO directories (id, path) VALUES (1, ?)", (b"/p",))
        database.run_many(
            "INSERT INTO photos (id, directory_id, name, name_text, size_bytes, mtime_ns, state,"
            " width, height, taken_at)"
            " VALUES (?, 1, ?, ?, 1, 1, 'done', 4000, 3000, '2020-01-01T00:00:00')",
            ((i, b"%d.jpg" % i, f"{i}.jpg") for i in range(1, photos + 1)),
        )
        database.run_many(
            "INSERT INTO faces (id, photo_id, x, y, w, h, landmarks, score, quality, sharpness,"
            " size_px, yaw, pitch, roll, norm, source)"
            " VALUES (?, ?, ?, 0.1, 0.1, 0.1, ?, 0.9, 0.5, 0.5, 100, 0, 0, 0, 20, 'detected')",
            ((i, (i + 1) // 2, 0.1 + 0.4 * (i % 2), b"l" * 40) for i in range(1, faces + 1)),
        )
        database.run_many(
            "INSERT INTO vectors VALUES (?, 'made-up', ?)",
            ((i, rng.standard_normal(256).astype("<f2").tobytes()) for i in range(1, faces + 1)),
        )
    noise = rng.bytes(PHOTO_BYTES + faces)
    library.thumbnails.put(
        ((PhotoId(i), noise[i : i + PHOTO_BYTES]) for i in range(1, photos + 1)),
        ((FaceId(i), noise[i : i + PORTRAIT_BYTES]) for i in range(1, faces + 1)),
    )
    for person in range(min(PEOPLE, faces // FACES_EACH)):
        ids = [FaceId(person * FACES_EACH + i) for i in range(1, FACES_EACH + 1)]
        edits.name_faces(library, ids, f"Person number {person:04}", new_person=True)


def main() -> None:
    """Fill a library, forget somebody, and say how long it took and what is left of the name."""
    folder = Path(sys.argv[1])
    faces = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    with closing(Library(folder)) as library:
        fill(library, faces)
    with closing(Library(folder)) as library:
        size = sum(path.stat().st_size for path in folder.glob("*.sqlite"))
        person = library.people.named("Person number 0003")[0]
        target = ForgetTarget(ForgetKind.PERSON, person.person_id)
        started = time.perf_counter()
        preview(library, target)
        counted = time.perf_counter()
        forget(library, target)
        done = time.perf_counter()
    name = person.name.encode()
    left = [path.name for path in folder.rglob("*") if path.is_file() and name in path.read_bytes()]
    print(f"{faces:,} faces, {size / 1e6:,.0f} MB: counted in {counted - started:.1f} s,")
    print(f"forgotten in {done - counted:.1f} s; files that still hold the name: {left or 'none'}")


if __name__ == "__main__":
    main()
