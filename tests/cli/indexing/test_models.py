"""Which models there are, and changing to others."""

from __future__ import annotations

import functools
import json
import shutil
import signal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from faceorg.engine import changing_pack
from faceorg.library.recognition.embeddings import EMBEDDED
from faceorg.vision import packs as vision_packs
from faceorg.vision.packs import all_packs, default_pack
from tests.cli.conftest import FakeReader
from tests.helpers.readers import OTHER_PACK, write_manifest

if TYPE_CHECKING:
    from collections.abc import Callable

    from faceorg.library.library import Library
    from tests.cli.conftest import Run

DATA = Path(__file__).parents[2] / "data" / "photos"
DEFAULT = default_pack().pack_id


@pytest.fixture
def two_packs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fake_models: None) -> None:
    """Two packs without models, and a reader that needs none."""
    folder = write_manifest(tmp_path / "models")
    monkeypatch.setattr(vision_packs, "models_dir", lambda: folder)
    with_reader = functools.partial(changing_pack.change_pack, open_reader=FakeReader)
    monkeypatch.setattr(changing_pack, "change_pack", with_reader)


def current(run: Run) -> list[str]:
    rows = [json.loads(line) for line in run("models", "list", "--json").out.splitlines()]
    return [row["pack"] for row in rows if row["current"]]


def test_without_a_library_the_default_pack_is_current(run: Run, library_dir: Path) -> None:
    assert current(run) == [DEFAULT]
    assert f"({DEFAULT}), in use" in run("models", "list").out
    assert not library_dir.exists()


def test_the_shipped_models_are_as_they_were(run: Run) -> None:
    result = run("models", "verify")
    assert (result.status, result.out) == (0, "All models are as they were shipped.\n")


@pytest.mark.usefixtures("two_packs")
def test_changing_the_pack_and_back(run: Run, folder: Path) -> None:
    run("index", str(folder))
    run("name", "face:5", "Bea")
    before = [json.loads(line) for line in run("history", "--json").out.splitlines()]
    result = run("models", "use", OTHER_PACK)
    assert (result.status, result.out) == (0, "The other one is in use.\n")
    assert "Reading faces anew: 6 of 6 faces" in result.err
    assert current(run) == [OTHER_PACK]
    assert json.loads(run("status", "--json").out)["faces"]["confirmed"] == 1
    assert [json.loads(line) for line in run("history", "--json").out.splitlines()] == before
    back = run("models", "use", DEFAULT)
    assert back.status == 0
    assert "Reading faces anew" not in back.err
    assert current(run) == [DEFAULT]


@pytest.mark.usefixtures("two_packs")
def test_faces_that_are_left_behind_are_counted(run: Run, folder: Path) -> None:
    run("index", str(folder))
    (folder / "b1.jpg").write_bytes(b"another photo")
    result = run("models", "use", OTHER_PACK)
    assert result.status == 0
    assert result.err.splitlines()[-1].startswith("1 face could not be read again: ")
    assert current(run) == [OTHER_PACK]
    found = json.loads(run("check", "--json").out)["findings"]
    assert "faces_left_behind" in [finding["code"] for finding in found]


@pytest.mark.usefixtures("two_packs", "filled")
def test_unknown_packs_are_refused(
    run: Run, on_library: Callable[[Callable[[Library], Any]], Any]
) -> None:
    result = run("models", "use", "nobody's")
    assert result.status == 2
    assert result.err.endswith(f"There are: {DEFAULT}, {OTHER_PACK}.\n")
    on_library(lambda library: library.settings.set("pack", "nobody's"))
    assert current(run) == []
    assert run("regroup").status == 3
    found = json.loads(run("check", "--json").out)["findings"]
    assert "pack_missing" in [finding["code"] for finding in found]


@pytest.mark.usefixtures("two_packs")
def test_ctrl_c_leaves_all_as_it_was(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("index", str(folder))
    real = FakeReader.embed

    def embed(reader: FakeReader, path: bytes, *of_faces: Any) -> Any:
        if path.endswith(b"c1.jpg"):
            signal.raise_signal(signal.SIGINT)
        return real(reader, path, *of_faces)

    monkeypatch.setattr(FakeReader, "embed", embed)
    assert run("models", "use", OTHER_PACK).status == 130
    monkeypatch.undo()
    assert current(run) == [DEFAULT]


def test_there_is_nothing_to_change_without_a_library(run: Run, library_dir: Path) -> None:
    assert run("models", "use", DEFAULT).status == 3
    assert not library_dir.exists()


def test_real_models_there_and_back(run: Run, tmp_path: Path) -> None:
    others = [pack.pack_id for pack in all_packs() if pack.pack_id != DEFAULT]
    if not others:
        pytest.skip("there is only one pack")
    shutil.copytree(DATA, tmp_path / "photos")
    run("index", str(tmp_path / "photos"))
    faces = [json.loads(line) for line in run("faces", "--json").out.splitlines()]
    obama = [f["id"] for f in faces if Path(f["photo"]).stem in {"obama_1", "obama_2"}]
    run("name", *(f"face:{i}" for i in obama), "Barack")
    result = run("models", "use", others[0])
    assert result.status == 0, result.err
    people = json.loads(run("people", "--json").out)["people"]
    assert [(p["name"], p["faces"], p["suggestions"]) for p in people] == [("Barack", 2, 3)]
    assert run("check").out == "The library and the models are sound.\n"
    assert run("models", "use", DEFAULT).status == 0
    assert current(run) == [DEFAULT]


def _lose_vectors(library: Library) -> None:
    library.database.run("DELETE FROM vectors")
    library.database.run("DELETE FROM settings WHERE key = ?", (EMBEDDED,))


def test_reading_faces_anew_makes_the_vectors_that_finding_them_made(
    run: Run, tmp_path: Path, on_library: Callable[[Callable[[Library], Any]], Any]
) -> None:
    shutil.copytree(DATA, tmp_path / "photos")
    run("index", str(tmp_path / "photos"))
    found = on_library(lambda library: library.faces.table(DEFAULT))
    on_library(_lose_vectors)
    again = run("index", str(tmp_path / "photos"))
    assert "Reading faces anew: 7 of 7 faces" in again.err
    anew = on_library(lambda library: library.faces.table(DEFAULT))
    assert anew.face_ids.tolist() == found.face_ids.tolist()
    assert (anew.vectors[:] * found.vectors[:]).sum(axis=1).min() > 0.9999
