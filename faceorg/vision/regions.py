"""Which parts of a picture deserve a closer look, as few rectangles as that takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

Region = tuple[int, int, int, int]
"""Left, top, right, bottom in pixels."""

GRID_PX = 32  # the coarsest stride of the detector: what it sees in a region is what it sees there
MARGIN_CELLS = 4  # around whatever responded: faces need surroundings to be seen
BOX_MARGIN = 0.4  # of its width and height, around every candidate
# What one more run of the detector costs, as pixels of a picture that it looks at: regions that
# are nearer to each other are looked at together.
RUN_PX = 16_384
WHOLE_SHARE = 0.85  # of the picture: above it, one look at everything is as cheap


def regions(
    response: NDArray[np.bool_],
    boxes: NDArray[np.float32],
    cell_px: float,
    width: int,
    height: int,
) -> list[Region]:
    """Return the parts of a picture in which something responded to a look at a smaller copy.

    Args:
        response: (rows, columns), cells in which there may be a face.
        boxes: float32 (n, 4): x, y, w, h of candidates, in cells.
        cell_px: side of a cell in pixels of the picture.
        width: of the picture, in pixels.
        height: of the picture, in pixels.
    """
    around = np.ones((2 * MARGIN_CELLS + 1, 2 * MARGIN_CELLS + 1), dtype=np.uint8)
    mask = np.asarray(cv2.dilate(response.astype(np.uint8), around))
    for x, y, w, h in boxes:
        left, top = max(0, int(x - BOX_MARGIN * w)), max(0, int(y - BOX_MARGIN * h))
        right, bottom = int(x + (1 + BOX_MARGIN) * w) + 1, int(y + (1 + BOX_MARGIN) * h) + 1
        mask[top : max(bottom, 0), left : max(right, 0)] = 1
    _, _, parts, _ = cv2.connectedComponentsWithStats(mask)
    found = [_on_grid(part[:4] * cell_px, width, height) for part in parts[1:]]
    joined = _joined([region for region in found if _area(region)])
    if sum(map(_area, joined)) > WHOLE_SHARE * width * height:
        return [(0, 0, width, height)]
    return joined


def _on_grid(part: NDArray[np.float64], width: int, height: int) -> Region:
    """Widen a part (4,), x, y, w, h, to the grid, and cut off what is outside of the picture."""
    x, y, w, h = (float(v) for v in part)
    left, top = int(x // GRID_PX) * GRID_PX, int(y // GRID_PX) * GRID_PX
    right, bottom = -int(-(x + w) // GRID_PX) * GRID_PX, -int(-(y + h) // GRID_PX) * GRID_PX
    return left, top, min(right, width), min(bottom, height)


def _joined(found: list[Region]) -> list[Region]:
    """Join regions wherever one look is cheaper than two."""
    waiting, done = list(found), []
    while waiting:
        one = waiting.pop()
        for k, other in enumerate(waiting):
            both = _hull(one, other)
            if _area(both) <= _area(one) + _area(other) + RUN_PX:
                waiting[k] = both
                break
        else:
            done.append(one)
    return done


def _hull(one: Region, other: Region) -> Region:
    return (
        min(one[0], other[0]),
        min(one[1], other[1]),
        max(one[2], other[2]),
        max(one[3], other[3]),
    )


def _area(region: Region) -> int:
    left, top, right, bottom = region
    return max(0, right - left) * max(0, bottom - top)
