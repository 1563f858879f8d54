"""What a grouping would change, and how strictly it goes about it, in words. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.ui.messages import count_text

if TYPE_CHECKING:
    from faceorg.domain.grouping import GroupingPreview

STRICTNESS_MAX = 2
WHAT_STAYS = "What you have confirmed, rejected, ignored or drawn stays as it is."
_STRICTNESS = {
    -2: ("Much looser", "Fewer groups, and more of them hold somebody who does not belong."),
    -1: ("Looser", "Fewer groups for one person; look through them before you name them."),
    0: ("As FaceOrg is made", "One person may have several groups; they seldom hold two people."),
    1: ("Stricter", "More groups for one person, and fewer wrong faces in them."),
    2: ("Much stricter", "Many small groups and loose faces, hardly a wrong one among them."),
}


def preview_text(preview: GroupingPreview) -> str:
    """Return what would change: "Moves 120 faces, makes 8 groups, 14 new suggestions."."""
    parts = [
        ("moves", preview.faces_moved, "face"),
        ("makes", preview.groups_made, "group"),
        ("merges", preview.groups_merged, "group"),
        ("dissolves", preview.groups_dissolved, "group"),
        ("", preview.suggestions_made, "new suggestion"),
        ("takes back", preview.suggestions_gone, "suggestion"),
    ]
    told: list[str] = []
    groups_named = False
    for verb, number, word in parts:
        if not number:
            continue
        # "makes 8 groups, merges 2, dissolves 3": the word once is enough.
        number_text = count_text(number, word)
        if word == "group":
            number_text = f"{number:,}" if groups_named else number_text
            groups_named = True
        told.append(f"{verb} {number_text}".strip())
    if not told:
        return "Nothing would change."
    sentence = ", ".join(told)
    return f"{sentence[0].upper()}{sentence[1:]}."


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
    return _STRICTNESS[strictness]
