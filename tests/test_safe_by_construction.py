"""Rules of the sources that keep hostile files and names harmless, beyond what Ruff looks for."""

from __future__ import annotations

import ast
import hashlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtGui import QTextDocument

from faceorg.domain.errors import ProblemCode
from faceorg.domain.ids import GroupId
from faceorg.domain.query import PhotoQuery
from faceorg.engine import edits
from faceorg.engine.problems import retry_problems
from faceorg.library.database import Database
from faceorg.library.library import Library
from faceorg.ui.texts.plain_text import as_tooltip
from faceorg.vision import sessions
from faceorg.vision.packs import default_pack
from tests.helpers.libraries import Plan, fill

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faceorg.vision.packs import ModelFile

ROOT = Path(__file__).parents[1]
BANNED_MODULES = {
    *("pickle", "marshal", "shelve", "dill", "cloudpickle", "joblib", "yaml", "pty", "tempfile"),
    *("xml", "lxml", "webbrowser", "telnetlib", "multiprocessing", "asyncio"),
}
# Who may do it all the same, and why that is safe.
READERS = {
    ("metadata/hardened_xml.py", "xml.parsers"): "expat alone, document types and entities refused",
    ("cli/smoke_test.py", "tempfile"): "a library of this user only, gone at the end",
}
BANNED_CALLS = {
    *("eval", "exec", "compile", "__import__", "os.system", "os.popen", "os.startfile"),
    *("np.load", "numpy.load", "torch.load", "builtins.eval", "builtins.exec"),
}
# Who may start another program, and which.
STARTERS = {
    "cli/smoke_test.py": "a window that proves itself: this program itself",
    "metadata/exiftool.py": "ExifTool, where somebody has asked for names in photo files",
    "vision/decoding/decoder.py": "the process that opens photos: this program itself",
    "vision/providers.py": "the process that tries a provider: this program itself",
    "ui/file_manager.py": "the platform's file manager, on a folder",
}
RICH_TEXT = {"QMessageBox", "QTextEdit", "QTextBrowser", "QTextDocument", "QErrorMessage"}
OWN_TEXT = {"ui/dialogs/manual.py": "the manual that is shipped, from its folder alone"}


def names(node: ast.AST) -> str:
    """Return a dotted name; "" for anything else."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        before = names(node.value)
        return f"{before}.{node.attr}" if before else node.attr
    return ""


@cache
def nodes() -> list[tuple[str, ast.AST]]:
    """Return what all sources are made of; read once, and only by a process that tests it."""
    return [
        (str(path.relative_to(ROOT / "faceorg")), node)
        for path in sorted((ROOT / "faceorg").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_bytes()))
    ]


def calls() -> Iterator[tuple[str, ast.Call]]:
    return ((path, node) for path, node in nodes() if isinstance(node, ast.Call))


def imported() -> Iterator[tuple[str, str]]:
    for path, node in nodes():
        if isinstance(node, ast.Import):
            yield from ((path, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield path, node.module


def test_nothing_that_could_run_what_a_file_says() -> None:
    banned = {(p, m) for p, m in imported() if m.partition(".")[0] in BANNED_MODULES}
    assert banned == set(READERS)
    assert [(p, names(c.func)) for p, c in calls() if names(c.func) in BANNED_CALLS] == []


def test_other_programs_are_started_from_known_places_and_never_by_a_shell() -> None:
    starting = {path for path, module in imported() if module == "subprocess"}
    others = ("QProcess", "os.spawn", "os.exec", "os.posix_spawn", "os.fork")
    starting |= {p for p, c in calls() if names(c.func).startswith(others)}
    starting |= {p for p, c in calls() if names(c.func) == "QDesktopServices.openUrl"}
    assert starting <= set(STARTERS)
    assert [p for p, c in calls() for k in c.keywords if k.arg == "shell"] == []


# SQL -------------------------------------------------------------------------------------

HOSTILE = "Robert'); DROP TABLE faces;--"
TEXT_OF_PEOPLE = {"path", "folder", "text", "detail", "verb", "summary", "file_name", "note"}
OPENS = ("SELECT ", "INSERT ", "UPDATE ", "DELETE ", "PRAGMA ", "WHERE ", "VACUUM ", "ATTACH ")


def test_no_text_of_people_stands_in_sql() -> None:
    """Names and paths are parameters; what stands in braces are the code's own words."""
    found = [
        f"{path}:{node.lineno} {ast.unparse(part.value)}"
        for path, node in nodes()
        if isinstance(node, ast.JoinedStr) and is_sql(node)
        for part in node.values
        if isinstance(part, ast.FormattedValue) and names(part.value) in TEXT_OF_PEOPLE
    ]
    assert found == []


