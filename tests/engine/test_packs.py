"""Changing the model pack keeps every decision, can be stopped at any moment, and taken back."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from faceorg.domain.errors import (
    CancelledError,
    EnvironmentFaultError,
    FaultCode,
    PhotoProblemError,
    ProblemCode,
)
from faceorg.engine import edits
from faceorg.engine.changing_pack import change_pack
from faceorg.engine.indexing import embedding
from faceorg.engine.indexing.index import index_folders
from faceorg.engine.jobs import CancelToken, Stage
from faceorg.engine.packs import current_pack, packs, same_looks_min
from faceorg.engine.problems import retry_problems
from faceorg.library.found_faces import SAME_LOOKS_MIN
from faceorg.library.library import Library
from faceorg.library.recognition.embeddings import EMBEDDED, photos_to_embed
from faceorg.vision import packs as vision_packs
from faceorg.vision.packs import all_packs, default_pack
from tests.helpers.readers import OTHER_PACK, FakeReader, pack_vector, write_manifest, write_photos
from tests.helpers.readings import people_state, person

if TYPE_CHECKING:
    from faceorg.engine.jobs import Progress

ROOT = Path(__file__).parents[2]
DEFAULT = default_pack().pack_id
# Three people in twelve photos, two of them in every third; 103 and 3 look alike to one pack only.
PHOTOS = {f"{i:03}.jpg": f"{i % 3 + 1} {103 if i % 3 else 4}" for i in range(12)}


@pytest.fixture(autouse=True)
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let there be two packs."""
    folder = write_manifest(tmp_path / "models")
    monkeypatch.setattr(vision_packs, "models_dir", lambda: folder)
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_photos(tmp_path / "photos", PHOTOS)


@pytest.fixture
def indexed(library: Library, folder: Path) -> Library:
    """A library of 24 faces that were read with the default pack, some of them decided."""
    index(library, folder)
    faces = library.faces.all()
    edits.name_faces(library, [faces[0].face_id, faces[6].face_id], "Anna")
    edits.ignore_faces(library, [faces[1].face_id])
    edits.mark_not_a_face(library, [faces[3].face_id])
    edits.reject_faces(library, [faces[12].face_id], person(library, "Anna"))
    return library


def index(library: Library, folder: Path, reader: FakeReader | None = None) -> FakeReader:
    reader = reader or FakeReader()
    list(index_folders(library, [os.fsencode(folder)], CancelToken(), reader, workers=2))
    return reader


def change(
    library: Library,
    pack_id: str = OTHER_PACK,
    reader: FakeReader | None = None,
    token: CancelToken | None = None,
) -> list[Progress]:
    reader, token = reader or FakeReader(), token or CancelToken()
    return list(change_pack(library, pack_id, token, reader, workers=2))


def vectors(library: Library, pack_id: str) -> dict[int, bytes]:
    sql = "SELECT face_id, vector FROM vectors WHERE pack = ? ORDER BY 1"
    return dict(library.database.rows(sql, (pack_id,)))


def spoken(library: Library) -> dict[str, list[tuple[object, ...]]]:
    """Return all that people have said, byte for byte."""
    rows = library.database.rows
    return {
        "faces": rows("SELECT id, decision, person_id, source, landmarks FROM faces ORDER BY id"),
        "people": rows("SELECT id, name, birth_date, cover_face_id FROM people ORDER BY id"),
        "rejections": rows("SELECT * FROM rejections ORDER BY 1, 2"),
        "links": rows("SELECT * FROM links ORDER BY 1, 2"),
        "journal": rows("SELECT * FROM journal ORDER BY id"),
    }


def test_a_library_uses_the_default_pack_until_told_otherwise(library: Library) -> None:
    assert current_pack(library).pack_id == DEFAULT
    assert [(p.pack_id, p.current, p.faces_missing) for p in packs(library)] == [
        (DEFAULT, True, 0),
        (OTHER_PACK, False, 0),
    ]


def test_an_unknown_pack_is_a_fault_and_changes_nothing(library: Library) -> None:
    with pytest.raises(EnvironmentFaultError) as caught:
        change(library, "nobody's")
    assert (caught.value.code, caught.value.subject) == (FaultCode.MODEL_MISSING, "nobody's")
    assert current_pack(library).pack_id == DEFAULT
    library.settings.set("pack", "nobody's")
    with pytest.raises(EnvironmentFaultError):
        current_pack(library)
    assert not any(choice.current for choice in packs(library))


def test_the_same_face_is_told_on_the_scale_of_each_pack() -> None:
    assert same_looks_min(default_pack()) == pytest.approx(SAME_LOOKS_MIN, abs=0.001)
    for pack in all_packs():
        wanted = [pack.thresholds[name] for name in ("suggestion_min", "same_min", "pair_min")]
        assert max(wanted) < same_looks_min(pack) < 1


