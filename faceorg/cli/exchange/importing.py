"""`faceorg import`: names from other programs, looked at first or taken over as one edit."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from faceorg.cli.exchange.common import (
    absolute_paths,
    held_json,
    list_some,
    whom_names_mean,
)
from faceorg.cli.output import path_text, plain, show, show_json, show_table
from faceorg.cli.progress import run_job
from faceorg.cli.references import person_reference
from faceorg.cli.status import CommandError, Status
from faceorg.domain.importing import Origin
from faceorg.engine.people_file import SUFFIX
from faceorg.ui.texts.importing_text import held_text, plan_text, unreadable_text
from faceorg.ui.texts.messages import count_text

if TYPE_CHECKING:
    from argparse import Namespace

    from faceorg.engine.importing.job import Preview, Wish
    from faceorg.engine.importing.planning import LeftOut
    from faceorg.engine.importing.who import Meant
    from faceorg.library.library import Library


def import_names(arguments: Namespace, library: Library) -> int:
    """`faceorg import`: take over names from other programs; what was decided here stands."""
    from faceorg.engine.importing.gathering import ALL
    from faceorg.engine.importing.job import Preview, Wish, look, take_over

    if any(path.endswith(SUFFIX.encode()) for path in arguments.paths):
        return _take_people_file(arguments, library)
    asked = frozenset(origin for origin in Origin if origin.value == arguments.origin)
    origins = asked or ALL  # “auto” is none of them
    paths = absolute_paths(library, arguments.paths)
    wish = Wish(paths, origins, whom_names_mean(library, arguments.people))
    preview = Preview()
    run_job(lambda token: look(library, wish, token, preview))
    if not arguments.dry_run:
        run_job(lambda token: take_over(library, wish, token, preview))
    _report(arguments, library, wish, preview)
    clean = not (preview.lost or preview.gathered.problems or preview.plan.left_out)
    return Status.DONE if clean else Status.PROBLEMS


def _take_people_file(arguments: Namespace, library: Library) -> int:
    """A people file knows by itself what photos it is of, so it comes alone."""
    from faceorg.cli.exchange.people_file import take_in

    if len(arguments.paths) > 1:
        raise CommandError("A people file is taken in by itself: name it alone.")
    path = absolute_paths(library, arguments.paths)[0]
    return take_in(library, path, arguments, password_file=arguments.file_password)


def _report(arguments: Namespace, library: Library, wish: Wish, preview: Preview) -> None:
    if arguments.json:
        show_json({"dry_run": arguments.dry_run, **_json(library, preview)})
        return
    plan, number = preview.plan, len(preview.found)
    if not preview.gathered.photos:
        looked = ", ".join(map(path_text, wish.paths))
        show(f"No names of other programs were found in {looked}.")
    else:
        show(f"Names were found for {count_text(number, 'photo')} of this library.")
    rows = [_row(who, faces) for who, faces in _by_name(preview)]
    if rows:
        show_table(rows, right=(1,))
    if number:
        show(plan_text(plan, would=arguments.dry_run))
    paths = library.photos.paths([left_out.photo_id for left_out in plan.left_out])
    list_some(
        f"Left out: {len(plan.left_out):,}",
        [f"{path_text(paths[each.photo_id])}: {_held(each)}" for each in plan.left_out],
    )
    lost = sorted({photo.path for photo in preview.lost})
    list_some(f"Not in this library: {count_text(len(lost), 'photo')}", [*map(path_text, lost)])
    list_some(
        f"Not read: {count_text(len(preview.gathered.problems), 'file')}",
        [f"{path_text(p)}: {unreadable_text(e.code)}" for p, e in preview.gathered.problems],
    )


def _by_name(preview: Preview) -> list[tuple[Meant, int]]:
    return sorted(preview.plan.everybody().items(), key=lambda pair: (-pair[1], pair[0].name))


def _row(who: Meant, faces: int) -> tuple[str, str, str]:
    if who.person_id is not None:
        note = person_reference(who.person_id)
    elif who.near:
        note = f"new; there is also {', '.join(f'“{name}”' for name in who.near)}"
    else:
        note = "new"
    return who.name, count_text(faces, "face"), note


def _held(left_out: LeftOut) -> str:
    return plain(held_text(left_out))


def _json(library: Library, preview: Preview) -> dict[str, Any]:
    plan = preview.plan
    return {
        "photos": len(preview.found),
        "named": len(plan.namings),
        "added": len(plan.drawings),
        "agreed": plan.agreed,
        "unnamed": plan.unnamed,
        "people": [
            {"person": who.person_id, "name": who.name, "near": list(who.near), "faces": faces}
            for who, faces in _by_name(preview)
        ],
        "left_out": held_json(library, plan.left_out),
        "not_found": sorted({os.fsdecode(photo.path) for photo in preview.lost}),
        "problems": [
            {"path": os.fsdecode(path), "code": e.code.value, "text": unreadable_text(e.code)}
            for path, e in preview.gathered.problems
        ],
        "edit": preview.changes.edit_id,
    }
