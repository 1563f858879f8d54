"""Names merged into sidecars: nothing foreign is lost, and FaceOrg knows its own."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from faceorg.domain.geometry import Box
from faceorg.domain.importing import ForeignCode, ForeignFileError
from faceorg.domain.people import clean_name
from faceorg.domain.sidecars import Clash, Merged, NamedBox, Outcome, Side, SidecarError, Unwritten
from faceorg.metadata.people_merge import merge, names_of_ours, take_out
from faceorg.metadata.people_notations import OWN
from faceorg.metadata.regions import said_by
from faceorg.metadata.xmp import Properties, read_xmp
from tests.helpers.foreign import in_image, keywords, microsoft, mwg, packet

BOX = (0.1, 0.2, 0.3, 0.4)
ANN = NamedBox("Ann", Box(*BOX))
BEN = NamedBox("Ben", Box(0.6, 0.2, 0.2, 0.2))
CAT = ("Cat", (0.5, 0.7, 0.2, 0.2))
SIZE = (400, 300)
IPTC = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
DC = "http://purl.org/dc/elements/1.1/"


def written(content: bytes | None, *faces: NamedBox, side: Side = Side.NOBODY) -> bytes:
    merged = merge(content, faces, SIZE, side)
    assert merged.outcome in {Outcome.MADE, Outcome.CHANGED}
    return merged.content


def names(content: bytes) -> list[str]:
    return [region.name for region in said_by(read_xmp(content)).regions]


def meaning(content: bytes) -> Properties:
    """What a packet says, but for FaceOrg's notes."""
    return {k: v for k, v in read_xmp(content).items() if not k.startswith(OWN)}


def test_a_new_sidecar_says_it_in_every_notation() -> None:
    found = read_xmp(written(None, ANN, BEN))
    lists = {name.rpartition(" ")[2]: value for name, value in found.items()}
    assert lists["PersonInImage"] == lists["subject"] == ["Ann", "Ben"]
    assert lists["hierarchicalSubject"] == ["People|Ann", "People|Ben"]
    assert lists["TagsList"] == ["People/Ann", "People/Ben"]
    for other in ("Regions", "RegionInfo"):
        only = {k: v for k, v in found.items() if k.endswith(f" {other}")}
        regions = said_by(only).regions
        assert [r.name for r in regions] == ["Ann", "Ben"]
        assert all(r.box.iou(f.box) > 0.999 for r, f in zip(regions, (ANN, BEN), strict=True))


def test_writing_again_changes_nothing_and_taking_out_removes_the_file() -> None:
    content = written(None, ANN, BEN)
    assert merge(content, [ANN, BEN], SIZE) == Merged()
    assert take_out(content).outcome is Outcome.REMOVED
    assert merge(content, [], SIZE).outcome is Outcome.REMOVED
    assert merge(None, [], SIZE) == Merged()


FOREIGN = packet(
    mwg(CAT, ("", (0.0, 0.8, 0.1, 0.1))),
    microsoft(CAT),
    in_image("Cat"),
    keywords("Places|Rome", "People|Cat"),
    f'<dc:subject xmlns:dc="{DC}"><rdf:Bag><rdf:li>lake</rdf:li></rdf:Bag></dc:subject>',
    '<odd:thing xmlns:odd="urn:odd" odd:more="a&#10;b">1 &lt; 2 &amp; 3<!-- why --></odd:thing>',
).replace(b"<rdf:RDF", b"<!-- by hand --><rdf:RDF")


def test_what_others_say_stays() -> None:
    content = written(FOREIGN, ANN)
    assert names(content) == ["Cat", "", "Ann"]
    assert b"<!-- by hand -->" in content
    assert b"<!-- why -->" in content
    before, after = meaning(FOREIGN), meaning(content)
    added = {"PersonInImage": "Ann", "subject": "Ann", "hierarchicalSubject": "People|Ann"}
    for name, value in before.items():
        local = name.rpartition(" ")[2]
        if local in added:
            assert isinstance(value, list)
            assert after[name] == [*value, added[local]]
        elif "Region" not in local:
            assert after[name] == value
    assert meaning(take_out(content).content) == before


def test_taking_out_gives_back_the_very_file() -> None:
    once = take_out(written(FOREIGN, ANN)).content
    assert take_out(written(once, ANN, BEN)).content == once


def test_what_is_there_already_is_not_written_again_and_never_taken_out() -> None:
    there = packet(mwg(("ann", (0.12, 0.2, 0.3, 0.4))), in_image("Ann"))
    content = written(there, ANN)
    assert names(content) == ["ann"]
    assert read_xmp(content)[f"{IPTC} PersonInImage"] == ["Ann"]
    assert meaning(take_out(content).content) == meaning(there)


