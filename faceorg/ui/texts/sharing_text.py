"""What came of sharing, in words for people. No Qt; the command line says the same."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from faceorg.domain.errors import ProblemCode
from faceorg.engine.sharing.wishes import Kind, NotShared
from faceorg.ui.texts.messages import problem_text
from faceorg.ui.texts.translation import marked, sentences_text, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.engine.sharing.wishes import LeftOut, Shared, Wish

_NOT_SHARED = {
    NotShared.AWAY: marked("The drive or folder it lies on is not connected."),
    NotShared.CHANGED_SINCE: marked(
        "The file has changed since FaceOrg read it, so that nobody knows whose faces are in it."
        " Read its folder again first."
    ),
    NotShared.NOT_READ_YET: marked(
        "FaceOrg has not read this photo yet, so its faces are not known."
    ),
    NotShared.NOT_SAFE: marked(
        "However it was covered, FaceOrg still took something in it for somebody who is not to be"
        " seen."
    ),
    NotShared.VIDEO: marked(
        "Faces can't be covered in videos: FaceOrg looks at a few of their moments only."
    ),
    NotShared.VIDEO_TELLS: marked(
        "Videos are copied as they are only, and this one may say when and where it was taken."
    ),
}


def left_out_text(left_out: LeftOut) -> str:
    """Return why a photo was not shared."""
    if isinstance(left_out.reason, ProblemCode):
        return problem_text(left_out.reason, left_out.detail)
    return tr(_NOT_SHARED[left_out.reason])


def left_out_lines(left_out: Sequence[LeftOut]) -> str:
    """Return each photo that was left out, its path and why below it: to be read and copied."""
    names = [os.fsdecode(each.path).replace("\n", " ") for each in left_out]
    told = zip(names, map(left_out_text, left_out), strict=True)
    return "\n\n".join(f"{name}\n{reason}" for name, reason in told)


def shared_text(shared: Shared, wish: Wish) -> str:
    """Return what was made, in a sentence or a few."""
    parts = [_made_text(shared, wish)]
    if shared.covered:
        parts.append(tr("%Ln face covered.||%Ln faces covered.", "", shared.covered))
    if shared.stills:
        parts.append(
            tr(
                "%Ln RAW or moving photo: a still was made of it."
                "||%Ln RAW or moving photos: a still was made of each.",
                "",
                len(shared.stills),
            )
        )
    if shared.left_out:
        parts.append(left_out_number(len(shared.left_out)))
    return sentences_text(parts)


def left_out_number(number: int) -> str:
    """Return how many photos were left out."""
    return tr("%Ln photo was left out.||%Ln photos were left out.", "", number)


def _made_text(shared: Shared, wish: Wish) -> str:
    if wish.kind is Kind.COPIES:
        said = tr(
            "%Ln photo written to {folder}.||%Ln photos written to {folder}.",
            "",
            len(shared.files),
        )
        return said.format(folder=os.fsdecode(wish.target))
    if not shared.files:
        return tr("There was nothing to put on the page.")
    said = (
        tr("The contact sheet was written to {file}.")
        if wish.kind is Kind.SHEET
        else tr("The poster was written to {file}.")
    )
    return said.format(file=os.fsdecode(shared.files[0]))
