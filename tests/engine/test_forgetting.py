"""Forgetting: what goes, what stays, what can still be taken back, and the bytes on the disk."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from faceorg.domain.errors import (
    EditRefusedError,
    EnvironmentFaultError,
    FaultCode,
    ProblemCode,
    RefusalCode,
)
from faceorg.domain.ids import GroupId
from faceorg.domain.photos import FileFacts, PhotoOutcome
from faceorg.domain.safety import ForgetKind, ForgetTarget
from faceorg.engine import edits
from faceorg.engine.safety import forgetting
from faceorg.engine.safety.backups import backups, make_backup, restore_backup
from faceorg.engine.safety.forgetting import ask, cancel, forget, forget_due, pending, preview
from faceorg.library import forgetting as forgetting_rows
from faceorg.library.database import Database
from faceorg.library.library import Library
from tests.helpers.editing import confirmed, named, names
from tests.helpers.libraries import PACK, SMALL, Made, fill
from tests.helpers.readings import add_people, face, reading, slot

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from faceorg.domain.ids import FaceId, PersonId, PhotoId

NAME, MAIDEN, TWIN = "Zwentibold Öğretmen", "Zwentibold Kümmel", "Zwentibolda Zwilling"
EVERYTHING = ForgetTarget(ForgetKind.EVERYTHING)
STRANGERS = ForgetTarget(ForgetKind.STRANGERS)


def of_person(person_id: PersonId) -> ForgetTarget:
    return ForgetTarget(ForgetKind.PERSON, person_id)


def of_folder(path: bytes) -> ForgetTarget:
    return ForgetTarget(ForgetKind.FOLDER, folder=path)


@pytest.fixture
def made(library: Library) -> Made:
    return fill(library, SMALL)


# what is looked for --------------------------------------------------------------------------


def spellings(name: str) -> list[bytes]:
    """Return how a name may stand in a file: three encodings, as JSON, and folded."""
    texts = (name, json.dumps(name)[1:-1], name.casefold())
    return [
        t.encode(code) for t in dict.fromkeys(texts) for code in ("utf-8", "utf-16-le", "utf-16-be")
    ]


def vectors(library: Library, face_ids: Sequence[FaceId]) -> list[bytes]:
    """Return the vectors of faces as they stand in the database."""
    sql = "SELECT vector FROM vectors WHERE face_id IN (SELECT value FROM json_each(?))"
    return [row[0] for row in library.database.rows(sql, (json.dumps(list(face_ids)),))]


def portraits(library: Library, face_ids: Sequence[FaceId]) -> list[bytes]:
    """Return a part of each portrait: a large value is spread over pages of the file."""
    jpegs = [library.thumbnails.face(face_id) for face_id in face_ids]
    return [jpeg[len(jpeg) // 2 :][:200] for jpeg in jpegs if jpeg]


def traces(library: Library, face_ids: Sequence[FaceId]) -> list[bytes]:
    """Return what would give faces away: vectors, raw and in the history's hex, and portraits."""
    found = vectors(library, face_ids)
    return [*found, *(v.hex().encode() for v in found), *portraits(library, face_ids)]


def found_in(folder: Path, needles: Sequence[bytes]) -> dict[bytes, list[str]]:
    """Return {needle: the files that hold it}, of all files of a library."""
    found: dict[bytes, list[str]] = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            content = path.read_bytes()
            for needle in needles:
                if needle in content:
                    found.setdefault(needle, []).append(path.name)
    return found


def undo_and_redo_everything(library: Library) -> None:
    steps = 0
    while edits.undo(library):
        steps += 1
        assert library.check() == []
    while edits.redo(library):
        steps -= 1
    assert steps == 0
    while edits.undo(library):
        pass
    assert library.check() == []


# a person ------------------------------------------------------------------------------------


