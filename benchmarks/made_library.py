"""Makes libraries of any size out of nothing: sizes that can't be photographed.

    python benchmarks/made_library.py DIR --photos 100000 [--faces-per-photo 3] [--people 5000]
        [--named-share .6] [--no-vectors] [--thumbnails] [--seed 0]

Photos of twenty years in directories of 50 to 500 files, in bursts, some of them undated, of
usual sizes and cameras. People are of Zipf sizes and come in company: a directory has its own few
of them. Vectors are as those of the default pack: two faces of one person have a likeness of .72 on
average, strangers .01 +- .15. Faces are confirmed, suggested, grouped, loose, ignored, absorbed
and "not a face"; what a library promises holds (nobody is in a photo twice, groups have two faces
at least). There are no files; thumbnails only where asked for, as small as can be, without them
`faceorg check` finds them lacking and nothing else.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from made_plan import (
    ABSORBED,
    CAMERAS,
    CHUNK,
    CONFIRMED,
    GROUPED,
    IGNORED,
    NOT_A_FACE,
    PER_PERSON,
    SIZES,
    SUGGESTED,
    Faces,
    Photos,
    plan_faces,
    plan_photos,
    vector_rows,
)

from faceorg.domain.people import name_key
from faceorg.engine.packs import current_pack_id
from faceorg.library.counts import recount
from faceorg.library.library import Library

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faceorg.library.database import Database

NOW = "2024-06-01T12:00:00+00:00"
EXPOSURES = tuple(
    f"{mm} mm, f/{f}, 1/{s} s, ISO {iso}"
    for mm, f, s, iso in (
        *((23, 2.8, 500, 160), (35, 4, 250, 200), (50, 1.8, 60, 800), (85, 2, 125, 400)),
        *((4.2, 1.8, 30, 640), (26, 1.6, 1000, 32), (105, 5.6, 320, 1600), (18, 8, 200, 100)),
    )
)
FIRST = (
    *("Anna", "Ben", "Clara", "David", "Elena", "Felix", "Greta", "Hugo", "Ida", "Jonas", "Karl"),
    *("Lena", "Mia", "Noah", "Olga", "Paul", "Quentin", "Rosa", "Samuel", "Tara", "Uma", "Viktor"),
    *("Wanda", "Xaver", "Yara", "Zoë", "Amir", "Bao", "Chiara", "Dmitri", "Emeka", "Fatima"),
    *("Goran", "Haruto", "Ingrid", "Jamal", "Kenji", "Lucía", "Mohamed", "Nadia", "Oscar"),
    *("Priya", "Rafael", "Sofía", "Tomás", "Ursula", "Vera", "Wei"),
)
START = ("Ka", "Lo", "Mi", "Ne", "Ro", "Sa", "Ta", "Vi", "Wa", "Be", "Du", "Fi", "Ga", "Ho", "Ju")
MIDDLE = ("la", "ri", "no", "me", "sto", "vi", "ka", "du", "ber", "lin", "ga", "ro")
END = ("ski", "son", "er", "mann", "ova", "ez", "ini", "ic", "chi", "berg")


def make_library(
    folder: Path,
    photos: int,
    faces_per_photo: float = 3.0,
    people: int | None = None,
    named_share: float = 0.6,
    vectors: bool = True,
    seed: int = 0,
    *,
    thumbnails: bool = False,
) -> None:
    """Make a library in `folder`, which must not hold one; see the module for what it is like.

    Args:
        folder: of the library.
        photos: how many.
        faces_per_photo: on average; a quarter of the photos has none.
        people: how many have a name; one for each 60 faces without it.
        named_share: part of the faces that are confirmed, before who is twice in a photo.
        vectors: of the default pack, one for each face.
        seed: the same one gives the same library.
        thumbnails: of photos and faces, a few hundred bytes each.
    """
    rng = np.random.default_rng(seed)
    wanted = round(photos * faces_per_photo)
    people = max(10, wanted // PER_PERSON) if people is None else people
    library = Library(folder)
    try:
        db = library.database
        made, directories = plan_photos(photos, rng)
        faces = plan_faces(made, wanted, people, named_share, rng)
        _say(f"{photos} photos, {len(faces.photo)} faces, {people} people planned")
        db.run("PRAGMA foreign_keys=OFF")
        db.run("PRAGMA synchronous=OFF")
        db.run("PRAGMA cache_size=-200000")
        later = _without_indexes(db)
        _write_photos(db, made, directories, rng)
        _write_owners(db, people, faces)
        _write_faces(db, made, faces, rng)
        if vectors:
            _write_vectors(db, faces, current_pack_id(library), rng)
        if thumbnails:
            _write_thumbnails(library, photos, len(faces.photo), rng)
        _say("indexes")
        for sql in later:
            db.run(sql)
        recount(db)
        db.run("PRAGMA foreign_keys=ON")
        db.run("ANALYZE")
        db.run("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        library.close()


# rows ------------------------------------------------------------------------------------------


def _without_indexes(db: Database) -> list[str]:
    """Drop indexes and triggers; return the statements that make them again."""
    rows = db.rows(
        "SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger')"
        " AND sql IS NOT NULL ORDER BY type, name"
    )
    for kind, name, _ in rows:
        db.run(f"DROP {kind} {name}")
    return [sql for _, _, sql in rows]


def _insert(db: Database, table: str, columns: str, rows: Iterator[Any], number: int) -> None:
    """Write rows of `columns`, some ten thousand in each transaction."""
    started = time.monotonic()
    marks = ", ".join("?" * len(columns.split(",")))
    sql = f"INSERT INTO {table} ({columns}) VALUES ({marks})"  # noqa: S608 - names from here
    for start in range(0, number, CHUNK):
        with db.transaction():
            db.run_many(sql, (next(rows) for _ in range(min(CHUNK, number - start))))
    _say(f"{table}: {number} rows in {time.monotonic() - started:.0f} s")


def _write_photos(
    db: Database, photos: Photos, directories: list[bytes], rng: np.random.Generator
) -> None:
    db.run("INSERT INTO folders (path, added_at) VALUES (?, ?)", (b"/made", NOW))
    _insert(db, "directories", "path", ((path,) for path in directories), len(directories))
    columns = (
        "directory_id, name, name_text, size_bytes, mtime_ns, state, width, height, format,"
        " taken_at, dated, camera, exposure, favourite, missing, missing_since, fingerprint"
    )
    _insert(db, "photos", columns, _photo_rows(photos, rng), len(photos.directory))
    rows = db.rows(
        "SELECT p.id, d.path || '/' || p.name FROM photos p JOIN directories d"
        " ON d.id = p.directory_id WHERE p.state = 'problem'"
    )
    bad = ((i, path, "truncated", "JPEG", NOW) for i, path in rows)
    _insert(db, "problems", "photo_id, path, code, detail, since", bad, len(rows))


def _photo_rows(photos: Photos, rng: np.random.Generator) -> Iterator[tuple[Any, ...]]:
    number = len(photos.directory)
    for start in range(0, number, CHUNK):
        part = slice(start, min(start + CHUNK, number))
        count = part.stop - part.start
        marks = rng.bytes(16 * count)
        sizes = rng.lognormal(15.2, 0.5, count).astype(np.int64).tolist()
        texts = np.datetime_as_string(photos.taken[part], unit="s").tolist()
        times = photos.taken[part].astype(np.int64).tolist()
        exposures = rng.integers(0, len(EXPOSURES), count).tolist()
        favourites = (rng.random(count) < 0.01).astype(int).tolist()
        columns = zip(
            *(c[part].tolist() for c in (photos.directory, photos.state, photos.size)),
            *(c[part].tolist() for c in (photos.camera, photos.dated, photos.missing)),
            strict=True,
        )
        for k, (directory, bad, size, camera, dated, missing) in enumerate(columns):
            name = f"IMG_{(start + k) % 100_000:05}.JPG"
            width, height = (None, None) if bad else SIZES[size]
            yield (
                *(directory, name.encode(), name, sizes[k], times[k] * 10**9 + 500 * k),
                *("problem" if bad else "done", width, height, None if bad else "JPEG"),
                *(None if bad else texts[k], 0 if bad else int(dated)),
                *(None if bad else CAMERAS[camera], None if bad else EXPOSURES[exposures[k]]),
                *(favourites[k], int(missing), NOW if missing else None),
                None if bad else marks[16 * k : 16 * k + 16],
            )


def _write_owners(db: Database, people: int, faces: Faces) -> None:
    rng = np.random.default_rng(people)
    names = [_name(i, rng) for i in range(people)]
    rows = ((name, name_key(name), NOW) for name in names)
    _insert(db, "people", "name, name_key, created_at", rows, people)
    for table, kind in (("groups", GROUPED), ("strangers", IGNORED)):
        ids = np.unique(faces.owner[faces.kind == kind]).tolist()
        _insert(db, table, "id, created_at", ((i, NOW) for i in ids), len(ids))


def _name(i: int, rng: np.random.Generator) -> str:
    a, b, c, d = (int(k) for k in rng.integers(0, 1 << 20, 4))
    last = START[a % len(START)] + MIDDLE[b % len(MIDDLE)] + MIDDLE[c % len(MIDDLE)]
    return f"{FIRST[i % len(FIRST)]} {last}{END[d % len(END)]}"


def _write_faces(db: Database, photos: Photos, faces: Faces, rng: np.random.Generator) -> None:
    columns = (
        "photo_id, x, y, w, h, landmarks, score, second_score, quality, sharpness, size_px,"
        " yaw, pitch, roll, norm, source, decision, person_id, group_id, suggested_person_id,"
        " suggestion_score, stranger_id"
    )
    _insert(db, "faces", columns, _face_rows(photos, faces, rng), len(faces.photo))


def _face_rows(photos: Photos, faces: Faces, rng: np.random.Generator) -> Iterator[tuple[Any, ...]]:
    for start in range(0, len(faces.photo), CHUNK):
        part = slice(start, min(start + CHUNK, len(faces.photo)))
        read = zip(faces.photo[part].tolist(), *_readings(photos, faces, part, rng), strict=True)
        decisions = zip(
            faces.kind[part].tolist(),
            faces.owner[part].tolist(),
            rng.uniform(0.4, 0.8, part.stop - part.start).tolist(),
            strict=True,
        )
        for reading, (kind, owner, score) in zip(read, decisions, strict=True):
            suggested = (owner, score) if kind == SUGGESTED else (None, None)
            yield (
                *(*reading, "detected", _DECISIONS.get(kind)),
                *(owner if kind == CONFIRMED else None, owner if kind == GROUPED else None),
                *(*suggested, owner if kind in {IGNORED, ABSORBED} and owner else None),
            )


_DECISIONS = {CONFIRMED: "confirmed", IGNORED: "ignored", NOT_A_FACE: "not_a_face"}
_POINTS = np.array([(0.3, 0.4), (0.7, 0.4), (0.5, 0.6), (0.35, 0.8), (0.65, 0.8)])


def _readings(
    photos: Photos, faces: Faces, part: slice, rng: np.random.Generator
) -> list[list[Any]]:
    """Return box, landmarks and all figures of some faces, column by column."""
    photo, place, number = (c[part] for c in (faces.photo, faces.place, faces.number))
    count = len(photo)
    height = np.array([h for _, h in SIZES])[photos.size[photo - 1]]
    width = np.array([w for w, _ in SIZES])[photos.size[photo - 1]]
    h = np.minimum(rng.lognormal(-2.2, 0.5, count), 0.8)
    w = np.minimum(h * 0.75 * height / width, 0.95 / number)
    x = (place + rng.random(count) * np.maximum(0.0, 1 - w * number)) / number
    y = rng.random(count) * (1 - h)
    points = np.stack([x, y], 1)[:, None] + _POINTS * np.stack([w, h], 1)[:, None]
    points += rng.normal(0, 0.01, points.shape) * w[:, None, None]
    packed = points.astype("<f4").reshape(count, 10).tobytes()
    plain = (
        *(rng.uniform(0.6, 0.95, count), np.clip(rng.normal(0.62, 0.15, count), 0.02, 0.98)),
        *(rng.uniform(0.2, 0.9, count), h * height, rng.normal(0, 22, count)),
        *(rng.normal(0, 10, count), rng.normal(0, 9, count), rng.normal(66, 7, count)),
    )
    score, quality, *rest = (column.tolist() for column in plain)
    second = np.where(rng.random(count) < 0.9, rng.uniform(0.3, 0.95, count), np.nan).tolist()
    return [
        *(x.tolist(), y.tolist(), w.tolist(), h.tolist()),
        [packed[40 * i : 40 * i + 40] for i in range(count)],
        *(score, [None if value != value else value for value in second], quality, *rest),  # noqa: PLR0124
    ]


def _write_vectors(db: Database, faces: Faces, pack: str, rng: np.random.Generator) -> None:
    number = len(faces.photo)
    db.run("INSERT INTO packs (id, name) VALUES (1, ?)", (pack,))
    _insert(db, "face_vectors", "face_id, pack_id, vector", vector_rows(faces, 1, rng), number)


# pictures --------------------------------------------------------------------------------------


def _write_thumbnails(library: Library, photos: int, faces: int, rng: np.random.Generator) -> None:
    pictures, portraits = _pictures((120, 80), rng), _pictures((64, 64), rng)
    for start in range(0, max(photos, faces), CHUNK):
        some = [(i + 1, pictures[i % len(pictures)]) for i in _range(start, photos)]
        others = [(i + 1, portraits[i % len(portraits)]) for i in _range(start, faces)]
        library.thumbnails.put(some, others)  # type: ignore[arg-type]
    library.thumbnails.set_complete()
    _say("thumbnails")


def _range(start: int, number: int) -> range:
    return range(start, min(start + CHUNK, number))


def _pictures(size: tuple[int, int], rng: np.random.Generator) -> list[bytes]:
    """Return small JPEGs that can be told apart."""
    import cv2

    found = []
    for _ in range(97):
        coarse = rng.integers(0, 255, (4, 4, 3), np.uint8)
        picture = cv2.resize(coarse, size, interpolation=cv2.INTER_CUBIC)
        found.append(cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, 60])[1].tobytes())
    return found


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def main() -> None:
    """Make one library."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--photos", type=int, required=True)
    parser.add_argument("--faces-per-photo", type=float, default=3.0)
    parser.add_argument("--people", type=int)
    parser.add_argument("--named-share", type=float, default=0.6)
    parser.add_argument("--no-vectors", action="store_true")
    parser.add_argument("--thumbnails", action="store_true")
    parser.add_argument("--seed", type=int, default=0)
    a = parser.parse_args()
    make_library(
        a.folder,
        a.photos,
        a.faces_per_photo,
        a.people,
        a.named_share,
        not a.no_vectors,
        a.seed,
        thumbnails=a.thumbnails,
    )


if __name__ == "__main__":
    main()
