"""Photos follow their files with all that was decided; copies share it; nothing is read twice."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest

from faceorg.domain.errors import CancelledError, ProblemCode
from faceorg.engine import edits
from faceorg.engine.indexing import comparing
from faceorg.engine.indexing import relinking as relinking_module
from faceorg.engine.indexing.index import index_directories, index_folders
from faceorg.engine.jobs import CancelToken, Stage
from tests.helpers.moving import (
    all_rows,
    index,
    known,
    look_into,
    name_faces,
    person_named,
    there,
)
from tests.helpers.readers import FakeReader, write_photos

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from faceorg.library.library import Library

ANNA, BERT = "Anna", "Bert"


@pytest.fixture
def folder(library: Library, tmp_path: Path) -> Path:
    """A folder with three photos, each of two faces; those of a.jpg are Anna and Bert."""
    made = tmp_path / "photos"
    write_photos(made, {"a.jpg": "1 2", "sub/b.jpg": "3 4", "c.jpg": "5 6"})
    index(library, made)
    name_faces(library, known(library, made)["a.jpg"].photo_id, ANNA, BERT)
    name_faces(library, known(library, made)["sub/b.jpg"].photo_id, "Carla", "-")
    return made


def names_of(library: Library, folder: Path, name: str) -> list[str | None]:
    return [person for _, _, person in known(library, folder)[name].faces]


# moved ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("to", ["z.jpg", "A.JPG", "sub/a.jpg", "new/deep/x.jpg"])
def test_a_file_that_moves_takes_its_photo_along(library: Library, folder: Path, to: str) -> None:
    before = known(library, folder)["a.jpg"]
    edits.set_favourites(library, [before.photo_id], favourite=True)
    thumbnail = library.thumbnails.photo(before.photo_id)
    (folder / to).parent.mkdir(parents=True, exist_ok=True)
    (folder / "a.jpg").rename(folder / to)
    assert index(library, folder) == []
    after = known(library, folder)
    assert "a.jpg" not in after
    assert after[to] == before
    detail = library.photos.detail(before.photo_id)
    assert detail is not None
    assert detail.favourite
    assert library.thumbnails.photo(before.photo_id) == thumbnail is not None
    assert index(library, folder) == []


@pytest.mark.parametrize("left", ["nothing", "an empty folder", "another photo"])
def test_a_whole_tree_at_a_new_root(
    library: Library, folder: Path, tmp_path: Path, left: str
) -> None:
    before = known(library, folder)
    new = folder.rename(tmp_path / "moved")
    if left != "nothing":
        folder.mkdir()
    if left == "another photo":
        write_photos(folder, {"other.jpg": "9"})
        assert index(library, folder) == ["other.jpg"]
    assert index(library, new) == []
    assert known(library, new) == before
    assert "a.jpg" not in known(library, folder)


def test_a_moved_file_that_was_found_gone_first(library: Library, folder: Path) -> None:
    before = known(library, folder)["a.jpg"]
    (folder / "a.jpg").rename(folder.parent / "a.jpg")
    index(library, folder)
    assert known(library, folder)["a.jpg"].missing
    (folder.parent / "a.jpg").rename(folder / "again.jpg")
    assert index(library, folder) == []
    assert known(library, folder)["again.jpg"] == before


def test_two_files_that_swap_their_names(library: Library, folder: Path) -> None:
    before = known(library, folder)
    (folder / "a.jpg").rename(folder / "x")
    (folder / "sub/b.jpg").rename(folder / "a.jpg")
    (folder / "x").rename(folder / "sub/b.jpg")
    assert index(library, folder) == []
    after = known(library, folder)
    assert after["a.jpg"] == before["sub/b.jpg"]
    assert after["sub/b.jpg"] == before["a.jpg"]
    assert after.keys() == before.keys()


def test_a_chain_of_renames(library: Library, folder: Path) -> None:
    before = known(library, folder)
    (folder / "c.jpg").rename(folder / "d.jpg")
    (folder / "a.jpg").rename(folder / "c.jpg")
    (folder / "sub/b.jpg").rename(folder / "a.jpg")
    assert index(library, folder) == []
    after = known(library, folder)
    assert after["d.jpg"] == before["c.jpg"]
    assert after["c.jpg"] == before["a.jpg"]
    assert after["a.jpg"] == before["sub/b.jpg"]
    assert len(after) == 3


def test_a_file_that_replaces_another_and_the_other_comes_back(
    library: Library, folder: Path
) -> None:
    before = known(library, folder)
    shutil.copy2(folder / "a.jpg", folder.parent / "kept.jpg")
    (folder / "sub/b.jpg").replace(folder / "a.jpg")
    assert index(library, folder) == []
    assert known(library, folder)["a.jpg"] == before["sub/b.jpg"]
    (trashed,) = [p for p in known(library, folder).values() if p.missing]
    assert trashed.faces == before["a.jpg"].faces
    shutil.copy2(folder.parent / "kept.jpg", folder / "back.jpg")
    assert index(library, folder) == []
    assert known(library, folder)["back.jpg"] == before["a.jpg"]


def test_a_name_used_again_by_another_photo_keeps_nothing_of_the_first(
    library: Library, folder: Path
) -> None:
    before = known(library, folder)["a.jpg"]
    (folder / "a.jpg").rename(folder / "moved.jpg")
    write_photos(folder, {"a.jpg": "7 8 9"})
    assert index(library, folder) == ["a.jpg"]
    after = known(library, folder)
    assert after["moved.jpg"] == before
    assert [decision for _, decision, _ in after["a.jpg"].faces] == [None] * 3
    assert after["a.jpg"].photo_id != before.photo_id


def test_of_equal_photos_each_follows_its_own_folder(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    for name in ("x/1.jpg", "y/1.jpg"):
        (folder / name).parent.mkdir(parents=True)
        (folder / name).write_text("1 2")
    index(library, folder)
    name_faces(library, known(library, folder)["y/1.jpg"].photo_id, ANNA, "")
    before = known(library, folder)
    new = folder.rename(tmp_path / "moved")
    assert index(library, new) == []
    assert known(library, new) == before


def test_files_no_library_has_looked_into_are_known_by_size_time_and_name(
    library: Library, folder: Path, tmp_path: Path
) -> None:
    """As after the step from schema 2, when everything was moved before the next run."""
    before = known(library, folder)
    library.database.run("UPDATE photos SET fingerprint = NULL")
    new = folder.rename(tmp_path / "moved")
    (new / "c.jpg").rename(new / "renamed.jpg")
    assert index(library, new) == ["renamed.jpg"]
    after = known(library, new)
    assert (after["a.jpg"], after["sub/b.jpg"]) == (before["a.jpg"], before["sub/b.jpg"])


def test_older_libraries_are_looked_into_once(library: Library, folder: Path) -> None:
    library.database.run("UPDATE photos SET fingerprint = NULL")
    steps = list(index_folders(library, [os.fsencode(folder)], CancelToken(), FakeReader()))
    assert [s.done for s in steps if s.stage is Stage.REMEMBERING] == [3]
    assert not library.database.value("SELECT count(*) FROM photos WHERE fingerprint IS NULL")
    steps = list(index_folders(library, [os.fsencode(folder)], CancelToken(), FakeReader()))
    assert not [s for s in steps if s.stage is Stage.REMEMBERING]


def test_looking_into_older_libraries_can_be_stopped_and_goes_on(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(relinking_module, "COMMIT_AFTER_FILES", 1)
    library.database.run("UPDATE photos SET fingerprint = NULL")
    token = CancelToken()
    job = relinking_module.fill_in_fingerprints(library, token, 1)
    assert next(job).done == 1
    token.cancel()
    with pytest.raises(CancelledError):
        list(job)
    left = library.database.value("SELECT count(*) FROM photos WHERE fingerprint IS NULL")
    assert 0 < left < 3
    steps = list(relinking_module.fill_in_fingerprints(library, CancelToken(), 1))
    assert steps[-1].done == steps[-1].total == left


# copied --------------------------------------------------------------------------------------


@pytest.mark.parametrize("how", [shutil.copy, shutil.copy2, os.link])
def test_a_copy_takes_over_faces_and_decisions_and_is_not_read(
    library: Library, folder: Path, how: Callable[[Path, Path], object]
) -> None:
    original = known(library, folder)["a.jpg"]
    edits.set_favourites(library, [original.photo_id], favourite=True)
    edits.shift_dates(library, [original.photo_id], 3600)
    how(folder / "a.jpg", folder / "copy.jpg")
    assert index(library, folder) == []
    copied = known(library, folder)["copy.jpg"]
    assert copied.photo_id != original.photo_id
    assert copied[1:] == original[1:]
    assert known(library, folder)["a.jpg"] == original
    assert all_rows(library, copied.photo_id) == all_rows(library, original.photo_id)
    assert library.thumbnails.photo(copied.photo_id) is not None
    faces = library.faces.of_photo(copied.photo_id)
    assert all(library.thumbnails.face(face.face_id) for face in faces)
    detail = library.photos.detail(copied.photo_id)
    assert detail is not None
    assert detail.favourite
    shifts = library.database.rows("SELECT id, shift_s FROM photos WHERE shift_s <> 0 ORDER BY id")
    assert shifts == [(original.photo_id, 3600), (copied.photo_id, 3600)]
    assert person_named(library, ANNA).face_count == 2
    assert library.check() == []


def test_when_the_original_goes_the_copy_keeps_everything(library: Library, folder: Path) -> None:
    shutil.copy(folder / "a.jpg", folder / "copy.jpg")
    index(library, folder)
    copied = known(library, folder)["copy.jpg"]
    (folder / "a.jpg").unlink()
    index(library, folder)
    assert there(library, folder)["copy.jpg"] == copied


def test_what_was_refused_and_parted_is_copied(library: Library, folder: Path) -> None:
    photo_id = known(library, folder)["c.jpg"].photo_id
    first, _second = library.faces.of_photo(photo_id)
    edits.reject_faces(library, [first.face_id], person_named(library, ANNA).person_id)
    shutil.copy(folder / "c.jpg", folder / "copy.jpg")
    assert index(library, folder) == []
    copied, _ = library.faces.of_photo(known(library, folder)["copy.jpg"].photo_id)
    assert set(library.faces.rejected_from(person_named(library, ANNA).person_id)) == {
        first.face_id,
        copied.face_id,
    }


def test_undoing_a_name_leaves_the_faces_of_copies_undecided(
    library: Library, folder: Path
) -> None:
    shutil.copy(folder / "sub/b.jpg", folder / "copy.jpg")
    index(library, folder)
    for _ in range(4):
        edits.undo(library)
    assert library.people.all() == []
    for name in ("sub/b.jpg", "copy.jpg"):
        assert next(f[1:] for f in known(library, folder)[name].faces) == (None, None)
    assert library.check() == []
    for _ in range(4):
        edits.redo(library)
    assert names_of(library, folder, "a.jpg") == [ANNA, BERT]
    assert library.check() == []


def test_undoing_an_ignored_group_leaves_the_faces_of_copies_undecided(
    library: Library, tmp_path: Path
) -> None:
    folder = write_photos(tmp_path / "photos", {f"{i}.jpg": "1" for i in range(6)})
    index(library, folder)
    (group,) = library.people.groups()
    edits.ignore_faces(library, [f.face_id for f in library.faces.of_group(group.group_id)])
    assert library.faces.strangers()
    shutil.copy(folder / "1.jpg", folder / "copy.jpg")
    index(library, folder)
    assert known(library, folder)["copy.jpg"].faces[0][1] == "ignored"
    edits.undo(library)
    assert known(library, folder)["copy.jpg"].faces[0][1] is None
    assert library.check() == []
    edits.redo(library)
    assert library.check() == []


def test_undoing_after_a_refusal_was_copied(library: Library, folder: Path) -> None:
    photo_id = known(library, folder)["c.jpg"].photo_id
    face = library.faces.of_photo(photo_id)[0]
    name_faces(library, photo_id, "Dora", "")
    edits.reject_faces(library, [face.face_id], person_named(library, "Dora").person_id)
    shutil.copy(folder / "c.jpg", folder / "copy.jpg")
    index(library, folder)
    for _ in range(2):
        edits.undo(library)
    assert library.people.named("Dora") == []
    assert library.check() == []


def test_a_copy_over_a_known_photo_is_an_edit_of_it(library: Library, folder: Path) -> None:
    before = known(library, folder)
    shutil.copyfile(folder / "sub/b.jpg", folder / "c.jpg")
    assert index(library, folder) == ["c.jpg"]
    assert known(library, folder)["c.jpg"].photo_id == before["c.jpg"].photo_id
    assert known(library, folder)["sub/b.jpg"] == before["sub/b.jpg"]


# edited --------------------------------------------------------------------------------------


def test_an_edited_photo_is_read_again_and_keeps_its_decisions(
    library: Library, folder: Path
) -> None:
    before = known(library, folder)["a.jpg"]
    write_photos(folder, {"a.jpg": "1 2 3"})
    assert index(library, folder) == ["a.jpg"]
    after = known(library, folder)["a.jpg"]
    assert after.photo_id == before.photo_id
    assert after.faces[:2] == before.faces
    assert len(after.faces) == 3


def test_decided_faces_stay_when_an_edit_leaves_none_to_find(
    library: Library, folder: Path
) -> None:
    before = known(library, folder)["a.jpg"]
    write_photos(folder, {"a.jpg": ""})  # turned or cropped, so that nothing overlaps
    assert index(library, folder) == ["a.jpg"]
    assert known(library, folder)["a.jpg"].faces == before.faces


def test_edited_and_moved_is_new_and_the_former_waits_in_the_trash(
    library: Library, folder: Path
) -> None:
    before = known(library, folder)["a.jpg"]
    (folder / "a.jpg").unlink()
    write_photos(folder, {"z.jpg": "1 2 7"})
    assert index(library, folder) == ["z.jpg"]
    after = known(library, folder)
    assert after["a.jpg"].missing
    assert after["a.jpg"].faces == before.faces
    assert after["z.jpg"].photo_id != before.photo_id


# gone and back -------------------------------------------------------------------------------


@pytest.mark.parametrize("place", ["a.jpg", "restored/a.jpg"])
def test_a_deleted_photo_restored_from_a_backup_is_back(
    library: Library, folder: Path, place: str
) -> None:
    before = known(library, folder)["a.jpg"]
    text = (folder / "a.jpg").read_bytes()
    (folder / "a.jpg").unlink()
    index(library, folder)
    (folder / place).parent.mkdir(exist_ok=True)
    (folder / place).write_bytes(text)  # with another time
    assert index(library, folder) == []
    assert known(library, folder)[place] == before
    assert library.database.value("SELECT count(*) FROM photos WHERE missing_since") == 0


# problems and unread photos --------------------------------------------------------------------


def test_a_moved_problem_is_not_tried_again(library: Library, folder: Path) -> None:
    write_photos(folder, {"bad.jpg": "problem crashed"})
    index(library, folder)
    (problem,) = library.problems.all()
    library.problems.set_ignored(problem.problem_id, ignored=True)
    (folder / "bad.jpg").rename(folder / "worse.jpg")
    assert index(library, folder) == []
    (moved,) = library.problems.all(ignored=True)
    assert moved.path == os.fsencode(folder / "worse.jpg")
    assert (moved.code, moved.since) == (ProblemCode.CRASHED, problem.since)
    assert library.problems.all() == []


def test_a_moved_file_that_could_not_be_reached_is_tried_again(
    library: Library, folder: Path
) -> None:
    write_photos(folder, {"far.jpg": "problem no_permission"})
    index(library, folder)
    (folder / "far.jpg").rename(folder / "near.jpg")
    assert index(library, folder) == ["near.jpg"]
    (problem,) = library.problems.all()
    assert problem.path == os.fsencode(folder / "near.jpg")


def test_a_file_that_moves_while_it_waits_is_read_in_its_new_place(
    library: Library, folder: Path
) -> None:
    write_photos(folder, {"p1.jpg": "1", "p2.jpg": "2"})

    def before(name: str) -> None:
        if name == "p1.jpg":
            (folder / "p2.jpg").rename(folder / "p3.jpg")

    index(library, folder, reader=FakeReader(before))
    assert [p.code for p in library.problems.all()] == [ProblemCode.VANISHED]
    assert index(library, folder) == ["p3.jpg"]
    assert library.problems.all() == []
    assert there(library, folder).keys() == {"a.jpg", "sub/b.jpg", "c.jpg", "p1.jpg", "p3.jpg"}


def test_a_drive_pulled_out_while_it_is_read_leaves_no_problems(
    library: Library, tmp_path: Path
) -> None:
    folder = write_photos(tmp_path / "usb", {f"{i}.jpg": "1" for i in range(9)})

    def before(name: str) -> None:
        if name == "4.jpg":
            folder.rename(tmp_path / "pulled")

    index(library, folder, reader=FakeReader(before))
    assert library.problems.all() == []
    (tmp_path / "pulled").rename(folder)
    index(library, folder)
    assert {p.state for p in there(library, folder).values()} == {"done"}


# what was forgotten --------------------------------------------------------------------------


def test_a_forgotten_face_is_found_neither_again_nor_in_a_copy(
    library: Library, folder: Path
) -> None:
    photo_id = known(library, folder)["c.jpg"].photo_id
    face, other = library.faces.of_photo(photo_id)
    box = face.box
    library.database.run("DELETE FROM faces WHERE id = ?", (face.face_id,))
    library.database.run(
        "INSERT INTO forgotten VALUES (?, ?, ?, ?, ?)", (photo_id, box.x, box.y, box.w, box.h)
    )
    (folder / "c.jpg").rename(folder / "d.jpg")
    shutil.copy(folder / "d.jpg", folder / "e.jpg")
    index(library, folder)
    for name in ("d.jpg", "e.jpg"):
        write_photos(folder, {name: f"5 6 # edited {name}"})
    assert index(library, folder) == ["d.jpg", "e.jpg"]
    for name in ("d.jpg", "e.jpg"):
        (left,) = library.faces.of_photo(known(library, folder)[name].photo_id)
        assert left.box == other.box


def test_a_face_drawn_again_where_one_was_forgotten_stays(library: Library, folder: Path) -> None:
    photo_id = known(library, folder)["a.jpg"].photo_id
    box = library.faces.of_photo(photo_id)[0].box
    library.database.run(
        "INSERT INTO forgotten VALUES (?, ?, ?, ?, ?)",
        (photo_id, box.x + 0.02, box.y, box.w, box.h),
    )
    write_photos(folder, {"a.jpg": "1 2 # edited"})
    index(library, folder)
    assert names_of(library, folder, "a.jpg") == [ANNA, BERT]


# drives --------------------------------------------------------------------------------------


class Drives:
    """Lets directories be mount points."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.mounted: set[bytes] = set()
        monkeypatch.setattr(comparing, "is_mounted", self.mounted.__contains__)