def known_everywhere(library: Library) -> tuple[PersonId, list[FaceId], list[bytes]]:
    """Put a person into every corner of a library.

    Returns:
        The person, their faces, and traces of one that only the history still holds.
    """
    made = fill(library, SMALL)
    ben = made.people["Ben"]
    group_ids = [GroupId(i) for i in made.groups]
    groups = [[f.face_id for f in library.faces.of_group(g)] for g in group_ids]
    edits.name_group(library, group_ids[0], MAIDEN)
    person_id = library.people.named(MAIDEN)[0].person_id
    edits.rename_person(library, person_id, NAME)
    edits.set_birth_date(library, person_id, date(1950, 5, 17))
    edits.set_cover(library, person_id, groups[0][1])
    edits.name_group(library, group_ids[1], TWIN)
    twin = library.people.named(TWIN)[0].person_id
    edits.merge(library, [person_id, twin])
    # Somebody else's for a while; somebody else's who once was theirs.
    moved = groups[0][:1]
    edits.split_person(library, person_id, moved, "Ben")
    edits.split_person(library, ben, moved, NAME)
    lent = confirmed(library, ben)[:1]
    edits.split_person(library, ben, lent, NAME)
    edits.split_person(library, person_id, lent, "Ben")
    edits.reject_faces(library, groups[2][:2], person_id)
    edits.keep_together(library, person_id=person_id)
    edits.keep_face(library, groups[0][2], person_id)
    edits.separate(library, [person_id, ben], [])
    library.answers.skip(f"suggestions-p{person_id}-0123abcd")
    # Drawn, named, and removed: only the history holds it.
    box = slot(4, 0.011)
    read = face(box, looks=77)
    edits.add_drawn_face(
        library, made.photo_ids[0], read, box, b"drawn portrait" * 20, PACK, name=NAME
    )
    drawn = max(confirmed(library, person_id))
    removed = traces(library, [drawn])
    edits.delete_faces(library, [drawn])
    library.photos.set_missing([library.faces.by_id(groups[0][3:4])[0].photo_id], missing=True)
    return person_id, [*groups[0], *groups[1]], removed


def test_nothing_of_a_person_is_left_on_the_disk(library: Library) -> None:
    person_id, ids, removed = known_everywhere(library)
    ids.append(library.faces.loose()[0].face_id)
    library.database.run(
        "UPDATE faces SET suggested_person_id = ?, suggestion_score = 0.5 WHERE id = ?",
        (person_id, ids[-1]),
    )
    needles = [text for name in (NAME, MAIDEN, TWIN) for text in spellings(name)]
    plain = [*vectors(library, ids), *portraits(library, ids), removed[1]]
    assert len(plain) == 2 * len(ids) + 1
    marks = [*traces(library, ids), *removed]
    make_backup(library)
    (library.folder / "library.before-schema-3.sqlite").write_bytes(NAME.encode())
    (library.folder / "library.damaged-1.sqlite").write_bytes(marks[0])
    before = found_in(library.folder, needles + marks)
    assert {name.encode() for name in (NAME, MAIDEN, TWIN)} | set(plain) <= before.keys()
    assert any(len(where) > 1 for where in before.values())  # library and backup, at least

    others = {n: confirmed(library, library.people.named(n)[0].person_id) for n in ("Anna", "Ben")}
    changes = forget(library, of_person(person_id))

    assert found_in(library.folder, needles + marks) == {}
    assert set(ids) <= changes.face_ids
    assert person_id in changes.person_ids
    assert library.check() == []
    for name, faces in others.items():
        assert confirmed(library, library.people.named(name)[0].person_id) == faces
    assert len(list((library.folder / "backups").glob("*.sqlite"))) == 1
    assert not list(library.folder.glob("library.*-*.sqlite"))
    undo_and_redo_everything(library)
    assert found_in(library.folder, needles) == {}


def test_history_says_no_name_that_is_forgotten(library: Library) -> None:
    person_id, *_ = known_everywhere(library)
    steps = len(library.journal.history(1000))
    seen = preview(library, of_person(person_id))
    forget(library, of_person(person_id))
    left = library.journal.history(1000)
    assert len(left) == steps - seen.edits
    assert seen.edits > 0
    told = [entry for entry in left if entry.verb == "redacted"]
    assert told
    assert all(entry.summary.keys() == {"faces"} for entry in told)
    assert [e.summary["name"] for e in left if e.verb == "name"][-4:] == [
        "Jonas",
        "Mira",
        "Ben",
        "Anna",
    ]


def test_another_person_of_the_same_name_keeps_it(library: Library) -> None:
    rows = add_people(library, [[1], [2], [3], [3]])
    named(library, "Anna", rows[0])
    edits.name_faces(library, rows[1], "Anna", new_person=True)
    forget(library, of_person(max(p.person_id for p in library.people.all())))
    assert names(library) == ["Anna"]
    assert [e.summary["name"] for e in library.journal.history()] == ["Anna"]
    undo_and_redo_everything(library)


