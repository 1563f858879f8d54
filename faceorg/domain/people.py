"""People and groups as lists show them, and the rules for names."""

from __future__ import annotations

import difflib
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from faceorg.domain.ids import FaceId, GroupId, PersonId

NAME_LENGTH_MAX = 200


@dataclass(frozen=True, slots=True)
class Person:
    """A named person with counts; `cover_face_id` is the portrait to show."""

    person_id: PersonId
    name: str
    birth_date: date | None
    cover_face_id: FaceId | None
    photo_count: int
    face_count: int
    suggestion_count: int


@dataclass(frozen=True, slots=True)
class Group:
    """An unnamed cluster of faces."""

    group_id: GroupId
    cover_face_id: FaceId | None
    face_count: int
    photo_count: int


def clean_name(text: str) -> str:
    """Return the name as it is kept: normalised, without control characters or double spaces."""
    kept = "".join(c if unicodedata.category(c)[0] != "C" or c == "\u200d" else " " for c in text)
    return " ".join(unicodedata.normalize("NFC", kept).split())[:NAME_LENGTH_MAX].strip()


def name_key(name: str) -> str:
    """Return what two spellings of one name share: case, accents and punctuation dropped."""
    folded = unicodedata.normalize("NFKD", clean_name(name)).casefold()
    return " ".join("".join(c if c.isalnum() else " " for c in folded if not _accent(c)).split())


def nearly_equal(name: str, other: str) -> bool:
    """Whether `name` may be meant as `other`: the same key, or one slip of the finger apart."""
    a, b = name_key(name), name_key(other)
    if a == b:
        return bool(a) or clean_name(name) == clean_name(other)
    if min(len(a), len(b)) < 5 or abs(len(a) - len(b)) > 1:
        return False
    return difflib.SequenceMatcher(None, a, b).ratio() > 0.85 and _slips(a, b) <= 1


def _accent(character: str) -> bool:
    return unicodedata.combining(character) != 0


def _slips(a: str, b: str) -> int:
    """Edit distance of two short strings, a swap of neighbours counting as one."""
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, ca in enumerate(a, 1):
        older, before, row = before, row, [i]
        for j, cb in enumerate(b, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (ca != cb))
            if i > 1 and j > 1 and ca == b[j - 2] and a[i - 2] == cb:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
    return row[-1]
