"""What a grouping would change, and how strictly it goes about it, in words. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.ui.texts.messages import count_text
from faceorg.ui.texts.translation import commas_text, marked, tr

if TYPE_CHECKING:
    from faceorg.domain.grouping import GroupingPreview

STRICTNESS_MAX = 2
# Given to `tr` where it is shown.
WHAT_STAYS = marked("What you have confirmed, rejected, ignored or drawn stays as it is.")
_STRICTNESS = {
    -2: (
        marked("Much looser", "how strictly faces are grouped"),
        marked("Fewer groups, and more of them hold somebody who does not belong."),
    ),
    -1: (
        marked("Looser", "how strictly faces are grouped"),
        marked("Fewer groups for one person; look through them before you name them."),
    ),
    0: (
        marked("As FaceOrg is made", "how strictly faces are grouped"),
        marked("One person may have several groups; they seldom hold two people."),
    ),
    1: (
        marked("Stricter", "how strictly faces are grouped"),
        marked("More groups for one person, and fewer wrong faces in them."),
    ),
    2: (
        marked("Much stricter", "how strictly faces are grouped"),
        marked("Many small groups and loose faces, hardly a wrong one among them."),
    ),
}


def preview_text(preview: GroupingPreview) -> str:
    """Return what would change: "Moves 120 faces, makes 8 groups, 14 new suggestions."."""
    groups_named = False
    told: list[str] = []
    for number, long, short in _parts(preview):
        if number:
            # "makes 8 groups, merges 2, dissolves 3": the word once is enough.
            told.append(short if groups_named and short else long)
            groups_named = groups_named or bool(short)
    if not told:
        return tr("Nothing would change.")
    sentence = tr("{changes}.", "a sentence of what grouping would change")
    sentence = sentence.format(changes=commas_text(told))
    return f"{sentence[0].upper()}{sentence[1:]}"


def _parts(preview: GroupingPreview) -> list[tuple[int, str, str]]:
    """Return each kind of change: how many, in words, and in words that leave out "groups"."""
    moved, made = preview.faces_moved, preview.groups_made
    merged, dissolved = preview.groups_merged, preview.groups_dissolved
    new, gone = preview.suggestions_made, preview.suggestions_gone
    return [
        (moved, tr("moves %Ln face||moves %Ln faces", "what grouping does", moved), ""),
        (
            made,
            tr("makes %Ln group||makes %Ln groups", "what grouping does", made),
            tr("makes %Ln||makes %Ln", "what grouping does to groups", made),
        ),
        (
            merged,
            tr("merges %Ln group||merges %Ln groups", "what grouping does", merged),
            tr("merges %Ln||merges %Ln", "what grouping does to groups", merged),
        ),
        (
            dissolved,
            tr("dissolves %Ln group||dissolves %Ln groups", "what grouping does", dissolved),
            tr("dissolves %Ln||dissolves %Ln", "what grouping does to groups", dissolved),
        ),
        (new, count_text(new, "new suggestion"), ""),
        (
            gone,
            tr("takes back %Ln suggestion||takes back %Ln suggestions", "what grouping does", gone),
            "",
        ),
    ]


def changes_anything(preview: GroupingPreview) -> bool:
    """Whether the grouping would differ from what is there."""
    return any(
        (
            preview.faces_moved,
            preview.groups_made,
            preview.groups_merged,
            preview.groups_dissolved,
            preview.suggestions_made,
            preview.suggestions_gone,
        )
    )


def strictness_text(strictness: int) -> tuple[str, str]:
    """Return a name for a strictness, and what it leads to.

    Args:
        strictness: -2 (looser) to 2 (stricter).
    """
    name, leads_to = _STRICTNESS[strictness]
    return tr(name, "how strictly faces are grouped"), tr(leads_to)
