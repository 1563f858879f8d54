"""Queries of smart albums as they lie in rows and in the history: whom they speak of."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from faceorg.domain.query import PhotoQuery, QueryFormatError, query_from_json, query_to_json

if TYPE_CHECKING:
    from collections.abc import Collection

_PEOPLE = ("all_of", "any_of", "none_of", "or_with")


def asks_for(text: str | None, people: Collection[int], folder: bytes | None) -> bool:
    """Whether a stored query speaks of one of the people, or of a folder or what lies in it.

    One that can't be read may speak of anybody.
    """
    if text is None:
        return False
    try:
        query = query_from_json(text)
    except QueryFormatError:
        return bool(people) or folder is not None
    asked = {person for name in _PEOPLE for person in getattr(query, name)}
    return not asked.isdisjoint(people) or _is_within(query.folder, folder)


def without(text: str | None, people: Collection[int], folder: bytes | None) -> str | None:
    """Return a stored query that does not ask for people or a folder any more."""
    if text is None or not asks_for(text, people, folder):
        return text
    try:
        query = query_from_json(text)
    except QueryFormatError:
        return json.dumps({})
    left: dict[str, Any] = {
        name: tuple(i for i in getattr(query, name) if i not in people) for name in _PEOPLE
    }
    if _is_within(query.folder, folder):
        left["folder"] = PhotoQuery().folder
    return query_to_json(replace(query, **left))


def _is_within(path: bytes, folder: bytes | None) -> bool:
    if not path or folder is None:
        return False
    sep = os.sep.encode()
    bare = folder.rstrip(sep)
    return path.rstrip(sep) == bare or path.startswith(bare + sep)