@pytest.fixture
def drives(monkeypatch: pytest.MonkeyPatch) -> Drives:
    return Drives(monkeypatch)


@pytest.mark.parametrize("after", ["gone", "empty", "one other photo"])
def test_a_mount_point_below_a_folder_without_its_drive_is_away(
    library: Library, tmp_path: Path, drives: Drives, after: str
) -> None:
    folder, usb = tmp_path / "photos", tmp_path / "photos" / "usb"
    write_photos(folder, {"a.jpg": "1", "usb/b.jpg": "2", "usb/deep/c.jpg": "3"})
    drives.mounted.add(os.fsencode(usb))
    index(library, folder)
    drives.mounted.clear()
    kept = usb.rename(tmp_path / "drive")
    if after != "gone":
        usb.mkdir()
    if after == "one other photo":
        write_photos(usb, {"x.jpg": "9"})
    for look in (index, look_into, index):
        look(library, folder)
        assert {n for n, p in known(library, folder).items() if p.missing} == set()
    shutil.rmtree(usb, ignore_errors=True)
    kept.rename(usb)
    drives.mounted.add(os.fsencode(usb))
    (usb / "b.jpg").unlink()  # deleted while the drive was elsewhere
    assert index(library, folder) == []
    gone = {"usb/b.jpg"} | ({"usb/x.jpg"} if after == "one other photo" else set())
    assert {n for n, p in known(library, folder).items() if p.missing} == gone


