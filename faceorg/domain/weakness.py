"""What makes any likeness of a face less sure: said wherever a face is shown or explained."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.people import years_between
from faceorg.domain.review import EvidenceKind

if TYPE_CHECKING:
    from datetime import date

    from faceorg.domain.faces import Face

# The first three as in `resources/models/manifest.json`: seed_size_px_min, seed_quality_min and
# group_quality_min, each with what it was measured on.
SMALL_PX = 32.0
POOR_QUALITY, BLURRED_QUALITY = 0.35, 0.45
# Faces from 32 px of full photos, 497 labelled ones: the similarity to other photos of the same
# person is .65 up to 15 degrees, .61 to 30, .58 to 50, .53 to 60 and .41 beyond.
TURNED_DEGREES = 50.0
CHILD_YEARS = 14  # up to then faces change fast, see `people.matching`


def weaknesses(
    face: Face, born: date | None = None, day: date | None = None
) -> tuple[EvidenceKind, ...]:
    """Return which of SMALL, BLURRED, TURNED and CHILD hold for a face.

    A low quality says "blurred" only where size and pose don't explain it already.

    Args:
        face: any face.
        born: the birth date of who it is, or may be, where it is known.
        day: when the photo was taken, where it is known.
    """
    small, turned = face.size_px < SMALL_PX, abs(face.pose.yaw) >= TURNED_DEGREES
    floor = POOR_QUALITY if small or turned else BLURRED_QUALITY
    age = years_between(born, day)
    found = {
        EvidenceKind.SMALL: small,
        EvidenceKind.BLURRED: face.quality < floor,
        EvidenceKind.TURNED: turned,
        EvidenceKind.CHILD: age is not None and age < CHILD_YEARS,
    }
    return tuple(kind for kind, holds in found.items() if holds)
