"""What tests of the command line share: a filled library and a way to run commands on it."""

from __future__ import annotations

import dataclasses
import functools
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
import pytest

from faceorg.cli.main import main
from faceorg.domain.grouping import Grouping, GroupPart, Suggestion
from faceorg.engine import edits
from faceorg.engine.indexing import index as engine_index
from faceorg.library.library import Library
from faceorg.vision.packs import default_pack
from tests.helpers.readers import pack_vector, shot_of
from tests.helpers.readings import add_people, face, reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from faceorg.domain.photos import PhotoReading
    from faceorg.engine.indexing.reading import PhotoReader
    from faceorg.vision.packs import Pack


@dataclass(frozen=True)
class Ran:
    """What a command gave."""

    status: int
    out: str
    err: str


class Run(Protocol):
    """Runs `faceorg` with arguments."""

    def __call__(self, *arguments: str) -> Ran: ...


@pytest.fixture
def library_dir(tmp_path: Path) -> Path:
    """The folder of the library that `run` works on."""
    return tmp_path / "library"


@pytest.fixture
def run(library_dir: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Run a command on the library in `library_dir`."""

    def run_command(*arguments: str) -> Ran:
        try:
            status = main(["--library", str(library_dir), *arguments])
        except SystemExit as exit_:
            status = int(exit_.code or 0)
        captured = capfdbinary.readouterr()
        out, err = (b.decode("utf-8", "surrogateescape") for b in (captured.out, captured.err))
        return Ran(status, out, err)

    return run_command


@pytest.fixture
def on_library(library_dir: Path) -> Callable[[Callable[[Library], Any]], Any]:
    """Call a function with the library open, and close it again."""

    def call(use: Callable[[Library], Any]) -> Any:
        library = Library(library_dir)
        try:
            return use(library)
        finally:
            library.close()

    return call


@pytest.fixture
def filled(on_library: Callable[[Callable[[Library], Any]], Any]) -> None:
    """Fill the library.

    Photos 1-3 show Anna, 3 Ben as well. Group 1 has the faces 5 to 7, one photo each. Face 8 is
    suggested for Anna, face 9 is loose.
    """

    def fill(library: Library) -> None:
        rows = add_people(library, [[1], [1], [1, 2], [3], [3], [3], [1], [4]])
        faces = [face for row in rows for face in row]
        edits.name_faces(library, [faces[0], faces[1], faces[2]], "Anna")
        edits.name_faces(library, [faces[3]], "Ben")
        anna = library.people.named("Anna")[0].person_id
        part = GroupPart(None, tuple(faces[4:7]))
        suggestion = Suggestion(faces[7], anna, 0.6)
        library.faces.apply_grouping(Grouping((part,), (suggestion,)))

    on_library(fill)


@pytest.fixture
def matched(filled: None, on_library: Callable[[Callable[[Library], Any]], Any]) -> None:
    """The filled library, its faces read with the models in use: they are matched and grouped."""
    sql = "UPDATE vectors SET pack = ?"
    on_library(lambda library: library.database.run(sql, (default_pack().pack_id,)))


class FakeReader:
    """Sees in every photo one face, of whoever the file name starts with."""

    def __init__(self, pack: Pack) -> None:
        self.pack_id = pack.pack_id

    def read(self, path: bytes) -> PhotoReading:
        return reading(dataclasses.replace(face(), vector=self._vector(path)))

    def embed(
        self, path: bytes, landmarks: NDArray[np.float32], moment_s: float | None = None
    ) -> NDArray[np.float32]:
        return np.stack([self._vector(path) for _ in landmarks])

    def close(self) -> None:
        """Nothing is held."""

    def _vector(self, path: bytes) -> NDArray[np.float32]:
        name = Path(os.fsdecode(path)).name
        return pack_vector(self.pack_id, ord(name[0]), shot_of(path))


@pytest.fixture
def fake_models(monkeypatch: pytest.MonkeyPatch) -> None:
    use_reader(monkeypatch, FakeReader)


def use_reader(monkeypatch: pytest.MonkeyPatch, open_reader: Callable[[Pack], PhotoReader]) -> None:
    with_reader = functools.partial(engine_index.index_folders, open_reader=open_reader)
    monkeypatch.setattr(engine_index, "index_folders", with_reader)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with six files called like photos."""
    made = tmp_path / "photos"
    made.mkdir()
    for name in ("a1", "a2", "a3", "a4", "b1", "c1"):
        (made / f"{name}.jpg").write_bytes(b"not empty")
    return made
