"""Questions as people type them: "anna ben -carl 2019", "only anna", "2+ faces", "folder:lake".

Words that name somebody known mean them, the longest name first; case, accents and punctuation do
not matter. What is nobody and no condition is looked for in file names. Words:

    anna and ben, anna ben      both         anna or ben       one of them
    -carl, without carl         without      only anna         nobody else
    anna alone                  one face     unnamed, favourite, hidden
    2019, 2015..2019, march 2019, 2019-07-14, since 2015, until 2019
    2 faces, 2+ faces, 2..4 faces, at least 2 faces, at most 3 faces, no faces
    folder:lake, camera:x100, album:"Lake summers", near:48.1,11.6,20km, person:may
    undated, videos, file:strand, "exact words"

Those of other languages may stand beside them: `query_words.Words`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, Any, Protocol

from faceorg.domain.filters import Filters, Word
from faceorg.domain.people import name_key
from faceorg.domain.query_dates import days, plain_dates, shifted
from faceorg.domain.query_words import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from faceorg.domain.ids import AlbumId
    from faceorg.domain.people import Person
    from faceorg.domain.query_words import Words

WORDS_MAX = 6  # of a name
MEANT_MAX = 4  # people whom one word may mean; more are found by their names, as text
_LOOKED_AT = 500  # people whose names begin so
REACH_KM = 10.0  # "near" without a distance
_TOKEN = re.compile(r'-?(?:\w+:)?"[^"]*"?|[^\s,"]+')
_JOINS = {"both": Word.AND, "either": Word.OR, "without": Word.WITHOUT}
_FLAGS = ("unnamed", "favourite", "hidden", "undated", "videos")
_LABELS = ("folder", "camera", "album", "near", "file", "person")
_SIGNS = str.maketrans("，、：“”„«»", ',,:"""""')
_NEAR = re.compile(r"(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?)(?:km)?)?")


class Names(Protocol):
    """Who is known, most photos first; `faceorg.ui.models.known_people.KnownPeople`."""

    def called(self, key: str) -> Iterator[Person]:
        """Yield those whose whole name has this key."""

    def beginning(self, key: str) -> Iterator[Person]:
        """Yield those whose name begins like this."""

    def with_word(self, key: str) -> Iterator[Person]:
        """Yield those of whose names a later word begins like this."""


@dataclass(frozen=True, slots=True)
class Known:
    """What words may mean.

    Attributes:
        people: by name.
        folders: directories with photos; bytes of the file system.
        albums: by name.
    """

    people: Names
    folders: Sequence[bytes] = ()
    albums: Sequence[tuple[AlbumId, str]] = ()


@dataclass(frozen=True, slots=True)
class Understood:
    """What a text means.

    Attributes:
        filters: to be shown as chips.
        missed: what means nothing here, such as a folder that is not known.
    """

    filters: Filters
    missed: tuple[str, ...] = ()


def understood(text: str, known: Known, words: Words = ENGLISH) -> Understood:
    """Return what somebody asks for, in the words that they may use."""
    plain = plain_dates(text.translate(_SIGNS))
    return _Reader(_TOKEN.findall(plain), known, words).read()


