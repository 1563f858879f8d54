"""A people file from one library to another: what is carried over, suggested, left, and undone."""

from __future__ import annotations

from contextlib import closing
from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest

from faceorg.domain.errors import EditRefusedError, EnvironmentFaultError, FaultCode, RefusalCode
from faceorg.domain.faces import Decision
from faceorg.domain.importing import Held, Origin
from faceorg.domain.relations import Relation
from faceorg.domain.safety import ForgetKind, ForgetTarget
from faceorg.engine import edits
from faceorg.engine.explain import explain_face
from faceorg.engine.importing.who import NewPerson
from faceorg.engine.jobs import CancelToken
from faceorg.engine.people_file.reading import Preview, ReadWish, look, take_over
from faceorg.engine.people_file.writing import WriteWish, Written, write_people_file
from faceorg.engine.safety.forgetting import forget
from faceorg.engine.safety.storage import stored_parts
from faceorg.library.foreign.reading import origins_of
from faceorg.library.library import Library
from tests.engine.people_file.two_libraries import PACK, add, both, looks
from tests.helpers.readings import face, people_state, person, spoken_state

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from faceorg.domain.ids import FaceId, PersonId
    from faceorg.engine.importing.who import Whom

GRANDMA, TIM, BEN = 1, 2, 3


@pytest.fixture
def there(tmp_path: Path) -> Iterator[Library]:
    with closing(Library(tmp_path / "there")) as made:
        yield made


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Library]:
    with closing(Library(tmp_path / "here")) as made:
        yield made


@pytest.fixture
def file(tmp_path: Path) -> bytes:
    return bytes(tmp_path / "family.faceorg-people")


def write(
    library: Library,
    file: bytes,
    people: tuple[PersonId, ...] | None = None,
    password: str | None = None,
) -> Written:
    written = Written()
    wish = WriteWish(file, people, password)
    list(write_people_file(library, wish, CancelToken(), written))
    return written


def read(
    library: Library,
    file: bytes,
    people: Mapping[int, Whom] | None = None,
    password: str | None = None,
    names: Mapping[str, Whom] | None = None,
) -> Preview:
    wish = ReadWish(file, password, people or {}, names or {})
    preview = Preview()
    list(look(library, wish, CancelToken(), preview))
    list(take_over(library, wish, CancelToken(), preview))
    return preview


def of_person(library: Library, name: str) -> list[FaceId]:
    return sorted(library.faces.ids_of_person(person(library, name)))


# the same photos -----------------------------------------------------------------------------


def test_on_the_same_photos_decisions_carry_over(
    there: Library, here: Library, file: bytes
) -> None:
    rows = both(there, here, [[GRANDMA, TIM], [GRANDMA], [BEN, 9], [TIM, 8]])
    (grandma, tim), (again,), (ben, nobody), (tim_again, stranger) = rows[0]
    edits.name_faces(there, [grandma, again], "Grandma")
    edits.name_faces(there, [tim, tim_again], "Tim")
    edits.set_birth_date(there, person(there, "Grandma"), date(1941, 5, 2))
    edits.set_relation(there, person(there, "Grandma"), Relation.PARENT, person(there, "Tim"))
    edits.set_cover(there, person(there, "Tim"), tim_again)
    edits.mark_not_a_face(there, [nobody])
    edits.ignore_faces(there, [stranger])
    edits.reject_faces(there, [ben], person(there, "Tim"))
    edits.separate(there, [person(there, "Grandma"), person(there, "Tim")])
    write(there, file)

    preview = read(here, file)
    (grandma, tim), (again,), (ben, nobody), (tim_again, stranger) = rows[1]
    assert of_person(here, "Grandma") == sorted([grandma, again])
    assert of_person(here, "Tim") == sorted([tim, tim_again])
    people = {p.name: p for p in here.people.all()}
    assert people["Grandma"].birth_date == date(1941, 5, 2)
    assert people["Tim"].cover_face_id == tim_again
    relation = here.relations.between(people["Tim"].person_id, people["Grandma"].person_id)
    assert relation is Relation.PARENT
    decisions = {f.face_id: f.decision for f in here.faces.all()}
    assert decisions[nobody] is Decision.NOT_A_FACE
    assert decisions[stranger] is Decision.IGNORED
    assert here.faces.rejections() == {(ben, people["Tim"].person_id)}
    assert len(here.faces.separations()) == 4
    assert origins_of(here, [grandma]) == {grandma: Origin.PEOPLE_FILE}
    assert (preview.plan.photos, len(preview.plan.namings)) == (4, 4)
    assert not preview.plan.left_out
    assert here.check() == []


