"""Which of many photos look nearly the same: by their looks first, then by their thumbnails.

Not for the GUI thread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from faceorg.domain.ids import PhotoId

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from faceorg.engine.jobs import CancelToken
    from faceorg.library.library import Library

    Pairs = NDArray[np.int64]
    Looks = NDArray[np.uint64]

# Bits of 64 in which two looks differ; by the way they are made it is always an even number. Of 150
# photos of `albums` every one that was encoded anew at quality 20, reduced to a quarter, made grey,
# brighter by 30 %, turned by one degree or cropped by 2 % is within 8, 91 % cropped by 5 %.
NEAR_BITS = 8
# But portraits have one layout: of 2.6 million pairs of people-lfw 19 are within 8 bits, and by eye
# ten of them show two people. So the thumbnails have to agree, too (`vision.looks.small_picture`):
# all edits above are .949 and more (but about a quarter of those cropped by 5 %), the likest two
# people .928. By eye what is left of 5.3 million pairs of five collections, 23 pairs, is the same
# picture every time.
ALIKE_MIN = 0.94
BANDS, BAND_BITS = (
    4,
    16,
)  # looks within 7 bits agree in all but one bit of a band, and 96 % within 8
_VALUES = 1 << BAND_BITS
_CHUNK = 1 << 20
_VERIFIED_AT_ONCE = 512


def near_pairs(looks: Looks, token: CancelToken) -> Pairs:
    """Return pairs of rows, int64 (n, 2), whose looks are within `NEAR_BITS`, the nearest first.

    Of many equal looks each is a pair with the first and the next one only, and the first stands
    for all of them where others are near.

    Raises:
        CancelledError: the token said so.
    """
    single, rows, group = np.unique(looks, return_index=True, return_inverse=True)
    order = np.argsort(group, kind="stable")
    equal = group[order[:-1]] == group[order[1:]]
    later = order[1:][equal]
    same = np.stack([order[:-1][equal], later], axis=1)
    with_first = np.stack([rows[group[later]], later], axis=1)
    same = np.unique(np.concatenate([same, with_first]), axis=0)
    found = [np.zeros((0, 2), np.int64)]
    for band in range(BANDS):
        found += list(_near_in_band(single, band, token))
    apart = np.unique(np.concatenate(found), axis=0)
    distance = bits_between(single[apart[:, 0]], single[apart[:, 1]])
    apart = rows[apart[np.argsort(distance, kind="stable")]]
    return np.sort(np.concatenate([same, apart]), axis=1)


def alike_pairs(
    library: Library, photo_ids: NDArray[np.int64], pairs: Pairs, token: CancelToken
) -> Pairs:
    """Return those of some pairs of rows whose thumbnails look the same.

    Pairs that would join what is joined already are left out without a look.

    Args:
        library: whose photos.
        photo_ids: int64 (n,), the photo of each row.
        pairs: int64 (m, 2), the likest first.
        token: asked now and then.

    Raises:
        CancelledError: the token said so.
    """
    parts, pictures = Parts(len(photo_ids)), _Pictures(library)
    kept = []
    for start in range(0, len(pairs), _VERIFIED_AT_ONCE):
        token.checkpoint()
        some = pairs[start : start + _VERIFIED_AT_ONCE].tolist()
        open_pairs = [(a, b) for a, b in some if parts.root(a) != parts.root(b)]
        pictures.read([int(photo_ids[row]) for pair in open_pairs for row in pair])
        for a, b in open_pairs:
            if pictures.likeness(int(photo_ids[a]), int(photo_ids[b])) >= ALIKE_MIN:
                parts.join(a, b)
                kept.append((a, b))
    return np.array(kept, np.int64).reshape(-1, 2)


class Parts:
    """Parts of a graph; each node is one of its own at first."""

    def __init__(self, number: int) -> None:
        self._parent = list(range(number))

    def root(self, node: int) -> int:
        """Return the node that stands for the part of a node."""
        parent = self._parent
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    def join(self, one: int, other: int) -> None:
        """Make one part of two."""
        self._parent[self.root(one)] = self.root(other)


class _Pictures:
    """Small pictures of photos, kept while they are compared."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._kept: dict[int, NDArray[np.float32] | None] = {}

    def read(self, photo_ids: list[int]) -> None:
        """Read the thumbnails of photos."""
        from faceorg.vision.looks import small_picture, thumbnail_pixels

        new = [PhotoId(i) for i in dict.fromkeys(photo_ids) if i not in self._kept]
        jpegs = self._library.thumbnails.some_photos(new)
        for photo_id in new:
            jpeg = jpegs.get(photo_id)
            pixels = None if jpeg is None else thumbnail_pixels(jpeg)
            self._kept[photo_id] = None if pixels is None else small_picture(pixels)

    def likeness(self, one: int, other: int) -> float:
        """Return how like two photos are, -1..1; -1 where one has no thumbnail."""
        first, second = self._kept[one], self._kept[other]
        return -1.0 if first is None or second is None else float(first @ second)


def bits_between(one: Looks, other: Looks) -> NDArray[np.int64]:
    """Return in how many bits looks differ."""
    left = one ^ other
    left = left - ((left >> np.uint64(1)) & np.uint64(0x5555555555555555))
    twos = np.uint64(0x3333333333333333)
    left = (left & twos) + ((left >> np.uint64(2)) & twos)
    left = (left + (left >> np.uint64(4))) & np.uint64(0x0F0F0F0F0F0F0F0F)
    return ((left * np.uint64(0x0101010101010101)) >> np.uint64(56)).astype(np.int64)


def _near_in_band(looks: Looks, band: int, token: CancelToken) -> Iterator[Pairs]:
    """Yield pairs of rows whose looks are near, and agree in all but one bit of a band."""
    part = ((looks >> np.uint64(BAND_BITS * band)) & np.uint64(_VALUES - 1)).astype(np.int64)
    order = np.argsort(part, kind="stable")
    starts = np.concatenate([[0], np.cumsum(np.bincount(part, minlength=_VALUES))])
    ordered, values = looks[order], part[order]
    places = np.arange(len(looks))
    token.checkpoint()
    for near in _within(ordered, places, places + 1, starts[values + 1]):
        yield np.sort(order[near], axis=1)
    for bit in range(BAND_BITS):
        token.checkpoint()
        places = np.flatnonzero(values & (1 << bit) == 0)  # else each pair would be met twice
        wanted = values[places] | (1 << bit)
        for near in _within(ordered, places, starts[wanted], starts[wanted + 1]):
            yield np.sort(order[near], axis=1)


def _within(
    looks: Looks, places: NDArray[np.int64], first: NDArray[np.int64], last: NDArray[np.int64]
) -> Iterator[Pairs]:
    """Yield the near ones of pairs (place, any of first..last), some at a time."""
    counts = last - first
    ends = np.cumsum(counts)
    start = 0
    while start < len(counts):
        base = int(ends[start - 1]) if start else 0
        end = max(start + 1, int(np.searchsorted(ends, base + _CHUNK, "right")))
        number = counts[start:end]
        before = np.repeat(first[start:end] - (ends[start:end] - number - base), number)
        others = before + np.arange(len(before))
        ones = np.repeat(places[start:end], number)
        near = bits_between(looks[ones], looks[others]) <= NEAR_BITS
        yield np.stack([ones[near], others[near]], axis=1)
        start = end
