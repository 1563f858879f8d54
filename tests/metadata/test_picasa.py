"""Picasa's folders and contacts."""

from __future__ import annotations

import pytest

from faceorg.domain.importing import ForeignCode, ForeignFileError, Frame, Origin
from faceorg.metadata.picasa import photos_of, read_contacts, read_ini

INI = """[Picasa]
name=Holidays
[Contacts2]
d10a8325c557b085=Anna;;
8e62398ebda8c1a5=Old name;;
[IMG_1.jpg]
star=yes
faces=rect64(400040008000c000),d10a8325c557b085;rect64(1000100020002),8e62398ebda8c1a5;
backuphash=100%
[IMG_2.jpg]
faces=rect64(400040008000c000),ffffffffffffffff
[../../escape.jpg]
faces=rect64(400040008000c000),d10a8325c557b085
[IMG_3.jpg]
faces=rect64(c000c00040004000),d10a8325c557b085;rect64(zz),1;nonsense
[encoding]
utf8=1
"""
CONTACTS = b"""<?xml version="1.0" encoding="UTF-8"?><contacts>
 <contact id="8e62398ebda8c1a5" name="Ben \xc3\x9c" display="B" modified_time="2011" />
 <contact id="1" /></contacts>"""


def test_boxes_and_names() -> None:
    found = {p.path: p for p in photos_of(b"/p", read_ini(INI.encode()), read_contacts(CONTACTS))}
    assert set(found) == {b"/p/IMG_1.jpg", b"/p/IMG_2.jpg"}
    first = found[b"/p/IMG_1.jpg"]
    assert first.origin is Origin.PICASA
    assert [(r.name, r.frame) for r in first.said.regions] == [
        ("Anna", Frame.SHOWN),
        ("Ben Ü", Frame.SHOWN),
    ]
    box = first.said.regions[0].box
    assert (box.x, box.y) == pytest.approx((0.25, 0.25), abs=1e-4)
    assert (box.w, box.h) == pytest.approx((0.25, 0.5), abs=1e-4)
    assert [r.name for r in found[b"/p/IMG_2.jpg"].said.regions] == [""]


def test_leading_zeros_that_picasa_leaves_out() -> None:
    (face, _), *_ = read_ini(INI.encode()).faces["IMG_1.jpg"][1:]
    assert face.x == pytest.approx(1 / 65535)


@pytest.mark.parametrize("content", [b"no section", b"\0\0\0", b"faces=1", b"[broken"])
def test_what_is_no_ini(content: bytes) -> None:
    with pytest.raises(ForeignFileError) as caught:
        read_ini(content)
    assert caught.value.code is ForeignCode.DAMAGED


def test_old_encodings_and_repeated_sections() -> None:
    text = "[Contacts2]\nd1=J\xf6rg;;\n[A.jpg]\nfaces=rect64(1),d1\n[A.jpg]\nstar\n"
    assert read_ini(text.encode("cp1252")).contacts == {"d1": "Jörg"}
    assert read_ini(b"").faces == {}


def test_contacts_of_something_else() -> None:
    with pytest.raises(ForeignFileError) as caught:
        read_contacts(b"<html/>")
    assert caught.value.code is ForeignCode.UNKNOWN_KIND
