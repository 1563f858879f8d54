"""ExifTool's JSON and Immich's answers: what they say, and what they may hold besides."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faceorg.domain.geometry import Box
from faceorg.domain.importing import Frame
from faceorg.metadata import immich
from faceorg.metadata.exiftool_json import dumped_in
from tests.helpers.foreign import flat_tags, struct_tags
from tests.helpers.foreign import immich as answer

BOX = (0.1, 0.2, 0.3, 0.4)
ANNA, BEN = ("Anna", BOX), ("Ben", (0.6, 0.2, 0.2, 0.2))
JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=20,
)
TAGS = ("RegionInfo", "RegionInfoMP", "RegionName", "RegionAreaX", "RegionRectangle", "Orientation")


@pytest.mark.parametrize(
    "document", [flat_tags(ANNA, BEN), flat_tags(ANNA, BEN, group="XMP:"), struct_tags(ANNA, BEN)]
)
def test_boxes_and_names(document: object) -> None:
    (dumped,) = dumped_in(document)
    anna, ben = dumped.said.regions
    assert (anna.name, ben.name, anna.frame) == ("Anna", "Ben", Frame.STORED)
    assert anna.box.iou(Box(*BOX)) > 0.999
    assert ben.box.iou(Box(*BEN[1])) > 0.999


def test_one_region_is_no_list_and_names_may_be_numbers() -> None:
    tags: dict[str, object] = {"SourceFile": "a.jpg", "XMP:Orientation": "Rotate 90 CW"}
    area = {"X": 0.25, "Y": "0.4", "W": 0.3, "H": 0.4}
    tags |= {f"XMP:RegionArea{axis}": value for axis, value in area.items()}
    (dumped,) = dumped_in([{**tags, "XMP:RegionName": 1984, "XMP:RegionType": "Face"}])
    assert dumped.orientation == 6
    (region,) = dumped.said.regions
    assert region.name == "1984"
    assert region.box.iou(Box(*BOX)) > 0.999


def test_lists_that_do_not_belong_together_name_nobody() -> None:
    (tags,) = flat_tags(ANNA, BEN)
    tags["RegionName"] = ["Ben"]
    del tags["PersonInImage"]
    (dumped,) = dumped_in([tags])
    assert [region.name for region in dumped.said.regions] == ["", ""]


def test_what_is_no_face_is_left_out() -> None:
    (tags,) = flat_tags(ANNA, BEN)
    tags["RegionType"] = ["Face", "Pet"]
    (dumped,) = dumped_in([tags])
    assert [region.name for region in dumped.said.regions] == ["Anna"]


def test_immich() -> None:
    (photo,) = immich.photos_in(answer(ANNA, path="/data/2019/8f1e.jpg"))
    assert photo.path == b"/data/2019/a.jpg"
    (region,) = photo.said.regions
    assert (region.name, region.frame, photo.size_bytes > 0) == ("Anna", Frame.SHOWN, True)
    assert region.box.iou(Box(*BOX)) > 0.98


@pytest.mark.parametrize("shape", ["one", "list", "export"])
def test_answers_in_other_shapes(shape: str) -> None:
    page = answer(ANNA)
    (asset,) = page["assets"]["items"]  # type: ignore[index]
    document = {"one": asset, "list": [asset], "export": {"assets": [asset]}}[shape]
    assert [photo.said.regions[0].name for photo in immich.photos_in(document)] == ["Anna"]


def test_immich_people_without_a_name_or_a_box() -> None:
    people = [{"name": ""}, {"name": "Anna"}, {"name": "Ben", "faces": [{"imageWidth": 0}]}, 7]
    (photo,) = immich.photos_in({"originalPath": "/a/b.jpg", "people": people})
    assert (photo.said.regions, photo.said.names) == ((), ("Anna", "Ben"))


@pytest.mark.parametrize("path", ["/a/..", "a\0b", "", "/a/\ud800.jpg", 7, None])
def test_immich_paths_that_are_none(path: object) -> None:
    assert not list(immich.photos_in({"originalPath": path, "people": [{"name": "Anna"}]}))


@given(JSON, st.dictionaries(st.sampled_from(TAGS), JSON))
def test_anything_at_all(document: object, tags: dict[str, object]) -> None:
    found = list(dumped_in([{"SourceFile": "a.jpg", **tags}]))
    assert len(found) == 1
    assert isinstance(list(dumped_in(document)), list)
    asset = {"originalPath": "/a.jpg", "people": document, "exifInfo": document}
    assert isinstance([*immich.photos_in(asset), *immich.photos_in(document)], list)
