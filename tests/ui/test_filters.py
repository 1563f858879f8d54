"""Chips of the photos page, and what they ask the library."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from faceorg.domain.ids import PersonId
from faceorg.domain.query import PhotoQuery
from faceorg.ui.models.filters import Filters, Word, years_text
from faceorg.ui.models.photo_search import find_photos

if TYPE_CHECKING:
    from faceorg.library.library import Library

ANNA, BEN, CARLA, MIRA = (PersonId(i) for i in range(1, 5))


def chips(*people: tuple[PersonId, Word]) -> Filters:
    filters = Filters()
    for person_id, word in people:
        filters = filters.with_person(person_id, word)
    return filters


def test_words_become_conditions() -> None:
    filters = chips((ANNA, Word.AND), (BEN, Word.AND), (CARLA, Word.WITHOUT))
    assert filters.query() == PhotoQuery(all_of=(ANNA, BEN), none_of=(CARLA,))


def test_or_joins_a_person_to_the_one_before() -> None:
    query = chips((ANNA, Word.AND), (BEN, Word.AND), (MIRA, Word.OR)).query()
    assert query == PhotoQuery(all_of=(ANNA,), any_of=(BEN, MIRA))
    query = chips((ANNA, Word.AND), (BEN, Word.WITHOUT), (MIRA, Word.OR)).query()
    assert query == PhotoQuery(all_of=(ANNA,), none_of=(BEN, MIRA))


def test_a_word_goes_round_and_the_first_has_no_or() -> None:
    filters = chips((ANNA, Word.AND), (BEN, Word.AND))
    words = []
    for _ in range(3):
        filters = filters.with_next_word(BEN)
        words.append(filters.people[1].word)
    assert words == [Word.OR, Word.WITHOUT, Word.AND]
    assert filters.with_next_word(ANNA).people[0].word is Word.WITHOUT


def test_a_second_choice_between_people_is_not_offered() -> None:
    filters = chips((ANNA, Word.AND), (BEN, Word.OR), (CARLA, Word.AND), (MIRA, Word.AND))
    assert filters.with_next_word(MIRA).people[3].word is Word.WITHOUT


def test_taking_the_first_chip_away_leaves_no_dangling_or() -> None:
    filters = chips((ANNA, Word.AND), (BEN, Word.OR)).without_chip(ANNA)
    assert filters.query() == PhotoQuery(all_of=(BEN,))


def test_nobody_is_added_twice() -> None:
    assert len(chips((ANNA, Word.AND), (ANNA, Word.WITHOUT)).people) == 1


def test_years_are_whole_years() -> None:
    query = Filters(first_year=2015, last_year=2024, unnamed=True).query()
    assert (query.since, query.until) == (date(2015, 1, 1), date(2024, 12, 31))
    assert query.unnamed


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [(2015, 2024, "2015 to 2024"), (2015, 2015, "2015"), (None, 2020, "until 2020")],
)
def test_years_in_words(first: int | None, last: int, text: str) -> None:
    assert years_text(first, last) == text


def test_text_finds_people_as_well_as_files(library: Library) -> None:
    people = library.people.all()
    ben = library.people.named("Ben")[0]
    found = find_photos(library, Filters(text="ben"), people)
    assert set(found.ids(0, len(found)).tolist()) == {
        f.photo_id for f in library.faces.of_person(ben.person_id)
    }
    by_name = find_photos(library, Filters(text="IMG_0003"), people)
    assert len(by_name) == 1


def test_found_photos_are_newest_first(library: Library) -> None:
    found = find_photos(library, Filters(text="n"), library.people.all())
    tiles = found.tiles(0, len(found))
    assert tiles == sorted(tiles, key=lambda t: (t.taken_at, t.photo_id), reverse=True)
    assert len({t.photo_id for t in tiles}) == len(found)
