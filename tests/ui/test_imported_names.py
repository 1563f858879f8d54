"""Where a name was taken over from is told: in "why", beside the photo, in the history."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from faceorg.domain.importing import Origin
from faceorg.domain.review import Explanation
from faceorg.engine import edits
from faceorg.library.foreign.reading import Imported, imported
from faceorg.ui.models.face_marks import read_marks
from faceorg.ui.models.why import read_why
from faceorg.ui.session import Session
from faceorg.ui.texts.edit_sentences import edit_text
from faceorg.ui.texts.importing_text import imported_sentence, imported_text
from faceorg.ui.thumbnails import Thumbnails
from faceorg.ui.views.photo.face_rows import FaceRow
from faceorg.ui.widgets.labels import Text
from tests.helpers.importing import Album, tagged
from tests.helpers.readings import face

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from faceorg.domain.ids import FaceId, PhotoId
    from faceorg.library.library import Library

NOON = datetime.fromisoformat("2026-11-22T12:00:00+00:00")


@pytest.fixture
def album(empty_library: Library, tmp_path: Path) -> Album:
    return Album(empty_library, tmp_path / "photos")


@pytest.fixture
def photo_id(album: Album) -> PhotoId:
    """A photo with two faces; Anna was taken over."""
    made = album.add("a.jpg", face(0), face(1, looks=2), content=tagged(("Anna", 0)))
    album.take()
    return made


@pytest.fixture
def session(album: Album, app: QApplication) -> Iterator[Session]:
    made = Session(album.library)
    yield made
    assert made.close()


def explained(library: Library, face_id: FaceId) -> Explanation:
    (found,) = library.faces.by_id([face_id])
    return Explanation(face_id, found.person_id, "Anna")


def test_why(album: Album, photo_id: PhotoId) -> None:
    face_id = album.faces(photo_id)[0].face_id
    verdict = read_why(album.library, face_id, explained).verdict
    assert verdict.startswith("The name Anna was taken over from XMP in photos or beside them on ")
    edits.name_faces(album.library, [face_id], "Anna B")
    assert read_why(album.library, face_id, explained).verdict == "You said that this is Anna."


def test_beside_the_photo(album: Album, photo_id: PhotoId, session: Session, qtbot: QtBot) -> None:
    detail = album.library.photos.detail(photo_id)
    assert detail is not None
    anna, other = read_marks(album.library, album.library.people.all(), detail)
    assert anna.source.startswith("From XMP, ")
    assert other.source == ""
    thumbnails = Thumbnails(album.library)
    row = FaceRow(anna, session, thumbnails)
    qtbot.addWidget(row)
    assert anna.source in row.accessibleName()
    assert anna.source in [text.text() for text in row.findChildren(Text)]
    thumbnails.close()


def test_when_is_that_of_the_import_that_stands(album: Album, photo_id: PhotoId) -> None:
    library = album.library
    face_id = album.faces(photo_id)[0].face_id
    first = imported(library, [face_id])[face_id].at
    assert first is not None
    sql = "UPDATE journal SET at = '2020-01-02T03:04:05+00:00' WHERE verb = 'import'"
    library.database.run(sql)
    edits.undo(library)
    assert imported(library, [face_id]) == {}
    edits.redo(library)
    found = imported(library, [face_id])[face_id]
    assert found.at == datetime.fromisoformat("2020-01-02T03:04:05+00:00")
    library.database.run("DELETE FROM journal")
    assert imported(library, [face_id]) == {face_id: Imported(Origin.XMP, None)}


def test_words() -> None:
    digikam = Imported(Origin.DIGIKAM, NOON)
    assert imported_text(digikam) == "From digiKam, 22 November 2026"
    assert imported_text(Imported(Origin.PICASA)) == "From Picasa"
    assert imported_sentence("Anna", digikam) == (
        "The name Anna was taken over from digiKam on 22 November 2026."
    )
    assert imported_sentence("Anna", Imported(Origin.IMMICH)) == (
        "The name Anna was taken over from Immich."
    )


def test_the_history_tells_the_source() -> None:
    summary = {"faces": 43, "people": 2, "origins": ["digikam", "xmp", "of a newer version"]}
    assert edit_text("import", summary) == (
        "Took over the names of 43 faces from digiKam and XMP, 2 people"
    )
    assert edit_text("import", {"faces": 1, "people": 1}) == (
        "Took over the name of 1 face, 1 person"
    )
