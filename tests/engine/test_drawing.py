"""Drawing a face that the detector missed: what is stored, and what is refused."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image

from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.domain.faces import Decision, FaceSource, FaceState
from faceorg.domain.geometry import Box
from faceorg.engine import edits
from faceorg.engine.drawing import draw_face, inside_photo
from tests.helpers.pictures import orientation_exif
from tests.helpers.readings import PACK, add_files, face, person, read_again, slot

if TYPE_CHECKING:
    from pathlib import Path

    from faceorg.domain.faces import Face, FaceReading
    from faceorg.domain.ids import PhotoId
    from faceorg.library.library import Library
    from faceorg.vision.decoding.picture import Picture

FREE = Box(0.6, 0.6, 0.2, 0.2)


@dataclass
class Reader:
    """Sees `looks` in every box, and nothing where it is None."""

    looks: int | None = 1
    pack_id: str = PACK
    seen: list[tuple[int, int, Box]] = field(default_factory=list)

    def __call__(self, library: Library) -> Reader:
        return self

    def read_at(self, picture: Picture, box: Box) -> FaceReading | None:
        self.seen.append((picture.width, picture.height, box))
        return None if self.looks is None else face(box, looks=self.looks, shot=99)

    def portrait_at(self, picture: Picture, box: Box) -> bytes:
        return b"portrait"


@pytest.fixture
def photo(library: Library, tmp_path: Path) -> PhotoId:
    """A photo on the disk, 400 x 300, with one face that was found."""
    path = tmp_path / "a photo.jpg"
    Image.new("RGB", (400, 300), "#888").save(path)
    photo_id = add_files(library, [os.fsencode(path)])[0]
    read_again(library, photo_id, face(0, looks=7))
    return photo_id


def only_new(library: Library, photo_id: PhotoId) -> Face:
    (made,) = [f for f in library.faces.of_photo(photo_id) if f.source is FaceSource.DRAWN]
    return made


def vectors(library: Library, made: Face) -> int:
    return int(
        library.database.value("SELECT count(*) FROM vectors WHERE face_id = ?", (made.face_id,))
    )


def test_a_drawn_face_is_embedded_like_any_other(library: Library, photo: PhotoId) -> None:
    changes = draw_face(library, photo, FREE, open_reader=Reader())
    made = only_new(library, photo)
    assert made.box == FREE
    assert made.state is FaceState.UNASSIGNED
    assert made.face_id in changes.face_ids
    assert vectors(library, made) == 1
    assert library.thumbnails.face(made.face_id) == b"portrait"


def test_it_can_be_named_at_once_in_one_step(library: Library, photo: PhotoId) -> None:
    draw_face(library, photo, FREE, name="Anna", open_reader=Reader())
    made = only_new(library, photo)
    assert made.person_id == person(library, "Anna")
    edits.undo(library)
    assert library.people.all() == []
    assert library.faces.by_id([made.face_id]) == []
    edits.redo(library)
    assert only_new(library, photo) == made


def test_a_back_of_a_head_is_named_and_never_matched(library: Library, photo: PhotoId) -> None:
    draw_face(library, photo, FREE, name="Anna", open_reader=Reader(looks=None))
    made = only_new(library, photo)
    assert made.person_id == person(library, "Anna")
    assert vectors(library, made) == 0
    assert made.face_id not in library.faces.table(PACK).face_ids
    assert library.thumbnails.face(made.face_id) == b"portrait"


def test_the_models_see_the_oriented_photo(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "turned.jpg"
    Image.new("RGB", (400, 300), "#888").save(path, exif=orientation_exif(6))
    photo_id = add_files(library, [os.fsencode(path)])[0]
    reader = Reader()
    draw_face(library, photo_id, FREE, open_reader=reader)
    assert reader.seen == [(300, 400, FREE)]


def test_what_lies_beyond_the_photo_is_cut_off(library: Library, photo: PhotoId) -> None:
    draw_face(library, photo, Box(0.9, -0.2, 0.5, 0.5), open_reader=Reader())
    box = only_new(library, photo).box
    assert np.allclose((box.x, box.y, box.w, box.h), (0.9, 0, 0.1, 0.3))
    assert inside_photo(Box(1.2, 0.2, 0.5, 0.5)).w == 0


@pytest.mark.parametrize("box", [Box(0.6, 0.6, 0.015, 0.2), Box(1.5, 0.2, 0.3, 0.3)])
def test_a_box_of_a_few_pixels_is_refused(library: Library, photo: PhotoId, box: Box) -> None:
    reader = Reader()
    with pytest.raises(EditRefusedError) as refused:
        draw_face(library, photo, box, open_reader=reader)
    assert refused.value.code is RefusalCode.BOX_TOO_SMALL
    assert reader.seen == []
    assert len(library.faces.of_photo(photo)) == 1


def test_a_box_over_a_known_face_names_that_face(library: Library, photo: PhotoId) -> None:
    reader = Reader()
    draw_face(library, photo, slot(0, 0.02), name="Anna", open_reader=reader)
    (known,) = library.faces.of_photo(photo)
    assert known.person_id == person(library, "Anna")
    assert known.source is FaceSource.DETECTED
    assert reader.seen == []


def test_a_second_box_without_a_name_is_refused(library: Library, photo: PhotoId) -> None:
    with pytest.raises(EditRefusedError) as refused:
        draw_face(library, photo, slot(0, 0.02), open_reader=Reader())
    assert refused.value.code is RefusalCode.FACE_ALREADY_THERE


@pytest.mark.parametrize("put_aside", [edits.ignore_faces, edits.mark_not_a_face])
def test_a_box_over_what_was_put_aside_brings_it_back(
    library: Library, photo: PhotoId, put_aside: object
) -> None:
    (known,) = library.faces.of_photo(photo)
    put_aside(library, [known.face_id])  # type: ignore[operator]
    draw_face(library, photo, known.box, open_reader=Reader())
    assert library.faces.by_id([known.face_id])[0].decision is None
    edits.mark_not_a_face(library, [known.face_id])
    draw_face(library, photo, known.box, name="Anna", open_reader=Reader())
    assert library.faces.by_id([known.face_id])[0].decision is Decision.CONFIRMED


@pytest.mark.parametrize("how", ["gone", "damaged", "unknown"])
def test_a_photo_that_cannot_be_read_is_refused(
    library: Library, photo: PhotoId, tmp_path: Path, how: str
) -> None:
    path = tmp_path / "a photo.jpg"
    if how == "gone":
        path.unlink()
    elif how == "damaged":
        path.write_bytes(b"not a photo")
    wanted = photo if how != "unknown" else photo + 99
    with pytest.raises(EditRefusedError) as refused:
        draw_face(library, wanted, FREE, open_reader=Reader())  # type: ignore[arg-type]
    assert refused.value.code is RefusalCode.PHOTO_UNREADABLE
    assert refused.value.subject == ("a photo.jpg" if how != "unknown" else str(wanted))


def test_a_near_name_is_refused_and_nothing_is_drawn(library: Library, photo: PhotoId) -> None:
    draw_face(library, photo, FREE, name="Manuel", open_reader=Reader())
    with pytest.raises(EditRefusedError) as refused:
        draw_face(library, photo, slot(2), name="manuel", open_reader=Reader())
    assert refused.value.code is RefusalCode.NAME_NEARLY_TAKEN
    assert len(library.faces.of_photo(photo)) == 2


def test_the_models_are_loaded_once(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    from faceorg.engine.drawing import _Readers
    from faceorg.vision import reader

    loaded: list[str] = []

    class Loaded:
        def __init__(self, pack: object) -> None:
            self.pack_id = pack.pack_id  # type: ignore[attr-defined]
            loaded.append(self.pack_id)

    monkeypatch.setattr(reader, "FaceReader", Loaded)
    readers = _Readers()
    first = readers.of_library(library)
    assert readers.of_library(library) is first
    assert len(loaded) == 1
    library.settings.set("pack", "dlib")
    assert readers.of_library(library).pack_id == "dlib"
    assert loaded[1:] == ["dlib"]
