"""The job that brings the library up to what a watch has reported."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from faceorg.engine.jobs import CancelToken, Stage
from faceorg.engine.watching.dirty import Dirty
from faceorg.engine.watching.following import Follower
from tests.helpers.readers import FakeReader, write_photos

if TYPE_CHECKING:
    from pathlib import Path

    from faceorg.library.library import Library


def test_a_folder_that_is_not_there_is_left_alone(library: Library, tmp_path: Path) -> None:
    photos = os.fsencode(write_photos(tmp_path / "photos", {"a.jpg": "1", "b.jpg": "1 2"}))
    library.photos.add_folder(photos)
    library.photos.add_folder(b"/not/there")
    reader = FakeReader()
    dirty = Dirty(folders=frozenset({photos, b"/not/there", b"/never/chosen"}))
    list(Follower(reader)(library, dirty, CancelToken()))
    assert sorted(reader.reads) == ["a.jpg", "b.jpg"]
    assert library.photos.folders() == [photos, b"/not/there"]


def test_grouping_takes_a_small_share_of_the_time(library: Library, tmp_path: Path) -> None:
    """Batches come often, and grouping looks at all faces."""
    folder = write_photos(tmp_path / "photos", {f"{i}.jpg": "1" for i in range(3)})
    photos = os.fsencode(folder)
    library.photos.add_folder(photos)
    now = [0.0]
    follower = Follower(FakeReader(), lambda: now[0])

    def follow(dirty: Dirty) -> bool:
        """Return whether faces were grouped."""
        grouped = False
        for step in follower(library, dirty, CancelToken()):
            if step.stage is Stage.GROUPING and step.total:
                grouped = True
                now[0] += 1.0
        return grouped

    assert follower.group_in_s() == 0
    assert follow(Dirty(folders=frozenset({photos})))
    assert follower.group_in_s() is None
    write_photos(folder, {"new.jpg": "1"})
    assert not follow(Dirty(frozenset({photos})))
    pause = follower.group_in_s()
    assert pause is not None
    assert pause > 10
    now[0] += pause
    assert follow(Dirty())
    assert follower.group_in_s() is None
    assert not follow(Dirty(folders=frozenset({photos})))
