"""Questions typed in other languages than English."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faceorg.domain.filters import Filters, PersonFilter, Word
from faceorg.domain.query_text import understood
from faceorg.domain.query_words import ENGLISH, Words
from tests.domain.test_query_text import ANNA, BEN, CARL, KNOWN, read

GERMAN = ENGLISH.also(
    Words(
        both=("und",),
        either=("oder",),
        without=("ohne", "nicht"),
        only=("nur",),
        alone=("allein",),
        faces=("Gesicht", "Gesichter"),
        at_least=("mindestens",),
        at_most=("höchstens",),
        none=("keine",),
        since=("seit",),
        after=("nach",),
        until=("bis",),
        before=("vor",),
        unnamed=("unbenannt",),
        favourite=("Favoriten",),
        hidden=("ausgeblendet",),
        undated=("ohne Datum",),
        videos=("Videos",),
        folder=("Ordner",),
        camera=("Kamera",),
        months=(
            *(("Januar",), ("Februar",), ("März",), ("April",), ("Mai",), ("Juni",), ("Juli",)),
            *(("August",), ("September",), ("Oktober",), ("November",), ("Dezember",)),
        ),
    )
)
SPANISH = ENGLISH.also(
    Words(
        both=("y",),
        without=("sin",),
        only=("solo",),
        alone=("sola", "solo"),
        fillers=("de", "del", "en"),
        months=(*((),) * 2, ("marzo",), *((),) * 9),
    )
)
FRENCH = ENGLISH.also(Words(months=(*((),) * 4, ("mai",), *((),) * 7)))
CHINESE = ENGLISH.also(Words(both=("和",), without=("没有",), folder=("文件夹",)))


def said(text: str, words: Words) -> Filters:
    found = understood(text, KNOWN, words)
    assert not found.missed
    return found.filters


@pytest.mark.parametrize(
    ("words", "typed", "english"),
    [
        (GERMAN, "Anna und Ben ohne Carl", "anna and ben without carl"),
        (GERMAN, "anna oder ben seit 2015", "anna or ben since 2015"),
        (GERMAN, "nur Anna 14. März 2019", "only anna 14 march 2019"),
        (GERMAN, "anna allein, maerz", "anna alone maerz"),
        (GERMAN, "mindestens 2 Gesichter", "at least 2 faces"),
        (GERMAN, "hochstens 3 gesichter", "at most 3 faces"),
        (GERMAN, "keine Gesichter", "no faces"),
        (GERMAN, "vor 2010 unbenannt favoriten", "before 2010 unnamed favourite"),
        (GERMAN, "ohne Datum", "undated"),
        (GERMAN, "Ordner:lake kamera:x100", "folder:lake camera:x100"),
        (GERMAN, "anna 14.3.2019", "anna 2019-03-14"),
        (SPANISH, "anna y ben 14 de marzo de 2019", "anna and ben 14 march 2019"),
        (SPANISH, "marzo de 2019 sin carl", "march 2019 without carl"),
        (SPANISH, "anna en 2019", "anna 2019"),
        (ENGLISH, "anna 1st may 2019", "anna 1 may 2019"),
        (FRENCH, "anna 1er mai 2019", "anna 1 may 2019"),
        (SPANISH, "ben de marzo de 2019", "ben march 2019"),
        (SPANISH, "solo anna", "only anna"),
        (SPANISH, "ben solo", "ben alone"),
        (SPANISH, "de anna", "de anna"),
        (CHINESE, "anna 和 ben，没有 carl 2019年3月", "anna ben -carl 2019-03"),
        (CHINESE, "文件夹：lake", "folder:lake"),
        (ENGLISH, "no date", "undated"),
        (ENGLISH, "anna videos", "anna video"),
    ],
)
def test_words_of_other_languages_mean_the_same(words: Words, typed: str, english: str) -> None:
    assert said(typed, words) == read(english)


def test_english_words_are_understood_in_every_language() -> None:
    for words in (GERMAN, SPANISH, CHINESE):
        assert said("anna and ben without carl, march 2019, 2+ faces", words) == read(
            "anna and ben without carl, march 2019, 2+ faces"
        )


def test_what_is_undated_and_what_is_a_video() -> None:
    assert read("undated") == Filters(undated=True)
    assert read("videos anna") == Filters((PersonFilter(ANNA),), videos=True)
    assert read("without date ben") == Filters((PersonFilter(BEN),), undated=True)
    assert read("-carl 14.3.2019") == Filters(
        (PersonFilter(CARL, Word.WITHOUT),), since=date(2019, 3, 14), until=date(2019, 3, 14)
    )


@given(st.text('anbe uodrhs0129.:-"和年月März', max_size=30))
def test_any_text_means_something_in_every_language(text: str) -> None:
    for words in (ENGLISH, GERMAN, SPANISH, CHINESE):
        assert understood(text, KNOWN, words).filters.answerable
