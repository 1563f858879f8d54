"""What a made library holds: photos, faces and whose they are, as columns; and vectors.

No benchmark of its own; `made_library.py` writes it down.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    Ints = NDArray[np.int64]

DIM = 192
OWN_PART = 0.85  # square root of .72: how much of a vector is its person's
SPECTRUM = 44.0  # dimensions by which the spread falls to 1/e: gives strangers +- .15
FACES_MAX = 40
CHUNK = 50_000
DAYS = 20 * 365
FIRST_DAY = np.datetime64("2004-01-01T00:00:00", "s")
CAST, GROUP_CAST = 24, 8  # how many people, and groups, a directory has
PER_PERSON, PER_GROUP, PER_STRANGER = 60, 12, 5  # faces for each of them, on average
# Shares of what nobody has confirmed.
OTHERS = {
    "suggested": 0.10,
    "grouped": 0.45,
    "loose": 0.30,
    "ignored": 0.08,
    "absorbed": 0.03,
    "not_a_face": 0.04,
}
CONFIRMED, SUGGESTED, GROUPED, LOOSE, IGNORED, ABSORBED, NOT_A_FACE = range(7)
SIZES = (
    *((4000, 3000), (3000, 4000), (4032, 3024), (3024, 4032), (6000, 4000), (4000, 6000)),
    *((5184, 3456), (1920, 1080), (1080, 1920), (1600, 1200), (3264, 2448), (1080, 1080)),
    (9000, 2400),
)
SIZE_WEIGHTS = np.array([20, 7, 18, 9, 10, 5, 8, 6, 3, 5, 5, 3, 1.0])
CAMERAS = (
    *("Canon EOS 5D Mark II", "Canon PowerShot S95", "NIKON D90", "Nikon COOLPIX P5000"),
    *("Fujifilm X100V", "SONY ILCE-7M3", "Apple iPhone 6", "Apple iPhone 12 Pro"),
    *("samsung SM-G991B", "Google Pixel 5", "Panasonic DMC-LX5", None),
)


@dataclass
class Photos:
    """Columns of the photos made, in the order of their ids, which begin with 1."""

    directory: Ints
    taken: NDArray[np.datetime64]
    dated: NDArray[np.bool_]
    size: Ints  # index into SIZES
    camera: Ints
    state: Ints  # 0 done, 1 problem
    missing: NDArray[np.bool_]


@dataclass
class Faces:
    """Columns of the faces made, in the order of their ids, which begin with 1.

    Attributes:
        kind: CONFIRMED, ...
        owner: person, group or stranger by kind, from 1; 0 for nobody.
        place: which one of its photo it is, and of how many.
    """

    photo: Ints
    kind: Ints
    owner: Ints
    place: Ints
    number: Ints


# what there is ---------------------------------------------------------------------------------


def plan_photos(number: int, rng: np.random.Generator) -> tuple[Photos, list[bytes]]:
    """Return photos, directory by directory, and the paths of those."""
    lengths = rng.integers(50, 501, number // 50 + 1)
    lengths = lengths[: int(np.searchsorted(np.cumsum(lengths), number)) + 1]
    lengths[-1] -= int(lengths.sum()) - number
    # More are taken each year; the last directories hold what came from anywhere.
    days = np.sort((DAYS * rng.random(len(lengths)) ** 0.6).astype(np.int64))
    mixed = np.arange(len(lengths)) >= len(lengths) * 0.93
    directory = np.repeat(np.arange(len(lengths)), lengths)
    gaps = np.where(rng.random(number) < 0.5, rng.integers(0, 3, number), 0)
    gaps += np.where(rng.random(number) < 0.4, rng.exponential(400, number).astype(np.int64), 1)
    ends = np.cumsum(gaps)
    since = ends - np.repeat(ends[np.cumsum(lengths) - lengths], lengths)
    seconds = days[directory] * 86400 + 9 * 3600 + since
    anywhere = rng.integers(0, DAYS * 86400, number)
    seconds = np.where(mixed[directory], anywhere, seconds)
    state = (rng.random(number) < 0.001).astype(np.int64)
    usual = rng.integers(0, len(CAMERAS), len(lengths))
    other = rng.integers(0, len(CAMERAS), number)
    made = Photos(
        directory=directory + 1,
        taken=FIRST_DAY + seconds.astype("timedelta64[s]"),
        dated=rng.random(number) >= 0.03,
        size=rng.choice(len(SIZES), number, p=SIZE_WEIGHTS / SIZE_WEIGHTS.sum()),
        camera=np.where(rng.random(number) < 0.85, usual[directory], other),
        state=state,
        missing=np.zeros(number, np.bool_),
    )
    first = (FIRST_DAY + days.astype("timedelta64[D]")).astype("datetime64[D]").astype(str)
    paths = [
        b"/made/mixed/%04d" % i
        if mixed[i]
        else b"/made/%s/%s %04d" % (d[:4].encode(), d.encode(), i)
        for i, d in enumerate(first)
    ]
    return made, paths


def plan_faces(
    photos: Photos, wanted: int, people: int, named_share: float, rng: np.random.Generator
) -> Faces:
    """Return faces, photo by photo, and whose each of them is."""
    number = len(photos.directory)
    means = np.where(
        rng.random(number) < 0.25, 0.0, rng.gamma(1.5, wanted / number / 1.125, number)
    )
    counts = np.minimum(rng.poisson(means), FACES_MAX)
    counts[photos.state > 0] = 0
    may_have = np.flatnonzero((means > 0) & (photos.state == 0))
    while (lacking := wanted - int(counts.sum())) != 0:
        some = rng.choice(may_have, min(abs(lacking), len(may_have)), replace=False)
        counts[some] = np.clip(counts[some] + np.sign(lacking), 0, FACES_MAX)
    photos.missing |= (counts == 0) & (rng.random(number) < 0.01)
    photo = np.repeat(np.arange(number), counts)
    place = np.arange(wanted) - np.repeat(np.cumsum(counts) - counts, counts)
    shares = np.array([named_share, *(s * (1 - named_share) for s in OTHERS.values())])
    kind = rng.choice(len(shares), wanted, p=shares / shares.sum())
    faces = Faces(photo + 1, kind, np.zeros(wanted, np.int64), place, counts[photo])
    directory = photos.directory[photo] - 1
    for kinds, owners, cast in (
        ((CONFIRMED, SUGGESTED), people, CAST),
        ((GROUPED,), int((kind == GROUPED).sum()) // PER_GROUP, GROUP_CAST),
        ((IGNORED, ABSORBED), int((kind == IGNORED).sum()) // PER_STRANGER, GROUP_CAST),
    ):
        _give_owners(faces, directory, kinds, max(owners, 1), cast, rng)
    _give_everybody_a_face(faces, people, rng)
    _nobody_twice(faces, people, rng)
    _no_lonely_ones(faces)
    return faces


def _zipf(number: int, size: int | tuple[int, int], rng: np.random.Generator) -> Ints:
    """Return owners from 1, the first ones by far the most frequent."""
    bounds = np.cumsum(1.0 / np.arange(1, number + 1))
    return np.searchsorted(bounds, rng.random(size) * bounds[-1]).astype(np.int64) + 1


def _give_owners(
    faces: Faces,
    directory: Ints,
    kinds: tuple[int, ...],
    owners: int,
    cast: int,
    rng: np.random.Generator,
) -> None:
    mine = np.flatnonzero(np.isin(faces.kind, kinds))
    casts = _zipf(owners, (int(directory.max()) + 1, cast), rng)
    slot = np.minimum(rng.geometric(3.0 / cast, len(mine)) - 1, cast - 1)
    local = casts[directory[mine], slot]
    anywhere = rng.random(len(mine)) < 0.25
    faces.owner[mine] = np.where(anywhere, _zipf(owners, len(mine), rng), local)


def _give_everybody_a_face(faces: Faces, people: int, rng: np.random.Generator) -> None:
    confirmed = np.flatnonzero(faces.kind == CONFIRMED)
    seen = np.bincount(faces.owner[confirmed], minlength=people + 1)
    lacking = np.flatnonzero(seen[1:] == 0) + 1
    rich = confirmed[seen[faces.owner[confirmed]] > 50]
    lacking = lacking[: len(rich)]
    faces.owner[rng.choice(rich, len(lacking), replace=False)] = lacking


def _nobody_twice(faces: Faces, people: int, rng: np.random.Generator) -> None:
    """Give who would be twice in a photo somebody else's face, or nobody's."""
    family = np.array([0, 0, 1, 3, 2, 2, 3])[faces.kind]
    for trial in range(3):
        key = (faces.photo * 3 + family) * (1 << 32) + faces.owner
        owned = np.flatnonzero(family < 3)
        order = owned[np.argsort(key[owned], kind="stable")]
        again = order[1:][key[order[1:]] == key[order[:-1]]]
        if trial < 2:
            again = again[faces.kind[again] == CONFIRMED]
            faces.owner[again] = _zipf(people, len(again), rng)
        else:
            faces.kind[again], faces.owner[again] = LOOSE, 0


def _no_lonely_ones(faces: Faces) -> None:
    """A group has two faces, a stranger who absorbs has one that was ignored."""
    for kind, of, least in ((GROUPED, GROUPED, 2), (ABSORBED, IGNORED, 1)):
        there = np.bincount(faces.owner[faces.kind == of], minlength=int(faces.owner.max()) + 1)
        lonely = np.flatnonzero((faces.kind == kind) & (there[faces.owner] < least))
        faces.kind[lonely], faces.owner[lonely] = LOOSE, 0


# vectors ---------------------------------------------------------------------------------------


def vector_rows(
    faces: Faces, pack: int, rng: np.random.Generator
) -> Iterator[tuple[int, int, bytes]]:
    """Yield (face, number of the pack, vector as bytes of float16), face by face."""
    turn, _ = np.linalg.qr(rng.standard_normal((DIM, DIM)))
    spread = (np.exp(-np.arange(DIM) / SPECTRUM)[:, None] * turn).astype(np.float32)
    family = np.array([0, 0, 1, 3, 2, 2, 3])[faces.kind]
    sizes = [int(faces.owner[family == k].max(initial=0)) + 1 for k in range(3)]
    starts = np.cumsum([0, *sizes])
    centres = _spread_units(int(starts[-1]), spread, rng)
    which = np.where(family < 3, starts[np.minimum(family, 2)] + faces.owner, -1)
    # One in ten loose faces is somebody's after all.
    owned = np.flatnonzero(family == 0)
    stray = np.flatnonzero((faces.kind == LOOSE) & (rng.random(len(which)) < 0.1))
    which[stray] = which[rng.choice(owned, len(stray))] if len(owned) else -1
    for start in range(0, len(which), CHUNK):
        mine = which[start : start + CHUNK]
        own = np.clip(rng.normal(OWN_PART, 0.06, len(mine)), 0.5, 0.97).astype(np.float32)
        own[mine < 0] = 0.0
        made = centres[np.maximum(mine, 0)] * own[:, None]
        made += _spread_units(len(mine), spread, rng) * np.sqrt(1 - own**2)[:, None]
        made /= np.linalg.norm(made, axis=1, keepdims=True)
        packed = made.astype("<f2").tobytes()
        for k in range(len(mine)):
            yield start + k + 1, pack, packed[2 * DIM * k : 2 * DIM * (k + 1)]


def _spread_units(
    number: int, spread: NDArray[np.float32], rng: np.random.Generator
) -> NDArray[np.float32]:
    """Return unit vectors float32 (number, DIM) as unlike as strangers are."""
    made: NDArray[np.float32] = rng.standard_normal((number, DIM), np.float32) @ spread
    made += 0.07 * np.linalg.norm(spread) * spread[0] / np.linalg.norm(spread[0])
    made /= np.linalg.norm(made, axis=1, keepdims=True)
    return made
