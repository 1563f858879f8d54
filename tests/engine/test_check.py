"""The integrity check finds what is wrong, and nothing else."""

from __future__ import annotations

import json
import shutil
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from faceorg.domain.ids import FaceId, PhotoId
from faceorg.domain.photos import PhotoState
from faceorg.engine import edits
from faceorg.engine.safety.check import Finding, FindingCode, check, repair, verify_models
from faceorg.library.database import Database
from faceorg.library.library import THUMBNAILS_NAME
from faceorg.vision.packs import models_dir
from tests.helpers.readings import PACK, add_people, face, read_again

if TYPE_CHECKING:
    from pathlib import Path

    from faceorg.library.library import Library


@pytest.fixture
def models(tmp_path: Path) -> Path:
    """A copy of the shipped models that calls the pack of the tests its own."""
    copy = tmp_path / "models"
    shutil.copytree(models_dir(), copy)
    manifest = json.loads((copy / "manifest.json").read_text(encoding="utf-8"))
    manifest["packs"][PACK] = {**manifest["packs"]["mobilefacenet"], "id": PACK}
    (copy / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    return copy


@pytest.fixture
def filled(library: Library) -> Library:
    """Three photos with four faces."""
    add_people(library, [[1], [1, 2], [3]])
    library.settings.set("pack", PACK)
    return library


def name_first(library: Library) -> None:
    """Name a face; the sweep after it needs a pack that is really there."""
    library.settings.set("pack", None)
    edits.name_faces(library, [FaceId(1)], "Anna")
    library.settings.set("pack", PACK)


def pack_name(models: Path) -> str:
    manifest = json.loads((models / "manifest.json").read_text(encoding="utf-8"))
    return str(manifest["models"]["yunet"]["file"])


def test_sound(filled: Library, models: Path) -> None:
    assert check(filled, models) == []
    assert repair(filled) == 0


def test_the_shipped_models_are_as_the_manifest_says() -> None:
    assert verify_models() == []


@pytest.mark.parametrize(
    ("damage", "expected"),
    [
        (
            "UPDATE photos SET width = NULL WHERE id = 1",
            Finding(FindingCode.PHOTOS_WITHOUT_SIZE, 1),
        ),
        ("DELETE FROM vectors WHERE face_id < 3", Finding(FindingCode.FACES_WITHOUT_VECTOR, 2)),
        ("UPDATE photos SET missing = 1 WHERE id = 2", Finding(FindingCode.PHOTOS_MISSING, 1)),
        (
            "UPDATE photos SET state = 'problem' WHERE id = 3",
            Finding(FindingCode.PROBLEMS_NOT_LISTED, 1),
        ),
        (
            "UPDATE vectors SET pack = 'stranger' WHERE face_id = 1",
            Finding(FindingCode.UNKNOWN_PACK, 1, "stranger"),
        ),
        (
            "UPDATE vectors SET vector = substr(vector, 3) WHERE face_id = 1",
            Finding(FindingCode.BAD_VECTOR, 1, PACK),
        ),
        (
            "UPDATE vectors SET vector = zeroblob(length(vector)) WHERE face_id IN (1, 4)",
            Finding(FindingCode.BAD_VECTOR, 2, PACK),
        ),
        ("UPDATE counts SET number = number + 1", Finding(FindingCode.WRONG_COUNTS, 11)),
        ("DELETE FROM photo_months", Finding(FindingCode.WRONG_COUNTS, 1)),
    ],
)
def test_rows_that_do_not_fit(
    filled: Library, models: Path, damage: str, expected: Finding
) -> None:
    filled.database.run(damage)
    assert check(filled, models) == [expected]


def test_counts_are_mended(filled: Library, models: Path) -> None:
    filled.database.run("UPDATE counts SET number = number + 1")
    filled.database.run("DELETE FROM photo_months")
    assert repair(filled) == 0
    assert check(filled, models) == []


def test_faces_that_wait_for_the_pack_in_use(filled: Library, models: Path) -> None:
    filled.database.run("UPDATE vectors SET pack = 'mobilefacenet' WHERE face_id < 3")
    assert check(filled, models) == [Finding(FindingCode.FACES_LEFT_BEHIND, 2)]


def test_a_pack_in_use_that_is_not_there(filled: Library, models: Path) -> None:
    filled.settings.set("pack", "nobody's")
    assert check(filled, models) == [
        Finding(FindingCode.PACK_MISSING, detail="nobody's"),
    ]


@pytest.mark.parametrize(
    ("table", "code"),
    [
        ("photos", FindingCode.PHOTOS_WITHOUT_THUMBNAIL),
        ("faces", FindingCode.FACES_WITHOUT_PORTRAIT),
    ],
)
def test_lost_pictures(filled: Library, models: Path, table: str, code: FindingCode) -> None:
    with closing(Database(filled.folder / THUMBNAILS_NAME)) as thumbnails:
        thumbnails.run(f"DELETE FROM {table} WHERE id = 2")  # noqa: S608
    assert check(filled, models) == [Finding(code, 1)]
    assert repair(filled) == 1
    assert filled.photos.count(PhotoState.PENDING) == 1


def test_a_face_whose_photo_is_gone(filled: Library, models: Path) -> None:
    filled.database.run("PRAGMA foreign_keys=OFF")
    filled.database.run("DELETE FROM photos WHERE id = 1")
    filled.database.run("PRAGMA foreign_keys=ON")
    found = check(filled, models)
    assert [finding.code for finding in found] == [FindingCode.ROWS_DO_NOT_FIT]
    assert "faces" in found[0].detail
    repair(filled)
    assert check(filled, models) == []
    assert filled.photos.count() == 2


def test_a_damaged_file(filled: Library, models: Path) -> None:
    path = filled.database.path
    filled.database.value("PRAGMA wal_checkpoint(TRUNCATE)")
    filled.database.close()
    content = bytearray(path.read_bytes())
    for start in range(4096 * 2, len(content), 4096):
        content[start : start + 64] = b"\xff" * 64
    path.write_bytes(content)
    found = check(filled, models)
    assert found
    assert {finding.code for finding in found} == {FindingCode.DAMAGED}


def test_a_damaged_index_is_made_anew(filled: Library, models: Path) -> None:
    db = filled.database
    db.run("PRAGMA writable_schema=ON")
    db.run("UPDATE sqlite_master SET sql = replace(sql, 'name_key)', 'name_key) WHERE 0')"
           " WHERE name = 'people_by_name_key'")  # fmt: skip
    db.run("PRAGMA writable_schema=OFF")
    db.close()
    name_first(filled)
    db.run("PRAGMA writable_schema=ON")
    db.run("UPDATE sqlite_master SET sql = replace(sql, ' WHERE 0', '')"
           " WHERE name = 'people_by_name_key'")  # fmt: skip
    db.run("PRAGMA writable_schema=OFF")
    db.close()
    found = check(filled, models)
    assert {finding.code for finding in found} == {FindingCode.INDEX_DAMAGED}
    repair(filled)
    assert check(filled, models) == []


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE vectors SET vector = substr(vector, 3) WHERE face_id = 1",
        "UPDATE vectors SET vector = zeroblob(length(vector)) WHERE face_id = 1",
        "DELETE FROM vectors WHERE face_id = 1",
        "UPDATE photos SET width = NULL WHERE id = 1",
    ],
)
def test_what_lacks_something_is_read_again(filled: Library, models: Path, damage: str) -> None:
    name_first(filled)
    filled.database.run(damage)
    assert check(filled, models)
    assert repair(filled) == 1
    read_again(filled, PhotoId(1), face(looks=1))
    assert check(filled, models) == []
    assert filled.faces.by_id([FaceId(1)])[0].person_id


def test_pictures_of_what_is_gone_are_removed(filled: Library, models: Path) -> None:
    filled.thumbnails.put([(PhotoId(77), b"gone")], [(FaceId(99), b"gone")])
    repair(filled)
    assert filled.thumbnails.photo(PhotoId(77)) is None
    assert filled.thumbnails.face(FaceId(99)) is None
    assert filled.thumbnails.photo(PhotoId(1)) == b"thumbnail"
    assert check(filled, models) == []


def test_altered_and_missing_models(filled: Library, models: Path) -> None:
    weights = models / pack_name(models)
    weights.write_bytes(weights.read_bytes() + b"x")
    altered = Finding(FindingCode.MODEL_ALTERED, detail=weights.name)
    assert check(filled, models) == [altered]
    weights.unlink()
    assert verify_models(models) == [Finding(FindingCode.MODEL_MISSING, detail=weights.name)]
    (models / "manifest.json").unlink()
    assert verify_models(models) == [Finding(FindingCode.MODEL_MISSING, detail="manifest.json")]
