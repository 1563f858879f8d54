"""Looking at photos: what is decoded beforehand, zooming, full screen, slide show, moving ones."""

from __future__ import annotations

import os
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import QDate, QLocale, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QProxyStyle, QScrollArea, QStyle

from faceorg.domain.photos import FileFacts, PhotoMetadata, PhotoOutcome, PhotoReading
from faceorg.ui.session import Session
from faceorg.ui.thumbnails import Thumbnails
from faceorg.ui.views.photo.photo_page import PhotoPage
from faceorg.ui.views.photo.slide_show import SlideShow
from tests.helpers.readings import PACK, face

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QDrag
    from pytestqt.qtbot import QtBot

    from faceorg.domain.ids import PhotoId
    from faceorg.library.library import Library

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
SIZE = (1600, 1200)
PHOTOS = 8


def add(library: Library, path: Path, image: Image.Image, **options: object) -> PhotoId:
    """Write a photo and have the library know it, with one face."""
    image.save(path, **options)  # type: ignore[arg-type]
    name = os.fsencode(path)
    library.photos.record_found([FileFacts(name, path.stat().st_size, path.stat().st_mtime_ns)])
    photo_id = library.photos.known_files(os.path.dirname(name))[name][0]  # noqa: PTH120
    kind = {".jpg": "JPEG", ".gif": "GIF", ".tif": "TIFF"}[path.suffix]
    exif = PhotoMetadata(None, "Camera", "35 mm, f/2.8", 47.612345, 9.4212)
    reading = PhotoReading(*image.size, kind, exif, b"", (face(1),))
    library.record_batch([PhotoOutcome(photo_id, reading)], PACK)
    return photo_id


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Pictures"
    made.mkdir()
    return made


@pytest.fixture
def ids(empty_library: Library, folder: Path) -> list[PhotoId]:
    empty_library.photos.add_folder(os.fsencode(folder))
    return [
        add(empty_library, folder / f"{i}.jpg", Image.new("RGB", SIZE, (25 * i, 90, 120)))
        for i in range(PHOTOS)
    ]


@pytest.fixture
def page(
    empty_library: Library, ids: list[PhotoId], app: QApplication, qtbot: QtBot
) -> Iterator[PhotoPage]:
    session, thumbnails = Session(empty_library), Thumbnails(empty_library)
    made = PhotoPage(session, thumbnails)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    yield made
    made.close_loading()
    assert session.close()
    thumbnails.close()


def key(page: PhotoPage, key: Qt.Key, modifiers: object = NONE) -> None:
    QTest.keyClick(page.canvas, key, modifiers)  # type: ignore[call-overload]


def is_sharp(page: PhotoPage) -> bool:
    return isinstance(page.canvas.picture, QImage)