class _Reader:
    """Reads a text from left to right, each time the longest piece that means something."""

    def __init__(self, tokens: Sequence[str], known: Known, words: Words) -> None:
        self._tokens = list(tokens)
        self._words = words
        self._known = known
        self._filters = Filters()
        self._texts: list[str] = []
        self._missed: list[str] = []
        self._word = Word.AND
        self._alone = False

    def read(self) -> Understood:
        """Return what all of it means."""
        steps = (self._quoted, self._labelled, self._faces, self._dates, self._spoken, self._person)
        at = 0
        while at < len(self._tokens):
            taken = next(filter(None, (step(at) for step in steps)), 0)
            if not taken:
                self._texts.append(self._tokens[at])
                taken = 1
            at += taken
        filters = replace(self._filters, text=" ".join(self._texts))
        if self._alone:
            said = any(p.word is not Word.WITHOUT for p in filters.people)
            filters = replace(filters, exactly=said, faces_min=None if said else 1, faces_max=1)
        return Understood(filters, tuple(self._missed))

    # pieces: each returns how many words it has taken -------------------------------------

    def _quoted(self, at: int) -> int:
        token = self._tokens[at]
        if not token.startswith('"'):
            return 0
        self._texts += [words] if (words := token.strip('"')) else []
        return 1

    def _labelled(self, at: int) -> int:
        label, colon, value = self._tokens[at].partition(":")
        readers: dict[str | None, Callable[[str], bool]] = {
            "folder": self._folder,
            "camera": self._camera,
            "album": self._album,
            "near": self._near,
            "file": self._file,
            "person": self._named,
        }
        without = label.startswith("-")
        typed = label.removeprefix("-")
        thing = self._words.means(typed, *_LABELS)
        value = value.strip('"')
        taken = 1
        if thing == "near" and value:  # commas part words elsewhere
            parts = [value, *self._tokens[at + 1 : at + 3]]
            digits = [p for p in parts if re.fullmatch(r"-?[\d.]+(?:km)?", p)]
            taken = len(digits) if digits == parts[: len(digits)] else 1
            value = ",".join(parts[: max(taken, 1)])
        if not colon or not value or thing is None or (without and thing != "person"):
            return 0
        self._word = Word.WITHOUT if without else self._word
        if not readers[thing](value):
            self._missed.append(f"{typed.casefold()}:{value}")
        return max(taken, 1)

    def _faces(self, at: int) -> int:
        sign = self._words.begin(self._tokens[at:], "at_least", "at_most")
        start = at + (sign[1] if sign else 0)
        if len(self._tokens) < start + 2 or not self._words.means(self._tokens[start + 1], "faces"):
            return 0
        number = self._tokens[start].casefold()
        span = number_span("0" if self._words.means(number, "none") else number)
        if span is None:
            return 0
        first, last = span
        if sign:
            first, last = (first, None) if sign[0] == "at_least" else (None, first)
        self._filters = replace(self._filters, faces_min=first, faces_max=last)
        return start + 2 - at

    def _dates(self, at: int) -> int:
        before = ("since", "after", "until", "before", "fillers")
        open_end = self._words.begin(self._tokens[at:], *before)
        word, skipped = open_end or ("", 0)
        found = days(self._tokens[at + skipped :], self._words)
        if found is None:
            return 0
        (since, until), taken = found
        if word in ("since", "after"):
            first = shifted(until, 1) if word == "after" and until is not None else since
            self._filters = replace(self._filters, since=first)
        elif word in ("until", "before"):
            last = shifted(since, -1) if word == "before" and since is not None else until
            self._filters = replace(self._filters, until=last)
        else:
            self._filters = replace(self._filters, since=since, until=until)
        return taken + skipped

    def _spoken(self, at: int) -> int:
        left = len(self._tokens) - at
        found = self._words.begin(self._tokens[at:], *_FLAGS, *_JOINS, "only", "alone")
        if found is None:
            return 0
        thing, taken = found
        if taken == left and (thing in _JOINS or thing == "only"):  # of nobody
            alone = self._words.begin(self._tokens[at:], "alone")
            if alone is None:
                return 0
            thing, taken = alone  # in Spanish both are "solo"
        if thing in _JOINS or thing == "only":
            if thing == "only":
                self._filters = replace(self._filters, exactly=True)
            else:
                self._word = _JOINS[thing]
        elif thing == "alone":
            self._alone = True
        else:
            flag: dict[str, Any] = {thing: True}
            self._filters = replace(self._filters, **flag)
        return taken

    def _person(self, at: int) -> int:
        tokens = self._tokens[at : at + WORDS_MAX]
        without = tokens[0].startswith("-") and len(tokens[0]) > 1
        tokens[0] = tokens[0].removeprefix("-") if without else tokens[0]
        for length in range(len(tokens), 0, -1):
            people = self._meant(" ".join(tokens[:length]))
            if 0 < len(people) <= MEANT_MAX:
                self._word = Word.WITHOUT if without else self._word
                self._take(people)
                return length
        if without:
            self._missed.append(self._tokens[at])
            return 1
        return 0

    # what follows a label -----------------------------------------------------------------

    def _named(self, value: str) -> bool:
        people = self._meant(value)[:MEANT_MAX]
        self._take(people)
        return bool(people)

    def _folder(self, value: str) -> bool:
        path = _folder_called(value, self._known.folders)
        self._filters = replace(self._filters, folder=path or self._filters.folder)
        return path is not None

    def _camera(self, value: str) -> bool:
        self._filters = replace(self._filters, camera=value)
        return True

    def _file(self, value: str) -> bool:
        self._texts.append(value)
        return True

    def _album(self, value: str) -> bool:
        key = name_key(value)
        names = [(number, name_key(name)) for number, name in self._known.albums]
        ids = [n for n, name in names if name == key] or [n for n, name in names if key in name]
        self._filters = replace(self._filters, album=ids[0] if ids else self._filters.album)
        return bool(ids)

    def _near(self, value: str) -> bool:
        place = near(value)
        self._filters = replace(self._filters, near=place or self._filters.near)
        return place is not None

    # people ------------------------------------------------------------------------------

    def _meant(self, words: str) -> list[Person]:
        """Return whom some words name: wholly, or with whole words of their name."""
        key = name_key(words)
        if not key:
            return []
        names = self._known.people
        exact = list(islice(names.called(key), MEANT_MAX + 1))
        if exact:
            return exact
        found = {
            person.person_id: person
            for near in (names.beginning(key), names.with_word(key))
            for person in islice(near, _LOOKED_AT)
            if f" {key} " in f" {name_key(person.name)} "
        }
        return list(found.values())

    def _take(self, people: Sequence[Person]) -> None:
        """Add a person, or all whom a word may mean; of these only the first where that fails."""
        word, self._word = self._word, Word.AND
        added = self._filters
        for number, person in enumerate(people):
            join = Word.OR if number and word is not Word.WITHOUT else word
            added = added.with_person(person.person_id, join)
        if not added.answerable and people:
            added = self._filters.with_person(people[0].person_id, word)
        if added.answerable:
            self._filters = added