def test_what_was_a_drive_may_become_a_plain_folder(
    library: Library, tmp_path: Path, drives: Drives
) -> None:
    folder = write_photos(tmp_path / "photos", {"a.jpg": "1", "usb/b.jpg": "2", "usb/c.jpg": "3"})
    drives.mounted.add(os.fsencode(folder / "usb"))
    index(library, folder)
    drives.mounted.clear()
    (folder / "usb/c.jpg").unlink()  # its files were copied here, but for one
    index(library, folder)
    shutil.rmtree(folder / "usb")
    index(library, folder)
    assert there(library, folder).keys() == {"a.jpg"}


def test_another_drive_at_the_same_place_is_no_deletion(library: Library, tmp_path: Path) -> None:
    usb = write_photos(tmp_path / "usb", {f"one/{i}.jpg": "1" for i in range(10)})
    index(library, usb)
    first = usb.rename(tmp_path / "first")
    write_photos(usb, {f"two/{i}.jpg": "2" for i in range(10)})
    assert len(index(library, usb)) == 10
    assert len(there(library, usb)) == 20
    usb.rename(tmp_path / "second")
    first.rename(usb)
    assert index(library, usb) == []
    assert len([n for n in there(library, usb) if n.startswith("one")]) == 10


def test_deleting_most_of_a_folder_is_a_deletion(library: Library, tmp_path: Path) -> None:
    folder = write_photos(tmp_path / "photos", {f"{i}.jpg": "1" for i in range(12)})
    index(library, folder)
    for i in range(11):
        (folder / f"{i}.jpg").unlink()
    index(library, folder)
    assert there(library, folder).keys() == {"11.jpg"}