def wheel(
    page: PhotoPage,
    angle: QPoint,
    pixels: QPoint,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    middle, none = QPointF(page.canvas.rect().center()), Qt.MouseButton.NoButton
    phase, inverted = Qt.ScrollPhase.NoScrollPhase, False
    event = QWheelEvent(middle, middle, pixels, angle, none, modifiers, phase, inverted)
    QApplication.sendEvent(page.canvas, event)


def hover(page: PhotoPage, x: int) -> None:
    QTest.mouseMove(page.canvas, QPoint(x, 300))


# next and previous ----------------------------------------------------------------------------


def test_a_picture_comes_at_the_size_at_which_it_is_seen(
    page: PhotoPage, ids: list[PhotoId], qtbot: QtBot
) -> None:
    page.show_photo(ids[0], ids)
    qtbot.waitUntil(lambda: is_sharp(page))
    picture, geometry = page.canvas.picture, page.canvas.geometry_
    assert isinstance(picture, QImage)
    assert picture.width() == pytest.approx(geometry.turned_rect()[2], abs=1)


def test_what_lies_in_the_direction_of_travel_is_kept_and_one_behind(
    page: PhotoPage, ids: list[PhotoId], qtbot: QtBot
) -> None:
    def kept() -> set[PhotoId]:
        return {i for i in ids if page.loader.picture(i) is not None}

    page.show_photo(ids[3], ids)
    assert page.steps.near() == [ids[4], ids[2]]
    qtbot.waitUntil(lambda: kept() == {ids[3], ids[4], ids[2]})
    page.step(-1)
    assert is_sharp(page)
    assert page.steps.near() == [ids[1], ids[3]]
    qtbot.waitUntil(lambda: kept() == {ids[2], ids[1], ids[3]})


def test_no_more_than_three_pictures_are_kept(
    page: PhotoPage, ids: list[PhotoId], qtbot: QtBot
) -> None:
    page.show_photo(ids[0], ids)
    for _ in ids[1:]:
        qtbot.waitUntil(lambda: is_sharp(page))
        page.step(1)
        assert sum(page.loader.picture(i) is not None for i in ids) <= 3


def test_another_size_of_the_window_fetches_another_picture(
    page: PhotoPage, ids: list[PhotoId], qtbot: QtBot
) -> None:
    page.show_photo(ids[0], ids)
    qtbot.waitUntil(lambda: is_sharp(page))
    page.resize(1000, 700)

    def fits() -> bool:
        picture, width = page.canvas.picture, page.canvas.geometry_.turned_rect()[2]
        return isinstance(picture, QImage) and abs(picture.width() - width) <= 1

    qtbot.waitUntil(fits)


def test_a_turned_photo_stays_turned_in_this_window(page: PhotoPage, ids: list[PhotoId]) -> None:
    page.show_photo(ids[0], ids)
    key(page, Qt.Key.Key_R)
    page.step(1)
    assert page.canvas.geometry_.turns == 0
    page.step(-1)
    assert page.canvas.geometry_.turns == 1


# closer ----------------------------------------------------------------------------------------


def test_every_pixel_is_shown_as_one_and_only_what_is_seen_is_fetched(
    page: PhotoPage, ids: list[PhotoId], qtbot: QtBot
) -> None:
    page.resize(700, 600)
    page.show_photo(ids[0], ids)
    qtbot.waitUntil(lambda: is_sharp(page))
    key(page, Qt.Key.Key_1)
    assert page.canvas.geometry_.scale == pytest.approx(1 / page.devicePixelRatioF())
    qtbot.waitUntil(lambda: page.canvas.part is not None)
    part, seen = page.canvas.part, page.canvas.geometry_.seen()
    assert part is not None
    assert part[0] <= seen[0]
    assert part[0] + part[2] >= seen[0] + seen[2]
    assert part[2] * part[3] < 1


def test_panning_beyond_a_part_fetches_the_next_and_fitting_drops_it(
    page: PhotoPage, ids: list[PhotoId], qtbot: QtBot
) -> None:
    page.resize(700, 600)
    page.show_photo(ids[0], ids)
    qtbot.waitUntil(lambda: is_sharp(page))
    key(page, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: page.canvas.part is not None)
    for _ in range(20):
        key(page, Qt.Key.Key_Right)
    assert page.current() == ids[0]
    assert page.canvas.geometry_.seen()[0] + page.canvas.geometry_.seen()[2] == pytest.approx(1)
    qtbot.waitUntil(lambda: (page.canvas.part or (0, 0, 0, 0))[0] > 0)
    key(page, Qt.Key.Key_0)
    qtbot.waitUntil(lambda: page.canvas.part is None)
    key(page, Qt.Key.Key_Right)
    assert page.current() == ids[1]


def test_page_keys_go_on_although_the_photo_is_zoomed(page: PhotoPage, ids: list[PhotoId]) -> None:
    page.show_photo(ids[0], ids)
    for _ in range(4):
        key(page, Qt.Key.Key_Plus)
    key(page, Qt.Key.Key_PageDown)
    assert page.current() == ids[1]


def test_a_wheel_zooms_and_fingers_pan_where_there_is_something_to_pan(
    page: PhotoPage, ids: list[PhotoId]
) -> None:
    page.show_photo(ids[0], ids)
    geometry = page.canvas.geometry_
    for _ in range(6):
        wheel(page, QPoint(0, 120), QPoint())
    scale, seen = geometry.scale, geometry.seen()
    assert scale > geometry.fit_scale * 3
    wheel(page, QPoint(0, -60), QPoint(0, -40))
    assert geometry.scale == scale
    assert geometry.seen()[1] > seen[1]
    wheel(page, QPoint(0, 120), QPoint(0, 40), Qt.KeyboardModifier.ControlModifier)
    assert geometry.scale > scale
    before = geometry.seen()[0]
    wheel(page, QPoint(0, -120), QPoint(), Qt.KeyboardModifier.ShiftModifier)
    assert geometry.seen()[0] > before


def test_pinching_zooms(page: PhotoPage, ids: list[PhotoId]) -> None:
    page.show_photo(ids[0], ids)
    before, here = page.canvas.geometry_.scale, QPointF(300, 300)
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        here,
        here,
        here,
        0.5,
        QPointF(),
    )
    QApplication.sendEvent(page.canvas, event)
    assert page.canvas.geometry_.scale == pytest.approx(1.5 * before)


