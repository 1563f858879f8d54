"""The library as JSON and as tables: what is in them, how they are written."""

from __future__ import annotations

import csv
import errno
import io
import json
import os
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from faceorg.domain.errors import CancelledError, EnvironmentFaultError, FaultCode
from faceorg.domain.query import PhotoQuery
from faceorg.domain.relations import Relation
from faceorg.engine import edits
from faceorg.engine.exporting.data import export_json, export_tables, write_json
from faceorg.engine.exporting.documents import FORMAT, VERSION
from faceorg.engine.exporting.tables import BYTE_ORDER_MARK, TABLES, guarded
from faceorg.engine.exporting.wishes import Exported, ExportWish, Form
from faceorg.engine.jobs import CancelToken
from faceorg.library.library import Library
from tests.helpers.libraries import Made, Plan, fill
from tests.helpers.schemas import FOLDER, mistakes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PLAN = Plan(people={"Anna": 3, "Ben": 2}, groups=(3,), suggestions={"Anna": 1}, loose=1)
HOSTILE = '=HYPERLINK("http://x","y")'


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    made = Library(tmp_path / "library")
    yield made
    made.close()


@pytest.fixture
def made(library: Library) -> Made:
    return fill(library, PLAN, b"/photos/caf\xe9")


def write(library: Library, form: Form, target: Path, **how: Any) -> Exported:
    exported = Exported()
    job = {Form.JSON: export_json, Form.TABLES: export_tables}[form]
    wish = ExportWish(form, os.fsencode(target), **how)
    for _ in job(library, wish, CancelToken(), exported):
        pass
    return exported


def document(library: Library, tmp_path: Path, **how: Any) -> dict[str, Any]:
    (path,) = write(library, Form.JSON, tmp_path / "out.json", **how).made
    with open(path, encoding="ascii") as file:  # noqa: PTH123
        found: dict[str, Any] = json.load(file)
    return found


def table(folder: Path, name: str) -> list[dict[str, str]]:
    content = (folder / name).read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(content, newline="")))


def test_the_document_holds_all_names(library: Library, made: Made, tmp_path: Path) -> None:
    anna, ben = made.people["Anna"], made.people["Ben"]
    edits.set_birth_date(library, anna, date(1988, 5, 4))
    edits.set_relation(library, anna, Relation.PARENT, ben)
    album = edits.make_album(library, "Lake", made.photo_ids[:3])
    edits.keep_album(library, "With Anna", PhotoQuery(any_of=(anna,)))
    assert album
    found = document(library, tmp_path)
    assert (found["format"], found["version"]) == (FORMAT, VERSION)
    people = {person["name"]: person for person in found["people"]}
    assert people["Anna"]["birth_date"] == "1988-05-04"
    assert people["Anna"]["relations"] == [{"person": ben, "is": "child"}]
    assert people["Ben"]["relations"] == [{"person": anna, "is": "parent"}]
    assert len(found["photos"]) == len(made.photo_ids)
    smart, lake = sorted(found["albums"], key=lambda a: a["query"] is None)
    assert lake["photos"] == made.photo_ids[:3]
    assert smart["query"] == {"any_of": [anna]}
    assert smart["photos"]


def test_the_document_is_as_its_schema_says(library: Library, made: Made, tmp_path: Path) -> None:
    edits.set_relation(library, made.people["Anna"], Relation.PARTNER, made.people["Ben"])
    edits.make_album(library, "Lake", made.photo_ids[:3])
    edits.keep_album(library, "With Anna", PhotoQuery(any_of=(made.people["Anna"],)))
    schema = json.loads((FOLDER / "documents" / "export.json").read_text())
    assert mistakes(schema, document(library, tmp_path)) == []


def test_faces_are_as_the_library_has_them(library: Library, made: Made, tmp_path: Path) -> None:
    loose = library.faces.loose()[0]
    edits.mark_not_a_face(library, [loose.face_id])
    faces = {face["id"]: face for face in document(library, tmp_path)["faces"]}
    known = library.faces.all()
    assert set(faces) == {face.face_id for face in known}
    for face in known:
        detail = library.photos.detail(face.photo_id)
        shown = faces[face.face_id]
        assert detail is not None
        assert shown["state"] == face.state.value
        assert shown["person"] == face.person_id
        assert shown["group"] == face.group_id
        assert shown["suggested_person"] == face.suggested_person_id
        assert shown["box"] == pytest.approx(
            [face.box.x, face.box.y, face.box.w, face.box.h], abs=1e-6
        )
        assert shown["box_px"] == [
            round(part) for part in face.box.in_pixels(detail.width, detail.height)
        ]
    assert made.people["Anna"] in {face["person"] for face in faces.values()}


