"""`faceorg regroup`: groups and suggestions anew, looked at first or as one undoable step."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from faceorg.cli.indexing.jobs import summary
from faceorg.cli.looking.listings import library_counts
from faceorg.cli.output import show, show_json
from faceorg.cli.progress import ProgressLine, stopped_by_interrupt
from faceorg.cli.references import face_reference
from faceorg.cli.status import Status
from faceorg.domain.faces import FaceState
from faceorg.engine import edits
from faceorg.engine.facts import STRICTNESS_SETTING
from faceorg.engine.jobs import CancelToken, Progress, Stage
from faceorg.ui.texts.messages import count_text

if TYPE_CHECKING:
    from argparse import Namespace

    from faceorg.domain.grouping import GroupingPreview
    from faceorg.library.library import Library


def regroup(arguments: Namespace, library: Library) -> int:
    """`faceorg regroup`: make groups and suggestions anew; what was decided stays."""
    preview = _preview(library, arguments.strictness)
    if not arguments.preview:
        if arguments.strictness is not None:
            library.settings.set(STRICTNESS_SETTING, arguments.strictness)
        edits.apply_grouping(library, preview.grouping)
    if arguments.json:
        counts = {} if arguments.preview else library_counts(library)
        show_json({**counts, **_preview_json(preview)})
        return Status.DONE
    show(_preview_text(preview, would=arguments.preview))
    if arguments.preview:
        for face_id in preview.examples:
            show(f"  {face_reference(face_id)}")
    else:
        counts = library_counts(library)
        suggestions = counts["faces"][FaceState.SUGGESTED]
        show(f"{summary(counts)[:-1]}, {count_text(suggestions, 'suggestion')}.")
    return Status.DONE


def _preview(library: Library, strictness: int | None) -> GroupingPreview:
    from faceorg.engine.regroup import preview_regroup

    token, line = CancelToken(), ProgressLine(sys.stderr)
    with stopped_by_interrupt(token):
        line.show(Progress(Stage.GROUPING))
        try:
            return preview_regroup(library, token, strictness)
        finally:
            line.close()


def _preview_json(preview: GroupingPreview) -> dict[str, Any]:
    return {
        "faces_moved": preview.faces_moved,
        "groups_made": preview.groups_made,
        "groups_merged": preview.groups_merged,
        "groups_dissolved": preview.groups_dissolved,
        "suggestions_made": preview.suggestions_made,
        "suggestions_gone": preview.suggestions_gone,
        "examples": preview.examples,
    }


def _preview_text(preview: GroupingPreview, *, would: bool) -> str:
    counted = (
        ("move", "Moved", preview.faces_moved, "face"),
        ("make", "made", preview.groups_made, "group"),
        ("merge", "merged", preview.groups_merged, "group"),
        ("dissolve", "dissolved", preview.groups_dissolved, "group"),
        ("make", "made", preview.suggestions_made, "suggestion"),
        ("take back", "took back", preview.suggestions_gone, "suggestion"),
    )
    parts = [
        f"{infinitive if would else past} {count_text(number, word)}"
        for infinitive, past, number, word in counted
        if number
    ]
    if not parts:
        return "Nothing would change." if would else "Nothing had to be changed."
    text = ", ".join(parts)
    return f"Would {text}." if would else f"{text[0].upper()}{text[1:]}."
