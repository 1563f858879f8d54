"""How safe covered faces are: covers those of a folder of photos and tries to recognise them.

    python benchmarks/covering.py PHOTOS [--way blur|cover] [--chosen N] [--into FILE.jsonl]
                                         [--seconds S] [--only NAME] [--json]

Every face that indexing finds counts as a person, known by this very photo: nobody is easier to
recognise. Each photo is covered whole, and once more with each of its N surest faces as the chosen
one. Counted:

- covered faces that still match their person above the suggestion threshold: looked for anew by
  the detector at its lowest setting; and where the face was known to be, if more so than a plain
  patch in its place (small dark faces are like anything that shows no face: `like_a_patch`, and so
  does every face count of which nothing is left but one colour);
- faces found at the lowest setting in the photo that no pixel was covered of, and faces found so in
  the result that are none of a blur's or a patch's own making: less than half of them is covered,
  or belongs to the chosen face;
- chosen faces that are still found, and still match; `beside` counts those of them that a face
  which indexing finds overlaps, as every pixel can only be one's own;
- photos that the program itself would leave out, as it could not cover them safely: `left_out`;
  nothing of them is given away, so nothing else of them counts.

With --into each photo is a line of that file, and what stands there is not done again: so a long
run can be had in slices. Ctrl+C and --seconds end it with the photos looked at so far.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from faceorg.domain.errors import PhotoProblemError
from faceorg.domain.safety import DecodingLimits
from faceorg.engine.sharing.covering import Known, cover_faces
from faceorg.engine.sharing.judging import Chosen, share
from faceorg.people.thresholds import Thresholds
from faceorg.vision.covering import Covering, covered, faces_that_stay
from faceorg.vision.decoding.decoders import Decoders
from faceorg.vision.decoding.suffixes import SUFFIXES
from faceorg.vision.packs import default_pack
from faceorg.vision.reader import FaceReader
from faceorg.vision.thorough import ThoroughFinder, overlap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faceorg.domain.faces import FaceReading
    from faceorg.domain.geometry import Box
    from faceorg.engine.sharing.covering import Covered
    from faceorg.vision.decoding.picture import Picture
    from faceorg.vision.detector import Detections

SIDE_PX = 1600
COUNTED = (
    *("photos", "known_faces", "pictures", "left_out", "covered", "strengthened"),
    *("found_at_lowest", "uncovered", "found_again_bare"),
    *("matched_anew", "matched_in_place", "like_a_patch"),
    *("chosen", "chosen_left_out", "chosen_found", "chosen_matched", "beside", "beside_found"),
)


class Remembering:
    """A finder that looks at the photo itself only once; everything else goes to the real one."""

    def __init__(self, finder: ThoroughFinder, original: np.ndarray) -> None:
        self._finder, self._original = finder, original
        self._seen: dict[str, Any] = {}

    def _once(self, name: str, pixels: np.ndarray) -> Any:
        look = getattr(self._finder, name)
        if pixels is not self._original:
            return look(pixels)
        if name not in self._seen:
            self._seen[name] = look(pixels)
        return self._seen[name]

    def sure(self, pixels: np.ndarray) -> np.ndarray:
        """See `ThoroughFinder.sure`."""
        return self._once("sure", pixels)

    def lowest(self, pixels: np.ndarray) -> Detections:
        """See `ThoroughFinder.lowest`."""
        return self._once("lowest", pixels)

    def more(self, pixels: np.ndarray) -> np.ndarray:
        """See `ThoroughFinder.more`."""
        return self._once("more", pixels)

    def vectors(self, pixels: np.ndarray, landmarks: np.ndarray) -> np.ndarray:
        """See `ThoroughFinder.vectors`."""
        return self._finder.vectors(pixels, landmarks)


@dataclass
class Judged:
    """One photo while it is judged.

    Attributes:
        counts: of what `COUNTED` names.
        notes: what went wrong, for people.
        highest: the cosine similarity of the covered face that is most like itself.
    """

    reader: FaceReader
    finder: Remembering
    picture: Picture
    readings: list[FaceReading]
    way: Covering
    least: float
    counts: Counter[str]
    notes: list[str]
    highest: float = -1.0

    def cover(self, chosen: FaceReading | None) -> None:
        """Cover the photo but for a chosen face, and count."""
        pixels = self.picture.pixels
        height, width = pixels.shape[:2]
        others = [r for r in self.readings if r is not chosen]
        mine = [chosen.box] if chosen else []
        known = Known(mine, [r.box for r in others])
        made = cover_faces(self.finder, pixels, known, self.way, self.least)
        self.counts["pictures"] += 1
        if not made.safe:
            self.counts["left_out"] += 1
            self.counts["chosen_left_out"] += chosen is not None
            self.notes.append(f"left out, chosen: {chosen and chosen.box}")
            return
        self.counts["covered"] += made.faces
        self.counts["strengthened"] += made.strengthened
        kept = _boxes(mine, width, height)
        again = self.finder.lowest(made.pixels)
        stays = Chosen(kept, _boxes([r.box for r in others], width, height))
        again = again.take(~stays.is_looked_at(again))
        self.look_for_bare(made, stays, again)
        if others:
            self.match(made.pixels, kept, again, others)
        if chosen is not None:
            self.see_chosen(made.pixels, chosen, others)

    def look_for_bare(self, made: Covered, stays: Chosen, again: Detections) -> None:
        """Count what is found at the lowest setting and not covered."""
        lowest = self.finder.lowest(self.picture.pixels)
        lowest = lowest.take(~stays.is_looked_at(lowest)).boxes
        settled = made.mask | faces_that_stay(made.mask.shape, stays.kept)
        bare = [b for b in lowest if share(made.mask, b) <= 0.0]
        fresh = [b for b in again.boxes if share(settled, b) < 0.5]
        self.counts["found_at_lowest"] += len(lowest)
        self.counts["uncovered"] += len(bare)
        self.counts["found_again_bare"] += len(fresh)
        self.notes += [
            f"bare {np.round(b).tolist()} kept {stays.kept.tolist()}" for b in (*bare, *fresh)
        ]

    def match(
        self,
        pixels: np.ndarray,
        kept: np.ndarray,
        again: Detections,
        others: list[FaceReading],
    ) -> None:
        """Count covered faces that are recognised: where they were, and found anew."""
        height, width = pixels.shape[:2]
        originals = np.stack([r.vector for r in others])
        places = np.stack([r.landmarks for r in others]) * np.array([width, height], np.float32)
        places = places.astype(np.float32)
        boxes = _boxes([r.box for r in others], width, height)
        patched = covered(pixels, boxes, kept, Covering.COVER)[0]
        in_place = (self.finder.vectors(pixels, places) * originals).sum(axis=1)
        patch = (self.finder.vectors(patched, places) * originals).sum(axis=1)
        matched = in_place >= self.least
        told = matched & (in_place > patch + 0.05) & ~_plain(pixels, boxes)
        self.counts["matched_in_place"] += int(told.sum())
        self.counts["like_a_patch"] += int((matched & ~told).sum())
        self.notes += [
            f"in place {like:.2f}, patch {of_patch:.2f} {np.round(box).tolist()}"
            for like, of_patch, box in zip(in_place[told], patch[told], boxes[told], strict=True)
        ]
        if len(again):
            near = overlap(boxes, again.boxes) > 0.1
            likes = originals @ self.finder.vectors(pixels, again.landmarks).T
            like = np.where(near, likes, -1.0).max(axis=1)
            self.counts["matched_anew"] += int((like >= self.least).sum())
            self.highest = max(self.highest, float(like.max()))
            self.notes += [
                f"anew {like[n]:.2f} {np.round(boxes[n]).tolist()} kept {np.round(kept).tolist()}"
                for n in np.flatnonzero(like >= self.least)
            ]

    def see_chosen(
        self, pixels: np.ndarray, chosen: FaceReading, others: list[FaceReading]
    ) -> None:
        """Count whether the chosen face is still found, and recognised."""
        height, width = pixels.shape[:2]
        mine = _boxes([chosen.box], width, height)
        beside = bool(overlap(_boxes([r.box for r in others], width, height), mine).max(initial=0))
        self.counts["chosen"] += 1
        self.counts["beside"] += beside
        for reading in self.reader.read(replace(self.picture, pixels=pixels)):
            if overlap(_boxes([reading.box], width, height), mine)[0, 0] >= 0.4:
                self.counts["chosen_found"] += 1
                self.counts["beside_found"] += beside
                self.counts["chosen_matched"] += bool(reading.vector @ chosen.vector >= self.least)
                return
        self.notes.append(f"chosen not found {np.round(mine[0]).tolist()} beside: {beside}")


def _boxes(boxes: list[Box], width: float, height: float) -> np.ndarray:
    return np.array([b.in_pixels(width, height) for b in boxes], np.float32).reshape(-1, 4)


def _plain(pixels: np.ndarray, boxes: np.ndarray) -> np.ndarray:
    """Return of which boxes (n, 4) in a picture only one colour is left."""
    parts = [
        pixels[max(0, y) : max(0, y + h), max(0, x) : max(0, x + w)].reshape(-1, 3)
        for x, y, w, h in boxes.astype(int).tolist()
    ]
    return np.array([bool((part == part[:1]).all()) for part in parts], np.bool_)


def judged(arguments: argparse.Namespace, done: set[str]) -> Iterator[dict[str, Any]]:
    """Yield what is counted of each photo, until the time is up."""
    pack = default_pack()
    least = Thresholds.of_pack(pack.thresholds).suggestion_min
    finder, reader = ThoroughFinder(pack), FaceReader(pack)
    until = time.monotonic() + arguments.seconds
    paths = sorted(p for p in arguments.photos.rglob("*") if p.suffix.lower() in SUFFIXES)
    with Decoders(1, DecodingLimits()) as decoders:
        for path in paths:
            name = f"{arguments.way} {arguments.chosen} {path.relative_to(arguments.photos)}"
            if name in done or arguments.only not in name:
                continue
            if time.monotonic() > until:
                return
            try:
                picture = decoders.decode(os.fsencode(path), SIDE_PX)
            except PhotoProblemError:
                continue
            readings, once = reader.read(picture), Remembering(finder, picture.pixels)
            counts = Counter(photos=1, known_faces=len(readings))
            one = Judged(reader, once, picture, readings, arguments.way, least, counts, [])
            for chosen in [None, *readings[: arguments.chosen]]:
                one.cover(chosen)
            yield {"name": name, "highest": one.highest, "notes": one.notes, **one.counts}


def main() -> None:
    """Print the counts of a folder."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("photos", type=Path)
    parser.add_argument("--way", type=Covering, default=Covering.BLUR)
    parser.add_argument("--chosen", type=int, default=1)
    parser.add_argument("--into", type=Path)
    parser.add_argument("--seconds", type=float, default=float("inf"))
    parser.add_argument("--only", default="", help="photos with this in their names")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    into = arguments.into
    rows = [json.loads(r) for r in into.open()] if into and into.exists() else []
    rows = [r for r in rows if r["name"].startswith(f"{arguments.way} {arguments.chosen} ")]
    with suppress(KeyboardInterrupt):
        for row in judged(arguments, {r["name"] for r in rows}):
            rows.append(row)
            if into:
                with into.open("a") as file:
                    file.write(json.dumps(row) + "\n")
    sums = {name: sum(row.get(name, 0) for row in rows) for name in COUNTED}
    highest = max((row["highest"] for row in rows), default=-1.0)
    notes = {r["name"]: r["notes"] for r in rows if r["notes"]}
    found = {"way": arguments.way, **sums, "highest_anew": round(highest, 3), "notes": notes}
    print(json.dumps(found, indent=None if arguments.json else 1))


if __name__ == "__main__":
    main()
