"""Videos on the photo page: their stills, the faces of each, and where in the video they are."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest

from faceorg.domain.faces import Decision
from faceorg.domain.geometry import Box
from faceorg.domain.photos import FileFacts, PhotoMetadata, PhotoOutcome, PhotoReading
from faceorg.domain.query import PhotoQuery
from faceorg.engine import edits
from faceorg.ui.models.photo_order import Along
from faceorg.ui.models.photos import spoken_name
from faceorg.ui.session import Session
from faceorg.ui.texts.duration_text import duration_text
from faceorg.ui.thumbnails import Thumbnails
from faceorg.ui.views.photo.photo_info import details
from faceorg.ui.views.photo.photo_page import PhotoPage
from faceorg.ui.views.photos.photo_tiles import TileLook, TilePainter
from tests.helpers.readings import PACK, face
from tests.helpers.videos import SIZE, scene, scenes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from faceorg.domain.ids import PhotoId
    from faceorg.domain.photos import PhotoTile
    from faceorg.library.library import Library

MOMENTS = (3.0, 1.0, 5.0)  # the thumbnail's first


@pytest.fixture
def video(empty_library: Library, tmp_path: Path) -> PhotoId:
    """A video of three scenes, with a face in the first and one in the second."""
    path = scenes(tmp_path / "a.mp4", 1, 2, 3)
    name = os.fsencode(path)
    empty_library.photos.add_folder(os.fsencode(tmp_path))
    empty_library.photos.record_found(
        [FileFacts(name, path.stat().st_size, path.stat().st_mtime_ns)]
    )
    photo_id = empty_library.photos.known_files(os.fsencode(tmp_path))[name][0]
    faces = (replace(face(0, looks=1), moment_s=1.0), replace(face(2, looks=2), moment_s=3.0))
    reading = PhotoReading(
        *SIZE, "MP4", PhotoMetadata(), b"", faces, duration_s=6.0, moments=MOMENTS
    )
    empty_library.record_batch([PhotoOutcome(photo_id, reading)], PACK)
    return photo_id


@pytest.fixture
def page(
    empty_library: Library, video: PhotoId, app: QApplication, qtbot: QtBot
) -> Iterator[PhotoPage]:
    session, thumbnails = Session(empty_library), Thumbnails(empty_library)
    made = PhotoPage(session, thumbnails)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    made.show_photo(video, [video])
    qtbot.waitUntil(lambda: isinstance(made.canvas.picture, QImage))
    yield made
    made.close_loading()
    assert session.close()
    thumbnails.close()


def shown_scene(page: PhotoPage) -> int:
    """Return the number of the scene on the canvas."""
    picture = page.canvas.picture
    assert isinstance(picture, QImage)
    data = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), -1, 4)
    pixels = data[:, : picture.width(), 2::-1].astype(int)
    size = (picture.width(), picture.height())
    return min((1, 2, 3), key=lambda n: float(np.abs(pixels - scene(n, size)).mean()))


def words(page: PhotoPage) -> str:
    return page.showing.frames_pill._words.text()


def test_the_moment_of_the_thumbnail_comes_first_and_is_told(page: PhotoPage) -> None:
    assert shown_scene(page) == 2
    assert words(page) == "0:03 of 0:06"
    assert page.showing.frames_pill.pill.isVisible()


def test_keys_go_from_moment_to_moment_and_around(page: PhotoPage, qtbot: QtBot) -> None:
    for key, scene_number, told in (
        (Qt.Key.Key_Period, 3, "0:05 of 0:06"),
        (Qt.Key.Key_Period, 1, "0:01 of 0:06"),
        (Qt.Key.Key_Comma, 3, "0:05 of 0:06"),
    ):
        QTest.keyClick(page.canvas, key)
        qtbot.waitUntil(lambda told=told: words(page) == told)  # type: ignore[misc]
        assert shown_scene(page) == scene_number


def test_outlines_belong_to_the_moment_and_the_panel_lists_all(
    page: PhotoPage, qtbot: QtBot
) -> None:
    assert [mark.face.moment_s for mark in page.marks] == [3.0]
    assert [placed.mark.face.moment_s for placed in page.canvas.placed] == [3.0]
    assert len(page._marks) == 2
    QTest.keyClick(page.canvas, Qt.Key.Key_Period)
    qtbot.waitUntil(lambda: words(page) == "0:05 of 0:06")
    assert page.marks == []
    assert page.canvas.placed == []


def test_pointing_at_a_face_in_the_panel_shows_its_moment(page: PhotoPage, qtbot: QtBot) -> None:
    (first,) = (m for m in page._marks.values() if m.face.moment_s == 1.0)
    page.info.face_hovered.emit(first.face_id)
    qtbot.waitUntil(lambda: words(page) == "0:01 of 0:06")
    assert page.marks == [first]


def test_a_video_begins_where_the_person_is_seen_who_was_asked_for(
    page: PhotoPage, video: PhotoId, qtbot: QtBot
) -> None:
    library = page.library
    (early,) = (f for f in library.faces.of_photo(video) if f.moment_s == 1.0)
    edits.name_faces(library, [early.face_id], "Anna")
    page._session.people_changed.emit()
    anna = next(p.person_id for p in library.people.all() if p.name == "Anna")
    page.show_photo(video, Along(library.timeline.answer(PhotoQuery(all_of=(anna,)))))
    qtbot.waitUntil(lambda: words(page) == "0:01 of 0:06")
    assert shown_scene(page) == 1
    assert [mark.face_id for mark in page.marks] == [early.face_id]
    page.show_photo(video, Along(library.timeline.answer(PhotoQuery(videos=True))))
    qtbot.waitUntil(lambda: words(page) == "0:03 of 0:06")


def test_the_moments_lie_at_the_bottom_of_the_photo_from_the_beginning(
    page: PhotoPage, video: PhotoId
) -> None:
    page.hide()
    page.resize(1000, 700)
    page.show_photo(video, [video])
    page.show()
    pill = page.showing.frames_pill.pill.geometry()
    assert page.canvas.height() - pill.bottom() < 40
    assert abs(pill.center().x() - page.canvas.rect().center().x()) <= 1


def test_zooming_in_shows_the_pixels_of_the_moment(page: PhotoPage, qtbot: QtBot) -> None:
    QTest.keyClick(page.canvas, Qt.Key.Key_Period)
    qtbot.waitUntil(lambda: words(page) == "0:05 of 0:06")
    page.canvas.show_pixels()
    assert page.pictures.frames.moment_s == 5.0
    assert words(page) == "0:05 of 0:06"


def test_the_panel_says_how_long_it_is(page: PhotoPage) -> None:
    detail = page.library.photos.detail(page.current())  # type: ignore[arg-type]
    assert detail is not None
    assert ("play", "0:06", "A video, 3 stills") in details(detail, [])


def test_a_face_is_drawn_on_the_moment_that_is_shown(
    page: PhotoPage, video: PhotoId, qtbot: QtBot
) -> None:
    QTest.keyClick(page.canvas, Qt.Key.Key_Period)
    qtbot.waitUntil(lambda: words(page) == "0:05 of 0:06")
    assert page.drawing.moment_s == 5.0
    box = Box(0.1, 0.1, 0.3, 0.3)
    edits.add_drawn_face(page.library, video, None, box, b"", PACK, name="Anna", moment_s=5.0)
    drawn = [f for f in page.library.faces.of_photo(video) if f.decision is Decision.CONFIRMED]
    assert [f.moment_s for f in drawn] == [5.0]


@pytest.mark.parametrize(("seconds", "told"), [(0.4, "0:00"), (65.9, "1:05"), (3723, "1:02:03")])
def test_durations_are_told_as_clocks(seconds: float, told: str) -> None:
    assert duration_text(seconds) == told


def test_a_tile_says_that_it_is_a_video_and_how_long(app: QApplication, page: PhotoPage) -> None:
    (video,) = page.library.photos.tiles()
    photo, area = replace(video, duration_s=None), QRect(0, 0, 240, 168)

    def painted(tile: PhotoTile) -> QImage:
        canvas = QImage(area.size(), QImage.Format.Format_RGB32)
        canvas.fill(0)
        with QPainter(canvas) as painter:
            TilePainter(page.info._thumbnails).paint(painter, area, tile, TileLook())
        return canvas

    assert painted(video) != painted(photo)
    assert painted(video) != painted(replace(video, duration_s=125.0))
    assert spoken_name(video).endswith(", 0:06")
    assert spoken_name(video).startswith("Video of ")
    assert spoken_name(photo).startswith("Photo of ")
