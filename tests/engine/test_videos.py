"""Videos through the whole of indexing, with the real models: who is in them, and what is kept."""

from __future__ import annotations

import io
import os
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image

from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.domain.geometry import Box
from faceorg.domain.photos import PhotoState
from faceorg.engine.drawing import draw_face, face_at
from faceorg.engine.indexing.index import index_folders
from faceorg.engine.indexing.reading import open_reader
from faceorg.engine.indexing.videos import set_looks_into_videos
from faceorg.engine.jobs import CancelToken
from faceorg.engine.sharing.export import export
from faceorg.engine.sharing.wishes import Faces, NotShared, Shared, Wish
from faceorg.library.library import Library
from faceorg.vision.packs import default_pack
from faceorg.vision.stills import one_of_each
from tests.helpers.readers import FakeReader, write_photos
from tests.helpers.readings import add_photo, face, read_again
from tests.helpers.videos import RATE, made_at, write_video
from tests.test_end_to_end import DATA

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from faceorg.domain.ids import PhotoId

MADE = datetime(2020, 5, 17, 12, 30, tzinfo=UTC)
WIDTH, HEIGHT = 640, 480


def framed(name: str, shift: int = 0) -> np.ndarray:
    """Return a photo in the size of a video, moved sideways."""
    image = Image.open(DATA / name).convert("RGB")
    image.thumbnail((WIDTH, HEIGHT))
    frame = Image.new("RGB", (WIDTH, HEIGHT), (90, 90, 90))
    frame.paste(image, ((WIDTH - image.width) // 2 + shift, (HEIGHT - image.height) // 2))
    return np.asarray(frame)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A library of one video: somebody, somebody else, the first one again elsewhere."""
    folder = tmp_path_factory.mktemp("videos")
    parts = [framed("obama_1.jpg"), framed("biden_1.jpg"), framed("obama_1.jpg", 60)]
    frames = (part for part in parts for _ in range(2 * RATE))
    video = write_video(folder / "party.mp4", frames)
    made_at(video, int((MADE - datetime(1904, 1, 1, tzinfo=UTC)).total_seconds()))
    (folder / "broken.mov").write_bytes(video.read_bytes()[:900])
    with closing(Library(tmp_path_factory.mktemp("library"))) as opened:
        for _ in index_folders(opened, [os.fsencode(folder)], CancelToken(), group=False):
            pass
        yield opened


@pytest.fixture
def video(library: Library) -> PhotoId:
    (tile,) = library.photos.tiles()
    return tile.photo_id


def test_a_video_is_a_photo_with_a_duration(library: Library, video: PhotoId) -> None:
    (tile,) = library.photos.tiles()
    detail = library.photos.detail(video)
    assert detail is not None
    assert tile.duration_s == detail.duration_s == pytest.approx(6.0, abs=0.2)
    assert (detail.width, detail.height, detail.format) == (WIDTH, HEIGHT, "MP4")
    assert detail.taken_at == MADE.astimezone().replace(tzinfo=None)
    assert detail.dated
    assert len(detail.moments) == 3


def test_everybody_is_in_a_video_once_at_a_moment_of_its_own(
    library: Library, video: PhotoId
) -> None:
    faces = library.faces.of_photo(video)
    assert len(faces) == 2
    assert len({found.moment_s for found in faces}) == 2
    detail = library.photos.detail(video)
    assert detail is not None
    assert {found.moment_s for found in faces} <= set(detail.moments)


def test_the_thumbnail_is_a_still_with_a_face(library: Library, video: PhotoId) -> None:
    detail = library.photos.detail(video)
    assert detail is not None
    assert detail.moments[0] in {found.moment_s for found in library.faces.of_photo(video)}
    jpeg = library.thumbnails.photo(video)
    assert jpeg is not None
    assert Image.open(io.BytesIO(jpeg)).size == (480, 360)


def test_a_broken_video_is_a_problem(library: Library) -> None:
    assert library.photos.count(PhotoState.PROBLEM) == 1


def test_another_reading_of_its_faces_looks_at_their_moments(
    library: Library, video: PhotoId
) -> None:
    pack = default_pack()
    path = library.photos.paths([video])[video]
    table = library.faces.table(pack.pack_id)
    reader = open_reader(pack)
    try:
        for found in library.faces.of_photo(video):
            raw = library.database.value(
                "SELECT landmarks FROM faces WHERE id = ?", (found.face_id,)
            )
            marks = np.frombuffer(raw, "<f4").reshape(1, 5, 2)
            again = reader.embed(path, marks, found.moment_s)[0]
            row = int(np.flatnonzero(table.face_ids == found.face_id)[0])
            assert float(np.asarray(table.vectors[row], np.float32) @ again) > 0.999
    finally:
        reader.close()


def test_faces_in_videos_are_not_covered_but_videos_are_copied(
    library: Library, video: PhotoId, tmp_path: Path
) -> None:
    wish = Wish((video,), os.fsencode(tmp_path / "covered"), faces=Faces.COVER)
    covered, copied = Shared(), Shared()
    for _ in export(library, wish, CancelToken(), covered):
        pass
    assert [left.reason for left in covered.left_out] == [NotShared.VIDEO]
    assert not list((tmp_path / "covered").iterdir())
    for _ in export(library, Wish((video,), os.fsencode(tmp_path)), CancelToken(), copied):
        pass
    original = library.photos.paths([video])[video]
    with open(original, "rb") as file:  # noqa: PTH123 - bytes
        assert (tmp_path / "party.mp4").read_bytes() == file.read()


def test_videos_are_copied_whole_or_not_at_all(
    library: Library, video: PhotoId, tmp_path: Path
) -> None:
    for bare, size in ((False, 200), (True, None)):
        found, folder = Shared(), tmp_path / f"bare {bare}"
        wish = Wish((video,), os.fsencode(folder), max_side=size, metadata=not bare)
        for _ in export(library, wish, CancelToken(), found):
            pass
        assert [left.reason for left in found.left_out] == [NotShared.VIDEO_TELLS] * bare
        assert [path.name for path in folder.iterdir()] == ["party.mp4"] * (not bare)
        assert not found.stills


def test_a_face_is_drawn_on_one_moment(library: Library, video: PhotoId) -> None:
    first, second = sorted(library.faces.of_photo(video), key=lambda f: f.moment_s or 0)
    assert face_at(library, video, first.box, first.moment_s) == first
    assert face_at(library, video, first.box, second.moment_s) != first
    with pytest.raises(EditRefusedError) as refused:
        draw_face(library, video, first.box, moment_s=first.moment_s)
    assert refused.value.code is RefusalCode.FACE_ALREADY_THERE
    draw_face(library, video, Box(0.02, 0.02, 0.1, 0.1), moment_s=second.moment_s)
    moments = [f.moment_s for f in library.faces.of_photo(video)]
    assert sorted(moments) == sorted([first.moment_s, second.moment_s, second.moment_s])


def test_at_the_same_place_at_another_moment_is_another_face(tmp_path: Path) -> None:
    early = replace(face(0, looks=1), moment_s=1.0)
    late = replace(face(0, looks=2), moment_s=5.0)
    with closing(Library(tmp_path)) as fresh:
        photo_id, _ = add_photo(fresh, b"a.mp4", early, late)
        assert len(fresh.faces.of_photo(photo_id)) == 2
        (kept,) = (f.face_id for f in fresh.faces.of_photo(photo_id) if f.moment_s == 5.0)
        read_again(fresh, photo_id, replace(face(0, looks=2), moment_s=5.0))
        assert [f.face_id for f in fresh.faces.of_photo(photo_id)] == [kept]


def test_of_a_person_the_best_face_is_kept_and_two_at_once_are_two_people() -> None:
    def seen(looks: int, shot: int, moment: float, quality: float) -> object:
        return replace(face(0, looks=looks, shot=shot), moment_s=moment, quality=quality)

    faces = [seen(1, 1, 1.0, 0.4), seen(1, 2, 2.0, 0.6), seen(2, 1, 2.0, 0.5)]
    kept = one_of_each(faces, 0.5)  # type: ignore[arg-type]
    assert sorted(f.quality for f in kept) == [0.5, 0.6]
    twins = [seen(1, 1, 1.0, 0.4), seen(1, 2, 1.0, 0.6)]
    assert len(one_of_each(twins, 0.5)) == 2  # type: ignore[arg-type]


def test_new_videos_are_left_alone_where_somebody_wants_none(tmp_path: Path) -> None:
    folder = write_photos(tmp_path / "photos", {"a.jpg": "1", "b.mp4": "2"})

    def known() -> list[str]:
        for _ in index_folders(opened, [os.fsencode(folder)], CancelToken(), FakeReader()):
            pass
        paths = opened.photos.paths([tile.photo_id for tile in opened.photos.tiles()])
        return sorted(os.fsdecode(path)[-5:] for path in paths.values())

    with closing(Library(tmp_path / "library")) as opened:
        set_looks_into_videos(opened, wanted=False)
        assert known() == ["a.jpg"]
        set_looks_into_videos(opened, wanted=True)
        assert known() == ["a.jpg", "b.mp4"]
        set_looks_into_videos(opened, wanted=False)
        assert known() == ["a.jpg", "b.mp4"]  # what is known stays
