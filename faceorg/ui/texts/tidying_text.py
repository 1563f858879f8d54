"""Sets of photos that are alike, in words. No Qt; the command line says the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.engine.tidying.sets import Likeness
from faceorg.ui.texts.translation import marked, tr

if TYPE_CHECKING:
    from faceorg.engine.tidying.sets import AlikeSet

_WORDS = {
    Likeness.SAME_FILE: marked("%Ln photo, the same file||%Ln photos, the same file", "", 1),
    Likeness.NEARLY: marked(
        "%Ln photo, nearly the same picture||%Ln photos, nearly the same picture", "", 1
    ),
    Likeness.BURST: marked(
        "%Ln photo, taken within seconds||%Ln photos, taken within seconds", "", 1
    ),
}


def set_text(alike: AlikeSet) -> str:
    """Return how many photos a set holds and why they are one."""
    return tr(_WORDS[alike.likeness], "", len(alike.photo_ids))
