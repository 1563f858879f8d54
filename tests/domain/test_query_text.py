"""Questions as people type them, and the chips that say back what was understood."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from faceorg.domain.filters import Filters, PersonFilter, Word
from faceorg.domain.ids import AlbumId, PersonId
from faceorg.domain.people import Person, name_key
from faceorg.domain.query import PhotoQuery
from faceorg.domain.query_text import Known, Understood, understood

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMES = (
    *("Anna", "Ben Karlsson", "Carl", "Zoë", "Anna Maria", "Grandma Rose", "Jo Berg", "Jo Lind"),
    *("Rose", "May", "Carl-Gustav", "Müller, Éva", "Kim A", "Kim B", "Kim C", "Kim D", "Kim E"),
)
ID = {name: PersonId(number) for number, name in enumerate(NAMES, 1)}
ANNA, BEN, CARL, ROSE = (ID[n] for n in ("Anna", "Ben Karlsson", "Carl", "Rose"))


class Names:
    """Looks through a list."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self._people = [Person(ID[n], n, None, None, 9, 9, 0) for n in names]

    def called(self, key: str) -> Iterator[Person]:
        yield from (p for p in self._people if name_key(p.name) == key)

    def beginning(self, key: str) -> Iterator[Person]:
        yield from (p for p in self._people if name_key(p.name).startswith(key))

    def with_word(self, key: str) -> Iterator[Person]:
        yield from (p for p in self._people if f" {key}" in name_key(p.name))


FOLDERS = (b"/home/me/Photos/2019/Lake", b"/home/me/Photos/2019/Lake/raw", b"/home/me/Old lakes")
KNOWN = Known(Names(NAMES), FOLDERS, ((AlbumId(3), "Lake summers"), (AlbumId(4), "Just Rose")))


def read(text: str) -> Filters:
    found = understood(text, KNOWN)
    assert not found.missed
    return found.filters


def people(*ids: PersonId | tuple[PersonId, Word]) -> Filters:
    pairs = [i if isinstance(i, tuple) else (i, Word.AND) for i in ids]
    return Filters(tuple(PersonFilter(i, word) for i, word in pairs))


NOT, OR = Word.WITHOUT, Word.OR


@pytest.mark.parametrize(
    ("text", "filters"),
    [
        ("", Filters()),
        ("anna", people(ANNA)),
        ("ANNA ben", people(ANNA, BEN)),
        ("anna, ben", people(ANNA, BEN)),
        ("anna and ben", people(ANNA, BEN)),
        ("anna or ben karlsson", people(ANNA, (BEN, OR))),
        ("anna -carl", people(ANNA, (CARL, NOT))),
        ("anna without carl", people(ANNA, (CARL, NOT))),
        ("-grandma rose anna", people((ID["Grandma Rose"], NOT), ANNA)),
        ("anna maria", people(ID["Anna Maria"])),
        ("maria", people(ID["Anna Maria"])),
        ("rose", people(ROSE)),
        ("karlsson", people(BEN)),
        ("zoe", people(ID["Zoë"])),
        ("eva muller", people(ID["Müller, Éva"])),
        ("müller eva", people(ID["Müller, Éva"])),
        ("carl-gustav", people(ID["Carl-Gustav"])),
        ("carl gustav", people(ID["Carl-Gustav"])),
        ("jo", people(ID["Jo Berg"], (ID["Jo Lind"], OR))),
        ("anna jo", people(ANNA, ID["Jo Berg"], (ID["Jo Lind"], OR))),
        ("anna -jo", people(ANNA, (ID["Jo Berg"], NOT), (ID["Jo Lind"], NOT))),
        ("anna or ben jo", people(ANNA, (BEN, OR), ID["Jo Berg"])),
        ("jo lind", people(ID["Jo Lind"])),
        ("kim", Filters(text="kim")),
        ("person:kim", None),
        ("anna anna", people(ANNA)),
    ],
)
def test_people(text: str, filters: Filters | None) -> None:
    if filters is None:
        assert len(read(text).people) == 4
    else:
        part = read(text)
        assert part == filters
        assert part.answerable


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("2019", (2019, 1, 1), (2019, 12, 31)),
        ("2015..2019", (2015, 1, 1), (2019, 12, 31)),
        ("2015-2019", (2015, 1, 1), (2019, 12, 31)),
        ("2015..", (2015, 1, 1), None),
        ("..2019", None, (2019, 12, 31)),
        ("2019-02", (2019, 2, 1), (2019, 2, 28)),
        ("2019-07-14", (2019, 7, 14), (2019, 7, 14)),
        ("2019-07..2020-02", (2019, 7, 1), (2020, 2, 29)),
        ("march 2019", (2019, 3, 1), (2019, 3, 31)),
        ("Dec 2019", (2019, 12, 1), (2019, 12, 31)),
        ("may 2019", (2019, 5, 1), (2019, 5, 31)),
        ("14 March 2019", (2019, 3, 14), (2019, 3, 14)),
        ("since 2015", (2015, 1, 1), None),
        ("after 2015", (2016, 1, 1), None),
        ("until march 2019", None, (2019, 3, 31)),
        ("before 2019", None, (2018, 12, 31)),
        ("since 2015 until 2016", (2015, 1, 1), (2016, 12, 31)),
    ],
)
def test_dates(
    text: str, since: tuple[int, int, int] | None, until: tuple[int, int, int] | None
) -> None:
    filters = read(f"{text} anna")
    assert filters.since == (date(*since) if since else None)
    assert filters.until == (date(*until) if until else None)
    assert filters.people == (PersonFilter(ANNA),)
    assert not filters.text


