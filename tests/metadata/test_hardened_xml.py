"""XML of strangers: what it may not do."""

from __future__ import annotations

import pytest

from faceorg.domain.importing import ForeignCode, ForeignFileError
from faceorg.metadata.hardened_xml import BYTES_MAX, DEPTH_MAX, ELEMENTS_MAX, parse

LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;">]><l>&c;</l>"""
OUTSIDE = b'<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]><l>&a;</l>'
REMOTE = b'<!DOCTYPE l SYSTEM "http://example.org/l.dtd"><l/>'


def code_of(content: bytes) -> ForeignCode:
    with pytest.raises(ForeignFileError) as caught:
        parse(content)
    return caught.value.code


@pytest.mark.parametrize("content", [LAUGHS, OUTSIDE, REMOTE, b"<!DOCTYPE l><l/>"])
def test_a_document_type_is_refused_before_anything_is_expanded(content: bytes) -> None:
    assert code_of(content) is ForeignCode.FORBIDDEN


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"\0\0", b"no XML", b"<a><b></a>", b"<a>", b"<a>&nbsp;</a>", b"<a x='1' x='2'/>"),
        *(b"\xff\xfe<", b'<?xml version="1.0" encoding="utf-7"?><a/>', b"<a>\xff</a>"),
        b'<?xml version="1.0" encoding="rot13"?><a/>',
    ],
)
def test_what_is_no_xml_is_damaged(content: bytes) -> None:
    assert code_of(content) is ForeignCode.DAMAGED


def test_size_depth_and_number_are_limited() -> None:
    assert code_of(b" " * (BYTES_MAX + 1)) is ForeignCode.TOO_LARGE
    assert code_of(b"<a>" * (DEPTH_MAX + 1)) is ForeignCode.TOO_LARGE
    assert code_of(b"<l>" + b"<a/>" * ELEMENTS_MAX + b"</l>") is ForeignCode.TOO_LARGE


def test_names_have_their_namespace() -> None:
    root = parse(b'<a:l xmlns:a="urn:a" a:x="1" y="2">t<a:m/>u</a:l>')
    assert (root.name, root.attributes) == ("urn:a l", {"urn:a x": "1", "y": "2"})
    assert (root.text, [child.name for child in root.each("urn:a m")]) == ("tu", ["urn:a m"])