def test_who_was_removed_before_under_the_same_name_goes_too(library: Library) -> None:
    rows = add_people(library, [[1], [1]])
    edits.delete_person(library, named(library, NAME, rows[0]))
    again = named(library, NAME, rows[1])
    forget(library, of_person(again))
    assert found_in(library.folder, spellings(NAME)) == {}
    undo_and_redo_everything(library)


def test_what_was_undone_does_not_come_back_by_redo(library: Library) -> None:
    rows = add_people(library, [[1], [2]])
    person_id = named(library, NAME, rows[0])
    edits.name_faces(library, rows[1], NAME)
    edits.rename_person(library, person_id, MAIDEN)
    edits.undo(library)
    edits.undo(library)
    forget(library, of_person(person_id))
    while edits.redo(library):
        pass
    assert names(library) == []
    assert found_in(library.folder, spellings(NAME) + spellings(MAIDEN)) == {}


def test_a_forgotten_face_is_not_found_again(library: Library) -> None:
    (ids, other) = add_people(library, [[1, 2], [2]])
    photo_id = library.faces.by_id(ids[:1])[0].photo_id
    forget(library, of_person(named(library, NAME, ids[:1])))
    assert [f.face_id for f in library.faces.of_photo(photo_id)] == ids[1:]
    boxes = [slot(0), slot(1)]
    outcome = PhotoOutcome(photo_id, reading(*(face(b, looks=i + 1) for i, b in enumerate(boxes))))
    library.record_batch([outcome], PACK)
    assert [f.face_id for f in library.faces.of_photo(photo_id)] == ids[1:]
    edits.add_drawn_face(library, photo_id, face(slot(0), looks=1), slot(0), b"jpeg", PACK)
    assert len(library.faces.of_photo(photo_id)) == 2
    library.record_batch([outcome], PACK)
    assert len(library.faces.of_photo(photo_id)) == 2
    assert other


# strangers, folders, everything --------------------------------------------------------------


def test_strangers_go_with_what_they_absorbed(library: Library, made: Made) -> None:
    ids = [f.face_id for f in library.faces.of_group(GroupId(made.groups[0]))]
    single = library.faces.loose()[0].face_id
    edits.ignore_faces(library, ids)
    edits.ignore_faces(library, [single])
    absorbed = library.faces.loose()[0].face_id
    stranger = library.faces.by_id(ids[:1])[0].stranger_id
    library.database.run("UPDATE faces SET stranger_id = ? WHERE id = ?", (stranger, absorbed))
    marks = traces(library, [*ids, single, absorbed])
    assert found_in(library.folder, marks)
    seen = preview(library, STRANGERS)
    assert (seen.faces, seen.people, seen.edits) == (len(ids) + 2, 0, 2)
    people = {name: confirmed(library, i) for name, i in made.people.items()}
    forget(library, STRANGERS)
    assert found_in(library.folder, marks) == {}
    assert {name: confirmed(library, i) for name, i in made.people.items()} == people
    assert library.database.value("SELECT count(*) FROM strangers") == 0
    undo_and_redo_everything(library)
    with pytest.raises(EditRefusedError) as caught:
        ask(library, STRANGERS)
    assert caught.value.code is RefusalCode.NOTHING_TO_FORGET


def test_a_folder_goes_with_all_that_is_below(library: Library) -> None:
    made = fill(library, SMALL, b"/photos")
    fill_other(library, b"/other\xff")
    gone = [f.face_id for f in library.faces.all() if in_folder(library, f.photo_id, b"/photos/")]
    photo = made.photo_ids[0]
    jpeg = library.thumbnails.photo(photo)
    assert jpeg is not None
    library.problems.record(b"/photos/1999", ProblemCode.NO_PERMISSION, "")
    needles = [*traces(library, gone), jpeg[100:300], b"/photos", *spellings("Jonas")]
    assert {jpeg[100:300], b"/photos", b"Jonas"} <= found_in(library.folder, needles).keys()
    seen = preview(library, of_folder(b"/photos/"))
    assert (seen.photos, seen.faces) == (len(made.photo_ids), len(gone))
    assert seen.people == 3  # Anna is in the other folder, too
    assert forgetting.outer_folder(library, of_folder(b"/photos")) == b""

    changes = forget(library, of_folder(b"/photos"))

    assert set(made.photo_ids) <= changes.photo_ids
    assert found_in(library.folder, needles) == {}
    assert library.photos.folders() == [b"/other\xff"]
    assert names(library) == ["Anna"]
    assert library.problems.count() == 0
    assert library.check() == []
    undo_and_redo_everything(library)
    assert found_in(library.folder, spellings("Jonas")) == {}