@pytest.mark.usefixtures("made")
def test_a_path_that_is_no_text_survives(library: Library, tmp_path: Path) -> None:
    photos = document(library, tmp_path)["photos"]
    paths = {photo["id"]: os.fsencode(photo["path"]) for photo in photos}
    assert paths == library.photos.paths(list(paths))


@pytest.mark.usefixtures("made")
def test_each_thing_stands_on_a_line(library: Library, tmp_path: Path) -> None:
    (path,) = write(library, Form.JSON, tmp_path / "out.json").made
    with open(path, encoding="ascii") as file:  # noqa: PTH123
        lines = [line.rstrip(",\n") for line in file if line.startswith('{"id":')]
    photos, people = library.photos.tiles(), library.people.all()
    number = len(library.faces.all()) + len(photos) + len(people)
    assert len([json.loads(line) for line in lines]) == number


def test_hidden_photos_come_only_when_asked_for(
    library: Library, made: Made, tmp_path: Path
) -> None:
    photo = made.photo_ids[0]
    edits.make_album(library, "All", made.photo_ids)
    edits.hide_photos(library, [photo])
    found = document(library, tmp_path)
    assert photo not in {each["id"] for each in found["photos"]}
    assert photo not in {each["photo"] for each in found["faces"]}
    assert photo not in found["albums"][0]["photos"]
    assert write(library, Form.TABLES, tmp_path / "tables").hidden == 1
    whole = document(library, tmp_path, hidden=True)
    assert photo in {each["id"] for each in whole["photos"]}
    assert photo in whole["albums"][0]["photos"]


def test_so_do_hidden_people(library: Library, made: Made, tmp_path: Path) -> None:
    anna, ben = made.people["Anna"], made.people["Ben"]
    edits.set_relation(library, anna, Relation.PARENT, ben)
    edits.hide_people(library, [ben])
    found = document(library, tmp_path)
    assert "Ben" not in json.dumps(found)
    (shown,) = found["people"]
    assert (shown["name"], shown["relations"]) == ("Anna", [])
    assert ben not in {face["person"] for face in found["faces"]}
    write(library, Form.TABLES, tmp_path / "tables")
    for name in TABLES:
        assert b"Ben" not in (tmp_path / "tables" / name).read_bytes()
    whole = document(library, tmp_path, hidden=True)
    assert {person["name"] for person in whole["people"]} == {"Anna", "Ben"}


def test_tables_hold_the_same(library: Library, made: Made, tmp_path: Path) -> None:
    folder = tmp_path / "tables"
    edits.rename_person(library, made.people["Ben"], 'Ben "B", the\u2028 2nd')
    exported = write(library, Form.TABLES, folder)
    assert [os.path.basename(os.fsdecode(path)) for path in exported.made] == list(TABLES)  # noqa: PTH119
    known = library.faces.all()
    people, photos, faces = (table(folder, name) for name in TABLES)
    assert {row["name"] for row in people} == {p.name for p in library.people.all()}
    assert len(photos) == len(made.photo_ids)
    assert [int(row["face"]) for row in faces] == [face.face_id for face in known]
    assert {row["name"] for row in faces if row["state"] == "confirmed"} == {
        person.name for person in library.people.all()
    }
    assert all(row["path"].startswith("/photos/caf\\udce9/") for row in faces)


def test_lines_end_as_the_standard_says(library: Library, made: Made, tmp_path: Path) -> None:
    edits.rename_person(library, made.people["Ben"], "Ben, the second")
    write(library, Form.TABLES, tmp_path / "plain")
    write(library, Form.TABLES, tmp_path / "excel", byte_order_mark=True)
    plain = (tmp_path / "plain" / "people.csv").read_bytes()
    assert plain.count(b"\r\n") == plain.count(b"\n") == 3
    assert b'"Ben, the second"' in plain
    assert (tmp_path / "excel" / "people.csv").read_bytes() == BYTE_ORDER_MARK + plain


