"""Photos: what the scan records, any file name, what is shown, and searches by people."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from faceorg.domain.errors import ProblemCode
from faceorg.domain.ids import FaceId, PersonId, PhotoId
from faceorg.domain.photos import PhotoOutcome, PhotoState, PhotoTile
from faceorg.domain.query import PhotoQuery
from faceorg.engine import edits
from faceorg.library import people
from faceorg.library.library import Library
from tests.helpers.readings import (
    PACK,
    add_files,
    add_people,
    add_photo,
    face,
    file,
    group,
    person,
    read_again,
    reading,
    suggest,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

STRANGE = [
    b'/photos/it\'s "quoted".jpg',
    b"/photos/two  spaces and\ttab.jpg",
    "/photos/Fête 😀/été.jpg".encode(),
    b"/photos/\xff\xfe not utf-8/\x80.jpg",
    b"/photos/line\nbreak.jpg",
    b"/photos/%_%.jpg",
    b"/photos/" + b"n" * 250 + b".jpg",
]


# what the scan needs -------------------------------------------------------------------------


def test_any_file_name_survives(library: Library) -> None:
    ids = add_files(library, STRANGE)
    assert library.photos.paths(ids) == dict(zip(ids, STRANGE, strict=True))
    assert {path for _, path, _ in library.photos.pending([b"/photos"])} == set(STRANGE)
    for photo_id, path in zip(ids, STRANGE, strict=True):
        library.record_batch([PhotoOutcome(photo_id, problem=ProblemCode.DAMAGED)], PACK)
        detail = library.photos.detail(photo_id)
        assert detail is not None
        assert detail.path == path
    assert [problem.path for problem in library.problems.all()] == sorted(STRANGE)


def test_new_changed_and_unchanged_files(library: Library) -> None:
    paths = [b"/photos/a.jpg", b"/photos/b.jpg"]
    a, b = add_files(library, paths)
    assert library.photos.count(PhotoState.PENDING) == 2
    read_again(library, a, face())
    read_again(library, b, face())
    assert library.photos.count(PhotoState.DONE) == 2
    library.photos.record_found([file(paths[1], size_bytes=7, mtime_ns=8)])
    assert library.photos.known_files(b"/photos") == {
        paths[0]: (a, 1000, 10**18, False),
        paths[1]: (b, 7, 8, False),
    }
    assert library.photos.pending([b"/photos"]) == [(b, paths[1], 8)]
    assert library.photos.count() == 2


def test_missing_files_are_hidden_and_come_back(library: Library) -> None:
    photo_id, _ = add_photo(library, b"a.jpg", face())
    library.photos.set_missing([photo_id], missing=True)
    assert library.photos.known_files(b"/photos")[b"/photos/a.jpg"][3] is True
    assert library.photos.tiles() == library.photos.tiles_by_id([photo_id]) == []
    assert library.photos.count() == 0
    library.photos.set_missing([photo_id], missing=False)
    assert [tile.photo_id for tile in library.photos.tiles()] == [photo_id]
    library.photos.set_missing([photo_id], missing=True)
    library.photos.record_found([file(b"/photos/a.jpg", size_bytes=5)])
    assert [row[0] for row in library.photos.pending([b"/photos"])] == [photo_id]


def test_a_folder_is_not_its_siblings_prefix(library: Library) -> None:
    paths = [b"/a/b/1.jpg", b"/a/b/c/2.jpg", b"/a/bc/3.jpg", b"/a/b.jpg", b"/a/B/4.jpg", b"/5.jpg"]
    add_files(library, paths)
    inside = {paths[0], paths[1]}
    for folder in (b"/a/b", b"/a/b/"):
        assert set(library.photos.known_files(folder)) == inside
        assert {row[1] for row in library.photos.pending([folder])} == inside
    assert set(library.photos.known_files(b"/")) == set(paths)
    assert {row[1] for row in library.photos.pending([b"/"])} == set(paths)
    assert {row[1] for row in library.photos.pending([b"/a/bc", b"/a/B"])} == {paths[2], paths[4]}
    assert library.photos.known_files(b"/elsewhere") == {}
    assert library.photos.pending([]) == []


def test_pending_photos_come_folder_by_folder(library: Library) -> None:
    paths = [b"/p/b/1.jpg", b"/p/a/2.jpg", b"/p/a/10.jpg", b"/p/0.jpg"]
    add_files(library, paths)
    in_order = [row[1] for row in library.photos.pending([b"/p"])]
    assert in_order == [b"/p/0.jpg", b"/p/a/10.jpg", b"/p/a/2.jpg", b"/p/b/1.jpg"]


def test_folders_are_remembered_once(library: Library) -> None:
    for path in (b"/b\xff", b"/a", b"/b\xff"):
        library.photos.add_folder(path)
    assert library.photos.folders() == [b"/b\xff", b"/a"]


@pytest.mark.parametrize("mtime_ns", [-(10**18), -(10**20), 0, 10**25, 2**63, 253402300800 * 10**9])
def test_impossible_file_times(library: Library, mtime_ns: int) -> None:
    (photo_id,) = add_files(library, [b"/photos/a.jpg"], mtime_ns=mtime_ns)
    read_again(library, photo_id, face())
    (tile,) = library.photos.tiles()
    assert not tile.dated
    assert 1 <= tile.taken_at.year <= 9999


# what is shown -------------------------------------------------------------------------------


def test_newest_first_with_the_files_time_where_there_is_none(library: Library) -> None:
    add_photo(library, b"old.jpg", face(), taken_at=datetime.fromisoformat("1905-03-01T12:00"))
    add_photo(library, b"new.jpg", face(), taken_at=datetime.fromisoformat("2024-01-01"))
    undated, _ = add_photo(library, b"undated.jpg", face())
    tiles = library.photos.tiles()
    assert [t.taken_at.year for t in tiles] == [2024, 2001, 1905]
    assert [t.dated for t in tiles] == [True, False, True]
    assert tiles[1].photo_id == undated
    assert (tiles[0].width, tiles[0].height) == (4000, 3000)
    assert library.photos.tiles_by_id([t.photo_id for t in reversed(tiles)]) == tiles


def test_the_name_of_a_file_tells_when_the_camera_does_not(library: Library) -> None:
    taken = datetime.fromisoformat("2011-01-02T03:04:05")
    by_camera, _ = add_photo(library, b"IMG_20190504_153012.jpg", taken_at=taken)
    by_name, _ = add_photo(library, b"IMG-20190504-WA0001.jpg")
    by_file, _ = add_photo(library, b"IMG_1234.jpg")
    found = {t.photo_id: (t.taken_at.date().isoformat(), t.dated) for t in library.photos.tiles()}
    assert found[by_camera] == ("2011-01-02", True)
    assert found[by_name] == ("2019-05-04", True)
    assert not found[by_file][1]
    details = [library.photos.detail(i) for i in (by_camera, by_name, by_file)]
    assert [d is not None and d.dated_by_name for d in details] == [False, True, False]
    assert library.timeline.answer(PhotoQuery(undated=True)).ids(0, 9).tolist() == [by_file]
    assert library.check() == []


def test_tiles_of_more_photos_than_sqlite_takes_parameters(library: Library) -> None:
    photo_id, _ = add_photo(library, b"a.jpg")
    many = [PhotoId(i) for i in range(photo_id, 300_000)]
    assert [tile.photo_id for tile in library.photos.tiles_by_id(many)] == [photo_id]


def test_detail_and_favourite(library: Library) -> None:
    taken = datetime.fromisoformat("2020-02-29T23:59:58")
    photo_id, _ = add_photo(library, b"a.jpg", face(), taken_at=taken)
    (waiting,) = add_files(library, [b"/photos/waiting.jpg"])
    edits.set_favourites(library, [photo_id], favourite=True)
    detail = library.photos.detail(photo_id)
    assert detail is not None
    assert detail.favourite
    assert detail.taken_at == detail.metadata.taken_at == taken
    assert detail.state is PhotoState.DONE
    assert library.photos.tiles()[0].favourite
    edits.set_favourites(library, [photo_id], favourite=False)
    assert not library.photos.tiles()[0].favourite
    pending = library.photos.detail(waiting)
    assert pending is not None
    assert (pending.state, pending.width, pending.dated) == (PhotoState.PENDING, 0, False)
    assert library.photos.detail(PhotoId(99)) is None


# searches ------------------------------------------------------------------------------------


@dataclass
class Shot:
    """What the test knows of a photo, without the library."""

    photo_id: PhotoId
    name: str
    day: date
    people: set[PersonId] = field(default_factory=set)
    undecided: int = 0
    strangers: int = 0

    def answers(self, query: PhotoQuery) -> bool:
        wanted = {*query.all_of, *query.any_of}
        others = bool(self.people - wanted or self.undecided or self.strangers)
        return (
            self.people >= set(query.all_of)
            and (not query.any_of or bool(self.people & set(query.any_of)))
            and not self.people & set(query.none_of)
            and not (query.exactly and others)
            and (query.since is None or self.day >= query.since)
            and (query.until is None or self.day <= query.until)
            and query.text.casefold() in self.name.casefold()
            and (not query.unnamed or self.undecided > 0)
        )


PEOPLE = 4


@pytest.fixture(scope="module")
def album(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Library, list[Shot]]]:
    """Sixty photos with every mixture of named, suggested, ignored and wrong faces."""
    library = Library(tmp_path_factory.mktemp("album"))
    luck = random.Random(7)
    people = [_new_person(library, i) for i in range(PEOPLE)]
    shots: list[Shot] = []
    for number in range(60):
        name = luck.choice(["IMG_%04d.jpg", "Élan %d.JPG", "strand-%d.heic"]) % number
        day = date(2020, 1, 1) + timedelta(days=number // 3)
        taken = datetime.fromisoformat(f"{day}T{luck.randrange(24):02}:59:59")
        places = range(luck.randrange(5))
        photo_id, faces = add_photo(
            library, name.encode(), *(face(place) for place in places), taken_at=taken
        )
        shot = Shot(photo_id, name, day)
        for face_id in faces:
            _decide(library, shot, face_id, luck.randrange(PEOPLE + 3), people)
        shots.append(shot)
    loose = [f.face_id for f in library.faces.loose()]
    suggest(library, people[0], *loose[::2])
    gone = shots.pop()
    library.photos.set_missing([gone.photo_id], missing=True)
    yield library, shots
    library.close()


def _new_person(library: Library, number: int) -> PersonId:
    photo_id, faces = add_photo(library, b"first %d.jpg" % number, face())
    edits.name_faces(library, faces, f"Person {chr(65 + number) * 3}")
    library.photos.set_missing([photo_id], missing=True)
    return person(library, f"Person {chr(65 + number) * 3}")


def _decide(
    library: Library, shot: Shot, face_id: FaceId, choice: int, people: Sequence[PersonId]
) -> None:
    ids = [face_id]
    if choice < PEOPLE:
        edits.name_faces(library, ids, "", person_id=people[choice])
        shot.people.add(people[choice])
    elif choice == PEOPLE:
        edits.ignore_faces(library, ids)
        shot.strangers += 1
    elif choice == PEOPLE + 1:
        edits.mark_not_a_face(library, ids)
    else:
        shot.undecided += 1


_people = st.lists(st.integers(1, PEOPLE + 1).map(PersonId), max_size=3).map(tuple)
_days = st.none() | st.dates(date(2019, 12, 30), date(2020, 1, 25))
_queries = st.builds(
    PhotoQuery,
    all_of=_people,
    any_of=_people,
    none_of=_people,
    exactly=st.booleans(),
    since=_days,
    until=_days,
    text=st.sampled_from(["", "", "img_", "ÉL", "él", "5", ".heic", "%", "_", "'"]),
    unnamed=st.booleans(),
)


@given(query=_queries)
@settings(max_examples=300, deadline=None, database=None)
def test_a_search_finds_what_plain_sets_find(
    album: tuple[Library, list[Shot]], query: PhotoQuery
) -> None:
    library, shots = album
    expected = {shot.photo_id for shot in shots if shot.answers(query)}
    tiles = library.photos.tiles(query)
    assert {tile.photo_id for tile in tiles} == expected
    assert _read_by_pages(library, query) == tiles


def _read_by_pages(library: Library, query: PhotoQuery) -> list[PhotoTile]:
    """Return what a timeline answers, after looking whether all ways to read it agree."""
    answer = library.timeline.answer(query)
    tiles = [t for first in range(0, len(answer), 4) for t in answer.tiles(first, first + 4)]
    for month, first in zip(answer.months, answer.starts, strict=False):
        page = tiles[first : first + month.photos]
        assert {(t.taken_at.year, t.taken_at.month) for t in page} == {(month.year, month.month)}
        assert month.aspects == pytest.approx(sum(t.width / t.height for t in page), rel=1e-3)
    ids = [t.photo_id for t in tiles]
    assert len(answer) == len(ids)
    assert answer.ids(0, len(ids)).tolist() == ids
    assert answer.ids(2, 5).tolist() == ids[2:5]
    assert answer.rows_of(ids) == {photo_id: row for row, photo_id in enumerate(ids)}
    assert answer.kept(ids) == set(ids)
    return tiles


def test_a_timeline_knows_photos_of_other_answers_not(
    album: tuple[Library, list[Shot]],
) -> None:
    library, shots = album
    with_one = library.timeline.answer(PhotoQuery(all_of=(PersonId(1),)))
    everything = {shot.photo_id for shot in shots}
    shown = set(with_one.ids(0, len(with_one)).tolist())
    assert set(with_one.rows_of(everything)) == with_one.kept(list(everything)) == shown
    assert library.timeline.ordered(list(shown)) == with_one.ids(0, len(with_one)).tolist()
    days = {(m.year, m.month) for m in with_one.months}
    assert library.timeline.months_of([PhotoId(i) for i in shown]) == days


def test_a_name_or_somebody_will_do(album: tuple[Library, list[Shot]]) -> None:
    library, shots = album
    query = PhotoQuery(text="él", or_with=(PersonId(1), PersonId(2)), none_of=(PersonId(3),))
    expected = {
        shot.photo_id
        for shot in shots
        if shot.answers(PhotoQuery(text="él", none_of=(PersonId(3),)))
        or shot.answers(PhotoQuery(any_of=query.or_with, none_of=(PersonId(3),)))
    }
    assert {t.photo_id for t in _read_by_pages(library, query)} == expected


def test_the_photos_of_a_group(library: Library) -> None:
    rows = add_people(library, [[1], [1, 2], [2]])
    (made,) = group(library, [rows[0][0], rows[1][0]])
    query = PhotoQuery(group=made)
    assert len(library.photos.tiles(query)) == len(_read_by_pages(library, query)) == 2


def test_years_of_a_camera_leave_out_times_of_files(library: Library) -> None:
    photo_id, faces = add_photo(library, b"a.jpg", face())
    edits.name_faces(library, faces, "Anna")
    query = PhotoQuery(all_of=(person(library, "Anna"),))
    (tile,) = library.photos.tiles(query)
    year = tile.taken_at.year
    assert library.timeline.dated_years(query) == ((year, year) if tile.dated else None)
    assert library.timeline.dated_years(PhotoQuery(all_of=(PersonId(99),))) is None
    assert photo_id == tile.photo_id


def test_the_search_test_has_something_to_find(album: tuple[Library, list[Shot]]) -> None:
    library, shots = album
    for query in (
        PhotoQuery(all_of=(PersonId(1),), exactly=True),
        PhotoQuery(any_of=(PersonId(1), PersonId(2)), none_of=(PersonId(3),)),
        PhotoQuery(unnamed=True, text="ÉL"),
        PhotoQuery(exactly=True),
    ):
        assert 0 < len(library.photos.tiles(query)) < len(shots)


def test_a_suggestion_is_no_answer(library: Library) -> None:
    ((first,), (second,)) = add_people(library, [[1], [1]])
    edits.name_faces(library, [first], "Anna")
    anna = person(library, "Anna")
    suggest(library, anna, second)
    assert len(library.photos.tiles(PhotoQuery(all_of=(anna,)))) == 1


def test_seen_with(library: Library) -> None:
    rows = add_people(library, [[1, 2, 3], [1, 2], [1, 3], [1, 2], [4]])
    for looks, name in ((1, "Anna"), (2, "Benjamin"), (3, "Carla")):
        ids = [i for i in (f for row in rows for f in row) if _looks(library, i) == looks]
        edits.name_faces(library, ids, name)
    anna, ben, carla = (person(library, n) for n in ("Anna", "Benjamin", "Carla"))
    assert list(library.people.seen_with(anna)) == [ben, carla]
    assert list(library.people.seen_with(anna, limit=1)) == [ben]
    assert set(library.people.seen_with(ben)) == {anna, carla}


def test_of_very_many_photos_some_tell_who_is_seen_with_somebody(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = add_people(library, [[1, 3], [1, 2], [1, 3], [1, 2]])
    for looks, name in ((1, "Anna"), (2, "Benjamin"), (3, "Carla")):
        ids = [i for i in (f for row in rows for f in row) if _looks(library, i) == looks]
        edits.name_faces(library, ids, name)
    anna, ben = (person(library, n) for n in ("Anna", "Benjamin"))
    monkeypatch.setattr(people, "SEEN_WITH_FACES", 3)  # of four: every second photo
    assert list(library.people.seen_with(anna)) == [ben]


def _looks(library: Library, face_id: FaceId) -> int:
    """Return whom a made-up face looks like; its portrait says so."""
    return int((library.thumbnails.face(face_id) or b"").split()[1])


def test_reading_of_an_unknown_photo_is_a_bug(library: Library) -> None:
    with pytest.raises(KeyError):
        library.record_batch([PhotoOutcome(PhotoId(5), reading())], PACK)
