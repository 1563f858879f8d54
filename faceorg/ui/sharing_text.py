"""What came of sharing, in words for people. No Qt; the command line says the same."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from faceorg.domain.errors import ProblemCode
from faceorg.engine.sharing.wishes import Kind, NotShared
from faceorg.ui.messages import count_text, problem_text

if TYPE_CHECKING:
    from faceorg.engine.sharing.wishes import LeftOut, Shared, Wish

_NOT_SHARED = {
    NotShared.CHANGED_SINCE: (
        "The file has changed since FaceOrg read it, so that nobody knows whose faces are in it."
        " Read its folder again first."
    ),
    NotShared.NOT_READ_YET: "FaceOrg has not read this photo yet, so its faces are not known.",
}


def left_out_text(left_out: LeftOut) -> str:
    """Return why a photo was not shared."""
    if isinstance(left_out.reason, ProblemCode):
        return problem_text(left_out.reason, left_out.detail)
    return _NOT_SHARED[left_out.reason]


def shared_text(shared: Shared, wish: Wish) -> str:
    """Return what was made, in a sentence or a few."""
    folder = os.fsdecode(wish.target)
    if wish.kind is Kind.COPIES:
        parts = [f"{count_text(len(shared.files), 'photo')} written to {folder}."]
    elif shared.files:
        what = "The contact sheet" if wish.kind is Kind.SHEET else "The poster"
        parts = [f"{what} was written to {os.fsdecode(shared.files[0])}."]
    else:
        parts = ["There was nothing to put on the page."]
    if shared.covered:
        parts.append(f"{count_text(shared.covered, 'face')} covered.")
    if shared.stills:
        number = len(shared.stills)
        what = "RAW or moving photo" if number == 1 else "RAW or moving photos"
        parts.append(f"{number:,} {what}: a still was made of {'it' if number == 1 else 'each'}.")
    if shared.left_out:
        verb = "was" if len(shared.left_out) == 1 else "were"
        parts.append(f"{count_text(len(shared.left_out), 'photo')} {verb} left out.")
    return " ".join(parts)
