"""Writes the tables of docs/json.md from the schemas: `python -m tests.helpers.json_tables`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from faceorg.cli.arguments import all_commands
from tests.helpers.schemas import FOLDER, documented

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from faceorg.cli.commands import Command, Json

PAGE = Path(__file__).parents[2] / "docs" / "json.md"
MARK = "<!-- What follows is made from docs/schemas by: python -m tests.helpers.json_tables -->\n"


def tables() -> str:
    """Return a section for each schema, in the order of the commands."""
    return "\n".join(map(_section, _schemas()))


def page() -> str:
    """Return the page as it has to be."""
    return PAGE.read_text(encoding="utf-8").partition(MARK)[0] + MARK + "\n" + tables()


def with_json(commands: Iterable[Command], before: str = "") -> Iterator[tuple[str, Json]]:
    """Return every command that knows `--json`, and what that prints."""
    for command in commands:
        name = f"{before}{command.name}"
        if command.json is not None:
            yield name, command.json
        yield from with_json(command.parts, f"{name} ")


def _schemas() -> Iterator[str]:
    yield "error"
    yield "version"
    for name, _ in with_json(all_commands()):
        if (FOLDER / f"{'-'.join(name.split())}.json").is_file():
            yield "-".join(name.split())


def _section(name: str) -> str:
    schema = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    title = schema["title"] if name == "error" else f"`{schema['title']}`"
    lines = [f"### {title}", "", f"{schema['description']} [Schema](schemas/{name}.json)", ""]
    forms = schema.get("oneOf", [])
    for form in forms:
        text = form["description"]
        of_one = {**form, "$defs": schema.get("$defs", {})}
        lines += [f"{text[0].upper()}{text[1:]}:", "", *_table(of_one)]
    return "\n".join(lines if forms else [*lines, *_table(schema)])


def _table(schema: dict[str, Any]) -> Iterator[str]:
    yield "| field | is | meaning |"
    yield "|---|---|---|"
    needed = _needed(schema)
    for path, field in documented(schema).items():
        text = field["description"].replace("|", "\\|")
        absent = "" if path in needed else ", may be absent"
        yield f"| `{path}` | {_kind(field)}{absent} | {text} |"
    yield ""


def _needed(schema: dict[str, Any]) -> set[str]:
    """Return the fields that are there wherever what holds them is there."""
    found: set[str] = set()

    def look(part: dict[str, Any], path: str) -> None:
        if "$ref" in part:
            part = schema["$defs"][part["$ref"].rpartition("/")[2]]
        for name, field in part.get("properties", {}).items():
            below = f"{path}.{name}" if path else name
            if name in part.get("required", ()):
                found.add(below)
            look(field, below)
        if isinstance(part.get("items"), dict):
            look(part["items"], f"{path}[]")
        for one in part.get("oneOf", ()):
            look(one, path)

    look(schema, "[]" if schema.get("type") == "array" else "")
    return found | {path.removeprefix("[].") for path in found}


def _kind(field: dict[str, Any]) -> str:
    if "const" in field:
        return f"`{json.dumps(field['const'])}`"
    if "enum" in field:
        return ", ".join(f"`{json.dumps(value)}`" for value in field["enum"])
    types = field["type"] if isinstance(field["type"], list) else [field["type"]]
    shown = " or ".join(types)
    items = field.get("items", {})
    if "array" in types and isinstance(items.get("type"), str):
        shown = shown.replace("array", f"array of {items['type']}")
    words = field.get("examples", [])
    return f"{shown}: {', '.join(f'`{word}`' for word in words)} …" if words else shown


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