def fill_other(library: Library, folder: bytes) -> None:
    library.photos.add_folder(folder)
    library.photos.record_found([FileFacts(folder + b"/a.jpg", 5, 5)])
    ((photo_id, _, _),) = library.photos.pending([folder])
    library.record_batch([PhotoOutcome(photo_id, reading(face(slot(0), looks=3)))], PACK)
    edits.name_faces(library, [library.faces.of_photo(photo_id)[0].face_id], "Anna")


def in_folder(library: Library, photo_id: PhotoId, start: bytes) -> bool:
    return next(iter(library.photos.paths([photo_id]).values())).startswith(start)


def test_a_folder_in_another_one_is_told(library: Library, made: Made) -> None:
    inner = next(iter(library.photos.paths(made.photo_ids[:1]).values())).rsplit(b"/", 1)[0]
    assert forgetting.outer_folder(library, of_folder(inner)) == b"/photos"
    count = preview(library, of_folder(inner)).photos
    assert 0 < count < len(made.photo_ids)
    for unknown in (b"/photo", b"/elsewhere", b""):
        with pytest.raises(EditRefusedError) as caught:
            preview(library, of_folder(unknown))
        assert caught.value.code is RefusalCode.UNKNOWN_FOLDER


def test_everything_goes_but_looks(library: Library) -> None:
    person_id, ids, _ = known_everywhere(library)
    needles = [*spellings(NAME), b"/photos", b"IMG_", b"Anna", *traces(library, ids)]
    library.settings.set("theme", "dark")
    library.settings.set("window", {"page": "people"})
    make_backup(library)
    assert preview(library, EVERYTHING).backups == 1
    highest = max(f.face_id for f in library.faces.all())
    changes = forget(library, EVERYTHING)
    assert person_id in changes.person_ids
    assert found_in(library.folder, needles) == {}
    assert (library.photos.folders(), library.faces.all()) == ([], [])
    assert library.journal.history() == []
    assert library.settings.get("theme") == "dark"
    assert library.settings.get("window") is None
    assert not list((library.folder / "backups").glob("*.sqlite"))
    assert library.check() == []
    fill(library, SMALL)
    assert min(f.face_id for f in library.faces.all()) > highest, "an id is used again"
    with pytest.raises(EditRefusedError):
        forget(library, of_person(person_id))


# waiting, taking back, being cut off ---------------------------------------------------------


def test_what_is_asked_waits_and_can_be_taken_back(library: Library, made: Made) -> None:
    target = of_person(made.people["Anna"])
    asked = ask(library, target, 30.0)
    assert pending(library) == [asked]
    assert (asked.name, asked.target) == ("Anna", target)
    assert not forget_due(library)
    with closing(Library(library.folder)) as again:
        assert pending(again) == [asked]
    assert ask(library, target, 60.0).due_at > asked.due_at
    (later,) = pending(library)
    assert cancel(library, later.forgetting_id)
    assert not cancel(library, later.forgetting_id)
    assert not forget_due(library, also_waiting=True)
    assert "Anna" in names(library)


def test_closing_a_window_forgets_what_still_waits(library: Library, made: Made) -> None:
    ask(library, of_person(made.people["Anna"]))
    assert forget_due(library, also_waiting=True)
    assert pending(library) == []
    assert "Anna" not in names(library)


def test_a_clock_set_back_keeps_nothing_for_longer(library: Library, made: Made) -> None:
    asked = ask(library, of_person(made.people["Anna"]))
    later = (datetime.now(UTC) + timedelta(days=400)).isoformat()
    library.database.run("UPDATE forgettings SET due_at = ?", (later,))
    assert forget_due(library)
    assert pending(library) == []
    assert asked.name not in names(library)


