"""What ExifTool says of photos as JSON, and osxphotos in the same words. Any thread.

It is XMP told otherwise: `exiftool -j` has a list for each part of all regions, `-struct` regions
as structures; `-G` puts a group before each name. All of them are turned into the properties that
`metadata.regions` reads, so that the same rules hold.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final

from faceorg.metadata.regions import AREA, DIMENSIONS, IPTC, MICROSOFT, MWG, said_by

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from faceorg.domain.importing import Said
    from faceorg.metadata.xmp import Properties, Value

PHOTOS_MAX: Final = 1_000_000
_INFO, _REGION = f"{MICROSOFT}t/RegionInfo# ", f"{MICROSOFT}t/Region# "
_LISTS: Final = {
    "PersonInImage": f"{IPTC} PersonInImage",
    "HierarchicalSubject": "http://ns.adobe.com/lightroom/1.0/ hierarchicalSubject",
    "TagsList": "http://www.digikam.org/ns/1.0/ TagsList",
    "LastKeywordXMP": "http://ns.microsoft.com/photo/1.0/ LastKeywordXMP",
    "People": "http://ns.iview-multimedia.com/mediapro/1.0/ People",
}
_AREA: Final = {key: f"{AREA} {key.lower()}" for key in ("X", "Y", "W", "H", "D", "Unit")}
_DIMENSIONS: Final = {key: f"{DIMENSIONS} {key.lower()}" for key in ("W", "H", "Unit")}
_TURNED: Final = {
    "Horizontal (normal)": 1,
    "Mirror horizontal": 2,
    "Rotate 180": 3,
    "Mirror vertical": 4,
    "Mirror horizontal and rotate 270 CW": 5,
    "Rotate 90 CW": 6,
    "Mirror horizontal and rotate 90 CW": 7,
    "Rotate 270 CW": 8,
}
"""The words of `exiftool -Orientation`; with `-n` it is the number."""


@dataclass(frozen=True, slots=True)
class Dumped:
    """What is said of one photo.

    Attributes:
        source: its path as it was given to ExifTool; osxphotos has the name only.
        orientation: 1..8; 1 where it is not told.
    """

    source: str
    said: Said
    orientation: int = 1


def dumped_in(document: object) -> Iterator[Dumped]:
    """Yield the photos of a document of JSON; none where it is about something else."""
    if not isinstance(document, list):
        return
    for entry in islice(document, PHOTOS_MAX):
        if isinstance(entry, dict) and isinstance(entry.get("SourceFile"), str):
            tags = {key.rpartition(":")[2]: value for key, value in entry.items()}
            turned = tags.get("Orientation")
            orientation = _TURNED.get(turned, 1) if isinstance(turned, str) else turned
            numbered = orientation if isinstance(orientation, int) else 1
            yield Dumped(entry["SourceFile"], said_by(_properties(tags)), numbered)


def _properties(tags: Mapping[str, object]) -> Properties:
    found: Properties = {own: _texts(tags[key]) for key, own in _LISTS.items() if key in tags}
    info, microsoft = tags.get("RegionInfo"), tags.get("RegionInfoMP")
    found[f"{MWG} Regions"] = _mwg(info) if isinstance(info, dict) else _mwg_lists(tags)
    if isinstance(microsoft, dict):
        found[f"{MICROSOFT} RegionInfo"] = _microsoft(microsoft.get("Regions"))
    else:
        pairs = _side_by_side(tags, "RegionRectangle", "RegionPersonDisplayName")
        regions = [{"Rectangle": r, "PersonDisplayName": name} for r, name in pairs]
        found[f"{MICROSOFT} RegionInfo"] = _microsoft(regions)
    return found


def _mwg(info: Mapping[str, object]) -> Properties:
    """Return regions that are structures."""
    regions: list[Value] = []
    for region in _list(info.get("RegionList")):
        if isinstance(region, dict):
            area = _fields(region.get("Area"), _AREA)
            named = {f"{MWG} {key}": _text(region.get(key)) for key in ("Name", "Type")}
            regions.append({**named, f"{MWG} Area": area})
    applied = _fields(info.get("AppliedToDimensions"), _DIMENSIONS)
    return {f"{MWG} RegionList": regions, f"{MWG} AppliedToDimensions": applied}


def _mwg_lists(tags: Mapping[str, object]) -> Properties:
    """Return regions that are told part by part, in lists that belong together.

    Where one region lacks a part its list is shorter, and nobody knows which one it was.
    """
    parts = [f"RegionArea{axis}" for axis in "XYWH"]
    columns = _side_by_side(tags, *parts, "RegionName", "RegionType", "RegionAreaUnit")
    structures: list[object] = [
        {"Area": {"X": x, "Y": y, "W": w, "H": h, "Unit": unit}, "Name": name, "Type": kind}
        for x, y, w, h, name, kind, unit in columns
    ]
    applied = {key: tags.get(f"RegionAppliedToDimensions{key}") for key in ("W", "H", "Unit")}
    return _mwg({"RegionList": structures, "AppliedToDimensions": applied})


def _microsoft(regions: object) -> Properties:
    fields = {key: f"{_REGION}{key}" for key in ("Rectangle", "PersonDisplayName")}
    return {f"{_INFO}Regions": [_fields(region, fields) for region in _list(regions)]}


def _side_by_side(tags: Mapping[str, object], first: str, *others: str) -> list[tuple[str, ...]]:
    """Return what lists say of the same region; "" of a list of another length than the first."""
    leading = _texts(tags.get(first))
    columns = [_texts(tags.get(key)) for key in others]
    full = [c if len(c) == len(leading) else [""] * len(leading) for c in columns]
    return list(zip(leading, *full, strict=True))


def _fields(value: object, names: Mapping[str, str]) -> Properties:
    given = value if isinstance(value, dict) else {}
    return {own: text for key, own in names.items() if (text := _text(given.get(key)))}


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _texts(value: object) -> list[Value]:
    return [_text(item) for item in _list(value)]


def _text(value: object) -> str:
    """Return a value as text: names of digits only are numbers in ExifTool's JSON."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""
