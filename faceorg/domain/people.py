"""People and groups as lists show them, and the rules for names."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from faceorg.domain.ids import FaceId, GroupId, PersonId

NAME_LENGTH_MAX = 200
_JOINERS = "\u200c\u200d"  # they shape Persian and Indic words and join parts of an emoji
# Marks that may be left out in writing: Latin and Greek accents, Hebrew and Arabic vowels,
# variants of emoji. Marks of other scripts are as good as letters.
_ACCENTS = (("\u0300", "\u036f"), ("\u0591", "\u05c7"), ("\u064b", "\u065f"), ("\ufe00", "\ufe0f"))


@dataclass(frozen=True, slots=True)
class Person:
    """A named person with counts.

    Attributes:
        cover_face_id: the portrait to show.
        hidden: whether somebody wants neither to see them in lists nor to be asked about them.
    """

    person_id: PersonId
    name: str
    birth_date: date | None
    cover_face_id: FaceId | None
    photo_count: int
    face_count: int
    suggestion_count: int
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """An unnamed cluster of faces."""

    group_id: GroupId
    cover_face_id: FaceId | None
    face_count: int
    photo_count: int


def clean_name(text: str) -> str:
    """Return the name as it is kept: normalised, without control characters or double spaces.

    Empty where nothing of it could be seen.
    """
    kept = unicodedata.normalize("NFC", "".join(map(_kept, text)))
    name = " ".join(kept.split())[:NAME_LENGTH_MAX].strip()
    return name if any(map(_visible, name)) else ""


def name_key(name: str) -> str:
    """Return what two spellings of one name share: case, accents and punctuation dropped."""
    folded = unicodedata.normalize("NFKD", clean_name(name)).casefold()
    letters = (c if _in_word(c) else " " for c in folded if not _accent(c) and c not in _JOINERS)
    return " ".join("".join(letters).split())


def nearly_equal(name: str, other: str) -> bool:
    """Whether `name` may be meant as `other`: the same key, or one slip of the finger apart."""
    a, b = name_key(name), name_key(other)
    return keys_nearly_equal(a, b) or (a == b and clean_name(name) == clean_name(other))


def keys_nearly_equal(a: str, b: str) -> bool:
    """Whether two keys of names are the same, or one slip of the finger apart.

    In short names one letter tells people apart (Maria, Marie), so these are near only with a
    letter too many or too few. Names without any letter (smileys) are never near.
    """
    if not a or not b:
        return False
    if a == b:
        return True
    shorter, longer = sorted((len(a), len(b)))
    if longer - shorter > 1 or shorter < (7 if shorter == longer else 5):
        return False
    return _one_slip(a, b)


def years_between(born: date | None, day: date | None) -> int | None:
    """Return somebody's age on a day, or None where a date is unknown or before birth."""
    if born is None or day is None or day < born:
        return None
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def months_between(born: date | None, day: date | None) -> int | None:
    """Return somebody's age on a day in whole months; None as in `years_between`."""
    years = years_between(born, day)
    if years is None or born is None or day is None:
        return None
    return years * 12 + (day.month - born.month - (day.day < born.day)) % 12


def _kept(character: str) -> str:
    """Return a character as it stands in a name: controls part words, invisible ones go."""
    category = unicodedata.category(character)
    if category in {"Cc", "Cs"}:
        return " "
    return "" if category == "Cf" and character not in _JOINERS else character


def _visible(character: str) -> bool:
    category = unicodedata.category(character)
    return category != "Cf" and category[0] not in "MZ"


def _in_word(character: str) -> bool:
    """Whether a character is part of a word: many scripts write vowels as marks."""
    return character.isalnum() or unicodedata.category(character)[0] == "M"


def _accent(character: str) -> bool:
    return any(first <= character <= last for first, last in _ACCENTS)


def _one_slip(a: str, b: str) -> bool:
    """Whether one letter more, less or other, or a swap of neighbours, makes `b` of `a`."""
    pairs = enumerate(zip(a, b, strict=False))
    start = next((i for i, (x, y) in pairs if x != y), min(len(a), len(b)))
    a, b = a[start:], b[start:]
    swapped = a[:2] == b[1::-1] and a[2:] == b[2:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or swapped
