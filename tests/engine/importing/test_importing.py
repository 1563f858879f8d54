"""Names of other programs: what becomes of them, what stands against them, and undo."""

from __future__ import annotations

import json
import os
from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest

from faceorg.domain.errors import CancelledError
from faceorg.domain.faces import Decision, FaceState
from faceorg.domain.geometry import Box
from faceorg.domain.importing import ForeignCode, Held, Origin
from faceorg.domain.orientation import stored_box
from faceorg.domain.safety import ForgetKind, ForgetTarget
from faceorg.engine import edits
from faceorg.engine.importing.job import Preview, Wish, look
from faceorg.engine.jobs import CancelToken
from faceorg.engine.safety import forgetting
from faceorg.library.database import Database
from faceorg.library.files.backup import back_up
from faceorg.library.files.salvage import salvage
from faceorg.library.foreign.reading import origins_of
from tests.helpers.foreign import digikam, in_image, jpeg, mwg, packet
from tests.helpers.importing import FREE, Album, Reader, box_of, reasons, tagged
from tests.helpers.readings import (
    face,
    people_state,
    person,
    slot,
)

if TYPE_CHECKING:
    from pathlib import Path

    from faceorg.library.library import Library


@pytest.fixture
def album(library: Library, tmp_path: Path) -> Album:
    return Album(library, tmp_path / "photos")


# what a person has said here stands ------------------------------------------------------


@pytest.mark.parametrize("decision", [Decision.IGNORED, Decision.NOT_A_FACE])
def test_faces_put_aside_stay_so(album: Album, decision: Decision) -> None:
    photo_id = album.add("a.jpg", face(0), content=tagged(("Anna", 0)))
    face_id = album.faces(photo_id)[0].face_id
    put = {Decision.IGNORED: edits.ignore_faces, Decision.NOT_A_FACE: edits.mark_not_a_face}
    put[decision](album.library, [face_id])
    before = people_state(album.library)
    assert reasons(album.take()) == [("Anna", Held(decision.value))]
    assert people_state(album.library) == before


def test_somebody_else_stays_somebody_else(album: Album) -> None:
    photo_id = album.add("a.jpg", face(0), content=tagged(("Anna", 0)))
    edits.name_faces(album.library, [album.faces(photo_id)[0].face_id], "Ben")
    preview = album.take()
    assert [(x.reason, x.known) for x in preview.plan.left_out] == [(Held.OTHER_PERSON, "Ben")]
    assert album.names(photo_id) == ["Ben"]
    assert [p.name for p in album.library.people.all()] == ["Ben"]  # nobody without a face is made


def test_a_rejection_stands(album: Album) -> None:
    library = album.library
    photo_id = album.add("a.jpg", face(0), content=tagged(("Anna", 0)))
    other = album.add("b.jpg", face(0, looks=2))
    edits.name_faces(library, [album.faces(other)[0].face_id], "Anna")
    edits.reject_faces(library, [album.faces(photo_id)[0].face_id], person(library, "Anna"))
    assert reasons(album.take()) == [("Anna", Held.REJECTED)]
    assert album.names(photo_id) == [""]


def test_nobody_is_in_photos_from_before_their_birth(album: Album) -> None:
    library = album.library
    when = datetime.fromisoformat("1999-05-01T12:00")
    album.add("a.jpg", face(0), content=tagged(("Anna", 0)), taken_at=when)
    album.add("c.jpg", content=tagged(("Anna", FREE)), taken_at=when)
    other = album.add("b.jpg", face(0, looks=2))
    edits.name_faces(library, [album.faces(other)[0].face_id], "Anna")
    edits.set_birth_date(library, person(library, "Anna"), date(2000, 1, 1))
    assert reasons(album.take()) == [("Anna", Held.BEFORE_BIRTH)] * 2


def test_nobody_is_twice_in_a_photo(album: Album) -> None:
    library = album.library
    photo_id = album.add("a.jpg", face(0), face(1), content=tagged(("Anna", 1)))
    edits.name_faces(library, [album.faces(photo_id)[0].face_id], "Anna")
    album.add("b.jpg", face(0), face(1), content=tagged(("Ben", 0), ("Ben", 1)))
    assert sorted(reasons(album.take())) == [("Anna", Held.TWICE), ("Ben", Held.TWICE)]
    assert album.names(photo_id) == ["Anna", ""]