def test_once_more_nothing_changes_and_undo_gives_back_what_was(
    there: Library, here: Library, file: bytes
) -> None:
    rows = both(there, here, [[GRANDMA, TIM], [GRANDMA, 9], [BEN]])
    edits.name_faces(there, [rows[0][0][0], rows[0][1][0]], "Grandma")
    edits.name_faces(there, [rows[0][0][1]], "Tim")
    edits.ignore_faces(there, [rows[0][1][1]])
    edits.separate(there, [person(there, "Grandma"), person(there, "Tim")])
    add(here, b"new.jpg", GRANDMA)
    write(there, file)
    before = spoken_state(here)

    assert read(here, file).changes.edit_id is not None
    after = people_state(here)
    again = read(here, file)
    assert again.changes.edit_id is None
    assert again.plan.agreed == 5
    assert people_state(here) == after
    assert len(here.journal.history()) == 1

    edits.undo(here)
    assert spoken_state(here) == before
    assert here.database.rows("SELECT * FROM brought_vectors") == []
    edits.redo(here)
    assert spoken_state(here)["people"] == [row[:6] for row in after["people"]]
    assert people_state(here)["brought_vectors"] == after["brought_vectors"]
    assert here.check() == []


def test_what_was_decided_here_stands(there: Library, here: Library, file: bytes) -> None:
    rows = both(there, here, [[GRANDMA], [GRANDMA], [GRANDMA], [GRANDMA], [GRANDMA], [9]])
    edits.name_faces(there, [faces[0] for faces in rows[0][:5]], "Grandma")
    edits.ignore_faces(there, rows[0][5])
    write(there, file)
    other, ignored, no_face, refused, free, ninth = (faces[0] for faces in rows[1])
    edits.name_faces(here, [other], "Aunt Mia")
    edits.name_faces(here, [ninth], "Ben")
    edits.ignore_faces(here, [ignored])
    edits.mark_not_a_face(here, [no_face])
    edits.name_faces(here, [free], "Grandma")
    edits.reject_faces(here, [refused], person(here, "Grandma"))

    plan = read(here, file).plan
    assert of_person(here, "Grandma") == [free]
    assert of_person(here, "Aunt Mia") == [other]
    assert [(each.reason, each.known) for each in plan.left_out] == [
        (Held.OTHER_PERSON, "Aunt Mia"),
        (Held.IGNORED, ""),
        (Held.NOT_A_FACE, ""),
        (Held.REJECTED, ""),
    ]
    assert plan.stood == 1  # Ben is not ignored here
    assert here.faces.by_id([ninth])[0].decision is Decision.CONFIRMED


def test_what_was_forgotten_here_does_not_come_back(
    there: Library, here: Library, file: bytes
) -> None:
    rows = both(there, here, [[GRANDMA]])
    edits.name_faces(there, rows[0][0], "Grandma")
    write(there, file)
    read(here, file)
    forget(here, ForgetTarget(ForgetKind.PERSON, person(here, "Grandma")))
    plan = read(here, file).plan
    assert [each.reason for each in plan.left_out] == [Held.FORGOTTEN]
    assert here.faces.all() == []


# other photos --------------------------------------------------------------------------------