# full screen and slide show --------------------------------------------------------------------


def full(page: PhotoPage) -> bool:
    return bool(page.window().isFullScreen())


def test_nothing_but_the_photo_fills_the_screen_until_the_mouse_moves(
    page: PhotoPage, ids: list[PhotoId], qtbot: QtBot
) -> None:
    page.show_photo(ids[1], ids)
    page.showing.full_screen.toggle()
    assert full(page)
    assert not page.bar.isVisible()
    assert not page.info.isVisible()
    assert not page.showing.next.isVisible()
    hover(page, 300)
    qtbot.waitUntil(page.bar.isVisible)
    assert page.showing.next.isVisible()
    page.showing.full_screen._timer.setInterval(1)
    hover(page, 310)
    qtbot.waitUntil(lambda: not page.bar.isVisible())
    key(page, Qt.Key.Key_Escape)
    assert not full(page)
    assert page.bar.isVisible()
    assert page.info.isVisible()


def test_a_page_that_is_left_gives_its_bar_back(page: PhotoPage, ids: list[PhotoId]) -> None:
    page.show_photo(ids[1], ids)
    page.showing.full_screen.toggle()
    page.hide()
    assert not page.showing.full_screen.active
    page.show()
    assert page.showing.full_screen.active
    page.showing.full_screen.toggle()


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch, page: PhotoPage) -> None:
    """A slide show whose seconds are no time."""
    page.showing.slides.interval_s = 0


def test_a_slide_show_goes_through_the_photos_and_ends_with_the_last(
    page: PhotoPage, ids: list[PhotoId], qtbot: QtBot, hurried: None
) -> None:
    seen: list[int] = []
    page.photo_shown.connect(seen.append)
    page.show_photo(ids[0], ids)
    key(page, Qt.Key.Key_S)
    assert full(page)
    assert not page.canvas.placed
    qtbot.waitUntil(lambda: not page.showing.slides.running)
    assert seen == ids
    assert not full(page)
    assert page.canvas.placed


def test_escape_ends_only_the_slide_show_and_space_lets_it_wait(
    page: PhotoPage, ids: list[PhotoId], qtbot: QtBot
) -> None:
    page.show_photo(ids[0], ids)
    page.showing.full_screen.toggle()
    qtbot.waitUntil(lambda: is_sharp(page))
    key(page, Qt.Key.Key_S)
    slides = page.showing.slides
    assert slides._timer.isActive()
    key(page, Qt.Key.Key_Space)
    assert slides.paused
    assert not slides._timer.isActive()
    key(page, Qt.Key.Key_Space)
    assert slides._timer.isActive()
    key(page, Qt.Key.Key_Escape)
    assert not slides.running
    assert full(page)


def test_only_the_pill_of_the_slide_show_is_there_while_it_runs(
    page: PhotoPage, folder: Path, qtbot: QtBot
) -> None:
    photo_id = several(page, folder, "a.gif")
    page.show_photo(photo_id, [photo_id])
    pills = page.showing.frames_pill.pill, page.showing.slides.pill
    qtbot.waitUntil(pills[0].isVisible)
    key(page, Qt.Key.Key_S)
    assert [pill.isVisible() for pill in pills] == [False, False]
    hover(page, 300)
    qtbot.waitUntil(lambda: [pill.isVisible() for pill in pills] == [False, True])
    key(page, Qt.Key.Key_Escape)
    assert [pill.isVisible() for pill in pills] == [True, False]


def test_the_interval_is_kept(page: PhotoPage, ids: list[PhotoId], qtbot: QtBot) -> None:
    page.show_photo(ids[0], ids)
    page.showing.slides.set_interval(10)
    qtbot.waitUntil(lambda: page.library.settings.get("slide_show_s") == 10)
    again = SlideShow(page._session, page.canvas)
    assert again.interval_s == 10


def test_a_photo_that_cannot_be_read_does_not_stop_the_show(
    page: PhotoPage, ids: list[PhotoId], qtbot: QtBot, hurried: None
) -> None:
    os.unlink(page.library.photos.paths([ids[1]])[ids[1]])  # noqa: PTH108
    page.show_photo(ids[0], ids)
    key(page, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: page.current() == ids[-1])


