"""Queries as they are stored."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from faceorg.domain.ids import AlbumId, GroupId, PersonId
from faceorg.domain.query import PhotoQuery, QueryFormatError, query_from_json, query_to_json

_numbers = st.integers(1, 2**62)
_people = st.lists(_numbers.map(PersonId), max_size=3).map(tuple)
_place = st.tuples(st.floats(-90, 90), st.floats(-180, 180), st.floats(0, 20_000))
queries = st.builds(
    PhotoQuery,
    all_of=_people,
    any_of=_people,
    none_of=_people,
    exactly=st.booleans(),
    since=st.none() | st.dates(),
    until=st.none() | st.dates(),
    text=st.text(),
    or_with=_people,
    group=st.none() | _numbers.map(GroupId),
    unnamed=st.booleans(),
    faces_min=st.none() | st.integers(0, 99),
    faces_max=st.none() | st.integers(0, 99),
    favourite=st.booleans(),
    folder=st.binary(max_size=20),
    camera=st.text(),
    near=st.none() | _place,
    album=st.none() | _numbers.map(AlbumId),
    hidden=st.booleans(),
)


@given(query=queries)
@settings(deadline=None, database=None)
def test_a_query_comes_back_as_it_was(query: PhotoQuery) -> None:
    text = query_to_json(query)
    assert query_from_json(text) == query
    assert text.isascii()


def test_only_conditions_are_stored() -> None:
    assert query_to_json(PhotoQuery()) == "{}"
    query = PhotoQuery(all_of=(PersonId(3),), since=date(2019, 1, 1), folder=b"/a/\xff")
    assert query_to_json(query) == ('{"all_of":[3],"folder":"/a/\\udcff","since":"2019-01-01"}')


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('{"shoes": 3}', "unknown condition: shoes"),
        ('{"all_of": "x"}', "all_of cannot be 'x'"),
        ('{"all_of": [true]}', "all_of"),
        ('{"since": "yesterday"}', "since cannot be 'yesterday'"),
        ('{"exactly": 1}', "exactly cannot be 1"),
        ('{"near": [1, 2]}', "near"),
        ('{"near": [1, 2, "x"]}', "near"),
        ('{"near": [1, 2, NaN]}', "near"),
        ("[]", "no query"),
        ("{", "no query"),
    ],
)
def test_what_cannot_be_read_says_what_of_it(text: str, why: str) -> None:
    with pytest.raises(QueryFormatError, match=why):
        query_from_json(text)
