"""The documentation says what is true: commands, fields, tables, dependencies, links."""

from __future__ import annotations

import re
import sqlite3
import tomllib
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from faceorg.cli.arguments import command_names
from faceorg.library.library import DATABASE_NAME

if TYPE_CHECKING:
    from faceorg.library.library import Library

ROOT = Path(__file__).parents[1]


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def test_every_command_is_described() -> None:
    text = read("docs/command-line.md")
    described = {
        word for row in re.findall(r"^\| (`.+?) \|", text, re.MULTILINE) for word in _words(row)
    }
    assert set(command_names()) - {"open"} <= described


def _words(row: str) -> list[str]:
    return re.findall(r"`([a-z-]+)", row)


def test_every_table_and_column_is_described(library: Library) -> None:
    text = read("docs/schema.md")
    with closing(sqlite3.connect(library.folder / DATABASE_NAME)) as connection:
        tables = [
            row[0]
            for row in connection.execute(
                "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')"
                " AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_sqlite%' ESCAPE '\\'"
            )
        ]
        assert set(re.findall(r"^### (\w+)$", text, re.MULTILINE)) == set(tables)
        for table in tables:
            parts = text.split(f"\n### {table}\n")[1:]  # one for each schema that changed it
            section = "".join(part.split("\n### ")[0].split("\n## ")[0] for part in parts)
            described = {
                name
                for row in re.findall(r"^\| (`.+?) \|", section, re.MULTILINE)
                for name in re.findall(r"`(\w+)`", row)
            }
            columns = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
            assert described == columns, table


def test_every_dependency_has_its_reason() -> None:
    project = tomllib.loads(read("pyproject.toml"))["project"]
    groups = [project["dependencies"], *project["optional-dependencies"].values()]
    names = {re.split(r"[<>=\[]", wanted)[0] for group in groups for wanted in group}
    assert names <= set(re.findall(r"^\| ([\w-]+) \|", read("docs/dependencies.md"), re.MULTILINE))


def test_every_link_within_the_repository_leads_somewhere() -> None:
    pages = [
        *ROOT.glob("*.md"),
        *(ROOT / "docs").rglob("*.md"),
        *(ROOT / "resources").rglob("*.md"),
    ]
    broken = [
        f"{page.relative_to(ROOT)}: {target}"
        for page in pages
        for target in re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
        if "://" not in target and not (page.parent / target).exists()
    ]
    assert len(pages) > 8
    assert broken == []


def test_badges_say_what_holds() -> None:
    import importlib.util

    spec = importlib.util.spec_from_file_location("make_badges", ROOT / "docs" / "make_badges.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for name, (what, value) in made.facts().items():
        drawn = (ROOT / "docs" / "badges" / name).read_text(encoding="utf-8")
        assert drawn == made.badge(what, value)
        assert f"![{what}: {value}](docs/badges/{name})" in readme
