"""The schemas of what `--json` prints: found, made strict, and compared with what was printed."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jsonschema import Draft202012Validator

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).parents[2] / "docs" / "schemas"


def schema_of(command: str) -> dict[str, Any] | None:
    """Return the schema of a command, or of that which it follows; None where there is none."""
    words = command.split()
    for number in range(len(words), 0, -1):
        path = FOLDER / f"{'-'.join(words[:number])}.json"
        if path.is_file():
            found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
            return found
    return None


def strict(schema: Any) -> Any:
    """Return a schema by which everything is wrong that it does not mention."""
    made = copy.deepcopy(schema)
    for part in _parts(made):
        if "properties" in part:
            part.setdefault("additionalProperties", False)
    return made


def mistakes(schema: dict[str, Any], value: Any) -> list[str]:
    """Return what of a value its schema does not describe."""
    errors = Draft202012Validator(strict(schema)).iter_errors(value)
    return [f"{'/'.join(map(str, error.absolute_path))}: {error.message}" for error in errors]


def documented(schema: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Return every field of a schema by its path: `sides[].faces[].box`."""
    found: dict[str, dict[str, Any]] = {}
    for path, field in _documented(schema, schema, ""):
        found.setdefault(path, field)
    return found


def field_of(schema: dict[str, Any], path: str) -> dict[str, Any]:
    """Return a field by its path; of a list what is in it."""
    return documented(schema)[path]


def _documented(schema: Any, whole: Any, path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    schema = resolved(schema, whole)
    for name, part in schema.get("properties", {}).items():
        below = f"{path}.{name}" if path else name
        yield below, resolved(part, whole)
        yield from _documented(part, whole, below)
    if isinstance(schema.get("items"), dict):
        yield from _documented(schema["items"], whole, f"{path}[]")
    for part in schema.get("oneOf", []):
        yield from _documented(part, whole, path)


def resolved(schema: dict[str, Any], whole: dict[str, Any]) -> dict[str, Any]:
    """Return what a reference within a schema stands for; anything else as it is."""
    if "$ref" not in schema:
        return schema
    found: dict[str, Any] = whole["$defs"][schema["$ref"].rpartition("/")[2]]
    return found


def shown(value: Any, path: str = "") -> set[str]:
    """Return every field of a value as a path."""
    found: set[str] = set()
    if isinstance(value, dict):
        for name, part in value.items():
            below = f"{path}.{name}" if path else name
            found |= {below} | shown(part, below)
    elif isinstance(value, list):
        for part in value:
            found |= shown(part, f"{path}[]")
    return found


def _parts(schema: Any) -> Any:
    if isinstance(schema, dict):
        yield schema
        for part in schema.values():
            yield from _parts(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from _parts(part)