def test_a_new_name_takes_the_place_of_the_former_one() -> None:
    content = written(written(FOREIGN, ANN, BEN), NamedBox("Anna", ANN.box), BEN)
    assert names(content) == ["Cat", "", "Ben", "Anna"]
    assert names_of_ours(content) == ["Ben", "Anna"]
    assert b"Ann<" not in content


def test_two_people_of_one_name_share_a_keyword() -> None:
    other = NamedBox("Ann", BEN.box)
    content = written(None, ANN, other)
    assert names(content).count("Ann") >= 1
    one = written(content, other)
    assert read_xmp(one)[f"{IPTC} PersonInImage"] == ["Ann"]
    assert take_out(one).outcome is Outcome.REMOVED


# what a sidecar says otherwise -----------------------------------------------------------


def changed(content: bytes, old: str, new: str) -> bytes:
    """Return what another program makes of it."""
    assert old.encode() in content
    return content.replace(old.encode(), new.encode(), 1)


CHANGED = {
    Clash.OTHER_NAME: ("<mwg-rs:Name>Ann<", "<mwg-rs:Name>Amy<"),
    Clash.OTHER_PLACE: ("stArea:x>0.250000<", "stArea:x>0.850000<"),
    Clash.TAKEN_OUT: ("<mwg-rs:Type>Face<", "<mwg-rs:Type>Pet<"),
}


@pytest.mark.parametrize("kind", CHANGED)
def test_what_somebody_changed_is_listed_and_left_alone(kind: Clash) -> None:
    content = written(None, ANN)
    theirs = changed(content, *CHANGED[kind])
    merged = merge(theirs, [ANN], SIZE)
    assert (merged.outcome, [c.kind for c in merged.clashes]) == (Outcome.SAME, [kind])
    ours = merge(theirs, [ANN], SIZE, Side.OURS)
    assert names(ours.content)[-1:] == ["Ann"]
    assert merge(ours.content, [ANN], SIZE) == Merged()
    kept = written(theirs, ANN, side=Side.LEFT)
    assert merge(kept, [ANN], SIZE) == Merged()  # for good
    assert "Ann" not in names(kept) or kind is Clash.OTHER_PLACE
    assert names_of_ours(take_out(kept).content) == []


def test_a_face_that_has_another_name_there() -> None:
    there = packet(mwg(("Amy", BOX)))
    (clash,) = merge(there, [ANN], SIZE).clashes
    assert (clash.kind, clash.name, clash.theirs) == (Clash.OTHER_NAME, "Ann", "Amy")
    assert names(written(there, ANN, side=Side.OURS)) == ["Ann"]
    kept = written(there, ANN, side=Side.LEFT)
    assert meaning(kept) == meaning(there)
    assert meaning(take_out(kept).content) == meaning(there)


def test_taking_out_leaves_what_others_changed() -> None:
    theirs = changed(written(None, ANN, BEN), *CHANGED[Clash.OTHER_NAME])
    gone = take_out(theirs)
    assert names(gone.content) == ["Amy"]
    assert b"Ann" not in gone.content


def test_only_some_people_are_taken_out() -> None:
    gone = take_out(written(FOREIGN, ANN, BEN), {"Ann"})
    assert names(gone.content) == ["Cat", "", "Ben"]
    assert gone.taken_out == ["Ann"]
    assert take_out(gone.content, {"Ann"}) == Merged()


# names and files that are hard -----------------------------------------------------------


@pytest.mark.parametrize("name", ["A/B", "A|B", "<&>\"'", "Zoë 祖 👩‍👧", "]]>", "-- -->"])
def test_names_come_back_as_they_are(name: str) -> None:
    content = written(None, NamedBox(name, ANN.box))
    said = said_by(read_xmp(content))
    assert [r.name for r in said.regions] == [name]
    assert set(said.names) == {name}


def test_characters_that_xml_does_not_know_are_left_out() -> None:
    content = written(None, NamedBox("A\x00n\ufffen\ud800", ANN.box))
    assert names(content) == ["Ann"]
    assert merge(None, [NamedBox("\x01\uffff", ANN.box)], SIZE) == Merged()


@settings(deadline=None)
@given(st.text(min_size=1, max_size=30))
def test_any_name_is_read_back_and_gone_again(text: str) -> None:
    name = clean_name(text)
    if not name:
        return
    merged = merge(FOREIGN, [NamedBox(name, ANN.box)], SIZE)
    if merged.content:
        assert merge(merged.content, [NamedBox(name, ANN.box)], SIZE) == Merged()
        assert meaning(take_out(merged.content).content) == meaning(FOREIGN)


