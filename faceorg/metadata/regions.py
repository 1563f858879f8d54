"""Who is in a photo, as XMP has it: five notations of boxes, and names without a box. Any thread.

What each notation means, and who writes it otherwise, stands in `docs/importing.md`.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Final

from faceorg.domain.geometry import Box
from faceorg.domain.importing import Frame, Region, Said, joined
from faceorg.metadata.xmp import list_of, struct_of, text_of, texts_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faceorg.metadata.xmp import Properties, Value

MWG: Final = "http://www.metadataworkinggroup.com/schemas/regions/"
AREA: Final = "http://ns.adobe.com/xmp/sType/Area#"
DIMENSIONS: Final = "http://ns.adobe.com/xap/1.0/sType/Dimensions#"
MICROSOFT: Final = "http://ns.microsoft.com/photo/1.2/"
IPTC: Final = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
ACDSEE: Final = "http://ns.acdsee.com/regions/"
ACDSEE_AREA: Final = "http://ns.acdsee.com/sType/Area#"
ACDSEE_DIMENSIONS: Final = "http://ns.acdsee.com/sType/Dimensions#"

REGIONS_MAX: Final = 1000
"""Of one photo. The largest crowds that FaceOrg was tried with have 250 faces."""

_PEOPLE_LISTS: Final = (
    f"{IPTC} PersonInImage",
    "http://ns.iview-multimedia.com/mediapro/1.0/ People",
    "http://ns.microsoft.com/expressionmedia/1.0/ People",
)
_TAG_TREES: Final = (
    ("http://ns.adobe.com/lightroom/1.0/ hierarchicalSubject", "|"),
    ("http://www.digikam.org/ns/1.0/ TagsList", "/"),
    ("http://ns.microsoft.com/photo/1.0/ LastKeywordXMP", "/"),
)
PEOPLE_BRANCHES: Final = frozenset({"people", "faces", "_people_"})
"""Where digiKam, Lightroom's users and Photo Mechanic keep people in a tree of keywords."""

_NOT_NAMES: Final = frozenset({"unknown", "unconfirmed", "ignored", "unknown person", "_unknown_"})
"""What digiKam, tools for Immich and osxphotos call faces that are nobody's."""

_FACE_KINDS: Final = frozenset({"", "face"})
_NUMBER = re.compile(r"\s*[-+]?(\d{1,9}(\.\d{0,40})?|\.\d{1,40})([eE][-+]?\d{1,2})?\s*")


def said_by(properties: Properties) -> Said:
    """Return who is in a photo; what is damaged or absurd is left out."""
    notations = (_mwg, _microsoft, _iptc, _acdsee)
    parts = [Said(tuple(_limited(notation(properties)))) for notation in notations]
    return joined(*parts, Said((), tuple(_names(properties))))


def _limited(regions: Iterator[Region | None]) -> Iterator[Region]:
    for number, region in enumerate(regions):
        if number >= REGIONS_MAX:
            return
        if region is not None:
            yield region


def number_of(value: Value | str | None) -> float:
    """Return a number; NaN where it is none."""
    text = text_of(value)
    return float(text) if _NUMBER.fullmatch(text) else math.nan


def sound_box(x: float, y: float, w: float, h: float) -> Box | None:
    """Return left, top, width and height as a box; None where it lies outside or is no box."""
    values = (x, y, w, h)
    if not all(map(math.isfinite, values)) or not (0 < w <= 1.5 and 0 < h <= 1.5):
        return None
    return Box(*values) if -0.5 < x < 1 and -0.5 < y < 1 and x + w > 0 and y + h > 0 else None


def _mwg(properties: Properties) -> Iterator[Region | None]:
    info = struct_of(properties.get(f"{MWG} Regions"))
    applied = _dimensions(struct_of(info.get(f"{MWG} AppliedToDimensions")), DIMENSIONS)
    for item in list_of(info.get(f"{MWG} RegionList")):
        region = struct_of(item)
        if text_of(region.get(f"{MWG} Type")).casefold() not in _FACE_KINDS:
            continue
        box = _area(struct_of(region.get(f"{MWG} Area")), AREA, applied)
        yield _region(text_of(region.get(f"{MWG} Name")), box, "mwg")


