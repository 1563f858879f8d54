"""Sidecars kept in step: what is due, what others have changed, and what ends in between."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from faceorg.domain.errors import CancelledError
from faceorg.domain.geometry import Box
from faceorg.domain.safety import ForgetKind, ForgetTarget
from faceorg.engine import edits
from faceorg.engine.importing.job import Preview, Wish, look, take_over
from faceorg.engine.jobs import CancelToken
from faceorg.engine.safety import encryption, forgetting
from faceorg.engine.safety.backups import make_backup, restore_backup
from faceorg.engine.sidecars.keeping import is_on, keep_in_step, look_outside, turn_off, turn_on
from faceorg.engine.sidecars.reports import Report
from faceorg.engine.sidecars.unreached import give_up, take_out_unreached
from faceorg.library import sidecars as rows
from faceorg.library.library import Library
from faceorg.library.sidecars import SidecarCounts
from tests.helpers.encrypting_process import PASSWORD
from tests.helpers.readings import person

if TYPE_CHECKING:
    from pathlib import Path

    from tests.engine.sidecars.conftest import Photos

ANN, BEN = Box(0.1, 0.2, 0.3, 0.15), Box(0.6, 0.5, 0.2, 0.25)


def counts(photos: Photos) -> SidecarCounts:
    return rows.counts(photos.library.database)


def test_nothing_is_written_before_somebody_wants_it(photos: Photos) -> None:
    photos.add("a.jpg", Ann=ANN)
    photos.keep()
    assert (photos.files(), counts(photos)) == ([], SidecarCounts())
    photos.turn_on()
    assert photos.names("a.jpg.xmp") == ["Ann"]
    assert counts(photos) == SidecarCounts(in_step=1)


def test_every_edit_is_followed_and_so_is_its_undo(photos: Photos) -> None:
    photos.add("a.jpg", Ann=ANN, Ben=BEN)
    photos.turn_on()
    library = photos.library

    def seen() -> list[str]:
        photos.keep()
        return sorted(photos.names("a.jpg.xmp"))

    edits.rename_person(library, person(library, "Ann"), "Anna")
    assert seen() == ["Anna", "Ben"]
    edits.undo(library)
    assert seen() == ["Ann", "Ben"]
    edits.merge(library, [person(library, "Ann"), person(library, "Ben")])
    assert set(seen()) < {"Ann", "Ben"}
    edits.undo(library)
    assert seen() == ["Ann", "Ben"]
    edits.delete_person(library, person(library, "Ben"))
    assert seen() == ["Ann"]
    edits.undo(library)
    assert seen() == ["Ann", "Ben"]
    edits.reject_faces(library, library.faces.ids_of_person(person(library, "Ann")))
    assert seen() == ["Ben"]


def test_only_what_has_changed_is_looked_at(photos: Photos) -> None:
    photos.add("a.jpg", Ann=ANN)
    photos.add("b.jpg", Ben=BEN)
    photos.turn_on()
    edits.rename_person(photos.library, person(photos.library, "Ben"), "Benno")
    assert photos.keep().photos == 1
    assert photos.keep().photos == 0
    photos.add("c.jpg", Ann=ANN)
    assert photos.keep().photos == 1


def test_edits_while_it_is_off_are_written_when_it_is_on_again(photos: Photos) -> None:
    photos.add("a.jpg", Ann=ANN)
    photos.turn_on()
    turn_off(photos.library)
    edits.rename_person(photos.library, person(photos.library, "Ann"), "Anna")
    photos.keep()
    assert photos.names("a.jpg.xmp") == ["Ann"]
    photos.turn_on()
    assert photos.names("a.jpg.xmp") == ["Anna"]


def test_an_edit_while_a_sidecar_is_written_is_not_lost(
    photos: Photos, monkeypatch: pytest.MonkeyPatch
) -> None:
    photos.add("a.jpg", Ann=ANN)
    real, asked = os.replace, []

    def slow(one: bytes, other: bytes) -> None:
        real(one, other)
        if not asked:
            asked.append(True)
            edits.rename_person(photos.library, person(photos.library, "Ann"), "Anna")

    monkeypatch.setattr(os, "replace", slow)
    photos.turn_on()
    assert (asked, photos.names("a.jpg.xmp")) == ([True], ["Anna"])
    assert counts(photos) == SidecarCounts(in_step=1)


def test_stopping_loses_nothing(photos: Photos) -> None:
    for number in range(3):
        photos.add(f"{number}.jpg", Ann=ANN)
    token = CancelToken()
    token.cancel()
    photos.library.settings.set(rows.IN_STEP, True)  # noqa: FBT003 - a value
    rows.make_all_due(photos.library.database)
    with pytest.raises(CancelledError):
        list(keep_in_step(photos.library, token, Report()))
    assert counts(photos).due == 3
    photos.keep()
    assert counts(photos) == SidecarCounts(in_step=3)


KILLED = """
import os, sys
from pathlib import Path
from faceorg.engine.jobs import CancelToken
from faceorg.engine.sidecars.keeping import turn_on, keep_in_step
from faceorg.engine.sidecars.reports import Report
from faceorg.library.library import Library
real, done = os.replace, []
def slow(one, other):
    real(one, other)
    done.append(other)
    if len(done) == 3:
        print("now", flush=True)
        sys.stdin.read()