def test_every_face_gets_a_vector_of_the_new_pack_alone(indexed: Library) -> None:
    old, reader = vectors(indexed, DEFAULT), FakeReader()
    steps = change(indexed, reader=reader)
    assert current_pack(indexed).pack_id == OTHER_PACK
    new = vectors(indexed, OTHER_PACK)
    assert list(new) == [face.face_id for face in indexed.faces.all()]
    assert {len(vector) for vector in new.values()} == {2 * len(pack_vector(OTHER_PACK, 1))}
    assert vectors(indexed, DEFAULT) == old
    assert (sorted(reader.embeds), reader.reads) == (sorted(PHOTOS), [])  # each photo once
    last = [step for step in steps if step.stage is Stage.EMBEDDING][-1]
    assert (last.done, last.total, last.faces, last.problems) == (24, 24, 24, 0)
    assert [step.faces_missing for step in packs(indexed)] == [0, 0]


def test_a_vector_goes_to_the_face_whose_landmarks_it_was_made_of(
    indexed: Library, folder: Path
) -> None:
    change(indexed)
    made = vectors(indexed, OTHER_PACK)
    # The same photos read afresh with the new pack: what embedding them again must equal.
    fresh = Library(folder.parent / "fresh")
    fresh.settings.set("pack", OTHER_PACK)
    index(fresh, folder)
    assert vectors(fresh, OTHER_PACK) == made
    fresh.close()


def test_decisions_stay_byte_for_byte(indexed: Library) -> None:
    before = spoken(indexed)
    change(indexed)
    assert spoken(indexed) == before
    change(indexed, DEFAULT)
    assert spoken(indexed) == before


def test_groups_follow_the_pack_there_and_back(indexed: Library, folder: Path) -> None:
    write_photos(folder, {f"x{i}.jpg": str(7 + 100 * (i % 2)) for i in range(12)})
    index(indexed, folder)
    before = people_state(indexed)
    assert len(groups_of(indexed, "x")) == 2
    change(indexed)
    assert len(groups_of(indexed, "x")) == 1  # 7 and 107 are one person to the other pack
    reader = FakeReader()
    change(indexed, DEFAULT, reader)
    assert reader.opened == 0  # all vectors were kept
    assert len(groups_of(indexed, "x")) == 2
    assert len(people_state(indexed)["faces"]) == len(before["faces"])


def groups_of(library: Library, start: str) -> set[frozenset[int]]:
    """Return the groups of faces in photos whose name starts so."""
    groups = [library.faces.of_group(group.group_id) for group in library.people.groups()]
    names = library.photos.paths([face.photo_id for faces in groups for face in faces])
    return {
        frozenset(face.face_id for face in faces)
        for faces in groups
        if any(os.path.basename(names[f.photo_id]).startswith(start.encode()) for f in faces)  # noqa: PTH119
    }


def test_new_photos_are_read_with_the_pack_in_use(indexed: Library, folder: Path) -> None:
    change(indexed)
    write_photos(folder, {"new.jpg": "1 2"})
    assert index(indexed, folder).reads == ["new.jpg"]
    assert len(vectors(indexed, OTHER_PACK)) == 26
    assert len(vectors(indexed, DEFAULT)) == 24
    reader = FakeReader()
    change(indexed, DEFAULT, reader)
    assert reader.embeds == ["new.jpg"]
    assert len(vectors(indexed, DEFAULT)) == 26


# stopping and going on -------------------------------------------------------------------------


def stopping(token: CancelToken, at: str) -> FakeReader:
    return FakeReader(lambda name: token.cancel() if name == at else None)


