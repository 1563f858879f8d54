"""Gives photos a look that have none: those that were read before there were any. A job.

Thumbnails are enough, no file is opened. Resumes where it was stopped.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.changes import Changes
from faceorg.engine.jobs import Progress, RateMeter, Stage
from faceorg.library.looks import count_without_look, record_looks, without_look

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faceorg.engine.jobs import CancelToken
    from faceorg.library.library import Library

AT_ONCE = 256


def remember_looks(library: Library, token: CancelToken) -> Iterator[Progress]:
    """Look at the thumbnails of all photos that have no look yet.

    Raises:
        CancelledError: the token said so; what was done is kept.
    """
    from faceorg.vision.looks import NO_LOOK, look_and_sharpness

    total = count_without_look(library.database)
    done, last, meter = 0, 0, RateMeter()
    yield Progress(Stage.COMPARING_LOOKS, total=total)
    while photos := without_look(library.database, last, AT_ONCE):
        token.checkpoint()
        pictures = library.thumbnails.some_photos(photos)
        record_looks(
            library.database,
            [(i, look_and_sharpness(pictures[i])[0] if i in pictures else NO_LOOK) for i in photos],
        )
        done, last = done + len(photos), photos[-1]
        meter.mark(done)
        yield Progress(
            Stage.COMPARING_LOOKS,
            done=done,
            total=total,
            rate_per_s=meter.rate_per_s(),
            seconds_left=meter.seconds_left(total - done),
            changes=Changes(),
        )