# directories ---------------------------------------------------------------------------------


def test_only_the_directories_asked_for_are_looked_into(library: Library, folder: Path) -> None:
    write_photos(folder, {"new.jpg": "7", "sub/new.jpg": "8", "fresh/deep/new.jpg": "9"})
    assert look_into(library, folder / "sub") == ["new.jpg"]
    assert "new.jpg" not in known(library, folder)
    write_photos(folder, {"sub/other.jpg": "7"})
    look_into(library, folder)
    assert {"new.jpg", "fresh/deep/new.jpg"} < known(library, folder).keys()
    assert "sub/other.jpg" not in known(library, folder)


def test_a_directory_that_is_gone_takes_all_below_it_along(library: Library, folder: Path) -> None:
    write_photos(folder, {"sub/deep/d.jpg": "8", "subway/e.jpg": "9"})
    index(library, folder)
    shutil.rmtree(folder / "sub")
    assert look_into(library, folder / "sub") == []
    assert there(library, folder).keys() == {"a.jpg", "c.jpg", "subway/e.jpg"}


def test_a_directory_that_moves_is_followed(library: Library, folder: Path) -> None:
    before = known(library, folder)["sub/b.jpg"]
    (folder / "sub").rename(folder / "other")
    assert look_into(library, folder) == []
    assert there(library, folder)["other/b.jpg"] == before
    assert "sub/b.jpg" not in known(library, folder)


