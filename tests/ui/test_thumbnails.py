"""Pictures come later, in the GUI thread, and never stale."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QPixmap

from faceorg.domain.changes import Changes
from faceorg.domain.ids import FaceId, PhotoId
from faceorg.ui import thumbnails as module
from faceorg.ui.pixmap_cache import PixmapCache
from faceorg.ui.thumbnails import Thumbnails, _Wishes, decoded, pixmap

if TYPE_CHECKING:
    import pytest
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from faceorg.library.library import Library


def test_a_face_is_there_after_it_was_announced(thumbnails: Thumbnails, qtbot: QtBot) -> None:
    with qtbot.waitSignal(thumbnails.face_ready) as heard:
        assert thumbnails.face(FaceId(1)) is None
    assert heard.args == [1]
    picture = thumbnails.face(FaceId(1))
    assert picture is not None
    assert picture.width() == 192


def test_before_the_decoder_is_loaded_qt_decodes_in_the_gui_thread(
    thumbnails: Thumbnails, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted: list[threading.Thread] = []
    by_qt = module._by_qt

    def noted(jpeg: bytes) -> QPixmap:
        wanted.append(threading.current_thread())
        return by_qt(jpeg)

    monkeypatch.setattr(module, "_by_qt", noted)
    module.defer_decoder()
    try:
        with qtbot.waitSignal(thumbnails.face_ready):
            thumbnails.face(FaceId(1))
    finally:
        module.load_decoder()
    picture = thumbnails.face(FaceId(1))
    assert picture is not None
    assert picture.width() == 192
    assert wanted == [threading.main_thread()]
    with qtbot.waitSignal(thumbnails.face_ready):
        thumbnails.face(FaceId(2))
    assert len(wanted) == 1


def test_a_photo_too(thumbnails: Thumbnails, qtbot: QtBot) -> None:
    with qtbot.waitSignal(thumbnails.photo_ready):
        assert thumbnails.photo(PhotoId(1)) is None
    assert thumbnails.photo(PhotoId(1)) is not None


def test_what_has_no_picture_is_asked_for_once(thumbnails: Thumbnails, qtbot: QtBot) -> None:
    with qtbot.waitSignal(thumbnails.face_ready):
        thumbnails.face(FaceId(999))
    with qtbot.assertNotEmitted(thumbnails.face_ready, wait=100):
        assert thumbnails.face(FaceId(999)) is None


def test_a_job_that_read_a_face_anew_makes_it_load_again(
    thumbnails: Thumbnails, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(thumbnails.face_ready):
        thumbnails.face(FaceId(1))
    thumbnails.on_changed(Changes(face_ids=frozenset({FaceId(1)})))
    with qtbot.waitSignal(thumbnails.face_ready):
        assert thumbnails.face(FaceId(1)) is None


def test_a_result_from_before_a_change_is_dropped(thumbnails: Thumbnails, qtbot: QtBot) -> None:
    with qtbot.waitSignal(thumbnails.face_ready):
        thumbnails.face(FaceId(1))
        thumbnails.forget(face_ids=[FaceId(1)])
    with qtbot.waitSignal(thumbnails.face_ready):
        thumbnails.face(FaceId(1))
    assert thumbnails.face(FaceId(1)) is not None


def test_many_wishes_are_all_met(thumbnails: Thumbnails, qtbot: QtBot) -> None:
    ids = [FaceId(i) for i in range(1, 51)]
    for face_id in ids:
        thumbnails.face(face_id)
    qtbot.waitUntil(lambda: all(thumbnails.face(i) is not None for i in ids))


def test_nothing_is_loaded_after_close(library: Library, app: QApplication, qtbot: QtBot) -> None:
    closed = Thumbnails(library)
    closed.close()
    with qtbot.assertNotEmitted(closed.face_ready, wait=50):
        assert closed.face(FaceId(1)) is None


def test_the_cache_is_bounded_in_bytes(qapp: QApplication) -> None:
    cache: PixmapCache[int] = PixmapCache(3 * 10 * 10 * 4)
    for i in range(5):
        cache.put(i, QPixmap(10, 10))
        cache.get(0)
    kept = [i for i in range(5) if cache.get(i) is not None]
    assert kept == [0, 3, 4]


def test_nothing_but_jpeg_is_read(qapp: QApplication) -> None:
    """Readers that guess can lock up with the GUI thread, so none but JPEG's may look."""
    picture = QImage(20, 10, QImage.Format.Format_RGB32)
    picture.fill(0xFF336699)
    files = {}
    for kind in ("JPEG", "PNG"):
        data, buffer = QByteArray(), QBuffer()
        buffer.setBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        picture.save(buffer, kind)
        files[kind] = bytes(data.data())
        buffer.close()
    found = decoded(files["JPEG"])
    assert found is not None
    assert found.shape == (10, 20, 4)
    assert module._by_qt(files["JPEG"]).toImage() == pixmap(found).toImage()
    assert module._by_qt(files["PNG"]).isNull()
    assert decoded(files["PNG"]) is None
    assert decoded(b"<svg xmlns='http://www.w3.org/2000/svg'/>") is None
    assert decoded(b"") is None
    assert np.abs(found[5, 10, :3].astype(int) - (0x99, 0x66, 0x33)).max() <= 2
    colour = pixmap(found).toImage().pixelColor(10, 5)
    assert (colour.blue(), colour.green(), colour.red()) == tuple(found[5, 10, :3])


def test_what_may_be_seen_next_is_there_when_it_is_wanted(
    thumbnails: Thumbnails, qtbot: QtBot
) -> None:
    ready: list[int] = []
    thumbnails.face_ready.connect(ready.append)
    thumbnails.prefetch("face", range(1, 31))
    qtbot.waitUntil(lambda: sorted(ready) == list(range(1, 31)))
    assert all(thumbnails.face(FaceId(i)) is not None for i in range(1, 31))


def test_what_is_seen_comes_before_what_may_be() -> None:
    wishes = _Wishes()
    wishes.look_ahead("photo", [("photo", i) for i in range(9)])
    wishes.add(("face", 1))
    wishes.add(("photo", 20))
    assert wishes.take(8) == [("photo", 20)]
    assert wishes.take(8) == [("face", 1)]
    assert wishes.take(3) == [("photo", 0), ("photo", 1), ("photo", 2)]
    wishes.look_ahead("photo", [("photo", 7)])
    assert wishes.take(3) == [("photo", 7)]
    assert wishes.take(3) == []


def test_pictures_are_read_some_at_a_time(
    library: Library, app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    real = library.thumbnails.some_faces
    monkeypatch.setattr(
        library.thumbnails, "some_faces", lambda ids: asked.append(len(ids)) or real(ids)
    )
    wishes = _Wishes()
    monkeypatch.setattr(wishes, "missing_loaders", lambda _most: 0)
    made = Thumbnails(library)
    made._wishes = wishes
    for number in range(1, 41):
        made.face(FaceId(number))
    made._load()
    assert asked == [8] * 5
    made.close()