def _acdsee(properties: Properties) -> Iterator[Region | None]:
    info = struct_of(properties.get(f"{ACDSEE} Regions"))
    applied = _dimensions(struct_of(info.get(f"{ACDSEE} AppliedToDimensions")), ACDSEE_DIMENSIONS)
    for item in list_of(info.get(f"{ACDSEE} RegionList")):
        region = struct_of(item)
        if text_of(region.get(f"{ACDSEE} Type")).casefold() not in _FACE_KINDS:
            continue
        if text_of(region.get(f"{ACDSEE} NameAssignType")) == "suggestion":
            continue
        # As somebody has drawn it, else as it was found.
        area = region.get(f"{ACDSEE} DLYArea") or region.get(f"{ACDSEE} ALGArea")
        box = _area(struct_of(area), ACDSEE_AREA, applied)
        yield _region(text_of(region.get(f"{ACDSEE} Name")), box, "acdsee")


def _microsoft(properties: Properties) -> Iterator[Region | None]:
    space = f"{MICROSOFT}t/"
    info = struct_of(properties.get(f"{MICROSOFT} RegionInfo"))
    for item in list_of(info.get(f"{space}RegionInfo# Regions")):
        region = struct_of(item)
        parts = text_of(region.get(f"{space}Region# Rectangle")).split(",")
        box = sound_box(*map(number_of, parts)) if len(parts) == 4 else None
        yield _region(text_of(region.get(f"{space}Region# PersonDisplayName")), box, "microsoft")


def _iptc(properties: Properties) -> Iterator[Region | None]:
    for item in list_of(properties.get(f"{IPTC} ImageRegion")):
        region = struct_of(item)
        people = texts_of(region.get(f"{IPTC} PersonInImage"))
        if len(people) == 1:  # several people in one box: whose face it is, nobody knows
            box = _boundary(struct_of(region.get(f"{IPTC} RegionBoundary")))
            yield _region(people[0], box, "iptc")


def _boundary(boundary: Properties) -> Box | None:
    """Return the box of a rectangle in fractions; circles and polygons are none of a face."""
    shape, unit = (text_of(boundary.get(f"{IPTC} {n}")) for n in ("rbShape", "rbUnit"))
    if (shape, unit) != ("rectangle", "relative"):
        return None
    x, y, w, h = (number_of(boundary.get(f"{IPTC} {n}")) for n in ("rbX", "rbY", "rbW", "rbH"))
    return sound_box(x, y, w, h)


def _area(area: Properties, space: str, applied: tuple[float, float] | None) -> Box | None:
    """Return the box around a centre: fractions, or pixels of `applied`."""
    x, y, w, h = (number_of(area.get(f"{space} {name}")) for name in "xywh")
    if math.isnan(w) and not math.isnan(number_of(area.get(f"{space} d"))):
        return None  # a circle or a point: where the focus was, no face
    if text_of(area.get(f"{space} unit")) == "pixel":
        if applied is None:
            return None
        x, y, w, h = x / applied[0], y / applied[1], w / applied[0], h / applied[1]
    return sound_box(x - w / 2, y - h / 2, w, h)


def _dimensions(values: Properties, space: str) -> tuple[float, float] | None:
    width, height = (number_of(values.get(f"{space} {name}")) for name in "wh")
    return (width, height) if width > 0 and height > 0 else None


def _region(name: str, box: Box | None, schema: str) -> Region | None:
    if box is None:
        return None
    named = "" if name.casefold() in _NOT_NAMES else name
    return Region(named, box, Frame.STORED, schema)


def _names(properties: Properties) -> Iterator[str]:
    """Yield people without a box: lists of people, and the branch of people in trees of tags."""
    for key in _PEOPLE_LISTS:
        yield from texts_of(properties.get(key))[:REGIONS_MAX]
    for key, parting in _TAG_TREES:
        for text in texts_of(properties.get(key))[:REGIONS_MAX]:
            branch, *below = (part.strip() for part in text.split(parting))
            if branch.casefold() in PEOPLE_BRANCHES and below:
                yield from (n for n in below[-1:] if n and n.casefold() not in _NOT_NAMES)