def test_directories_of_absent_and_of_no_folders_are_left_alone(
    library: Library, folder: Path, tmp_path: Path
) -> None:
    write_photos(tmp_path / "elsewhere", {"x.jpg": "1"})
    assert look_into(library, tmp_path / "elsewhere") == []
    folder.rename(tmp_path / "away")
    for gone in (folder, folder / "sub"):
        assert look_into(library, gone) == []
    folder.mkdir()
    assert look_into(library, folder, folder / "sub") == []
    assert len(there(library, folder)) == 3


def test_faces_are_grouped_only_when_some_have_changed(library: Library, folder: Path) -> None:
    def stages(directory: Path) -> set[Stage]:
        paths = [os.fsencode(directory)]
        steps = index_directories(library, paths, CancelToken(), FakeReader())
        return {step.stage for step in steps}

    (folder / "a.jpg").rename(folder / "z.jpg")
    assert Stage.GROUPING not in stages(folder)
    shutil.copy(folder / "z.jpg", folder / "y.jpg")
    assert Stage.GROUPING in stages(folder)


# folders -------------------------------------------------------------------------------------


def test_a_folder_that_is_taken_out_waits_in_the_trash_and_comes_back(
    library: Library, folder: Path
) -> None:
    before = known(library, folder)
    index(library, folder / "sub")
    assert [(f.photos, f.missing, f.away) for f in library.photos.folders_with()] == [
        (3, 0, False),
        (1, 0, False),
    ]
    library.photos.remove_folder(os.fsencode(folder))
    assert there(library, folder).keys() == {"sub/b.jpg"}
    assert index(library, folder) == []
    assert known(library, folder) == before


def test_folders_say_whether_they_are_away(library: Library, folder: Path, tmp_path: Path) -> None:
    library.photos.set_watched(os.fsencode(folder), watched=False)
    (folder / "c.jpg").unlink()
    index(library, folder)
    folder.rename(tmp_path / "pulled")
    (chosen,) = library.photos.folders_with()
    assert (chosen.watched, chosen.away, chosen.photos, chosen.missing) == (False, True, 2, 1)
    index(library, tmp_path / "pulled")  # by now its photos are somewhere else
    assert [(f.away, f.photos) for f in library.photos.folders_with()] == [(True, 0), (False, 2)]