def number_span(word: str) -> tuple[int | None, int | None] | None:
    """Return the least and the greatest number of "2", "2+", "2..4", "2-4" or "no"."""
    if word in {"no", "0"}:
        return 0, 0
    match = re.fullmatch(r"(\d{1,3})(?:(\+)|(?:\.\.|-)(\d{1,3}))?", word)
    if match is None:
        return None
    first = int(match[1])
    return first, None if match[2] else int(match[3] or first)


def near(text: str) -> tuple[float, float, float] | None:
    """Return latitude, longitude and kilometres of "48.1,11.6" or "48.1,11.6,20km"."""
    match = _NEAR.fullmatch(text.replace(" ", ""))
    if match is None or not -90 <= float(match[1]) <= 90:
        return None
    return float(match[1]), float(match[2]), float(match[3] or REACH_KM)


def _folder_called(wanted: str, folders: Sequence[bytes]) -> bytes | None:
    """Return the highest folder with this name or path; its name may only begin so."""
    paths = {folder.decode("utf-8", "surrogateescape"): folder for folder in folders}
    key = wanted.replace("\\", "/").rstrip("/").casefold()
    found: list[tuple[int, int, str, bytes]] = []
    for path, folder in paths.items():
        parts = path.replace("\\", "/").rstrip("/").casefold().split("/")
        whole = "/".join(parts)
        for depth in range(1, len(parts) + 1):
            upto = "/".join(parts[:depth])
            rank = _rank(key, upto, parts[depth - 1])
            if rank is not None:
                here = folder if upto == whole else _cut(folder, len(parts) - depth)
                found.append((rank, depth, upto, here))
                break
    return min(found)[3] if found else None


def _rank(key: str, path: str, name: str) -> int | None:
    if path == key or path.endswith("/" + key.lstrip("/")):
        return 0
    if "/" in key:
        return None
    return 1 if name.startswith(key) else 2 if key in name else None


def _cut(folder: bytes, levels: int) -> bytes:
    """Return a folder so many levels above."""
    parts = re.split(rb"([/\\])", folder.rstrip(b"/\\"))
    return b"".join(parts[: len(parts) - 2 * levels]) or folder[:1]
