"""Files of other programs, made from what their formats are documented to be."""

from __future__ import annotations

import hashlib
import io
import sqlite3
import zlib
from contextlib import closing
from typing import TYPE_CHECKING

from PIL import Image

from tests.helpers.pictures import orientation_exif

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

SPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "mwg-rs": "http://www.metadataworkinggroup.com/schemas/regions/",
    "stArea": "http://ns.adobe.com/xmp/sType/Area#",
    "stDim": "http://ns.adobe.com/xap/1.0/sType/Dimensions#",
    "MP": "http://ns.microsoft.com/photo/1.2/",
    "MPRI": "http://ns.microsoft.com/photo/1.2/t/RegionInfo#",
    "MPReg": "http://ns.microsoft.com/photo/1.2/t/Region#",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "acdsee-rs": "http://ns.acdsee.com/regions/",
    "acdsee-stArea": "http://ns.acdsee.com/sType/Area#",
    "lr": "http://ns.adobe.com/lightroom/1.0/",
    "digiKam": "http://www.digikam.org/ns/1.0/",
    "apple-fi": "http://ns.apple.com/faceinfo/1.0/",
}
Named = tuple[str, tuple[float, float, float, float]]
"""A name and its box: left, top, width, height."""

JPEG_XMP, JPEG_MORE = b"http://ns.adobe.com/xap/1.0/\0", b"http://ns.adobe.com/xmp/extension/\0"


def packet(*properties: str) -> bytes:
    """Return an XMP packet with these properties."""
    declared = " ".join(f'xmlns:{prefix}="{space}"' for prefix, space in SPACES.items())
    body = "".join(properties)
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF {declared}>'
        f'<rdf:Description rdf:about="">{body}</rdf:Description>'
        '</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()


def mwg(*people: Named, kind: str = "Face") -> str:
    """Return MWG regions: boxes around a centre."""
    items = "".join(
        f'<rdf:li><rdf:Description mwg-rs:Name="{name}" mwg-rs:Type="{kind}">'
        f'<mwg-rs:Area stArea:x="{x + w / 2}" stArea:y="{y + h / 2}" stArea:w="{w}"'
        f' stArea:h="{h}" stArea:unit="normalized"/></rdf:Description></rdf:li>'
        for name, (x, y, w, h) in people
    )
    return (
        '<mwg-rs:Regions rdf:parseType="Resource">'
        '<mwg-rs:AppliedToDimensions stDim:w="400" stDim:h="300" stDim:unit="pixel"/>'
        f"<mwg-rs:RegionList><rdf:Bag>{items}</rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>"
    )


def microsoft(*people: Named) -> str:
    """Return Microsoft's regions: left, top, width, height."""
    items = "".join(
        f'<rdf:li MPReg:PersonDisplayName="{name}" MPReg:Rectangle="{", ".join(map(str, box))}"/>'
        for name, box in people
    )
    return (
        '<MP:RegionInfo rdf:parseType="Resource"><MPRI:Regions>'
        f"<rdf:Bag>{items}</rdf:Bag></MPRI:Regions></MP:RegionInfo>"
    )


def in_image(*names: str) -> str:
    """Return IPTC's list of people without boxes."""
    items = "".join(f"<rdf:li>{name}</rdf:li>" for name in names)
    return f"<Iptc4xmpExt:PersonInImage><rdf:Bag>{items}</rdf:Bag></Iptc4xmpExt:PersonInImage>"


def keywords(*paths: str) -> str:
    """Return Lightroom's tree of keywords."""
    items = "".join(f"<rdf:li>{path}</rdf:li>" for path in paths)
    return f"<lr:hierarchicalSubject><rdf:Bag>{items}</rdf:Bag></lr:hierarchicalSubject>"


def jpeg(*packets: bytes, orientation: int = 1, size: tuple[int, int] = (400, 300)) -> bytes:
    """Return a JPEG file that carries XMP packets, the second one and so on as extended XMP."""
    file = io.BytesIO()
    Image.new("RGB", size, "#888").save(file, "JPEG", exif=orientation_exif(orientation))
    plain = file.getvalue()
    return plain[:2] + b"".join(map(_segment, _segments(packets))) + plain[2:]


def _segments(packets: Sequence[bytes]) -> Iterable[bytes]:
    yield from (JPEG_XMP + first for first in packets[:1])
    for more in packets[1:]:
        digest = hashlib.md5(more, usedforsecurity=False).hexdigest().upper().encode()
        half = len(more) // 2
        for at, part in ((half, more[half:]), (0, more[:half])):  # in any order
            where = len(more).to_bytes(4, "big") + at.to_bytes(4, "big")
            yield JPEG_MORE + digest + where + part