library = Library(Path(sys.argv[1]))
os.replace = slow
turn_on(library)
list(keep_in_step(library, CancelToken(), Report()))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_killed_in_the_middle_the_next_one_does_the_rest(photos: Photos) -> None:
    for number in range(8):
        photos.add(f"{number}.jpg", Ann=ANN)
    command = [sys.executable, "-c", KILLED, os.fspath(photos.library.folder)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe) as process:  # noqa: S603 - own code
        assert process.stdout is not None
        assert process.stdout.readline() == b"now\n"
        process.send_signal(signal.SIGKILL)
    assert [name for name in photos.files() if name.endswith(".xmp")][:3] == [
        "0.jpg.xmp",
        "1.jpg.xmp",
        "2.jpg.xmp",
    ]
    photos.keep()
    assert [photos.names(f"{number}.jpg.xmp") for number in range(8)] == [["Ann"]] * 8
    assert counts(photos) == SidecarCounts(in_step=8)


def test_two_windows_write_one_after_the_other(photos: Photos) -> None:
    """What one has read is not written after what the other has."""
    photos.add("a.jpg", Ann=ANN)
    photos.turn_on()
    with closing(Library(photos.library.folder)) as other:
        edits.rename_person(other, person(other, "Ann"), "Anna")
        list(keep_in_step(other, CancelToken(), Report()))
        assert photos.names("a.jpg.xmp") == ["Anna"]
        edits.rename_person(photos.library, person(photos.library, "Anna"), "Anne")
        list(keep_in_step(other, CancelToken(), Report()))
        assert photos.names("a.jpg.xmp") == ["Anne"]
    assert photos.keep().photos == 0


def test_an_encrypted_library_says_nothing_in_the_clear(photos: Photos) -> None:
    photos.add("a.jpg", Ann=ANN)
    folder = photos.library.folder
    photos.library.close()
    key = encryption.encrypt(folder, PASSWORD)
    with closing(Library(folder, key)) as library:
        turn_on(library)
        list(keep_in_step(library, CancelToken(), Report()))
        edits.rename_person(library, person(library, "Ann"), "Annabella")
        list(keep_in_step(library, CancelToken(), Report()))
    assert photos.names("a.jpg.xmp") == ["Annabella"]
    kept = [path for path in folder.rglob("*") if path.is_file()]
    assert not [path.name for path in kept if b"Annabella" in path.read_bytes()]
    assert not [path.name for path in kept if b"a.jpg.xmp" in path.read_bytes()]


