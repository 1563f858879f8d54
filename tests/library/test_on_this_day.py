"""Photos of this day in former years."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest

from faceorg.engine import edits
from faceorg.library.queries.on_this_day import FEW, on_this_day
from tests.helpers.editing import named
from tests.helpers.readings import add_photo, face

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.ids import PhotoId
    from faceorg.library.library import Library

TODAY = date(2024, 5, 12)


def taken(library: Library, *days: str) -> list[PhotoId]:
    """Add a photo for each day, in the afternoon."""
    start = library.photos.count()
    return [
        add_photo(
            library,
            b"%d.jpg" % (start + i),
            face(0, looks=1, shot=start + i),
            taken_at=datetime.fromisoformat(f"{day}T15:00:00"),
        )[0]
        for i, day in enumerate(days)
    ]


def found(library: Library, today: date = TODAY) -> list[PhotoId]:
    answer = on_this_day(library.database, today).answer
    return [tile.photo_id for tile in answer.tiles(0, len(answer))]


def test_many_of_the_very_day_need_no_other_days(library: Library) -> None:
    ids = taken(library, *[f"{year}-05-12" for year in range(2010, 2010 + FEW)])
    taken(library, "2012-05-13", "2024-05-12", "2023-11-12")
    assert found(library) == ids[::-1], "latest first, nothing of this year"
    day = on_this_day(library.database, TODAY)
    assert (day.reach, day.years) == (0, tuple(range(2009 + FEW, 2009, -1)))


def test_few_bring_the_days_around(library: Library) -> None:
    ids = taken(library, "2019-05-12", "2019-05-15", "2012-05-09", "2012-05-08", "2012-05-16")
    assert found(library) == [ids[1], ids[0], ids[2]]
    assert on_this_day(library.database, TODAY).reach == 3


def test_there_may_be_nothing(library: Library) -> None:
    assert found(library) == []
    taken(library, "2024-05-12", "2019-08-12")
    day = on_this_day(library.database, TODAY)
    assert (len(day), day.years, day.answer.months) == (0, (), [])


def test_what_is_hidden_or_undated_is_left_out(library: Library) -> None:
    ids = taken(library, "2019-05-12", "2018-05-12", "2017-05-12")
    edits.hide_photos(library, ids[:1])
    library.database.run("UPDATE photos SET dated = 0 WHERE id = ?", (ids[1],))
    assert found(library) == ids[2:]


@pytest.mark.parametrize(
    ("today", "days", "expected"),
    [
        (date(2024, 2, 29), ["2023-02-28", "2020-02-29", "2020-03-04"], 2),
        (date(2024, 12, 31), ["2022-12-31", "2022-01-01", "2022-12-28"], 2),
        (date(2024, 1, 1), ["2022-12-31", "2022-01-01", "2022-01-04"], 2),
    ],
)
def test_leap_days_and_the_ends_of_years(
    library: Library, today: date, days: Sequence[str], expected: int
) -> None:
    taken(library, *days)
    assert len(found(library, today)) == expected


def test_of_a_person(library: Library) -> None:
    ids = taken(library, "2019-05-12", "2018-05-12")
    faces = library.faces.of_photo(ids[0])
    anna = named(library, "Anna", [faces[0].face_id])
    answer = on_this_day(library.database, TODAY, anna).answer
    assert list(answer.ids(0, 9)) == [ids[0]]


def test_months_days_and_rows_agree(library: Library) -> None:
    ids = taken(library, "2019-05-12", "2019-05-12", "2018-04-30", "2018-05-01")
    answer = on_this_day(library.database, date(2024, 5, 2)).answer
    assert [(m.year, m.month, m.photos) for m in answer.months] == [(2018, 5, 1), (2018, 4, 1)]
    assert [[(d.day, d.photos) for d in answer.days(i)] for i in range(2)] == [[(1, 1)], [(30, 1)]]
    assert answer.rows_of(ids) == {ids[3]: 0, ids[2]: 1}
    assert answer.kept(ids) == set(ids[2:])