def _segment(data: bytes) -> bytes:
    return b"\xff\xe1" + (len(data) + 2).to_bytes(2, "big") + data


def png(content: bytes, *, packed: bool) -> bytes:
    """Return a PNG file that carries an XMP packet."""
    file = io.BytesIO()
    Image.new("RGB", (8, 8)).save(file, "PNG")
    plain = file.getvalue()
    text = zlib.compress(content) if packed else content
    data = b"XML:com.adobe.xmp\0" + bytes([packed]) + b"\0\0\0" + text
    sum_ = zlib.crc32(b"iTXt" + data).to_bytes(4, "big")
    return plain[:33] + len(data).to_bytes(4, "big") + b"iTXt" + data + sum_ + plain[33:]


_DIGIKAM = """
    CREATE TABLE AlbumRoots (id INTEGER PRIMARY KEY, label TEXT, status INTEGER, type INTEGER,
        identifier TEXT, specificPath TEXT);
    CREATE TABLE Albums (id INTEGER PRIMARY KEY, albumRoot INTEGER, relativePath TEXT);
    CREATE TABLE Images (id INTEGER PRIMARY KEY, album INTEGER, name TEXT, status INTEGER,
        category INTEGER, modificationDate TEXT, fileSize INTEGER, uniqueHash TEXT);
    CREATE TABLE ImageInformation (imageid INTEGER PRIMARY KEY, rating INTEGER, creationDate TEXT,
        orientation INTEGER, width INTEGER, height INTEGER);
    CREATE TABLE Tags (id INTEGER PRIMARY KEY, pid INTEGER, name TEXT);
    CREATE TABLE ImageTags (imageid INTEGER, tagid INTEGER);
    CREATE TABLE TagProperties (tagid INTEGER, property TEXT, value TEXT);
    CREATE TABLE ImageTagProperties (imageid INTEGER, tagid INTEGER, property TEXT, value TEXT);
    INSERT INTO Tags VALUES (1, 0, 'People'), (2, 1, 'Unknown'), (3, 0, 'Places');
    INSERT INTO TagProperties VALUES (2, 'person', 'Unknown'), (2, 'unknownPerson', NULL);
"""


def digikam(
    path: Path,
    photos: Mapping[str, Mapping[str, tuple[int, int, int, int] | None]],
    *,
    identifier: str = "volumeid:?uuid=1234",
    specific: str = "/Pictures",
    size: tuple[int, int] = (4000, 3000),
    orientation: int = 1,
    file_size: int = 0,
) -> None:
    """Write a database of digiKam 8: {path below the collection: {name: pixels, or no box}}."""
    with closing(sqlite3.connect(path)) as database:
        database.executescript(_DIGIKAM)
        run = database.execute
        run("INSERT INTO AlbumRoots VALUES (1, 'p', 0, 1, ?, ?)", (identifier, specific))
        tags: dict[str, int] = {"Unknown": 2}
        for number, (photo, people) in enumerate(photos.items(), 1):
            folder, _, name = photo.rpartition("/")
            run("INSERT INTO Albums VALUES (?, 1, ?)", (number, f"/{folder}"))
            run(
                "INSERT INTO Images VALUES (?, ?, ?, 1, 1, '', ?, '')",
                (number, number, name, file_size),
            )
            run(
                "INSERT INTO ImageInformation VALUES (?, 0, '', ?, ?, ?)",
                (number, orientation, *size),
            )
            for who, box in people.items():
                if who not in tags:
                    tags[who] = len(tags) + 10
                    run("INSERT INTO Tags VALUES (?, 1, ?)", (tags[who], who))
                    run("INSERT INTO TagProperties VALUES (?, 'person', ?)", (tags[who], who))
                run("INSERT INTO ImageTags VALUES (?, ?)", (number, tags[who]))
                if box is not None:
                    x, y, w, h = box
                    value = f'<rect x="{x}" y="{y}" width="{w}" height="{h}"/>'
                    run(
                        "INSERT INTO ImageTagProperties VALUES (?, ?, 'tagRegion', ?)",
                        (number, tags[who], value),
                    )
        database.commit()