def test_a_backup_that_is_restored_takes_no_names_out_of_sidecars(photos: Photos) -> None:
    """They may know what was said since; where others may be left to be forgotten stays known."""
    photos.add("a.jpg", Ann=ANN)
    photos.turn_on()
    backup = make_backup(photos.library, "asked")
    photos.add("b.jpg", Ben=BEN)
    photos.keep()
    rows.note_left(photos.library.database, [b"/away"])
    folder = photos.library.folder
    photos.library.close()
    restore_backup(folder, backup.path)
    with closing(Library(folder)) as library:
        assert not is_on(library)
        assert rows.left(library.database) == [b"/away"]
        list(keep_in_step(library, CancelToken(), Report()))
    assert photos.names("b.jpg.xmp") == ["Ben"]


# what others do --------------------------------------------------------------------------


def test_what_another_program_changed_is_noticed(photos: Photos) -> None:
    photos.add("a.jpg", Ann=ANN)
    photos.add("b.jpg", Ben=BEN)
    photos.turn_on()
    assert not look_outside(photos.library)
    photos.replace("a.jpg.xmp", "<mwg-rs:Name>Ann<", "<mwg-rs:Name>Amelia<")
    assert look_outside(photos.library, {os.fsencode(photos.folder)})
    assert photos.keep().photos == 1
    assert counts(photos) == SidecarCounts(in_step=1, clashing=1)
    photos.replace("a.jpg.xmp", "<mwg-rs:Name>Amelia<", "<mwg-rs:Name>Ann<")
    assert look_outside(photos.library)
    photos.keep()
    assert counts(photos) == SidecarCounts(in_step=2)


def test_a_sidecar_that_somebody_deleted_comes_again(photos: Photos) -> None:
    photos.add("a.jpg", Ann=ANN)
    photos.turn_on()
    (photos.folder / "a.jpg.xmp").unlink()
    assert look_outside(photos.library)
    photos.keep()
    assert photos.names("a.jpg.xmp") == ["Ann"]


def test_names_follow_a_photo_that_is_moved(photos: Photos) -> None:
    photo_id = photos.add("a.jpg", Ann=ANN)
    photos.turn_on()
    (photos.folder / "a.jpg").rename(photos.folder / "b.jpg")
    photos.library.database.run("UPDATE photos SET name = ? WHERE id = ?", (b"b.jpg", photo_id))
    photos.keep()
    assert photos.files() == ["b.jpg.xmp"]
    assert photos.names("b.jpg.xmp") == ["Ann"]


@pytest.mark.parametrize("empty", [True, False])
def test_what_is_on_a_drive_that_is_away_waits(photos: Photos, tmp_path: Path, empty: bool) -> None:
    photos.add("a.jpg", Ann=ANN)
    photos.turn_on()
    photos.folder.rename(tmp_path / "away")
    if empty:  # a mount point without its drive
        photos.folder.mkdir()
    edits.rename_person(photos.library, person(photos.library, "Ann"), "Anna")
    photos.keep()
    assert counts(photos) == SidecarCounts(away=1)
    look_outside(photos.library)
    photos.keep()
    assert counts(photos) == SidecarCounts(away=1)
    if empty:
        photos.folder.rmdir()
    (tmp_path / "away").rename(photos.folder)
    assert look_outside(photos.library)
    photos.keep()
    assert photos.names("a.jpg.xmp") == ["Anna"]
    assert counts(photos) == SidecarCounts(in_step=1)


