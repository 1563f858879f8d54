"""Queries of every kind, from memory and by the database, beside plain sets; what changes follows.

The libraries are made at random, and changed at random by two who have them open.
"""

from __future__ import annotations

import math
import random
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from faceorg.domain.filters import Filters
from faceorg.domain.ids import AlbumId, GroupId, PersonId
from faceorg.domain.query import PhotoQuery
from faceorg.engine import edits
from faceorg.library.database import folded
from faceorg.library.library import Library
from faceorg.library.queries import columns, ordered, picking, touched
from faceorg.library.queries.picking import Picker
from faceorg.library.queries.timeline import Day, PickedAnswer
from tests.helpers.readings import add_photo, face, person

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


PEOPLE, GROUPS, ALBUMS = 4, 2, 2
PHOTOS = 70
DIRECTORIES = (b"/p", b"/p/a", b"/p/a/\xff", b"/p/ab", b"/q")
NAMES = ("IMG_%04d.jpg", "Élan %d.JPG", "E\u0301lan_%d.jpg", "strand-%d.heic", "a%%b_%d", "%d")
CAMERAS = (None, "Fujifilm X100V", "CANON EOS 5D", "iPhone 6", "Kamera É")
PLACES = ((48.0, 11.0), (48.3, 11.5), (-33.9, 18.4), (0.0, 179.9), (0.0, -179.9), (89.9, 10.0))


@dataclass
class Shot:
    """What the test knows of a photo."""

    photo_id: int
    taken: str
    name: str
    directory: bytes
    camera: str | None
    place: tuple[float, float] | None
    favourite: bool
    hidden: bool
    dated: bool
    video: bool
    people: list[int] = field(default_factory=list)
    groups: set[int] = field(default_factory=set)
    albums: set[int] = field(default_factory=set)
    faces: int = 0
    unnamed: bool = False


def shots(library: Library) -> list[Shot]:
    """Read all photos that are shown or hidden, row by row."""
    rows = library.database.rows
    found = {
        row[0]: Shot(*row[:5], None if row[5] is None else (row[5], row[6]), *map(bool, row[7:]))
        for row in rows(
            "SELECT p.id, taken_at, name_text, d.path, camera, latitude, longitude, favourite,"
            " hidden, dated, duration_s NOT NULL FROM photos p"
            " JOIN directories d ON d.id = p.directory_id WHERE state = 'done' AND missing = 0"
        )
    }
    for photo_id, decision, person_id, group_id, stranger_id in rows(
        "SELECT photo_id, decision, person_id, group_id, stranger_id FROM faces"
    ):
        shot = found.get(photo_id)
        if shot is None:
            continue
        shot.faces += decision != "not_a_face"
        shot.unnamed |= decision is None and stranger_id is None
        shot.people += [person_id] if person_id else []
        shot.groups |= {group_id} if group_id else set()
    for album_id, photo_id in rows("SELECT album_id, photo_id FROM album_photos"):
        if photo_id in found:
            found[photo_id].albums.add(album_id)
    return sorted(found.values(), key=lambda s: (s.taken, s.photo_id), reverse=True)


def answers(shot: Shot, query: PhotoQuery) -> bool:
    """Whether a photo answers a query, by plain sets."""
    people, wanted = set(shot.people), {*query.all_of, *query.any_of}
    day = date.fromisoformat(shot.taken[:10])
    return (
        shot.hidden == query.hidden
        and people >= set(query.all_of)
        and (not query.any_of or bool(people & set(query.any_of)))
        and not people & set(query.none_of)
        and not (query.exactly and shot.faces > sum(p in wanted for p in shot.people))
        and (query.since is None or day >= query.since)
        and (query.until is None or day <= query.until)
        and (
            folded(query.text) in folded(shot.name)
            or bool(query.text and people & {*query.or_with})
        )
        and (query.group is None or query.group in shot.groups)
        and (query.album is None or query.album in shot.albums)
        and (not query.unnamed or shot.unnamed)
        and (query.faces_min is None or shot.faces >= query.faces_min)
        and (query.faces_max is None or shot.faces <= query.faces_max)
        and (not query.favourite or shot.favourite)
        and not (query.undated and shot.dated)
        and (not query.videos or shot.video)
        and (
            not query.folder or (shot.directory + b"/").startswith(query.folder.rstrip(b"/") + b"/")
        )
        and folded(query.camera) in folded(shot.camera or "")
        and (query.near is None or _near(shot.place, query.near))
    )