def test_somebody_merged_away_meanwhile_leaves_no_name(library: Library) -> None:
    rows = add_people(library, [[1], [2]])
    person_id = named(library, NAME, rows[0])
    other = named(library, "Ben", rows[1])
    ask(library, of_person(person_id), 0.0)
    edits.merge(library, [other, person_id])
    forget_due(library)
    assert pending(library) == []
    assert names(library) == ["Ben"]
    assert confirmed(library, other) == sorted([*rows[0], *rows[1]])
    assert found_in(library.folder, spellings(NAME)) == {}
    undo_and_redo_everything(library)


def test_while_somebody_reads_photos_it_waits(library: Library, made: Made) -> None:
    target = of_person(made.people["Anna"])
    with closing(Library(library.folder)) as other, other.indexing_lock():
        asked = ask(library, target, 0.0)
        with pytest.raises(EnvironmentFaultError) as caught:
            forget_due(library)
        assert caught.value.code is FaultCode.ALREADY_INDEXING
        assert pending(library) == [asked]
        with pytest.raises(EnvironmentFaultError):
            forget(library, target)
        assert pending(library) == []
    assert "Anna" in names(library)


def test_a_reader_delays_the_bytes_not_the_rows(
    library: Library, made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("faceorg.library.files.scrubbing.scrub.__defaults__", (0.2,))
    needles = spellings("Grandma") + traces(library, confirmed(library, made.people["Jonas"]))
    reader = Database(library.folder / "library.sqlite")
    connection = reader.connection()
    connection.execute("BEGIN")
    connection.execute("SELECT count(*) FROM people").fetchone()
    with pytest.raises(EnvironmentFaultError) as caught:
        forget(library, of_person(made.people["Jonas"]))
    assert caught.value.code is FaultCode.LIBRARY_LOCKED
    assert "Jonas" not in names(library)
    assert forgetting.unfinished(library)
    assert pending(library) == []  # too late to take it back
    connection.execute("COMMIT")
    reader.close()
    forget_due(library)
    assert not forgetting.unfinished(library)
    assert found_in(library.folder, needles) == {}


CUT_OFF = """
import os, sys
from pathlib import Path
from faceorg.engine.safety import forgetting
from faceorg.library.library import Library
library = Library(Path(sys.argv[1]))
forgetting.scrub = lambda *_: os.kill(os.getpid(), 9)
forgetting.forget_due(library)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no signals")
def test_killed_between_rows_and_bytes(library: Library) -> None:
    person_id, ids, _ = known_everywhere(library)
    needles = spellings(NAME) + traces(library, ids)
    ask(library, of_person(person_id), 0.0)
    library.close()
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", CUT_OFF, os.fspath(library.folder)], check=False, timeout=60
    )
    assert done.returncode == -9
    assert found_in(library.folder, needles)
    again = Library(library.folder)
    assert forgetting.unfinished(again)
    assert NAME not in names(again)
    forget_due(again)
    assert found_in(again.folder, needles) == {}
    assert not forgetting.unfinished(again)
    again.close()


def test_a_backup_that_is_restored_forgets_nothing_again(library: Library, made: Made) -> None:
    kept = ask(library, of_person(made.people["Anna"]))
    while_asked = make_backup(library)
    cancel(library, kept.forgetting_id)
    library.close()
    restore_backup(library.folder, while_asked.path)
    with closing(Library(library.folder)) as restored:
        assert pending(restored) == [], "somebody has said Keep"
        forget(restored, of_person(made.people["Anna"]))
        edits.rename_person(restored, made.people["Ben"], "Benjamin")
        [fresh] = backups(library.folder)
    restore_backup(library.folder, fresh.path)
    with closing(Library(library.folder)) as restored:
        assert not forgetting.unfinished(restored)
        assert not forget_due(restored)
    reasons = [backup.reason for backup in backups(library.folder)]
    assert "restore" in reasons, "the way back to Benjamin"


def test_what_was_begun_is_finished_whatever_is_restored(library: Library, made: Made) -> None:
    before = make_backup(library)
    begun = ask(library, of_person(made.people["Anna"]))
    forgetting_rows.note_begun(library.database, begun.forgetting_id)
    library.close()
    restore_backup(library.folder, before.path)
    with closing(Library(library.folder)) as restored:
        assert forgetting.unfinished(restored)