def test_who_was_forgotten_does_not_come_back_by_an_import(album: Album) -> None:
    library = album.library
    photo_id = album.add("a.jpg", face(0), content=tagged(("Anna", 0)))
    album.take()
    target = ForgetTarget(ForgetKind.PERSON, person(library, "Anna"))
    forgetting.forget(library, target)
    assert album.faces(photo_id) == []
    assert reasons(album.take()) == [("Anna", Held.FORGOTTEN)]
    assert album.faces(photo_id) == []


def test_a_later_decision_forgets_where_a_name_came_from(album: Album) -> None:
    library = album.library
    photo_id = album.add("a.jpg", face(0), content=tagged(("Anna", 0)))
    album.take()
    face_id = album.faces(photo_id)[0].face_id
    assert origins_of(library, [face_id]) == {face_id: Origin.XMP}
    edits.name_faces(library, [face_id], "Ben")
    assert origins_of(library, [face_id]) == {}
    edits.undo(library)
    assert origins_of(library, [face_id]) == {face_id: Origin.XMP}


def test_faces_that_somebody_had_grouped_or_suggested_are_named(album: Album) -> None:
    photo_id = album.add("a.jpg", face(0), content=tagged(("Anna", 0)))
    stranger = album.add("b.jpg", face(0))
    edits.ignore_faces(album.library, [album.faces(stranger)[0].face_id])
    album.take()
    assert album.faces(photo_id)[0].state is FaceState.CONFIRMED


# where boxes lie -------------------------------------------------------------------------


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("by_the_book", [True, False])
def test_boxes_of_turned_photos(album: Album, orientation: int, by_the_book: bool) -> None:
    """By the book they refer to the stored pixels; some programs have it otherwise."""
    box = stored_box(slot(0), orientation) if by_the_book else slot(0)
    content = jpeg(packet(mwg(("Anna", box_of(box)))), orientation=orientation)
    photo_id = album.add("a.jpg", face(0), face(3), content=content)
    album.take()
    assert album.names(photo_id) == ["Anna", ""]


def test_a_box_gets_the_face_that_it_covers_best(album: Album) -> None:
    wide = Box(slot(0).x - 0.02, 0.25, 0.24, 0.3)
    photo_id = album.add("a.jpg", face(0), face(1), content=tagged(("Ben", 1), ("Anna", wide)))
    album.take()
    assert album.names(photo_id) == ["Anna", "Ben"]


def test_what_lies_beside_a_photo_counts_before_what_is_in_it(album: Album) -> None:
    (album.folder / "a.xmp").write_bytes(packet(mwg(("Ben", box_of(0)))))
    photo_id = album.add("a.jpg", face(0), content=tagged(("Anna", 0)))
    album.take()
    assert album.names(photo_id) == ["Ben"]


def test_a_box_without_a_face_in_it_has_no_vector(album: Album) -> None:
    photo_id = album.add("a.jpg", content=tagged(("Vuk the fox", FREE)))
    album.take(reader=Reader(None))
    (made,) = album.faces(photo_id)
    assert made.state is FaceState.CONFIRMED
    assert album.library.database.value("SELECT count(*) FROM vectors") == 0


def test_boxes_that_cannot_be_added_are_listed(album: Album) -> None:
    album.add("a.jpg", content=tagged(("Anna", Box(0.5, 0.5, 0.01, 0.01))))
    album.add("b.jpg")
    (album.folder / "b.jpg").unlink()
    (album.folder / "b.jpg.xmp").write_bytes(packet(mwg(("Ben", box_of(FREE)))))
    assert reasons(album.take()) == [("Anna", Held.TOO_SMALL), ("Ben", Held.UNREADABLE)]
    assert album.library.people.count() == 0
    assert album.library.journal.history() == []


def test_boxes_of_videos_are_names_without_a_place(album: Album) -> None:
    photo_id = album.add("a.mp4", face(0), content=b"no matter")
    (album.folder / "a.mp4.xmp").write_bytes(packet(mwg(("Anna", box_of(FREE)))))
    album.take()
    assert album.names(photo_id) == ["Anna"]


# names -----------------------------------------------------------------------------------


def test_names_near_known_ones(album: Album) -> None:
    library = album.library
    names = ("Katharina", "ELIF", "katarina")
    people = [(name, place) for place, name in enumerate(names)]
    other = album.add("b.jpg", face(0, looks=5), face(1, looks=6))
    edits.name_faces(library, [album.faces(other)[0].face_id], "Katarina")
    edits.name_faces(library, [album.faces(other)[1].face_id], "Elif")
    album.add("a.jpg", face(0), face(1), face(2), content=tagged(*people))
    everybody = album.preview().plan.everybody()
    found = {who.name: (who.person_id, who.near) for who in everybody}
    assert found == {
        "Katharina": (None, ("Katarina",)),
        "Elif": (person(library, "Elif"), ()),
        "Katarina": (person(library, "Katarina"), ()),
    }


