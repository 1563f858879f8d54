"""Photos of deleted files wait in a trash; no wrong clock empties it early."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from faceorg.domain.photos import Absence
from faceorg.engine.safety import trash
from faceorg.engine.safety.trash import (
    absence_of,
    empty_expired,
    missing_photos,
    set_trash_days,
    trash_days,
)
from faceorg.library.recognition.candidates import loose_faces
from faceorg.ui.texts.messages import absence_text
from tests.helpers.moving import index, known, look_into, name_faces, person_named
from tests.helpers.readers import write_photos

if TYPE_CHECKING:
    from pathlib import Path

    from faceorg.library.library import Library

TODAY = datetime.now(UTC).date()


@pytest.fixture
def folder(library: Library, tmp_path: Path) -> Path:
    """A folder from which a.jpg, with Anna and Bert, was deleted today."""
    made = write_photos(tmp_path / "photos", {"a.jpg": "1 2", "b.jpg": "3"})
    index(library, made)
    name_faces(library, known(library, made)["a.jpg"].photo_id, "Anna", "Bert")
    (made / "a.jpg").unlink()
    index(library, made)
    return made


def day(number: int) -> date:
    return TODAY + timedelta(days=number)


def run_daily(library: Library, *numbers: int) -> list[int]:
    """Let a run see the trash on some days; return those on which something was given up."""
    return [n for n in numbers if empty_expired(library, day(n)).photo_ids]


def test_days_are_kept_in_the_library(library: Library) -> None:
    assert trash_days(library) == trash.DAYS_DEFAULT
    set_trash_days(library, 30)
    assert trash_days(library) == 30
    set_trash_days(library, 0)
    assert trash_days(library) == 1
    set_trash_days(library, None)
    assert trash_days(library) is None


def test_what_is_in_the_trash_and_until_when(library: Library, folder: Path) -> None:
    set_trash_days(library, 30)
    (photo,) = missing_photos(library)
    assert photo.path.endswith(b"/photos/a.jpg")
    assert (photo.faces, photo.until) == (2, day(30))
    set_trash_days(library, None)
    assert missing_photos(library)[0].until is None


def test_a_photo_goes_when_its_time_is_over_with_all_that_belongs_to_it(
    library: Library, folder: Path
) -> None:
    set_trash_days(library, 30)
    photo_id = known(library, folder)["a.jpg"].photo_id
    faces = library.faces.of_photo(photo_id)
    assert run_daily(library, *range(30)) == []
    changes = empty_expired(library, day(30))
    assert changes.photo_ids == {photo_id}
    assert changes.face_ids == {face.face_id for face in faces}
    assert changes.person_ids == {f.person_id for f in faces}
    assert known(library, folder).keys() == {"b.jpg"}
    assert library.thumbnails.photo(photo_id) is None
    assert not any(library.thumbnails.face(face.face_id) for face in faces)
    assert person_named(library, "Anna").face_count == 0
    assert library.check() == []


def test_a_person_has_the_photos_that_are_there_and_all_their_faces(
    library: Library, folder: Path
) -> None:
    anna = person_named(library, "Anna")
    assert (anna.photo_count, anna.face_count) == (0, 1)
    assert library.faces.of_person(anna.person_id)[0].face_id == anna.cover_face_id


def test_a_photo_says_why_it_cannot_be_opened(
    library: Library, folder: Path, tmp_path: Path
) -> None:
    set_trash_days(library, 30)
    gone, other = (known(library, folder)[name].photo_id for name in ("a.jpg", "b.jpg"))
    assert absence_of(library, gone) == (Absence.GONE, day(30))
    (folder / "b.jpg").rename(tmp_path / "b.jpg")
    write_photos(folder, {"c.jpg": "4"})
    assert absence_of(library, other) == (Absence.UNSEEN, None)
    folder.rename(tmp_path / "drive")
    assert absence_of(library, other) == (Absence.AWAY, None)
    assert absence_of(library, gone) == (Absence.GONE, day(30))
    texts = {absence_text(reason, "3 May 2027") for reason in Absence}
    assert len(texts) == 3


def test_for_ever_is_for_ever(library: Library, folder: Path) -> None:
    set_trash_days(library, None)
    assert run_daily(library, *range(0, 4000, 7)) == []


def test_one_who_runs_it_weekly_waits_no_longer(library: Library, folder: Path) -> None:
    set_trash_days(library, 30)
    assert run_daily(library, 0, 7, 14, 21, 28, 35) == [35]


def test_a_clock_set_forward_empties_nothing(library: Library, folder: Path) -> None:
    set_trash_days(library, 30)
    assert run_daily(library, 0, 5000, 5000, 5000) == []
    assert run_daily(library, 1, 2, 3) == []  # right again


def test_a_clock_that_stays_wrong_still_counts_days(library: Library, folder: Path) -> None:
    set_trash_days(library, 30)
    assert run_daily(library, 0, *range(5000, 5023)) == []
    assert run_daily(library, 5023) == [5023]  # seven for the leap, and 23 that passed


def test_a_clock_set_back_and_right_again_empties_nothing(library: Library, folder: Path) -> None:
    """As after an empty battery: what was deleted meanwhile seems decades old."""
    library.database.run(
        "UPDATE photos SET missing_since = '2000-01-01T00:00:00+00:00' WHERE missing"
    )
    set_trash_days(library, 30)
    assert run_daily(library, -9000, 0, 1, 2) == []
    assert run_daily(library, 9, 16, 22) == []
    assert run_daily(library, 26) == [26]  # seven, and the days after that


def test_what_comes_back_starts_anew(library: Library, folder: Path) -> None:
    set_trash_days(library, 30)
    run_daily(library, *range(0, 28, 7))
    write_photos(folder, {"a.jpg": "1 2"})
    index(library, folder)
    assert missing_photos(library) == []
    (folder / "a.jpg").unlink()
    index(library, folder)
    library.database.run(
        "UPDATE photos SET missing_since = ? WHERE missing",
        (datetime.now(UTC).replace(microsecond=1).isoformat(),),
    )
    assert run_daily(library, 28, 30, 35) == []


def test_indexing_empties_it(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_trash_days(library, 1)
    library.database.run(
        "UPDATE photos SET missing_since = '2001-01-01T00:00:00+00:00' WHERE missing"
    )
    index(library, folder)  # sees it for the first time
    assert known(library, folder)["a.jpg"].missing
    clock = library.settings.get(trash.CLOCK_SETTING)
    library.settings.set(trash.CLOCK_SETTING, clock | {"day": day(-1).isoformat()})
    index(library, folder)
    assert known(library, folder).keys() == {"b.jpg"}


def test_nobody_is_asked_about_faces_of_files_that_are_gone(
    library: Library, tmp_path: Path
) -> None:
    """Groups and loose faces of deleted photos go, and come back with the files."""
    files = {f"{i}.jpg": "7 8" for i in range(6)} | {"loose.jpg": "9"}
    made = write_photos(tmp_path / "photos", files)
    index(library, made)
    before = library.faces.counts()
    assert (len(library.people.groups()), before["all"]) == (2, 13)
    moved = tmp_path / "elsewhere"
    moved.mkdir()
    for name in list(files)[1:]:
        (made / name).rename(moved / name)
    index(library, made)
    assert library.people.groups() == []
    assert library.faces.counts() == {"unassigned": 2, "all": 2}
    assert len(library.faces.loose()) == 2
    assert loose_faces(library.database) == [
        (face.face_id, face.quality) for face in library.faces.loose()
    ]
    for name in list(files)[1:]:
        (moved / name).rename(made / name)
    assert look_into(library, made) == []
    assert len(library.people.groups()) == 2
    assert library.faces.counts() == before
