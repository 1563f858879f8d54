"""What makes a face hard to recognise, in one word each, to stand beneath it. No Qt; any thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.review import EvidenceKind
from faceorg.domain.weakness import weaknesses
from faceorg.ui.texts.translation import marked, tr

# In this order they are the longest line of words.
WEAK = {
    EvidenceKind.SMALL: marked("small", "beneath a face"),
    EvidenceKind.BLURRED: marked("blurred", "beneath a face"),
    EvidenceKind.TURNED: marked("turned", "beneath a face"),
    EvidenceKind.CHILD: marked("child", "beneath a face"),
}

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
        return [tr("never matched", "beneath a face")]
    return [tr(WEAK[kind], "beneath a face") for kind in weaknesses(face, born, day)]