@pytest.mark.parametrize(
    ("text", "filters"),
    [
        ("2 faces", Filters(faces_min=2, faces_max=2)),
        ("2+ faces", Filters(faces_min=2)),
        ("2..4 people", Filters(faces_min=2, faces_max=4)),
        ("at least 2 faces", Filters(faces_min=2)),
        ("at most 3 faces", Filters(faces_max=3)),
        ("no faces", Filters(faces_min=0, faces_max=0)),
        ("1 face", Filters(faces_min=1, faces_max=1)),
        ("alone", Filters(faces_min=1, faces_max=1)),
        ("unnamed", Filters(unnamed=True)),
        ("favorites", Filters(favourite=True)),
        ("hidden", Filters(hidden=True)),
        ("folder:lake", Filters(folder=FOLDERS[0])),
        ("folder:2019", Filters(folder=b"/home/me/Photos/2019")),
        ('folder:"Old lakes"', Filters(folder=FOLDERS[2])),
        ("folder:2019/lake", Filters(folder=FOLDERS[0])),
        ("folder:/home/me", Filters(folder=b"/home/me")),
        ("folder:pho", Filters(folder=b"/home/me/Photos")),
        ("camera:x100", Filters(camera="x100")),
        ('camera:"canon eos"', Filters(camera="canon eos")),
        ("album:lake", Filters(album=AlbumId(3))),
        ('album:"just rose"', Filters(album=AlbumId(4))),
        ("near:48.1,11.6", Filters(near=(48.1, 11.6, 10.0))),
        ("near:48.1,-11.6,2.5km", Filters(near=(48.1, -11.6, 2.5))),
        ("near:48.1, 11.6, 20 2019", None),
        ("file:strand", Filters(text="strand")),
        ('"may 2019"', Filters(text="may 2019")),
        ("00042", Filters(text="00042")),
        ("IMG_2019", Filters(text="IMG_2019")),
        ("lake house", Filters(text="lake house")),
        ("3", Filters(text="3")),
        ("or", Filters(text="or")),
    ],
)
def test_other_conditions(text: str, filters: Filters | None) -> None:
    found = read(text)
    if filters is None:
        filters = Filters(near=(48.1, 11.6, 20.0), since=date(2019, 1, 1), until=date(2019, 12, 31))
    assert found == filters


def test_all_at_once() -> None:
    filters = read("only anna ben -carl 2019 2+ faces strand")
    assert filters.query() == PhotoQuery(
        all_of=(ANNA, BEN),
        none_of=(CARL,),
        exactly=True,
        since=date(2019, 1, 1),
        until=date(2019, 12, 31),
        faces_min=2,
        text="strand",
    )


def test_alone_is_about_somebody() -> None:
    filters = read("anna alone")
    assert filters.alone
    assert filters.query() == PhotoQuery(all_of=(ANNA,), exactly=True, faces_max=1)


@pytest.mark.parametrize(
    ("text", "missed"),
    [
        ("anna folder:nowhere", ("folder:nowhere",)),
        ("anna -nobody", ("-nobody",)),
        ("anna near:x", ("near:x",)),
        ("anna near:91,5", ("near:91,5",)),
        ("anna album:none", ("album:none",)),
        ("anna person:nobody", ("person:nobody",)),
    ],
)
def test_what_means_nothing_is_told(text: str, missed: tuple[str, ...]) -> None:
    assert understood(text, KNOWN) == Understood(people(ANNA), missed)


@pytest.mark.parametrize("text", ["2019-13", "2019-02-30", "31 february 2019", "1700", "9999"])
def test_no_dates_are_looked_for_as_names(text: str) -> None:
    assert not understood(text, KNOWN).filters.has_dates or "2019" in text.split()


_WORDS = (
    'anna - -anna " "a or and without only 2019 .. near: folder: near:1,2 at least 2 faces alone'
    " , march \udcff a:b :: jo"
)
_words = st.sampled_from(_WORDS.split())


@given(st.lists(_words | st.text(max_size=6), max_size=8).map(" ".join))
@settings(deadline=None, database=None)
def test_any_text_means_something_that_can_be_asked(text: str) -> None:
    filters = understood(text, KNOWN).filters
    assert filters.answerable
    filters.query()


def test_chips_come_back_from_a_query() -> None:
    for text in ("anna or ben -carl 2019", "only jo 2+ faces", "favourite folder:lake strand"):
        filters = read(text)
        assert Filters.of(filters.query()).query() == filters.query()


def test_more_is_added_and_the_latest_word_counts() -> None:
    first, then = read("anna 2019 camera:x100"), read("ben anna -carl 2020")
    both = first.also(then)
    assert [p.person_id for p in both.people] == [ANNA, BEN, CARL]
    assert (both.since, both.camera) == (date(2020, 1, 1), "x100")
    assert first.also(Filters()) == first
