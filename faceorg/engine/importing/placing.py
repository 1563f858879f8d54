"""Which face of a photo a box of another program means. No I/O.

Boxes are fractions of the photo as it is shown, on either side, when they meet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from faceorg.domain.importing import Frame
from faceorg.domain.orientation import shown_box

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from faceorg.domain.faces import Face
    from faceorg.domain.geometry import Box
    from faceorg.domain.importing import Region

SAME_FACE_IOU_MIN: Final = 0.3
"""Of a box and a detected face. Boxes of other programs around found faces have 0.76 to 0.85, the
same boxes turned wrongly 0.10 at most (`docs/importing.md`). One that was drawn loosely, 1.8 times
as wide and high as the face, has 0.31."""

OTHER_WAY_IOU_MIN: Final = 0.5
"""Of a box turned the way its notation does not say: one on somebody who was not found must not be
taken for another face that it happens to touch."""


def placed(
    regions: Sequence[Region], orientation: int, faces: Sequence[Face]
) -> tuple[list[Box], dict[int, int]]:
    """Return the box of each region in the shown photo, and {index of region: index of face}.

    What a box refers to follows from its notation. Some programs have it otherwise; so where none
    of the boxes lies on a face, and turned the other way one does, they are taken that way.

    Args:
        regions: of one file.
        orientation: 1..8, of the photo's file.
        faces: all faces that are known in the photo, whatever was decided of them.
    """
    boxes = [_shown(r, orientation, turned=r.frame is Frame.STORED) for r in regions]
    matched = matches(boxes, faces)
    if matched or orientation == 1 or not regions:
        return boxes, matched
    others = [_shown(r, orientation, turned=r.frame is not Frame.STORED) for r in regions]
    also = matches(others, faces, OTHER_WAY_IOU_MIN)
    return (others, also) if also else (boxes, matched)


def matches(
    boxes: Sequence[Box], faces: Sequence[Face], overlap_min: float = SAME_FACE_IOU_MIN
) -> dict[int, int]:
    """Return {index of box: index of face}, the best overlaps first, each face for one box."""
    return best_pairs(
        (overlap, i, j)
        for i, box in enumerate(boxes)
        for j, face in enumerate(faces)
        if (overlap := box.iou(face.box)) >= overlap_min
    )


def best_pairs(overlaps: Iterable[tuple[float, int, int]]) -> dict[int, int]:
    """Return {first: second} of (overlap, first, second), the best first, each of both once."""
    found: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in sorted(overlaps, key=lambda pair: (-pair[0], pair[1], pair[2])):
        if i not in found and j not in taken:
            found[i] = j
            taken.add(j)
    return found


def _shown(region: Region, orientation: int, *, turned: bool) -> Box:
    return shown_box(region.box, orientation) if turned else region.box
