"""How safe covered faces are: covers those of a folder of photos and tries to recognise them.

    python benchmarks/covering.py PHOTOS [--way blur|cover] [--skip N] [--most N] [--json]

Every face that indexing finds counts as a person, known by this very photo: nobody is easier to
recognise. Each photo is covered twice: whole, and with its surest face as the chosen one. Counted:

- covered faces that still match their person above the suggestion threshold: looked for anew by
  the detector at its lowest setting; and where the face was known to be, if more so than a plain
  patch in its place (small dark faces are like anything that shows no face: `like_a_patch`);
- faces found at the lowest setting in the photo that no pixel was covered of, and faces found so in
  the result that are none of a blur's or a patch's own making: less than half of them is covered;
- chosen faces that are still found, and still match.

Ctrl+C ends it with the photos looked at so far; --skip goes on behind them.
"""

from __future__ import annotations

import argparse
import json
import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from faceorg.domain.errors import PhotoProblemError
from faceorg.domain.safety import DecodingLimits
from faceorg.engine.sharing.covering import Known, cover_faces
from faceorg.people.thresholds import Thresholds
from faceorg.vision.covering import Covering, covered
from faceorg.vision.decoding.decoders import Decoders
from faceorg.vision.decoding.suffixes import SUFFIXES
from faceorg.vision.packs import default_pack
from faceorg.vision.reader import FaceReader
from faceorg.vision.thorough import ThoroughFinder, overlap

if TYPE_CHECKING:
    from faceorg.domain.faces import FaceReading
    from faceorg.domain.geometry import Box
    from faceorg.vision.decoding.picture import Picture
    from faceorg.vision.detector import Detections

SIDE_PX = 1600


class Counts:
    """Sums over all photos; the names are printed."""

    def __init__(self) -> None:
        self.photos = self.known_faces = self.covered = self.strengthened = 0
        self.found_at_lowest = self.uncovered = self.found_again_bare = 0
        self.matched_anew = self.matched_in_place = self.like_a_patch = 0
        self.chosen = self.chosen_found = self.chosen_matched = 0
        self.highest_anew = -1.0


def judge(
    counts: Counts,
    finder: ThoroughFinder,
    reader: FaceReader,
    picture: Picture,
    way: Covering,
    least: float,
) -> None:
    """Cover one photo whole and with a chosen face, and count."""
    readings = reader.read(picture)
    pixels = picture.pixels
    height, width = pixels.shape[:2]
    size = np.array([width, height], np.float32)
    counts.photos += 1
    counts.known_faces += len(readings)
    for chosen in [None, *readings[:1]]:
        others = [r for r in readings if r is not chosen]
        known = Known([chosen.box] if chosen else [], [r.box for r in others])
        made = cover_faces(finder, pixels, known, way, least)
        counts.covered += made.faces
        counts.strengthened += made.strengthened
        kept = _boxes([chosen.box] if chosen else [], width, height)
        lowest, again = finder.lowest(pixels), finder.lowest(made.pixels)
        for found, bare in ((lowest, 0.0), (again, 0.499)):
            loose = [b for b in found.boxes if not len(kept) or not _is_chosen(b, kept)]
            missed = sum(_share(made.mask, b) <= bare for b in loose)
            if found is lowest:
                counts.found_at_lowest += len(loose)
                counts.uncovered += missed
            else:
                counts.found_again_bare += missed
        if len(kept):  # who stays may look like the neighbour
            again = again.take(np.array([not _is_chosen(b, kept) for b in again.boxes], np.bool_))
        every = _boxes([r.box for r in others], width, height)
        patched = covered(pixels, every, kept, Covering.COVER)[0]
        match(counts, finder, made.pixels, patched, again, others, size, least)
        if chosen is not None:
            see_chosen(counts, reader, made.pixels, picture, chosen, kept, least)


def match(
    counts: Counts,
    finder: ThoroughFinder,
    pixels: np.ndarray,
    patched: np.ndarray,
    again: Detections,
    others: list[FaceReading],
    size: np.ndarray,
    least: float,
) -> None:
    """Count covered faces that are recognised: where they were, and found anew."""
    if not others:
        return
    originals = np.stack([r.vector for r in others])
    places = np.stack([r.landmarks for r in others]) * size
    in_place = (finder.vectors(pixels, places.astype(np.float32)) * originals).sum(axis=1)
    patch = (finder.vectors(patched, places.astype(np.float32)) * originals).sum(axis=1)
    matched = in_place >= least
    counts.matched_in_place += int((matched & (in_place > patch + 0.05)).sum())
    counts.like_a_patch += int((matched & (in_place <= patch + 0.05)).sum())
    if len(again):
        near = overlap(_boxes([r.box for r in others], *size), again.boxes) > 0.1
        like = np.where(near, originals @ finder.vectors(pixels, again.landmarks).T, -1.0)
        counts.matched_anew += int((like.max(axis=1) >= least).sum())
        counts.highest_anew = max(counts.highest_anew, float(like.max()))


def see_chosen(
    counts: Counts,
    reader: FaceReader,
    pixels: np.ndarray,
    picture: Picture,
    chosen: FaceReading,
    kept: np.ndarray,
    least: float,
) -> None:
    """Count whether the chosen face is still found, and recognised."""
    from dataclasses import replace

    counts.chosen += 1
    height, width = pixels.shape[:2]
    for reading in reader.read(replace(picture, pixels=pixels)):
        if overlap(_boxes([reading.box], width, height), kept)[0, 0] >= 0.4:
            counts.chosen_found += 1
            counts.chosen_matched += float(reading.vector @ chosen.vector) >= least
            return


def _boxes(boxes: list[Box], width: float, height: float) -> np.ndarray:
    return np.array([b.in_pixels(width, height) for b in boxes], np.float32).reshape(-1, 4)


def _is_chosen(box: np.ndarray, kept: np.ndarray) -> bool:
    from faceorg.engine.sharing.covering import _is_kept

    return bool(_is_kept(box[None], kept)[0])


def _share(mask: np.ndarray, box: np.ndarray) -> float:
    x, y, w, h = (int(v) for v in box)
    part = mask[max(0, y) : max(0, y + h), max(0, x) : max(0, x + w)]
    return float(part.mean()) if part.size else 1.0


def main() -> None:
    """Print the counts of a folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("photos", type=Path)
    parser.add_argument("--way", type=Covering, default=Covering.BLUR)
    parser.add_argument("--skip", type=int, default=0)
    parser.add_argument("--most", type=int, default=0)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    pack = default_pack()
    least = Thresholds.of_pack(pack.thresholds).suggestion_min
    finder, reader, counts = ThoroughFinder(pack), FaceReader(pack), Counts()
    paths = sorted(p for p in arguments.photos.rglob("*") if p.suffix.lower() in SUFFIXES)
    with Decoders(1, DecodingLimits()) as decoders, suppress(KeyboardInterrupt):
        for path in paths[arguments.skip :][: arguments.most or None]:
            try:
                picture = decoders.decode(os.fsencode(path), SIDE_PX)
            except PhotoProblemError:
                continue
            judge(counts, finder, reader, picture, arguments.way, least)
    print(
        json.dumps(
            {"way": arguments.way, "threshold": least, **vars(counts)},
            indent=None if arguments.json else 1,
        )
    )


if __name__ == "__main__":
    main()
