"""XMP: notations of RDF, notations of boxes, names without a box."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faceorg.domain.geometry import Box
from faceorg.domain.importing import Frame, Said
from faceorg.metadata.regions import REGIONS_MAX, said_by
from faceorg.metadata.xmp import read_xmp
from tests.helpers.foreign import in_image, keywords, microsoft, mwg, packet

BOX = (0.1, 0.2, 0.3, 0.4)
ANNA = ("Anna", BOX)
NESTED = """<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag>
    <rdf:li rdf:parseType="Resource"><mwg-rs:Name>Anna</mwg-rs:Name>
    <mwg-rs:Type>Face</mwg-rs:Type><mwg-rs:Area rdf:parseType="Resource">
    <stArea:x>0.25</stArea:x><stArea:y>0.4</stArea:y><stArea:w>0.3</stArea:w>
    <stArea:h>0.4</stArea:h></mwg-rs:Area></rdf:li></rdf:Bag></mwg-rs:RegionList>
    </mwg-rs:Regions>"""
PIXELS = mwg(("Anna", (40, 60, 120, 120))).replace("normalized", "pixel")
IPTC = """<Iptc4xmpExt:ImageRegion><rdf:Bag><rdf:li rdf:parseType="Resource">
    <Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Anna</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>
    <Iptc4xmpExt:RegionBoundary Iptc4xmpExt:rbShape="rectangle" Iptc4xmpExt:rbUnit="relative"
    Iptc4xmpExt:rbX="0.1" Iptc4xmpExt:rbY="0.2" Iptc4xmpExt:rbW="0.3" Iptc4xmpExt:rbH="0.4"/>
    </rdf:li></rdf:Bag></Iptc4xmpExt:ImageRegion>"""
ACDSEE = """<acdsee-rs:Regions rdf:parseType="Resource"><acdsee-rs:RegionList><rdf:Bag>
    <rdf:li rdf:parseType="Resource"><acdsee-rs:Type>Face</acdsee-rs:Type>
    <acdsee-rs:Name>Anna</acdsee-rs:Name><acdsee-rs:NameAssignType>manual</acdsee-rs:NameAssignType>
    <acdsee-rs:DLYArea acdsee-stArea:x="0.25" acdsee-stArea:y="0.4" acdsee-stArea:w="0.3"
    acdsee-stArea:h="0.4"/></rdf:li></rdf:Bag></acdsee-rs:RegionList></acdsee-rs:Regions>"""
APPLE = mwg(("", BOX)).replace(
    "</rdf:Description>", "<mwg-rs:Extensions apple-fi:FaceID='57'/></rdf:Description>"
)


def said(*properties: str) -> Said:
    return said_by(read_xmp(packet(*properties)))


@pytest.mark.parametrize(
    ("written", "schema"),
    [
        *((mwg(ANNA), "mwg"), (NESTED, "mwg"), (PIXELS, "mwg"), (microsoft(ANNA), "microsoft")),
        *((IPTC, "iptc"), (ACDSEE, "acdsee")),
    ],
)
def test_a_box_with_a_name_in_every_notation(written: str, schema: str) -> None:
    (region,) = said(written).regions
    assert (region.name, region.schema, region.frame) == ("Anna", schema, Frame.STORED)
    assert region.box.iou(Box(*BOX)) > (0.5 if written is PIXELS else 0.999)


def test_one_face_in_several_notations_is_one() -> None:
    regions = said(mwg(ANNA), microsoft(ANNA, ("Ben", (0.6, 0.2, 0.2, 0.2))), ACDSEE).regions
    assert [(r.name, r.schema) for r in regions] == [("Anna", "mwg"), ("Ben", "microsoft")]


def test_boxes_without_a_name_have_none() -> None:
    assert [r.name for r in said(APPLE).regions] == [""]
    assert [r.name for r in said(mwg(("Unknown", BOX))).regions] == [""]


@pytest.mark.parametrize("kind", ["Pet", "Focus", "BarCode"])
def test_what_is_no_face_is_left_out(kind: str) -> None:
    assert not said(mwg(ANNA, kind=kind))


@pytest.mark.parametrize(
    "box",
    [
        *((0, 0, 0, 0.1), (0, 0, -1, 1), (2, 0, 0.1, 0.1), (0, 0, 9, 9), (-9, 0, 1, 1)),
        *((float("nan"), 0, 0.1, 0.1), (0, 0, float("inf"), 0.1), (1e300, 0, 1e300, 1)),
    ],
)
def test_absurd_boxes_are_left_out(box: tuple[float, float, float, float]) -> None:
    assert not said(mwg(("Anna", box)))
    assert not said(microsoft(("Anna", box)))


def test_names_without_a_box() -> None:
    listed = said(
        in_image("Anna", "", " Ben "),
        keywords("People|Family|Carla", "Places|Lake", "People", "People|Unknown", "Carla"),
        "<digiKam:TagsList><rdf:Seq><rdf:li>People/Dana</rdf:li></rdf:Seq></digiKam:TagsList>",
    )
    assert listed == Said((), ("Anna", "Ben", "Carla", "Dana"))


def test_wrong_types_are_as_if_they_were_not_there() -> None:
    assert not said("<mwg-rs:Regions>text</mwg-rs:Regions>", "<MP:RegionInfo/>")
    assert not said('<mwg-rs:Regions rdf:resource="http://example.org/"/>')
    assert not said("<mwg-rs:Regions><rdf:Bag><rdf:li/></rdf:Bag></mwg-rs:Regions>")
    assert not said('<Iptc4xmpExt:PersonInImage rdf:parseType="Resource"/>')


def test_a_crowd_is_limited() -> None:
    many = [(f"P{i}", (i / 2000, 0.1, 0.0001, 0.1)) for i in range(REGIONS_MAX + 50)]
    assert len(said(mwg(*many)).regions) == REGIONS_MAX


@given(
    st.recursive(
        st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["x", "Bag"]), inner, max_size=3)
        ),
        max_leaves=8,
    )
)
def test_whatever_a_property_holds(value: object) -> None:
    space = "http://www.metadataworkinggroup.com/schemas/regions/"
    assert said_by({f"{space} Regions": value, f"{space} RegionList": value}) == Said()  # type: ignore[dict-item]
