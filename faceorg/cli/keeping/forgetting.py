"""`faceorg forget`: a person, a folder, strangers or everything, for good."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from faceorg.cli.exchange.sidecars import list_problems, sidecars_json
from faceorg.cli.keeping.asking import ask
from faceorg.cli.output import path_text, plain, remark, show, show_json
from faceorg.cli.references import find_person
from faceorg.cli.status import Status
from faceorg.domain.safety import ForgetKind, ForgetTarget
from faceorg.engine.safety import forgetting
from faceorg.ui.texts import forgetting_text as words

if TYPE_CHECKING:
    from argparse import Namespace

    from faceorg.domain.safety import ForgetPreview
    from faceorg.library.library import Library

SIDECARS_STAY = "Names in sidecars stay; “faceorg sidecars remove FOLDER” takes them out."
IN_FILES_STAY = (
    "Names in photo files stay; “faceorg sidecars remove --into-files FOLDER” takes them out."
)
NAME_BESIDE = "What FaceOrg wrote of the name into sidecars is taken out of them."
NAME_WITHIN = "What it wrote of the name into photo files is taken out of them, by ExifTool."
NEEDS_YES = "Nothing was forgotten: this can't be taken back. To do it from a script, add --yes."


def forget(arguments: Namespace, library: Library) -> int:
    """`faceorg forget WHAT`: says what would go, asks, and forgets it at once."""
    target = _target(arguments, library)
    preview = forgetting.preview(library, target)
    name = plain(preview.name)
    remark(words.question_text(target, name))
    remark(words.consequence_text(target, name))
    remark(words.counts_text(preview))
    for text in _beside_words(library, target):
        remark(text)
    outer = forgetting.outer_folder(library, target)
    if outer:
        remark(words.found_again_text(path_text(outer)))
    if not arguments.yes:
        ask("Forget it?", NEEDS_YES, "Nothing was forgotten.")
    from faceorg.engine.sidecars.reports import Report
    from faceorg.library.rewritten import WRITTEN_INTO_FILES
    from faceorg.library.sidecars import WRITTEN_ONCE

    beside, told = bool(library.settings.get(WRITTEN_ONCE)), Report()
    inside = bool(library.settings.get(WRITTEN_INTO_FILES))
    forgetting.forget(library, target, told)
    if arguments.json:
        sidecars = {"sidecars": sidecars_json(told)} if beside else {}
        show_json({**_preview_json(preview), **sidecars})
    else:
        show(f"{words.done_text(target, name)}.")
        list_problems(told)
        if beside and target.kind in (ForgetKind.FOLDER, ForgetKind.EVERYTHING):
            remark(SIDECARS_STAY)
        if inside and target.kind in (ForgetKind.FOLDER, ForgetKind.EVERYTHING):
            remark(IN_FILES_STAY)
    return Status.PROBLEMS if told.problems or told.left else Status.DONE


def _beside_words(library: Library, target: ForgetTarget) -> list[str]:
    """Return what happens to a person's name outside the library, where it may be."""
    if target.kind is not ForgetKind.PERSON:
        return []
    from faceorg.library.rewritten import WRITTEN_INTO_FILES
    from faceorg.library.sidecars import WRITTEN_ONCE

    texts = {WRITTEN_ONCE: NAME_BESIDE, WRITTEN_INTO_FILES: NAME_WITHIN}
    return [text for setting, text in texts.items() if library.settings.get(setting)]


def show_waiting(arguments: Namespace, library: Library) -> int:
    """`faceorg forget`: finishes what was cut off or is due, and says what waits."""
    forgetting.forget_due(library)
    waiting = forgetting.pending(library)
    if arguments.json:
        rows = [
            {"kind": one.target.kind.value, "name": one.name, "due_at": one.due_at.isoformat()}
            for one in waiting
        ]
        show_json({"waiting": rows})
        return Status.DONE
    for one in waiting:
        subject = words.subject_text(one.target, plain(one.name))
        show(f"{one.due_at.astimezone():%H:%M:%S}  {subject}")
    if not waiting:
        remark("Nothing waits to be forgotten.")
    return Status.DONE


def _target(arguments: Namespace, library: Library) -> ForgetTarget:
    kind = ForgetKind(arguments.what)
    if kind is ForgetKind.PERSON:
        return ForgetTarget(kind, find_person(library, arguments.person))
    if kind is ForgetKind.FOLDER:
        return ForgetTarget(kind, folder=os.path.abspath(arguments.folder))  # noqa: PTH100 - bytes
    return ForgetTarget(kind)


def _preview_json(preview: ForgetPreview) -> dict[str, Any]:
    return {
        "kind": preview.target.kind.value,
        "name": preview.name,
        "people": preview.people,
        "faces": preview.faces,
        "photos": preview.photos,
        "edits": preview.edits,
        "backups": preview.backups,
        "albums": preview.albums,
    }
