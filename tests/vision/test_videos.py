"""Videos as stills: which moments are chosen and found again, and what hostile files do."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import numpy as np
import pytest

from faceorg.domain.errors import PhotoProblemError, ProblemCode
from faceorg.domain.safety import DecodingLimits
from faceorg.metadata.exif import read_metadata
from faceorg.vision.decoding import videos
from faceorg.vision.decoding.decoders import Decoders
from faceorg.vision.decoding.picture import STILLS, STILLS_MAX, Look
from faceorg.vision.decoding.suffixes import VIDEO_SUFFIXES
from faceorg.vision.decoding.videos import wanted_moments
from tests.helpers.videos import (
    CODECS,
    SIZE,
    made_at,
    scene,
    scenes,
    turned_by_metadata,
    write_video,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from faceorg.vision.decoding.picture import Picture

SIDE = max(SIZE)


@pytest.fixture(scope="module")
def decoders() -> Iterator[Decoders]:
    with Decoders(1, DecodingLimits(seconds=20)) as made:
        yield made


def stills_of(decoders: Decoders, path: Path, side: int = SIDE) -> Picture:
    return decoders.decode(os.fsencode(path), side, None, STILLS)


def scene_of(pixels: np.ndarray, most: int = 10) -> int:
    """Return the number of the scene that a still is like."""
    return min(range(1, most), key=lambda n: float(np.abs(pixels.astype(int) - scene(n)).mean()))


def problem_of(decoders: Decoders, path: Path) -> ProblemCode:
    with pytest.raises(PhotoProblemError) as caught:
        stills_of(decoders, path)
    return caught.value.code


def outcome_of(decoders: Decoders, path: Path) -> ProblemCode | None:
    """Return the problem of a video, or None where there are stills of it."""
    try:
        picture = stills_of(decoders, path)
    except PhotoProblemError as problem:
        return problem.code
    return None if picture.stills() else ProblemCode.EMPTY


def test_every_kind_of_video_is_read(decoders: Decoders, tmp_path: Path) -> None:
    assert set(CODECS) == VIDEO_SUFFIXES
    for suffix in sorted(CODECS):
        path = scenes(tmp_path / f"video{suffix}", 1, 2)
        picture = stills_of(decoders, path)
        assert (picture.width, picture.height) == SIZE, suffix
        assert picture.duration_s == pytest.approx(4.0, abs=0.5), suffix
        assert [scene_of(one.pixels) for one in picture.stills()] == [1, 2], suffix


def test_each_scene_gives_one_still_and_darkness_none(decoders: Decoders, tmp_path: Path) -> None:
    picture = stills_of(decoders, scenes(tmp_path / "a.mp4", 1, 0, 2, 3, 1))
    assert sorted(scene_of(one.pixels) for one in picture.stills()) == [1, 2, 3]
    assert list(picture.moments) == sorted(picture.moments)
    assert len(picture.stills()) == len(picture.moments) == 3


def test_a_video_of_nothing_but_darkness_still_shows_something(
    decoders: Decoders, tmp_path: Path
) -> None:
    picture = stills_of(decoders, scenes(tmp_path / "a.mp4", 0, 0))
    assert len(picture.moments) == 1
    assert picture.pixels.max() < 20


def test_a_moment_is_found_again_exactly(decoders: Decoders, tmp_path: Path) -> None:
    frames = (np.roll(scene(4), 3 * i, axis=1) for i in range(150))
    path = write_video(tmp_path / "a.mp4", frames)
    whole = stills_of(decoders, path)
    for one in whole.stills():
        again = decoders.decode(os.fsencode(path), SIDE, None, Look(moment_s=one.moments[0]))
        assert again.moments == one.moments
        np.testing.assert_array_equal(again.pixels, one.pixels)


def test_of_shaken_frames_the_sharp_one_is_taken(decoders: Decoders, tmp_path: Path) -> None:
    import cv2

    sharp = scene(5)
    blurred = np.asarray(cv2.GaussianBlur(sharp, (0, 0), 6), np.uint8)
    at = 13 + videos.TRY_EVERY  # frame 13 is the first one behind the middle of a second
    frames = [sharp if i == at else blurred for i in range(25)]
    picture = stills_of(decoders, write_video(tmp_path / "a.avi", frames))
    assert picture.moments == (at / 25,)


def test_a_part_of_a_moment_is_cut_out(decoders: Decoders, tmp_path: Path) -> None:
    path = os.fsencode(scenes(tmp_path / "a.mp4", 1, 2))
    look = Look(part=(0.5, 0.0, 0.5, 0.5), moment_s=3.0)
    picture = decoders.decode(path, SIDE, None, look)
    assert picture.pixels.shape == (SIZE[1] // 2, SIZE[0] // 2, 3)
    wanted = scene(2)[: SIZE[1] // 2, SIZE[0] // 2 :].astype(int)
    assert np.abs(picture.pixels - wanted).mean() < 20


def test_a_video_that_was_filmed_upright_stands_upright(decoders: Decoders, tmp_path: Path) -> None:
    path = turned_by_metadata(scenes(tmp_path / "a.mp4", 1))
    picture = stills_of(decoders, path)
    assert (picture.width, picture.height) == SIZE[::-1]
    one = picture.stills()[0].pixels
    assert one.shape[:2] == (SIZE[0], SIZE[1])
    assert np.abs(one.astype(int) - np.rot90(scene(1), -1)).mean() < 20


def test_stills_are_no_larger_than_wanted(decoders: Decoders, tmp_path: Path) -> None:
    picture = stills_of(decoders, scenes(tmp_path / "a.mp4", 1, 2), side=48)
    assert [one.pixels.shape for one in picture.stills()] == [(32, 48, 3)] * 2
    assert (picture.width, picture.height) == SIZE


def test_the_time_that_a_video_tells_is_that_on_the_wall(
    decoders: Decoders, tmp_path: Path
) -> None:
    made = datetime(2019, 7, 4, 10, 20, 30, tzinfo=UTC)
    since_1904 = int((made - datetime(1904, 1, 1, tzinfo=UTC)).total_seconds())
    told = stills_of(decoders, made_at(scenes(tmp_path / "a.mp4", 1), since_1904))
    assert read_metadata(told.exif).taken_at == made.astimezone().replace(tzinfo=None)


@pytest.mark.parametrize("seconds", [0, 100, 0xFFFFFFFF])
def test_a_clock_that_was_never_set_tells_nothing(
    decoders: Decoders, tmp_path: Path, seconds: int
) -> None:
    told = stills_of(decoders, made_at(scenes(tmp_path / "a.mp4", 1), seconds))
    assert read_metadata(told.exif).taken_at is None


@pytest.mark.parametrize(
    ("duration", "number"), [(0.0, 1), (0.4, 1), (3.0, 3), (60.0, 8), (125.0, 10), (9e5, 16)]
)
def test_longer_videos_are_looked_at_more_often_up_to_a_limit(duration: float, number: int) -> None:
    moments = wanted_moments(duration)
    assert len(moments) == number <= STILLS_MAX
    assert all(0 <= moment <= duration for moment in moments)


def test_a_video_that_was_cut_off_says_so(decoders: Decoders, tmp_path: Path) -> None:
    path = scenes(tmp_path / "a.mp4", 1, 2)
    path.write_bytes(path.read_bytes()[:-400])
    assert problem_of(decoders, path) is ProblemCode.TRUNCATED


def test_of_a_cut_video_whose_beginning_can_be_read_that_is_shown(
    decoders: Decoders, tmp_path: Path
) -> None:
    path = scenes(tmp_path / "a.avi", 1, 2)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 3])
    assert scene_of(stills_of(decoders, path).stills()[0].pixels) == 1


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", ProblemCode.EMPTY),
        (b"no video at all", ProblemCode.UNSUPPORTED),
        (b"#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9\nb.mp4\n", ProblemCode.UNSUPPORTED),
        (b"ffconcat version 1.0\nfile b.mp4\n", ProblemCode.UNSUPPORTED),
        (b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom", ProblemCode.TRUNCATED),
        (b"\x1a\x45\xdf\xa3" + b"\xff" * 500, ProblemCode.DAMAGED),
        (b"\0\0\x01\xba" + bytes(5000), ProblemCode.DAMAGED),
    ],
)
def test_what_is_no_video_is_told_and_reads_no_other_file(
    decoders: Decoders, tmp_path: Path, content: bytes, code: ProblemCode
) -> None:
    scenes(tmp_path / "b.mp4", 1)
    path = tmp_path / "a.mp4"
    path.write_bytes(content)
    assert problem_of(decoders, path) is code


def test_random_damage_ends_as_a_picture_or_a_problem(decoders: Decoders, tmp_path: Path) -> None:
    rng = np.random.default_rng(7)
    for suffix in (".mp4", ".avi", ".mkv", ".mpg", ".wmv", ".webm"):
        data = scenes(tmp_path / f"whole{suffix}", 1, 2).read_bytes()
        for _ in range(6):
            broken = bytearray(data)
            for place in rng.integers(16, len(data), 40):
                broken[place] = rng.integers(0, 256)
            path = tmp_path / f"broken{suffix}"
            path.write_bytes(broken)
            assert outcome_of(decoders, path) in {
                None,
                ProblemCode.DAMAGED,
                ProblemCode.TRUNCATED,
                ProblemCode.TOO_LARGE,
                ProblemCode.NOT_ENOUGH_MEMORY,
            }


def test_names_that_are_no_text_are_no_obstacle(decoders: Decoders, tmp_path: Path) -> None:
    path = os.fsencode(scenes(tmp_path / "a.mp4", 1))
    strange = os.path.join(os.fsencode(tmp_path), b"video \xff.mp4")  # noqa: PTH118 - bytes
    try:
        os.rename(path, strange)  # noqa: PTH104 - bytes
    except OSError:
        pytest.skip("this file system takes text only")
    assert decoders.decode(strange, SIDE, None, STILLS).moments