def test_boxes_that_reach_beyond_the_photo_are_cut_off() -> None:
    (region,) = said_by(read_xmp(written(None, NamedBox("Ann", Box(-0.1, 0.5, 0.3, 0.7))))).regions
    assert region.box.iou(Box(0, 0.5, 0.2, 0.5)) > 0.999
    assert merge(None, [NamedBox("Ann", Box(1.2, 0, 0.1, 0.1))], SIZE) == Merged()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings(encoding: str) -> None:
    text = FOREIGN.decode().replace("\ufeff", "")
    content = written(f'<?xml version="1.0"?>\n{text}'.encode(encoding), ANN)
    assert names(content) == ["Cat", "", "Ann"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", ForeignCode.DAMAGED),
        (b"no xml", ForeignCode.DAMAGED),
        (b"<a/>", ForeignCode.DAMAGED),
        (b"<!DOCTYPE x><x/>", ForeignCode.FORBIDDEN),
        (b'<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><q:a/></r:RDF>', None),
        (b"<a>" * 200 + b"</a>" * 200, ForeignCode.TOO_LARGE),
    ],
)
def test_hostile_files_are_refused(content: bytes, code: ForeignCode | None) -> None:
    with pytest.raises(ForeignFileError) as caught:
        merge(content, [ANN], SIZE)
    assert caught.value.code is (code or ForeignCode.DAMAGED)


def test_a_notation_that_cannot_be_added_to_is_refused() -> None:
    odd = packet("<Iptc4xmpExt:PersonInImage>Cat, Dog</Iptc4xmpExt:PersonInImage>")
    with pytest.raises(SidecarError) as caught:
        merge(odd, [ANN], SIZE)
    assert caught.value.code is Unwritten.NOTATION


def test_prefixes_that_mean_something_else_there() -> None:
    there = packet('<dc:own xmlns:dc="urn:odd">1</dc:own>').replace(
        b"<x:xmpmeta", b'<x:xmpmeta xmlns:faceorg="urn:other" xmlns:lr2="urn:two"'
    )
    content = written(there, ANN)
    assert names(content) == ["Ann"]
    assert names_of_ours(content) == ["Ann"]
    assert meaning(take_out(content).content) == meaning(there)


ATTRIBUTES = """<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag>
    <rdf:li><rdf:Description mwg-rs:Name="Ann" mwg-rs:Type="Face"><mwg-rs:Area stArea:x="0.250000"
    stArea:y="0.400000" stArea:w="0.300000" stArea:h="0.400000" stArea:unit="normalized"/>
    </rdf:Description></rdf:li></rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>
    <faceorg:Faces xmlns:faceorg="urn:faceorg:sidecar:1.0/"><rdf:Bag>
    <rdf:li faceorg:Name="Ann" faceorg:Area="0.1,0.2,0.3,0.4" faceorg:Wrote="mwg"/>
    </rdf:Bag></faceorg:Faces>"""


def test_its_own_notes_are_known_as_other_programs_write_them_anew() -> None:
    """Exiv2 makes attributes of simple properties, in descriptions as in structures."""
    there = packet(ATTRIBUTES).replace(
        b'<rdf:Description rdf:about=""',
        b'<rdf:Description xmlns:faceorg="urn:faceorg:sidecar:1.0/"'
        b' faceorg:Made="file mwg" rdf:about=""',
    )
    assert names_of_ours(there) == ["Ann"]
    assert take_out(there).outcome is Outcome.REMOVED
    assert names(written(there, BEN)) == ["Ben"]


def test_a_region_without_its_name_was_taken_out() -> None:
    theirs = changed(written(None, ANN), "<mwg-rs:Name>Ann</mwg-rs:Name>", "")
    (clash,) = merge(theirs, [ANN], SIZE).clashes
    assert clash.kind is Clash.TAKEN_OUT
    content = written(theirs, ANN, side=Side.OURS)
    assert [r.name for r in said_by(read_xmp(content)).regions] == ["Ann"]


PEOPLE = st.lists(
    st.tuples(st.sampled_from(["Ann", "Ben", "Dan"]), st.integers(0, 3)), max_size=4, unique=True
)


@settings(deadline=None)
@given(st.lists(PEOPLE, min_size=1, max_size=5), st.sampled_from([FOREIGN, None]))
def test_whatever_is_written_one_after_the_other_nothing_foreign_changes(
    steps: list[list[tuple[str, int]]], foreign: bytes | None
) -> None:
    content = foreign
    for step in steps:
        faces = [NamedBox(who, Box(0.02 + 0.2 * place, 0.1, 0.15, 0.2)) for who, place in step]
        merged = merge(content, faces, SIZE)
        assert merged.clashes == []
        if merged.outcome is Outcome.REMOVED:
            content = None
        content = merged.content or content
        assert merge(content, faces, SIZE) == Merged()
        said = [] if content is None else names(content)
        assert {who for who, _ in step} == {*said} - {"Cat", ""}
    gone = Merged() if content is None else take_out(content)
    if foreign is None:
        assert content is None or gone.outcome is Outcome.REMOVED
    else:
        assert meaning(gone.content or content or b"") == meaning(foreign)
