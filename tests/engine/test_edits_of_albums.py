"""Edits of albums and photos: what they do, refuse and take back, and what forgetting leaves."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from faceorg.domain.errors import RefusalCode
from faceorg.domain.ids import AlbumId, PhotoId
from faceorg.domain.query import PhotoQuery, query_from_json
from faceorg.domain.safety import ForgetKind, ForgetTarget
from faceorg.engine import edits
from faceorg.engine.safety.forgetting import forget, preview
from faceorg.library.counts import wrong_counts
from faceorg.library.files.salvage import salvage
from faceorg.library.library import DATABASE_NAME, Library
from tests.helpers.editing import check_edit, named, refused
from tests.helpers.readings import add_people, add_photo, face, people_state, read_again

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from faceorg.domain.changes import Changes
    from faceorg.domain.ids import PersonId

moment = datetime.fromisoformat
NOON = moment("2020-05-17T12:00:00")


@pytest.fixture
def photos(library: Library) -> list[PhotoId]:
    """Eight photos of two people, a day after the other, the newest last."""
    return [
        add_photo(
            library,
            b"%d.jpg" % i,
            face(0, looks=1, shot=i),
            face(1, looks=2, shot=i),
            taken_at=NOON.replace(day=i + 1),
        )[0]
        for i in range(8)
    ]


def made(changes: Changes) -> AlbumId:
    (album_id,) = changes.album_ids
    return album_id


def order(library: Library, album_id: AlbumId) -> list[PhotoId]:
    return [*library.albums.places(album_id)]


def taken(library: Library, photo_id: PhotoId) -> datetime:
    detail = library.photos.detail(photo_id)
    assert detail is not None
    return detail.taken_at


def people_of(library: Library, photos: Sequence[PhotoId]) -> list[PersonId]:
    """Name the first face of each photo Anna, the second one Ben."""
    rows = [[f.face_id for f in library.faces.of_photo(i)] for i in photos]
    return [
        named(library, name, [row[i] for row in rows]) for i, name in enumerate(("Anna", "Ben"))
    ]


# albums ----------------------------------------------------------------------------------------


def test_making_an_album(library: Library, photos: list[PhotoId]) -> None:
    chosen = [photos[3], photos[1]]
    changes = check_edit(
        library, lambda: edits.make_album(library, " Lake  days", chosen), "make_album"
    )
    (album,) = library.albums.all()
    assert (album.album_id, album.name, album.is_smart) == (made(changes), "Lake days", False)
    assert order(library, album.album_id) == chosen
    assert library.albums.count(album.album_id) == 2
    assert refused(library, lambda: edits.make_album(library, "  "))[0] is RefusalCode.NAME_EMPTY
    unknown = [PhotoId(99)]
    refusal = refused(library, lambda: edits.make_album(library, "A", unknown))
    assert refusal == (RefusalCode.UNKNOWN_PHOTO, "99")


def test_photos_come_and_go(library: Library, photos: list[PhotoId]) -> None:
    album_id = made(edits.make_album(library, "Lake", photos[:3]))
    add = lambda: edits.add_to_album(library, album_id, [photos[5], photos[1], photos[4]])  # noqa: E731
    changes = check_edit(library, add, "add_to_album")
    assert changes.album_ids == {album_id}
    assert order(library, album_id) == [*photos[:3], photos[5], photos[4]]
    assert library.journal.history()[0].summary == {"album": "Lake", "photos": 2}
    check_edit(
        library,
        lambda: edits.remove_from_album(library, album_id, [photos[0], photos[7]]),
        "remove_from_album",
    )
    assert order(library, album_id) == [*photos[1:3], photos[5], photos[4]]
    refusal = refused(library, lambda: edits.remove_from_album(library, album_id, [photos[7]]))
    assert refusal == (RefusalCode.NOT_IN_ALBUM, "Lake")
    refusal = refused(library, lambda: edits.add_to_album(library, AlbumId(77), photos))
    assert refusal[0] is RefusalCode.UNKNOWN_ALBUM


@pytest.mark.parametrize(
    ("moved", "before", "expected"),
    [
        ([3], 0, [3, 0, 1, 2, 4]),
        ([0], None, [1, 2, 3, 4, 0]),
        ([4, 0], 2, [1, 4, 0, 2, 3]),
        ([1, 2], 2, [0, 1, 2, 3, 4]),
        ([2, 1], 1, [0, 2, 1, 3, 4]),
        ([3, 4], 3, [0, 1, 2, 3, 4]),
    ],
)
def test_an_order_of_ones_own(
    library: Library,
    photos: list[PhotoId],
    moved: list[int],
    before: int | None,
    expected: list[int],
) -> None:
    album_id = made(edits.make_album(library, "Lake", photos[:5]))
    history = library.journal.history()
    target = None if before is None else photos[before]
    edits.move_in_album(library, album_id, [photos[i] for i in moved], target)
    assert order(library, album_id) == [photos[i] for i in expected]
    if expected == [0, 1, 2, 3, 4]:
        assert library.journal.history() == history, "nothing was moved"
    else:
        edits.undo(library)
        assert order(library, album_id) == photos[:5]
        edits.redo(library)
        assert order(library, album_id) == [photos[i] for i in expected]


def test_there_is_always_room_between_two(library: Library, photos: list[PhotoId]) -> None:
    album_id = made(edits.make_album(library, "Lake", photos[:3]))
    for _ in range(60):
        first, second, third = order(library, album_id)
        edits.move_in_album(library, album_id, [third], second)
        assert order(library, album_id) == [first, third, second]
    assert order(library, album_id) == photos[:3]
    refusal = refused(library, lambda: edits.move_in_album(library, album_id, [photos[7]], None))
    assert refusal[0] is RefusalCode.NOT_IN_ALBUM


def test_a_smart_album_asks_anew(library: Library, photos: list[PhotoId]) -> None:
    anna, ben = people_of(library, photos[:4])
    keep = lambda: edits.keep_album(library, "Anna", PhotoQuery(all_of=(anna,)))  # noqa: E731
    album_id = made(check_edit(library, keep, "keep_album"))
    (album,) = library.albums.all()
    assert album.query is not None
    assert query_from_json(album.query) == PhotoQuery(all_of=(anna,))
    both = PhotoQuery(all_of=(anna, ben))
    change = lambda: edits.keep_album(library, "", both, album_id=album_id)  # noqa: E731
    check_edit(library, change, "change_album")
    (album,) = library.albums.all()
    assert album.query is not None
    assert (album.name, query_from_json(album.query)) == ("Anna", both)
    refusal = refused(library, lambda: edits.add_to_album(library, album_id, photos[:1]))
    assert refusal == (RefusalCode.SMART_ALBUM, "Anna")
    refusal = refused(library, lambda: edits.keep_album(library, "All", PhotoQuery()))
    assert refusal[0] is RefusalCode.QUERY_EMPTY
    plain = made(edits.make_album(library, "Lake"))
    refusal = refused(library, lambda: edits.keep_album(library, "", both, album_id=plain))
    assert refusal == (RefusalCode.NOT_A_SMART_ALBUM, "Lake")


def test_renaming_and_deleting(library: Library, photos: list[PhotoId]) -> None:
    album_id = made(edits.make_album(library, "Lake", photos))
    check_edit(library, lambda: edits.rename_album(library, album_id, "Sea"), "rename_album")
    assert [album.name for album in library.albums.all()] == ["Sea"]
    check_edit(library, lambda: edits.delete_album(library, album_id), "delete_album")
    assert library.albums.all() == []
    edits.undo(library)
    assert order(library, album_id) == photos
    assert library.photos.count() == len(photos)


def test_a_photo_stands_for_an_album(library: Library, photos: list[PhotoId]) -> None:
    album_id = made(edits.make_album(library, "Lake", photos))

    def cover() -> PhotoId | None:
        (album,) = library.albums.all()
        assert album == library.albums.get(album_id)
        return album.cover

    assert cover() is None
    change = lambda: edits.set_album_cover(library, album_id, photos[2])  # noqa: E731
    check_edit(library, change, "set_album_cover")
    assert cover() == photos[2]
    edits.remove_from_album(library, album_id, photos[2:3])
    assert cover() == photos[2]
    library.database.run("DELETE FROM photos WHERE id = ?", (photos[2],))
    assert cover() is None
    unknown = lambda: edits.set_album_cover(library, album_id, PhotoId(99_999))  # noqa: E731
    assert refused(library, unknown)[0] is RefusalCode.UNKNOWN_PHOTO
    gone = lambda: edits.set_album_cover(library, AlbumId(77), photos[0])  # noqa: E731
    assert refused(library, gone)[0] is RefusalCode.UNKNOWN_ALBUM


def test_what_was_purged_meanwhile_stays_away(library: Library, photos: list[PhotoId]) -> None:
    album_id = made(edits.make_album(library, "Lake", photos[:2]))
    edits.delete_album(library, album_id)
    library.database.run("DELETE FROM photos WHERE id = ?", (photos[0],))
    edits.undo(library)
    assert order(library, album_id) == photos[1:2]
    assert library.check() == []


def test_the_order_is_read_as_a_grid_reads_it(library: Library, photos: list[PhotoId]) -> None:
    album_id = made(edits.make_album(library, "Lake", [photos[i] for i in (4, 0, 6, 2)]))
    edits.hide_photos(library, [photos[6]])
    answer = library.albums.in_order(album_id)
    shown = [photos[i] for i in (4, 0, 2)]
    assert len(answer) == library.albums.count(album_id) == 3
    assert [month.photos for month in answer.months] == [3]
    assert answer.months[0].aspects == pytest.approx(4.0)
    assert [tile.photo_id for tile in answer.tiles(0, 9)] == shown
    assert answer.ids(1, 3).tolist() == shown[1:]
    assert answer.rows_of(photos) == {photo_id: row for row, photo_id in enumerate(shown)}
    assert answer.kept(photos) == set(shown)
    assert library.albums.in_order(AlbumId(99)).months == []


# photos ----------------------------------------------------------------------------------------


def test_favourites_are_taken_back(library: Library, photos: list[PhotoId]) -> None:
    mark = lambda: edits.set_favourites(library, photos[:3], favourite=True)  # noqa: E731
    changes = check_edit(library, mark, "favourite")
    assert changes.photo_ids == set(photos[:3])
    edits.set_favourites(library, photos[1:2], favourite=False)
    assert sum(tile.favourite for tile in library.photos.tiles()) == 2


def test_hiding(library: Library, photos: list[PhotoId]) -> None:
    anna, _ = people_of(library, photos[:4])
    check_edit(library, lambda: edits.hide_photos(library, photos[:2]), "hide")
    found = library.people.get(anna)
    assert found is not None
    assert (found.photo_count, found.face_count) == (2, 4)
    assert len(library.timeline.answer()) == 6
    hidden = library.timeline.answer(PhotoQuery(hidden=True))
    assert {tile.photo_id for tile in hidden.tiles(0, 9)} == set(photos[:2])
    check_edit(library, lambda: edits.show_photos(library, photos[:1]), "show")
    assert library.photos.count_hidden() == 1
    assert wrong_counts(library.database) == 0
    edits.undo(library)
    edits.undo(library)
    assert library.photos.count_hidden() == 0
    assert wrong_counts(library.database) == 0


def test_a_clock_is_set_right_in_the_library_only(library: Library, photos: list[PhotoId]) -> None:
    shift = lambda: edits.shift_dates(library, photos[:2], 3600 * 24 * 365)  # noqa: E731
    check_edit(library, shift, "shift_dates")
    assert taken(library, photos[0]) == moment("2021-05-01T12:00:00")
    assert taken(library, photos[1]) == moment("2021-05-02T12:00:00")
    assert taken(library, photos[2]) == NOON.replace(day=3)
    assert library.timeline.months_of(photos[:1]) == {(2021, 5)}
    assert wrong_counts(library.database) == 0
    edits.shift_dates(library, photos[:1], -3600)
    assert taken(library, photos[0]) == moment("2021-05-01T11:00:00")


def test_reading_a_file_again_keeps_the_shift(library: Library, photos: list[PhotoId]) -> None:
    edits.shift_dates(library, photos[:1], 60)
    read_again(library, photos[0], face(0), taken_at=moment("2011-01-01T00:00:00"))
    assert taken(library, photos[0]) == moment("2011-01-01T00:01:00")
    edits.undo(library)
    assert taken(library, photos[0]) == moment("2011-01-01T00:00:00"), "what the file says now"
    edits.redo(library)
    assert taken(library, photos[0]) == moment("2011-01-01T00:01:00")


def test_no_photo_is_of_the_year_10000(library: Library, photos: list[PhotoId]) -> None:
    refusal = refused(library, lambda: edits.shift_dates(library, photos, 10**12))
    assert refusal[0] is RefusalCode.DATE_IMPOSSIBLE
    refusal = refused(library, lambda: edits.shift_dates(library, photos, -(10**12)))
    assert refusal[0] is RefusalCode.DATE_IMPOSSIBLE
    edits.shift_dates(library, photos[:1], 7978 * 365 * 86_400)
    read_again(library, photos[0], face(0), taken_at=moment("2900-01-01T00:00:00"))
    assert taken(library, photos[0]) == moment("9999-12-31T23:59:59"), "as late as there is"


def test_many_photos_in_one_step(library: Library, photos: list[PhotoId]) -> None:
    changes = edits.shift_dates(library, photos, 5)
    assert changes.photo_ids == set(photos)
    assert edits.undo(library) is not None
    assert {taken(library, i) for i in photos} == {NOON.replace(day=i + 1) for i in range(8)}


# what albums and relations have to do with others ----------------------------------------------


def test_relations_come_back_with_a_person(library: Library, photos: list[PhotoId]) -> None:
    anna, ben = people_of(library, photos[:2])
    library.database.run("INSERT INTO relations VALUES (?, ?, 'parent')", (anna, ben))
    check_edit(library, lambda: edits.delete_person(library, ben), "delete_person")
    assert library.database.rows("SELECT * FROM relations") == []
    edits.undo(library)
    assert library.database.rows("SELECT * FROM relations") == [(anna, ben, "parent")]


def test_forgetting_a_person_takes_the_albums_that_ask_for_them(
    library: Library, photos: list[PhotoId]
) -> None:
    anna, ben = people_of(library, photos)
    kept = made(edits.keep_album(library, "Ben only", PhotoQuery(all_of=(ben,))))
    changed = made(edits.keep_album(library, "One", PhotoQuery(any_of=(anna, ben))))
    edits.keep_album(library, "", PhotoQuery(any_of=(ben,)), album_id=changed)
    edits.keep_album(library, "Both of them", PhotoQuery(all_of=(anna, ben)))
    deleted = made(edits.keep_album(library, "Without her", PhotoQuery(none_of=(anna,))))
    edits.delete_album(library, deleted)
    plain = made(edits.make_album(library, "Lake", photos))
    library.database.run("INSERT INTO relations VALUES (?, ?, 'parent')", (anna, ben))
    target = ForgetTarget(ForgetKind.PERSON, anna)
    assert preview(library, target).albums == 1
    forget(library, target)
    assert {album.album_id for album in library.albums.all()} == {kept, changed, plain}
    assert library.database.rows("SELECT * FROM relations") == []
    texts = library.database.rows("SELECT summary || before || after FROM journal")
    assert not any("Both of them" in text or "Without her" in text for (text,) in texts)
    mentioning = [text for (text,) in texts if f'"any_of\\":[{anna}' in text]
    assert mentioning == []
    while edits.undo(library):
        pass
    assert library.albums.all() == []
    while edits.redo(library):
        pass
    albums = {album.album_id: album for album in library.albums.all()}
    assert query_from_json(albums[changed].query or "") == PhotoQuery(any_of=(ben,))
    assert order(library, plain) == photos
    assert library.check() == []


def test_forgetting_a_folder_takes_its_photos_out_of_albums(
    library: Library, photos: list[PhotoId]
) -> None:
    edits.make_album(library, "Lake", photos)
    edits.keep_album(library, "There", PhotoQuery(folder=b"/photos"))
    edits.hide_photos(library, photos[:3])
    target = ForgetTarget(ForgetKind.FOLDER, folder=b"/photos")
    assert preview(library, target).albums == 1
    forget(library, target)
    assert [album.name for album in library.albums.all()] == ["Lake"]
    assert library.database.rows("SELECT * FROM album_photos") == []
    verbs = [entry.verb for entry in library.journal.history()]
    assert verbs == ["make_album"], "nothing else is left to be taken back"
    forget(library, ForgetTarget(ForgetKind.EVERYTHING))
    assert library.albums.all() == []


def test_albums_are_saved_from_a_damaged_library(
    library: Library, photos: list[PhotoId], tmp_path: Path
) -> None:
    anna, ben = people_of(library, photos)
    album_id = made(edits.make_album(library, "Lake", photos[:3]))
    lost = made(edits.make_album(library, "Lost", photos[3:5]))
    edits.hide_photos(library, photos[:1])
    edits.shift_dates(library, photos[:1], 9)
    library.database.run("INSERT INTO relations VALUES (?, ?, 'partner')", (anna, ben))
    library.database.run("PRAGMA foreign_keys=OFF")
    library.database.run("DELETE FROM albums WHERE id = ?", (lost,))
    library.database.run("PRAGMA foreign_keys=ON")
    library.close()
    target = tmp_path / "saved" / DATABASE_NAME
    target.parent.mkdir()
    saved = salvage(library.folder / DATABASE_NAME, target)
    assert (saved["albums"], saved["album_photos"], saved["relations"]) == (1, 5, 1)
    found = Library(target.parent)
    assert [album.name for album in found.albums.all()] == ["Lake", f"Name lost {lost}"]
    assert order(found, album_id) == photos[:3]
    assert order(found, lost) == photos[3:5]
    assert found.photos.count_hidden() == 1
    assert taken(found, photos[0]).second == 9
    assert found.check() == []
    found.close()


def test_everything_is_taken_back_at_random_depth(library: Library) -> None:
    add_people(library, [[1, 2]] * 4)
    photos = [PhotoId(row[0]) for row in library.database.rows("SELECT id FROM photos")]
    states = [people_state(library)]
    album_id = made(edits.make_album(library, "Lake"))
    for do in (
        lambda: edits.add_to_album(library, album_id, photos),
        lambda: edits.hide_photos(library, photos[:2]),
        lambda: edits.shift_dates(library, photos, -86_400),
        lambda: edits.move_in_album(library, album_id, photos[2:], photos[0]),
        lambda: edits.set_favourites(library, photos[1:], favourite=True),
        lambda: edits.rename_album(library, album_id, "Sea"),
        lambda: edits.set_album_cover(library, album_id, photos[3]),
        lambda: edits.delete_album(library, album_id),
    ):
        states.append(people_state(library))
        do()
    states.append(people_state(library))
    for wanted in states[-2::-1]:
        edits.undo(library)
        assert people_state(library) == wanted
    for wanted in states[1:]:
        edits.redo(library)
        assert people_state(library) == wanted