@pytest.mark.parametrize(("number", "code"), [(13, "read_only"), (28, "no_room")])
def test_what_cannot_be_written_is_told_and_tried_again(
    photos: Photos, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    photos.add("a.jpg", Ann=ANN)
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", refuse)
        photos.turn_on()
    path = os.fsencode(photos.folder / "a.jpg.xmp")
    assert rows.failed(photos.library.database) == [(path, code)]
    assert counts(photos) == SidecarCounts(failed=1)
    assert photos.keep().photos == 0  # not again and again
    look_outside(photos.library)
    photos.keep()
    assert photos.names("a.jpg.xmp") == ["Ann"]


# taking out, and forgetting --------------------------------------------------------------


def test_what_was_taken_out_holds_no_names(photos: Photos) -> None:
    photos.add("a.jpg", Ann=ANN)
    photos.turn_on()
    assert rows.with_names(photos.library.database)[0] == 1
    turn_off(photos.library)
    photos.clear()
    assert (photos.files(), rows.with_names(photos.library.database)[0]) == ([], 0)


def forget(photos: Photos, name: str) -> Report:
    report = Report()
    target = ForgetTarget(ForgetKind.PERSON, person(photos.library, name))
    forgetting.forget(photos.library, target, report)
    return report


def test_forgetting_reaches_what_a_former_library_has_written(photos: Photos) -> None:
    """The library was deleted, its photos read anew, and the names imported from the sidecars."""
    photos.add("a.jpg", Ann=ANN, Ben=BEN)
    photos.library.photos.add_folder(os.fsencode(photos.folder))
    photos.write()
    photos.library.settings.set(rows.WRITTEN_ONCE, False)  # noqa: FBT003 - as in a new library
    wish, preview = Wish([os.fsencode(photos.folder)]), Preview()
    list(look(photos.library, wish, CancelToken(), preview))
    assert not photos.library.settings.get(rows.WRITTEN_ONCE)
    list(take_over(photos.library, wish, CancelToken(), preview))
    forget(photos, "Ann")
    assert photos.names("a.jpg.xmp") == ["Ben"]


def test_forgetting_reaches_what_was_written_after_a_backup(photos: Photos) -> None:
    photos.add("a.jpg", Ann=ANN, Ben=BEN)
    photos.library.photos.add_folder(os.fsencode(photos.folder))
    folder, backup = photos.library.folder, make_backup(photos.library, "asked")
    photos.write()
    photos.library.close()
    restore_backup(folder, backup.path)
    with closing(Library(folder)) as library:
        target = ForgetTarget(ForgetKind.PERSON, person(library, "Ann"))
        forgetting.forget(library, target, Report())
    assert photos.names("a.jpg.xmp") == ["Ben"]


@pytest.mark.parametrize("on", [True, False])
def test_forgetting_reaches_a_drive_that_is_away_later(
    photos: Photos,
    tmp_path: Path,
    on: bool,
) -> None:
    photos.add("a.jpg", Ann=ANN, Ben=BEN)
    folder = os.fsencode(photos.folder)
    photos.library.photos.add_folder(folder)
    photos.turn_on()
    if not on:
        turn_off(photos.library)
    photos.folder.rename(tmp_path / "away")
    forget(photos, "Ann")
    database = photos.library.database
    assert rows.left(database) == [folder]
    assert take_out_unreached(photos.library, CancelToken()) == [folder]
    for path in photos.library.folder.rglob("*"):
        assert path.is_dir() or b"Ann" not in path.read_bytes()
    (tmp_path / "away").rename(photos.folder)
    stopped = CancelToken()
    stopped.cancel()
    with pytest.raises(CancelledError):  # the window is closed: another time
        take_out_unreached(photos.library, stopped)
    assert rows.left(database) == [folder]
    assert take_out_unreached(photos.library, CancelToken()) == []
    assert photos.names("a.jpg.xmp") == ["Ben"]
    assert b"Ann" not in (photos.folder / "a.jpg.xmp").read_bytes()


def test_what_is_not_waited_for_is_let_go(photos: Photos) -> None:
    photos.add("a.jpg", Ann=ANN)
    photos.library.photos.add_folder(os.fsencode(photos.folder))
    photos.turn_on()
    shutil.rmtree(photos.folder)
    forget(photos, "Ann")
    assert rows.left(photos.library.database)
    give_up(photos.library)
    assert rows.left(photos.library.database) == []


def test_a_folder_that_is_forgotten_leaves_nothing_to_wait_for(photos: Photos) -> None:
    photos.add("a.jpg", Ann=ANN)
    folder = os.fsencode(photos.folder)
    photos.library.photos.add_folder(folder)
    photos.turn_on()
    rows.note_left(photos.library.database, [folder + b"/a.jpg.xmp"])
    forgetting.forget(photos.library, ForgetTarget(ForgetKind.FOLDER, folder=folder))
    assert rows.left(photos.library.database) == []
    assert counts(photos) == SidecarCounts()
