"""What makes a face hard to recognise, in one word each, to stand beneath it. No Qt; any thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.weakness import weaknesses

if TYPE_CHECKING:
    from datetime import date

    from faceorg.domain.faces import Face


def face_words(face: Face, born: date | None = None, day: date | None = None) -> list[str]:
    """Return why this face tells little: "small", "blurred", "turned", "child".

    A box without a vector, as of a back of a head, has no quality and is "never matched".

    Args:
        face: any face.
        born: the birth date of who it is, or may be, where it is known.
        day: when the photo was taken, where it is known.
    """
    if face.quality == 0:
        return ["never matched"]
    return [kind.value for kind in weaknesses(face, born, day)]
