"""Every text of the window goes through `tr`, as the sources show. No window is made."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from faceorg.ui.texts import counts

if TYPE_CHECKING:
    from collections.abc import Iterator

UI = Path(__file__).parents[2] / "faceorg" / "ui"
SOURCES = sorted(UI.rglob("*.py"))
# Say something in the language that is spoken, so that it must not be spoken yet.
SPEAKING = {
    *("tr", "number_text", "decimal_text", "percent_text", "listed_text", "commas_text"),
    "sentences_text",
    *("count_text", "month_text", "day_text", "weekday_text", "moment_text", "recent_text"),
    *("day_form", "month_name", "short_month_name", "short_day_text"),
}
# Calls whose texts nobody reads.
UNREAD = {
    *("tr", "marked", "count_text", "NewType", "TypeVar", "cast", "getLogger", "setObjectName"),
    *("debug", "info", "warning", "error", "exception", "critical", "QKeySequence", "compile"),
    *("fullmatch", "split", "getattr", "property", "setProperty", "replace", "TypedDict"),
}
# Texts that are not the window's, by the end of their module's path; each for a reason.
NOT_SAID = {
    "texts/counts.py": {*counts.NOUNS},  # keys of a table
    "dialogs/about/facts.py": {"Python ", "Qt "},  # a line of reports for developers
    "dialogs/importing/sources.py": {  # which files are offered
        "contacts.xml digikam4.db *.db *.xml *.xmp *.json .picasa.ini Picasa.ini"
    },
    "dialogs/share.py": {"contact sheet.pdf"},  # a file: its name is kept short and plain
    "texts/keys_text.py": {"a letter"},  # stands for a key
    "languages.py": {"English", "Deutsch", "Español", "Français"},  # by their own names
    "texts/scope.py": {"within a sentence"},  # a comment for translators
    "proving.py": None,  # the smoke test prints it
    "quick_qt.py": None,  # names of modules
    "theme.py": None,  # style sheets and names of fonts
    "texts/translation.py": None,  # English itself
}
NEVER_SAID = {"FaceOrg", "FaceOrg ", " - FaceOrg", "SettingsPage"}


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def name_of(call: ast.Call) -> str:
    if isinstance(call.func, ast.Name):
        return call.func.id
    return call.func.attr if isinstance(call.func, ast.Attribute) else ""


def calls(path: Path, *names: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call) and name_of(node) in names:
            yield node


def at_import(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what runs while a module is loaded: all but the inside of functions."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Lambda):
            yield from at_import(child.args)
        elif isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            for part in (child.args, *child.decorator_list):
                yield from at_import(part)
        else:
            yield child
            yield from at_import(child)


def where(path: Path, node: ast.AST) -> str:
    return f"{path.relative_to(UI.parents[1])}:{getattr(node, 'lineno', '?')}"


def unsaid(module: ast.Module) -> set[int]:
    """Return the nodes of strings that are no texts: docstrings, types, what calls are given."""
    found: set[int] = set()
    for node in ast.walk(module):
        inside: list[ast.AST | None] = []
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            inside = [node.value]
        elif isinstance(node, ast.Call) and name_of(node) in UNREAD:
            inside = [*node.args, *node.keywords]
        elif isinstance(node, ast.Assign) and "__all__" in ast.unparse(node.targets[0]):
            inside = [node.value]
        elif isinstance(node, ast.AnnAssign | ast.arg):
            inside = [node.annotation]
        elif isinstance(node, ast.FunctionDef):
            inside = [node.returns]
        elif isinstance(node, ast.Subscript | ast.Raise | ast.Assert):
            inside = [node.slice if isinstance(node, ast.Subscript) else node]
        elif isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            inside = [*node.body]
        found |= {id(each) for part in inside if part is not None for each in ast.walk(part)}
    return found


KEYS_ONLY = re.compile(
    r"((Ctrl|Shift|Alt|Esc|Escape|Enter|Return|Space|Left|Right|Up|Down|Del|Delete|PgUp|PgDown|Home|End|Tab"
    r"|Menu|F\d+|\b.\b|[^\w\s])[ +]?)+"
)
CODE = re.compile(
    r"[<Q].*|.*([{};\[]| \| |\dpx).*|[dMyHhms: .]*|[^a-zA-Z]*|\w+\.\w{2,4}", re.DOTALL
)


def reads_like_text(value: str) -> bool:
    """Whether people would read it: words, or a beginning with a capital letter."""
    words = " " in value.strip() or value[:1].isupper() or value[:1] in "“…("
    code = CODE.fullmatch(value) or value.isupper() or value in NEVER_SAID
    return len(value) > 1 and words and not code and not KEYS_ONLY.fullmatch(value)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(UI)))
def test_every_text_can_be_translated(path: Path) -> None:
    allowed = NOT_SAID.get(path.relative_to(UI).as_posix(), set())
    if allowed is None:
        return
    skipped = unsaid(tree(path))
    left = [
        f"{where(path, node)}: {node.value!r}"
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in skipped
        and reads_like_text(node.value)
        and node.value not in allowed
    ]
    assert not left, "not given to tr() or marked():\n" + "\n".join(left)


def test_nothing_is_said_while_a_module_is_loaded() -> None:
    said = [
        where(path, node)
        for path in SOURCES
        for node in at_import(tree(path))
        if isinstance(node, ast.Call) and name_of(node) in SPEAKING
    ]
    assert said == [], "no language is chosen yet: use marked()"


def test_texts_are_written_out_where_they_are_said() -> None:
    """`pyside6-lupdate` finds literals only; from a table comes what `marked` has named."""
    from_table = ast.Name | ast.Subscript | ast.Attribute | ast.IfExp | ast.Call
    wrong = []
    for path in SOURCES:
        formats = [node for node in ast.walk(tree(path)) if isinstance(node, ast.JoinedStr)]
        pieces = {id(inside) for node in formats for inside in ast.walk(node)}  # are not found
        for call in calls(path, "tr", "marked"):
            source = call.args[0] if call.args else None
            literal = isinstance(source, ast.Constant) and isinstance(source.value, str)
            shown = name_of(call) == "tr" and isinstance(source, from_table)
            plain = isinstance(call.func, ast.Name) and not call.keywords
            if not plain or not (literal or shown) or (literal and id(call) in pieces):
                wrong.append(where(path, call))
    assert wrong == []


def test_only_languages_asks_qt_for_a_translation() -> None:
    asking = {
        path.name
        for path in SOURCES
        for call in calls(path, "translate")
        if "QCoreApplication" in ast.unparse(call.func)
    }
    assert asking == {"languages.py"}


def test_texts_about_numbers_are_given_the_number() -> None:
    wrong = [
        where(path, call)
        for path in SOURCES
        for call in calls(path, "tr", "marked")
        if call.args and isinstance(call.args[0], ast.Constant)
        if ("%Ln" in str(call.args[0].value)) != (len(call.args) == 3)
    ]
    assert wrong == []


def test_everything_that_is_counted_has_a_noun() -> None:
    for path in [*SOURCES, *sorted((UI.parent / "cli").rglob("*.py"))]:
        for call in calls(path, "count_text"):
            words = [w.value for w in ast.walk(call.args[1]) if isinstance(w, ast.Constant)]
            assert set(words) <= set(counts.NOUNS), where(path, call)


def test_every_noun_has_a_form_for_one_and_one_for_more() -> None:
    for noun in counts.NOUNS:
        assert counts.count_text(1, noun) == f"1 {noun}"
        assert counts.count_text(1284, noun).startswith("1,284 ")
        assert counts.count_text(1284, noun) != f"1,284 {noun}"
