"""What `--json` prints is what its schema says: every field, of every command, really printed."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator

from faceorg.cli.arguments import all_commands
from faceorg.cli.commands import Json
from faceorg.cli.output import JSON_FORMAT
from faceorg.domain.errors import FaultCode, PhotoProblemError, ProblemCode, RefusalCode
from faceorg.domain.faces import FaceState
from faceorg.domain.importing import Held, Origin
from faceorg.domain.relations import Relation
from faceorg.domain.review import QuestionKind
from faceorg.domain.safety import ForgetKind, ForgetTarget
from faceorg.domain.sidecars import Clash, Outcome
from faceorg.engine import edits
from faceorg.engine.safety import forgetting
from faceorg.engine.safety.check import Finding, FindingCode
from faceorg.engine.tidying.sets import Likeness
from tests.cli.conftest import FakeReader, use_reader
from tests.helpers import json_tables
from tests.helpers.foreign import jpeg, mwg, packet
from tests.helpers.readings import add_files, face, read_again, slot
from tests.helpers.schemas import FOLDER, documented, field_of, mistakes, schema_of, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from enum import StrEnum

    from faceorg.domain.photos import PhotoReading
    from faceorg.library.library import Library
    from tests.cli.conftest import Ran, Run

    OnLibrary = Callable[[Callable[[Library], Any]], Any]

PHOTOS = Path(__file__).parents[1] / "data" / "photos"


@dataclass(frozen=True)
class Case:
    """What is typed on which library, and fields that it has no occasion to print.

    Attributes:
        scene: the fixture that makes the library.
        typed: what is run, one after the other; `@` stands for the folder of its photos.
    """

    scene: str
    typed: tuple[str, ...]
    not_shown: tuple[str, ...] = ()


BESIDE = ("sidecars.sidecars[].clashes[]", "sidecars.problems[]")
CASES = {
    "status": Case("answered", ("status",)),
    "index": Case("unread", ("index @",)),
    "regroup": Case("filled", ("regroup --preview", "regroup"), ("examples[]",)),
    "speed": Case("answered", ("speed", "speed --threads 3 --gentle yes --compute cpu")),
    "models list": Case("answered", ("models list",)),
    "models verify": Case("altered", ("models verify",)),
    "folders": Case("alike", ("folders",)),
    "problems": Case("unread", ("index @", "problems --retry", "problems --ignored")),
    "people": Case("answered", ("people",)),
    "faces": Case("answered", ("faces",), ("moment_s", "origin")),
    "faces --state confirmed": Case(
        "named_elsewhere", ("import @", "faces --state confirmed"), ("moment_s", "suggestion")
    ),
    "photos": Case("answered", ("photos", "photos --with Anna --oldest-first --limit 1")),
    "why": Case("answered", ("why face:8", "why face:5", "why face:1")),
    "rejections": Case("answered", ("reject face:8", "rejections")),
    "history": Case("answered", ("history",)),
    "inbox": Case("answered", ("inbox",)),
    "inbox next": Case(
        "answered", tuple(f"inbox next --kind {kind.value}" for kind in QuestionKind)
    ),
    "split": Case("answered", ("split Anna --propose", "split group:1 --propose --by year")),
    "albums": Case("answered", ("album make Lake photo:1", "albums")),
    "album show": Case("answered", ("album make Lake photo:1 photo:2", "album show Lake")),
    "duplicates": Case("alike", ("duplicates",)),
    "import": Case(
        "named_elsewhere",
        (
            "import @ --dry-run --as Ann=Anne",
            "import @ --as Annika=",
            "import @",
            "people-file write @.faceorg-people --open",
            "import @.faceorg-people --dry-run",
        ),
    ),
    "people-file write": Case("matched", ("people-file write @.faceorg-people --open",)),
    "people-file read": Case(
        "matched",
        (
            "people-file write @.faceorg-people --open",
            "people-file read @.faceorg-people --dry-run",
        ),
        ("left_out[]",),
    ),
    "sidecars": Case("named_elsewhere", ("sidecars status", "sidecars write", "sidecars")),
    "sidecars status": Case("named_elsewhere", ("sidecars write", "sidecars status")),
    "sidecars write": Case("named_elsewhere", ("sidecars write --dry-run", "sidecars write")),
    "sidecars remove": Case(
        "named_elsewhere",
        ("sidecars write", "sidecars remove"),
        ("sidecars[].clashes[]", "problems[]"),
    ),
    "export": Case(
        "gone",
        ("export --all --into @/../out --faces cover", "export --folders-into @/../people"),
    ),
    "check": Case("altered", ("check",)),
    "restore-backup": Case("answered", ("backup", "restore-backup")),
    "privacy": Case("answered", ("privacy",)),
    "forget": Case("waiting", ("sidecars write", "forget", "forget person Ann --yes"), BESIDE),
    "forget person": Case(
        "answered", ("forget person Ben --yes",), (*BESIDE, "waiting", "sidecars")
    ),
    "forget folder": Case("alike", ("forget folder @ --yes",), ("waiting", "sidecars")),
    "forget strangers": Case(
        "answered", ("ignore face:9", "forget strangers --yes"), ("waiting", "sidecars")
    ),
    "forget everything": Case("answered", ("forget everything --yes",), ("waiting", "sidecars")),
    "forget traces": Case(
        "answered", ("forget traces --dry-run", "forget traces --yes"), ("others[]",)
    ),
}


COMMANDS = dict(json_tables.with_json(all_commands()))


@pytest.fixture
def answered(matched: None, on_library: OnLibrary) -> None:
    """Anna is a parent of Ben."""

    def fill(library: Library) -> None:
        anna, ben = (library.people.named(name)[0].person_id for name in ("Anna", "Ben"))
        edits.set_relation(library, anna, Relation.PARENT, ben)

    on_library(fill)


class Fussy(FakeReader):
    """Cannot read what is called c1."""

    def read(self, path: bytes) -> PhotoReading:
        if path.endswith(b"c1.jpg"):
            raise PhotoProblemError(ProblemCode.DAMAGED, "odd bytes")
        return super().read(path)


@pytest.fixture
def unread(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Photos to be indexed, one of which cannot be read."""
    use_reader(monkeypatch, Fussy)
    (folder / "c1.jpg").write_bytes(b"another file")
    return folder


