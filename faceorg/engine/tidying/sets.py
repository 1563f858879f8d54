"""Which photos are there twice, nearly the same, or one of a burst; and which of them is best.

Nothing is decided here and no file is touched: somebody is shown the sets. Not for the GUI thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

from faceorg.domain.ids import PhotoId
from faceorg.engine.tidying.near import Parts, alike_pairs, bits_between, near_pairs
from faceorg.library import looks as stored

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from faceorg.engine.jobs import CancelToken
    from faceorg.library.library import Library
    from faceorg.library.looks import Looks, Shown

    Pairs = NDArray[np.int64]

# Within seconds and from one camera more may move: 99.7 % of 300 photos of `albums` cropped by 5 %
# are within 16, and 50 of their 133,386 pairs, of which next to none were taken together.
BURST_BITS = 16
BURST_S = 4
KEPT_SETTING = "tidy_kept"
KEPT_MAX = 5000


class Likeness(StrEnum):
    """Why photos are a set, the surest first."""

    SAME_FILE = "same_file"
    NEARLY = "nearly"
    BURST = "burst"


@dataclass(frozen=True, slots=True)
class AlikeSet:
    """Photos of which one might do.

    Attributes:
        photo_ids: the best one first, then the others from good to bad.
    """

    likeness: Likeness
    photo_ids: tuple[PhotoId, ...]

    @property
    def key(self) -> str:
        """Return what it is remembered by once somebody has kept all of it."""
        return "-".join(str(i) for i in sorted(self.photo_ids))


def alike_sets(library: Library, token: CancelToken) -> list[AlikeSet]:
    """Return all sets that nobody has kept as they are, the largest first.

    Raises:
        CancelledError: the token said so.
    """
    token.checkpoint()
    found: list[tuple[Likeness, list[PhotoId]]] = [
        (Likeness.SAME_FILE, photos) for photos in stored.same_files(library.database)
    ]
    one_of = {i: photos[0] for _, photos in found for i in photos}
    data = stored.looks(library.database)
    keep = np.array([one_of.get(PhotoId(i), i) == i for i in data.ids.tolist()], np.bool_)
    data = data._replace(**{n: getattr(data, n)[keep] for n in data._fields})
    token.checkpoint()
    near = alike_pairs(library, data.ids, near_pairs(data.looks, token), token)
    burst = burst_pairs(data)
    parts = _joined(len(data.ids), np.concatenate([near, burst]))
    at_once = {int(row) for row in burst.ravel()}
    for part in parts:
        likeness = Likeness.BURST if at_once.issuperset(part) else Likeness.NEARLY
        found.append((likeness, [PhotoId(int(data.ids[row])) for row in part]))
    token.checkpoint()
    kept = set(library.settings.get(KEPT_SETTING) or ())
    sets = [AlikeSet(kind, best_first(library, photos)) for kind, photos in found]
    order = {kind: number for number, kind in enumerate(Likeness)}
    shown = [s for s in sets if s.key not in kept]
    return sorted(shown, key=lambda s: (order[s.likeness], -len(s.photo_ids), s.photo_ids))


def keep_all(library: Library, alike: AlikeSet) -> None:
    """Remember that somebody wants all photos of a set; it is not shown again."""
    kept = [*(library.settings.get(KEPT_SETTING) or ()), alike.key]
    library.settings.set(KEPT_SETTING, kept[-KEPT_MAX:])


def burst_pairs(data: Looks) -> Pairs:
    """Return the pairs of rows, int64 (n, 2), taken by one camera within seconds, and alike."""
    rows = np.flatnonzero((data.seconds >= 0) & (data.cameras > 0))
    order = rows[np.lexsort((data.ids[rows], data.seconds[rows], data.cameras[rows]))]
    before, after = order[:-1], order[1:]
    together = (data.cameras[before] == data.cameras[after]) & (
        data.seconds[after] - data.seconds[before] <= BURST_S
    )
    together &= bits_between(data.looks[before], data.looks[after]) <= BURST_BITS
    return np.stack([before[together], after[together]], axis=1)


def best_first(library: Library, photos: Sequence[PhotoId]) -> tuple[PhotoId, ...]:
    """Return photos from the best one to the worst.

    A favourite comes first; then the one with most faces, all of them well seen (their quality
    falls where they are turned away, blurred or small); then the sharper picture, the one with more
    pixels, the larger file.

    Shut eyes are not told from open ones: of 500 faces of people-lfw some of the 60 with the best
    quality have them shut, and how dark, how high and how rich in edges an eye is, measured where
    the landmarks are, sorts by skin, glasses and light.
    """
    from faceorg.vision.looks import look_and_sharpness

    known = {entry.photo_id: entry for entry in stored.shown(library.database, photos)}
    pictures = library.thumbnails.some_photos(photos)
    sharp = {i: look_and_sharpness(pictures[i])[1] if i in pictures else 0.0 for i in photos}

    def rank(photo_id: PhotoId) -> tuple[float, ...]:
        entry: Shown = known[photo_id]
        well_seen = round(0.5 * (entry.worst + entry.mean), 2)
        details = (round(sharp[photo_id], 1), entry.pixels, entry.size_bytes)
        return (-entry.favourite, -entry.faces, -well_seen, *(-d for d in details), photo_id)

    return tuple(sorted((i for i in photos if i in known), key=rank))


def _joined(number: int, pairs: Pairs) -> list[list[int]]:
    """Return the parts of a graph of `number` nodes that hold more than one."""
    joined = Parts(number)
    for a, b in pairs.tolist():
        joined.join(a, b)
    touched: Iterable[int] = sorted({int(node) for node in pairs.ravel()})
    parts: dict[int, list[int]] = {}
    for node in touched:
        parts.setdefault(joined.root(node), []).append(node)
    return list(parts.values())