def iptc(*people: Named) -> str:
    """Return IPTC's image regions: rectangles in fractions, left, top, width, height."""
    items = "".join(
        '<rdf:li rdf:parseType="Resource"><Iptc4xmpExt:PersonInImage><rdf:Bag>'
        f"<rdf:li>{name}</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>"
        '<Iptc4xmpExt:RegionBoundary Iptc4xmpExt:rbShape="rectangle"'
        f' Iptc4xmpExt:rbUnit="relative" Iptc4xmpExt:rbX="{x}" Iptc4xmpExt:rbY="{y}"'
        f' Iptc4xmpExt:rbW="{w}" Iptc4xmpExt:rbH="{h}"/></rdf:li>'
        for name, (x, y, w, h) in people
    )
    return f"<Iptc4xmpExt:ImageRegion><rdf:Bag>{items}</rdf:Bag></Iptc4xmpExt:ImageRegion>"


def acdsee(*people: Named) -> str:
    """Return ACDSee's regions: boxes around a centre."""
    items = "".join(
        '<rdf:li rdf:parseType="Resource"><acdsee-rs:Type>Face</acdsee-rs:Type>'
        f"<acdsee-rs:Name>{name}</acdsee-rs:Name>"
        "<acdsee-rs:NameAssignType>manual</acdsee-rs:NameAssignType>"
        f'<acdsee-rs:DLYArea acdsee-stArea:x="{x + w / 2}" acdsee-stArea:y="{y + h / 2}"'
        f' acdsee-stArea:w="{w}" acdsee-stArea:h="{h}"/></rdf:li>'
        for name, (x, y, w, h) in people
    )
    return (
        '<acdsee-rs:Regions rdf:parseType="Resource"><acdsee-rs:RegionList>'
        f"<rdf:Bag>{items}</rdf:Bag></acdsee-rs:RegionList></acdsee-rs:Regions>"
    )


def flat_tags(*people: Named, source: str = "a.jpg", group: str = "") -> list[dict[str, object]]:
    """Return what `exiftool -j` prints of MWG regions, `-G` with a group: lists side by side."""
    centres = [(x + w / 2, y + h / 2, w, h) for _, (x, y, w, h) in people]
    tags: dict[str, object] = {
        "RegionAppliedToDimensionsW": 400,
        "RegionAppliedToDimensionsH": 300,
        "RegionAppliedToDimensionsUnit": "pixel",
        "RegionName": [name for name, _ in people],
        "RegionType": ["Face"] * len(people),
        "RegionAreaUnit": ["normalized"] * len(people),
        "PersonInImage": [name for name, _ in people],
    }
    for axis, values in zip("XYWH", zip(*centres, strict=True), strict=True):
        tags[f"RegionArea{axis}"] = list(values)
    return [{"SourceFile": source, **{f"{group}{key}": value for key, value in tags.items()}}]


def struct_tags(*people: Named, source: str = "./a.jpg") -> list[dict[str, object]]:
    """Return what `exiftool -j -struct -G` prints of MWG and Microsoft's regions."""
    first = [
        {
            "Area": {"X": str(x + w / 2), "Y": y + h / 2, "W": w, "H": h, "Unit": "normalized"},
            "Name": name,
            "Type": "Face",
        }
        for name, (x, y, w, h) in people[:1]
    ]
    others = [
        {"PersonDisplayName": name, "Rectangle": ", ".join(map(str, box))}
        for name, box in people[1:]
    ]
    tags = {"XMP:RegionInfo": {"RegionList": first}, "XMP:RegionInfoMP": {"Regions": others}}
    return [{"SourceFile": source, "EXIF:Orientation": "Horizontal (normal)", **tags}]


def immich(*people: Named, path: str = "/usr/src/app/upload/x/photos/a.jpg") -> dict[str, object]:
    """Return a page of Immich's `POST /search/metadata` with people, pixels of 1440 x 1080."""
    width, height = 1440, 1080
    found = [
        {
            "name": name,
            "faces": [
                {
                    "imageWidth": width,
                    "imageHeight": height,
                    "boundingBoxX1": round(x * width),
                    "boundingBoxY1": round(y * height),
                    "boundingBoxX2": round((x + w) * width),
                    "boundingBoxY2": round((y + h) * height),
                    "sourceType": "machine-learning",
                }
            ],
        }
        for name, (x, y, w, h) in people
    ]
    size = len(jpeg())
    asset = {"originalPath": path, "originalFileName": "a.jpg", "people": found}
    return {"assets": {"items": [{**asset, "exifInfo": {"fileSizeInByte": size}}]}}