@pytest.fixture
def altered(filled: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """A model file that is not as it was shipped."""
    from faceorg.cli.indexing import models

    found = [Finding(FindingCode.MODEL_ALTERED, detail="model.onnx")]
    monkeypatch.setattr(models, "verify_models", lambda: found)


@pytest.fixture
def alike(run: Run, tmp_path: Path) -> Path:
    """Real photos, one of which is there twice."""
    folder = tmp_path / "photos"
    folder.mkdir()
    shutil.copy(PHOTOS / "cat_1.jpg", folder / "cat.jpg")
    shutil.copy(PHOTOS / "cat_1.jpg", folder / "cat copy.jpg")
    assert run("index", str(folder)).status == 0
    return folder


@pytest.fixture
def gone(alike: Path) -> Path:
    """The same, of which one has changed since and one is gone."""
    with (alike / "cat.jpg").open("ab") as file:
        file.write(b"more")
    (alike / "cat copy.jpg").unlink()
    return alike


@pytest.fixture
def waiting(named_elsewhere: Path, on_library: OnLibrary) -> Path:
    """The names of others, and strangers who wait to be forgotten."""

    def ask(library: Library) -> None:
        ignored = library.faces.all()[1].face_id
        edits.ignore_faces(library, [ignored])
        forgetting.ask(library, ForgetTarget(ForgetKind.STRANGERS))

    on_library(ask)
    return named_elsewhere


@pytest.fixture
def named_elsewhere(on_library: OnLibrary, tmp_path: Path) -> Path:
    """Photos with names of other programs.

    a says Ann, as the library does; b says Annika, whom the library does not know; c is not in the
    library; beside d stands another name than that of the library; the sidecar of e is broken.
    """
    folder = tmp_path / "photos"
    folder.mkdir()
    box = slot(0)

    def said(who: str) -> bytes:
        return packet(mwg((who, (box.x, box.y, box.w, box.h))))

    def fill(library: Library) -> None:
        library.photos.add_folder(os.fsencode(folder))
        for name, content in (
            ("a", jpeg(said("Ann"))),
            ("b", jpeg(said("Annika"))),
            ("c", jpeg(said("Ann"))),
            ("d", jpeg()),
            ("e", jpeg()),
        ):
            (folder / f"{name}.jpg").write_bytes(content)
            if name != "c":
                (photo_id,) = add_files(library, [os.fsencode(folder / f"{name}.jpg")])
                faces = read_again(library, photo_id, face(0, looks=photo_id))
                if name != "b":
                    edits.name_faces(library, faces, "Ann")
        (folder / "d.jpg.xmp").write_bytes(said("Ben"))
        (folder / "e.jpg.xmp").write_bytes(b"<x:xmpmeta")

    on_library(fill)
    return folder


def test_every_command_with_json_is_tried() -> None:
    assert {name.partition(" --")[0] for name in CASES} == set(COMMANDS)


@pytest.mark.parametrize("tried", CASES)
def test_what_is_printed_is_what_is_documented(
    run: Run, tried: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    case, name = CASES[tried], tried.partition(" --")[0]
    folder = request.getfixturevalue(case.scene)
    schema = schema_of(name)
    assert schema is not None, "no schema in docs/schemas"
    seen: set[str] = set()
    for typed in case.typed:
        words = typed.replace("@", str(folder or tmp_path / "photos")).split(" ")
        ours = " ".join(words).startswith(name)
        result = run(*words, *(["--json"] if ours else []))
        assert result.status in (0, 1), result.err
        for value in values(result, COMMANDS[name]) if ours else ():
            assert mistakes(schema, value) == [], typed
            seen |= shown(value)
    assert seen
    missing = {path for path in documented(schema) if not any(s.startswith(path) for s in seen)}
    assert {p for p in missing if not p.startswith(case.not_shown)} == set()


def values(result: Ran, kind: Json) -> list[Any]:
    lines = result.out.splitlines()
    if kind is Json.DOCUMENT:
        assert len(lines) == 1
    assert result.out.isascii()
    return [json.loads(line) for line in lines]


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.json")), ids=lambda path: path.stem)
def test_schemas_are_schemas_that_explain_every_field(path: Path) -> None:
    schema = json.loads(path.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    assert schema["description"].endswith(".")
    assert all(field.get("description") for field in fields(schema)), path.name


def fields(schema: Any) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        for field in schema.get("properties", {}).values():
            yield field if "$ref" not in field else {"description": "of the definition"}
        for part in schema.values():
            yield from fields(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from fields(part)


def test_every_schema_is_of_a_command() -> None:
    named = {"-".join(name.split()) for name in COMMANDS} | {"error", "version"}
    assert {path.stem for path in FOLDER.glob("*.json")} <= named


@pytest.mark.parametrize(
    ("command", "field", "words"),
    [
        ("problems", "code", ProblemCode),
        ("faces", "origin", Origin),
        ("faces", "state", FaceState),
        ("check", "findings[].code", FindingCode),
        ("models verify", "findings[].code", FindingCode),
        ("import", "left_out[].reason", Held),
        ("people", "people[].relations[].is", Relation),
        ("inbox next", "kind", QuestionKind),
        ("duplicates", "kind", Likeness),
        ("forget", "kind", ForgetKind),
        ("sidecars", "sidecars[].outcome", Outcome),
        ("sidecars", "sidecars[].clashes[].kind", Clash),
    ],
)
def test_words_of_a_field_are_those_of_the_program(
    command: str, field: str, words: type[StrEnum]
) -> None:
    schema = schema_of(command)
    assert schema is not None
    found = field_of(schema, field)
    assert set(found.get("enum", found.get("examples"))) == {word.value for word in words}


def test_every_code_of_an_error_is_listed() -> None:
    schema = schema_of("error")
    assert schema is not None
    of_commands = {"usage", "failed", "no_library", "stopped"}
    known = {code.value for code in (*FaultCode, *RefusalCode)}
    assert set(field_of(schema, "error.code")["examples"]) == of_commands | known


def test_the_version_for_programs(run: Run) -> None:
    printed = json.loads(run("--version", "--json").out)
    schema = schema_of("version")
    assert schema is not None
    assert mistakes(schema, printed) == []
    assert printed["format"] == JSON_FORMAT
    assert json.loads(run("--json", "--version").out) == printed


@pytest.mark.parametrize(
    ("typed", "status", "code"),
    [
        (["status"], 3, "no_library"),
        (["photos", "--worth"], 2, "usage"),
        (["people", "--with", "Anna"], 2, "usage"),
        (["index", "/nowhere/at/all"], 3, "folder_missing"),
    ],
)
def test_errors_are_json_too(run: Run, typed: list[str], status: int, code: str) -> None:
    result = run(*typed, "--json")
    assert result.status == status
    schema = schema_of("error")
    assert schema is not None
    error = json.loads(result.out)
    assert mistakes(schema, error) == []
    assert (error["error"]["status"], error["error"]["code"]) == (status, code)
    assert error["error"]["text"] in result.err
    without = run(*typed)
    assert (without.status, without.out) == (status, "")


@pytest.mark.usefixtures("filled")
def test_refusals_are_json_too(run: Run) -> None:
    result = run("photos", "--with", "Nobody", "--json")
    assert result.status == 2
    assert json.loads(result.out)["error"]["code"] == "usage"
    asked = run("forget", "person", "Ben", "--json")
    assert asked.status == 2
    assert "add --yes" in json.loads(asked.out)["error"]["text"]


def test_the_page_has_the_fields_of_the_schemas() -> None:
    text = "python -m tests.helpers.json_tables"
    assert json_tables.PAGE.read_text(encoding="utf-8") == json_tables.page(), text
