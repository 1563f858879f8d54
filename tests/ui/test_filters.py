"""Chips of the photos page, and what they ask the library."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from faceorg.domain.filters import Filters, PersonFilter, Word
from faceorg.domain.ids import AlbumId, PersonId
from faceorg.domain.query import PhotoQuery
from faceorg.ui.models.filter_choices import folder_choices
from faceorg.ui.models.filters import (
    ChipWords,
    album_name,
    condition_chips,
    dates_text,
    faces_text,
)
from faceorg.ui.models.photo_search import counts_of, find_photos, name_being_typed

if TYPE_CHECKING:
    from faceorg.library.library import Library
    from faceorg.ui.models.photo_search import Typing

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


@pytest.mark.parametrize(
    ("since", "until", "text"),
    [
        ((2015, 1, 1), (2024, 12, 31), "2015 to 2024"),
        ((2015, 1, 1), (2015, 12, 31), "2015"),
        (None, (2020, 12, 31), "until 2020"),
        ((2020, 1, 1), None, "since 2020"),
        ((2020, 3, 2), None, "since 2 March 2020"),
        ((2019, 3, 1), (2019, 3, 31), "March 2019"),
        ((2019, 12, 1), (2020, 2, 29), "December 2019 to February 2020"),
        ((2019, 3, 14), (2019, 3, 14), "14 March 2019"),
        ((2019, 3, 14), (2019, 4, 30), "14 March 2019 to 30 April 2019"),
        (None, None, ""),
    ],
)
def test_days_in_words(
    since: tuple[int, int, int] | None, until: tuple[int, int, int] | None, text: str
) -> None:
    assert dates_text(date(*since) if since else None, date(*until) if until else None) == text


@pytest.mark.parametrize(
    ("least", "most", "text"),
    [
        (2, 2, "2 faces"),
        (1, 1, "1 face"),
        (2, None, "At least 2 faces"),
        (None, 3, "At most 3 faces"),
        (0, 0, "No faces"),
        (2, 4, "2 to 4 faces"),
    ],
)
def test_faces_in_words(least: int | None, most: int | None, text: str) -> None:
    assert faces_text(least, most) == text


EVERYTHING = Filters(
    people=(PersonFilter(ANNA),),
    exactly=True,
    since=date(2019, 1, 1),
    until=date(2019, 12, 31),
    text="strand",
    unnamed=True,
    faces_min=2,
    favourite=True,
    folder=b"/photos/lake/",
    camera="x100",
    near=(48.1, 11.5, 10.0),
    album=AlbumId(3),
    hidden=True,
)


def words_of(filters: Filters) -> list[ChipWords]:
    return condition_chips(filters, lambda number: f"Album {number}")


def test_each_condition_has_a_chip_that_takes_it_away() -> None:
    chips = words_of(EVERYTHING)
    assert [chip.words for chip in chips] == [
        *("Nobody else", "2019", "At least 2 faces", "Has unnamed faces", "Favourites", "lake"),
        *("x100", "Within 10 km of 48.1, 11.5", "Album 3", "Hidden photos", "“strand”"),
    ]
    left = EVERYTHING
    while chips:
        left = chips[0].without
        chips = words_of(left)
    assert left == Filters((PersonFilter(ANNA),))


def test_alone_is_one_chip() -> None:
    (chip,) = words_of(Filters((PersonFilter(ANNA),), exactly=True, faces_max=1))
    assert (chip.words, chip.without) == ("Alone", Filters((PersonFilter(ANNA),)))
    assert [chip.words for chip in words_of(Filters(faces_min=1, faces_max=1))] == ["1 face"]


def test_an_album_is_named_after_its_filters() -> None:
    filters = chips((ANNA, Word.AND), (BEN, Word.OR), (CARLA, Word.WITHOUT))
    named = {ANNA: "Anna", BEN: "Ben", CARLA: "Carla"}
    words = words_of(EVERYTHING)[1:2]
    assert album_name(filters, lambda i: named[i], words) == "Anna or Ben without Carla, 2019"
    only = chips((CARLA, Word.WITHOUT))
    assert album_name(only, lambda i: named[i], []) == "Without Carla"


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


def typing(library: Library, text: str, filters: Filters | None = None) -> Typing | None:
    return name_being_typed(text, filters or Filters(), library.people.all())


@pytest.mark.parametrize(
    ("text", "before", "word", "typed"),
    [
        ("be", "", Word.AND, "be"),
        ("anna be", "anna", Word.AND, "be"),
        ("2019 anna -be", "2019 anna", Word.WITHOUT, "be"),
        ("anna without be", "anna", Word.WITHOUT, "be"),
        ("anna or be", "anna", Word.OR, "be"),
        ("anna and BE", "anna", Word.AND, "BE"),
    ],
)
def test_the_name_at_the_end_is_completed(
    library: Library, text: str, before: str, word: Word, typed: str
) -> None:
    found = typing(library, text)
    assert found is not None
    assert (found.before.strip(), found.word, found.typed) == (before, word, typed)
    assert [row.name for row in found.rows] == ["Ben"]


@pytest.mark.parametrize("text", ["", "be ", "zzz", '"be', "folder:be", "-", "2"])
def test_what_is_no_name_is_not_completed(library: Library, text: str) -> None:
    assert typing(library, text) is None


def test_who_has_a_chip_is_not_offered_again(library: Library) -> None:
    ben = library.people.named("Ben")[0].person_id
    assert typing(library, "be", Filters().with_person(ben)) is None


def test_rows_are_counted_with_what_stands_before_them(library: Library) -> None:
    people = library.people.all()
    anna, ben = (library.people.named(name)[0].person_id for name in ("Anna", "Ben"))
    found = typing(library, "anna or be")
    assert found is not None
    either = len(library.photos.tiles(PhotoQuery(any_of=(anna, ben))))
    assert counts_of(library, Filters(), found, people) == [either]
    with_two = Filters(faces_min=2)
    both = PhotoQuery(any_of=(anna, ben), faces_min=2)
    assert counts_of(library, with_two, found, people) == [len(library.photos.tiles(both))]


def test_folders_to_choose_from_reach_up_to_the_one_that_holds_all() -> None:
    folders = [b"/home/me/Photos/2019/Lake", b"/home/me/Photos/2020", b"/home/me/Photos/\xff"]
    assert folder_choices(folders) == [
        ("Photos", b"/home/me/Photos"),
        ("Photos/2019", b"/home/me/Photos/2019"),
        ("Photos/2019/Lake", b"/home/me/Photos/2019/Lake"),
        ("Photos/2020", b"/home/me/Photos/2020"),
        ("Photos/?", b"/home/me/Photos/\xff"),
    ]
    assert folder_choices([b"/a", b"/b"]) == [("/", b"/"), ("a", b"/a"), ("b", b"/b")]
    assert folder_choices([]) == []