# several pictures in a file --------------------------------------------------------------------


def several(page: PhotoPage, folder: Path, name: str) -> PhotoId:
    images = [Image.new("RGB", (320, 240), (60 * i, 0, 0)) for i in range(4)]
    more = {"duration": 40} if name.endswith("gif") else {}
    options = {"save_all": True, "append_images": images[1:], **more}
    return add(page.library, folder / name, images[0], **options)


class Still(QProxyStyle):
    """A system that wants no motion."""

    def styleHint(self, hint: QStyle.StyleHint, *more: object) -> int:  # noqa: N802
        """Give no time to anything that moves."""
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, *more)  # type: ignore[arg-type]


def test_a_gif_plays_and_space_pauses_it(page: PhotoPage, folder: Path, qtbot: QtBot) -> None:
    photo_id = several(page, folder, "a.gif")
    page.show_photo(photo_id, [photo_id])
    frames, seen = page.pictures.frames, set[int]()
    frames.changed.connect(lambda: seen.add(frames.number))
    qtbot.waitUntil(lambda: seen >= {0, 1, 2, 3})
    assert page.showing.frames_pill.pill.isVisible()
    assert not page.canvas.placed
    key(page, Qt.Key.Key_Space)
    assert not frames.playing
    assert page.canvas.placed
    number = frames.number
    key(page, Qt.Key.Key_Period)
    qtbot.waitUntil(lambda: frames.number != number)
    page.hide()
    assert not frames.active


def test_pages_are_turned_by_keys(page: PhotoPage, folder: Path, qtbot: QtBot) -> None:
    photo_id = several(page, folder, "a.tif")
    page.show_photo(photo_id, [photo_id])
    frames = page.pictures.frames
    qtbot.waitUntil(lambda: frames.count == 4)
    assert not frames.playing
    key(page, Qt.Key.Key_Comma)
    qtbot.waitUntil(lambda: frames.number == 3)


def test_nothing_plays_by_itself_where_no_motion_is_wanted(
    page: PhotoPage, folder: Path, qtbot: QtBot
) -> None:
    still = Still()
    page.canvas.setStyle(still)
    photo_id = several(page, folder, "a.gif")
    page.show_photo(photo_id, [photo_id])
    frames = page.pictures.frames
    qtbot.waitUntil(lambda: frames.count == 4)
    assert not frames.playing
    key(page, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: frames.number == 2)
    frames.stop()
    page.canvas.setStyle(None)  # type: ignore[arg-type]


# other programs --------------------------------------------------------------------------------


def test_picture_and_file_are_copied(page: PhotoPage, ids: list[PhotoId], qtbot: QtBot) -> None:
    page.show_photo(ids[2], ids)
    key(page, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.photo_actions.note.isVisible)
    data = QGuiApplication.clipboard().mimeData()
    path = os.fsdecode(page.library.photos.paths([ids[2]])[ids[2]])
    assert data.urls() == [QUrl.fromLocalFile(path)]
    image = data.imageData()
    assert (image.width(), image.height()) == SIZE