def test_names_that_mean_somebody_else_here(album: Album) -> None:
    content = tagged(("Mum", 0), ("the dog", 1), ("Mummy", 2))
    photo_id = album.add("a.jpg", face(0), face(1), face(2), content=content)
    album.take(people={"mum": "Ruth", "The Dog": None})
    assert album.names(photo_id) == ["Ruth", "", "Mummy"]


def test_two_people_of_one_name_are_not_told_apart(album: Album) -> None:
    library = album.library
    other = album.add("b.jpg", face(0, looks=5), face(1, looks=6))
    for known in album.faces(other):
        edits.name_faces(library, [known.face_id], "Anna", new_person=True)
    album.add("a.jpg", face(0), content=tagged(("Anna", 0)))
    assert reasons(album.take()) == [("Anna", Held.AMBIGUOUS_NAME)]


def test_a_name_without_a_box_is_left_where_its_face_is_not_told(album: Album) -> None:
    one = album.add(
        "a.jpg",
        face(0),
        face(1),
        content=jpeg(packet(mwg(("Anna", box_of(0))), in_image("Anna", "Ben"))),
    )
    both = album.add("b.jpg", face(0), face(1), content=jpeg(packet(in_image("Anna", "Ben"))))
    preview = album.take()
    assert album.names(one) == ["Anna", "Ben"]  # one name, one face that is left
    assert album.names(both) == ["", ""]
    assert reasons(preview) == [("Anna", Held.NO_PLACE), ("Ben", Held.NO_PLACE)]


# photos that are not found, and hostile files ----------------------------------------------


def test_photos_that_the_library_lacks(album: Album) -> None:
    (album.folder / "new.jpg").write_bytes(tagged(("Anna", 0)))
    (album.folder / "gone.jpg.xmp").write_bytes(packet(mwg(("Anna", box_of(0)))))
    lost = {os.path.basename(photo.path) for photo in album.preview().lost}  # noqa: PTH119
    assert lost == {b"new.jpg", b"gone.jpg"}


def test_photos_of_digikam_are_not_taken_for_others_of_the_name(album: Album) -> None:
    photo_id = album.add("2020/a.jpg", face(0))
    album.add("2021/a.jpg", face(0))
    length = (album.folder / "2020" / "a.jpg").stat().st_size
    database = album.folder / "digikam4.db"
    digikam(database, {"2019/a.jpg": {"Anna": None}}, file_size=length)
    assert len(album.preview().lost) == 1  # of the same length, both
    database.unlink()
    digikam(database, {"elsewhere/photos/2020/a.jpg": {"Anna": None}}, file_size=length)
    assert list(album.preview().found) == [photo_id]
    database.unlink()
    digikam(database, {"2020/a.jpg": {"Anna": None}}, file_size=length + 1)
    assert len(album.preview().lost) == 1


def test_takeout_photos_elsewhere_are_found_by_name_and_time(album: Album, tmp_path: Path) -> None:
    when = datetime.fromisoformat("2020-09-13T14:26:40")
    photo_id = album.add("a.jpg", face(0), taken_at=when)
    album.add("b.jpg", face(0), taken_at=when.replace(year=2019))
    takeout = tmp_path / "Takeout"
    takeout.mkdir()
    for name in ("a.jpg", "b.jpg", "c.jpg"):
        taken = {"timestamp": "1600000000"}  # 12:26:40 UTC
        content = {"title": name, "people": [{"name": "Anna"}], "photoTakenTime": taken}
        (takeout / f"{name}.json").write_text(json.dumps(content))
    preview = album.preview(takeout)
    assert list(preview.found) == [photo_id]
    assert sorted(photo.path for photo in preview.lost) == [b"b.jpg", b"c.jpg"]


LAUGHS = b'<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><l>&b;</l>'


