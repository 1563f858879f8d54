"""`faceorg export --gallery-into`, `--folders-into`, `--json-to`, `--csv-to`: names for others."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from faceorg.cli.exchange.common import left_out_json
from faceorg.cli.output import path_text, plain, remark, show, show_json
from faceorg.cli.progress import run_job
from faceorg.cli.references import find_person
from faceorg.cli.status import CommandError, Status
from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.engine.exporting.wishes import Exported, ExportWish, Form, Link
from faceorg.engine.sharing.wishes import Faces
from faceorg.ui.texts.exporting_text import (
    exported_lines,
    gallery_words,
    leaves_encryption_text,
)
from faceorg.ui.texts.messages import refusal_text
from faceorg.ui.texts.sharing_text import left_out_text

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from faceorg.domain.ids import PhotoId
    from faceorg.library.library import Library

FORMS = {
    "gallery_into": Form.GALLERY,
    "folders_into": Form.FOLDERS,
    "csv_to": Form.TABLES,
    "json_to": Form.JSON,
}
_OF_DATA = (Form.JSON, Form.TABLES)
STANDARD_OUTPUT = "-"
SIDE_PX = 1600  # of a gallery: fills the screens there are


def form_of(arguments: Namespace) -> Form | None:
    """Return which of these is wanted; None where something else is.

    Raises:
        CommandError: several are, or what was given does not fit.
    """
    given = [form for name, form in FORMS.items() if getattr(arguments, name)]
    others = [name for name in ("into", "sheet", "poster") if getattr(arguments, name)]
    if len(given) > 1 or (given and others):
        raise CommandError("Give one place to write to: one of --into, --gallery-into, and so on.")
    form = given[0] if given else None
    for name, forms in (
        ("person", (Form.GALLERY, Form.FOLDERS)),
        ("link", (Form.FOLDERS,)),
        ("dated", (Form.FOLDERS,)),
        ("dry_run", (Form.FOLDERS,)),
        ("ages", (Form.GALLERY,)),
        ("excel", (Form.TABLES,)),
        ("hidden", tuple(Form)),
        ("faces", (None, Form.GALLERY)),
        ("resize", (None, Form.GALLERY)),
        ("title", (None, Form.GALLERY)),
        ("visible", (None, Form.GALLERY)),
        ("no_metadata", (None,)),
        ("no_names", (None,)),
    ):
        if getattr(arguments, name) and form not in forms:
            option = "except" if name == "visible" else name.replace("_", "-")
            raise CommandError(f"--{option} does not fit here.")
    if arguments.visible and arguments.faces is None:
        raise CommandError("--except needs --faces cover or --faces blur.")
    return form


def export(
    arguments: Namespace, library: Library, form: Form, photo_ids: Sequence[PhotoId] | None
) -> int:
    """Make what was asked for; what was left out is listed.

    Args:
        arguments: as typed.
        library: whose.
        form: what is made.
        photo_ids: of which photos; None: of all.
    """
    if form in _OF_DATA and photo_ids is not None:
        raise CommandError("JSON and CSV hold the whole library: leave out which photos.")
    if library.database.key is not None:
        remark(leaves_encryption_text())
    if arguments.json_to == STANDARD_OUTPUT:
        return _to_standard_output(arguments, library)
    wish = _wish(arguments, library, form, photo_ids)
    exported = Exported()
    words = gallery_words("en", wish.title)
    from faceorg.engine.exporting import job

    try:
        run_job(lambda token: job.export(library, wish, token, exported, words))
    except EditRefusedError as error:
        if error.code is not RefusalCode.AMONG_PHOTOS:
            raise
        raise CommandError(f"{refusal_text(error)} To write there, add --among-photos.") from error
    _tell(arguments, wish, exported)
    return Status.PROBLEMS if exported.left_out else Status.DONE


def _wish(
    arguments: Namespace,
    library: Library,
    form: Form,
    photo_ids: Sequence[PhotoId] | None,
) -> ExportWish:
    name = next(name for name, each in FORMS.items() if each is form)
    people = [find_person(library, text) for text in arguments.person or ()]
    return ExportWish(
        form=form,
        target=os.path.abspath(os.fsencode(getattr(arguments, name))),  # noqa: PTH100
        hidden=arguments.hidden,
        among_photos=arguments.among_photos,
        byte_order_mark=arguments.excel,
        people=tuple(people) if people else None,
        photo_ids=frozenset(photo_ids) if photo_ids is not None else None,
        link=Link(arguments.link) if arguments.link else Link.COPY,
        dated=arguments.dated,
        dry_run=arguments.dry_run,
        title=arguments.title,
        max_side=arguments.resize or SIDE_PX,
        faces=Faces(arguments.faces) if arguments.faces else Faces.SHOWN,
        visible=frozenset(find_person(library, text) for text in arguments.visible),
        ages=arguments.ages,
    )


def _to_standard_output(arguments: Namespace, library: Library) -> int:
    from faceorg.engine.exporting.data import write_json

    exported = Exported()
    sys.stdout.flush()
    output, hidden = sys.stdout.buffer, arguments.hidden
    run_job(lambda token: write_json(library, output, token, exported, hidden=hidden))
    output.flush()
    return Status.DONE


def _tell(arguments: Namespace, wish: ExportWish, exported: Exported) -> None:
    if arguments.json:
        show_json(
            {
                "form": wish.form.value,
                "dry_run": wish.dry_run,
                "written": [os.fsdecode(path) for path in exported.made],
                "people": exported.people,
                "photos": exported.photos,
                "faces": exported.faces,
                "added": exported.added,
                "there": exported.there,
                "bytes": exported.size_bytes,
                "copied_instead": exported.copied_instead,
                "covered": exported.covered,
                "hidden": exported.hidden,
                "left_out": [left_out_json(left_out) for left_out in exported.left_out],
            }
        )
    else:
        for path in exported.made:
            show(path_text(path))
    for left_out in exported.left_out:
        remark(f"{path_text(left_out.path)}: {left_out_text(left_out)}")
    for line in exported_lines(wish, exported):
        remark(plain(line))