def test_a_photo_is_dragged_out_as_a_file_to_be_copied(
    page: PhotoPage, ids: list[PhotoId], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dragged: list[tuple[list[QUrl], Qt.DropAction]] = []

    def note(drag: QDrag, action: Qt.DropAction) -> None:
        dragged.append((drag.mimeData().urls(), action))

    monkeypatch.setattr("faceorg.ui.views.photo.photo_menu.QDrag.exec", note)
    page.show_photo(ids[2], ids)
    start = QPoint(120, 200)
    QTest.mousePress(page.canvas, LEFT, NONE, start)
    QTest.mouseMove(page.canvas, start + QPoint(40, 0))
    path = os.fsdecode(page.library.photos.paths([ids[2]])[ids[2]])
    qtbot.waitUntil(lambda: dragged == [([QUrl.fromLocalFile(path)], Qt.DropAction.CopyAction)])
    QTest.mouseRelease(page.canvas, LEFT, NONE, start)


def test_a_zoomed_photo_is_panned_by_the_mouse(page: PhotoPage, ids: list[PhotoId]) -> None:
    page.show_photo(ids[2], ids)
    for _ in range(6):
        key(page, Qt.Key.Key_Plus)
    before = page.canvas.geometry_.seen()
    start = QPoint(500, 100)
    QTest.mousePress(page.canvas, LEFT, NONE, start)
    QTest.mouseMove(page.canvas, start - QPoint(80, 0))
    QTest.mouseRelease(page.canvas, LEFT, NONE, start - QPoint(80, 0))
    assert page.canvas.geometry_.seen()[0] > before[0]


def test_another_program_opens_the_file_itself(
    page: PhotoPage, ids: list[PhotoId], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []

    def note(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr("faceorg.ui.file_manager.QDesktopServices.openUrl", note)
    page.show_photo(ids[2], ids)
    key(page, Qt.Key.Key_O)
    assert [url.isLocalFile() for url in opened] == [True]
    os.unlink(page.library.photos.paths([ids[2]])[ids[2]])  # noqa: PTH108
    key(page, Qt.Key.Key_O)
    assert len(opened) == 1
    assert page.photo_actions.note.isVisible()


def test_the_menu_holds_all_of_it(page: PhotoPage, ids: list[PhotoId]) -> None:
    page.show_photo(ids[2], ids)
    menu = page.photo_actions.menu()
    words = [action.text().partition("\t")[0] for action in menu.actions() if action.text()]
    assert {
        *("Slide show", "Full screen", "Turn the view", "Copy", "Copy path"),
        *("Open in another program", "Show in file manager"),
    } <= set(words)
    menu.deleteLater()


# what is said of a photo -----------------------------------------------------------------------


def test_the_panel_says_all_that_is_known(page: PhotoPage, ids: list[PhotoId]) -> None:
    from faceorg.ui.widgets import Text

    page.show_photo(ids[0], ids)
    texts = {text.text() for text in page.info.findChildren(Text) if text.isVisibleTo(page)}
    assert {"Camera", "35 mm, f/2.8", "47.61 N, 9.42 E", "47.61234, 9.42120"} <= texts
    assert any("1,600 × 1,200 pixels, 1.9 MP" in t and "JPEG" in t for t in texts)


def test_the_panel_follows_a_corrected_date(
    page: PhotoPage, ids: list[PhotoId], qtbot: QtBot
) -> None:
    from faceorg.engine import edits
    from faceorg.ui.widgets import Text

    page.show_photo(ids[0], ids)
    before = page.library.photos.detail(ids[0])
    assert before is not None
    page._session.run_edit(lambda library: edits.shift_dates(library, [ids[0]], 86_400))
    after = before.taken_at.date() + timedelta(days=1)
    day = QLocale().toString(QDate(after.year, after.month, after.day), "d MMMM yyyy")
    qtbot.waitUntil(lambda: any(day in text.text() for text in page.info.findChildren(Text)))


def test_the_canvas_is_spoken_with_who_is_on_it(page: PhotoPage, ids: list[PhotoId]) -> None:
    page.show_photo(ids[0], ids)
    assert page.canvas.accessibleName() == "Photo 0.jpg, 1 unnamed face"


def test_a_long_name_makes_nothing_wider(page: PhotoPage, folder: Path) -> None:
    photo_id = add(page.library, folder / f"{'0123456789' * 12}.jpg", Image.new("RGB", SIZE))
    page.resize(640, 480)
    page.show_photo(photo_id, [photo_id])
    assert page.bar.minimumSizeHint().width() <= 640
    inside = page.info.findChild(QScrollArea)
    assert inside is not None
    assert inside.widget().minimumSizeHint().width() <= inside.width()


def test_a_narrow_bar_leaves_out_what_has_a_key(page: PhotoPage, ids: list[PhotoId]) -> None:
    page.show_photo(ids[0], ids)
    page.bar.setFixedWidth(420)
    QApplication.processEvents()
    assert not page.bar.zoom_in.isVisible()
    assert page.bar.more.isVisible()
    assert page.bar.favourite.isVisible()
    page.bar.more.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entries = {action.text().partition("\t")[0]: action for action in menu.actions()}
    assert {"Zoom in", "Zoom out", "Fit to the window", "Every pixel"} <= entries.keys()
    assert ("Draw a face" in entries) is not page.bar.draw.isVisible()
    before = page.canvas.geometry_.scale
    entries["Zoom in"].trigger()
    assert page.canvas.geometry_.scale > before
    menu.close()
    page.bar.setFixedWidth(1200)
    QApplication.processEvents()
    assert page.bar.zoom_in.isVisible()