def test_in_other_photos_faces_are_suggested_and_none_is_confirmed(
    there: Library, here: Library, file: bytes
) -> None:
    edits.name_faces(there, looks(there, GRANDMA, 5), "Grandma")
    edits.name_faces(there, looks(there, TIM, 3), "Tim")
    grandma, tim, ben = looks(here, GRANDMA, 4), looks(here, TIM, 2), looks(here, BEN, 2)
    write(there, file)

    preview = read(here, file)
    faces = {f.face_id: f for f in here.faces.all()}
    assert not any(f.decision for f in faces.values())
    assert {faces[i].suggested_person_id for i in grandma} == {person(here, "Grandma")}
    assert {faces[i].suggested_person_id for i in tim} == {person(here, "Tim")}
    assert {faces[i].suggested_person_id for i in ben} == {None}
    assert preview.suggested == 6
    assert preview.usable

    why = explain_face(here, grandma[0])
    assert why.name == "Grandma"
    assert [e.numbers for e in why.spoke_for if e.kind.value == "brought"] == [(5,)]

    edits.undo(here)
    assert here.people.all() == []
    assert not any(f.suggested_person_id for f in here.faces.all())


@pytest.mark.parametrize("few", [0, 8000])
def test_faces_that_come_later_are_suggested_too(
    there: Library, here: Library, file: bytes, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    """Also in a library of so many faces that only the new ones are looked at."""
    from faceorg.engine import regroup
    from faceorg.engine.regroup import group_changed

    monkeypatch.setattr(regroup, "ALL_FACES_MAX", few)
    monkeypatch.setattr(regroup, "NEW_SHARE_MAX", 100.0)
    edits.name_faces(here, looks(here, BEN, 3), "Ben")
    edits.name_faces(there, looks(there, GRANDMA, 5), "Grandma")
    write(there, file)
    read(here, file)
    later = looks(here, GRANDMA, 3)
    list(group_changed(here, CancelToken()))
    suggested = {f.suggested_person_id for f in here.faces.by_id(later)}
    assert suggested == {person(here, "Grandma")}


def test_a_file_of_the_same_people_is_theirs_whatever_they_are_called_since(
    there: Library, here: Library, file: bytes
) -> None:
    edits.name_faces(there, looks(there, GRANDMA, 3), "Grandma")
    write(there, file)
    read(here, file)
    edits.rename_person(here, person(here, "Grandma"), "Oma")
    edits.rename_person(there, person(there, "Grandma"), "Elisabeth")
    edits.name_faces(there, looks(there, GRANDMA, 2), "Elisabeth")
    write(there, file)
    read(here, file)
    assert [p.name for p in here.people.all()] == ["Oma"]
    assert here.database.value("SELECT count(*) FROM brought_vectors") == 5


def test_people_of_a_merge_bring_what_files_said_of_both(
    there: Library, here: Library, file: bytes
) -> None:
    edits.name_faces(there, looks(there, GRANDMA, 2), "Grandma")
    edits.name_faces(there, looks(there, TIM, 2), "Tim")
    write(there, file)
    read(here, file)
    grandma, tim = person(here, "Grandma"), person(here, "Tim")
    before = people_state(here)
    edits.merge(here, [grandma, tim])
    rows = here.database.rows("SELECT DISTINCT person_id FROM brought_vectors")
    assert rows == [(grandma,)]
    edits.undo(here)
    assert people_state(here) == before
    edits.delete_person(here, tim)
    rows = here.database.rows("SELECT DISTINCT person_id FROM brought_vectors")
    assert rows == [(grandma,)]
    edits.undo(here)
    assert people_state(here) == before


def test_forgetting_somebody_takes_what_was_brought_of_them_out_of_every_file(
    there: Library, here: Library, file: bytes
) -> None:
    edits.name_faces(there, looks(there, GRANDMA, 3), "Grandma")
    edits.name_faces(there, looks(there, TIM, 3), "Tim")
    write(there, file)
    read(here, file)
    rows = here.database.rows(
        "SELECT vector FROM brought_vectors WHERE person_id = ?", (person(here, "Grandma"),)
    )
    needles = [n for (v,) in rows for n in (v, v.hex().encode())]

    def found() -> int:
        contents = [p.read_bytes() for p in here.folder.rglob("*") if p.is_file()]
        return sum(needle in content for needle in needles for content in contents)

    here.database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    assert found() >= len(needles)
    assert "brought" in {part.what for part in stored_parts(here)}
    forget(here, ForgetTarget(ForgetKind.PERSON, person(here, "Grandma")))
    assert found() == 0
    assert here.database.value("SELECT count(*) FROM brought_vectors") == 3
    while edits.undo(here):
        pass
    assert here.check() == []


def test_who_was_merged_into_somebody_forgotten_is_forgotten_also_without_a_face(
    there: Library, here: Library, file: bytes
) -> None:
    edits.name_faces(there, looks(there, GRANDMA, 3), "Grandma")
    edits.name_faces(there, looks(there, TIM, 3), "Timotheus")
    write(there, file)
    read(here, file)
    vectors = [v for (v,) in here.database.rows("SELECT vector FROM brought_vectors")]
    edits.merge(here, [person(here, "Grandma"), person(here, "Timotheus")])
    forget(here, ForgetTarget(ForgetKind.PERSON, person(here, "Grandma")))
    needles = [b"Timotheus", *vectors, *(vector.hex().encode() for vector in vectors)]
    contents = [path.read_bytes() for path in here.folder.rglob("*") if path.is_file()]
    assert not any(needle in content for needle in needles for content in contents)
    while edits.undo(here):
        pass
    assert here.check() == []


def test_vectors_of_another_model_rest(there: Library, here: Library, file: bytes) -> None:
    from faceorg.engine.packs import SETTING, packs

    edits.name_faces(there, looks(there, GRANDMA, 3), "Grandma")
    grandma = looks(here, GRANDMA, 2)
    write(there, file)
    here.settings.set(SETTING, "dlib")
    preview = read(here, file)
    assert not preview.usable
    assert [p.name for p in here.people.all()] == ["Grandma"]
    assert not any(f.suggested_person_id for f in here.faces.by_id(grandma))
    assert [(p.pack_id, p.resting) for p in packs(here) if p.current] == [("dlib", 3)]
    assert here.database.value("SELECT count(*) FROM brought_vectors") == 3


# who -----------------------------------------------------------------------------------------


def test_names_mean_who_is_called_so_here_or_whoever_somebody_says(
    there: Library, here: Library, file: bytes
) -> None:
    rows = both(there, here, [[GRANDMA, TIM, BEN], [GRANDMA, TIM, BEN]])
    for at, name in enumerate(("Grandma", "Katharina", "Ben")):
        edits.name_faces(there, [faces[at] for faces in rows[0]], name)
    edits.name_faces(here, [rows[1][0][0]], "grandma")
    edits.name_faces(here, [rows[1][0][1]], "Katarina")
    write(there, file)
    preview = Preview()
    list(look(here, ReadWish(file), CancelToken(), preview))
    grandma, katharina, ben = preview.plan.matches
    assert grandma.person_id == person(here, "grandma")
    assert (katharina.person_id, katharina.near) == (None, ("Katarina",))
    assert (ben.person_id, ben.near) == (None, ())

    katarina = person(here, "Katarina")
    read(here, file, {1: katarina, 2: None})
    assert {p.name: p.face_count for p in here.people.all()} == {"grandma": 2, "Katarina": 2}
    edits.undo(here)
    read(here, file, {0: NewPerson()}, names={"ben": None, "Katharina": "Kathi"})
    names = sorted(p.name for p in here.people.all())
    assert names == ["Grandma", "Katarina", "Kathi", "grandma"]


def test_two_of_one_name_are_not_taken_for_somebody_here(
    there: Library, here: Library, file: bytes
) -> None:
    rows = both(there, here, [[GRANDMA, TIM], [GRANDMA, TIM]])
    edits.name_faces(there, [faces[0] for faces in rows[0]], "Anna")
    edits.name_faces(there, [faces[1] for faces in rows[0]], "Anna", new_person=True)
    write(there, file)
    edits.name_faces(here, [rows[1][0][0]], "Anna")
    plan = read(here, file).plan
    assert [m.ambiguous for m in plan.matches] == [True, True]
    assert [p.face_count for p in here.people.all()] == [1]
    edits.undo(here)
    read(here, file)  # with nobody of that name here they are two
    assert [p.face_count for p in here.people.all()] == [2, 2]


def test_a_file_of_some_people_says_nothing_of_others(
    there: Library, here: Library, file: bytes
) -> None:
    rows = both(there, here, [[GRANDMA, TIM, 9], [GRANDMA, TIM, 8], [BEN, 7]])
    edits.name_faces(there, [rows[0][0][0], rows[0][1][0]], "Grandma")
    edits.name_faces(there, [rows[0][0][1], rows[0][1][1]], "Tim")
    edits.ignore_faces(there, [rows[0][0][2]])
    edits.mark_not_a_face(there, [rows[0][2][1]])
    edits.separate(there, [person(there, "Grandma"), person(there, "Tim")])
    written = write(there, file, (person(there, "Tim"),))
    assert (written.people, written.photos, written.named) == (1, 2, 2)
    read(here, file)
    assert [p.name for p in here.people.all()] == ["Tim"]
    assert here.faces.counts()["confirmed"] == 2
    assert "ignored" not in here.faces.counts()
    assert here.faces.separations() == []


def test_a_file_comes_back_to_the_library_that_wrote_it(
    there: Library, here: Library, file: bytes
) -> None:
    edits.name_faces(there, looks(there, GRANDMA, 3), "Grandma")
    write(there, file)
    before = people_state(there)
    preview = read(there, file)
    assert preview.own
    assert preview.changes.edit_id is None
    read(here, file)
    edits.rename_person(here, person(here, "Grandma"), "Oma")
    write(here, file)  # whom it was brought it calls by all ids it knows
    read(there, file)
    assert [p.name for p in there.people.all()] == ["Grandma"]
    assert people_state(there)["faces"] == before["faces"]


def test_damaged_vectors_are_found_and_dropped_and_others_are_saved(
    there: Library, here: Library, file: bytes, tmp_path: Path
) -> None:
    from faceorg.engine.safety.check import FindingCode, check, repair
    from faceorg.library.files.salvage import salvage
    from faceorg.library.library import DATABASE_NAME

    edits.name_faces(there, looks(there, GRANDMA, 3), "Grandma")
    write(there, file)
    read(here, file)
    assert FindingCode.BAD_VECTOR not in {found.code for found in check(here)}
    here.database.run("UPDATE brought_vectors SET vector = zeroblob(256) WHERE id = 1")
    assert FindingCode.BAD_VECTOR in {found.code for found in check(here)}
    repair(here)
    assert here.database.value("SELECT count(*) FROM brought_vectors") == 2
    here.database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    (tmp_path / "saved.sqlite").touch()
    saved = salvage(here.folder / DATABASE_NAME, tmp_path / "saved.sqlite")
    assert (saved["brought_people"], saved["brought_vectors"]) == (1, 2)


# files ---------------------------------------------------------------------------------------


def test_nobody_is_nothing_to_write(there: Library, file: bytes) -> None:
    with pytest.raises(EditRefusedError) as refused:
        write(there, file)
    assert refused.value.code is RefusalCode.NOBODY_TO_WRITE


def test_a_drawn_box_is_added_where_it_was_not_found(
    there: Library, here: Library, file: bytes
) -> None:
    """Without a reader the photo cannot be looked at, and that is said."""
    rows = both(there, here, [[GRANDMA]])
    edits.name_faces(there, rows[0][0], "Grandma")
    photo = there.faces.by_id(rows[0][0])[0].photo_id
    drawn = face(3, looks=TIM)
    edits.add_drawn_face(there, photo, drawn, drawn.box, b"portrait", PACK, name="Tim")
    write(there, file)
    plan = read(here, file).plan
    assert [(each.said, each.reason) for each in plan.left_out] == [("Tim", Held.UNREADABLE)]


def test_a_file_that_is_sealed_needs_its_password(
    there: Library, here: Library, file: bytes, quick_scrypt: None
) -> None:
    edits.name_faces(there, looks(there, GRANDMA, 3), "Grandma")
    write(there, file, password="häuschen")  # noqa: S106 - of this test
    with open(file, "rb") as written:  # noqa: PTH123 - bytes
        content = written.read()
    assert b"Grandma" not in content
    assert b"people.json" not in content
    for password, code in (
        (None, FaultCode.PEOPLE_FILE_SEALED),
        ("haus", FaultCode.PEOPLE_FILE_PASSWORD),
    ):
        with pytest.raises(EnvironmentFaultError) as fault:
            read(here, file, password=password)
        assert fault.value.code is code
    assert here.people.all() == []
    read(here, file, password="ha\u0308uschen")  # noqa: S106 - typed otherwise
    assert [p.name for p in here.people.all()] == ["Grandma"]


def test_nothing_in_a_file_tells_where_photos_lie_or_when_they_were_taken(
    there: Library, file: bytes
) -> None:
    from faceorg.engine.people_file.container import _members

    taken = datetime.fromisoformat("2003-07-14T12:30")
    faces = [add(there, b"secret holiday %d.jpg" % i, GRANDMA, taken=taken)[0] for i in range(3)]
    edits.name_faces(there, faces, "Grandma")
    write(there, file)
    with open(file, "rb") as written:  # noqa: PTH123 - bytes
        text, _ = _members(written.read())
    for told in (b"secret", b"photos/", b"2003", str(there.folder).encode(), b"4000"):
        assert told not in text


# the inbox -----------------------------------------------------------------------------------


@pytest.mark.parametrize("people", [0, 512])
def test_the_inbox_asks_about_somebody_without_a_face_here(
    there: Library, here: Library, file: bytes, monkeypatch: pytest.MonkeyPatch, people: int
) -> None:
    """Also among so many people that only those near a face are looked at."""
    from faceorg.engine import gallery

    monkeypatch.setattr(gallery, "OWNERS_MAX", people)
    from faceorg.domain.grouping import GroupPart
    from faceorg.domain.review import QuestionKind
    from faceorg.engine.inbox import answer_yes, read_inbox
    from tests.helpers.readings import regroup

    edits.name_faces(there, looks(there, GRANDMA, 5), "Grandma")
    grandma = looks(here, GRANDMA, 8)
    write(there, file)
    read(here, file)
    (page,) = [q for q in read_inbox(here).questions if q.kind is QuestionKind.SUGGESTIONS]
    assert sorted(page.sides[0].face_ids) == grandma
    assert {guess.name for guess in page.guesses} == {"Grandma"}

    regroup(here, [GroupPart(None, tuple(grandma[:6]))])  # as one that was made before
    (who,) = [q for q in read_inbox(here).questions if q.sides[0].group_id is not None]
    assert (who.kind, who.guesses[0].name) == (QuestionKind.WHO, "Grandma")
    answer_yes(here, who)
    assert of_person(here, "Grandma") == grandma[:6]
    # By their likeness to those, and to what was brought, the others are suggested.
    suggested = {f.suggested_person_id for f in here.faces.by_id(grandma[6:])}
    assert suggested == {person(here, "Grandma")}