def _near(place: tuple[float, float] | None, near: tuple[float, float, float]) -> bool:
    if place is None:
        return False
    a, b = (_on_ball(*p) for p in (place, near[:2]))
    return 6371.0088 * math.acos(min(1.0, sum(x * y for x, y in zip(a, b, strict=True)))) <= near[2]


def _on_ball(latitude: float, longitude: float) -> tuple[float, float, float]:
    north, east = math.radians(latitude), math.radians(longitude)
    return math.cos(north) * math.cos(east), math.cos(north) * math.sin(east), math.sin(north)


# libraries and what happens to them ---------------------------------------------------------

FACE = (
    "INSERT INTO faces (photo_id, x, y, w, h, landmarks, score, quality, sharpness, size_px, yaw,"
    " pitch, roll, norm, source, decision, person_id, group_id, stranger_id) VALUES"
    " (?, 0, 0, 1, 1, x'', 1, .5, 1, 9, 0, 0, 0, 1, 'detected', ?, ?, ?, ?)"
)
PHOTO = (
    "INSERT INTO photos (directory_id, name, name_text, size_bytes, mtime_ns, state, width, height,"
    " taken_at, dated, camera, latitude, longitude, favourite, hidden, missing,"
    " duration_s) VALUES (?, ?, ?, 1, 1, ?, ?, 300, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def make(library: Library, luck: random.Random, photos: int = PHOTOS) -> None:
    """Fill a library with photos of everything."""
    db = library.database
    for path in DIRECTORIES:
        db.run("INSERT INTO directories (path) VALUES (?)", (path,))
    for i in range(PEOPLE):
        db.run("INSERT INTO people (name, name_key, created_at) VALUES (?, ?, '')", (f"P{i}", "p"))
    for table, number in (("groups", GROUPS), ("strangers", 2)):
        for _ in range(number):
            db.run(f"INSERT INTO {table} (created_at) VALUES ('')")  # noqa: S608
    for i in range(ALBUMS):
        db.run("INSERT INTO albums (name, created_at) VALUES (?, '')", (f"A{i}",))
    for _ in range(photos):
        _add(library, luck)


def _add(library: Library, luck: random.Random) -> None:
    number = luck.randrange(10_000)
    name = (luck.choice(NAMES) % number) + f" {luck.random()}"
    place = luck.choice((None, *PLACES)) or (None, None)
    row = (
        luck.randint(1, len(DIRECTORIES)),
        name.encode(),
        name,
        "pending" if luck.random() < 0.1 else "done",
        luck.choice((100, 300, 400, 5000)),
        _time(luck),
        luck.random() < 0.7,
        luck.choice(CAMERAS),
        *place,
        luck.random() < 0.3,
        luck.random() < 0.1,
        luck.random() < 0.1,
        luck.choice((None, None, None, 0.0, 12.5)),
    )
    photo_id = library.database.run(PHOTO, row).lastrowid or 0
    for _ in range(luck.choice((0, 1, 1, 2, 2, 3, 5))):
        _add_face(library, luck, photo_id)
    if luck.random() < 0.3:
        album = luck.randint(1, ALBUMS)
        library.database.run("INSERT INTO album_photos VALUES (?, ?, 1)", (album, photo_id))


def _time(luck: random.Random) -> str:
    day = date(2019, 11, 28) + timedelta(days=luck.randrange(70))
    return f"{day}T{luck.randrange(24):02}:{luck.choice((0, 0, 59)):02}:00"


def _add_face(library: Library, luck: random.Random, photo_id: int) -> None:
    kinds: tuple[tuple[Any, ...], ...] = (
        *(("confirmed", luck.randint(1, PEOPLE), None, None),) * 4,
        ("ignored", None, None, None),
        ("not_a_face", None, None, None),
        (None, None, luck.randint(1, GROUPS), None),
        (None, None, None, None),
        (None, None, None, 1),
    )
    library.database.run(FACE, (photo_id, *luck.choice(kinds)))


_CHANGES = """
    UPDATE photos SET hidden = NOT hidden WHERE id = {p};
    UPDATE photos SET missing = NOT missing WHERE id = {p};
    UPDATE photos SET favourite = NOT favourite WHERE id = {p};
    UPDATE photos SET state = 'pending' WHERE id = {p};
    UPDATE photos SET state = 'done' WHERE id = {p};
    UPDATE photos SET taken_at = '{t}', dated = 1 WHERE id IN ({p}, {p} + 1, {p} + 2);
    UPDATE photos SET taken_at = '{t}' WHERE id >= {p};
    UPDATE photos SET taken_at = '{t}' WHERE id = {p};
    UPDATE photos SET missing = 1 WHERE id IN ({p}, {f});
    UPDATE photos SET camera = 'New {a}', latitude = {a}, longitude = 1 WHERE id = {p};
    UPDATE photos SET latitude = NULL, longitude = NULL, camera = NULL WHERE id = {p};
    UPDATE photos SET name = 'moved {p}', name_text = 'moved {p}', directory_id = {a}
        WHERE id = {p};
    UPDATE photos SET width = 50 WHERE id = {p};
    UPDATE faces SET decision = 'confirmed', person_id = {a}, group_id = NULL, stranger_id = NULL
        WHERE id IN ({f}, {f} + 1);
    UPDATE faces SET person_id = {a} WHERE person_id = {b};
    UPDATE faces SET decision = NULL, person_id = NULL WHERE id = {f};
    UPDATE faces SET decision = 'not_a_face', person_id = NULL, group_id = NULL,
        stranger_id = NULL WHERE id = {f};
    UPDATE faces SET stranger_id = 1 WHERE id = {f} AND decision IS NULL AND group_id IS NULL;
    UPDATE faces SET group_id = 1 WHERE id = {f} AND decision IS NULL AND stranger_id IS NULL;
    UPDATE faces SET photo_id = {p} WHERE id = {f}
        AND EXISTS (SELECT 1 FROM photos WHERE id = {p});
    DELETE FROM faces WHERE id = {f};
    DELETE FROM photos WHERE id = {p};
    DELETE FROM album_photos WHERE photo_id = {p};
    DELETE FROM touched
"""
CHANGES = _CHANGES.split(";")


def change(library: Library, luck: random.Random) -> None:
    """Do something to a library that somebody might."""
    choice = luck.randrange(len(CHANGES) + 6)
    if choice < len(CHANGES):
        numbers = {"p": luck.randint(1, PHOTOS), "f": luck.randint(1, 2 * PHOTOS)}
        people = {"a": luck.randint(1, PEOPLE), "b": luck.randint(1, PEOPLE)}
        library.database.run(CHANGES[choice].strip().format(**numbers, **people, t=_time(luck)))
    else:
        for _ in range(luck.choice((1, 1, 20))):
            _add(library, luck)


_people = st.lists(st.integers(1, PEOPLE + 1).map(PersonId), max_size=3).map(tuple)
_days = st.none() | st.dates(date(2019, 11, 27), date(2020, 2, 8))
_few = st.none() | st.none() | st.integers(0, 6)
rarely = st.sampled_from([False, False, False, True])
_near_places = st.tuples(
    st.sampled_from([(48.1, 11.2), (0.0, 180.0), (-33.0, 18.0), (89.9, -170.0), (0.5, -179.5)]),
    st.sampled_from([5.0, 45.0, 120.0, 900.0, 9000.0, 20_100.0]),
).map(lambda both: (*both[0], both[1]))
queries = st.builds(
    PhotoQuery,
    all_of=st.just(()) | _people,
    any_of=st.just(()) | _people,
    none_of=st.just(()) | _people,
    exactly=rarely,
    since=_days,
    until=_days,
    text=st.sampled_from(["", "", "", "img_", "ÉL", "e\u0301l", "5", ".heic", "%", "_", "moved"]),
    or_with=_people,
    group=st.none() | st.none() | st.integers(1, GROUPS).map(GroupId),
    unnamed=rarely,
    faces_min=_few,
    faces_max=_few,
    favourite=rarely,
    folder=st.sampled_from([b"", b"", b"", b"/p/a", b"/p/a/", b"/", b"/p/a/\xff", b"/nowhere"]),
    camera=st.sampled_from(["", "", "", "x100", "É", "kamera", "new", "i"]),
    near=st.none() | st.none() | _near_places,
    album=st.none() | st.none() | st.integers(1, ALBUMS + 1).map(AlbumId),
    undated=rarely,
    videos=rarely,
    hidden=st.sampled_from([False] * 9 + [True]),
)


def look(library: Library, query: PhotoQuery) -> list[int]:
    """Return the ids that answer a query, after looking whether all ways to ask agree."""
    known = shots(library)
    expected = [shot.photo_id for shot in known if answers(shot, query)]
    answer = library.timeline.answer(query)
    assert answer.ids(0, len(answer)).tolist() == expected
    assert [tile.photo_id for tile in library.photos.tiles(query)] == expected
    assert [tile.photo_id for tile in answer.tiles(1, 4)] == expected[1:4]
    assert (
        library.timeline.counts([query, PhotoQuery(favourite=True), query])[::2]
        == [len(expected)] * 2
    )
    months = [shot.taken[:7] for shot in known if answers(shot, query)]
    assert [f"{m.year}-{m.month:02}" for m in answer.months] == list(dict.fromkeys(months))
    assert [m.photos for m in answer.months] == [months.count(m) for m in dict.fromkeys(months)]
    days = [(shot.taken[:7], shot.taken[:10]) for shot in known if answers(shot, query)]
    for number, month in enumerate(dict.fromkeys(months)):
        mine = [int(day[8:]) for of, day in days if of == month]
        assert answer.days(number) == [Day(day, mine.count(day)) for day in dict.fromkeys(mine)]
    rows = {i: row for row, i in enumerate(expected)}
    assert answer.rows_of([s.photo_id for s in known]) == rows  # type: ignore[arg-type]
    return expected


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[tuple[Library, Library]]:
    """The same library, opened twice as by two processes."""
    both = Library(tmp_path / "one"), Library(tmp_path / "one")
    yield both
    for library in both:
        library.close()


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A library that nobody changes."""
    library = Library(tmp_path_factory.mktemp("crowd"))
    make(library, random.Random(3), photos=250)
    yield library
    library.close()


@given(query=queries)
@settings(max_examples=400, deadline=None, database=None)
def test_every_way_to_ask_finds_what_plain_sets_find(crowd: Library, query: PhotoQuery) -> None:
    found = look(crowd, query)
    assert not (found and Filters.of(query).contradictory)


def test_most_conditions_leave_some_and_take_some(crowd: Library) -> None:
    one = (PersonId(1),)
    for query in (
        PhotoQuery(all_of=one),
        PhotoQuery(all_of=(PersonId(1), PersonId(2))),
        PhotoQuery(any_of=one, none_of=(PersonId(2),)),
        PhotoQuery(any_of=one, exactly=True),
        PhotoQuery(all_of=one, exactly=True, faces_max=1),
        PhotoQuery(exactly=True),
        PhotoQuery(faces_min=3),
        PhotoQuery(unnamed=True),
        PhotoQuery(favourite=True),
        PhotoQuery(folder=b"/p/a"),
        PhotoQuery(camera="canon"),
        PhotoQuery(near=(48.1, 11.2, 45.0)),
        PhotoQuery(near=(0.0, 180.0, 120.0)),
        PhotoQuery(text="él"),
        PhotoQuery(text="él", or_with=one),
        PhotoQuery(album=AlbumId(1)),
        PhotoQuery(group=GroupId(1)),
        PhotoQuery(hidden=True),
    ):
        assert 0 < len(look(crowd, query)) < len(look(crowd, PhotoQuery())), query


@pytest.mark.parametrize("seed", range(4))
def test_answers_follow_whatever_anybody_changes(
    pair: tuple[Library, Library], monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    luck = random.Random(seed)
    monkeypatch.setattr(columns, "_IDS_AT_ONCE", 17)
    monkeypatch.setattr(columns, "_NAMES_AT_ONCE", 11)
    monkeypatch.setattr(columns, "_FRESH_MAX", 6)
    monkeypatch.setattr(columns, "_FEW", 15)
    monkeypatch.setattr(columns, "_PEOPLE_BYTES", 200)
    monkeypatch.setattr(ordered, "_ROWS_AT_ONCE", 9)
    monkeypatch.setattr(ordered, "_SORTED_IN_MAX", 5)
    make(pair[0], luck)
    asked: list[PhotoQuery] = []

    @given(query=queries)
    @settings(max_examples=60, deadline=None, database=None, derandomize=True)
    def collect(query: PhotoQuery) -> None:
        asked.append(query)

    collect()
    for query in asked:
        for _ in range(luck.choice((0, 1, 1, 3, 12))):
            change(luck.choice(pair), luck)
        for library in pair:
            look(library, query)


def mark(library: Library, photo_id: int) -> None:
    """Make a photo a favourite."""
    library.database.run("UPDATE photos SET favourite = 1 WHERE id = ?", (photo_id,))


def picker_of(library: Library) -> Picker:
    return library.timeline._picker


def test_only_what_was_touched_is_read_again(library: Library) -> None:
    ids = [add_photo(library, b"%d.jpg" % i, face())[0] for i in range(40)]
    query = PhotoQuery(favourite=True)
    library.timeline.answer(query)
    assert picker_of(library).reads == [1, 0]
    library.timeline.answer(query)
    library.settings.set("something", 1)
    library.timeline.answer(query)
    assert picker_of(library).reads == [1, 0]
    mark(library, ids[3])
    assert library.timeline.answer(query).ids(0, 9).tolist() == [ids[3]]
    assert picker_of(library).reads == [1, 1]
    add_photo(library, b"more.jpg", face(), face(1))
    assert len(library.timeline.answer(PhotoQuery(faces_min=2))) == 1
    assert picker_of(library).reads == [2, 2]


def test_a_photo_moves_past_one_that_goes(library: Library) -> None:
    days = [datetime(2020, 1, day) for day in (5, 4, 3, 2)]  # noqa: DTZ001
    a, b, c, d = (
        add_photo(library, b"%d.jpg" % i, face(), taken_at=day)[0] for i, day in enumerate(days)
    )
    for i in range(30):
        add_photo(library, b"old %d.jpg" % i, taken_at=datetime(2019, 1, 1))  # noqa: DTZ001
    query = PhotoQuery(faces_min=1)
    assert library.timeline.answer(query).ids(0, 9).tolist() == [a, b, c, d]
    with library.database.transaction():
        library.photos.set_missing([b], missing=True)
        library.database.run("UPDATE photos SET taken_at = '2020-02-01' WHERE id = ?", (c,))
    assert library.timeline.answer(query).ids(0, 9).tolist() == [c, a, d]
    assert picker_of(library).reads == [2, 1]


def test_columns_that_nobody_needs_any_more_go(
    crowd: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    picker = Picker(crowd.database, "1.0")
    monkeypatch.setattr(picking, "_SPARE_BYTES", 1500)
    kinds = (
        PhotoQuery(text="img"),
        PhotoQuery(folder=b"/p"),
        PhotoQuery(camera="canon", text="img", folder=b"/p", faces_min=1, unnamed=True),
        PhotoQuery(faces_min=1),
        PhotoQuery(favourite=True),
    )
    held = []
    for query in kinds:
        assert picker.pick(query) is not None
        held.append([kind.__name__ for kind in picker._columns])
    everything = ["Shown", "Names", "Directories", "Unnamed", "FaceNumbers", "Cameras"]
    assert sorted(held[2]) == sorted(everything)
    assert "Shown" in held[3]
    assert "FaceNumbers" in held[3]
    assert "Names" not in held[3]
    assert sum(c.nbytes for k, c in picker._columns.items() if k.__name__ != "Shown") <= 1500


def test_naming_and_undo_are_followed(library: Library) -> None:
    rows = [add_photo(library, b"%d.jpg" % i, face())[1] for i in range(40)]
    edits.name_faces(library, rows[0], "Anna")
    anna = person(library, "Anna")
    query = PhotoQuery(all_of=(anna,), faces_min=1)
    library.timeline.answer(PhotoQuery(faces_min=1))
    assert len(library.timeline.answer(query)) == 1
    edits.name_faces(library, rows[1], "", person_id=anna)
    assert len(library.timeline.answer(query)) == 2
    edits.undo(library)
    assert len(library.timeline.answer(query)) == 1
    assert picker_of(library).reads[0] == 2


def test_a_few_photos_are_looked_up_without_reading_all(library: Library) -> None:
    _, faces = add_photo(library, b"a.jpg", face())
    edits.name_faces(library, faces, "Anna")
    answer = library.timeline.answer(PhotoQuery(all_of=(person(library, "Anna"),)))
    assert len(answer) == 1
    assert not isinstance(answer, PickedAnswer)
    assert not picker_of(library).loaded
    assert isinstance(library.timeline.answer(PhotoQuery(favourite=True)), PickedAnswer)


def test_what_is_not_committed_is_not_kept(library: Library) -> None:
    photo_id, _ = add_photo(library, b"a.jpg", face())
    query = PhotoQuery(favourite=True)
    assert len(library.timeline.answer(query)) == 0
    with suppress(ZeroDivisionError), library.database.transaction():
        mark(library, photo_id)
        assert len(library.timeline.answer(query)) == 1
        raise ZeroDivisionError
    assert len(library.timeline.answer(query)) == 0
    mark(library, photo_id)
    assert len(library.timeline.answer(query)) == 1


def test_old_notes_go_and_who_is_late_reads_all(library: Library) -> None:
    add_photo(library, b"a.jpg", face(), taken_at=datetime.fromisoformat("2020-01-01"))
    query = PhotoQuery(faces_max=1)
    assert len(library.timeline.answer(query)) == 1
    first = touched.latest(library.database)
    with library.database.transaction():
        many = [(1,)] * (touched.KEPT + 5000)
        library.database.run_many("INSERT INTO touched (photo_id) VALUES (?)", many)
    assert library.database.value("SELECT count(*) FROM touched") < touched.KEPT + 5000
    assert touched.since(library.database, first) is None
    before = picker_of(library).reads[1]
    assert len(library.timeline.answer(query)) == 1
    assert picker_of(library).reads[1] == before


def test_wrong_kept_numbers_are_no_reason_to_fail(library: Library) -> None:
    photo_id, _ = add_photo(library, b"a.jpg", face())
    library.database.run("UPDATE photo_months SET photos = 7")
    answer = library.timeline.answer(PhotoQuery(faces_min=1))
    assert answer.ids(0, 9).tolist() == [photo_id]
    assert library.timeline.counts([PhotoQuery(faces_min=1)]) == [1]
