"""How the first photo, or the first page, of what is shared will look. Not for the GUI thread.

The models and the processes that decode are kept warm between two previews.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from faceorg.engine.packs import current_pack
from faceorg.engine.safety.limits import decoding_limits
from faceorg.engine.sharing.pictures import Pictures
from faceorg.engine.sharing.wishes import Faces, Kind, Shared
from faceorg.engine.viewing import decode_for_people

if TYPE_CHECKING:
    from PIL.Image import Image

    from faceorg.domain.ids import PhotoId
    from faceorg.engine.jobs import CancelToken
    from faceorg.engine.sharing.judging import Finder
    from faceorg.engine.sharing.wishes import Wish
    from faceorg.library.library import Library
    from faceorg.vision.decoding.picture import Picture

SIDE_PX = 1000
LOOKED_THROUGH = 100


@dataclass(frozen=True, slots=True, eq=False)
class Preview:
    """A picture for the screen.

    Attributes:
        pixels: RGB888 row by row without padding.
        width, height: in pixels.
        covered: how many faces were covered in it.
    """

    pixels: bytes
    width: int
    height: int
    covered: int = 0


class _Finders:
    """Keeps the models of the pack that was used last."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: tuple[str, Finder] | None = None

    def of_library(self, library: Library) -> Finder:
        """Return the models of the library's pack."""
        from faceorg.vision.thorough import ThoroughFinder

        pack = current_pack(library)
        with self._lock:
            if self._kept is None or self._kept[0] != pack.pack_id:
                self._kept = pack.pack_id, ThoroughFinder(pack)
            return self._kept[1]


_finders = _Finders()


def preview(library: Library, wish: Wish, token: CancelToken) -> Preview | None:
    """Return how the first photo or page of a wish will look; None where there is nothing to see.

    Raises:
        PhotoProblemError, NotSharedError: the first photo can't be shared.
        EnvironmentFaultError: a model is missing, or no process can be started.
        CancelledError: the token said so.
    """
    token.checkpoint()
    if wish.kind is not Kind.COPIES:
        page = _first_page(library, wish, token)
        return None if page is None else Preview(page.tobytes(), page.width, page.height)
    if not wish.photo_ids:
        return None
    side = min(wish.max_side or SIDE_PX, SIDE_PX)
    with _pictures(library, wish) as pictures:
        ready = pictures.ready(_telling(library, wish), side)
    height, width = ready.pixels.shape[:2]
    return Preview(ready.pixels.tobytes(), width, height, ready.covered)


def _telling(library: Library, wish: Wish) -> PhotoId:
    """Return the photo that shows best what is made: no video, and one with faces if they matter.

    Videos are copied as they are, or left out.
    """
    details = map(library.photos.detail, wish.photo_ids[:LOOKED_THROUGH])
    photos = (d.photo_id for d in details if d is not None and d.duration_s is None)
    first = next(photos, wish.photo_ids[0])
    if wish.faces is Faces.SHOWN:
        return first
    return next((i for i in (first, *photos) if library.faces.of_photo(i)), first)


def _first_page(library: Library, wish: Wish, token: CancelToken) -> Image | None:
    from faceorg.engine.sharing import pages
    from faceorg.engine.sharing.sheets import cells_of

    most = pages.SHEET.cells
    part = replace(wish, photo_ids=wish.photo_ids[:most])
    cells: list[pages.Cell] = []
    for _ in cells_of(library, part, token, Shared(), cells, _pictures):
        pass
    grid = pages.SHEET if wish.kind is Kind.SHEET else pages.poster_grid(len(cells))
    page = next(pages.painted(cells, grid, wish.title), None)
    if page is not None:
        page.thumbnail((SIDE_PX, SIDE_PX))
    return page


def _pictures(library: Library, wish: Wish) -> Pictures:
    limits = decoding_limits(library)

    def decode(path: bytes, max_side: int) -> Picture:
        return decode_for_people(path, max_side, limits)

    return Pictures(
        library,
        wish.faces,
        wish.visible,
        decode=decode,
        finder=lambda: _finders.of_library(library),
    )