def is_sql(node: ast.JoinedStr) -> bool:
    text = "".join(str(v.value) for v in node.values if isinstance(v, ast.Constant))
    return any(word in text for word in OPENS)


def test_sql_is_the_same_whatever_people_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fill, name, search, ignore, undo with a name made to break out; no statement holds it."""
    statements: list[str] = []
    for name in ("rows", "run", "run_many"):
        monkeypatch.setattr(Database, name, noting(getattr(Database, name), statements))
    plan = Plan(
        people={HOSTILE: 3},
        groups=(3,),
        suggestions={HOSTILE: 2},
        problems={f"{HOSTILE}.jpg": ProblemCode.EMPTY},
    )
    library = Library(tmp_path / "library")
    made = fill(library, plan, b"/photos/" + HOSTILE.encode())
    library.settings.set(HOSTILE, HOSTILE)
    edits.rename_person(library, made.people[HOSTILE], f"{HOSTILE} 2")
    edits.name_group(library, GroupId(made.groups[0]), HOSTILE)
    edits.undo(library)
    assert [p.name for p in library.people.all()] == [f"{HOSTILE} 2"]
    assert library.photos.tiles(PhotoQuery(text=HOSTILE)) == []
    assert library.photos.known_files(b"/photos/" + HOSTILE.encode())
    retry_problems(library)
    assert library.check() == []
    library.close()
    assert len(statements) > 100
    assert [sql for sql in statements if "Robert" in sql] == []


def noting(real: Any, statements: list[str]) -> Any:
    def run(self: Database, sql: str, *more: Any) -> Any:
        statements.append(sql)
        return real(self, sql, *more)

    return run


# what people and cameras wrote -----------------------------------------------------------


def test_widgets_that_take_text_for_html_are_not_used() -> None:
    used = [
        (path, alias.name)
        for path, node in nodes()
        if isinstance(node, ast.ImportFrom) and path not in OWN_TEXT
        for alias in node.names
        if alias.name in RICH_TEXT or (alias.name == "QLabel" and path != "ui/widgets/labels.py")
    ]
    assert used == []


def test_tooltips_are_the_programs_own_words_or_made_harmless() -> None:
    tips = [(p, c.args[0]) for p, c in calls() if names(c.func).endswith("setToolTip")]
    assert len(tips) > 5
    own = {"ui/widgets/buttons.py", "ui/widgets/passwords.py"}  # of buttons; see `tooltip=` below
    bad = [(p, ast.unparse(tip)) for p, tip in tips if p not in own and not is_own_words(tip)]
    assert bad == []
    given = [(p, k.value) for p, c in calls() for k in c.keywords if k.arg == "tooltip"]
    assert [(p, ast.unparse(tip)) for p, tip in given if not is_own_words(tip)] == []


def is_own_words(tip: ast.expr) -> bool:
    if isinstance(tip, ast.Call):
        name = names(tip.func)
        return name == "as_tooltip" or (name in ("tr", "self.tr") and is_own_words(tip.args[0]))
    return isinstance(tip, ast.Constant)


@pytest.mark.parametrize(
    "text", ["<b>Anna</b>", "<img src='file:///x'>", "a &lt; b", "A & B", "Anna"]
)
def test_a_tooltip_shows_what_it_is_given(text: str, qapp: object) -> None:
    tip, document = as_tooltip(text), QTextDocument()
    if "<" in tip:
        document.setHtml(tip)
        assert document.toPlainText() == text
    else:
        assert tip == text


# models ----------------------------------------------------------------------------------


@pytest.mark.parametrize("model", default_pack().models, ids=lambda m: str(m.role))
def test_the_bytes_that_are_loaded_are_those_that_were_verified(
    model: ModelFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[bytes] = []
    real = sessions.onnxruntime.InferenceSession

    def load(content: bytes, *arguments: Any, **more: Any) -> Any:
        loaded.append(content)
        return real(content, *arguments, **more)

    monkeypatch.setattr(sessions.onnxruntime, "InferenceSession", load)
    sessions.ModelSession(model)
    assert [hashlib.sha256(content).hexdigest() for content in loaded] == [model.sha256]