def test_hostile_files_are_listed_and_the_others_are_read(album: Album) -> None:
    photo_id = album.add("a.jpg", face(0), content=tagged(("Anna", 0)))
    album.add("b.jpg", face(0), content=jpeg(LAUGHS))
    files = {
        "b.jpg.xmp": LAUGHS,
        "c.xmp": b"<x:xmpmeta",
        ".picasa.ini": b"[Contacts2",
        "d.jpg.json": b"[" * 200_000,
        "digikam4.db": b"SQLite format 3\0" + b"\xff" * 5000,
    }
    for name, content in files.items():
        (album.folder / name).write_bytes(content)
    os.mkfifo(album.folder / "e.xmp")
    preview = album.take()
    found = {(os.path.basename(p), e.code) for p, e in preview.gathered.problems}  # noqa: PTH119
    assert found == {
        (b"b.jpg", ForeignCode.FORBIDDEN),
        (b"b.jpg.xmp", ForeignCode.FORBIDDEN),
        (b"c.xmp", ForeignCode.DAMAGED),
        (b".picasa.ini", ForeignCode.DAMAGED),
        (b"d.jpg.json", ForeignCode.DAMAGED),
        (b"digikam4.db", ForeignCode.DAMAGED),
        (b"e.xmp", ForeignCode.UNREADABLE),
    }
    assert album.names(photo_id) == ["Anna"]


def test_paths_that_climb_out_reach_nothing(album: Album, tmp_path: Path) -> None:
    secret = tmp_path / "secret.jpg"
    secret.write_bytes(tagged(("Anna", 0)))
    (album.folder / ".picasa.ini").write_text(
        "[Contacts2]\n1=Anna;;\n[../secret.jpg]\nfaces=rect64(400040008000c000),1\n"
    )
    (album.folder / "x.json").write_text('{"title": "../secret.jpg", "people": [{"name": "A"}]}')
    (album.folder / "link").symlink_to(tmp_path)
    digikam(album.folder / "digikam4.db", {"../../secret.jpg": {"Anna": None}})
    preview = album.preview()
    assert preview.gathered.problems == []
    assert [photo.path for photo in preview.lost] == [b"../secret.jpg"]
    assert preview.found == {}


def test_hidden_folders_are_left_out_and_a_look_can_be_stopped(album: Album) -> None:
    for folder in (".dtrash", "@eaDir"):
        (album.folder / folder).mkdir()
        (album.folder / folder / "a.jpg").write_bytes(tagged(("Anna", 0)))
    assert album.preview().gathered.photos == []
    for number in range(3):
        album.add(f"{number}.jpg", face(0), content=tagged(("Anna", 0)))
    token, preview = CancelToken(), Preview()
    looking = look(album.library, Wish((os.fsencode(album.folder),)), token, preview)
    next(looking)
    token.cancel()
    with pytest.raises(CancelledError):
        list(looking)
    assert len(preview.gathered.photos) <= 2


def test_single_files_and_one_program(album: Album) -> None:
    first = album.add("a.jpg", face(0), content=tagged(("Anna", 0)))
    second = album.add("b.jpg", face(0), content=tagged(("Ben", 0)))
    assert list(album.preview(album.folder / "a.jpg").found) == [first]
    assert list(album.preview(album.folder / "b.jpg").found) == [second]
    assert not album.preview(origins=frozenset({Origin.PICASA})).found
    (album.folder / "note.txt").write_text("no such file")
    ((_, error),) = album.preview(album.folder / "note.txt").gathered.problems
    assert error.code is ForeignCode.UNKNOWN_KIND


def test_forgetting_goes_through_what_an_import_has_left_in_the_history(album: Album) -> None:
    library = album.library
    photo_id = album.add("a.jpg", face(0), content=tagged(("Anna", 0)))
    album.take()
    face_id = album.faces(photo_id)[0].face_id
    edits.name_faces(library, [face_id], "Ben")
    forgetting.forget(library, ForgetTarget(ForgetKind.PERSON, person(library, "Anna")))
    assert "Anna" not in str(library.database.rows("SELECT * FROM journal"))
    edits.undo(library)  # the name that Ben got
    assert album.names(photo_id) == [""]
    assert origins_of(library, [face_id]) == {}
    edits.redo(library)
    assert album.names(photo_id) == ["Ben"]


def test_salvaging_keeps_where_names_came_from(album: Album, tmp_path: Path) -> None:
    library = album.library
    photo_id = album.add("a.jpg", face(0), content=tagged(("Anna", 0)))
    album.take()
    back_up(library.database, tmp_path / "copy.sqlite")
    salvage(tmp_path / "copy.sqlite", tmp_path / "saved.sqlite")
    saved = Database(tmp_path / "saved.sqlite")
    assert saved.rows("SELECT photo_id, origin FROM faces") == [(photo_id, "xmp")]
    saved.close()