@pytest.mark.parametrize("name", [HOSTILE, "+1", "-1", "@SUM(A1)", "\uff1d1"])
def test_names_are_never_formulas(library: Library, made: Made, tmp_path: Path, name: str) -> None:
    edits.rename_person(library, made.people["Ben"], name)
    write(library, Form.TABLES, tmp_path)
    names = {row["name"] for row in table(tmp_path, "people.csv")}
    names |= {row["name"] for row in table(tmp_path, "faces.csv")}
    assert f"'{name}" in names
    assert not any(each.startswith(("=", "+", "-", "@", "\t", "\r")) for each in names)
    assert guarded("\t=1").startswith("'")


@pytest.mark.usefixtures("made")
@pytest.mark.parametrize("form", [Form.JSON, Form.TABLES])
def test_on_a_stick_a_file_is_closed_before_it_is_named(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: Form
) -> None:
    """FAT knows no hard links, and Windows renames no file that is open."""

    def no_links(part: bytes, path: bytes) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    def rename(part: bytes, path: bytes) -> None:
        renamed.append(os.path.basename(path).decode())  # noqa: PTH119
        holding = [os.path.join("/proc/self/fd", fd) for fd in os.listdir("/proc/self/fd")]  # noqa: PTH118, PTH208
        still_open = {os.readlink(fd) for fd in holding if os.path.lexists(fd)}  # noqa: PTH115
        assert os.fsdecode(part) not in still_open
        os.replace(part, path)  # noqa: PTH105

    renamed: list[str] = []
    monkeypatch.setattr(os, "link", no_links)
    monkeypatch.setattr(os, "rename", rename)
    write(library, form, tmp_path / "out" if form is Form.TABLES else tmp_path / "out.json")
    assert renamed == ([*TABLES] if form is Form.TABLES else ["out.json"])


@pytest.mark.usefixtures("made")
def test_nothing_is_overwritten(library: Library, tmp_path: Path) -> None:
    (tmp_path / "out.json").write_text("mine")
    (path,) = write(library, Form.JSON, tmp_path / "out.json").made
    assert os.fsdecode(path) == str(tmp_path / "out (2).json")
    assert (tmp_path / "out.json").read_text() == "mine"
    (tmp_path / "faces.csv").write_text("mine")
    made = write(library, Form.TABLES, tmp_path).made
    names = ["people (2).csv", "photos (2).csv", "faces (2).csv"]  # they stay together
    assert [os.path.basename(os.fsdecode(each)) for each in made] == names  # noqa: PTH119


@pytest.mark.usefixtures("made")
@pytest.mark.parametrize("form", [Form.JSON, Form.TABLES])
def test_a_stop_leaves_nothing(library: Library, tmp_path: Path, form: Form) -> None:
    token, exported = CancelToken(), Exported()
    out = tmp_path / "out"
    out.mkdir()
    target = out / "x.json" if form is Form.JSON else out
    job = export_json if form is Form.JSON else export_tables
    steps = job(library, ExportWish(form, os.fsencode(target)), token, exported)
    next(steps)
    next(steps)
    token.cancel()
    with pytest.raises(CancelledError):
        list(steps)
    assert not list(out.iterdir())
    assert not exported.made


@pytest.mark.usefixtures("made")
def test_a_reader_who_goes_leaves_the_library_as_it_was(library: Library) -> None:
    class Pipe(io.BytesIO):
        def write(self, _content: object) -> int:
            raise BrokenPipeError

    with pytest.raises(BrokenPipeError):
        list(write_json(library, Pipe(), CancelToken(), Exported(), hidden=False))
    with library.database.transaction():  # no snapshot is left over
        library.settings.set("strictness", 1)


@pytest.mark.usefixtures("made")
def test_where_nothing_can_be_written(library: Library, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(EnvironmentFaultError) as caught:
        write(library, Form.JSON, tmp_path / "file" / "out.json")
    assert caught.value.code is FaultCode.CANNOT_WRITE_THERE
