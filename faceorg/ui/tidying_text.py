"""Sets of photos that are alike, in words. No Qt; the command line says the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.engine.tidying.sets import Likeness
from faceorg.ui.messages import count_text

if TYPE_CHECKING:
    from faceorg.engine.tidying.sets import AlikeSet

_WORDS = {
    Likeness.SAME_FILE: "the same file",
    Likeness.NEARLY: "nearly the same picture",
    Likeness.BURST: "taken within seconds",
}


def set_text(alike: AlikeSet) -> str:
    """Return how many photos a set holds and why they are one."""
    return f"{count_text(len(alike.photo_ids), 'photo')}, {_WORDS[alike.likeness]}"
