"""Where sidecars say otherwise: who is listed, and what becomes of each of the three answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from faceorg.domain.geometry import Box
from faceorg.domain.importing import Held
from faceorg.domain.orientation import ORIENTATIONS
from faceorg.domain.sidecars import Clash, Side
from faceorg.engine import edits
from faceorg.engine.jobs import CancelToken
from faceorg.engine.sidecars.conflicts import Taken, conflicts_of, settle, take_theirs
from faceorg.engine.sidecars.keeping import look_outside
from faceorg.engine.sidecars.reports import Report
from faceorg.library import sidecars as rows
from tests.helpers.importing import Reader
from tests.helpers.readings import face, person, read_again

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.sidecars import Conflict
    from tests.engine.sidecars.conftest import Photos

ANN, BEN = Box(0.1, 0.2, 0.3, 0.15), Box(0.6, 0.5, 0.2, 0.25)
RENAMED = ("<mwg-rs:Name>Ann<", "<mwg-rs:Name>Anne<")
MOVED = ("stArea:x>0.250000<", "stArea:x>0.850000<")
TAKEN_OUT = ("<mwg-rs:Type>Face<", "<mwg-rs:Type>Pet<")


def listed(photos: Photos) -> list[Conflict]:
    """Notice what has changed outside, and list what says otherwise."""
    look_outside(photos.library)
    photos.keep()
    return conflicts_of(photos.library, rows.clashing(photos.library.database))


def answer(photos: Photos, conflicts: Sequence[Conflict], side: Side) -> Report:
    report = Report()
    list(settle(photos.library, conflicts, side, CancelToken(), report))
    return report


def take(photos: Photos, conflicts: Sequence[Conflict]) -> Taken:
    taken = Taken()
    token = CancelToken()
    list(take_theirs(photos.library, conflicts, token, taken, Reader()))
    photos.keep()
    return taken


def names_here(photos: Photos) -> list[str]:
    people = {p.person_id: p.name for p in photos.library.people.all()}
    owners = photos.library.database.rows("SELECT person_id FROM faces WHERE person_id NOTNULL")
    return sorted(people[owner] for (owner,) in owners)


@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_a_face_is_listed_with_both_names(photos: Photos, orientation: int) -> None:
    photo_id = photos.add("a.jpg", orientation=orientation, Ben=BEN, Ann=ANN)
    photos.turn_on()
    photos.replace("a.jpg.xmp", *RENAMED)
    (conflict,) = listed(photos)
    assert (conflict.photo_id, conflict.kind) == (photo_id, Clash.OTHER_NAME)
    assert (conflict.name, conflict.theirs) == ("Ann", "Anne")
    assert conflict.box.iou(ANN) > 0.99
    assert conflict.face_id in photos.library.faces.ids_of_person(person(photos.library, "Ann"))


def test_mine_is_written_there(photos: Photos) -> None:
    photos.add("a.jpg", Ann=ANN)
    photos.turn_on()
    photos.replace("a.jpg.xmp", *RENAMED)
    answer(photos, listed(photos), Side.OURS)
    assert (photos.names("a.jpg.xmp"), listed(photos)) == (["Ann"], [])


def test_theirs_is_taken_over_here_and_taken_back(photos: Photos) -> None:
    photos.add("a.jpg", Ann=ANN)
    photos.turn_on()
    photos.replace("a.jpg.xmp", *RENAMED)
    taken = take(photos, listed(photos))
    assert (names_here(photos), taken.left, listed(photos)) == (["Anne"], [], [])
    content = (photos.folder / "a.jpg.xmp").read_text("utf-8")
    assert content.count("Ann<") == 0  # keywords and the other region say it, too
    assert content.count("Anne<") > 3
    edits.undo(photos.library)
    assert names_here(photos) == ["Ann"]
    (conflict,) = listed(photos)
    assert (conflict.name, conflict.theirs) == ("Ann", "Anne")
    edits.redo(photos.library)
    assert (names_here(photos), listed(photos)) == (["Anne"], [])


def test_nobody_is_taken_over_as_not_this_person(photos: Photos) -> None:
    photos.add("a.jpg", Ann=ANN, Ben=BEN)
    photos.turn_on()
    photos.replace("a.jpg.xmp", *TAKEN_OUT)
    conflicts = listed(photos)
    assert {c.kind for c in conflicts} == {Clash.TAKEN_OUT}
    (ann,) = [c for c in conflicts if c.name == "Ann"]
    take(photos, [ann])
    assert names_here(photos) == ["Ben"]
    assert (ann.face_id, ann.person_id) in photos.library.faces.rejections()


@pytest.mark.parametrize("found", [True, False])
def test_another_place_is_taken_over(photos: Photos, found: bool) -> None:
    """On a face that was found there, or on a new one where none was."""
    photo_id = photos.add("a.jpg", Ann=ANN)
    there = Box(0.7, 0.2, 0.3, 0.15)
    if found:
        read_again(photos.library, photo_id, face(ANN), face(there, looks=7))
    photos.turn_on()
    photos.replace("a.jpg.xmp", *MOVED)
    (conflict,) = listed(photos)
    assert conflict.kind is Clash.OTHER_PLACE
    taken = take(photos, [conflict])
    (face_id,) = photos.library.faces.ids_of_person(person(photos.library, "Ann"))
    assert face_id != conflict.face_id
    assert photos.library.faces.by_id([face_id])[0].box.iou(there) > 0.9
    assert (taken.left, listed(photos)) == ([], [])


def test_both_are_left_for_good(photos: Photos) -> None:
    photos.add("a.jpg", Ann=ANN)
    photos.turn_on()
    photos.replace("a.jpg.xmp", *RENAMED)
    answer(photos, listed(photos), Side.LEFT)
    assert (photos.names("a.jpg.xmp"), names_here(photos)) == (["Anne"], ["Ann"])
    assert listed(photos) == []


def test_one_of_two_faces_is_settled_and_the_other_stays_listed(photos: Photos) -> None:
    photos.add("a.jpg", Ann=ANN, Ben=BEN)
    photos.turn_on()
    photos.replace("a.jpg.xmp", *RENAMED)
    photos.replace("a.jpg.xmp", "<mwg-rs:Name>Ben<", "<mwg-rs:Name>Bert<")
    conflicts = listed(photos)
    assert sorted(c.theirs for c in conflicts) == ["Anne", "Bert"]
    answer(photos, [c for c in conflicts if c.name == "Ann"], Side.OURS)
    assert sorted(photos.names("a.jpg.xmp")) == ["Ann", "Bert"]
    assert [c.name for c in listed(photos)] == ["Ben"]
    take(photos, listed(photos))
    assert (names_here(photos), listed(photos)) == (["Ann", "Bert"], [])


def test_what_was_decided_since_stands(photos: Photos) -> None:
    photos.add("a.jpg", Ann=ANN)
    photos.turn_on()
    photos.replace("a.jpg.xmp", *RENAMED)
    conflicts = listed(photos)
    edits.name_faces(photos.library, [conflicts[0].face_id], "Zoe")
    taken = take(photos, conflicts)
    assert ([reason for _, reason in taken.left], names_here(photos)) == (
        [Held.OTHER_PERSON],
        ["Zoe"],
    )


def test_nobody_is_named_twice_in_a_photo(photos: Photos) -> None:
    photos.add("a.jpg", Ann=ANN, Ben=BEN)
    photos.turn_on()
    photos.replace("a.jpg.xmp", "<mwg-rs:Name>Ann<", "<mwg-rs:Name>Ben<")
    conflicts = [c for c in listed(photos) if c.kind is Clash.OTHER_NAME]
    taken = take(photos, conflicts)
    assert [reason for _, reason in taken.left] == [Held.TWICE]
    assert names_here(photos) == ["Ann", "Ben"]


def test_a_name_changed_on_both_sides_is_listed_as_it_is_now(photos: Photos) -> None:
    photos.add("a.jpg", Ann=ANN)
    photos.turn_on()
    photos.replace("a.jpg.xmp", *RENAMED)
    edits.rename_person(photos.library, person(photos.library, "Ann"), "Annika")
    (conflict,) = listed(photos)
    assert (conflict.name, conflict.theirs) == ("Annika", "Anne")


@pytest.mark.parametrize("change", [TAKEN_OUT, RENAMED, MOVED])
def test_renaming_somebody_settles_nothing(photos: Photos, change: tuple[str, str]) -> None:
    photos.add("a.jpg", Ann=ANN)
    photos.turn_on()
    photos.replace("a.jpg.xmp", *change)
    (before,) = listed(photos)
    content = (photos.folder / "a.jpg.xmp").read_bytes()
    edits.rename_person(photos.library, person(photos.library, "Ann"), "Annika")
    (after,) = listed(photos)
    assert (after.kind, after.name, after.theirs) == (before.kind, "Annika", before.theirs)
    assert (photos.folder / "a.jpg.xmp").read_bytes() == content
    answer(photos, [after], Side.OURS)
    assert listed(photos) == []
    assert "Annika" in photos.names("a.jpg.xmp")