def test_stopped_it_keeps_the_old_pack_and_goes_on_later(
    indexed: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(embedding, "COMMIT_AFTER_PHOTOS", 2)
    before, token = people_state(indexed), CancelToken()
    reader = stopping(token, "006.jpg")
    with pytest.raises(CancelledError):
        change(indexed, reader=reader, token=token)
    assert current_pack(indexed).pack_id == DEFAULT
    assert people_state(indexed) == before
    made = vectors(indexed, OTHER_PACK)
    assert len(made) == 2 * len(reader.embeds)  # what was read is kept
    again = FakeReader()
    change(indexed, reader=again)
    assert sorted(reader.embeds + again.embeds) == sorted(PHOTOS)
    assert current_pack(indexed).pack_id == OTHER_PACK
    assert made.items() <= vectors(indexed, OTHER_PACK).items()


def test_stopped_while_grouping_it_keeps_the_old_pack(indexed: Library) -> None:
    before, token = people_state(indexed), CancelToken()
    stages = (step.stage for step in change_pack(indexed, OTHER_PACK, token, FakeReader(), 2))
    assert Stage.GROUPING in stages  # it stands there now
    assert current_pack(indexed).pack_id == OTHER_PACK
    token.cancel()
    with pytest.raises(CancelledError):
        list(stages)
    assert current_pack(indexed).pack_id == DEFAULT
    assert indexed.settings.get("pack") is None  # as it was: another default would be followed
    assert people_state(indexed) == before


def test_a_stopped_change_can_be_left_at_that(indexed: Library, folder: Path) -> None:
    token = CancelToken()
    with pytest.raises(CancelledError):
        change(indexed, reader=stopping(token, "003.jpg"), token=token)
    reader = FakeReader()
    index(indexed, folder, reader)
    before = people_state(indexed)
    change(indexed, DEFAULT, reader)
    assert reader.opened == 0
    assert people_state(indexed) == before


def test_models_that_are_missing_change_nothing(indexed: Library) -> None:
    def open_reader(_pack: object) -> FakeReader:
        raise EnvironmentFaultError(FaultCode.MODEL_MISSING, "other.onnx")

    with pytest.raises(EnvironmentFaultError):
        list(change_pack(indexed, OTHER_PACK, CancelToken(), open_reader))
    assert current_pack(indexed).pack_id == DEFAULT
    change(indexed)


def test_where_no_photo_can_be_read_the_old_pack_stays(indexed: Library, folder: Path) -> None:
    """Nothing could be compared with anything: the inbox would be empty."""
    before, away = people_state(indexed), folder.with_name("drive that is not connected")
    folder.rename(away)
    with pytest.raises(EnvironmentFaultError) as caught:
        change(indexed)
    assert caught.value.code is FaultCode.PHOTOS_AWAY
    assert current_pack(indexed).pack_id == DEFAULT
    assert people_state(indexed) == before
    away.rename(folder)
    change(indexed)
    assert current_pack(indexed).pack_id == OTHER_PACK


def test_killed_again_and_again_it_ends_the_same(
    indexed: Library, folder: Path, models: Path
) -> None:
    write_photos(folder, {f"k{i:03}.jpg": "1 2" for i in range(60)})
    index(indexed, folder)
    before, dice, last = spoken(indexed), random.Random(5), 0
    for _ in range(4):
        said = _change_and_kill(indexed.folder, models, dice)
        kept = len(vectors(indexed, OTHER_PACK))
        assert kept >= last + said
        assert current_pack(indexed).pack_id == DEFAULT
        assert indexed.check() == []
        last = kept
    assert 0 < last < 144
    change(indexed)
    assert len(vectors(indexed, OTHER_PACK)) == 144
    assert spoken(indexed) == before


def _change_and_kill(library_dir: Path, models: Path, dice: random.Random) -> int:
    """Let a process change the pack for a while and kill it; return what it said to have kept."""
    command = [sys.executable, "-m", "tests.helpers.repacking_process"]
    arguments = [str(library_dir), str(models), OTHER_PACK, "0.02"]
    with subprocess.Popen(  # noqa: S603 - itself
        [*command, *arguments], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        said = [process.stdout.readline() for _ in range(dice.randrange(1, 4))]
        time.sleep(dice.uniform(0, 0.05))
        process.kill()
        said += process.stdout.read().split("\n")[:-1]  # a last line may be cut
    return int(said[-1])


# photos that are away or can't be read ---------------------------------------------------------


def test_faces_whose_photo_is_missing_wait_for_it(indexed: Library, folder: Path) -> None:
    (folder / "002.jpg").rename(folder / "away")
    index(indexed, folder)
    (folder / "005.jpg").rename(folder / "away, too")  # not known to be missing yet
    before, reader = spoken(indexed), FakeReader()
    change(indexed, reader=reader)
    assert "002.jpg" not in reader.embeds
    assert current_pack(indexed).pack_id == OTHER_PACK
    assert [p.faces_missing for p in packs(indexed) if p.current] == [4]
    assert indexed.problems.all() == []
    assert spoken(indexed) == before
    (folder / "away").rename(folder / "002.jpg")
    (folder / "away, too").rename(folder / "005.jpg")
    back = index(indexed, folder)
    assert (sorted(back.embeds), back.reads) == (["002.jpg", "005.jpg"], [])
    assert [p.faces_missing for p in packs(indexed) if p.current] == [0]
    assert spoken(indexed) == before


def test_a_photo_that_cannot_be_read_now_becomes_a_problem(indexed: Library, folder: Path) -> None:
    def before(name: str) -> None:
        if name == "004.jpg":
            raise PhotoProblemError(ProblemCode.READ_ERROR)

    said = spoken(indexed)
    steps = change(indexed, reader=FakeReader(before))
    (problem,) = indexed.problems.all()
    path = os.fsencode(folder / "004.jpg")
    assert (problem.path, problem.code) == (path, ProblemCode.READ_ERROR)
    assert {problem.photo_id} in [step.changes.photo_ids for step in steps]
    assert max(step.problems for step in steps) == 1
    assert current_pack(indexed).pack_id == OTHER_PACK
    assert [p.faces_missing for p in packs(indexed) if p.current] == [2]
    assert spoken(indexed) == said
    retry_problems(indexed)
    assert index(indexed, folder).reads == ["004.jpg"]
    assert [p.faces_missing for p in packs(indexed) if p.current] == [0]


def test_a_photo_that_has_changed_is_left_for_the_next_indexing(
    indexed: Library, folder: Path
) -> None:
    write_photos(folder, {"007.jpg": "9 8 7"})
    reader = FakeReader()
    change(indexed, reader=reader)
    assert "007.jpg" not in reader.embeds
    assert [p.faces_missing for p in packs(indexed) if p.current] == [2]
    assert index(indexed, folder).reads == ["007.jpg"]
    assert [p.faces_missing for p in packs(indexed) if p.current] == [0]


def test_faces_without_landmarks_are_never_embedded(indexed: Library) -> None:
    face_id = indexed.faces.all()[-1].face_id
    indexed.database.run("UPDATE faces SET landmarks = x'' WHERE id = ?", (face_id,))
    change(indexed)
    assert face_id not in vectors(indexed, OTHER_PACK)
    assert [p.faces_missing for p in packs(indexed)] == [0, 0]


def test_where_no_face_lacked_a_vector_only_changed_photos_are_looked_at(
    indexed: Library, folder: Path
) -> None:
    index(indexed, folder)  # notes that none lacks one
    database = indexed.database
    first, *others = indexed.faces.all()
    for face in (first, others[-1]):
        database.run("DELETE FROM vectors WHERE face_id = ?", (face.face_id,))
    assert photos_to_embed(database, DEFAULT) == []  # nothing takes a vector away like that
    edits.name_faces(indexed, [first.face_id], "Berta")
    (found,) = photos_to_embed(database, DEFAULT)
    assert found.photo_id == first.photo_id
    assert index(indexed, folder).embeds  # as often as it takes
    assert photos_to_embed(database, DEFAULT) == []
    database.run("DELETE FROM settings WHERE key = ?", (EMBEDDED,))  # as repairing does
    (found,) = photos_to_embed(database, DEFAULT)
    assert found.photo_id == others[-1].photo_id


@pytest.mark.parametrize("lost", ["DELETE FROM touched", "DELETE FROM touched WHERE id % 2"])
def test_where_notes_of_changes_are_lost_every_face_is_looked_at(
    indexed: Library, folder: Path, lost: str
) -> None:
    index(indexed, folder)
    first, second = indexed.faces.all()[:2]
    edits.name_faces(indexed, [second.face_id], "Berta")
    indexed.database.run("DELETE FROM vectors WHERE face_id = ?", (first.face_id,))
    indexed.database.run(lost)
    assert [p.photo_id for p in photos_to_embed(indexed.database, DEFAULT)] == [first.photo_id]


def test_faces_drawn_meanwhile_are_embedded_before_the_pack_is_used(
    indexed: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(embedding, "COMMIT_AFTER_PHOTOS", 2)
    copied = (
        "INSERT INTO faces (photo_id, x, y, w, h, landmarks, score, quality, sharpness, size_px,"
        " yaw, pitch, roll, norm, source) SELECT photo_id, x, y, w, h, landmarks, score, quality,"
        " sharpness, size_px, yaw, pitch, roll, norm, 'drawn' FROM faces WHERE id = 1"
    )
    drawn = 0
    for step in change_pack(indexed, OTHER_PACK, CancelToken(), FakeReader(), 2):
        if step.stage is Stage.EMBEDDING and step.faces and not drawn:
            drawn = indexed.database.run(copied).lastrowid or 0
    assert drawn in vectors(indexed, OTHER_PACK)


def test_nobody_indexes_at_the_same_time(indexed: Library, folder: Path) -> None:
    running = change_pack(indexed, OTHER_PACK, CancelToken(), FakeReader(), 2)
    next(running)
    other = Library(indexed.folder)
    with pytest.raises(EnvironmentFaultError) as caught:
        index(other, folder)
    other.close()
    assert caught.value.code is FaultCode.ALREADY_INDEXING
    list(running)
    index(indexed, folder)
